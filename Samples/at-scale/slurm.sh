#!/usr/bin/env bash
# A cluster with Slurm: an array of jobs, each taking its share of the lines.
#
# usage: sbatch --array=0-63 slurm.sh PROFILES.ndjson OUT      afterwards: cat OUT/*.ndjson > ASSESSMENTS.ndjson
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=64M
#SBATCH --time=01:00:00
set -euo pipefail
profiles=$1 out=$2
task=${SLURM_ARRAY_TASK_ID:?run this with sbatch --array=0-N} tasks=${SLURM_ARRAY_TASK_COUNT:?}
mkdir -p "$out"
part=$(printf '%s/%05d.ndjson' "$out" "$task")
# Shares are cut at line ends (l/K/N of split), so that every line is in exactly one.
status=0
split --number="l/$((task + 1))/$tasks" "$profiles" |
  "${READINESS:-readiness}" filter --jobs "${SLURM_CPUS_PER_TASK:-1}" --quiet > "$part.unfinished" || status=$?
# 3: done, with error records in their places. The name tells that the part is whole.
[ "$status" = 0 ] || [ "$status" = 3 ] || exit "$status"
mv "$part.unfinished" "$part"

#!/usr/bin/env bash
# Many cores of one machine, with GNU parallel: the file is cut at line ends, each piece goes through a filter of its
# own, and the pieces come out in order. With well-formed records the result equals that of one filter, byte for byte;
# error records tell the line of their piece.
#
# usage: parallel.sh PROFILES.ndjson > ASSESSMENTS.ndjson     READINESS names the program, BLOCK the size of a piece
set -euo pipefail
exec parallel --pipepart --keep-order --block "${BLOCK:-10M}" -a "$1" "${READINESS:-readiness}" filter --jobs 1 --quiet

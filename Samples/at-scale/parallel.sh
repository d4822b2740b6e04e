#!/usr/bin/env bash
# Many cores of one machine, with GNU parallel: the file is cut at line ends, each piece goes through a filter of its
# own, and the pieces come out in order. With well-formed records the result equals that of one filter, byte for byte;
# error records tell the line of their piece.
#
# The status. GNU parallel ends with the number of jobs that did not end with 0, and a filter ends with 3 where a record
# could not be read: that is no failure, and is let pass here. What is left is 0 where every piece is done, whatever its
# records say, and anything else where a piece is missing: then the output is not whole.
#
# usage: parallel.sh PROFILES.ndjson > ASSESSMENTS.ndjson     READINESS names the program, BLOCK the size of a piece
set -euo pipefail
export READINESS=${READINESS:-readiness}
exec parallel --pipepart --keep-order --block "${BLOCK:-10M}" -a "$1" \
  '"$READINESS" filter --jobs 1 --quiet || [ $? = 3 ]'

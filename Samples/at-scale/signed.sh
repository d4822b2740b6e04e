#!/usr/bin/env bash
# A result that others can trust: made, signed, and later verified in two steps. ssh-keygen says who signed it and that
# nobody changed it since; readiness verify says that it follows from the profile and the rules, byte for byte.
#
# usage: signed.sh sign KEY PROFILE RESULT.json       the result, and RESULT.json.sig beside it
#        signed.sh verify SIGNERS WHO PROFILE RESULT.json
#   KEY      a private key of ssh-keygen
#   SIGNERS  a file of allowed signers, one a line: WHO namespaces="readiness" ssh-ed25519 AAAA…
set -euo pipefail
readiness=${READINESS:-readiness}
case ${1:-} in
  sign)
    key=$2 profile=$3 result=$4
    "$readiness" assess --quiet --format json --output "$result" "$profile"
    rm -f "$result.sig"
    ssh-keygen -Y sign -q -f "$key" -n readiness "$result"
    ;;
  verify)
    signers=$2 who=$3 profile=$4 result=$5
    ssh-keygen -Y verify -q -f "$signers" -I "$who" -n readiness -s "$result.sig" < "$result"
    "$readiness" verify "$result" "$profile"
    ;;
  *)
    echo 'signed.sh sign|verify: see its first lines' >&2
    exit 2
    ;;
esac

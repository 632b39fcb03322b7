#!/bin/sh
# step.sh WHAT COMMAND...: prints WHAT and the progress; at the end the last line, or the whole output if the command fails.
set -eu
cd "$(dirname "$0")/.."
. scripts/beat.sh

what=$1
shift
log=build/$(echo "$what" | tr -cs 'a-z\n' -).log
echo "kiosk: $what"
if beating "$log" "$@"; then
    tail -n 1 "$log"
else
    status=$?
    cat "$log"
    echo "kiosk: failed: $what" >&2
    exit "$status"
fi

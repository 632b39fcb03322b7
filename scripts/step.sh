#!/bin/sh
# step.sh WHAT COMMAND...: says what is done and that it goes on; all that the command said where it fails, else the last line.
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
    echo "kiosk: this did not work: $what" >&2
    exit "$status"
fi

# Sourced. beating LOG COMMAND...: runs it into the log and says every four seconds how far it is; its exit status.
BEAT=4
beating=

beat() {
    seconds=0 before=
    while sleep "$BEAT"; do
        seconds=$((seconds + BEAT))
        now=$(last_of "$1")
        if [ -n "$now" ] && [ "$now" != "$before" ]; then
            echo "kiosk:   $seconds s: $now"
        else
            echo "kiosk:   $seconds s, still at it"
        fi
        before=$now
    done
}

# The last line that says something: short, and of plain letters only, for a longer one may be cut within a letter.
last_of() {
    tail -n 5 "$1" 2>/dev/null | tr '\r' '\n' | tr -cd ' -~\n' | grep -v -e '^ *$' -e '^WARNING' | tail -n 1 | cut -c 1-70
}

beating() {
    log=$1
    shift
    mkdir -p "$(dirname "$log")"
    : >"$log"
    beat "$log" &
    beating=$!
    status=0
    "$@" >"$log" 2>&1 </dev/null || status=$?
    kill "$beating" 2>/dev/null
    beating=
    return "$status"
}

trap '[ -z "$beating" ] || kill "$beating" 2>/dev/null' EXIT

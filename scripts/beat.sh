# Sourced. beating LOG COMMAND...: runs it with its output in LOG, prints the progress every four seconds; returns its exit status.
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
            echo "kiosk:   $seconds s, still running"
        fi
        before=$now
    done
}

# The last line with text: shortened, ASCII only, because cutting could split a letter.
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

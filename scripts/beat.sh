# Sourced. beating LOG COMMAND...: runs it into the log and says every four seconds how far it is; its exit status.
BEAT=4
beating=

beat() {
    seconds=0
    while sleep "$BEAT"; do
        seconds=$((seconds + BEAT))
        echo "kiosk:   $seconds s: $(tail -n 1 "$1" 2>/dev/null | cut -c 1-70)"
    done
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

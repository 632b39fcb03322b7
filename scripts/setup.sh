#!/bin/sh
# Sets up what the project needs: system packages by apt, Python packages from the lock into .venv; for packages into a
# folder of their own, without a test tool. A second call does nothing. Usage: setup.sh run|test|package
set -eu
cd "$(dirname "$0")/.."

. scripts/beat.sh

LOG=build/setup.log

kind=${1:-run}
venv=.venv
[ "$kind" = package ] && venv=build/package
named() { sed 's/#.*//' "scripts/$1.txt"; }
wanted=$(named packages-run)
[ "$kind" = run ] || wanted="$wanted $(named "packages-$kind")"
python=${PYTHON:-python3}

# The lines of the lock that are of pyscard, or with -v all others.
of_pyscard() {
    awk -v others="${1:-}" '/^[^ #]/ { of = /^pyscard==/ } { if (others ? !of : of) print }' requirements.lock
}

# step WHAT REMEDY COMMAND...: runs the command; if it fails, prints its last lines and the remedy.
step() {
    what=$1 remedy=$2
    shift 2
    echo "kiosk: $what"
    ! beating "$LOG" "$@" || return 0
    tail -n 15 "$LOG" >&2
    echo "kiosk: failed: $what. The lines above say why; the whole output is in $LOG." >&2
    echo "kiosk: $remedy" >&2
    exit 1
}

# The packages of the list that are not installed. Another package may provide one (Debian 13: libglib2.0-0t64).
missing() {
    dpkg-query -W -f '${db:Status-Status},${Package},${Provides}\n' 2>/dev/null | awk -F, -v wanted="$wanted" '
        $1 == "installed" { for (at = 2; at <= NF; at++) { split($at, word, " "); there[word[1]] = 1 } }
        END { count = split(wanted, names, /[ \n]+/); for (at = 1; at <= count; at++) if (names[at] != "" && !(names[at] in there)) print names[at] }'
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    # The package list may be old or missing: it is fetched if an install fails.
    as_root apt-get install -y --no-install-recommends "$@" || {
        as_root apt-get update && as_root apt-get install -y --no-install-recommends "$@"
    }
}

export PIP_PROGRESS_BAR=off
pip="$venv/bin/python -m pip --disable-pip-version-check --no-input"

install_locked() {
    of_pyscard >build/pyscard.lock
    of_pyscard -v >build/others.lock
    # pyscard comes as source: its build tools are locked too, and nothing else is fetched.
    $pip install --require-hashes --no-deps -r requirements-build.lock &&
        { has_wheel || $pip wheel --require-hashes --no-deps --no-build-isolation -w "$kept" -r build/pyscard.lock; } &&
        $pip install --require-hashes --no-deps --no-build-isolation -r build/others.lock &&
        $pip install --no-deps --no-index "$kept"/pyscard-*.whl &&
        $pip install --no-deps --no-build-isolation --editable . &&
        # Who runs the program may not be allowed to write beside it what Python compiles.
        "$venv"/bin/python -m compileall -q kiosk
}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "kiosk: Python 3.11 or newer is needed, and \`$python\` is not. Install python3, or name another: PYTHON=... make" >&2
    exit 1
fi
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "kiosk: this set-up works on Debian 12 and 13. Elsewhere, install the packages that scripts/packages-*.txt name and the Python packages of requirements.lock." >&2
    exit 1
fi
"$python" -c 'import ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
# What is installed says so by a hash for each kind: an environment for tests is one for running too.
lock_hash() {
    { "$python" --version && cat requirements-build.lock requirements.lock pyproject.toml &&
        { [ "$1" = run ] || cat "requirements-$1.lock"; }; } | sha256sum
}
is_installed() {
    [ "$(cat "$venv/.locked-$1" 2>/dev/null)" = "$(lock_hash "$1")" ]
}

# Built once for this lock, Python and machine. A folder that is copied to another counter brings it along.
kept=.wheels/$({ of_pyscard && "$python" -VV && uname -m; } | sha256sum | cut -c 1-16)
has_wheel() {
    [ -n "$(find "$kept" -name 'pyscard-*.whl' -size +0 2>/dev/null)" ]
}
if ! is_installed run && ! has_wheel; then
    wanted="$wanted $(named packages-build)"
    "$python" -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' ||
        wanted="$wanted python3-dev"
fi

lacking=$(missing)
if [ -n "$lacking" ]; then
    # One line, to be copied.
    line=$(echo "apt-get install -y --no-install-recommends" $lacking)
    if [ "$(id -u)" != 0 ] && ! { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }; then
        echo "kiosk: these system packages are missing. Run this line as root, then call make again:" >&2
        echo "  $line" >&2
        exit 1
    fi
    # shellcheck disable=SC2086 # the list is words on purpose
    step "installing $(echo "$lacking" | wc -l) packages of the system" \
        "Check that this machine reaches its Debian mirror, run \`$line\` as root, then call make again." \
        install_packages $lacking
fi

if ! is_installed run; then
    # If Python has changed, or the last call was interrupted, .venv is made anew.
    step "making $venv" "Remove the folder $venv, then call make again." "$python" -m venv --clear "$venv"
    step "installing the Python packages of the lock into $venv" \
        "Check that this machine reaches its package index and has 2 GB of free space, then call make again." install_locked
    lock_hash run >"$venv/.locked-run"
fi
if ! is_installed "$kind"; then
    # shellcheck disable=SC2086 # pip is words on purpose
    step "installing the tools of requirements-$kind.lock into $venv" \
        "Check that this machine reaches its package index, then call make again." \
        $pip install --require-hashes --no-deps -r "requirements-$kind.lock"
    lock_hash "$kind" >"$venv/.locked-$kind"
fi

scripts/translations.sh "$venv" || {
    echo "kiosk: failed: making the translations. Remove the folder $venv, then call make again." >&2
    exit 1
}

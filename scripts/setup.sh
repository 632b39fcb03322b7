#!/bin/sh
# Sets up what the project needs: system packages by apt, Python packages into .venv from the lock.
# Called again it does nothing. Usage: setup.sh run|test
set -eu
cd "$(dirname "$0")/.."

RUN="gcc libc6-dev swig libpcsclite-dev pcscd fonts-morisawa-bizud-gothic libegl1 libgl1 libdbus-1-3 libfontconfig1
  libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0
  libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
# vpcd opens a port to every interface: it belongs on a machine that tests, never on a counter.
TEST="vsmartcard-vpcd opensc xvfb"

wanted=$RUN
[ "${1:-run}" = test ] && wanted="$wanted $TEST"

python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "kiosk: Python 3.11 or newer is needed; \`$python\` is not." >&2
    exit 1
fi
"$python" -c 'import ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
"$python" -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' ||
    wanted="$wanted python3-dev"

missing=
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    line="apt-get install -y --no-install-recommends$missing"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        echo "kiosk: these system packages are missing. Run this line as root, then call make again:" >&2
        echo "  $line" >&2
        exit 1
    fi
    echo "installing$missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # the line is a list of words on purpose
    $as_root $line >/dev/null 2>&1 || { $as_root apt-get update -qq && $as_root $line >/dev/null; }
fi

stamp=.venv/.locked
now=$(cat requirements-build.lock requirements.lock pyproject.toml | sha256sum)
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$now" ]; then
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    pip=".venv/bin/python -m pip --quiet --disable-pip-version-check"
    # pyscard comes as source: what builds it is locked too, and nothing is fetched beside the lock.
    $pip install --require-hashes --no-deps -r requirements-build.lock
    $pip install --require-hashes --no-deps --no-build-isolation -r requirements.lock
    $pip install --no-deps --no-build-isolation --editable .
    printf '%s' "$now" >"$stamp"
fi

scripts/translations.sh

#!/bin/sh
# Renders the voice: the engines into a folder of their own, then the clips that have changed. Usage: voices.sh [OPTIONS]
set -eu
cd "$(dirname "$0")/.."

of_engines=build/voices
if ! command -v espeak-ng >/dev/null 2>&1; then
    echo "kiosk: espeak-ng is missing. Run this line as root, then call make again:" >&2
    echo "  apt-get install -y --no-install-recommends espeak-ng" >&2
    exit 1
fi
stamp=$of_engines/.locked
now=$({ .venv/bin/python --version && cat requirements-voices.lock; } | sha256sum)
if [ "$(cat "$stamp" 2>/dev/null || true)" != "$now" ]; then
    echo "kiosk: installing the engines of the voice into $of_engines"
    .venv/bin/python -m venv --clear "$of_engines"
    "$of_engines"/bin/pip install --disable-pip-version-check --no-input --quiet --require-hashes --no-deps -r requirements-voices.lock
    printf '%s' "$now" >"$stamp"
fi
exec .venv/bin/python -m scripts.voices --python "$of_engines"/bin/python "$@"

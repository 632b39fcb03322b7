#!/bin/sh
# Builds dist/kiosk. The same commit on the same machine gives the same bytes (ADR 49).
set -eu
cd "$(dirname "$0")/../.."
. scripts/package/reproducible.sh
exec scripts/step.sh "bundling the program" build/package/bin/pyinstaller --noconfirm --clean --log-level ERROR \
    --workpath build/pyinstaller kiosk.spec

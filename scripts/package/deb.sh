#!/bin/sh
# dist/kiosk_VERSION_ARCHITECTURE.deb of dist/kiosk. Usage: deb.sh [--version VERSION] [--out FOLDER]
set -eu
cd "$(dirname "$0")/../.."
. scripts/package/reproducible.sh
exec build/package/bin/python -m scripts.package.deb "$@"

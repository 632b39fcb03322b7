#!/bin/sh
# Compiles the translators' files for Qt, unless the compiled file is newer. A failure leaves the old file.
# Usage: translations.sh [VENV]
set -eu
cd "$(dirname "$0")/.."
for written in resources/languages/*/*.ts; do
    made=${written%.ts}.qm
    if [ ! -f "$made" ] || [ "$written" -nt "$made" ]; then
        "${1:-.venv}"/bin/pyside6-lrelease -silent "$written" -qm "$made.new"
        mv "$made.new" "$made"
    fi
done

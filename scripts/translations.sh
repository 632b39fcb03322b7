#!/bin/sh
# Makes what Qt reads out of what translators write, where it is not newer already; whole, or not at all.
set -eu
cd "$(dirname "$0")/.."
for written in resources/i18n/kiosk_*.ts; do
    made=${written%.ts}.qm
    if [ ! -f "$made" ] || [ "$written" -nt "$made" ]; then
        .venv/bin/pyside6-lrelease -silent "$written" -qm "$made.new"
        mv "$made.new" "$made"
    fi
done

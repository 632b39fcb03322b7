"""What a kiosk without a desk loads before its first page: nothing of the desk, whose parts are slow to load."""

import subprocess
import sys

OF_THE_DESK = (
    "kiosk.ui.clerk",
    "kiosk.app.desk_wiring",
    "kiosk.app.records.report_files",
    "argon2",
    "xlsxwriter",
)


def test_a_kiosk_without_a_desk_loads_nothing_of_it() -> None:
    code = f"import sys, kiosk.app.start.startup; print([name for name in {OF_THE_DESK!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"

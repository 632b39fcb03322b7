"""What a kiosk without a desk loads before its first page: nothing of the desk, whose parts are slow to load."""

import os
import subprocess
import sys
from itertools import takewhile
from pathlib import Path

from kiosk.app.settings import Settings
from kiosk.app.store import open_store
from kiosk.storage.core import engine

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


def test_a_window_in_service_says_that_its_key_has_no_paper_and_erases_the_copy_of_before(tmp_path: Path) -> None:
    """In a process: a start takes the streams, the signals and the screen of its own."""
    folder = tmp_path / "data"
    open_store(Settings(data_dir=folder), practice=False).engine.dispose()
    engine._back_up(folder / "register.sqlite3", "0012")
    command = [sys.executable, "-m", "kiosk", "run", "--reader", "pcsc", "--windowed", "--data-dir", str(folder)]
    alone = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path), "KIOSK_MUNICIPALITY": "chigasaki"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ | alone) as window:
        assert window.stderr is not None
        said = list(takewhile(lambda line: "the copy before an upgrade, was erased" not in line, window.stderr))
        window.terminate()
        assert window.wait(30) == 0
    assert [line for line in said if "WARNING" in line and "no recovery paper was made of this key" in line]
    assert sorted(path.name for path in folder.iterdir() if "-before-" in path.name) == []

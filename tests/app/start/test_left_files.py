"""What a killed program has left half-way is gone after the next start, in whichever folder the settings name."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.app.settings import PATHS
from kiosk.app.settings_loading import settings_of
from kiosk.app.start.left_files import sweep
from kiosk.app.store import open_store
from kiosk.domain.values.times import local
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

NOT_SWEPT = {
    "log_file": "its rotation renames whole files: nothing is put together there",
    "trust_dir": "nothing is ever written there",
    "backup_dir": "the next backup sweeps it: a share that is away must not hold up a start",
}
LEFT = ".kiosk-0123456789abcdef"


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    """By the setting that names it, or a file in it, each with a part that was left."""
    found = {name: tmp_path / name for name in PATHS}
    for folder in found.values():
        folder.mkdir()
        (folder / LEFT).touch()
    return found


def test_every_folder_that_the_settings_name_is_swept_unless_it_is_said_why_not(folders: dict[str, Path]) -> None:
    elsewhere = {name: folder / "city.key" if name == "key_file" else folder for name, folder in folders.items()}
    settings = settings_of(elsewhere)
    store = open_store(settings, practice=False)
    slips = settings.slip_dir
    assert slips is not None
    old, new = (f"day-shift-{local(NOW - ago):%Y%m%d}-090000-{'0' * 16}.pdf" for ago in (timedelta(31), timedelta(30)))
    for name in (old, new, "slip-20200101-090000-0000000000000000.pdf", "day-shift-mine.pdf"):
        (slips / name).write_bytes(b"%PDF")
    (slips / f"day-closing-20200101-090000-{'0' * 16}.pdf").symlink_to(slips / new)
    sweep(store, settings, NOW, practice=False)
    store.engine.dispose()
    assert not (slips / old).exists(), "what stands on it of shift notes the register keeps no longer"
    assert len(list(slips.iterdir())) == 4
    assert (slips / new).read_bytes() == b"%PDF"
    left = {name for name, folder in folders.items() if (folder / LEFT).exists()}
    assert left == NOT_SWEPT.keys()

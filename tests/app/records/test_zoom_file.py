"""The size of the desk in the data folder: what cannot be read is none, and what cannot be written stops nobody."""

from pathlib import Path

import pytest

from kiosk.app.adapters.zoom_file import ZoomFile
from kiosk.domain.values.display import Zoom


def test_it_is_there_at_the_next_start(tmp_path: Path) -> None:
    assert ZoomFile(tmp_path).kept() is None
    for zoom in (*Zoom, Zoom.LARGER):
        ZoomFile(tmp_path).keep(zoom)
        assert ZoomFile(tmp_path).kept() is zoom


@pytest.mark.parametrize("written", [b"", b"200", b"large", b"\xff" * 9])
def test_what_is_no_size_is_none(tmp_path: Path, written: bytes) -> None:
    (tmp_path / "desk-zoom").write_bytes(written)
    assert ZoomFile(tmp_path).kept() is None


@pytest.mark.expects_log
def test_a_folder_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    ZoomFile(tmp_path / "gone").keep(Zoom.LARGER)
    assert ZoomFile(tmp_path / "gone").kept() is None

"""Whatever moment the power goes at: the old files are all there, or the new ones are, and the old ones are kept."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from kiosk.domain.values.errors import UserError
from kiosk.files.backup import exchange
from kiosk.files.backup.exchange import READY, decide, finish_exchange

OLD = {
    "register.sqlite3": "old",
    "register.key": "old",
    "register.sqlite3-wal": "old",
    "register.sqlite3-shm": "old",
    "register.key.new": "old",
    "spots.csv": "old",
    "devices.csv": "old",
    "trust/one.pem": "old",
}
NEW = {
    "register.sqlite3": "new",
    "register.key": "new",
    "register.anchor": "new",
    "spots.csv": "new",
    "trust/one.pem": "new",
    "trust/two.pem": "new",
}
AFTER = NEW | {"devices.csv": "old"}
KEPT_IN = "before-restore-20260610T190000"
KEPT = {name: text for name, text in OLD.items() if name != "devices.csv"}


class PowerCut(BaseException):
    """Nothing more is done."""


def cut_at(line: int) -> Callable[[FrameType, str, Any], Any]:
    """The power goes before so manyeth line of the module is run."""
    lines = count()

    def trace(frame: FrameType, event: str, _argument: object) -> Any:
        if frame.f_code.co_filename != exchange.__file__:
            return None
        if event == "line" and next(lines) == line:
            raise PowerCut
        return trace

    return trace


def done(work: Callable[[], None], line: int) -> bool:
    """Whether it came to its end before the power went."""
    before = sys.gettrace()
    sys.settrace(cut_at(line))
    try:
        work()
    except PowerCut:
        return False
    finally:
        sys.settrace(before)
    return True


def fill(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def texts(folder: Path) -> dict[str, str]:
    return {str(file.relative_to(folder)): file.read_text() for file in folder.rglob("*") if file.is_file()}


def prepared(folder: Path) -> Path:
    fill(folder, OLD)
    fill(folder / "staging", NEW)
    return folder / "staging"


def restored(folder: Path, staging: Path) -> None:
    decide(staging, KEPT_IN)
    finish_exchange(folder)


def opened_again(folder: Path) -> str:
    """As whoever opens the data folder next finds it: "old" or "new", and nothing between."""
    finish_exchange(folder)
    found = texts(folder)
    kept = {name.removeprefix(f"{KEPT_IN}/"): found.pop(name) for name in list(found) if name.startswith(KEPT_IN)}
    found = {name: text for name, text in found.items() if not name.startswith("staging/")}
    if found == OLD:
        assert kept == {}
        return "old"
    assert found == AFTER
    assert kept == KEPT
    assert not (folder / READY).exists()
    return "new"


@pytest.fixture(params=[True, False], ids=["with links", "without links"])
def folders(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """As many as are wanted; on a file system that knows second names for a file, and on one that does not."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    if not request.param:
        monkeypatch.setattr(os, "link", refuse)
    return (tmp_path / str(number) for number in count())


def test_an_exchange_that_nothing_cuts_off_is_whole(folders: Iterator[Path]) -> None:
    folder = next(folders)
    restored(folder, prepared(folder))
    assert opened_again(folder) == "new"


def test_a_cut_before_any_line_leaves_the_old_or_the_new_whole(folders: Iterator[Path]) -> None:
    seen = []
    for line in count():
        folder = next(folders)
        staging = prepared(folder)
        is_done = done(lambda folder=folder, staging=staging: restored(folder, staging), line)  # type: ignore[misc]
        seen.append(opened_again(folder))
        if is_done:
            break
    assert seen == sorted(seen, reverse=True)
    assert seen.count("old") > 1
    assert seen.count("new") > 50


def test_what_is_cut_off_again_and_again_comes_to_its_end(folders: Iterator[Path]) -> None:
    for line in range(5, 40):
        folder = next(folders)
        decide(prepared(folder), KEPT_IN)
        cuts = 0
        while not done(lambda folder=folder: finish_exchange(folder), line + cuts):  # type: ignore[misc]
            cuts += 1
        assert opened_again(folder) == "new"


def test_a_folder_without_a_restore_is_left_as_it_is(tmp_path: Path) -> None:
    fill(tmp_path, OLD)
    (tmp_path / READY).write_text("a file of that name")
    finish_exchange(tmp_path)
    finish_exchange(tmp_path / "gone")
    assert texts(tmp_path) == OLD | {READY: "a file of that name"}


# --- what no restore has put there


def planted(folder: Path, kept_in: str | None = KEPT_IN) -> Path:
    fill(folder, OLD)
    ready = folder / READY
    fill(ready, {"register.sqlite3": "theirs", "trust/theirs.pem": "theirs"})
    if kept_in is not None:
        (ready / ".kept-in").write_text(kept_in)
    return ready


def is_refused(folder: Path) -> None:
    before = {path: path.lstat().st_ino for path in folder.parent.rglob("*")}
    with pytest.raises(UserError, match=r"was not put there by a restore: .* Nothing was moved"):
        finish_exchange(folder)
    assert {path: path.lstat().st_ino for path in folder.parent.rglob("*")} == before
    assert texts(folder).items() >= OLD.items()


@pytest.mark.parametrize(
    "kept_in",
    [
        None,
        "",
        ".",
        "..",
        "../elsewhere",
        "/elsewhere",
        "trust",
        "before-restore-",
        f"{KEPT_IN}/..",
        f"{KEPT_IN}\n",
        "é",
        "\0",
    ],
)
def test_what_stood_there_is_kept_in_no_other_folder_than_a_restore_names(kept_in: str | None, tmp_path: Path) -> None:
    planted(tmp_path / "data", kept_in)
    is_refused(tmp_path / "data")


@pytest.mark.parametrize(
    "name",
    ["evil.csv", "register.lock", "trust/.hidden.pem", "trust/x.txt", "trust/in/x.pem", "other/x.pem", ".bashrc"],
)
def test_no_other_file_comes_into_the_data_folder(name: str, tmp_path: Path) -> None:
    fill(planted(tmp_path / "data"), {name: "theirs"})
    is_refused(tmp_path / "data")


@pytest.mark.parametrize("name", ["spots.csv", ".kept-in", "trust/linked.pem"])
def test_no_link_comes_into_the_data_folder(name: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(KEPT_IN)
    ready = planted(tmp_path / "data", None if name == ".kept-in" else KEPT_IN)
    (ready / name).symlink_to(tmp_path / "secret")
    is_refused(tmp_path / "data")


@pytest.mark.parametrize("is_pipe", [True, False])
def test_neither_a_linked_folder_nor_a_pipe_is_gone_into(is_pipe: bool, tmp_path: Path) -> None:
    fill(tmp_path / "elsewhere", {"one.pem": "theirs"})
    ready = planted(tmp_path / "data")
    shutil.rmtree(ready / "trust")
    if is_pipe:
        os.mkfifo(ready / "trust")
    else:
        (ready / "trust").symlink_to(tmp_path / "elsewhere")
    is_refused(tmp_path / "data")


def test_what_stood_there_goes_through_no_link(tmp_path: Path) -> None:
    planted(tmp_path / "data")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "data" / KEPT_IN).symlink_to(tmp_path / "elsewhere")
    is_refused(tmp_path / "data")

"""The log says a change once, in a form that its reader knows, and never fills a disk."""

import errno
import io
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.app.log import handlers
from kiosk.app.log.handlers import JournalFormatter, configure_logging, is_journal
from kiosk.app.log.repeats import MOST, WITHIN_SECONDS, RepeatFilter

LINE = "the readers cannot be watched: ServiceUnavailable"


def record(message: str = LINE, level: int = logging.INFO, name: str = "kiosk.nfc.pcsc.monitor") -> logging.LogRecord:
    return logging.LogRecord(name, level, "file", 1, "%s", (message,), None)


class FullDisk(io.StringIO):
    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@contextmanager
def logging_to(file: Path) -> Iterator[logging.Logger]:
    """The root as a program has it that begins: without the handlers of the tests."""
    root = logging.getLogger()
    before, root.handlers = (root.level, root.handlers), []
    try:
        configure_logging("info", file)
        yield logging.getLogger("kiosk.test")
    finally:
        for handler in root.handlers:
            handler.close()
        root.level, root.handlers = before


def test_a_service_that_comes_and_goes_for_an_hour_makes_few_lines() -> None:
    now = 0.0
    repeats = RepeatFilter(lambda: now)
    kept: list[str] = []
    for half_second in range(2 * 3600):
        now = half_second / 2
        both = (record(), record("the readers are watched again"))
        kept.extend(line.getMessage() for line in both if repeats.filter(line))
    assert len(kept) == 2 * MOST * 6
    assert kept[:2] == [LINE, "the readers are watched again"]
    assert f"{LINE} ({int(2 * WITHIN_SECONDS) - MOST} times more since it was said)" in kept


def test_what_people_do_and_what_is_looked_into_is_never_held_back() -> None:
    repeats = RepeatFilter(lambda: 0.0)
    for line in (record(name="kiosk.app.shells.citizen"), record(level=logging.DEBUG)):
        assert all(repeats.filter(line) for _ in range(50))


def test_a_thousand_different_lines_are_not_remembered_for_ever() -> None:
    now = 0.0
    repeats = RepeatFilter(lambda: now)
    for number in range(5000):
        now += 1
        assert repeats.filter(record(f"line {number}"))
    assert len(repeats._said) <= 1000


@pytest.mark.parametrize(
    ("level", "priority"),
    [("CRITICAL", 2), ("ERROR", 3), ("WARNING", 4), ("INFO", 6), ("DEBUG", 7)],
)
def test_the_journal_gets_a_line_with_its_level_and_without_the_time(level: str, priority: int) -> None:
    said = JournalFormatter().format(record("a\nb\x1b[31m", getattr(logging, level)))
    assert said.startswith(f"<{priority}>kiosk.nfc.pcsc.monitor: a")
    assert said.isprintable()


def test_only_the_stream_that_systemd_has_named_is_the_journal(tmp_path: Path) -> None:
    with (tmp_path / "stream").open("w") as stream:
        found = os.fstat(stream.fileno())
        named = {"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino}"}
        assert is_journal(named, stream.fileno())
        assert not is_journal({}, stream.fileno())
        assert not is_journal({"JOURNAL_STREAM": "1:1"}, stream.fileno())
    assert not is_journal(named, 10_000)


def test_a_file_is_rotated_and_older_ones_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handlers, "LARGEST", 500)
    with logging_to(tmp_path / "kiosk.log") as log:
        for number in range(60):
            log.info("line %d of the log", number)
        log.debug("nothing of this")
    names = {"kiosk.log", *(f"kiosk.log.{number}" for number in range(1, handlers.KEPT + 1))}
    assert {each.name for each in tmp_path.iterdir()} == names
    assert all(each.stat().st_size <= 500 for each in tmp_path.iterdir())
    assert (tmp_path / "kiosk.log").read_text().endswith("INFO kiosk.test: line 59 of the log\n")


def test_a_log_that_cannot_be_written_goes_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with logging_to(tmp_path / "away" / "kiosk.log"):
        assert "the log cannot be written into" in capsys.readouterr().err
    with logging_to(tmp_path / "kiosk.log") as log:
        (handler,) = logging.getLogger().handlers
        assert isinstance(handler, logging.StreamHandler)
        handler.stream.close()
        handler.stream = FullDisk()
        log.warning("the disk is full")
        said = capsys.readouterr().err
    assert "WARNING kiosk.test: the disk is full" in said
    assert "Traceback" not in said

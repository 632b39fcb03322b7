"""Where the log goes: to standard error, to systemd's journal behind it, or to a file that is rotated."""

import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.app.log.repeats import RepeatFilter
from kiosk.app.process import LineFormatter
from kiosk.files.names import name_shown, why

LARGEST, KEPT = 2 * 1024 * 1024, 5
"""A file's octets, and how many older ones are kept beside it."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_JOURNAL_FORMAT = "%(name)s: %(message)s"
_PRIORITIES = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))

log = logging.getLogger(__name__)


class JournalFormatter(LineFormatter):
    """A line with its level as sd-daemon(3) has it. The journal knows the time by itself."""

    def __init__(self) -> None:
        super().__init__(_JOURNAL_FORMAT)

    def format(self, record: logging.LogRecord) -> str:
        priority = next((number for level, number in _PRIORITIES if record.levelno >= level), 7)
        return f"<{priority}>{super().format(record)}"


def configure_logging(level: str, file: Path | None) -> None:
    """What cannot be written into the file goes to standard error, and so does that it cannot."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    beside = _standard_error()
    try:
        handler = beside if file is None else _rotated(file, beside)
    except OSError as error:
        logging.basicConfig(level=level.upper(), handlers=[beside])
        log.warning("the log cannot be written into %s: %s", file and name_shown(file), why(error))
        return
    logging.basicConfig(level=level.upper(), handlers=[handler])


def _standard_error() -> logging.Handler:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JournalFormatter() if is_journal() else LineFormatter(_FORMAT))
    handler.addFilter(RepeatFilter())
    return handler


def is_journal(environment: Mapping[str, str] = os.environ, descriptor: int = 2) -> bool:
    """Whether what is written there goes into the journal: systemd names device and inode (systemd.exec(5))."""
    try:
        found = os.fstat(descriptor)
    except OSError:
        return False
    return environment.get("JOURNAL_STREAM") == f"{found.st_dev}:{found.st_ino}"


def _rotated(file: Path, beside: logging.Handler) -> logging.Handler:
    """Raises OSError."""
    # Loaded where the log goes to a file.
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    class RotatedFile(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - of the standard library
            """A full disk takes no line and no traceback, which may quote what was worked on."""
            beside.handle(record)

    handler = RotatedFile(file, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(LineFormatter(_FORMAT))
    handler.addFilter(RepeatFilter())
    return handler

"""What every test shares: a log line that nobody expected fails the test."""

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

import kiosk.ui  # noqa: F401 - before any test loads PySide6; see the workaround there

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


# The same examples every time, however slow the machine; `--hypothesis-profile explore` looks for new ones.
settings.register_profile("kiosk", deadline=None, database=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.load_profile("kiosk")


class _Unexpected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """Warnings and worse fail the test, unless it is marked `expects_log`."""
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    yield handler.seen
    logging.getLogger().removeHandler(handler)
    if request.node.get_closest_marker("expects_log") is None:
        assert not handler.seen, f"unexpected log lines: {handler.seen}"

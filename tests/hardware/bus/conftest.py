"""One kiosk in practice mode on a screen and an accessibility bus of its own, and a screen reader that reads it."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.hardware.bus.accessibility_bus import AccessibilityBus
from tests.hardware.bus.screen_reader import ScreenReader

KIOSK = Path(sys.executable).with_name("kiosk")
NOON = "2020-10-12T12:00"


@pytest.fixture(scope="module")
def reader() -> Iterator[ScreenReader]:
    """The window has come up, and has been heard."""
    with TemporaryDirectory(prefix="bus-") as folder, AccessibilityBus(Path(folder), "1080x1920") as bus:
        command = [str(KIOSK), "run", "--reader", "practice", "--data-dir", f"{folder}/data", "--today", NOON]
        with closing(ScreenReader(bus.address)) as reader:
            # A machine that is busy with other tests must not be taken for a person who has left.
            bus.run(
                command,
                QT_QPA_PLATFORM="xcb",
                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                KIOSK_IDLE_SECONDS="600",
                KIOSK_TICKETS="1",
            )
            reader.hears("ご用件を選んでください", seconds=60)
            yield reader

"""A practice card on a vpcd reader of our own, behind a modelled air interface."""

import tempfile
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self, TypeVar

from benchmarks.table import NotMeasured
from kiosk.nfc.errors import CardError
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.vpcd import AirInterface, TrafficMeter, VpcdCard
from tests.fakes.card.cards import until
from tests.fakes.card.pcscd import FIRST, NoPcscd, Pcscd, wait_for_card

T = TypeVar("T")

# ISO 14443's slowest rate, and what reader, USB and chip add to a command (docs/card.md §4.5).
AIR = AirInterface(bits_per_second=106_000, seconds_a_command=0.015)
_SOON = 5.0


@dataclass(frozen=True)
class Timing:
    """`wall`: as the user waits. `card`: first command's arrival to last answer, taken at the card. In seconds."""

    wall: float
    card: float
    commands: int
    octets: int

    def __add__(self, other: "Timing") -> "Timing":
        return Timing(
            self.wall + other.wall,
            self.card + other.card,
            self.commands + other.commands,
            self.octets + other.octets,
        )


class CardStand:
    """pcscd, its vpcd reader and one card; all gone when the context ends."""

    reader = FIRST

    def __init__(self) -> None:
        self._stack = ExitStack()
        self.maker = CardMaker(Authority.create(), datetime.now(UTC))
        self.placed = self.maker.make("good")

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self.folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-bench-")))
            (self.folder / "pcscd").mkdir()
            try:
                service = stack.enter_context(Pcscd(self.folder / "pcscd"))
            except NoPcscd as reason:
                raise NotMeasured(str(reason)) from None
            self._card = VpcdCard(self.placed, port=service.port, air=AIR)
            self._card.put()
            thread = threading.Thread(target=self._card.serve, name="practice-card", daemon=True)
            thread.start()
            stack.callback(thread.join, _SOON)
            stack.callback(self._card.pull)
            wait_for_card(self.reader)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def measured(self, work: Callable[[], T]) -> tuple[T, Timing]:
        """What `work` gives, and what it took."""
        self._card.meter = meter = TrafficMeter()
        began = perf_counter()
        result = work()
        wall = perf_counter() - began
        return result, Timing(wall, meter.last - meter.first, meter.commands, meter.octets)

    def rest(self) -> None:
        """The card without power and nobody's: everyone begins with the card as it is put down."""
        if not until(self._powered_down, _SOON):
            raise NotMeasured("the card is not let go")

    def _powered_down(self) -> bool:
        try:
            open_card(self.reader).close()
        except CardError:
            return False
        return True

"""pyscard's `scard` over a reader in the hand: any of its calls can be made to block inside the driver."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any

from smartcard import scard

from kiosk.nfc.practice.card import PracticeCard
from tests.fakes.card.cards import until

_SOON = 5.0
DriverResult = tuple[Any, ...]


@dataclass
class Driver:
    """One reader. The call named `blocks` does not come back until `comes_back`; `calls` are all that were made."""

    card: PracticeCard | None = None
    blocks: str = ""
    silent: bool = False  #: the card lies there and says nothing
    refuses: list[int] = field(default_factory=list)  #: what the next attempts to connect come to
    looks_pass: bool = False  #: the service goes on while a call is blocked
    calls: list[str] = field(default_factory=list)
    contexts: set[int] = field(default_factory=set)
    sent: list[bytes] = field(default_factory=list)  #: the commands that reached the driver
    disposed: list[int] = field(default_factory=list)  #: how each card was let go
    _numbers: Any = field(default_factory=count)
    _holder: tuple[int, PracticeCard] | None = None
    _blocked: threading.Event = field(default_factory=threading.Event)
    _back: threading.Event = field(default_factory=threading.Event)

    def put(self, card: PracticeCard) -> None:
        self.pull()
        self.card = card

    def pull(self) -> None:
        if self.card is not None:
            self.card.power_off()
        self.card = None

    def comes_back(self) -> None:
        """The blocked call, and all after it."""
        self.blocks = ""
        self._blocked.clear()
        self._back.set()

    def in_time(self, event: threading.Event) -> bool:
        """A deadline that has passed as soon as a call is blocked: no test waits for a clock."""
        assert until(lambda: event.is_set() or self._blocked.is_set(), _SOON)
        return event.is_set()

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("SCard"):
            return getattr(scard, name)
        return partial(self._call, name, getattr(self, f"_{name.removeprefix('SCard').lower()}"))

    def _call(self, name: str, answer: Callable[..., DriverResult | int], *arguments: Any) -> DriverResult | int:
        self.calls.append(name)
        if name == "SCardTransmit":
            self.sent.append(bytes(arguments[-1]))
        if name == self.blocks:
            self._blocked.set()
            assert self._back.wait(_SOON)
        return answer(*arguments)

    def _establishcontext(self, _scope: int) -> DriverResult:
        self.contexts.add(context := next(self._numbers))
        return scard.SCARD_S_SUCCESS, context

    def _releasecontext(self, context: int) -> int:
        self.contexts.remove(context)
        return int(scard.SCARD_S_SUCCESS)

    def _connect(self, _context: int, _reader: str, _mode: int, protocols: int) -> DriverResult:
        if self.refuses:
            return self.refuses.pop(0), 0, 0
        if self._holder is not None:
            return scard.SCARD_E_SHARING_VIOLATION, 0, 0
        if self.card is None:
            return scard.SCARD_E_NO_SMARTCARD, 0, 0
        self._holder = (next(self._numbers), self.card)
        return scard.SCARD_S_SUCCESS, self._holder[0], protocols

    def _reconnect(self, handle: int, _mode: int, protocols: int, _disposition: int) -> DriverResult:
        if (card := self._there(handle)) is None:
            return scard.SCARD_W_REMOVED_CARD, 0
        card.power_off()
        return scard.SCARD_S_SUCCESS, protocols

    def _status(self, handle: int) -> DriverResult:
        card = self._there(handle)
        code = scard.SCARD_W_REMOVED_CARD if card is None else scard.SCARD_S_SUCCESS
        return code, "", 0, 0, list(card.atr) if card is not None else []

    def _transmit(self, handle: int, _pci: int, command: list[int]) -> DriverResult:
        card = self._there(handle)
        if card is not None and self.silent:
            return 0, []
        return (scard.SCARD_E_NOT_TRANSACTED, []) if card is None else (0, list(card.send(bytes(command))))

    def _getstatuschange(self, _context: int, _wait: int, asked: list[tuple[str, int]]) -> DriverResult:
        if self._blocked.is_set() and not self.looks_pass:
            assert self._back.wait(_SOON)
        state = scard.SCARD_STATE_EMPTY if self.card is None else scard.SCARD_STATE_PRESENT
        return 0, [(name, state, []) for name, _ in asked]

    def _disconnect(self, handle: int, disposition: int) -> int:
        assert self._holder is not None
        assert self._holder[0] == handle
        self._holder = None
        self.disposed.append(disposition)
        if disposition == scard.SCARD_UNPOWER_CARD and self.card is not None:
            self.card.power_off()
        return int(scard.SCARD_S_SUCCESS)

    def _there(self, handle: int) -> PracticeCard | None:
        """The card of this handle, unless another lies there now."""
        if self._holder is None or self._holder[0] != handle or self._holder[1] is not self.card:
            return None
        return self.card

"""A card held through PC/SC: exclusively, and powered down when it is let go."""

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count
from time import sleep

from smartcard import scard

from kiosk.nfc.errors import (
    CardError,
    CardRemoved,
    CardSlow,
    CardUnresponsive,
    DriverStuck,
    NotTransacted,
    ReaderFault,
    TransferRefused,
)
from kiosk.nfc.pcsc.driver_thread import DriverThread, InTime, in_time, soon, wait_until_free
from kiosk.nfc.pcsc.result_codes import PASSING, S_SUCCESS, error_for

_PROTOCOLS = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
# Another program that looks at each new card has done so, and a card that is put down has come to rest, within this.
ATTEMPTS = 10
PAUSE_SECONDS = 0.15
# PC/SC looks every 0.4 s whether a card is there still.
LOOKS = 8
LOOK_SECONDS = 0.1
_AS_IF_GONE = CardUnresponsive | NotTransacted | ReaderFault


class _Card:
    """The card's handle and its context. Used on its driver's thread alone, for each of these may block."""

    def __init__(self, reader: str) -> None:
        self._reader = reader
        self._context: int | None = None
        self._pci = scard.SCARD_PCI_T1
        self._silent = False
        self.handle: int | None = None
        self.atr = b""

    def establish(self) -> None:
        # Each connection has a context of its own: one that a service restart killed is never used again.
        code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        _check(code)
        self._context = context

    def connect(self) -> None:
        code, handle, _ = scard.SCardConnect(self._context, self._reader, scard.SCARD_SHARE_EXCLUSIVE, _PROTOCOLS)
        _check(code)
        self.handle = handle

    def begin_cold(self) -> None:
        # A program before us may have left the card under power with its PIN verified.
        code, protocol = scard.SCardReconnect(
            self.handle, scard.SCARD_SHARE_EXCLUSIVE, _PROTOCOLS, scard.SCARD_UNPOWER_CARD
        )
        _check(code)
        self._pci = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1
        code, _, _, _, atr = scard.SCardStatus(self.handle)
        _check(code)
        self.atr = bytes(atr)

    def transmit(self, command: bytes) -> tuple[bytes, int]:
        code, answer = scard.SCardTransmit(self.handle, self._pci, list(command))
        self._silent = code != S_SUCCESS or len(answer) < 2
        if not self._silent:
            return self._answer(bytes(answer))
        # Measured: a card pulled in mid-command "answers" nothing, or was not transacted with.
        error = error_for(code) if code != S_SUCCESS else CardUnresponsive("the card gave no answer")
        if isinstance(error, CardUnresponsive | TransferRefused | ReaderFault):
            # What a reader itself refuses is known at once.
            if self._leaves(LOOKS if isinstance(error, _AS_IF_GONE) else 1):
                raise CardRemoved("the card left during a command")
            self._silent = False
        raise error

    def _answer(self, answer: bytes) -> tuple[bytes, int]:
        return bytes(answer[:-2]), answer[-2] << 8 | answer[-1]

    def is_there(self) -> bool:
        # A handle whose card left or lost power answers REMOVED_CARD or RESET_CARD for ever after.
        return bool(scard.SCardStatus(self.handle)[0] == S_SUCCESS)

    def _leaves(self, looks: int) -> bool:
        """Whether the card leaves by PC/SC's next poll."""
        for look in range(looks):
            if look:
                sleep(LOOK_SECONDS)
            if not self.is_there():
                return True
        return False

    def release(self) -> None:
        if self.handle is not None:
            # WORKAROUND: pcscd 1.9.9 that powers down an empty slot reports a card there until the next has come
            # and gone. A card that has left has lost its power anyway.
            there = self.is_there() and not self._silent
            scard.SCardDisconnect(self.handle, scard.SCARD_UNPOWER_CARD if there else scard.SCARD_LEAVE_CARD)
        if self._context is not None:
            scard.SCardReleaseContext(self._context)


class PcscConnection:
    """Implements `transmit.Connection`. Unusable after a call that did not return; what it held is freed later."""

    def __init__(self, card: _Card, thread: DriverThread, lies: Callable[[], bool]) -> None:
        self._card = card
        self._thread = thread
        self._lies = lies
        self._closed = threading.Event()

    @property
    def atr(self) -> bytes:
        return self._card.atr

    def send(self, command: bytes) -> tuple[bytes, int]:
        if self._closed.is_set():
            raise CardRemoved("the card was let go")
        was_stuck = self._thread.is_stuck
        try:
            return self._thread.call(partial(self._card.transmit, command))
        except DriverStuck:
            if was_stuck or not self._lies():
                raise
        raise CardSlow("the card lies there, and its answer does not come")

    def power_cycle(self) -> None:
        if self._closed.is_set():
            raise CardRemoved("the card was let go")
        self._thread.call(self._card.begin_cold)

    def is_held(self) -> bool:
        if self._closed.is_set():
            return False
        try:
            return self._thread.call(self._card.is_there)
        except DriverStuck:
            return False

    def close(self) -> None:
        if not self._closed.is_set():
            self._closed.set()
            with suppress(DriverStuck):
                self._thread.end()


def open_card(
    reader: str, in_time: InTime = in_time, soon: InTime = soon, pause: Callable[[float], None] = sleep
) -> PcscConnection:
    """Hold the card on this reader; wait for obstacles that may pass. Raises CardError."""
    wait_until_free(reader, in_time)
    for attempt in count(1):
        try:
            return _open(reader, in_time, soon)
        except PASSING:
            if attempt == ATTEMPTS:
                raise
        pause(PAUSE_SECONDS)
    raise AssertionError("the attempts are counted")


def _open(reader: str, in_time: InTime, soon: InTime) -> PcscConnection:
    card = _Card(reader)
    thread = DriverThread(reader, card.release, in_time)
    thread.start()
    connection = PcscConnection(card, thread, partial(_lies_on, reader, soon))
    try:
        for step in (card.establish, card.connect, card.begin_cold):
            thread.call(step)
    except BaseException:
        connection.close()
        raise
    return connection


class _Look:
    """While a command hangs: whether the service answers and still sees a card."""

    def __init__(self, reader: str) -> None:
        self._reader = reader
        self._context: int | None = None

    def sees_card(self) -> bool:
        code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        _check(code)
        self._context = context
        code, states = scard.SCardGetStatusChange(self._context, 0, [(self._reader, scard.SCARD_STATE_UNAWARE)])
        _check(code)
        return any(state & scard.SCARD_STATE_PRESENT for _, state, _ in states)

    def release(self) -> None:
        if self._context is not None:
            scard.SCardReleaseContext(self._context)


def _lies_on(reader: str, in_time: InTime) -> bool:
    look = _Look(reader)
    thread = DriverThread(reader, look.release, in_time)
    thread.start()
    try:
        return thread.call(look.sees_card)
    except CardError:
        return False
    finally:
        with suppress(DriverStuck):
            thread.end()


def _check(code: int) -> None:
    if code != S_SUCCESS:
        raise error_for(code)

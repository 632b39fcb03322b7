"""A card held through PC/SC: exclusively, and powered down when it is let go."""

import threading
from contextlib import suppress
from functools import partial

from smartcard import scard

from kiosk.nfc.driver_thread import DriverThread, InTime, in_time, wait_until_free
from kiosk.nfc.errors import CardRemoved, DriverStuck, TransferRefused
from kiosk.nfc.pcsc_errors import S_SUCCESS, error_for

_PROTOCOLS = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1


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
        if code != S_SUCCESS:
            error = error_for(code)
            if isinstance(error, TransferRefused) and not self.is_there():
                raise CardRemoved("the card left during a command")
            raise error
        if self._silent:
            # Measured: a card pulled in mid-command "answers" nothing (facts/card.md §6.3).
            raise CardRemoved("the card gave no answer")
        return bytes(answer[:-2]), answer[-2] << 8 | answer[-1]

    def is_there(self) -> bool:
        # A handle whose card left or lost power answers REMOVED_CARD or RESET_CARD for ever after.
        return bool(scard.SCardStatus(self.handle)[0] == S_SUCCESS)

    def release(self) -> None:
        if self.handle is not None:
            # WORKAROUND: pcscd 1.9.9 that powers down an empty slot reports a card there until the next has come
            # and gone. A card that has left has lost its power anyway.
            there = self.is_there() and not self._silent
            scard.SCardDisconnect(self.handle, scard.SCARD_UNPOWER_CARD if there else scard.SCARD_LEAVE_CARD)
        if self._context is not None:
            scard.SCardReleaseContext(self._context)


class PcscConnection:
    """Implements `transmit.Connection`. Dead once a call has not come back: what it held is then let go later."""

    def __init__(self, card: _Card, thread: DriverThread) -> None:
        self._card = card
        self._thread = thread
        self._closed = threading.Event()

    @property
    def atr(self) -> bytes:
        return self._card.atr

    def send(self, command: bytes) -> tuple[bytes, int]:
        if self._closed.is_set():
            raise CardRemoved("the card was let go")
        return self._thread.call(partial(self._card.transmit, command))

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


def open_card(reader: str, in_time: InTime = in_time) -> PcscConnection:
    """Hold the card on this reader. Raises CardError."""
    wait_until_free(reader, in_time)
    card = _Card(reader)
    thread = DriverThread(reader, card.release, in_time)
    thread.start()
    connection = PcscConnection(card, thread)
    try:
        for step in (card.establish, card.connect, card.begin_cold):
            thread.call(step)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(code: int) -> None:
    if code != S_SUCCESS:
        raise error_for(code)

"""A card held through PC/SC: exclusively, and powered down when it is let go."""

import threading

from smartcard import scard

from kiosk.nfc.errors import CardError, CardRemoved, TransferRefused
from kiosk.nfc.pcsc_errors import S_SUCCESS, error_for

_PROTOCOLS = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1


class PcscConnection:
    """Implements `transmit.Connection`."""

    def __init__(self, context: int, card: int, protocol: int, atr: bytes) -> None:
        self._context = context
        self._card = card
        self._pci = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1
        self._closed = threading.Event()
        self._silent = False
        self.atr = atr

    def send(self, command: bytes) -> tuple[bytes, int]:
        code, answer = scard.SCardTransmit(self._card, self._pci, list(command))
        self._silent = code != S_SUCCESS or len(answer) < 2
        if code != S_SUCCESS:
            error = error_for(code)
            if isinstance(error, TransferRefused) and not self.is_held():
                raise CardRemoved("the card left during a command")
            raise error
        if self._silent:
            # Measured: a card pulled in mid-command "answers" nothing (facts/card.md §6.3).
            raise CardRemoved("the card gave no answer")
        return bytes(answer[:-2]), answer[-2] << 8 | answer[-1]

    def is_held(self) -> bool:
        if self._closed.is_set():
            return False
        # A handle whose card left or lost power answers REMOVED_CARD or RESET_CARD for ever after.
        return bool(scard.SCardStatus(self._card)[0] == S_SUCCESS)

    def close(self) -> None:
        if not self._closed.is_set():
            # WORKAROUND: pcscd 1.9.9 that powers down an empty slot reports a card there until the next has come
            # and gone. A card that has left has lost its power anyway.
            there = self.is_held() and not self._silent
            self._closed.set()
            scard.SCardDisconnect(self._card, scard.SCARD_UNPOWER_CARD if there else scard.SCARD_LEAVE_CARD)
            scard.SCardReleaseContext(self._context)


def open_card(reader: str) -> PcscConnection:
    """Hold the card on this reader. Raises CardError.

    Each connection has a context of its own: one that a service restart killed is never used again.
    """
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    if code != S_SUCCESS:
        raise error_for(code)
    try:
        code, card, protocol = scard.SCardConnect(context, reader, scard.SCARD_SHARE_EXCLUSIVE, _PROTOCOLS)
        if code != S_SUCCESS:
            raise error_for(code)
        # A program before us may have left the card under power with its PIN verified: this session begins cold.
        code, protocol = scard.SCardReconnect(card, scard.SCARD_SHARE_EXCLUSIVE, _PROTOCOLS, scard.SCARD_UNPOWER_CARD)
        if code != S_SUCCESS:
            scard.SCardDisconnect(card, scard.SCARD_UNPOWER_CARD)
            raise error_for(code)
        code, _, _, _, atr = scard.SCardStatus(card)
        if code != S_SUCCESS:
            scard.SCardDisconnect(card, scard.SCARD_UNPOWER_CARD)
            raise error_for(code)
    except CardError:
        scard.SCardReleaseContext(context)
        raise
    return PcscConnection(context, card, protocol, bytes(atr))

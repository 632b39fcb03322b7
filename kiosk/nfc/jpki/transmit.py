"""Sending commands: the allow-list, the answers that need a second command, and the redacted log."""

import logging
from dataclasses import field
from time import perf_counter
from typing import Protocol

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.errors import BadAnswer, Endless
from kiosk.nfc.jpki.allow_list import AllowList
from kiosk.nfc.jpki.apdu import EXTENDED_MAX, SHORT_MAX, CommandApdu, Ins, get_response
from kiosk.nfc.jpki.status_words import MORE_DATA, SW, WRONG_LE

log = logging.getLogger(__name__)

# A whole errand takes under 30. A card that keeps answering in crumbs must not hold the machine.
COMMANDS_MAX = 200


class Connection(Protocol):
    """A card that is held exclusively and under power."""

    @property
    def atr(self) -> bytes: ...
    def send(self, command: bytes) -> tuple[bytes, int]:
        """One command; the answer's data and status word. Raises CardError."""
        ...

    def is_held(self) -> bool:
        """Whether the card has not left since the connection was made. From any thread."""
        ...

    def close(self) -> None:
        """Power the card down and let it go. Never raises."""
        ...


class PoweredConnection(Connection, Protocol):
    """A connection that can power-cycle the card."""

    def power_cycle(self) -> None:
        """Power the card down and up again without letting it go. Raises CardError."""
        ...


@dataclass(frozen=True)
class ResponseApdu:
    sw: int
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Exchange:
    """One line of the redacted log: a command's name, the lengths both ways, the status word and the time."""

    name: str
    octets_out: int
    octets_back: int
    sw: int
    milliseconds: float


_NAMES = {ins.value: ins.name for ins in Ins}


class Transmitter:
    """Every byte to the card passes here."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._allowed = AllowList()
        self.commands = 0
        self.retries = 0
        self.exchanges: list[Exchange] = []

    def send(self, command: CommandApdu) -> ResponseApdu:
        """The whole answer: 61xx and 6Cxx are followed. Raises CardError, ForbiddenCommand."""
        answer = self._exchange(command)
        if answer.sw == SW.UNSPECIFIED and self.commands == 1:
            # Measured on a real card: the first command after power-up may fail (docs/card.md §2.1).
            self.retries += 1
            answer = self._exchange(command)
        if answer.sw >> 8 == WRONG_LE and command.le is not None:
            right = CommandApdu(
                command.cla, command.ins, command.p1, command.p2, command.data, answer.sw & 0xFF or SHORT_MAX
            )
            # The right length may be one that is not allowed; the answer then stays what it was.
            if self._allowed.permits(right.encode()):
                answer = self._exchange(right)
        data = bytearray(answer.data)
        while answer.sw >> 8 == MORE_DATA:
            answer = self._exchange(get_response(answer.sw & 0xFF or SHORT_MAX))
            if not answer.data and answer.sw >> 8 == MORE_DATA:
                raise Endless("promises more data and gives none", answer.sw)
            data += answer.data
            if len(data) > EXTENDED_MAX:
                raise Endless("does not stop answering", answer.sw)
        return ResponseApdu(answer.sw, bytes(data))

    def _exchange(self, command: CommandApdu) -> ResponseApdu:
        encoded = command.encode()
        if self.commands >= COMMANDS_MAX:
            raise Endless("needs more commands than any card")
        self._allowed.check(encoded)
        self.commands += 1
        began = perf_counter()
        data, sw = self._connection.send(encoded)
        self._allowed.answered(sw)
        milliseconds = (perf_counter() - began) * 1000
        name = _NAMES.get(command.ins) or f"INS {command.ins:02X}"
        self.exchanges.append(Exchange(name, len(encoded), len(data), sw, milliseconds))
        # Names, lengths and status words only: a body may be a PIN, a certificate, a signature.
        log.debug("%s, %d bytes out -> %04X, %d bytes, %.1f ms", name, len(encoded), sw, len(data), milliseconds)
        if not 0 <= sw <= 0xFFFF:
            raise BadAnswer("gives no status word")
        return ResponseApdu(sw, data)

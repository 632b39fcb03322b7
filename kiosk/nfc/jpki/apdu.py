"""The commands of the JPKI application, byte for byte (docs/card.md §2.1)."""

from dataclasses import field
from enum import IntEnum

from kiosk.domain.values.lazy_dataclass import dataclass

JPKI_AID = bytes.fromhex("D392F000260100000001")
SHORT_MAX = 256
EXTENDED_MAX = 65536
OFFSET_MAX = 0x7FFF


class File(IntEnum):
    """Elementary files of the JPKI application that this program may touch."""

    TOKEN = 0x0006
    PRESENCE = 0x0008
    AUTH_CERTIFICATE = 0x000A
    AUTH_CA = 0x000B
    AUTH_KEY = 0x0017
    AUTH_PIN = 0x0018


class Ins(IntEnum):
    VERIFY = 0x20
    SIGN = 0x2A
    SELECT = 0xA4
    READ_BINARY = 0xB0
    GET_RESPONSE = 0xC0


@dataclass(frozen=True)
class CommandApdu:
    """One command APDU. `le` is the number of bytes wanted, None for none; above 256 it is sent extended."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = field(default=b"", repr=False)
    le: int | None = None

    @property
    def extended(self) -> bool:
        return self.le is not None and self.le > SHORT_MAX

    def encode(self) -> bytes:
        """ISO 7816-4 §5.1, cases 1 to 4 short and case 2 extended: the card needs no others."""
        header = bytes((self.cla, self.ins, self.p1, self.p2))
        if self.extended:
            if self.data or self.le is None:
                raise ValueError("only a read is sent extended")
            return header + b"\x00" + (self.le % EXTENDED_MAX).to_bytes(2, "big")
        body = bytes((len(self.data),)) + self.data if self.data else b""
        tail = b"" if self.le is None else bytes((self.le % SHORT_MAX,))
        return header + body + tail


def select_application() -> CommandApdu:
    # The whole AID: the card also accepts a prefix, and another application may share it.
    return CommandApdu(0x00, Ins.SELECT, 0x04, 0x0C, JPKI_AID)


def select_file(file: File) -> CommandApdu:
    return CommandApdu(0x00, Ins.SELECT, 0x02, 0x0C, file.to_bytes(2, "big"))


def read_binary(offset: int, le: int) -> CommandApdu:
    """`offset` has 15 bits. Raises ValueError."""
    if not 0 <= offset <= OFFSET_MAX:
        raise ValueError("an offset has 15 bits")
    return CommandApdu(0x00, Ins.READ_BINARY, offset >> 8, offset & 0xFF, le=le)


def ask_tries_left() -> CommandApdu:
    """VERIFY without data: asks for the counter and uses no try."""
    return CommandApdu(0x00, Ins.VERIFY, 0x00, 0x80)


def verify(digits: bytes) -> CommandApdu:
    return CommandApdu(0x00, Ins.VERIFY, 0x00, 0x80, digits)


def sign(block: bytes) -> CommandApdu:
    """COMPUTE DIGITAL SIGNATURE over a block that the caller prepared; the card pads it (P1 00)."""
    return CommandApdu(0x80, Ins.SIGN, 0x00, 0x80, block, le=SHORT_MAX)


def get_response(le: int) -> CommandApdu:
    return CommandApdu(0x00, Ins.GET_RESPONSE, 0x00, 0x00, le=le)

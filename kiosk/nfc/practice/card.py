"""The virtual card: it answers commands as docs/card.md says that the real one does."""

from dataclasses import field
from enum import IntEnum

from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.jpki.status_words import SW

JPKI_AID = bytes.fromhex("D392F000260100000001")
MY_NUMBER_ATR = bytes.fromhex("3B888001000005E0B381A1007F")
EXTENDED_LE = 65536


class _Ef(IntEnum):
    SIGN_CERTIFICATE = 0x0001
    SIGN_CA = 0x0002
    TOKEN = 0x0006
    PRESENCE = 0x0008
    AUTH_CERTIFICATE = 0x000A
    AUTH_CA = 0x000B
    AUTH_KEY = 0x0017
    AUTH_PIN = 0x0018
    SIGN_KEY = 0x001A
    SIGN_PIN = 0x001B


@dataclass
class PinObject:
    """A PIN with its counter. The counter lives on the chip; `verified` dies with power."""

    value: bytes = field(repr=False)
    most: int
    left: int
    verified: bool = False

    def ask(self) -> int:
        return SW.OK if self.verified else 0x63C0 | self.left

    def verify(self, digits: bytes) -> int:
        if self.left == 0:
            return SW.REFERENCE_UNUSABLE
        if digits == self.value:
            self.left, self.verified = self.most, True
            return SW.OK
        self.left, self.verified = self.left - 1, False
        return 0x63C0 | self.left


@dataclass(frozen=True)
class InjectedFault:
    """From command `at` after power-up on (or at it alone) this answer; an empty one is silence.

    With `offset` it strikes every READ BINARY from there on instead, with `ins` every command of this kind.
    """

    answer: bytes
    at: int = 1
    lasts: bool = True
    offset: int | None = None
    ins: int | None = None

    def strikes(self, command: bytes, number: int) -> bool:
        if self.offset is not None:
            return command[1] == 0xB0 and int.from_bytes(command[2:4], "big") >= self.offset
        if self.ins is not None:
            return command[1] == self.ins
        return number >= self.at if self.lasts else number == self.at


@dataclass
class Quirks:
    """What a card, or the reader before it, may do differently."""

    refuses_extended: bool = False  #: 6700 to an extended Le
    first_fails: bool = False  #: 6F00 to the first command after power-up
    locked_answers: int | None = None  #: what asking a locked PIN's counter answers; None: 63C0
    filler: int = 16  #: FF bytes behind the certificate
    asked_answers: int | None = None  #: what asking the PIN's counter answers, whatever it counts
    presence: bytes | None = None  #: EF 0008, where it does not say what is there
    missing: frozenset[int] = frozenset()  #: files that are not on the card
    fault: InjectedFault | None = None


@dataclass
class PracticeCard:
    """`files` None: a card without the JPKI application. One try of `send` is one command."""

    atr: bytes = MY_NUMBER_ATR
    label: bytes = b"JPKIAPICCTOKEN2"
    certificate: bytes | None = field(default=None, repr=False)
    ca_certificate: bytes = field(default=b"", repr=False)
    key: rsa.RSAPrivateKey | None = field(default=None, repr=False)
    pin: PinObject = field(default_factory=lambda: PinObject(b"1234", 3, 3))
    has_jpki: bool = True
    answers_iso: bool = True
    quirks: Quirks = field(default_factory=Quirks)
    _selected: _Ef | None = field(default=None, init=False)
    _in_jpki: bool = field(default=False, init=False)
    _fresh: bool = field(default=True, init=False)
    _sent: int = field(default=0, init=False)
    _sign_pin: PinObject = field(default_factory=lambda: PinObject(b"ABC123", 5, 5), init=False)

    def power_off(self) -> None:
        """Loss of power clears a verified PIN and every selection."""
        self.reset()
        self.pin.verified = self._sign_pin.verified = False
        self._fresh, self._sent = True, 0

    def reset(self) -> None:
        """A warm reset clears the selection; a verified PIN survives it (docs/card.md §2.1)."""
        self._selected, self._in_jpki = None, False

    def send(self, command: bytes) -> bytes:
        """The answer with its status word at the end."""
        if len(command) < 4:
            return _sw(SW.WRONG_LENGTH)
        if (odd := self._odd(command)) is not None:
            return odd
        data, le = _body(command)
        if le is not None and le > 256 and self.quirks.refuses_extended:
            return _sw(SW.WRONG_LENGTH)
        match command[0], command[1]:
            case 0x00, 0xA4:
                return _sw(self._select(command[2], data))
            case 0x00, 0xB0:
                return self._read(command[2], command[3], le)
            case 0x00, 0x20:
                return _sw(self._verify(command[3], data))
            case 0x80, 0x2A:
                return self._sign(command[2], data)
            case (0x00, 0xCA) | (0x00, 0xB2):
                return _sw(SW.NOT_FOUND)
            case 0x00, 0x84:
                return _sw(0x6985)
            case 0x00 | 0x80, _:
                return _sw(SW.INS_UNSUPPORTED)
            case _:
                return _sw(SW.CLA_UNSUPPORTED)

    def _odd(self, command: bytes) -> bytes | None:
        """What a card with a fault, or of another standard, answers before it looks at the command."""
        fresh, self._fresh = self._fresh, False
        self._sent += 1
        fault = self.quirks.fault
        if fresh and self.quirks.first_fails:
            return _sw(SW.UNSPECIFIED)
        if fault is not None and fault.strikes(command, self._sent):
            return fault.answer
        return None if self.answers_iso else _sw(SW.CLA_UNSUPPORTED)

    def _select(self, p1: int, data: bytes) -> int:
        if p1 == 0x04:
            # A prefix of the AID is accepted too (docs/card.md §1.1).
            found = self.has_jpki and bool(data) and JPKI_AID.startswith(data)
            self._in_jpki, self._selected = found, None
            return SW.OK if found else SW.NOT_FOUND
        if p1 == 0x00 and not data:
            return SW.OK if self._in_jpki else SW.WRONG_P1P2
        if p1 != 0x02 or len(data) != 2 or not self._in_jpki:
            return SW.NOT_FOUND
        return self._select_file(int.from_bytes(data, "big"))

    def _select_file(self, fid: int) -> int:
        missing = fid in (_Ef.AUTH_CERTIFICATE, _Ef.AUTH_CA) and self.certificate is None
        if fid not in set(_Ef) or missing or fid in self.quirks.missing:
            return SW.NOT_FOUND
        self._selected = _Ef(fid)
        return SW.OK

    def _read(self, p1: int, p2: int, le: int | None) -> bytes:
        offset = p1 << 8 | p2
        if p1 & 0x80:
            if (sw := self._select_file(p1 & 0x1F) if self._in_jpki else SW.NOT_FOUND) != SW.OK:
                return _sw(sw)
            offset = p2
        if self._selected is None:
            return _sw(0x6986)
        if self._selected is _Ef.SIGN_CERTIFICATE and not self._sign_pin.verified:
            return _sw(SW.SECURITY_STATUS)
        content = self._content(self._selected)
        if content is None:
            return _sw(0x6981)
        if le is None:
            return _sw(SW.WRONG_LENGTH)
        if offset >= len(content):
            return _sw(SW.PAST_END)
        part = content[offset : offset + le]
        return part + _sw(SW.OK if len(part) == le or le == EXTENDED_LE else SW.END_OF_FILE)

    def _content(self, file: _Ef) -> bytes | None:
        match file:
            case _Ef.TOKEN:
                return self.label.ljust(32) + b"Practice card".ljust(32) + b"PRACTICE".ljust(16) + b"0" * 80
            case _Ef.PRESENCE:
                if self.quirks.presence is not None:
                    return self.quirks.presence
                return b"\x00\x8f\x00" if self.certificate else b"\x00\x00\x00"
            case _Ef.AUTH_CERTIFICATE:
                return (self.certificate or b"") + b"\xff" * self.quirks.filler
            case _Ef.AUTH_CA | _Ef.SIGN_CA:
                return self.ca_certificate
            case _:
                return None

    def _verify(self, p2: int, data: bytes) -> int:
        if p2 & 0x1F and self._select_file(p2 & 0x1F) != SW.OK:
            return SW.NOT_FOUND
        match self._selected:
            case _Ef.AUTH_PIN:
                pin = self.pin
            case _Ef.SIGN_PIN:
                pin = self._sign_pin
            case _:
                return 0x6986
        if not data:
            if self.quirks.asked_answers is not None:
                return self.quirks.asked_answers
            if pin.left == 0 and self.quirks.locked_answers is not None:
                return self.quirks.locked_answers
            return pin.ask()
        if pin is self.pin and len(data) != 4:
            return SW.WRONG_LENGTH
        return pin.verify(data)

    def _sign(self, p1: int, block: bytes) -> bytes:
        if self._selected is not _Ef.AUTH_KEY or self.key is None:
            return _sw(0x6985)
        if not self.pin.verified:
            return _sw(SW.SECURITY_STATUS)
        if p1 != 0x00:
            return _sw(SW.WRONG_P1P2)
        size = self.key.key_size // 8
        if not 1 <= len(block) <= size - 11:
            return _sw(SW.WRONG_LENGTH)
        return _raw_rsa(self.key, block, size) + _sw(SW.OK)


def _raw_rsa(key: rsa.RSAPrivateKey, block: bytes, size: int) -> bytes:
    """PKCS#1 v1.5 padding type 1 around the caller's block, as the card does it for P1 00."""
    padded = b"\x00\x01" + b"\xff" * (size - 3 - len(block)) + b"\x00" + block
    numbers = key.private_numbers()
    number = int.from_bytes(padded, "big")
    # RFC 8017, 5.1.2: by the two primes, which takes a third of the time.
    of_q = pow(number, numbers.dmq1, numbers.q)
    of_p = pow(number, numbers.dmp1, numbers.p)
    return (of_q + numbers.q * ((of_p - of_q) * numbers.iqmp % numbers.p)).to_bytes(size, "big")


def _body(command: bytes) -> tuple[bytes, int | None]:
    """The data and Le of a command APDU, short or extended."""
    body = command[4:]
    if not body:
        return b"", None
    if len(body) == 1:
        return b"", body[0] or 256
    if body[0] == 0 and len(body) == 3:
        return b"", int.from_bytes(body[1:], "big") or EXTENDED_LE
    if body[0] == 0 and len(body) > 3:
        length = int.from_bytes(body[1:3], "big")
        rest = body[3 + length :]
        return body[3 : 3 + length], (int.from_bytes(rest, "big") or EXTENDED_LE) if rest else None
    length = body[0]
    rest = body[1 + length :]
    return body[1 : 1 + length], (rest[0] or 256) if rest else None


def _sw(value: int) -> bytes:
    return value.to_bytes(2, "big")

"""A session with the JPKI application: what the program wants of the card, named as it wants it."""

from kiosk.domain.card.card import CardKind, Pin
from kiosk.nfc.errors import (
    AccessDenied,
    BadAnswer,
    BrokenCertificate,
    CardError,
    NotFound,
    PinUnanswered,
    TransferRefused,
    Truncated,
    WrongPin,
)
from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.allow_list import TOKEN_LABEL_LENGTH
from kiosk.nfc.jpki.apdu import EXTENDED_MAX, OFFSET_MAX, SHORT_MAX, File
from kiosk.nfc.jpki.der import sequence_length
from kiosk.nfc.jpki.status_words import SW, counter, is_locked, is_wrong
from kiosk.nfc.jpki.transmit import ResponseApdu, Transmitter

# docs/card.md §1.3; the padding is blanks on real cards and NUL on some look-alikes.
_LABELS = {
    b"JPKIAPICCTOKEN2": CardKind.MY_NUMBER,
    b"JPKIAPICCTOKEN": CardKind.JUKI,
    b"JPKIAPGPSETOKEN": CardKind.PHONE,
    b"JPKIAPIOSTOKEN": CardKind.PHONE,
}
# EF 0008: signature, authentication, and a byte of which nobody wrote what it means (docs/card.md §1.2).
PRESENCE_LENGTH = 3
_PRESENT, _ABSENT = 0x8F, 0x00
_NOT_THERE = (SW.NOT_FOUND, SW.INS_UNSUPPORTED, SW.CLA_UNSUPPORTED, SW.WRONG_P1P2)


class JpkiSession:
    """Selects the application; raises NotFound when the card has none."""

    def __init__(self, transmitter: Transmitter) -> None:
        self._card = transmitter
        self._selected: File | None = None
        answer = transmitter.send(apdu.select_application())
        if answer.sw in _NOT_THERE:
            raise NotFound("no JPKI application", answer.sw)
        _expect_ok(answer)

    def kind(self) -> CardKind:
        """What carries the application, by the token's label."""
        self._select(File.TOKEN)
        answer = self._card.send(apdu.read_binary(0, TOKEN_LABEL_LENGTH))
        if answer.sw not in (SW.OK, SW.END_OF_FILE):
            raise _meaning(answer)
        return _LABELS.get(answer.data.rstrip(b" \x00\xff"), CardKind.OTHER)

    def presence(self) -> tuple[bool, bool] | None:
        """Which certificates the card says that it has: signature, authentication; None when it does not tell."""
        try:
            self._select(File.PRESENCE)
        except NotFound:
            return None
        answer = self._card.send(apdu.read_binary(0, PRESENCE_LENGTH))
        if answer.sw not in (SW.OK, SW.END_OF_FILE):
            raise _meaning(answer)
        if len(answer.data) < 2 or not set(answer.data[:2]) <= {_PRESENT, _ABSENT}:
            return None
        return answer.data[0] == _PRESENT, answer.data[1] == _PRESENT

    def certificate(self) -> bytes | None:
        """The user authentication certificate, DER; None when the card has none.

        One extended read; short ones where the card or the reader refuses it.
        """
        try:
            self._select(File.AUTH_CERTIFICATE)
        except NotFound:
            return None
        try:
            answer = self._card.send(apdu.read_binary(0, EXTENDED_MAX))
        except TransferRefused:
            answer = ResponseApdu(SW.WRONG_LENGTH)
        match answer.sw:
            case SW.OK | SW.END_OF_FILE:
                return self._whole(answer.data)
            case SW.WRONG_LENGTH:
                return self._whole(self._read(0, SHORT_MAX))
            case SW.PAST_END:
                return None
            case _:
                raise _meaning(answer)

    def _whole(self, start: bytes) -> bytes | None:
        """What the file's DER length promises; None for an empty file."""
        if not start.strip(b"\x00\xff"):
            return None
        length = sequence_length(start)
        if length is None:
            raise BrokenCertificate("the certificate file holds something else")
        if length > OFFSET_MAX:
            raise BrokenCertificate("the certificate is longer than a file can be read")
        data = bytearray(start)
        while len(data) < length:
            part = self._read(len(data), min(SHORT_MAX, length - len(data)))
            if not part:
                raise Truncated("the certificate ends before its length")
            data += part
        return bytes(data[:length])

    def _read(self, offset: int, le: int) -> bytes:
        answer = self._card.send(apdu.read_binary(offset, le))
        if answer.sw == SW.PAST_END:
            return b""
        if answer.sw not in (SW.OK, SW.END_OF_FILE):
            raise _meaning(answer)
        return answer.data

    def tries_left(self) -> int | None:
        """The PIN's counter, read from the card and using no try; None when the card does not tell."""
        self._select(File.AUTH_PIN)
        sw = self._card.send(apdu.ask_tries_left()).sw
        if is_locked(sw):
            return 0
        if (left := counter(sw)) is not None:
            return left
        if sw == SW.OK or is_wrong(sw):
            # 9000: verified before us and still under power. The counter is then full, but not told.
            return None
        raise BadAnswer("does not tell the PIN's counter", sw)

    def verify(self, pin: Pin) -> None:
        """Send the PIN, once. Raises WrongPin with what the card then counts, PinUnanswered; the digits are wiped."""
        digits = pin.take()
        lost: CardError | None = None
        sw = 0
        try:
            self._select(File.AUTH_PIN)
            try:
                sw = self._card.send(apdu.verify(bytes(digits))).sw
            except CardError as error:
                # Without its traceback, in whose frames the command is.
                lost = error.with_traceback(None)
        finally:
            digits[:] = bytes(len(digits))
        if lost is not None:
            raise PinUnanswered(lost)
        if is_locked(sw):
            raise WrongPin(0)
        if is_wrong(sw):
            raise WrongPin(counter(sw))
        _expect_ok(ResponseApdu(sw))

    def sign(self, block: bytes) -> bytes:
        """The authentication key's signature over `block`. Raises AccessDenied when no PIN is verified."""
        self._select(File.AUTH_KEY)
        answer = self._card.send(apdu.sign(block))
        _expect_ok(answer)
        return answer.data

    def is_there(self) -> bool:
        """Whether the card answers under the power that the session began with. Raises CardError when it left."""
        self._selected = None
        return self._card.send(apdu.select_file(File.AUTH_PIN)).sw == SW.OK

    def _select(self, file: File) -> None:
        # The card is held exclusively: nobody else can have selected another file since.
        if self._selected is not file:
            self._selected = None
            _expect_ok(self._card.send(apdu.select_file(file)))
            self._selected = file


def _expect_ok(answer: ResponseApdu) -> None:
    if answer.sw != SW.OK:
        raise _meaning(answer)


def _meaning(answer: ResponseApdu) -> BadAnswer:
    """What a status word other than 9000 means."""
    match answer.sw:
        case SW.SECURITY_STATUS:
            return AccessDenied("a verified PIN is wanted", answer.sw)
        case SW.NOT_FOUND:
            return NotFound("not found", answer.sw)
        case _:
            return BadAnswer("unexpected status", answer.sw)

"""Only the commands of the errand leave the program; nothing that leads to a personal number does."""

from dataclasses import dataclass

import pytest

from kiosk.domain.card.card import Pin
from kiosk.nfc.errors import ForbiddenCommand
from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.apdu import CommandApdu, File
from kiosk.nfc.jpki.card_inspection import Inspection
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.signing import RSA_SHA256, block_to_sign
from kiosk.nfc.jpki.transmit import Transmitter
from kiosk.nfc.practice.card import Quirks
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import RIGHT, CardConnection, ScriptedConnection

_OK = (b"", 0x9000)
_SELECT_JPKI = apdu.select_application()
_DIGEST = block_to_sign(RSA_SHA256, b"")

# The state in which it is tried (None: the application without a file), and the bytes: docs/card.md §5.
_FORBIDDEN: dict[str, tuple[File | None, str]] = {
    "the text application with the personal number": (None, "00A4040C0AD3921000310001010408"),
    "the face application": (None, "00A4040C0AD3921000310001010402"),
    "the resident register application": (None, "00A4040C0AD3921000310001010401"),
    "the common application with the card's serial number": (None, "00A4040C0AD3921000310001010100"),
    "a part of the AID": (None, "00A4040C09D392F0002601000000"),
    "the shortest part of the AID": (None, "00A4040C01D3"),
    "an AID with one byte more": (None, "00A4040C0BD392F00026010000000100"),
    "the AID asking for its FCI": (None, "00A404000AD392F00026010000000100"),
    "the next application with the same AID": (None, "00A4040E0AD392F000260100000001"),
    "the master file": (None, "00A40000"),
    "the master file by its name": (None, "00A40000023F00"),
    "the signature certificate": (None, "00A4020C020001"),
    "the signature CA": (None, "00A4020C020002"),
    "the signature key": (None, "00A4020C02001A"),
    "the signature password": (None, "00A4020C02001B"),
    "an unknown file": (None, "00A4020C020009"),
    "a file asking for its FCI": (None, "00A402000200 0A00"),
    "GET DATA of the card's id": (None, "00CA004500"),
    "GET DATA of the municipality": (File.AUTH_CERTIFICATE, "00CA00F000"),
    "READ RECORD": (None, "00B2010C00"),
    "GET CHALLENGE": (None, "0084000008"),
    "a change of the PIN": (File.AUTH_PIN, "002401800434333231"),
    "the reader's own command for a card's id": (None, "FFCA000000"),
    "secure messaging": (File.AUTH_CERTIFICATE, "0CB0000000"),
    "the token behind its label": (File.TOKEN, "00B0002010"),
    "the token by one byte more": (File.TOKEN, "00B0000021"),
    "the token as far as it goes": (File.TOKEN, "00B0000000"),
    "the token in one extended read": (File.TOKEN, "00B00000000000"),
    "the signature certificate by its short id": (File.AUTH_CERTIFICATE, "00B0810000"),
    "a certificate by a short id of zero": (File.AUTH_CERTIFICATE, "00B0800000"),
    "the authentication certificate by its short id": (File.AUTH_CERTIFICATE, "00B08A0000"),
    "a read with nothing selected": (None, "00B0000000"),
    "a read of the PIN": (File.AUTH_PIN, "00B0000000"),
    "a read of the key": (File.AUTH_KEY, "00B0000000"),
    "VERIFY outside its file": (File.AUTH_KEY, "0020008004 31323334"),
    "VERIFY with nothing selected": (None, "0020008004 31323334"),
    "a query outside its file": (File.AUTH_CERTIFICATE, "00200080"),
    "VERIFY by short id of the PIN": (File.AUTH_PIN, "0020009804 31323334"),
    "VERIFY by short id of the signature password": (File.AUTH_PIN, "0020009B06 414243313233"),
    "VERIFY of a reference of another application": (File.AUTH_PIN, "0020001404 31323334"),
    "VERIFY with five digits": (File.AUTH_PIN, "0020008005 3132333435"),
    "VERIFY with three digits": (File.AUTH_PIN, "0020008003 313233"),
    "VERIFY with the length of four and five digits": (File.AUTH_PIN, "0020008004 3132333435"),
    "VERIFY with a signature password": (File.AUTH_PIN, "0020008006 414243313233"),
    "a signature with nothing selected": (None, "802A00800130 00"),
    "a signature in the PIN's file": (File.AUTH_PIN, "802A00800130 00"),
    "a signature that the card hashes": (File.AUTH_KEY, "802A03800130 00"),
    "no command at all": (File.AUTH_CERTIFICATE, ""),
    "half a header": (File.AUTH_PIN, "0020"),
}
_BUGS = {
    "half a header of a read": (File.AUTH_CERTIFICATE, "00B0"),
    "a read with a body": (File.AUTH_CERTIFICATE, "00B0000005 0102030405"),
    "a read with a body of one octet": (File.AUTH_CERTIFICATE, "00B0000001 0005"),
    "a read without a length": (File.AUTH_CERTIFICATE, "00B00000"),
    "VERIFY with letters": (File.AUTH_PIN, "0020008004 41424344"),
    "VERIFY whose first octet alone is no digit": (File.AUTH_PIN, "0020008004 41323334"),
    "a signature over nothing": (File.AUTH_KEY, "802A0080"),
    "a signature over no octet": (File.AUTH_KEY, "802A008000 00"),
    "a signature whose length lies": (File.AUTH_KEY, "802A0080FF 3000"),
}


@dataclass(frozen=True)
class Raw(CommandApdu):
    """A command that sends exactly these bytes."""

    wire: bytes = b""

    def encode(self) -> bytes:
        return self.wire


def _raw(wire: bytes) -> Raw:
    cla, ins, p1, p2 = wire[:4].ljust(4, b"\x00")
    return Raw(cla, ins, p1, p2, wire=wire)


def _ready(file: File | None) -> tuple[ScriptedConnection, Transmitter]:
    connection = ScriptedConnection([_OK])
    transmitter = Transmitter(connection)
    transmitter.send(_SELECT_JPKI)
    if file is not None:
        transmitter.send(apdu.select_file(file))
    return connection, transmitter


def _refused(file: File | None, wire: str) -> None:
    connection, transmitter = _ready(file)
    before = list(connection.sent)
    with pytest.raises(ForbiddenCommand):
        transmitter.send(_raw(bytes.fromhex(wire)))
    assert connection.sent == before


@pytest.mark.parametrize(("file", "wire"), _FORBIDDEN.values(), ids=_FORBIDDEN)
def test_a_forbidden_command_is_refused_before_a_byte_leaves(file: File | None, wire: str) -> None:
    _refused(file, wire)


@pytest.mark.parametrize(("file", "wire"), _BUGS.values(), ids=_BUGS)
def test_a_misshapen_command_is_refused_before_a_byte_leaves(file: File | None, wire: str) -> None:
    _refused(file, wire)


@pytest.mark.parametrize(
    "command",
    [apdu.get_response(16), apdu.select_file(File.AUTH_CERTIFICATE), apdu.read_binary(0, 32), apdu.ask_tries_left()],
    ids=["GET RESPONSE", "SELECT EF", "READ BINARY", "VERIFY"],
)
def test_nothing_is_sent_before_the_application_is_selected(command: CommandApdu) -> None:
    connection = ScriptedConnection([_OK])
    with pytest.raises(ForbiddenCommand):
        Transmitter(connection).send(command)
    assert connection.sent == []


def test_selecting_the_application_again_forgets_the_file() -> None:
    _, transmitter = _ready(File.AUTH_CERTIFICATE)
    transmitter.send(_SELECT_JPKI)
    with pytest.raises(ForbiddenCommand):
        transmitter.send(apdu.read_binary(0, 256))


def test_a_forbidden_command_names_no_byte_of_its_body() -> None:
    _, transmitter = _ready(File.AUTH_PIN)
    with pytest.raises(ForbiddenCommand) as caught:
        transmitter.send(_raw(bytes.fromhex("0020008005") + RIGHT + b"5"))
    assert RIGHT.decode() not in str(caught.value)
    assert RIGHT.hex() not in str(caught.value)


@pytest.mark.parametrize("refuses_extended", [False, True])
def test_every_command_of_the_errand_passes(maker: CardMaker, anchors: TrustAnchors, refuses_extended: bool) -> None:
    card = maker.good()
    card.quirks = Quirks(refuses_extended=refuses_extended)
    inspection = Inspection(CardConnection(card), anchors)
    inspection.run()
    session = inspection.session
    assert session is not None
    session.verify(Pin(bytearray(RIGHT)))
    assert session.sign(_DIGEST)
    assert session.is_there()

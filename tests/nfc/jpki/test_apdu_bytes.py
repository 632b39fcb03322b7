"""The commands byte for byte, against docs/card.md §2.1 and ISO 7816-4 §5.1."""

import pytest

from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.apdu import CommandApdu, File
from kiosk.nfc.jpki.signing import RSA_SHA256, block_to_sign

# SHA-256 of the empty message, FIPS 180-4.
_EMPTY_DIGEST = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"
_PREFIX = "3031300D060960864801650304020105000420"


@pytest.mark.parametrize(
    ("command", "wire"),
    [
        (apdu.select_application(), "00A4040C0AD392F000260100000001"),
        (apdu.select_file(File.TOKEN), "00A4020C020006"),
        (apdu.select_file(File.PRESENCE), "00A4020C020008"),
        (apdu.select_file(File.AUTH_CERTIFICATE), "00A4020C02000A"),
        (apdu.select_file(File.AUTH_CA), "00A4020C02000B"),
        (apdu.select_file(File.AUTH_KEY), "00A4020C020017"),
        (apdu.select_file(File.AUTH_PIN), "00A4020C020018"),
        (apdu.read_binary(0, 32), "00B0000020"),
        (apdu.read_binary(0, 256), "00B0000000"),
        (apdu.read_binary(0x0100, 255), "00B00100FF"),
        (apdu.read_binary(0x7FFF, 1), "00B07FFF01"),
        (apdu.read_binary(0, 257), "00B00000000101"),
        (apdu.read_binary(0, 65536), "00B00000000000"),
        (apdu.ask_tries_left(), "00200080"),
        (apdu.verify(b"5170"), "002000800435313730"),
        (apdu.get_response(256), "00C0000000"),
        (apdu.get_response(16), "00C0000010"),
        (apdu.sign(block_to_sign(RSA_SHA256, b"")), f"802A008033{_PREFIX}{_EMPTY_DIGEST}00"),
    ],
    ids=lambda value: "" if isinstance(value, str) else f"{value.ins:02X}-{value.le}",
)
def test_a_command_has_exactly_the_bytes_of_the_fact_sheet(command: CommandApdu, wire: str) -> None:
    assert command.encode() == bytes.fromhex(wire)


def test_only_a_read_is_ever_sent_with_extended_length() -> None:
    with pytest.raises(ValueError, match="only a read"):
        CommandApdu(0x80, 0x2A, 0x00, 0x80, b"\x30", le=257).encode()


def test_a_command_shows_none_of_its_body() -> None:
    shown = repr(apdu.verify(b"5170"))
    assert "5170" not in shown
    assert b"5170".hex() not in shown


def test_an_offset_beyond_fifteen_bits_is_refused() -> None:
    assert apdu.read_binary(0x7FFF, 1).encode() == bytes.fromhex("00B07FFF01")
    with pytest.raises(ValueError, match="offset"):
        apdu.read_binary(0x8000, 1)

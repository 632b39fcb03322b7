"""Answers that need a second command, and a log without a body."""

import logging
from dataclasses import replace

import pytest

from kiosk.domain.card.card import Pin
from kiosk.nfc.errors import BadAnswer, CardError, CardRemoved
from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.apdu import File
from kiosk.nfc.jpki.card_inspection import Inspection
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.signing import RSA_SHA256, block_to_sign
from kiosk.nfc.jpki.transmit import ResponseApdu, Transmitter
from kiosk.nfc.practice.card import Quirks
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import RIGHT, WRONG, CardConnection, ScriptedConnection

_OK = (b"", 0x9000)


def _reading(*answers: tuple[bytes, int] | CardError) -> tuple[ScriptedConnection, Transmitter]:
    """A transmitter with the certificate's file selected; `answers` come next."""
    connection = ScriptedConnection([_OK, _OK, *answers])
    transmitter = Transmitter(connection)
    transmitter.send(apdu.select_application())
    transmitter.send(apdu.select_file(File.AUTH_CERTIFICATE))
    connection.sent.clear()
    return connection, transmitter


def test_an_answer_in_parts_is_fetched_to_its_end() -> None:
    connection, transmitter = _reading((b"ab", 0x6102), (b"cd", 0x6100), (b"e" * 256, 0x9000))
    answer = transmitter.send(apdu.read_binary(0, 256))
    assert answer == ResponseApdu(0x9000, b"abcd" + b"e" * 256)
    assert connection.sent == [bytes.fromhex(wire) for wire in ("00B0000000", "00C0000002", "00C0000000")]


def test_the_last_part_decides_the_status() -> None:
    _, transmitter = _reading((b"ab", 0x6110), (b"cd", 0x6282))
    assert transmitter.send(apdu.read_binary(0, 256)) == ResponseApdu(0x6282, b"abcd")


def test_a_wrong_length_is_asked_again_with_the_right_one() -> None:
    connection, transmitter = _reading((b"", 0x6C2A), (b"x" * 42, 0x9000))
    assert transmitter.send(apdu.read_binary(256, 256)) == ResponseApdu(0x9000, b"x" * 42)
    assert connection.sent[-1] == bytes.fromhex("00B001002A")


def test_a_wrong_length_of_zero_means_256() -> None:
    connection, transmitter = _reading((b"", 0x6C00), (b"x" * 256, 0x9000))
    assert len(transmitter.send(apdu.read_binary(0, 65536)).data) == 256
    assert connection.sent[-1] == bytes.fromhex("00B0000000")


def test_a_wrong_length_is_corrected_once() -> None:
    connection, transmitter = _reading((b"", 0x6C10))
    assert transmitter.send(apdu.read_binary(0, 256)).sw == 0x6C10
    assert len(connection.sent) == 2


def test_a_command_without_an_answer_has_no_length_to_correct() -> None:
    connection = ScriptedConnection([(b"", 0x6C10)])
    assert Transmitter(connection).send(apdu.select_application()).sw == 0x6C10
    assert len(connection.sent) == 1


def test_a_promise_of_more_that_brings_nothing_ends() -> None:
    connection, transmitter = _reading((b"", 0x6101))
    with pytest.raises(BadAnswer):
        transmitter.send(apdu.read_binary(0, 256))
    assert len(connection.sent) == 2


def test_an_endless_answer_in_big_parts_ends() -> None:
    connection, transmitter = _reading((b"x" * 256, 0x6100))
    with pytest.raises(BadAnswer):
        transmitter.send(apdu.read_binary(0, 256))
    assert len(connection.sent) <= 300


def test_an_endless_answer_in_small_parts_ends() -> None:
    connection, transmitter = _reading((b"x", 0x6101))
    with pytest.raises(BadAnswer):
        transmitter.send(apdu.read_binary(0, 256))
    assert len(connection.sent) <= 300


def test_the_very_first_command_is_tried_again_when_the_card_is_not_awake() -> None:
    connection = ScriptedConnection([(b"", 0x6F00), _OK])
    assert Transmitter(connection).send(apdu.select_application()).sw == 0x9000
    assert connection.sent == [apdu.select_application().encode()] * 2


def test_the_very_first_command_is_tried_again_once() -> None:
    connection = ScriptedConnection([(b"", 0x6F00)])
    assert Transmitter(connection).send(apdu.select_application()).sw == 0x6F00
    assert len(connection.sent) == 2


def test_a_later_failure_is_not_tried_again() -> None:
    connection, transmitter = _reading((b"", 0x6F00), _OK)
    assert transmitter.send(apdu.read_binary(0, 256)).sw == 0x6F00
    assert len(connection.sent) == 1


@pytest.mark.parametrize("sw", [-1, 0x10000])
def test_a_status_word_outside_two_bytes_is_a_bad_answer(sw: int) -> None:
    with pytest.raises(BadAnswer):
        Transmitter(ScriptedConnection([(b"", sw)])).send(apdu.select_application())


def test_a_card_that_leaves_is_not_asked_again() -> None:
    connection, transmitter = _reading(CardRemoved("gone"))
    with pytest.raises(CardRemoved):
        transmitter.send(apdu.read_binary(0, 256))
    assert len(connection.sent) == 1


def test_every_command_is_counted() -> None:
    _, transmitter = _reading((b"", 0x6C02), (b"", 0x6102), (b"ab", 0x9000))
    transmitter.send(apdu.read_binary(0, 256))
    assert transmitter.commands == 5


@pytest.mark.parametrize("quirks", [Quirks(), Quirks(refuses_extended=True)], ids=["extended", "short"])
def test_the_log_holds_no_byte_of_a_body(
    maker: CardMaker, anchors: TrustAnchors, caplog: pytest.LogCaptureFixture, quirks: Quirks
) -> None:
    caplog.set_level(logging.DEBUG)
    card = maker.good()
    card.quirks = quirks
    inspection = Inspection(CardConnection(card), anchors)
    facts = inspection.run()
    session = inspection.session
    assert session is not None
    session.verify(Pin(bytearray(RIGHT)))
    signature = session.sign(block_to_sign(RSA_SHA256, b"record"))
    with pytest.raises(CardError) as wrong:
        session.verify(Pin(bytearray(WRONG)))

    text = "\n".join(f"{record.getMessage()} {record.exc_text}" for record in caplog.records)
    text += str(wrong.value) + repr(replace(facts, seconds=()))
    assert "VERIFY" in text
    assert "READ_BINARY" in text
    assert card.certificate is not None
    for secret in (RIGHT, WRONG, *_pieces(signature), *_pieces(card.certificate)):
        assert secret.hex() not in text.lower()
        assert repr(secret)[2:-1] not in text
        assert repr(list(secret))[1:-1] not in text


def _pieces(content: bytes) -> list[bytes]:
    """Eight bytes from every place: enough to know them again, too many to be there by chance."""
    return [content[at : at + 8] for at in range(0, len(content) - 8, 8)]

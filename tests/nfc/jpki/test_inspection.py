"""The card check before any PIN, over the practice card in process."""

import pytest

from kiosk.domain.card.card import CardFacts, CardKind, Issuer
from kiosk.nfc.errors import AccessDenied, BadAnswer
from kiosk.nfc.jpki.card_inspection import Inspection
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.transmit import Connection
from kiosk.nfc.practice.card import Quirks
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import CardConnection, ScriptedConnection, public_key_of

_NOBODY = TrustAnchors()
_OK = (b"", 0x9000)
_LABEL = (b"JPKIAPICCTOKEN2".ljust(32), 0x9000)


def _inspect(connection: Connection, anchors: TrustAnchors = _NOBODY) -> CardFacts:
    return Inspection(connection, anchors).run()


def test_a_card_check_takes_seven_commands_with_extended_length(maker: CardMaker, anchors: TrustAnchors) -> None:
    connection = CardConnection(maker.good())
    facts = _inspect(connection, anchors)
    assert len(connection.sent) == facts.commands == 7
    assert (facts.kind, facts.issuer, facts.tries_left) == (CardKind.MY_NUMBER, Issuer.TRUSTED, 3)
    assert public_key_of(facts) == maker.authority.public_key("A")


@pytest.mark.parametrize("by_reader", [False, True], ids=["the card refuses", "the reader refuses"])
def test_a_card_check_takes_at_most_thirteen_commands_without_extended_length(
    maker: CardMaker, anchors: TrustAnchors, by_reader: bool
) -> None:
    card = maker.good()
    card.quirks = Quirks(refuses_extended=not by_reader)
    connection = CardConnection(card, refuses_extended=by_reader)
    facts = _inspect(connection, anchors)
    assert len(connection.sent) == facts.commands <= 13
    assert public_key_of(facts) == maker.authority.public_key("A")


@pytest.mark.parametrize("most", [255, 200, 100, 33, 16])
def test_a_card_that_answers_less_than_asked_is_asked_for_the_rest(
    maker: CardMaker, anchors: TrustAnchors, most: int
) -> None:
    # The label alone is read in one: a card that cannot give 32 bytes has none.
    card = maker.good()
    connection = CardConnection(card)
    inspection = Inspection(connection, anchors)
    connection.most = max(most, 32)
    facts = inspection.run()
    assert facts.issuer is Issuer.TRUSTED
    session = inspection.session
    assert session is not None
    connection.most = most
    assert session.certificate() == card.certificate


@pytest.mark.parametrize("filler", [0, 1, 16, 500])
@pytest.mark.parametrize("refuses_extended", [False, True])
def test_filler_behind_the_certificate_is_cut_off(maker: CardMaker, filler: int, refuses_extended: bool) -> None:
    card = maker.good()
    card.quirks = Quirks(filler=filler, refuses_extended=refuses_extended)
    inspection = Inspection(CardConnection(card), _NOBODY)
    inspection.run()
    assert inspection.session is not None
    assert inspection.session.certificate() == card.certificate


@pytest.mark.parametrize("answer", [0x63C0, 0x6983, 0x6984])
def test_a_locked_pin_has_no_tries_however_the_card_says_it(maker: CardMaker, answer: int) -> None:
    card = maker.good(tries=0)
    card.quirks = Quirks(locked_answers=answer)
    assert _inspect(CardConnection(card)).tries_left == 0


@pytest.mark.parametrize("tries", [1, 2, 3])
def test_the_tries_left_are_read_and_none_is_used(maker: CardMaker, tries: int) -> None:
    card = maker.good(tries=tries)
    assert _inspect(CardConnection(card)).tries_left == tries
    assert card.pin.left == tries


def test_a_pin_that_somebody_verified_before_has_no_known_tries(maker: CardMaker) -> None:
    card = maker.good()
    card.pin.verified = True
    assert _inspect(CardConnection(card)).tries_left is None


def test_a_card_that_does_not_count_has_no_known_tries(maker: CardMaker) -> None:
    card = maker.good(tries=0)
    card.quirks = Quirks(locked_answers=0x6300)
    assert _inspect(CardConnection(card)).tries_left is None


def test_a_counter_that_is_no_counter_is_unreadable(maker: CardMaker) -> None:
    card = maker.good(tries=0)
    card.quirks = Quirks(locked_answers=0x6A88)
    with pytest.raises(BadAnswer):
        _inspect(CardConnection(card))


def test_a_card_that_fails_the_first_command_after_power_up_is_read(maker: CardMaker) -> None:
    card = maker.good()
    card.quirks = Quirks(first_fails=True)
    inspection = Inspection(CardConnection(card), _NOBODY)
    facts = inspection.run()
    assert (facts.kind, facts.commands, inspection.retries) == (CardKind.MY_NUMBER, 8, 1)


def test_a_file_that_ends_before_the_length_asked_for_is_read(maker: CardMaker) -> None:
    certificate = maker.good().certificate
    assert certificate is not None
    short = [(certificate[at : at + 256], 0x9000) for at in range(0, len(certificate), 256)]
    short[-1] = (short[-1][0], 0x6282)
    script = [_OK, _OK, _LABEL, _OK, (b"", 0x6700), *short, _OK, (b"", 0x63C3)]
    assert _inspect(ScriptedConnection(script)).tries_left == 3
    whole = [_OK, _OK, _LABEL, _OK, (certificate, 0x6282), _OK, (b"", 0x63C2)]
    assert _inspect(ScriptedConnection(whole)).tries_left == 2


@pytest.mark.parametrize(
    "reading",
    [
        [(b"", 0x6A82)],
        [_OK, (b"", 0x6B00)],
        [_OK, (b"\xff" * 1500, 0x9000)],
        [_OK, (b"\x00" * 64, 0x6282)],
        [_OK, (b"", 0x9000)],
        [_OK, (b"", 0x6700), (b"", 0x6B00)],
        [_OK, (b"", 0x6700), (b"\xff" * 256, 0x9000)],
    ],
    ids=["no file", "an empty file", "only FF", "only zeros", "no bytes", "short, empty", "short, only FF"],
)
def test_a_card_without_a_certificate_is_a_card_without_a_certificate(reading: list[tuple[bytes, int]]) -> None:
    facts = _inspect(ScriptedConnection([_OK, _OK, _LABEL, *reading]))
    assert (facts.kind, facts.certificate, facts.tries_left) == (CardKind.MY_NUMBER, None, None)


def _broken(certificate: bytes) -> dict[str, bytes]:
    return {
        "something else": b"\x04\x82" + certificate[2:],
        "an endless length": b"\x30\x80" + certificate[2:],
        "a length of four bytes": b"\x30\x84\x00\x00" + certificate[2:],
        "only a tag": b"\x30",
        "half a length": b"\x30\x82\x05",
        "a sequence of nothing": b"\x30\x00",
        "a sequence of zeros": b"\x30\x82\x04\x00" + bytes(0x400),
        "a certificate cut in two": certificate[: len(certificate) // 2],
        "a certificate of FF": certificate[:4] + b"\xff" * (len(certificate) - 4),
        "a key of no kind": certificate.replace(
            b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x63"
        ),
    }


@pytest.mark.parametrize("name", _broken(b"\x30\x82\x05\x00" * 8))
def test_a_broken_certificate_is_unreadable_and_never_quoted(maker: CardMaker, name: str) -> None:
    card = maker.good()
    assert card.certificate is not None
    card.certificate = _broken(card.certificate)[name]
    card.quirks = Quirks(filler=0)
    with pytest.raises(BadAnswer) as caught:
        _inspect(CardConnection(card))
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert "99A" not in str(caught.value)


def test_a_certificate_that_wants_a_pin_is_told_apart(maker: CardMaker) -> None:
    with pytest.raises(AccessDenied):
        _inspect(ScriptedConnection([_OK, _OK, _LABEL, _OK, (b"", 0x6982)]))

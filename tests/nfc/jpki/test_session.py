"""What the session makes of a card's answers: each is told with the status word that the card gave."""

from collections.abc import Callable
from time import perf_counter

import pytest

from kiosk.nfc.errors import BadAnswer, CardRemoved, TransferRefused
from kiosk.nfc.jpki.card_inspection import Inspection, answers_as_ours
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.transmit import Transmitter
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import CardConnection, ScriptedConnection

_OK = (b"", 0x9000)


def _session(*answers: tuple[bytes, int]) -> JpkiSession:
    return JpkiSession(Transmitter(ScriptedConnection([_OK, _OK, *answers])))


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("8F0000", (True, False)),
        ("008F00", (False, True)),
        ("8F8F00", (True, True)),
        ("0000FF", (False, False)),
        ("8F00", (True, False)),
        ("8F0100", None),
        ("8F", None),
        ("", None),
    ],
)
def test_the_first_octet_tells_of_the_signature_and_the_second_of_the_authentication(
    told: str, meant: tuple[bool, bool] | None
) -> None:
    assert _session((bytes.fromhex(told), 0x9000)).presence() == meant


@pytest.mark.parametrize(
    ("asks", "sw"),
    [
        (JpkiSession.presence, 0x6982),
        (JpkiSession.kind, 0x6A82),
        (JpkiSession.tries_left, 0x6A88),
        (JpkiSession.certificate, 0x6F00),
    ],
    ids=["denied", "not found", "no counter", "unexpected"],
)
def test_an_answer_that_is_an_error_keeps_its_status_word(asks: Callable[[JpkiSession], object], sw: int) -> None:
    with pytest.raises(BadAnswer) as caught:
        asks(_session((b"", sw)))
    assert caught.value.sw == sw
    assert str(caught.value).endswith(f"(SW {sw:04X})")


def test_the_last_of_the_short_reads_asks_for_what_is_left_and_no_more(maker: CardMaker) -> None:
    certificate = maker.good().certificate
    assert certificate is not None
    short = [(certificate[at : at + 256], 0x9000) for at in range(0, len(certificate), 256)]
    connection = ScriptedConnection([_OK, _OK, (b"", 0x6700), *short])
    assert JpkiSession(Transmitter(connection)).certificate() == certificate
    assert connection.sent[-1][-1] == len(certificate) % 256


def test_each_check_is_timed_from_the_end_of_the_one_before(maker: CardMaker) -> None:
    began = perf_counter()
    facts = Inspection(CardConnection(maker.good()), TrustAnchors()).run()
    assert 0 < sum(seconds for _, seconds in facts.seconds) <= perf_counter() - began


def test_a_card_that_cannot_be_asked_counts_as_ours_and_one_without_the_application_does_not(maker: CardMaker) -> None:
    reader = "Reader 00 00"
    asked: list[str] = []

    def lies_there(connection: CardConnection | ScriptedConnection) -> bool:
        def open_card(name: str) -> CardConnection | ScriptedConnection:
            asked.append(name)
            return connection

        return answers_as_ours(open_card, reader)

    assert lies_there(CardConnection(maker.good()))
    assert lies_there(ScriptedConnection([CardRemoved()]))
    assert not lies_there(ScriptedConnection([(b"", 0x6A82)]))
    assert not lies_there(ScriptedConnection([TransferRefused()]))
    assert set(asked) == {reader}

"""What lies on the reader is told by its answers; the ATR only makes a text better."""

from dataclasses import replace

import pytest

from kiosk.domain.card.card import CardFacts, CardKind, Issuer
from kiosk.domain.card.checks import CheckId, checks_of_card, first_problem
from kiosk.nfc.errors import BadAnswer, CardError, CardRemoved, TransferRefused
from kiosk.nfc.jpki.card_inspection import Inspection
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.card import PracticeCard
from kiosk.nfc.practice.kinds import KINDS, CardMaker
from tests.fakes.card.cards import FIRST_PROBLEMS, TODAY, CardConnection, ScriptedConnection, public_key_of

_NOBODY = TrustAnchors()
_FELICA = bytes.fromhex("3B8F8001804F0CA00000030611003B0000000042")
_FELICA_SONY = bytes.fromhex("3B8C80010443FD000000000000000000")
_LICENCE = bytes.fromhex("3B888001000000009181C100D8")
_KINDS = {
    "juki": CardKind.JUKI,
    "phone": CardKind.PHONE,
    "felica": CardKind.FELICA,
    "licence": CardKind.LICENCE,
    "other": CardKind.OTHER,
}


def _inspect(card: PracticeCard, anchors: TrustAnchors = _NOBODY) -> CardFacts:
    return Inspection(CardConnection(card), anchors).run()


def test_every_practice_card_has_an_expectation_here() -> None:
    assert set(FIRST_PROBLEMS) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_practice_card_leads_to_its_first_problem(maker: CardMaker, anchors: TrustAnchors, kind: str) -> None:
    facts = _inspect(maker.make(kind).card, anchors)
    assert facts.kind is _KINDS.get(kind, CardKind.MY_NUMBER)
    assert first_problem(checks_of_card(facts, TODAY)) is FIRST_PROBLEMS[kind]


@pytest.mark.parametrize("kind", ["good", "second-person", "expired", "renewed-an-hour-ago", "near-end", "last-try"])
def test_the_dates_and_the_key_are_those_of_the_certificate(maker: CardMaker, anchors: TrustAnchors, kind: str) -> None:
    card = maker.make(kind).card
    facts = _inspect(card, anchors)
    certificate = facts.certificate
    assert certificate is not None
    assert facts.issuer is Issuer.TRUSTED
    assert facts.tries_left == (1 if kind == "last-try" else 3)
    assert certificate.public_key == maker.authority.public_key("B" if kind == "second-person" else "A")
    assert certificate.is_expired(TODAY) is (kind == "expired")
    assert certificate.not_before < TODAY


def test_each_check_has_its_time(maker: CardMaker) -> None:
    names = [name for name, _ in _inspect(maker.good()).seconds]
    assert names == [CheckId.CARD_KIND, CheckId.CERTIFICATE, CheckId.ISSUER, CheckId.PIN_TRIES]


def test_an_issuer_is_not_judged_without_anchors(maker: CardMaker) -> None:
    assert _inspect(maker.good()).issuer is Issuer.NOT_CHECKED


def test_an_issuer_with_the_same_name_and_another_key_is_unknown(maker: CardMaker, authority: Authority) -> None:
    stranger = Authority(authority.holders["B"], authority.holders)
    assert _inspect(maker.good(), TrustAnchors((stranger.certificate(TODAY),))).issuer is Issuer.UNKNOWN


def test_an_issuer_is_found_among_several_with_the_same_name(maker: CardMaker, authority: Authority) -> None:
    stranger = Authority(authority.holders["B"], authority.holders)
    anchors = TrustAnchors((stranger.certificate(TODAY), authority.certificate(TODAY)))
    assert _inspect(maker.good(), anchors).issuer is Issuer.TRUSTED


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        (b"JPKIAPICCTOKEN2", CardKind.MY_NUMBER),
        (b"JPKIAPICCTOKEN2".ljust(32, b"\x00"), CardKind.MY_NUMBER),
        (b"JPKIAPICCTOKEN2".ljust(32, b"\xff"), CardKind.MY_NUMBER),
        (b"JPKIAPICCTOKEN", CardKind.JUKI),
        (b"JPKIAPGPSETOKEN", CardKind.PHONE),
        (b"JPKIAPIOSTOKEN", CardKind.PHONE),
        (b"JPKIAPICCTOKEN3", CardKind.OTHER),
        (b"jpkiapicctoken2", CardKind.OTHER),
        (b"XJPKIAPICCTOKEN2", CardKind.OTHER),
        (b"", CardKind.OTHER),
    ],
)
def test_the_tokens_label_tells_what_carries_the_application(maker: CardMaker, label: bytes, kind: CardKind) -> None:
    card = maker.good()
    card.label = label
    assert _inspect(card).kind is kind


@pytest.mark.parametrize(
    ("atr", "kind"),
    [(_FELICA, CardKind.FELICA), (_FELICA_SONY, CardKind.FELICA), (_LICENCE, CardKind.LICENCE), (b"", CardKind.OTHER)],
)
@pytest.mark.parametrize("sw", [0x6A82, 0x6D00, 0x6E00, 0x6A86])
def test_a_card_without_the_application_is_named_by_its_atr(atr: bytes, kind: CardKind, sw: int) -> None:
    connection = ScriptedConnection([(b"", sw)], atr)
    facts = Inspection(connection, _NOBODY).run()
    assert (facts.kind, facts.certificate, facts.commands) == (kind, None, 1)


@pytest.mark.parametrize("atr", [_FELICA, _LICENCE])
def test_an_atr_never_overrules_the_cards_own_answer(maker: CardMaker, atr: bytes) -> None:
    card = maker.good()
    card.atr = atr
    assert _inspect(card).kind is CardKind.MY_NUMBER


@pytest.mark.parametrize("answer", [(b"", 0x6985), (b"", 0x6F00), TransferRefused("the driver gave up")])
def test_a_felica_card_is_named_whatever_its_driver_makes_up(answer: tuple[bytes, int] | CardError) -> None:
    assert Inspection(ScriptedConnection([answer], _FELICA), _NOBODY).run().kind is CardKind.FELICA


@pytest.mark.parametrize(("answer", "error"), [((b"", 0x6985), BadAnswer), (TransferRefused(""), TransferRefused)])
def test_an_unknown_card_that_answers_nonsense_is_not_given_a_kind(
    answer: tuple[bytes, int] | CardError, error: type[CardError]
) -> None:
    with pytest.raises(error):
        Inspection(ScriptedConnection([answer]), _NOBODY).run()


@pytest.mark.parametrize("atr", [_FELICA, _LICENCE, b""])
def test_a_card_that_left_is_never_given_a_kind(atr: bytes) -> None:
    with pytest.raises(CardRemoved):
        Inspection(ScriptedConnection([CardRemoved("")], atr), _NOBODY).run()


@pytest.mark.parametrize("commands_before", [1, 2], ids=["no file", "no content"])
def test_an_application_without_a_label_is_another_card(commands_before: int) -> None:
    script = [(b"", 0x9000)] * commands_before + [(b"", 0x6A82)]
    assert Inspection(ScriptedConnection(script), _NOBODY).run().kind is CardKind.OTHER


def test_nothing_of_the_holder_is_shown_with_the_facts(maker: CardMaker, anchors: TrustAnchors) -> None:
    facts = _inspect(maker.good(), anchors)
    shown = repr(replace(facts, seconds=()))
    assert public_key_of(facts).hex() not in shown
    assert str(maker.end(1096).year) not in shown
    assert "datetime" not in shown

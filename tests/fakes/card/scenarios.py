"""Everything that is known to go wrong at a reader: the scenario, the step that fails, and its code."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.card.diagnostics import Finding, StepId
from kiosk.nfc.doctor.checkup import DiagnosticsContext
from kiosk.nfc.errors import (
    CardError,
    CardInUse,
    CardRemoved,
    CardSlow,
    CardUnresponsive,
    DriverStuck,
    NotTransacted,
    ReaderFault,
    ReaderMissing,
    ServiceDenied,
    ServiceUnavailable,
    TransferRefused,
)
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from tests.fakes.card.machines import (
    CONTACT_ATR,
    CONTACTLESS_ATR,
    ICC,
    PICC,
    SAM,
    SONY,
    YUBIKEY,
    YUBIKEY_ATR,
    Seconds,
    raising,
    slot,
    with_card,
    with_error,
    without_card,
)


@dataclass(frozen=True)
class Scenario:
    """`step` and `code`: the problem, or the warning where there is none; None: all is well."""

    name: str
    machine: Callable[[CardMaker], DiagnosticsContext]
    step: StepId | None = None
    code: Finding = Finding.OK
    card: str | None = None  #: a practice card or fault, which a real PC/SC service can show too


def _card(name: str, kind: str, step: StepId | None = None, code: Finding = Finding.OK) -> Scenario:
    return Scenario(name, lambda maker: with_card(faults.make(maker, kind)), step, code, kind)


def _machine(name: str, machine: DiagnosticsContext, step: StepId, code: Finding) -> Scenario:
    return Scenario(name, lambda _maker: machine, step, code)


def _stopped(name: str, at: int, error: Exception, step: StepId, code: Finding) -> Scenario:
    assert isinstance(error, CardError)
    return Scenario(name, lambda maker: with_card(PlacedCard(maker.good()), at=at, happens=raising(error)), step, code)


def _not_opened(name: str, error: Exception, code: Finding) -> Scenario:
    return Scenario(name, lambda maker: with_card(PlacedCard(maker.good()), opening=error), StepId.ANSWER, code)


def _slow(maker: CardMaker) -> DiagnosticsContext:
    clock = Seconds()
    return with_card(PlacedCard(maker.good()), clock=clock, at=7, happens=lambda: clock.wait(6))


_OF_THE_MACHINE = [
    _machine("no PC/SC service", with_error(ServiceUnavailable()), StepId.SERVICE, Finding.SERVICE_DOWN),
    _machine("a service that may not be used", with_error(ServiceDenied()), StepId.SERVICE, Finding.SERVICE_DENIED),
    _machine("no reader", without_card(), StepId.READER, Finding.NO_READER),
    _machine("a reader pulled while listed", with_error(ReaderMissing()), StepId.READER, Finding.READER_LOST),
    _machine("only a SAM slot", without_card(slot(SAM, card=True)), StepId.READER, Finding.ONLY_SAM),
    _machine(
        "a filter that fits no reader",
        without_card(slot(SONY), slot(SAM), wanted="RC-S380"),
        StepId.READER,
        Finding.FILTER_MATCHES_NONE,
    ),
    _machine("nothing on the reader", without_card(slot(PICC), slot(SAM, card=True)), StepId.CARD, Finding.NO_CARD),
    Scenario(
        "a slot that always is mute beside an empty reader",
        lambda _maker: without_card(slot(ICC, mute=True), slot(PICC)),
        StepId.CARD,
        Finding.NO_CARD,
    ),
    _machine("nothing in a contact reader", without_card(slot(ICC)), StepId.CARD, Finding.NO_CARD),
    _machine("two cards on each other", without_card(slot(PICC, mute=True)), StepId.ANSWER, Finding.CARD_MUTE),
    _machine(
        "a card on each of two readers",
        without_card(slot(PICC, card=True, atr=CONTACTLESS_ATR), slot(SONY, card=True)),
        StepId.ONE_CARD,
        Finding.SEVERAL_CARDS,
    ),
    _machine(
        "a forgotten card in the contact half",
        without_card(slot(PICC, card=True, atr=CONTACTLESS_ATR), slot(ICC, card=True, atr=CONTACT_ATR)),
        StepId.ONE_CARD,
        Finding.CARD_IN_CONTACT_HALF,
    ),
    _not_opened("another program holds the card", CardInUse(), Finding.CARD_IN_USE),
    _not_opened("the card left before it was opened", CardRemoved(), Finding.CARD_REMOVED),
    _not_opened("the card does not power up", CardUnresponsive(), Finding.CARD_MUTE),
    _not_opened("the driver does not come back when the card is opened", DriverStuck(), Finding.READER_STUCK),
    _not_opened("the driver fails when the card is opened", ReaderFault(), Finding.READER_FAULT),
    _not_opened("the service stopped before the card was opened", ServiceUnavailable(), Finding.SERVICE_STOPPED),
]

_KINDS = [
    _card("a good card", "good"),
    _card("a second person's card", "second-person"),
    _card("a card whose first answer fails", "first-6f00"),
    _card("both certificates", "both-certificates"),
    _card("a card that will not sign", "does-not-sign"),
    _card("a resident register card", "juki", StepId.CARD_KIND, Finding.JUKI_CARD),
    _card("a phone", "phone", StepId.CARD_KIND, Finding.PHONE_CERTIFICATE),
    _card("a transport card", "felica", StepId.CARD_KIND, Finding.FELICA_CARD),
    _card("a driving licence", "licence", StepId.CARD_KIND, Finding.LICENCE_CARD),
    _card("a bank card", "other", StepId.CARD_KIND, Finding.OTHER_CARD),
    _card("a token of an unknown label", "unknown-label", StepId.TOKEN_LABEL, Finding.LABEL_UNKNOWN),
    _card("a token without label", "no-label", StepId.TOKEN_LABEL, Finding.LABEL_MISSING),
    _card("no certificate", "no-certificate", StepId.PRESENCE, Finding.NO_CERTIFICATE),
    _card(
        "a certificate that is listed and missing",
        "certificate-missing",
        StepId.CERTIFICATE,
        Finding.CERTIFICATE_MISSING,
    ),
    _card("no list of certificates", "no-directory", StepId.PRESENCE, Finding.PRESENCE_UNKNOWN),
    _card("a list that denies the certificate", "directory-denies", StepId.PRESENCE, Finding.PRESENCE_UNKNOWN),
    _card("a key of an unknown kind", "other-key", StepId.CERTIFICATE, Finding.KEY_UNUSABLE),
    _card("an expired certificate", "expired", StepId.VALIDITY, Finding.EXPIRED),
    _card("a certificate near its end", "near-end", StepId.VALIDITY, Finding.NEAR_END),
    _card("a certificate of the day after tomorrow", "not-begun", StepId.VALIDITY, Finding.NOT_YET_VALID),
    _card("a certificate made an hour ago", "renewed-an-hour-ago", StepId.WAITING_PERIOD, Finding.WAITING),
    _card("a certificate of an unknown issuer", "unknown-issuer", StepId.ISSUER, Finding.ISSUER_UNKNOWN),
    _card("two tries left", "two-tries", StepId.PIN_TRIES, Finding.TWO_TRIES_LEFT),
    _card("one try left", "last-try", StepId.PIN_TRIES, Finding.LAST_TRY),
    _card("a locked PIN", "locked", StepId.PIN_TRIES, Finding.PIN_LOCKED),
    _card("a locked PIN that answers 6984", "locked-6984", StepId.PIN_TRIES, Finding.PIN_LOCKED),
    _card("a PIN that is verified already", "verified", StepId.PIN_TRIES, Finding.TRIES_UNKNOWN),
    _card("a PIN that has no counter", "no-counter", StepId.PIN_TRIES, Finding.CARD_UNREADABLE),
]

_BROKEN = [
    _card("6F00 to everything", "6f00", StepId.APPLICATION, Finding.CARD_FAILED),
    _card("6985 to everything", "refuses", StepId.APPLICATION, Finding.CARD_UNREADABLE),
    _card("6F00 once", "flaky", StepId.CERTIFICATE, Finding.CARD_FAILED),
    _card("6F00 in mid-read", "read-6f00", StepId.CERTIFICATE, Finding.CARD_FAILED),
    _card("6B00 in mid-read", "read-6b00", StepId.CERTIFICATE, Finding.CERTIFICATE_TRUNCATED),
    _card("6982 in mid-read", "read-6982", StepId.CERTIFICATE, Finding.ACCESS_DENIED),
    _card("6700 in mid-read", "read-6700", StepId.CERTIFICATE, Finding.WRONG_LENGTH),
    _card("6Cxx whatever the length", "wrong-le", StepId.CERTIFICATE, Finding.WRONG_LENGTH),
    _card("61xx without end", "endless", StepId.CERTIFICATE, Finding.CARD_ENDLESS),
    _card("a certificate cut short", "truncated", StepId.CERTIFICATE, Finding.CERTIFICATE_TRUNCATED),
    _card("a certificate that is none", "broken", StepId.CERTIFICATE, Finding.CERTIFICATE_BROKEN),
    Scenario("a read of six seconds", _slow, StepId.CERTIFICATE, Finding.SLOW),
]

# The step that is under way at each of the nine commands.
_AT = [
    StepId.APPLICATION,
    *[StepId.TOKEN_LABEL] * 2,
    *[StepId.PRESENCE] * 2,
    *[StepId.CERTIFICATE] * 2,
    *[StepId.PIN_TRIES] * 2,
]
_FALLEN = [
    _card(f"falls off at command {number}", f"falls-off:{number}", step, Finding.CARD_REMOVED)
    for number, step in enumerate(_AT, 1)
]
_STOPPED = [
    _stopped("silent after the label", 5, CardUnresponsive(), StepId.PRESENCE, Finding.CARD_FELL_SILENT),
    _stopped("no answer comes back", 6, NotTransacted(), StepId.CERTIFICATE, Finding.CARD_FELL_SILENT),
    _stopped("the reader refuses a command", 2, TransferRefused(), StepId.TOKEN_LABEL, Finding.READER_REFUSES),
    _stopped("the reader is pulled in mid-check", 3, ReaderMissing(), StepId.TOKEN_LABEL, Finding.READER_LOST),
    _stopped("the driver does not come back from a command", 5, DriverStuck(), StepId.PRESENCE, Finding.READER_STUCK),
    _stopped("a command that takes too long", 5, CardSlow(), StepId.PRESENCE, Finding.CARD_SLOW),
    _stopped(
        "the service is killed in mid-check", 6, ServiceUnavailable(), StepId.CERTIFICATE, Finding.SERVICE_STOPPED
    ),
]
_NOT_ALARMED = [
    Scenario("a SAM beside the reader", lambda maker: with_card(PlacedCard(maker.good()), [slot(SAM, card=True)])),
    Scenario("an empty second reader", lambda maker: with_card(PlacedCard(maker.good()), [slot(SONY)])),
    Scenario(
        "a contact half that says nothing",
        lambda maker: with_card(PlacedCard(maker.good()), [slot(ICC, mute=True)]),
        StepId.READER,
        Finding.SLOT_SET_ASIDE,
    ),
    Scenario(
        "a security key beside the reader",
        lambda maker: with_card(PlacedCard(maker.good()), [slot(YUBIKEY, card=True, atr=YUBIKEY_ATR)]),
        StepId.READER,
        Finding.SLOT_SET_ASIDE,
    ),
]

SCENARIOS = [*_OF_THE_MACHINE, *_KINDS, *_BROKEN, *_FALLEN, *_STOPPED, *_NOT_ALARMED]

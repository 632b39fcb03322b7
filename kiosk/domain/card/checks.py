"""The checks of a reader and a card before any PIN, each with one code from a closed list."""

from datetime import datetime
from enum import StrEnum
from typing import assert_never

from kiosk.domain.card.card import CardFacts, CardFault, CardKind, Issuer
from kiosk.domain.card.reader import (
    CardMute,
    CardOn,
    Empty,
    NoReader,
    NotPermitted,
    ReaderState,
    ServiceDown,
    SeveralCards,
)
from kiosk.domain.values.lazy_dataclass import dataclass


class CheckId(StrEnum):
    """In the order in which they are made and reported."""

    SERVICE = "service"
    READER = "reader"
    CARD = "card"
    CARD_KIND = "card_kind"
    CERTIFICATE = "certificate"
    VALIDITY = "validity"
    WAITING_PERIOD = "waiting_period"
    ISSUER = "issuer"
    PIN_TRIES = "pin_tries"


class Status(StrEnum):
    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"
    SKIPPED = "skipped"


class Code(StrEnum):
    """Every result that a check can have (docs/check-codes.md)."""

    OK = "ok"
    SKIPPED = "skipped"
    SERVICE_DOWN = "service_down"
    SERVICE_DENIED = "service_denied"
    NO_READER = "no_reader"
    READER_STUCK = "reader_stuck"
    READER_FAULT = "reader_fault"
    NO_CARD = "no_card"
    CARD_MUTE = "card_mute"
    SEVERAL_CARDS = "several_cards"
    CARD_REMOVED = "card_removed"
    CARD_UNREADABLE = "card_unreadable"
    CARD_IN_USE = "card_in_use"
    CARD_SLOW = "card_slow"
    JUKI_CARD = "juki_card"
    PHONE_CERTIFICATE = "phone_certificate"
    FELICA_CARD = "felica_card"
    LICENCE_CARD = "licence_card"
    OTHER_CARD = "other_card"
    NO_CERTIFICATE = "no_certificate"
    KEY_UNUSABLE = "key_unusable"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    NEAR_END = "near_end"
    WAITING = "waiting"
    ISSUER_UNKNOWN = "issuer_unknown"
    ISSUER_NOT_CHECKED = "issuer_not_checked"
    TWO_TRIES_LEFT = "two_tries_left"
    LAST_TRY = "last_try"
    PIN_LOCKED = "pin_locked"
    TRIES_UNKNOWN = "tries_unknown"


@dataclass(frozen=True)
class Check:
    id: CheckId
    status: Status
    code: Code
    seconds: float = 0.0


WARNINGS = frozenset({Code.NEAR_END, Code.TWO_TRIES_LEFT, Code.LAST_TRY, Code.TRIES_UNKNOWN})

_KIND_CODES = {
    CardKind.MY_NUMBER: Code.OK,
    CardKind.JUKI: Code.JUKI_CARD,
    CardKind.PHONE: Code.PHONE_CERTIFICATE,
    CardKind.FELICA: Code.FELICA_CARD,
    CardKind.LICENCE: Code.LICENCE_CARD,
    CardKind.OTHER: Code.OTHER_CARD,
}
_ISSUER_CODES = {
    Issuer.TRUSTED: Code.OK,
    Issuer.UNKNOWN: Code.ISSUER_UNKNOWN,
    Issuer.NOT_CHECKED: Code.ISSUER_NOT_CHECKED,
}
_FAULT_CODES = {
    CardFault.REMOVED: Code.CARD_REMOVED,
    CardFault.MUTE: Code.CARD_MUTE,
    CardFault.UNREADABLE: Code.CARD_UNREADABLE,
    CardFault.WITHOUT_KEY: Code.CARD_UNREADABLE,
    CardFault.IN_USE: Code.CARD_IN_USE,
    CardFault.NO_READER: Code.NO_READER,
    CardFault.READER_STUCK: Code.READER_STUCK,
    CardFault.READER_FAULT: Code.READER_FAULT,
    CardFault.SLOW: Code.CARD_SLOW,
    CardFault.SERVICE_DOWN: Code.SERVICE_DOWN,
    CardFault.NOT_PERMITTED: Code.SERVICE_DENIED,
}


def status_of(code: Code) -> Status:
    match code:
        case Code.OK:
            return Status.OK
        case Code.SKIPPED:
            return Status.SKIPPED
        case _:
            return Status.WARNING if code in WARNINGS else Status.PROBLEM


def checks_of_reader(state: ReaderState) -> tuple[tuple[CheckId, Code], ...]:
    """service, reader and card, up to the first that fails."""
    service, reader = (CheckId.SERVICE, Code.OK), (CheckId.READER, Code.OK)
    match state:
        case ServiceDown():
            return ((CheckId.SERVICE, Code.SERVICE_DOWN),)
        case NotPermitted():
            return ((CheckId.SERVICE, Code.SERVICE_DENIED),)
        case NoReader():
            return (service, (CheckId.READER, Code.NO_READER))
        case Empty():
            return (service, reader, (CheckId.CARD, Code.NO_CARD))
        case CardMute():
            return (service, reader, (CheckId.CARD, Code.CARD_MUTE))
        case SeveralCards():
            return (service, reader, (CheckId.CARD, Code.SEVERAL_CARDS))
        case CardOn():
            return (service, reader, (CheckId.CARD, Code.OK))
        case _:
            assert_never(state)


def checks_of_fault(fault: CardFault) -> tuple[tuple[CheckId, Code], ...]:
    """The reader's checks when the card was there and then could not be asked."""
    code = _FAULT_CODES[fault]
    match fault:
        case CardFault.SERVICE_DOWN | CardFault.NOT_PERMITTED:
            return ((CheckId.SERVICE, code),)
        case CardFault.NO_READER | CardFault.READER_STUCK | CardFault.READER_FAULT:
            return ((CheckId.SERVICE, Code.OK), (CheckId.READER, code))
        case CardFault.REMOVED | CardFault.MUTE | CardFault.IN_USE | CardFault.SLOW:
            return ((CheckId.SERVICE, Code.OK), (CheckId.READER, Code.OK), (CheckId.CARD, code))
        case CardFault.UNREADABLE | CardFault.WITHOUT_KEY:
            return ((CheckId.SERVICE, Code.OK), (CheckId.READER, Code.OK), (CheckId.CARD, code))
        case _:
            assert_never(fault)


def checks_of_card(facts: CardFacts, now: datetime) -> tuple[tuple[CheckId, Code], ...]:
    """card_kind to pin_tries. A wrong card or a missing certificate ends the list."""
    kind = (CheckId.CARD_KIND, _KIND_CODES[facts.kind])
    if facts.kind is not CardKind.MY_NUMBER:
        return (kind,)
    certificate = facts.certificate
    if certificate is None:
        return (kind, (CheckId.CERTIFICATE, Code.NO_CERTIFICATE))
    if not certificate.key_usable:
        return (kind, (CheckId.CERTIFICATE, Code.KEY_UNUSABLE))
    if certificate.is_expired(now):
        validity = Code.EXPIRED
    elif now < certificate.not_before:
        validity = Code.NOT_YET_VALID
    elif now >= certificate.renewable_from():
        validity = Code.NEAR_END
    else:
        validity = Code.OK
    return (
        kind,
        (CheckId.CERTIFICATE, Code.OK),
        (CheckId.VALIDITY, validity),
        (CheckId.WAITING_PERIOD, Code.WAITING if now < certificate.usable_from() else Code.OK),
        (CheckId.ISSUER, _ISSUER_CODES[facts.issuer]),
        (CheckId.PIN_TRIES, tries_code(facts.tries_left)),
    )


TRIES_CODES = frozenset({Code.TRIES_UNKNOWN, Code.PIN_LOCKED, Code.LAST_TRY, Code.TWO_TRIES_LEFT})


def tries_code(tries_left: int | None) -> Code:
    match tries_left:
        case None:
            return Code.TRIES_UNKNOWN
        case 0:
            return Code.PIN_LOCKED
        case 1:
            return Code.LAST_TRY
        case 2:
            return Code.TWO_TRIES_LEFT
        case _:
            return Code.OK


def report(results: tuple[tuple[CheckId, Code], ...], seconds: tuple[tuple[str, float], ...] = ()) -> tuple[Check, ...]:
    """All nine checks in order; those that were not reached are skipped."""
    codes, times = dict(results), dict(seconds)
    return tuple(
        Check(id_, status_of(code), code, times.get(id_, 0.0))
        for id_ in CheckId
        for code in [codes.get(id_, Code.SKIPPED)]
    )


def first_problem(results: tuple[tuple[CheckId, Code], ...]) -> Code | None:
    """The code that stops the errand, if any. The holder hears one thing, the first."""
    return next((code for _, code in results if status_of(code) is Status.PROBLEM), None)

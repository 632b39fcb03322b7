"""Why an errand stops, each with a page of its own that says what to do and where."""

from enum import StrEnum

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.checks import Code


class Refusal(StrEnum):
    # The counter
    ANYONE_ELSE = "anyone_else"
    COUNTER_CLOSED = "counter_closed"
    NO_PROGRAMME = "no_programme"  #: none is installed but the example
    PROGRAMME_NOT_OPEN = "programme_not_open"
    PROGRAMME_OVER = "programme_over"
    LINK_NOT_OPEN = "link_not_open"
    LINK_OVER = "link_over"
    SERVICE_OVER = "service_over"  #: the service's own last day has passed
    MAINTENANCE = "maintenance"
    CLOCK_WRONG = "clock_wrong"  #: the machine's clock cannot be right: nothing can be dated
    # The reader
    SERVICE_DOWN = "service_down"
    NO_READER = "no_reader"
    READER_STUCK = "reader_stuck"
    CARD_IN_USE = "card_in_use"
    # The wrong thing on the reader
    CARD_MUTE = "card_mute"
    SEVERAL_CARDS = "several_cards"
    CARD_SLOW = "card_slow"
    CARD_UNREADABLE = "card_unreadable"
    JUKI_CARD = "juki_card"
    PHONE_CERTIFICATE = "phone_certificate"
    FELICA_CARD = "felica_card"
    LICENCE_CARD = "licence_card"
    OTHER_CARD = "other_card"
    # The right card, which cannot be used now
    NO_CERTIFICATE = "no_certificate"
    KEY_UNUSABLE = "key_unusable"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WAITING = "waiting"
    ISSUER_UNKNOWN = "issuer_unknown"
    ISSUER_NOT_CHECKED = "issuer_not_checked"  #: the city has installed no trust anchors
    PIN_LOCKED = "pin_locked"
    # The register
    MYKEY_TAKEN = "mykey_taken"
    NOT_RESERVED = "not_reserved"
    ACCOUNT_TAKEN = "account_taken"
    ASKED_TOO_OFTEN = "asked_too_often"  #: others' accounts, at this counter
    ALREADY_LINKED = "already_linked"
    OTHER_SERVICE = "other_service"  #: an earlier link obliges to another one
    CANCEL_OVER = "cancel_over"
    NOT_JOINED = "not_joined"  #: the earlier reservation cannot be taken over
    NOT_PROVEN = "not_proven"  #: its MyKey ID was typed wrongly too often
    CARD_DID_NOT_SIGN = "card_did_not_sign"
    REGISTER_UNAVAILABLE = "register_unavailable"
    UNEXPECTED = "unexpected"


READER_TROUBLE = frozenset({Refusal.SERVICE_DOWN, Refusal.NO_READER})
"""These end by themselves when the reader comes back."""

ANOTHER_CARD_MAY_DO = frozenset(
    {
        Refusal.CARD_MUTE,
        Refusal.SEVERAL_CARDS,
        Refusal.CARD_SLOW,
        Refusal.CARD_UNREADABLE,
        Refusal.CARD_IN_USE,
        Refusal.READER_STUCK,
        Refusal.JUKI_CARD,
        Refusal.PHONE_CERTIFICATE,
        Refusal.FELICA_CARD,
        Refusal.LICENCE_CARD,
        Refusal.OTHER_CARD,
    }
)
"""Taking this card off leads back to "put your card on the reader"."""


def refusal_for(code: Code) -> Refusal:
    """The refusal that a card check's problem leads to; they share their names."""
    return Refusal(code.value)


def refusal_for_fault(fault: CardFault) -> Refusal | None:
    """None for a card that was taken away: that ends the session instead."""
    match fault:
        case CardFault.REMOVED:
            return None
        case CardFault.MUTE:
            return Refusal.CARD_MUTE
        case CardFault.UNREADABLE:
            return Refusal.CARD_UNREADABLE
        case CardFault.WITHOUT_KEY:
            return Refusal.CARD_DID_NOT_SIGN
        case CardFault.IN_USE:
            return Refusal.CARD_IN_USE
        case CardFault.NO_READER:
            return Refusal.NO_READER
        case CardFault.SLOW:
            return Refusal.CARD_SLOW
        case CardFault.READER_STUCK | CardFault.READER_FAULT:
            return Refusal.READER_STUCK
        case CardFault.SERVICE_DOWN | CardFault.NOT_PERMITTED:
            return Refusal.SERVICE_DOWN

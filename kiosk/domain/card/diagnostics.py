"""The reader doctor's run: fifteen steps, each with one finding from a closed list (docs/check-codes.md)."""

from collections.abc import Sequence
from enum import StrEnum

from kiosk.domain.card.checks import Status
from kiosk.domain.values.lazy_dataclass import dataclass


class StepId(StrEnum):
    """In the order in which they are made and reported. Finer than `CheckId`, which is the citizen's flow."""

    SERVICE = "service"
    READER = "reader"
    INTERFACE = "interface"
    CARD = "card"
    ANSWER = "answer"
    ONE_CARD = "one_card"
    CARD_KIND = "card_kind"
    APPLICATION = "application"
    TOKEN_LABEL = "token_label"  # noqa: S105 - the name of a file on the card
    PRESENCE = "presence"
    CERTIFICATE = "certificate"
    VALIDITY = "validity"
    WAITING_PERIOD = "waiting_period"
    ISSUER = "issuer"
    PIN_TRIES = "pin_tries"


class Finding(StrEnum):
    """Every result that a step can have."""

    OK = "ok"
    SKIPPED = "skipped"
    # The machine
    SERVICE_DOWN = "service_down"
    SERVICE_DENIED = "service_denied"
    SERVICE_STOPPED = "service_stopped"  #: it answered at first
    NO_READER = "no_reader"
    ONLY_SAM = "only_sam"
    FILTER_MATCHES_NONE = "filter_matches_none"
    READER_LOST = "reader_lost"  #: it was there at first
    READER_STUCK = "reader_stuck"  #: it, or its driver, did not come back from a call
    READER_FAULT = "reader_fault"  #: it, its driver or the service failed in a way that says nothing of the card
    SLOT_SET_ASIDE = "slot_set_aside"  #: one that never is empty
    CONTACTLESS = "contactless"
    CONTACT = "contact"
    INTERFACE_UNKNOWN = "interface_unknown"
    # The card on the reader
    NO_CARD = "no_card"
    CARD_MUTE = "card_mute"
    CARD_IN_USE = "card_in_use"
    SEVERAL_CARDS = "several_cards"
    CARD_IN_CONTACT_HALF = "card_in_contact_half"
    # Its kind
    JUKI_CARD = "juki_card"
    PHONE_CERTIFICATE = "phone_certificate"
    FELICA_CARD = "felica_card"
    LICENCE_CARD = "licence_card"
    OTHER_CARD = "other_card"
    LABEL_UNKNOWN = "label_unknown"
    LABEL_MISSING = "label_missing"
    # How it fails while it is asked; the step says where
    CARD_REMOVED = "card_removed"
    CARD_FELL_SILENT = "card_fell_silent"
    CARD_SLOW = "card_slow"  #: it lies there, and takes longer than can be waited
    READER_REFUSES = "reader_refuses"
    CARD_FAILED = "card_failed"  #: 6F00
    WRONG_LENGTH = "wrong_length"  #: 6700, 6Cxx
    ACCESS_DENIED = "access_denied"  #: 6982
    CARD_ENDLESS = "card_endless"  #: 61xx without end
    CARD_UNREADABLE = "card_unreadable"  #: any other status
    # The certificate
    BOTH_CERTIFICATES = "both_certificates"
    AUTHENTICATION_ONLY = "authentication_only"
    PRESENCE_UNKNOWN = "presence_unknown"
    NO_CERTIFICATE = "no_certificate"
    CERTIFICATE_MISSING = "certificate_missing"  #: the card says that it has one
    CERTIFICATE_TRUNCATED = "certificate_truncated"
    CERTIFICATE_BROKEN = "certificate_broken"
    KEY_UNUSABLE = "key_unusable"
    SLOW = "slow"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    NEAR_END = "near_end"
    WAITING = "waiting"
    ISSUER_UNKNOWN = "issuer_unknown"
    ISSUER_NOT_CHECKED = "issuer_not_checked"
    # Its PIN
    TWO_TRIES_LEFT = "two_tries_left"
    LAST_TRY = "last_try"
    PIN_LOCKED = "pin_locked"
    TRIES_UNKNOWN = "tries_unknown"


GOOD = frozenset(
    {
        Finding.OK,
        Finding.CONTACTLESS,
        Finding.CONTACT,
        Finding.INTERFACE_UNKNOWN,
        Finding.BOTH_CERTIFICATES,
        Finding.AUTHENTICATION_ONLY,
    }
)
WARNED = frozenset(
    {
        Finding.SLOT_SET_ASIDE,
        Finding.PRESENCE_UNKNOWN,
        Finding.SLOW,
        Finding.NEAR_END,
        Finding.TWO_TRIES_LEFT,
        Finding.LAST_TRY,
        Finding.TRIES_UNKNOWN,
    }
)
UNREAD = frozenset(
    {
        Finding.CARD_MUTE,
        Finding.CARD_REMOVED,
        Finding.CARD_FELL_SILENT,
        Finding.CARD_SLOW,
        Finding.READER_REFUSES,
        Finding.READER_STUCK,
        Finding.READER_FAULT,
        Finding.CARD_FAILED,
        Finding.WRONG_LENGTH,
        Finding.CARD_ENDLESS,
        Finding.CARD_UNREADABLE,
        Finding.CERTIFICATE_TRUNCATED,
        Finding.CERTIFICATE_BROKEN,
    }
)
"""The card did not come to be read: it may lie with either side."""

OF_THE_MACHINE = frozenset(
    {
        Finding.SERVICE_DOWN,
        Finding.SERVICE_DENIED,
        Finding.SERVICE_STOPPED,
        Finding.NO_READER,
        Finding.ONLY_SAM,
        Finding.FILTER_MATCHES_NONE,
        Finding.READER_LOST,
    }
)
"""No card can be blamed for these."""
_ORDER = list(StepId)
# A card that needs longer than this is held wrong, or lies badly (docs/counter.md §4.3).
SLOW_SECONDS = 5.0


@dataclass(frozen=True)
class DiagnosticStep:
    id: StepId
    finding: Finding
    seconds: float = 0.0

    @property
    def status(self) -> Status:
        return status_of(self.finding)


def status_of(finding: Finding) -> Status:
    if finding is Finding.SKIPPED:
        return Status.SKIPPED
    if finding in GOOD:
        return Status.OK
    return Status.WARNING if finding in WARNED else Status.PROBLEM


def with_the_rest(steps: Sequence[DiagnosticStep]) -> tuple[DiagnosticStep, ...]:
    """All fifteen steps in order; those that were not reached are skipped."""
    done = {step.id: step for step in steps}
    return tuple(done.get(id_, DiagnosticStep(id_, Finding.SKIPPED)) for id_ in StepId)


def trouble(steps: Sequence[DiagnosticStep]) -> DiagnosticStep | None:
    """The first step that is a problem."""
    return next((step for step in steps if step.status is Status.PROBLEM), None)


def reach(steps: Sequence[DiagnosticStep]) -> int:
    """How many steps the run came before its first problem."""
    problem = trouble(steps)
    return len(_ORDER) if problem is None else _ORDER.index(problem.id)


def without_the_card(steps: Sequence[DiagnosticStep]) -> tuple[DiagnosticStep, ...]:
    """What may still be told when the card has left: of the card itself only that it could not be read."""
    own = set(_ORDER[_ORDER.index(StepId.CARD_KIND) :])
    return tuple(
        step if step.id not in own or step.finding in UNREAD else DiagnosticStep(step.id, Finding.SKIPPED)
        for step in steps
    )


def can_be_read(steps: Sequence[DiagnosticStep]) -> bool:
    """Whether a card that may hold a certificate answered: then it is worth reading it again and again."""
    return reach(steps) >= _ORDER.index(StepId.APPLICATION)


def lacks_a_card(steps: Sequence[DiagnosticStep]) -> bool:
    """Whether it ended before a card: a reader that comes back, or a card that is put down, ends that by itself."""
    problem = trouble(steps)
    return problem is not None and problem.finding in OF_THE_MACHINE | {Finding.NO_CARD}


def saw_a_card(steps: Sequence[DiagnosticStep]) -> bool:
    return any(step.id is StepId.CARD and step.finding is Finding.OK for step in steps)

"""Which page a reservation reaches with each practice card and each fault of the practice reader."""

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.lessons import Exercise, Lesson
from kiosk.domain.flow.steps import EnterPin, LastTry, Plain
from kiosk.domain.office.visit import Ending

_LEADS: dict[Lesson, tuple[str, ...]] = {
    EnterPin: (
        "good",
        "second-person",
        "slow",
        "two-tries",
        "first-6f00",
        "both-certificates",
        "no-directory",
        "directory-denies",
        "verified",
    ),
    Plain.NEAR_END: ("near-end",),
    LastTry: ("last-try",),
    Ending.CARD_REMOVED: ("falls-off",),
    Refusal.CARD_MUTE: ("mute", "silent"),
    Refusal.SEVERAL_CARDS: ("several",),
    Refusal.JUKI_CARD: ("juki",),
    Refusal.PHONE_CERTIFICATE: ("phone",),
    Refusal.FELICA_CARD: ("felica",),
    Refusal.LICENCE_CARD: ("licence",),
    Refusal.OTHER_CARD: ("other", "unknown-label", "no-label"),
    Refusal.CARD_UNREADABLE: (
        "6f00",
        "refuses",
        "flaky",
        "read-6f00",
        "read-6b00",
        "read-6982",
        "read-6700",
        "wrong-le",
        "endless",
        "truncated",
        "broken",
        "no-counter",
    ),
    Refusal.KEY_UNUSABLE: ("other-key",),
    Refusal.NO_CERTIFICATE: ("no-certificate", "certificate-missing"),
    Refusal.EXPIRED: ("expired",),
    Refusal.NOT_YET_VALID: ("not-begun",),
    Refusal.WAITING: ("renewed-an-hour-ago",),
    Refusal.ISSUER_UNKNOWN: ("unknown-issuer",),
    Refusal.PIN_LOCKED: ("locked", "locked-6984"),
    # After the PIN and the consent.
    Refusal.CARD_DID_NOT_SIGN: ("does-not-sign",),
    Refusal.SERVICE_DOWN: ("service-down",),
    Refusal.NO_READER: ("no-reader",),
    Refusal.READER_STUCK: ("stuck",),
    Refusal.CARD_SLOW: ("too-slow",),
    Refusal.CARD_IN_USE: ("in-use",),
}

EXERCISES = tuple(Exercise(kind, lesson) for lesson, kinds in _LEADS.items() for kind in kinds)

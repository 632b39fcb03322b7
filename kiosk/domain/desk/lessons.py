"""What practice teaches: the pages on which a clerk can help, and by which practice card each is met."""

from dataclasses import replace
from enum import StrEnum

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.steps import Between, EnterPin, Kind, LastTry, Plain, Refused, Step, kind_of
from kiosk.domain.office.visit import Ending
from kiosk.domain.values.lazy_dataclass import dataclass

Lesson = Refusal | Ending | Kind
"""A page: of a refusal, of how a session ended, or of a step that asks something of its holder."""


class Chapter(StrEnum):
    GOES_ON = "goes_on"
    WRONG_THING = "wrong_thing"
    RIGHT_CARD = "right_card"
    READING = "reading"
    RECORD = "record"
    COUNTER = "counter"


CHAPTERS: dict[Chapter, tuple[Lesson, ...]] = {
    Chapter.GOES_ON: (EnterPin, Plain.NEAR_END, LastTry, Ending.CARD_REMOVED),
    Chapter.WRONG_THING: (
        Refusal.JUKI_CARD,
        Refusal.PHONE_CERTIFICATE,
        Refusal.FELICA_CARD,
        Refusal.LICENCE_CARD,
        Refusal.OTHER_CARD,
    ),
    Chapter.RIGHT_CARD: (
        Refusal.NO_CERTIFICATE,
        Refusal.KEY_UNUSABLE,
        Refusal.EXPIRED,
        Refusal.NOT_YET_VALID,
        Refusal.WAITING,
        Refusal.ISSUER_UNKNOWN,
        Refusal.PIN_LOCKED,
        Refusal.CARD_DID_NOT_SIGN,
    ),
    Chapter.READING: (
        Refusal.CARD_MUTE,
        Refusal.SEVERAL_CARDS,
        Refusal.READER_STUCK,
        Refusal.CARD_SLOW,
        Refusal.CARD_IN_USE,
        Refusal.NO_READER,
        Refusal.SERVICE_DOWN,
        Refusal.CARD_UNREADABLE,
    ),
    Chapter.RECORD: (
        Refusal.MYKEY_TAKEN,
        Refusal.NOT_RESERVED,
        Refusal.ACCOUNT_TAKEN,
        Refusal.ASKED_TOO_OFTEN,
        Refusal.ALREADY_LINKED,
        Refusal.OTHER_SERVICE,
        Refusal.CANCEL_OVER,
        Refusal.NOT_JOINED,
        Refusal.NOT_PROVEN,
        Refusal.REGISTER_UNAVAILABLE,
        Refusal.UNEXPECTED,
    ),
    Chapter.COUNTER: (
        Refusal.ANYONE_ELSE,
        Refusal.COUNTER_CLOSED,
        Refusal.NO_PROGRAMME,
        Refusal.PROGRAMME_NOT_OPEN,
        Refusal.PROGRAMME_OVER,
        Refusal.LINK_NOT_OPEN,
        Refusal.LINK_OVER,
        Refusal.SERVICE_OVER,
        Refusal.MAINTENANCE,
        Refusal.CLOCK_WRONG,
        Refusal.ISSUER_NOT_CHECKED,
    ),
}
LESSONS: tuple[Lesson, ...] = tuple(lesson for lessons in CHAPTERS.values() for lesson in lessons)


def lesson_of(step: Step) -> Lesson | None:
    """The lesson that stands on the citizen's screen, if any."""
    match step:
        case Refused(refusal=refusal):
            return refusal
        case Between(ending=Ending.CARD_REMOVED):
            return Ending.CARD_REMOVED
        case EnterPin() | Plain.NEAR_END | LastTry():
            return kind_of(step)
        case _:
            return None


@dataclass(frozen=True)
class Exercise:
    """A practice card, or a trouble of the reader, and the page that it leads to."""

    kind: str
    leads_to: Lesson


@dataclass(frozen=True)
class TrainingProgress:
    """What there is to practise, and what this run of the program has shown of it."""

    exercises: tuple[Exercise, ...] = ()
    met: frozenset[Lesson] = frozenset()

    def having(self, lesson: Lesson | None) -> "TrainingProgress":
        """With this lesson met."""
        return self if lesson is None or lesson in self.met else replace(self, met=self.met | {lesson})

    def of(self, lesson: Lesson) -> tuple[Exercise, ...]:
        return tuple(exercise for exercise in self.exercises if exercise.leads_to == lesson)

    def met_in(self, chapter: Chapter) -> int:
        return sum(lesson in self.met for lesson in CHAPTERS[chapter])

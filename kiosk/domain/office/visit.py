"""A visit: one person's errand from the first touch to the between-people screen, without anything of them."""

from datetime import datetime
from enum import StrEnum

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass


class Errand(StrEnum):
    RESERVE = "reserve"
    LINK = "link"
    STATUS = "status"
    CHECK_CARD = "check_card"
    PHONE = "phone"
    ABOUT = "about"


class Ending(StrEnum):
    """Why a session ended."""

    FINISHED = "finished"  #: the person pressed 「おわる」 after the errand was done
    STOPPED = "stopped"  #: the person stopped half-way
    CARD_REMOVED = "card_removed"
    CARD_REMOVED_WHILE_RECORDING = "card_removed_while_recording"  #: and it was recorded all the same
    OUTCOME_UNKNOWN = "outcome_unknown"  #: the register did not say whether it has recorded
    TIMED_OUT = "timed_out"
    READER_LOST = "reader_lost"
    CARD_SILENT = "card_silent"  #: it lay there, and answered no more
    CARD_SLOW = "card_slow"  #: it lay there, and took longer than could be waited
    REFUSED = "refused"
    CARD_LEFT = "card_left"  #: a card lay on the reader with nobody at the machine


NOT_WANTED = frozenset(
    {
        Ending.CARD_REMOVED,
        Ending.CARD_REMOVED_WHILE_RECORDING,
        Ending.OUTCOME_UNKNOWN,
        Ending.TIMED_OUT,
        Ending.READER_LOST,
        Ending.CARD_SILENT,
        Ending.CARD_SLOW,
    }
)
"""Endings that the person did not choose, and has to read of."""


@dataclass(frozen=True)
class Visit:
    """What the log of sessions keeps. `checks` are the codes of the card check."""

    errand: Errand
    started_at: datetime
    ended_at: datetime
    ending: Ending
    mode: Mode
    counter: str
    programme: str
    language: Language
    acting: Capacity | None = None
    refusal: Refusal | None = None
    checks: tuple[Code, ...] = ()
    recorded: bool = False

    @property
    def seconds(self) -> int:
        """How long it took. A clock that was put back meanwhile makes it none."""
        return max(0, int((self.ended_at - self.started_at).total_seconds()))

"""The steps of the reader doctor: it holds no card, and knows nothing of a person."""

from dataclasses import replace
from enum import StrEnum

from kiosk.domain.card import diagnostics
from kiosk.domain.card.card_comparison import Run, Verdict
from kiosk.domain.card.stability import Stability
from kiosk.domain.flow.steps import Carrying
from kiosk.domain.values.lazy_dataclass import dataclass


class ReportFileState(StrEnum):
    """The report for the supplier."""

    NOT_ASKED = "not_asked"
    WRITING = "writing"
    WRITTEN = "written"
    FAILED = "failed"

    @property
    def may_be_asked(self) -> bool:
        return self in (ReportFileState.NOT_ASKED, ReportFileState.FAILED)


@dataclass(frozen=True)
class Examining(Carrying):
    """The doctor's run is under way. `first`: the run with another card that it is compared with.

    `card_left`: the card was taken meanwhile; what is found of it may not be shown over the next one.
    """

    run: int
    done: tuple[diagnostics.DiagnosticStep, ...] = ()
    first: "Examined | None" = None
    card_left: bool = False


@dataclass(frozen=True)
class Examined(Carrying):
    """What the doctor found. `verdict`: what another card told; `file`: where the report lies.

    `card_left`: the card was taken, and what was found of it with it.
    """

    run: int
    found: Run
    verdict: Verdict | None = None
    archive: ReportFileState = ReportFileState.NOT_ASKED
    file: str = ""
    card_left: bool = False

    def without_card(self) -> "Examined":
        found = replace(self.found, steps=diagnostics.without_the_card(self.found.steps))
        return replace(self, found=found, card_left=True)


@dataclass(frozen=True)
class Rereading(Carrying):
    """The card is read again and again, while the person may move it."""

    run: int
    before: Examined
    reads: int = 0
    losses: int = 0


@dataclass(frozen=True)
class Reread(Carrying):
    before: Examined
    found: Stability


@dataclass(frozen=True)
class PlaceAnother(Carrying):
    """Another card is asked for: is it this card or this reader?"""

    before: Examined


@dataclass(frozen=True)
class Compared(Carrying):
    """`before` is the first card's run."""

    before: Examined
    verdict: Verdict

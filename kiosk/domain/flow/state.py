"""The flow: where one machine stands. Immutable; `advance` makes the next one."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.card.card import CardFacts
from kiosk.domain.card.checks import Code
from kiosk.domain.card.reader import ReaderState, has_card
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.localization import Localization
from kiosk.domain.city.timeouts import Timeouts
from kiosk.domain.flow.effects import Effect
from kiosk.domain.flow.steps import Plain, Step
from kiosk.domain.machine.clock_rules import ClockDoubt
from kiosk.domain.office.tickets import TicketCall
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import JoinedSince
from kiosk.domain.records.link import Link
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.display import Display
from kiosk.domain.values.lazy_dataclass import dataclass

S = TypeVar("S")


class StaffCall(StrEnum):
    NONE = "none"
    CALLED = "called"
    COMING = "coming"  #: a clerk has taken the call


@dataclass(frozen=True)
class Session:
    """One card on the reader. Gone, with all that is in it, when the card is.

    `joined`: the certificates that took its reservation over since. `wrong_proofs`: how often an earlier MyKey ID was
    typed wrongly.
    """

    id: int
    reader: str
    facts: CardFacts | None = None
    tries_left: int | None = None
    last_try_chosen: bool = False
    pin_unanswered: bool = False  #: a PIN was sent whose answer was lost; `tries_left` was read after that
    held: bool = True
    reservation: Reservation | None = None
    links: tuple[Link, ...] = ()
    joined: tuple[JoinedSince, ...] = ()
    wrong_proofs: int = 0


@dataclass(frozen=True)
class Beside:
    """Who is at the machine, without knowing anybody: the next person is another, and so is the next card.

    `turn` counts how often somebody has come or gone; `session` None: no card lies there.
    """

    turn: int = 0
    session: int | None = None


@dataclass(frozen=True)
class VisitDraft:
    """What will be said about this visit in the log of sessions; nothing of a person.

    `kept`: an earlier visit of the same session was recorded. `need_not_wait`: a clerk said so of the certificate.
    """

    errand: Errand
    started_at: datetime
    acting: Capacity | None = None
    refusal: Refusal | None = None
    checks: tuple[Code, ...] = ()
    recorded: bool = False
    kept: bool = False
    need_not_wait: bool = False


@dataclass(frozen=True)
class CallBoard:
    """Who is called now, as the register last said. `awaited`: it has been asked at `asked_at` and not answered yet."""

    calls: tuple[TicketCall, ...] = ()
    asked_at: datetime | None = None
    awaited: bool = False


@dataclass(frozen=True)
class Flow:
    """`card_is_new`: the card was put down since the last session ended, at `card_since`, so it may begin one.

    `counter` is in the language of the screen, `localization` the same in every one. `display`: how it looks and
    waits now. `next_has_chosen`: one of them was chosen between two people, by the next. `turn` counts how often
    somebody has come or gone. `clock`: why the machine's clock cannot be right; None where nothing speaks against it.
    `is_register_doubted`: it takes nothing now. `called_at`: when the staff was called last.
    """

    counter: Counter
    localization: Localization
    now: datetime
    touched_at: datetime
    step_since: datetime
    step: Step = Plain.HOME
    reader: ReaderState | None = None
    card_is_new: bool = False
    card_since: datetime | None = None
    session: Session | None = None
    sessions: int = 0
    visit_draft: VisitDraft | None = None
    staff: StaffCall = StaffCall.NONE
    called_at: datetime | None = None
    popular: tuple[str, ...] = ()
    board: CallBoard = CallBoard()
    display: Display = Display()
    next_has_chosen: bool = False
    turn: int = 0
    clock: ClockDoubt | None = None
    is_register_doubted: bool = False

    def at(self, step: Step) -> "Flow":
        return replace(self, step=step, step_since=self.now)

    def step_as(self, kind: type[S]) -> S:
        """The step, by a handler of such steps. Raises TypeError at any other."""
        if not isinstance(self.step, kind):
            raise TypeError(f"this is done at {kind.__name__} alone")
        return self.step

    @property
    def errand(self) -> Errand | None:
        """What the person came for; None while nobody is there."""
        return None if self.visit_draft is None else self.visit_draft.errand

    @property
    def timeouts(self) -> Timeouts:
        """Of whoever stands there. On the first screen nobody may: it waits as the machine does."""
        is_patient = self.display.more_time and self.step is not Plain.HOME
        return self.counter.timeouts.patient if is_patient else self.counter.timeouts

    @property
    def beside(self) -> Beside:
        return Beside(self.turn, self.session.id if self.session is not None else None)

    @property
    def staff_called(self) -> bool:
        return self.staff is not StaffCall.NONE

    @property
    def card_on(self) -> bool:
        """Whether something that a person put there may be on the reader."""
        return self.reader is not None and has_card(self.reader)

    @property
    def card_left(self) -> bool:
        """Whether the card of a session that is over still lies there."""
        return self.card_on and self.session is None and not self.card_is_new


Advance = tuple[Flow, tuple[Effect, ...]]


def start(counter: Counter, *, now: datetime, localization: Localization | None = None) -> Flow:
    """`counter` is in the machine's own language; without a `localization` it is in that alone."""
    localization = localization or Localization(counter, counter.language)
    return Flow(counter, localization, now=now, touched_at=now, step_since=now, display=counter.display)

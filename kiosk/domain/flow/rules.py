"""What a step is, in one entry of its errand's table. A step without one cannot start the program."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import Enum
from typing import Any, TypeVar, overload

from kiosk.domain.flow.effects import Effect
from kiosk.domain.flow.events import Cue, Press
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Kind, Step, kinds, name_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.errors import IncompleteProgramError
from kiosk.domain.values.lazy_dataclass import dataclass

E = TypeVar("E")

Handler = Callable[[Flow], Advance]


class Stage(Enum):
    """How far an errand is."""

    PREPARE = "prepare"
    CARD = "card"
    LOOK = "look"  #: the PIN is given to be shown what is recorded
    AGREE = "agree"
    CHOOSE = "choose"
    ENTER = "enter"
    PIN = "pin"
    RESERVED = "reserved"
    LINKED = "linked"


LINES: Mapping[Errand, tuple[tuple[Stage, ...], ...]] = {
    Errand.RESERVE: (
        (Stage.PREPARE,),
        (Stage.CARD,),
        (Stage.AGREE,),
        (Stage.LOOK, Stage.PIN),
        (Stage.RESERVED,),
    ),
    Errand.LINK: (
        (Stage.PREPARE, Stage.CARD, Stage.LOOK),
        (Stage.AGREE, Stage.CHOOSE),
        (Stage.ENTER,),
        (Stage.PIN,),
        (Stage.LINKED,),
    ),
}
"""The line of steps of an errand: each place with the stages that stand there."""


class Position(Enum):
    """Where a citizen stands, as the desk says it."""

    HOME = "home"
    NEEDS = "needs"
    WHO = "who"
    CARD = "card"
    CHECKING = "checking"
    FINE = "fine"
    NEAR_END = "near_end"
    LAST_TRY = "last_try"
    PIN = "pin"
    LOOKING_UP = "looking_up"
    TERMS = "terms"
    JOIN = "join"
    JOIN_TOLD = "join_told"
    MYKEY = "mykey"
    SERVICE = "service"
    FIELD = "field"
    CLERK_CHECK = "clerk_check"
    CONFIRM = "confirm"
    RECORDING = "recording"
    DONE = "done"
    STATUS = "status"
    CANCEL = "cancel"
    REFUSED = "refused"
    DOCTOR = "doctor"
    READING = "reading"
    PHONE = "phone"
    TICKET = "ticket"
    BETWEEN = "between"


class Primary(Enum):
    """The one button at the lower right, by what it says."""

    READY = "ready"
    PARENT = "parent"
    GUARDIAN = "guardian"
    NEAR_END = "near_end"
    RESERVE_FIRST = "reserve_first"
    AGREE = "agree"
    TOLD = "told"
    AND_LINK = "and_link"
    THIS_SERVICE = "this_service"
    AGREE_TO_LINK = "agree_to_link"
    SCANNED_RIGHT = "scanned_right"
    CONFIRM = "confirm"
    TAKE_BACK = "take_back"
    NEXT_PAGE = "next_page"
    LAST_PAGE = "last_page"
    GO_ON = "go_on"
    READS = "reads"
    FINISH = "finish"
    END = "end"
    BEGIN = "begin"

    @property
    def press(self) -> Press:
        if self is Primary.AND_LINK:
            return Press.LINK
        return Press.END if self in (Primary.READS, Primary.FINISH, Primary.END) else Press.NEXT


@dataclass(frozen=True)
class Foot:
    """The bar at the bottom. Whether the way back is there, the `back` of the step says. `stop`: the button to end.

    `finishes`: that button leaves nothing undone.
    `corrects`: the way back is to correct what was entered, and stands on the page beside that.
    """

    stop: bool = False
    primary: Primary | None = None
    corrects: bool = False
    finishes: bool = False


class TimerStart(Enum):
    TOUCH = "touch"
    STEP = "step"


@dataclass(frozen=True)
class Timer:
    """What happens when time is over. `warns`: a person is warned before, for as long as patience has it."""

    lasts: Callable[[Flow], timedelta]
    then: Handler
    since: TimerStart
    warns: bool


@dataclass(frozen=True)
class Take:
    """What is done with an event: with a press or a cue, or with all that are of one class."""

    event: Press | Cue | type
    does: Callable[[Flow, Any], Advance]


@overload
def on(event: Press | Cue, does: Handler) -> Take: ...
@overload
def on(event: type[E], does: Callable[[Flow, E], Advance]) -> Take: ...
def on(event: Press | Cue | type, does: Callable[..., Advance]) -> Take:
    return Take(event, _alone(does) if isinstance(event, Press | Cue) else does)


def _alone(handler: Handler) -> Callable[[Flow, Any], Advance]:
    """A press says nothing more than that it was."""

    def does(flow: Flow, _event: object) -> Advance:
        return handler(flow)

    return does


def taken_by(takes: tuple[Take, ...], event: object) -> Callable[[Flow, Any], Advance] | None:
    """What is done with the event; None: there is no use for it."""
    said = event if isinstance(event, Press | Cue) else type(event)
    return next((each.does for each in takes if each.event is said), None)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """All that there is to know of a step. An event that it does not take changes nothing there.

    `stage`: how far the errand is. `position`: where its person stands, as the desk says it. `foot`: the buttons.
    `back`: where Back leads, None where it leads nowhere. `end`: what End does.
    `timer`: what happens when nobody does anything, or the machine takes too long.
    `card_gone`: the session's card has left. `reader`: the reader has changed while no session holds a card;
    its second argument is the flow before that. `left`: what is done for whoever goes on from here.
    `answers`: the errand's answer is on the screen, and whoever leaves here has finished.
    `weighty`: an impatient second touch, meant for the page before, may not count as an answer here.
    `takes`: the events for which it has a use.
    """

    stage: Stage | Callable[[Flow], Stage] | None
    position: Position
    foot: Foot | Callable[[Flow], Foot]
    back: Callable[[Flow], Advance | None] | None
    end: Handler | None
    timer: Timer
    card_gone: Handler
    reader: Callable[[Flow, Flow], Advance] | None
    left: Callable[[Step, Step], tuple[Effect, ...]] | None
    answers: bool
    weighty: bool
    takes: tuple[Take, ...]


Rules = Mapping[Kind, Rule]


def registered(*tables: Rules) -> Rules:
    """All tables in one. Raises TypeError when a step has no entry, or two, or a button does nothing."""
    rules: dict[Kind, Rule] = {}
    for table in tables:
        for kind, rule in table.items():
            if kind in rules:
                raise IncompleteProgramError(f"the step {name_of(kind)} has two entries")
            rules[kind] = _checked(name_of(kind), rule)
    if missing := sorted(name_of(kind) for kind in kinds() if kind not in rules):
        raise IncompleteProgramError(f"no errand has an entry for {', '.join(missing)}")
    return rules


def _checked(name: str, rule: Rule) -> Rule:
    foot = rule.foot
    if isinstance(foot, Foot):
        press = foot.primary.press if foot.primary is not None else None
        does = rule.end if press is Press.END else press is None or taken_by(rule.takes, press)
        if not does or (foot.stop and rule.end is None) or (foot.corrects and rule.back is None):
            raise IncompleteProgramError(f"a button of the step {name} does nothing")
    return rule


def goes_to(step: Step) -> Handler:
    def go(flow: Flow) -> Advance:
        return flow.at(step), ()

    return go

"""Where nobody stands: the first page, and the one between two people."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from kiosk.domain.flow.effects import Note
from kiosk.domain.flow.eligibility import undated, unrecordable
from kiosk.domain.flow.errands import ticket
from kiosk.domain.flow.errands.families import question
from kiosk.domain.flow.errands.leaflets import page_sent
from kiosk.domain.flow.events import Answered, ErrandChosen, LeafletShown, Press, RefusalSent
from kiosk.domain.flow.rules import Foot, Handler, Position, Primary, Rules, Timer, TimerStart, on
from kiosk.domain.flow.session import begun, close, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Between, Plain, Refused
from kiosk.domain.office.visit import NOT_WANTED, Ending, Errand
from kiosk.domain.report.opinion_survey import Opinion

_UNTIL = timedelta(days=1)

_DATED = frozenset({Errand.RESERVE, Errand.LINK, Errand.STATUS, Errand.CHECK_CARD})
"""A certificate is checked in each, and what is recorded is dated."""
_RECORDED = frozenset({Errand.RESERVE, Errand.LINK})
"""Each ends with a record."""


def _refused(flow: Flow, errand: Errand) -> Refused | None:
    """Why an errand cannot be begun now, whoever comes."""
    if errand in _RECORDED:
        return unrecordable(flow.clock, is_register_doubted=flow.is_register_doubted)
    return undated(flow.clock) if errand in _DATED else None


def _refusal_sent(flow: Flow, event: RefusalSent) -> Advance:
    """In practice a clerk looks at a refusal to which no card leads. What it says of a day is said of tomorrow."""
    if not flow.counter.practice or flow.card_on:
        return flow, ()
    flow = replace(begun(flow, Errand.ABOUT), touched_at=flow.now)
    return refuse(flow, event.refusal, flow.now + _UNTIL)


def _at_once(_flow: Flow) -> timedelta:
    return timedelta(0)


def _card_lies_there(flow: Flow) -> Advance:
    return close(flow, Ending.CARD_LEFT) if flow.card_left else (flow, ())


def _card_lies_there_still(flow: Flow, _before: Flow) -> Advance:
    return _card_lies_there(flow)


def is_asking(flow: Flow) -> bool:
    """Not while a card lies there: it has to be taken first, and a new one is somebody else's."""
    return isinstance(flow.step, Between) and flow.step.asks is not None and not flow.card_on


def _answer(flow: Flow, event: Answered) -> Advance:
    """Keep the answer at once. A question is answered once; whoever answers has time for the next."""
    step = flow.step_as(Between)
    if step.asks is None or not is_asking(flow) or event.question in dict(step.answered):
        return flow, ()
    opinion = Opinion(event.question, event.answer, step.asks, flow.now)
    following = replace(step, answered=(*step.answered, (event.question, event.answer)))
    return flow.at(following), (Note(opinion),)


def _go_home(flow: Flow) -> Advance:
    return (flow if flow.card_left else flow.at(Plain.HOME)), ()


def _lasts_between(flow: Flow) -> timedelta:
    """What ended an errand against its person's will stands until somebody has touched that they have read it."""
    step, timeouts = flow.step_as(Between), flow.timeouts
    if step.ending in NOT_WANTED or step.pin_sent:
        return timedelta.max
    return max(timeouts.between, timeouts.asking) if is_asking(flow) else timeouts.between


def _long_enough_to_be_read(flow: Flow, _before: Flow) -> Advance:
    """The sentence stays long enough after the card has been taken."""
    return replace(flow, step_since=flow.now), ()


def _foot_between(flow: Flow) -> Foot:
    return Foot() if flow.card_left else Foot(primary=Primary.BEGIN)


def rules(begins: Mapping[Errand, Handler]) -> Rules:
    """`begins`: how each errand begins."""

    def _begin(flow: Flow, event: ErrandChosen) -> Advance:
        if (refused := _refused(flow, event.errand)) is not None:
            return refuse(begun(flow, event.errand), refused.refusal)
        return begins[event.errand](flow)

    return {
        Plain.HOME: question(
            stage=None,
            position=Position.HOME,
            foot=Foot(),
            back=None,
            end=None,
            timer=Timer(_at_once, _card_lies_there, TimerStart.STEP, warns=False),
            reader=_card_lies_there_still,
            takes=(
                on(Press.TICKET, ticket.begin),
                on(ErrandChosen, _begin),
                on(LeafletShown, page_sent),
                on(RefusalSent, _refusal_sent),
            ),
        ),
        Between: question(
            stage=None,
            position=Position.BETWEEN,
            foot=_foot_between,
            back=None,
            end=None,
            timer=Timer(_lasts_between, _go_home, TimerStart.STEP, warns=False),
            reader=_long_enough_to_be_read,
            takes=(on(Press.NEXT, _go_home), on(Answered, _answer)),
        ),
    }

"""The card: asked for, held and checked; and the errand that is nothing else."""

from dataclasses import replace
from functools import partial

from kiosk.domain.card.checks import CheckId, Code, checks_of_card, first_problem
from kiosk.domain.card.refusals import refusal_for
from kiosk.domain.flow.eligibility import shut
from kiosk.domain.flow.errands.doctor.looking import examine
from kiosk.domain.flow.errands.families import STOP, answer, question, working
from kiosk.domain.flow.events import CardRead, Press
from kiosk.domain.flow.recording import identify
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, Stage, Timer, TimerStart, on
from kiosk.domain.flow.session import begun, finish, lasts_idle, noted, place_card, refuse, stop
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.visit import Errand


def begin(flow: Flow) -> Advance:
    """Check my card."""
    flow = begun(flow, Errand.CHECK_CARD)
    if (closed := shut(flow.counter, flow.now)) is not None:
        return refuse(flow, closed.refusal, closed.until)
    return place_card(flow)


def _back(flow: Flow) -> Advance:
    return stop(flow) if flow.errand is Errand.CHECK_CARD else (flow.at(Plain.WHO), ())


def _reader_changed(flow: Flow, _before: Flow) -> Advance:
    return place_card(flow)


def _read(flow: Flow, event: CardRead) -> Advance:
    session, facts = flow.session, event.facts
    if session is None:
        return flow, ()
    session = replace(session, pin_unanswered=event.pin_unanswered)
    results = checks_of_card(facts, flow.now)
    flow = noted(flow, checks=tuple(code for _, code in results))
    if (problem := first_problem(_counting(flow, results))) is not None:
        until = facts.certificate.usable_from() if problem is Code.WAITING and facts.certificate else None
        return refuse(flow, refusal_for(problem), until)
    flow = replace(flow, session=replace(session, facts=facts, tries_left=facts.tries_left))
    if flow.errand is Errand.CHECK_CARD:
        return flow.at(Plain.CARD_FINE), ()
    if Code.NEAR_END in dict(results).values():
        return flow.at(Plain.NEAR_END), ()
    return identify(flow)


def _counting(flow: Flow, results: tuple[tuple[CheckId, Code], ...]) -> tuple[tuple[CheckId, Code], ...]:
    """Without the wait that a clerk has overruled."""
    overruled = flow.visit_draft is not None and flow.visit_draft.need_not_wait
    return tuple(result for result in results if not (overruled and result[1] is Code.WAITING))


_asks = partial(question, stage=Stage.CARD)

RULES: Rules = {
    Plain.PLACE_CARD: _asks(
        position=Position.CARD,
        foot=STOP,
        back=_back,
        reader=_reader_changed,
        takes=(on(Press.EXAMINE, examine),),
    ),
    Plain.CHECKING_CARD: working(
        stage=Stage.CARD,
        position=Position.CHECKING,
        takes=(on(CardRead, _read),),
    ),
    Plain.NEAR_END: _asks(
        position=Position.NEAR_END,
        foot=Foot(stop=True, primary=Primary.NEAR_END),
        back=None,
        takes=(on(Press.NEXT, identify),),
    ),
    Plain.CARD_FINE: answer(
        stage=None,
        position=Position.FINE,
        foot=Foot(primary=Primary.FINISH),
        back=None,
        timer=Timer(lasts_idle, finish, TimerStart.TOUCH, warns=True),
        takes=(on(Press.EXAMINE, examine),),
    ),
}

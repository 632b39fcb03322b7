"""Three questions about the machine itself, to whoever has finished. Nothing waits for an answer."""

from dataclasses import replace

from kiosk.domain.flow.effects import NoteAnswer
from kiosk.domain.flow.events import Answered
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Between
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.report.survey import Opinion


def asks_about(flow: Flow, ending: Ending) -> Errand | None:
    """The errand about which questions are asked when a session has ended so; None: nobody is asked."""
    if not flow.counter.asks or flow.notes is None or ending is not Ending.FINISHED:
        return None
    return flow.notes.errand


def is_asking(flow: Flow) -> bool:
    """Not while a card lies there: it has to be taken first, and a new one is somebody else's."""
    return isinstance(flow.step, Between) and flow.step.asks is not None and not flow.card_on


def answer(flow: Flow, event: Answered) -> Advance:
    """Keep the answer at once. A question is answered once; whoever answers has time for the next."""
    step = flow.step
    if not isinstance(step, Between) or step.asks is None or not is_asking(flow):
        return flow, ()
    if event.question in dict(step.answered):
        return flow, ()
    opinion = Opinion(event.question, event.answer, step.asks, flow.now)
    following = replace(step, answered=(*step.answered, (event.question, event.answer)))
    return flow.at(following), (NoteAnswer(opinion),)

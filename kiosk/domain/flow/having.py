"""Whether the holder has a MyKey ID already: asked before another is made, for other registers are not known here."""

from kiosk.domain.city.programme import MyKeySource
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import ConfirmJoin, Plain, Terms
from kiosk.domain.office.visit import Errand


def to_terms(flow: Flow) -> Flow:
    """To what the holder agrees to, by way of the question where the programme lets it be answered with yes."""
    return flow.at(Plain.HAVE_MYKEY if flow.counter.programme.mykey is MyKeySource.EITHER else Terms())


def have_mykey(flow: Flow, *, known: bool) -> Advance:
    return (flow.at(Terms(known)) if flow.step is Plain.HAVE_MYKEY else flow), ()


def back_to_question(flow: Flow) -> Advance:
    """From the terms, or from an earlier reservation that is not the holder's."""
    if isinstance(flow.step, ConfirmJoin):
        return (to_terms(flow) if flow.errand is Errand.RESERVE else flow.at(Plain.NOT_RESERVED)), ()
    return (flow.at(Plain.HAVE_MYKEY) if may_ask_again(flow) else flow), ()


def may_ask_again(flow: Flow) -> bool:
    """Whether the terms were reached by the question."""
    return isinstance(flow.step, Terms) and flow.counter.programme.mykey is MyKeySource.EITHER


def types_mykey(flow: Flow) -> bool:
    """Whether who agrees to these terms types an ID, and does not get one."""
    known = isinstance(flow.step, Terms) and flow.step.known
    return known or flow.counter.programme.mykey is MyKeySource.ENTERED

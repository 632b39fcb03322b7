"""The PIN: asked for one thing at a time, sent once, and forgotten by the card when that thing is done."""

from dataclasses import replace

from kiosk.domain.card.card import Pin
from kiosk.domain.flow.effects import Effect, FindStanding, ForgetPin, VerifyPin
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import EnterPin, LastTry, LookingUp, PinFor, VerifyingPin, is_proven
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.records import Look


def identify(flow: Flow) -> Advance:
    """The card is known. Without its PIN nothing is shown of its holder, only which way the errand goes."""
    session = flow.session
    if session is None or session.facts is None or session.facts.certificate is None:
        return flow, ()
    if flow.errand is Errand.STATUS:
        return ask_pin(flow, PinFor(Look()))
    return flow.at(LookingUp()), (FindStanding(session.id, session.facts.certificate.public_key),)


def ask_pin(flow: Flow, wanted: PinFor, *, rejected: bool = False) -> Advance:
    """Ask for the PIN; before the last try, ask whether it shall be used at all."""
    session = flow.session
    if session is None:
        return flow, ()
    if session.tries_left == 1 and not session.last_try_chosen:
        return flow.at(LastTry(wanted)), ()
    return flow.at(EnterPin(wanted, rejected)), ()


def use_last_try(flow: Flow) -> Advance:
    step, session = flow.step, flow.session
    if not isinstance(step, LastTry) or session is None:
        return flow, ()
    return replace(flow, session=replace(session, last_try_chosen=True)).at(EnterPin(step.wanted)), ()


def verify(flow: Flow, pin: Pin) -> Advance:
    """Send the PIN once. In every other state it is wiped unsent."""
    step = flow.step
    if not isinstance(step, EnterPin) or flow.session is None:
        pin.wipe()
        return flow, ()
    return flow.at(VerifyingPin(step.wanted)), (VerifyPin(flow.session.id, pin, step.wanted.purpose),)


def back_from_pin(flow: Flow, wanted: PinFor) -> Advance:
    return (flow, ()) if wanted.before is None else (flow.at(wanted.before), ())


def forgotten(before: Flow, flow: Flow) -> tuple[Effect, ...]:
    """The card forgets its PIN as soon as what it was given for is done or answered, whatever comes next.

    A session that has ended needs no word: its card has been let go, and lost its power.
    """
    session = flow.session
    if session is None or not session.held or before.session is None or before.session.id != session.id:
        return ()
    return (ForgetPin(session.id),) if is_proven(before.step) and not is_proven(flow.step) else ()

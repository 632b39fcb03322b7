"""How a session begins and ends. Whatever ends it, nothing of the person is left in the flow."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.card.checks import Code
from kiosk.domain.card.reader import CardMute, CardOn, NoReader, NotPermitted, ServiceDown, SeveralCards
from kiosk.domain.card.reader_health import CardReading, ReadingAt, ReadOutcome
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import Effect, Note, ReadCard, ReleaseCard
from kiosk.domain.flow.state import Advance, Flow, Session, StaffCall, VisitDraft
from kiosk.domain.flow.steps import Between, Plain, Recording, Refused, Settling, VerifyingPin
from kiosk.domain.office.visit import Ending, Errand, Visit
from kiosk.domain.values.capacity import Capacity


def place_card(flow: Flow) -> Advance:
    """Ask for the card, begin with the one that has just been put down, or say why neither can be."""
    if flow.visit_draft is not None:
        # What stood in the way before does not any more, unless it is found again.
        flow = replace(flow, visit_draft=replace(flow.visit_draft, refusal=None, need_not_wait=False))
    match flow.reader:
        case None | ServiceDown() | NotPermitted():
            return refuse(flow, Refusal.SERVICE_DOWN)
        case NoReader():
            return refuse(flow, Refusal.NO_READER)
        case CardMute(reader=reader) if flow.card_is_new:
            flow, effects = refuse(flow, Refusal.CARD_MUTE)
            # No read was even begun, and that is the commonest loss of a weak reader.
            muted = CardReading(reader, ReadOutcome.MUTE, 0.0)
            return flow, (*effects, Note(ReadingAt(muted, flow.now)))
        case SeveralCards():
            return refuse(flow, Refusal.SEVERAL_CARDS)
        case CardOn(reader=reader) if flow.card_is_new:
            return begin(flow, reader)
        case _:
            return flow.at(Plain.PLACE_CARD), ()


def begin(flow: Flow, reader: str) -> Advance:
    number = flow.sessions + 1
    flow = replace(flow, session=Session(number, reader), sessions=number, card_is_new=False)
    return flow.at(Plain.CHECKING_CARD), (ReadCard(number, reader),)


def refuse(flow: Flow, refusal: Refusal, until: datetime | None = None, contested: int | None = None) -> Advance:
    """Stop the errand with its reason. The card is let go at once; what was read of it is forgotten."""
    session = flow.session
    flow, effects = forget_card(flow)
    if session is not None:
        # It lasts until the card is taken: the page still speaks to its holder.
        flow = replace(flow, session=Session(session.id, session.reader, held=False))
    if flow.visit_draft is not None:
        flow = replace(flow, visit_draft=replace(flow.visit_draft, refusal=refusal))
    return flow.at(Refused(refusal, until, contested, _pin_sent(flow))), effects


def _pin_sent(flow: Flow) -> bool:
    """Whether a PIN is on its way whose answer nobody hears any more: its holder has to know that it may count."""
    return isinstance(flow.step, VerifyingPin) or (isinstance(flow.step, Refused) and flow.step.pin_sent)


def overrule_wait(flow: Flow, of: int) -> Advance:
    """Read the card once more, which has lain there since it was refused: this time its certificate need not wait."""
    step, session, notes = flow.step, flow.session, flow.visit_draft
    waits = isinstance(step, Refused) and step.refusal is Refusal.WAITING
    if not waits or session is None or session.id != of or session.held or notes is None:
        return flow, ()
    return begin(replace(flow, visit_draft=replace(notes, refusal=None, need_not_wait=True)), session.reader)


def forget_card(flow: Flow) -> Advance:
    """End the session but not the errand: another card may do."""
    effects: tuple[Effect, ...] = ()
    if flow.session is not None and flow.session.held:
        effects = (ReleaseCard(flow.session.id),)
    return replace(flow, session=None), effects


def end(flow: Flow, ending: Ending) -> Advance:
    """End the session and the errand. While a record is being committed, its answer is awaited first."""
    step, session = flow.step, flow.session
    flow, effects = forget_card(flow)
    # A card that still lies there belongs to the session that has just ended: it may not begin another.
    flow = replace(flow, card_is_new=False, staff=StaffCall.NONE)
    if isinstance(step, Recording) and step.committing and session is not None:
        return flow.at(Settling(session.id)), effects
    return close(flow, ending, effects)


def close(flow: Flow, ending: Ending, effects: tuple[Effect, ...] = ()) -> Advance:
    """Note the visit and show the between-people screen."""
    kept, asks, pin_sent = False, asks_about(flow, ending), _pin_sent(flow)
    if flow.visit_draft is not None:
        kept = flow.visit_draft.kept
        effects = (*effects, Note(_visit(flow, flow.visit_draft, ending)))
    return replace(flow, visit_draft=None).at(Between(ending, flow.now, kept, asks, pin_sent=pin_sent)), effects


def asks_about(flow: Flow, ending: Ending) -> Errand | None:
    """The errand about which questions are asked when a session has ended so; None: nobody is asked."""
    if not flow.counter.asks or flow.visit_draft is None or ending is not Ending.FINISHED:
        return None
    return flow.visit_draft.errand


def go_on(flow: Flow, errand: Errand) -> Advance:
    """Begin another errand of the same person on the same card: a visit of its own."""
    notes = flow.visit_draft
    if notes is None:
        return flow, ()
    visit = _visit(flow, notes, Ending.FINISHED)
    kept = notes.kept or notes.recorded
    following = VisitDraft(errand, flow.now, notes.acting, checks=notes.checks, kept=kept)
    return replace(flow, visit_draft=following), (Note(visit),)


def unknown(flow: Flow) -> Advance:
    """The register does not say whether it has recorded: neither may we. The staff is called, for the person may go."""
    flow, effects = forget_card(flow)
    flow = replace(flow, card_is_new=False, staff=StaffCall.CALLED, called_at=flow.now, touched_at=flow.now)
    return close(flow, Ending.OUTCOME_UNKNOWN, effects)


def leave(flow: Flow, ending: Ending = Ending.STOPPED) -> Advance:
    """Back to the first screen from a page that nobody has put a card down for."""
    if flow.visit_draft is None:
        return flow.at(Plain.HOME), ()
    visit = _visit(flow, flow.visit_draft, ending)
    return replace(flow, visit_draft=None, staff=StaffCall.NONE).at(Plain.HOME), (Note(visit),)


def end_or_leave(flow: Flow, ending: Ending) -> Advance:
    """A person who has put no card down leaves nothing that a between-people screen would have to deny."""
    if flow.session is None and not flow.card_on:
        return leave(flow, ending)
    return end(flow, ending)


def call_staff(flow: Flow) -> Advance:
    """Once more while somebody is on the way changes nothing."""
    return (flow if flow.staff_called else replace(flow, staff=StaffCall.CALLED, called_at=flow.now)), ()


def stop(flow: Flow) -> Advance:
    return end_or_leave(flow, Ending.STOPPED)


def finish(flow: Flow) -> Advance:
    return end_or_leave(flow, outcome(flow))


def time_out(flow: Flow) -> Advance:
    return end_or_leave(flow, Ending.TIMED_OUT)


def card_lost(flow: Flow) -> Advance:
    """The session's card has gone, or its reader with it."""
    session = flow.session
    match flow.reader:
        case ServiceDown() | NotPermitted() | NoReader():
            return end(flow, Ending.READER_LOST)
        case CardMute(reader=reader) if session is not None and reader == session.reader:
            return end(flow, Ending.CARD_SILENT)
        case _:
            return end(flow, Ending.CARD_REMOVED)


def another_card(flow: Flow) -> Advance:
    """Ask for another card. Who said to act for somebody else is asked again: it may not be the same person."""
    flow, effects = forget_card(flow)
    if flow.visit_draft is not None and flow.visit_draft.acting not in (None, Capacity.HOLDER):
        return flow.at(Plain.WHO), effects
    flow, more = place_card(flow)
    return flow, (*effects, *more)


def outcome(flow: Flow) -> Ending:
    """How a visit has ended whose answer is on the screen."""
    return Ending.REFUSED if flow.visit_draft is not None and flow.visit_draft.refusal is not None else Ending.FINISHED


def lasts_idle(flow: Flow) -> timedelta:
    return flow.timeouts.idle


def lasts_slow(flow: Flow) -> timedelta:
    """As long as the staff may take to come: an ID is copied by hand."""
    return flow.timeouts.staff


def lasts_recorded(flow: Flow) -> timedelta:
    """Whoever walks off now leaves a card behind, and what has just been recorded with it."""
    return flow.timeouts.recorded


def lasts_busy(flow: Flow) -> timedelta:
    return flow.timeouts.busy


def noted(flow: Flow, *, recorded: bool = False, checks: tuple[Code, ...] | None = None) -> Flow:
    notes = flow.visit_draft
    if notes is None:
        return flow
    notes = replace(notes, recorded=recorded or notes.recorded, checks=notes.checks if checks is None else checks)
    return replace(flow, visit_draft=notes)


def begun(flow: Flow, errand: Errand) -> Flow:
    """Somebody has come for this."""
    return replace(flow, visit_draft=VisitDraft(errand, flow.now))


def _visit(flow: Flow, notes: VisitDraft, ending: Ending) -> Visit:
    counter = flow.counter
    return Visit(
        errand=notes.errand,
        started_at=notes.started_at,
        ended_at=flow.now,
        ending=ending,
        mode=counter.mode,
        counter=counter.name,
        programme=counter.programme.key,
        language=counter.language,
        acting=notes.acting,
        refusal=notes.refusal,
        checks=notes.checks,
        recorded=notes.recorded,
    )

"""What a clerk looks up at the desk: records and their stories, and the queue of tickets."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from kiosk.domain.desk.effects import DeskEffect, FindRecords, LookUpQueue, Perform, TellStory, UseTicket
from kiosk.domain.desk.events import (
    Amends,
    CardSought,
    FormClosed,
    FormOpened,
    KeptAct,
    LookTouch,
    PageFound,
    PageTurned,
    QueueFound,
    RowChosen,
    Sought,
    StoryAsked,
    StoryFound,
    TicketAnswered,
    TicketPressed,
)
from kiosk.domain.desk.state import AmendTold, Desk, DeskAdvance, Search
from kiosk.domain.office.amending import Amended, Form, NotAmended, NotAmendedWhy, Seen, may_be_cancelled
from kiosk.domain.office.finding import FinderFailed, Found, Page, Query, RecordKind, Unfit, checked
from kiosk.domain.office.story import Story
from kiosk.domain.office.tickets import Changed
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.values.times import local

LOOKS_EVERY = timedelta(seconds=5)
"""At the queue: another counter may call, and visitors take numbers."""


def look(desk: Desk, act: Sought | CardSought | PageTurned | StoryAsked | TicketPressed) -> DeskAdvance:
    """What the register has allowed."""
    match act:
        case Sought(query):
            return _seek(desk, query)
        case CardSought():
            holder = desk.citizen.holder
            return (desk, ()) if holder is None else _seek(desk, Query(public_key=holder))
        case PageTurned(cursor):
            found_by = desk.search.query
            return desk, (() if found_by is None else (FindRecords(found_by, cursor),))
        case StoryAsked(kind, number):
            search = replace(_standing_on(desk.search, (kind, number)), asked=(kind, number))
            return replace(desk, search=search), (TellStory(kind, number),)
        case TicketPressed():
            if desk.line.is_busy:
                return desk, ()
            return replace(desk, line=replace(desk.line, pressed=act, answer=None)), (UseTicket(act),)
        case _:
            assert_never(act)


def _seek(desk: Desk, query: Query | Unfit) -> DeskAdvance:
    """What was found before is no answer to what is asked now, nor to what cannot be asked."""
    asked = query if isinstance(query, Unfit) else checked(query, local(desk.now).date())
    amending = desk.search.amending
    if isinstance(asked, Unfit):
        return replace(desk, search=Search(unfit=asked, amending=amending)), ()
    return replace(desk, search=Search(asked, amending=amending)), (FindRecords(asked),)


def look_at_record(desk: Desk, event: LookTouch) -> Desk:
    """What the list stands on, what is open, and what its form is about are one record at any moment."""
    if not isinstance(desk.gate, Attended):
        return desk
    search = desk.search
    match event:
        case RowChosen(kind, number) if (kind, number) == search.chosen:
            return desk
        case RowChosen(kind, number):
            return replace(desk, search=_standing_on(search, (kind, number)))
        case FormOpened(form) if may_open(search, form):
            return replace(desk, search=replace(search, form=form, amended=None))
        case FormOpened():
            return desk
        case FormClosed():
            return replace(desk, search=replace(search, form=None, amended=None))
        case _:
            assert_never(event)


def _standing_on(search: Search, record: tuple[RecordKind, int]) -> Search:
    return replace(search, chosen=record, asked=None, story=None, form=None, amended=None, confirmed=None)


def seen(search: Search) -> Seen | None:
    """The record whose story is told, as it is told; None where there is none, or it is not as its card signed it."""
    story = search.story
    if story is None or story.fault is not None or story.standing is None or not isinstance(story.record, Found):
        return None
    return Seen(story.record, story.standing)


def may_open(search: Search, form: Form) -> bool:
    """Whether this can be done to the record whose story is told. One form at a time."""
    record = seen(search)
    if record is None or search.form is not None:
        return False
    match form:
        case Form.CANCEL:
            return may_be_cancelled(record.standing)
        case Form.JOIN:
            return record.record.kind is RecordKind.RESERVATION
        case Form.CORRECT | Form.MARK:
            return True
        case _:
            assert_never(form)


def looked_up(desk: Desk, event: PageFound | StoryFound | QueueFound | TicketAnswered) -> DeskAdvance:
    """An answer that comes to a desk which was left, or asks something else meanwhile, is shown to nobody."""
    if not isinstance(desk.gate, Attended):
        return replace(desk, line=replace(desk.line, pressed=None, answer=None)), ()
    search, line = desk.search, desk.line
    match event:
        case PageFound(query) if query != search.query:
            return desk, ()
        case StoryFound(kind, number) if (kind, number) != search.asked:
            return desk, ()
        case PageFound(_, FinderFailed()):
            return replace(desk, search=Search(search.query, amending=search.amending, failed=True)), ()
        case StoryFound(_, _, FinderFailed()):
            return replace(desk, search=replace(search, asked=None, story=None, form=None, failed=True)), ()
        case PageFound(_, page):
            return replace(desk, search=_turned(search, page)), ()
        case StoryFound(_, _, story):
            told = story if isinstance(story, Story) else None
            form = search.form if told is not None else None
            return replace(desk, search=replace(search, story=told, form=form, failed=False)), ()
        case QueueFound(queue):
            return replace(desk, line=replace(line, queue=queue)), ()
        case TicketAnswered(answer):
            known = line.queue
            if known is not None and isinstance(answer, Changed):
                known = known.having(answer.ticket)
            return _asked(replace(desk, line=replace(line, queue=known, answer=answer)))
        case _:
            assert_never(event)


def _turned(search: Search, page: Page | FinderFailed) -> Search:
    """The list stands on its first record, unless the story of another is on its way already."""
    rows = page.rows if isinstance(page, Page) else ()
    places = [(row.kind, row.id) for row in rows]
    asked = search.asked if search.story is None and search.asked in places else None
    search = Search(search.query, amended=search.amended, amending=search.amending, asked=asked)
    first = places[0] if places else None
    return replace(search, page=page if isinstance(page, Page) else None, chosen=asked or first)


def amending(desk: Desk, clerk: Clerk, act: Amends) -> DeskAdvance:
    """Who presses twice changes it once. What the change before came to is no answer to this one."""
    if desk.search.amending:
        return desk, ()
    return replace(desk, search=replace(desk.search, amended=None, amending=True)), (Perform(clerk, act),)


def amended(desk: Desk, act: KeptAct, answer: Amended | NotAmended) -> DeskAdvance:
    """What came of it is told wherever the clerk has gone; the story is told again where it is still open."""
    if not isinstance(act, Amends):
        return desk, ()
    record = act.amendment
    desk = replace(desk, search=replace(desk.search, amended=AmendTold(record, answer)))
    is_stale = isinstance(answer, Amended) or answer.why is NotAmendedWhy.CHANGED
    is_told = (record.kind, record.id) == desk.search.asked
    return desk, ((TellStory(record.kind, record.id),) if is_stale and is_told else ())


def look_at_queue(desk: Desk) -> DeskAdvance:
    """Now and then, while a clerk is there and tickets are in use."""
    asked_at = desk.line.asked_at
    due = asked_at is None or desk.now - asked_at >= LOOKS_EVERY
    return _asked(desk) if due and desk.counter.tickets and isinstance(desk.gate, Attended) else (desk, ())


def _asked(desk: Desk) -> tuple[Desk, tuple[DeskEffect, ...]]:
    return replace(desk, line=replace(desk.line, asked_at=desk.now)), (LookUpQueue(),)


def without_card(desk: Desk) -> Desk:
    """The card beside has gone: what was found by it goes too."""
    query = desk.search.query
    if query is None or query.public_key is None:
        return desk
    return replace(desk, search=Search(amending=desk.search.amending))

"""What a clerk looks up at the desk: records and their stories, and the queue of tickets."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from kiosk.domain.amending import Amended, NotAmended
from kiosk.domain.attendance import Attended
from kiosk.domain.clerks import Clerk
from kiosk.domain.desk.effects import DeskEffect, FindRecords, LookUpQueue, Perform, TellStory, UseTicket
from kiosk.domain.desk.events import (
    Amends,
    CardSought,
    KeptAct,
    PageFound,
    PageTurned,
    QueueFound,
    Sought,
    StoryAsked,
    StoryFound,
    TicketAnswered,
    TicketPressed,
)
from kiosk.domain.desk.state import Desk, DeskAdvance, Search
from kiosk.domain.finding import FinderFailed, Page, Query, Unfit, checked
from kiosk.domain.story import Story
from kiosk.domain.times import local

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
            search = replace(desk.search, asked=(kind, number), story=None, amended=None, confirmed=None)
            return replace(desk, search=search), (TellStory(kind, number),)
        case TicketPressed(pressed, number):
            return desk, (UseTicket(pressed, number),)
        case _:
            assert_never(act)


def _seek(desk: Desk, query: Query) -> DeskAdvance:
    asked = checked(query, local(desk.now).date())
    if isinstance(asked, Unfit):
        return replace(desk, search=replace(desk.search, unfit=asked)), ()
    return replace(desk, search=Search(asked)), (FindRecords(asked),)


def looked_up(desk: Desk, event: PageFound | StoryFound | QueueFound | TicketAnswered) -> DeskAdvance:
    """An answer that comes to a desk which was left, or asks something else meanwhile, is shown to nobody."""
    if not isinstance(desk.gate, Attended):
        return desk, ()
    search, line = desk.search, desk.line
    match event:
        case PageFound(query) if query != search.query:
            return desk, ()
        case StoryFound(kind, number) if (kind, number) != search.asked:
            return desk, ()
        case PageFound(_, FinderFailed()) | StoryFound(_, _, FinderFailed()):
            return replace(desk, search=replace(search, failed=True)), ()
        case PageFound(_, page):
            found = page if isinstance(page, Page) else None
            # A story that was asked for while the page was looked up is on its way.
            asked = search.asked if search.story is None else None
            search = replace(search, page=found, asked=asked, story=None, amended=None, failed=False)
            return replace(desk, search=search), ()
        case StoryFound(_, _, story):
            told = story if isinstance(story, Story) else None
            return replace(desk, search=replace(search, story=told, failed=False)), ()
        case QueueFound(queue):
            return replace(desk, line=replace(line, queue=queue)), ()
        case TicketAnswered(answer):
            return _asked(replace(desk, line=replace(line, answer=answer)))
        case _:
            assert_never(event)


def amending(desk: Desk, clerk: Clerk, act: Amends) -> DeskAdvance:
    """Who presses twice changes it once. What the change before came to is no answer to this one."""
    if desk.search.amending:
        return desk, ()
    return replace(desk, search=replace(desk.search, amended=None, amending=True)), (Perform(clerk, act),)


def amended(desk: Desk, act: KeptAct, answer: Amended | NotAmended) -> DeskAdvance:
    """The story is told again, with what was done at its end; unless the clerk has gone on to another record."""
    record = act.amendment if isinstance(act, Amends) else None
    if record is None or (record.kind, record.id) != desk.search.asked:
        return desk, ()
    desk = replace(desk, search=replace(desk.search, amended=answer))
    return desk, ((TellStory(record.kind, record.id),) if isinstance(answer, Amended) else ())


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
    return replace(desk, search=Search()) if query is not None and query.public_key is not None else desk

"""What a clerk looks up at the desk: records and their stories, and the queue of tickets."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from kiosk.domain.amending import Amended, NotAmended
from kiosk.domain.attendance import Attended
from kiosk.domain.desk.effects import DeskEffect, FindRecords, LookUpQueue, TellStory, UseTicket
from kiosk.domain.desk.events import (
    CardSought,
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
from kiosk.domain.finding import FinderFailed, Query, Unfit, checked
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
            return replace(desk, search=replace(desk.search, amended=None)), (TellStory(kind, number),)
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
    """An answer that comes to a desk which was left meanwhile is shown to nobody."""
    if not isinstance(desk.gate, Attended):
        return desk, ()
    search, line = desk.search, desk.line
    match event:
        case StoryFound(FinderFailed()):
            return replace(desk, search=replace(search, failed=True)), ()
        case PageFound(page):
            if isinstance(page, FinderFailed):
                return replace(desk, search=replace(search, failed=True)), ()
            return replace(desk, search=replace(search, page=page, story=None, amended=None, failed=False)), ()
        case StoryFound(story):
            told = story if isinstance(story, Story) else None
            return replace(desk, search=replace(search, story=told, failed=False)), ()
        case QueueFound(queue):
            return replace(desk, line=replace(line, queue=queue)), ()
        case TicketAnswered(answer):
            return _asked(replace(desk, line=replace(line, answer=answer)))
        case _:
            assert_never(event)


def amended(desk: Desk, answer: Amended | NotAmended) -> DeskAdvance:
    """The story is told again, with what was done at its end."""
    desk = replace(desk, search=replace(desk.search, amended=answer))
    record = answer.amendment if isinstance(answer, Amended) else None
    return desk, (() if record is None else (TellStory(record.kind, record.id),))


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

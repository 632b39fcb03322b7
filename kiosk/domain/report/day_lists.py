"""What is looked at before the first visitor comes, when one clerk follows another, and after the last has gone."""

from dataclasses import field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from kiosk.domain.office.queue.turns import Queue
from kiosk.domain.office.shift.shift_notes import ShiftNote
from kiosk.domain.office.tickets import UNENDED, Ticket, TicketCall, TicketState
from kiosk.domain.office.visit import Errand
from kiosk.domain.report.counts import Count, Report
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import local


class DayList(StrEnum):
    OPENING = "opening"
    SHIFT = "shift"
    CLOSING = "closing"


class DayFact(StrEnum):
    COUNTER = "counter"
    PROGRAMME = "programme"
    READER = "reader"
    PRINTER = "printer"
    REGISTER = "register"
    CLOCK = "clock"
    BACKUP = "backup"  #: when the newest was made
    INCIDENTS = "incidents"  #: how many are open
    EARLIER_INCIDENTS = "earlier_incidents"  #: how many of these were opened on a day before
    NOTES = "notes"  #: of the shift hand-over: how many nobody has ticked
    NOTE = "note"  #: one of them
    CALLED = "called"  #: which tickets are called to which counter now
    IN_LINE = "in_line"  #: how many tickets wait now
    NOTED = "noted"  #: a ticket that has a word for the next counter
    VISITS = "visits"
    ERRAND = "errand"  #: how many of one errand
    RECORDED = "recorded"  #: visits in which something was recorded
    WAITING = "waiting"  #: tickets that nobody has called
    LINKS = "links"  #: that no provider has been given yet
    FILES = "files"  #: of the hand-over, which no provider has taken or answered yet


class DayMark(StrEnum):
    GOOD = "good"
    LOOK = "look"  #: somebody has to see to it
    TOLD = "told"  #: a number or a name: the clerk compares it


ANSWERED_WITHIN = timedelta(days=14)
"""No source says how long a provider takes; after this somebody asks."""


class FileState(StrEnum):
    """How the hand-over's files stand: the first of these that is so of any of them."""

    UNFINISHED = "unfinished"  #: a call was stopped before its file was in its place
    LYING = "lying"  #: it lies where it was written, with security codes in it
    OVERDUE = "overdue"  #: its provider has not answered for long
    AWAITED = "awaited"  #: it was taken away, and is not answered yet
    NONE = "none"


@dataclass(frozen=True)
class HandedOverFile:
    """A file of links of which some are not answered. `is_lying`: nobody has taken it from where it was written."""

    made_at: datetime
    is_placed: bool = True
    is_lying: bool = False

    def state(self, now: datetime) -> FileState:
        if not self.is_placed:
            return FileState.UNFINISHED
        if self.is_lying:
            return FileState.LYING
        return FileState.OVERDUE if now - self.made_at > ANSWERED_WITHIN else FileState.AWAITED


HandedOverFiles = tuple[HandedOverFile, ...]


@dataclass(frozen=True)
class FilesStanding:
    """What is most urgent of the files: how many are so, and the oldest of these since when."""

    state: FileState
    count: int = 0
    since: datetime | None = None


def files_standing(files: HandedOverFiles, now: datetime) -> FilesStanding:
    for state in FileState:
        found = [file.made_at for file in files if file.state(now) is state]
        if found:
            return FilesStanding(state, len(found), min(found))
    return FilesStanding(FileState.NONE)


@dataclass(frozen=True)
class DatedBackup:
    """The newest backup, and how many days ago it was made."""

    made_at: datetime
    days: int


DayValue = str | Count | datetime | DatedBackup | FilesStanding | ShiftNote | Ticket | tuple[TicketCall, ...]


@dataclass(frozen=True)
class DayLine:
    """`value` None: it is not known, where it is no plain yes or no. `errand`: of which it is."""

    fact: DayFact
    mark: DayMark
    value: DayValue | None = None
    errand: Errand | None = None


@dataclass(frozen=True)
class DayFacts:
    """What the desk knows. None: the register has not answered; of `backup_late`: nothing is known of backups here."""

    at: datetime
    counter: str
    programme: str
    has_reader: bool = True
    prints: bool = True
    files_papers: bool = False
    register_doubted: bool = False
    clock_doubted: bool = False
    backup_at: datetime | None = None
    backup_late: bool | None = None
    incidents: int | None = None
    earlier_incidents: int | None = None
    report: Report | None = field(default=None, repr=False)
    queue: Queue | None = None
    links: int | None = None
    files: HandedOverFiles | None = None
    notes: tuple[ShiftNote, ...] | None = None
    has_tickets: bool = False


def day_lines(which: DayList, facts: DayFacts) -> tuple[DayLine, ...]:
    match which:
        case DayList.OPENING:
            return _opening(facts)
        case DayList.SHIFT:
            return (*shift_lines(facts), _open_notes(facts), *_notes(facts))
        case DayList.CLOSING:
            return _closing(facts)
        case _:
            assert_never(which)


def _opening(facts: DayFacts) -> tuple[DayLine, ...]:
    return (
        DayLine(DayFact.COUNTER, DayMark.TOLD, facts.counter),
        DayLine(DayFact.PROGRAMME, DayMark.TOLD, facts.programme),
        _none_left(DayFact.INCIDENTS, facts.incidents),
        _none_left(DayFact.EARLIER_INCIDENTS, facts.earlier_incidents),
        _open_notes(facts),
        *_machine(facts),
        *_notes(facts),
    )


def shift_lines(facts: DayFacts) -> tuple[DayLine, ...]:
    """What the hand-over tells of itself, before anybody has written a word."""
    return (
        _none_left(DayFact.INCIDENTS, facts.incidents),
        *_tickets(facts),
        *_machine(facts),
    )


def _closing(facts: DayFacts) -> tuple[DayLine, ...]:
    report = facts.report
    errands = () if report is None else tuple(report.errands.items())
    waiting = (_none_left(DayFact.WAITING, _waiting(facts)),) if facts.has_tickets else ()
    # First what may be left to do: it stands there at once on the least screen.
    return (
        _none_left(DayFact.LINKS, facts.links),
        _files(facts),
        _none_left(DayFact.INCIDENTS, facts.incidents),
        *waiting,
        *_backup(facts),
        _open_notes(facts),
        DayLine(DayFact.VISITS, DayMark.TOLD, None if report is None else report.visits),
        DayLine(DayFact.RECORDED, DayMark.TOLD, None if report is None else report.recorded.get(True, 0)),
        *(DayLine(DayFact.ERRAND, DayMark.TOLD, count, errand) for errand, count in errands),
        *_notes(facts),
    )


def _machine(facts: DayFacts) -> tuple[DayLine, ...]:
    return (
        DayLine(DayFact.READER, _mark(facts.has_reader)),
        *_backup(facts),
        DayLine(DayFact.PRINTER, DayMark.TOLD if facts.files_papers else _mark(facts.prints)),
        DayLine(DayFact.REGISTER, _mark(not facts.register_doubted)),
        DayLine(DayFact.CLOCK, _mark(not facts.clock_doubted), facts.at),
    )


def _tickets(facts: DayFacts) -> tuple[DayLine, ...]:
    """Who is called and who waits, and what was noted of them."""
    if not facts.has_tickets:
        return ()
    tickets = () if facts.queue is None else facts.queue.tickets
    called = tuple(TicketCall(one.number, one.counter) for one in tickets if one.state is TicketState.CALLED)
    noted = (one for one in tickets if one.note and (one.state in UNENDED or one.state is TicketState.NO_SHOW))
    return (
        DayLine(DayFact.CALLED, DayMark.TOLD, None if facts.queue is None else called),
        DayLine(DayFact.IN_LINE, DayMark.TOLD, _waiting(facts)),
        *(DayLine(DayFact.NOTED, DayMark.TOLD, ticket) for ticket in noted),
    )


def _waiting(facts: DayFacts) -> int | None:
    return None if facts.queue is None else len(facts.queue.waiting)


def _files(facts: DayFacts) -> DayLine:
    if facts.files is None:
        return DayLine(DayFact.FILES, DayMark.LOOK)
    standing = files_standing(facts.files, facts.at)
    return DayLine(DayFact.FILES, _mark(standing.state in (FileState.AWAITED, FileState.NONE)), standing)


def _open_notes(facts: DayFacts) -> DayLine:
    return _none_left(DayFact.NOTES, None if facts.notes is None else len(facts.notes))


def _notes(facts: DayFacts) -> tuple[DayLine, ...]:
    """Each of them: whoever reads the list reads them too."""
    return tuple(DayLine(DayFact.NOTE, DayMark.TOLD, note) for note in facts.notes or ())


def _mark(is_good: bool) -> DayMark:
    return DayMark.GOOD if is_good else DayMark.LOOK


def _none_left(fact: DayFact, count: int | None) -> DayLine:
    return DayLine(fact, _mark(count == 0), count)


def _backup(facts: DayFacts) -> tuple[DayLine, ...]:
    if facts.backup_late is None:
        return ()
    if facts.backup_at is None:
        return (DayLine(DayFact.BACKUP, DayMark.LOOK),)
    days = (local(facts.at).date() - local(facts.backup_at).date()).days
    return (DayLine(DayFact.BACKUP, _mark(not facts.backup_late), DatedBackup(facts.backup_at, days)),)

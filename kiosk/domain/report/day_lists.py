"""What is looked at before the first visitor comes, and after the last has gone."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.office.visit import Errand
from kiosk.domain.report.counts import Count, Report
from kiosk.domain.values.lazy_dataclass import dataclass


class DayList(StrEnum):
    OPENING = "opening"
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
    VISITS = "visits"
    ERRAND = "errand"  #: how many of one errand
    RECORDED = "recorded"  #: visits in which something was recorded
    WAITING = "waiting"  #: tickets that nobody has called
    LINKS = "links"  #: that no provider has been given yet


class DayMark(StrEnum):
    GOOD = "good"
    LOOK = "look"  #: somebody has to see to it
    TOLD = "told"  #: a number or a name: the clerk compares it


@dataclass(frozen=True)
class DayLine:
    """`value` None: it is not known, where it is no plain yes or no. `errand`: of which it is."""

    fact: DayFact
    mark: DayMark
    value: str | Count | datetime | None = None
    errand: Errand | None = None


@dataclass(frozen=True)
class DayFacts:
    """What the desk knows. None: the register has not answered; of `backup_late`: nothing is known of backups here."""

    at: datetime
    counter: str
    programme: str
    has_reader: bool = True
    prints: bool = True
    register_doubted: bool = False
    clock_doubted: bool = False
    backup_at: datetime | None = None
    backup_late: bool | None = None
    incidents: int | None = None
    report: Report | None = field(default=None, repr=False)
    waiting: int | None = None
    links: int | None = None
    has_tickets: bool = False


def day_lines(which: DayList, facts: DayFacts) -> tuple[DayLine, ...]:
    return _opening(facts) if which is DayList.OPENING else _closing(facts)


def _opening(facts: DayFacts) -> tuple[DayLine, ...]:
    return (
        DayLine(DayFact.COUNTER, DayMark.TOLD, facts.counter),
        DayLine(DayFact.PROGRAMME, DayMark.TOLD, facts.programme),
        DayLine(DayFact.READER, _mark(facts.has_reader)),
        DayLine(DayFact.PRINTER, _mark(facts.prints)),
        DayLine(DayFact.REGISTER, _mark(not facts.register_doubted)),
        DayLine(DayFact.CLOCK, _mark(not facts.clock_doubted), facts.at),
        *_backup(facts),
        _none_left(DayFact.INCIDENTS, facts.incidents),
    )


def _closing(facts: DayFacts) -> tuple[DayLine, ...]:
    report = facts.report
    errands = () if report is None else tuple(report.errands.items())
    waiting = (_none_left(DayFact.WAITING, facts.waiting),) if facts.has_tickets else ()
    # First what may be left to do: it stands there at once on the least screen.
    return (
        _none_left(DayFact.LINKS, facts.links),
        _none_left(DayFact.INCIDENTS, facts.incidents),
        *waiting,
        *_backup(facts),
        DayLine(DayFact.VISITS, DayMark.TOLD, None if report is None else report.visits),
        DayLine(DayFact.RECORDED, DayMark.TOLD, None if report is None else report.recorded.get(True, 0)),
        *(DayLine(DayFact.ERRAND, DayMark.TOLD, count, errand) for errand, count in errands),
    )


def _mark(is_good: bool) -> DayMark:
    return DayMark.GOOD if is_good else DayMark.LOOK


def _none_left(fact: DayFact, count: int | None) -> DayLine:
    return DayLine(fact, _mark(count == 0), count)


def _backup(facts: DayFacts) -> tuple[DayLine, ...]:
    if facts.backup_late is None:
        return ()
    return (DayLine(DayFact.BACKUP, _mark(not facts.backup_late and facts.backup_at is not None), facts.backup_at),)

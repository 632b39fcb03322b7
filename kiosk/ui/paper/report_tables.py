"""The report as tables, whoever shows them: the clerk's screen, paper or Excel."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.office.visit import Errand
from kiosk.domain.report.counts import Count, Hidden, Report, Times
from kiosk.domain.report.opinion_survey import SurveyAnswer
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import say
from kiosk.ui.messages.card.readers import place_name
from kiosk.ui.messages.desk.desk import errand_name
from kiosk.ui.messages.desk.report import (
    ReportTexts,
    ending_name,
    hidden_text,
    office_name,
    reason_name,
    ticket_fate_name,
)
from kiosk.ui.messages.errands.tickets import name_of as ticket_errand_name
from kiosk.ui.messages.frame.opinion_survey import answer_of, question_of

_NO_VALUE = "—"


class NumberKind(Enum):
    """What the numbers of a column are."""

    COUNT = "count"
    TIME = "time"  #: whole seconds, long enough to be told in minutes
    SECONDS = "seconds"


ReportCell = int | float | Hidden | None
"""None: there is nothing to tell."""


@dataclass(frozen=True)
class ReportColumn:
    heading: str
    kind: NumberKind = NumberKind.COUNT


@dataclass(frozen=True)
class ReportRow:
    name: str
    cells: tuple[ReportCell, ...]


@dataclass(frozen=True)
class ReportTable:
    """`heading` stands over the names of its rows. The first column is what a chart of it shows."""

    title: str
    heading: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[ReportRow, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Each row as a sentence, for who cannot see it."""
        return tuple(" ".join([row.name, *self.texts(row)]) for row in self.rows)

    def texts(self, row: ReportRow) -> list[str]:
        return [shown_as(cell, column.kind) for cell, column in zip(row.cells, self.columns, strict=True)]


@dataclass(frozen=True)
class ReportTables:
    """All of a report. `waiting` and `tickets` are None where there are no tickets, or they are not told."""

    hours: ReportTable
    errands: ReportTable
    endings: ReportTable
    recorded: ReportTable
    cards: ReportTable
    refusals: ReportTable
    handling: ReportTable
    office: ReportTable
    waiting: ReportTable | None
    tickets: ReportTable | None
    readers: ReportTable
    answers: ReportTable

    def __iter__(self) -> Iterator[ReportTable]:
        results = self.hours, self.errands, self.endings, self.recorded, self.office, self.cards, self.refusals
        queue = (table for table in (self.waiting, self.tickets) if table is not None)
        return iter((*results, self.handling, *queue, self.readers, self.answers))


def tables_of(report: Report) -> ReportTables:
    hours = {say(ReportTexts.AN_HOUR, hour=hour): count for hour, count in report.hours.items()}
    errands = {errand_name(errand): count for errand, count in report.errands.items()}
    endings = {ending_name(ending): count for ending, count in report.endings.items()}
    recorded = {
        say(ReportTexts.RECORDED if is_recorded else ReportTexts.NOT_RECORDED): count
        for is_recorded, count in report.recorded.items()
    }
    office = {office_name(one): count for one, count in report.office.items()}
    waiting = report.waiting
    tickets = {ticket_fate_name(fate): count for fate, count in (report.tickets or {}).items()}
    return ReportTables(
        hours=_counts(ReportTexts.HOURS, ReportTexts.HOUR, hours),
        errands=_counts(ReportTexts.ERRANDS, ReportTexts.ERRAND, errands),
        endings=_counts(ReportTexts.ENDINGS, ReportTexts.ENDING, _found(endings)),
        recorded=_counts(ReportTexts.RESULTS, ReportTexts.RESULT, recorded),
        cards=_counts(ReportTexts.CARDS, ReportTexts.REASON, _reasons(report.cards)),
        refusals=_counts(ReportTexts.REFUSALS, ReportTexts.REASON, _reasons(report.refusals)),
        handling=_times(ReportTexts.HANDLING, report.handling),
        office=_counts(ReportTexts.OFFICE, ReportTexts.OFFICE, office),
        waiting=None if waiting is None else _times(ReportTexts.WAITING, waiting),
        tickets=_counts(ReportTexts.TICKETS, ReportTexts.TICKET, tickets) if tickets else None,
        readers=_readers(report),
        answers=_answers(report),
    )


def shown_as(cell: ReportCell, kind: NumberKind) -> str:
    match cell, kind:
        case Hidden(), _:
            return hidden_text(cell)
        case None, _:
            return _NO_VALUE
        case _, NumberKind.TIME:
            minutes, seconds = divmod(round(cell), 60)
            return say(ReportTexts.MINUTES, minutes=minutes, seconds=seconds)
        case _, NumberKind.SECONDS:
            return say(ReportTexts.SECONDS, seconds=cell)
        case _:
            return f"{cell:,}"


def _counts(title: ReportTexts, heading: ReportTexts, counts: Mapping[str, Count]) -> ReportTable:
    rows = tuple(ReportRow(name, (count,)) for name, count in counts.items())
    return ReportTable(say(title), say(heading), (ReportColumn(say(ReportTexts.COUNT)),), rows)


def _found(counts: Mapping[str, Count]) -> dict[str, Count]:
    """Those that there were, the most frequent first; of those that are hidden nobody may know the order."""
    if counts and set(counts.values()) == {Hidden.WITHHELD}:
        return {say(ReportTexts.ALL_WITHHELD): Hidden.WITHHELD}
    there = [(name, count) for name, count in counts.items() if count != 0]
    return dict(sorted(there, key=_place))


def _place(found: tuple[str, Count]) -> int:
    count = found[1]
    return 0 if isinstance(count, Hidden) else -count


def _reasons(counts: Mapping[Code, Count] | Mapping[Refusal, Count]) -> dict[str, Count]:
    return _found({reason_name(reason): count for reason, count in counts.items()})


def _times(title: ReportTexts, times: Sequence[Times]) -> ReportTable:
    columns = (
        ReportColumn(say(ReportTexts.MEDIAN), NumberKind.TIME),
        ReportColumn(say(ReportTexts.NINE_IN_TEN), NumberKind.TIME),
        ReportColumn(say(ReportTexts.COUNT)),
    )
    rows = tuple(
        ReportRow(_errand_name(own.errand), (own.median, own.nine_in_ten, own.people))
        for own in times
        if own.people != 0
    )
    return ReportTable(say(title), say(ReportTexts.ERRAND), columns, rows)


def _errand_name(errand: Errand | TicketErrand) -> str:
    return errand_name(errand) if isinstance(errand, Errand) else ticket_errand_name(errand)


def _readers(report: Report) -> ReportTable:
    columns = (
        *(ReportColumn(say(text)) for text in (ReportTexts.READS, ReportTexts.LOST, ReportTexts.RETRIES)),
        ReportColumn(say(ReportTexts.READING), NumberKind.SECONDS),
    )
    rows = tuple(
        ReportRow(place_name(use.counter, use.reader), (use.reads, use.lost, use.retries, use.seconds))
        for use in report.readers
    )
    return ReportTable(say(ReportTexts.READERS), say(ReportTexts.READER), columns, rows)


def _answers(report: Report) -> ReportTable:
    rows = tuple(
        ReportRow(question_of(question), tuple(counts[answer] for answer in SurveyAnswer))
        for question, counts in report.answers.items()
    )
    columns = tuple(ReportColumn(answer_of(answer)) for answer in SurveyAnswer)
    return ReportTable(say(ReportTexts.ANSWERS), say(ReportTexts.QUESTION), columns, rows)

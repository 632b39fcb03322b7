"""What a clerk looks for among the records: as it is typed, as it was found, and what is open of it."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import field, replace
from enum import StrEnum
from typing import Any

from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.amendments import (
    Amended,
    Amendment,
    AmendmentReason,
    NotAmended,
    RecordAction,
    RecordChange,
)
from kiosk.domain.office.incidents import DamagedIncident, Incident
from kiosk.domain.office.join_confirmation import JoinConfirmed, JoinNotConfirmed
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import (
    BadQuery,
    Damaged,
    DateRange,
    FoundRecord,
    Query,
    RecordKind,
    RecordPage,
    is_meant_as_reference,
    meant_by,
)
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.records.link import LinkState, is_reference
from kiosk.domain.values import mykey as mykeys
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.row_order import RowOrder, in_order
from kiosk.domain.values.text.input_forms import day_of, in_usual_widths


@dataclass(frozen=True)
class SearchFields:
    """What stands in the fields of the search, as it was typed and chosen. `stands`: a link's state, or a mark."""

    what: str = field(default="", repr=False)
    first: str = ""
    last: str = ""
    service: str | None = None
    stands: LinkState | RecordMark | None = None

    def query(self) -> Query | BadQuery:
        """What is looked for with them, or what is wrong with it already."""
        try:
            days = [day_of(text) if text else None for text in self._days]
        except ValueError:
            return BadQuery.DAY
        return replace(
            meant_by(self.what.strip()),
            days=DateRange(*days) if any(days) else None,
            service=self.service,
            states=frozenset({self.stands}) if isinstance(self.stands, LinkState) else None,
            mark=self.stands if isinstance(self.stands, RecordMark) else None,
        )

    @property
    def is_whole(self) -> bool:
        """Whether nothing in them may be the beginning of something longer: the search need not wait for Enter."""
        if self == SearchFields() or not all(map(_is_whole_day, self._days)):
            return False
        return not self.what.strip() or _is_whole_number(mykeys.ungrouped(self.what.strip()))

    @property
    def _days(self) -> tuple[str, str]:
        return in_usual_widths(self.first), in_usual_widths(self.last)


def _is_whole_day(text: str) -> bool:
    """2020-10-1 may go on."""
    with suppress(ValueError):
        return not text or day_of(text).isoformat() == text
    return False


def _is_whole_number(typed: str) -> bool:
    """A ticket's number, and eight digits, may become a receipt number."""
    if is_meant_as_reference(typed):
        return is_reference(typed)
    return mykeys.parse(typed) is not None and not typed.isdecimal()


@dataclass(frozen=True)
class AmendmentOutcome:
    """What a change of a record came to."""

    amendment: Amendment
    answer: Amended | NotAmended


RECORD_COLUMNS = 6
"""When, under which MyKey ID, of which service (or a reservation), of which account, how it stands, its number."""


def record_keys(service_name: Callable[[str], str]) -> Sequence[Callable[[tuple[int, FoundRecord | Damaged]], Any]]:
    """Of a record with its place on its page, from the newest on: what it stands by in each column."""

    def of(key: Callable[[FoundRecord], Any]) -> Callable[[tuple[int, FoundRecord | Damaged]], Any]:
        return lambda placed: key(placed[1]) if isinstance(placed[1], FoundRecord) else None

    return (
        lambda placed: -placed[0],
        of(lambda record: record.mykey),
        of(lambda record: "" if record.service is None else service_name(record.service)),
        of(lambda record: record.account_tail),
        of(lambda record: None if record.standing is None else [*LinkState].index(record.standing)),
        of(lambda record: record.reference),
    )


class Forgotten(StrEnum):
    """Why something of the search is not there any more."""

    CARD_LEFT = "card_left"  #: it was found by the card that lay beside
    AWAY = "away"  #: a change was under way when the clerk left the desk, and what it came to was told to nobody


@dataclass(frozen=True)
class AmendDraft:
    """What stands in the form of a change, as far as it has come."""

    change: RecordChange | None = None
    reason: AmendmentReason | None = None
    paper: str = field(default="", repr=False)


@dataclass(frozen=True)
class RecordSearch:
    """What is looked for, and what was found. `failed`: the register did not answer.

    `fields`: as they stand now, which may be more than was looked for. `passed`: so many newer records were found
    before those of the page, out of `count` of them all; None: not counted. `chosen`: the record on which the list
    stands. `asked`: that one, once its story is wanted; it is never another. `form`: what is about to be done to it;
    `draft`: what stands in it. `amended`: what the last change came to. `confirmed`: what the two clerks' confirmation
    came to. `order`: of the
    page's records, by `RECORD_COLUMNS`. `paper`: how the story's printing went.
    """

    query: Query | None = None
    page: RecordPage | None = None
    chosen: tuple[RecordKind, int] | None = None
    asked: tuple[RecordKind, int] | None = None
    timeline: Timeline | None = None
    form: RecordAction | None = None
    amended: AmendmentOutcome | None = None
    confirmed: JoinConfirmed | JoinNotConfirmed | None = None
    unfit: BadQuery | None = None
    failed: bool = False
    fields: SearchFields = SearchFields()
    passed: int = 0
    count: int | None = None
    forgotten: Forgotten | None = None
    order: RowOrder = RowOrder()
    paper: PrintState = PrintState.NOT_ASKED
    draft: AmendDraft = AmendDraft()

    def rows(self, service_name: Callable[[str], str]) -> tuple[FoundRecord | Damaged, ...]:
        """Those of the page, as the list has them."""
        placed = enumerate(() if self.page is None else self.page.rows)
        return tuple(row for _, row in in_order(placed, self.order, record_keys(service_name)))

    def under(self, incidents: Iterable[Incident | DamagedIncident]) -> "RecordSearch":
        """Each record tells which of these it is in, or that it is in one of them no longer."""
        known = [one for one in incidents if isinstance(one, Incident)]
        page, timeline = self.page, self.timeline
        if page is not None:
            page = replace(page, rows=tuple(_under(row, known) for row in page.rows))
        if timeline is not None:
            timeline = replace(timeline, record=_under(timeline.record, known))
        return replace(self, page=page, timeline=timeline)

    def anew(self, query: Query | None = None) -> "RecordSearch":
        """Another one: of the one before nothing is left but what stands in the fields, and the order."""
        return RecordSearch(query, fields=self.fields, order=self.order)


def _under(row: FoundRecord | Damaged, incidents: Sequence[Incident]) -> FoundRecord | Damaged:
    if isinstance(row, Damaged):
        return row
    of_it = [one for one in incidents if any(row.is_record(record) for record in one.records)]
    still = row.incident if row.incident not in {one.id for one in of_it if not one.is_open} else None
    opened = [one.id for one in of_it if one.is_open]
    newest = max([*opened, *([] if still is None else [still])], default=None)
    return row if newest == row.incident else replace(row, incident=newest)

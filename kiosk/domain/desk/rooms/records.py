"""Records: searched, their timelines told, and changed. What the list stands on and what is open are one record."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.desk.effects import Asking, Do
from kiosk.domain.desk.events import Command, DeskEvent, DeskPress, Noted
from kiosk.domain.desk.rows import Free, GuardedAction, KeptCommand, Reply, RoomTable
from kiosk.domain.desk.search import AmendDraft, AmendmentOutcome, Forgotten, RecordSearch, SearchFields
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.amendments import (
    Amended,
    Amendment,
    NotAmended,
    NotAmendedWhy,
    RecordAction,
    RecordSnapshot,
    action_for,
    may_be_cancelled,
)
from kiosk.domain.office.record_queries import (
    BadQuery,
    Cursor,
    Damaged,
    FinderFailed,
    FoundRecord,
    NoSuchRecord,
    PageDirection,
    Query,
    RecordKind,
    RecordPage,
    checked,
    reference_of,
)
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.row_order import RowOrder
from kiosk.domain.values.times import local


@dataclass(frozen=True)
class RowChosen(Noted):
    """The list of records stands on this one. What was opened of another is closed, and its form with it."""

    kind: RecordKind
    number: int


@dataclass(frozen=True)
class RecordsOrdered(Noted):
    order: RowOrder


@dataclass(frozen=True)
class FieldsTyped(Noted):
    """What stands in the fields of the search now."""

    fields: SearchFields


@dataclass(frozen=True)
class AmendDrafted(Noted):
    """What stands in the open form now."""

    draft: AmendDraft


@dataclass(frozen=True)
class FormOpened(DeskEvent):
    """For the record whose story is told."""

    form: RecordAction


@dataclass(frozen=True)
class Sought(DeskEvent):
    """Find records. The query is as it was typed, or what is wrong with it already."""

    query: Query | BadQuery


@dataclass(frozen=True)
class PageTurned(DeskEvent):
    cursor: Cursor


@dataclass(frozen=True)
class TimelineAsked(DeskEvent):
    """A record's whole history."""

    kind: RecordKind
    number: int


@dataclass(frozen=True)
class StoryPrinted(DeskEvent):
    """A record's history on paper."""

    kind: RecordKind
    number: int


@dataclass(frozen=True)
class Amends(Command):
    """A record is cancelled, corrected or marked."""

    amendment: Amendment


@dataclass(frozen=True)
class FindRecords(Asking):
    query: Query
    after: Cursor | None = None


@dataclass(frozen=True)
class PrintStory(Asking):
    timeline: Timeline


# --- the search


def seek(desk: Desk, event: Sought) -> DeskAdvance:
    """What was found before is no answer to what is asked now, nor to what cannot be asked."""
    query = event.query
    asked = query if isinstance(query, BadQuery) else checked(query, local(desk.now).date())
    if isinstance(asked, BadQuery):
        return replace(desk, search=replace(desk.search.anew(), unfit=asked)), ()
    return replace(desk, search=desk.search.anew(asked)), (FindRecords(asked),)


def keep_fields(desk: Desk, event: FieldsTyped) -> DeskAdvance:
    return replace(desk, search=replace(desk.search, fields=event.fields)), ()


def is_sought(desk: Desk, fields: SearchFields) -> bool:
    """Whether what stands in the fields is what was found, or is being looked for."""
    asked = fields.query()
    if isinstance(asked, BadQuery) or desk.search.query is None:
        return False
    return checked(asked, local(desk.now).date()) == desk.search.query


def _typed_query(desk: Desk, event: Sought) -> Query | None:
    """As the register will be asked, so that the log keeps the same for the same, however it was typed."""
    asked = event.query if isinstance(event.query, BadQuery) else checked(event.query, local(desk.now).date())
    return None if isinstance(asked, BadQuery) else asked


def _card_query(desk: Desk, _press: DeskPress) -> Query | None:
    holder = desk.citizen.holder
    return None if holder is None else Query(public_key=holder)


def _turned_query(desk: Desk, _event: PageTurned) -> Query | None:
    return desk.search.query


def seek_card(desk: Desk, _press: DeskPress) -> DeskAdvance:
    holder = desk.citizen.holder
    return (desk, ()) if holder is None else seek(desk, Sought(Query(public_key=holder)))


def without_card(desk: Desk) -> Desk:
    """The card beside has gone: what was found by it goes too."""
    query = desk.search.query
    if query is None or query.public_key is None:
        return desk
    return replace(desk, search=replace(desk.search.anew(), forgotten=Forgotten.CARD_LEFT))


def turn_page(desk: Desk, event: PageTurned) -> DeskAdvance:
    found_by = desk.search.query
    return desk, (() if found_by is None else (FindRecords(found_by, event.cursor),))


def page_found(desk: Desk, asked: FindRecords, answer: RecordPage | FinderFailed) -> DeskAdvance:
    """Another query may have been asked by the time that it comes."""
    if asked.query != desk.search.query:
        return desk, ()
    if isinstance(answer, FinderFailed):
        return replace(desk, search=replace(desk.search.anew(asked.query), failed=True)), ()
    search = _turned(desk.search, asked.after, answer)
    return replace(desk, search=search if search.asked is not None else _on_first(desk, search)), ()


def _on_first(desk: Desk, search: RecordSearch) -> RecordSearch:
    """The list stands on the record that it shows first."""
    first = next(iter(search.rows(desk.counter.catalogue.name_of)), None)
    return replace(search, chosen=None if first is None else (first.kind, first.id))


def _turned(search: RecordSearch, after: Cursor | None, page: RecordPage) -> RecordSearch:
    """What is open is closed, unless the story of one of its records is on its way already."""
    places = [(row.kind, row.id) for row in page.rows]
    asked = search.asked if search.timeline is None and search.asked in places else None
    return replace(
        search.anew(search.query),
        page=page,
        chosen=asked,
        asked=asked,
        amended=search.amended,
        passed=_passed(search, after, page),
        count=search.count if page.count is None else page.count,
    )


def _passed(search: RecordSearch, after: Cursor | None, page: RecordPage) -> int:
    """How many newer ones were found before this page."""
    if after is None or page.previous is None or search.page is None:
        return 0
    if after.towards is PageDirection.OLDER:
        return search.passed + len(search.page.rows)
    return max(0, search.passed - len(page.rows))


# --- one record


def ask_story(desk: Desk, event: TimelineAsked) -> DeskAdvance:
    place = (event.kind, event.number)
    return replace(desk, search=replace(_standing_on(desk.search, place), asked=place)), (Do(event),)


def story_found(desk: Desk, asked: TimelineAsked, answer: Timeline | NoSuchRecord | FinderFailed) -> DeskAdvance:
    search = desk.search
    if (asked.kind, asked.number) != search.asked:
        return desk, ()
    if isinstance(answer, FinderFailed):
        return replace(desk, search=replace(search, asked=None, timeline=None, form=None, failed=True)), ()
    timeline = answer if isinstance(answer, Timeline) else None
    form = search.form if timeline is not None else None
    page = search.page if timeline is None else _with_record(search.page, timeline.record)
    return replace(desk, search=replace(search, page=page, timeline=timeline, form=form, failed=False)), ()


def _with_record(page: RecordPage | None, record: FoundRecord | Damaged) -> RecordPage | None:
    """The list tells of a record what its story does."""
    if page is None or record in page.rows:
        return page
    rows = [record if (row.kind, row.id) == (record.kind, record.id) else row for row in page.rows]
    return replace(page, rows=tuple(rows))


def order_records(desk: Desk, event: RecordsOrdered) -> DeskAdvance:
    """The list stands on the same record as before, wherever that is now."""
    return replace(desk, search=replace(desk.search, order=event.order)), ()


def close_story(desk: Desk, _press: DeskPress) -> DeskAdvance:
    """Back to the list, which stands where it stood."""
    search = desk.search
    if not isinstance(desk.gate, Attended) or search.chosen is None:
        return desk, ()
    return replace(desk, search=_standing_on(search, search.chosen)), ()


def choose_row(desk: Desk, event: RowChosen) -> DeskAdvance:
    place = (event.kind, event.number)
    if not isinstance(desk.gate, Attended) or place == desk.search.chosen:
        return desk, ()
    return replace(desk, search=_standing_on(desk.search, place)), ()


def _standing_on(search: RecordSearch, record: tuple[RecordKind, int]) -> RecordSearch:
    """Nothing is open of it, nor of any other."""
    search = replace(search, chosen=record, asked=None, timeline=None, paper=PrintState.NOT_ASKED, confirmed=None)
    return _with_form(search, None)


def _with_form(search: RecordSearch, form: RecordAction | None) -> RecordSearch:
    """Empty, and without what came of the one before."""
    return replace(search, form=form, draft=AmendDraft(), amended=None)


def seen(search: RecordSearch) -> RecordSnapshot | None:
    """The record whose story is told, as it is told; None where there is none, or it is not as its card signed it."""
    timeline = search.timeline
    if (
        timeline is None
        or timeline.fault is not None
        or timeline.standing is None
        or not isinstance(timeline.record, FoundRecord)
    ):
        return None
    return RecordSnapshot(timeline.record, timeline.standing)


def print_story(desk: Desk, event: StoryPrinted) -> DeskAdvance:
    timeline = desk.search.timeline
    if timeline is None or (timeline.record.kind, timeline.record.id) != (event.kind, event.number):
        return desk, ()
    return replace(desk, search=replace(desk.search, paper=PrintState.PRINTING)), (PrintStory(timeline),)


def story_printed(desk: Desk, asked: PrintStory, is_printed: bool) -> DeskAdvance:
    if desk.search.timeline is None or desk.search.timeline.record != asked.timeline.record:
        return desk, ()
    paper = PrintState.PRINTED if is_printed else PrintState.FAILED
    return replace(desk, search=replace(desk.search, paper=paper)), ()


def story_left(desk: Desk, asked: PrintStory, is_printed: bool) -> DeskAdvance:
    """For when its clerk comes back."""
    is_theirs = desk.search.paper is PrintState.PRINTING
    return story_printed(desk, asked, is_printed) if is_theirs else (desk, ())


# --- what is done to it


def open_form(desk: Desk, event: FormOpened) -> DeskAdvance:
    if not isinstance(desk.gate, Attended) or not may_open(desk.search, event.form):
        return desk, ()
    return replace(desk, search=_with_form(desk.search, event.form)), ()


def close_form(desk: Desk, _press: DeskPress) -> DeskAdvance:
    if not isinstance(desk.gate, Attended):
        return desk, ()
    return replace(desk, search=_with_form(desk.search, None)), ()


def keep_draft(desk: Desk, event: AmendDrafted) -> DeskAdvance:
    if not isinstance(desk.gate, Attended) or desk.search.form is None:
        return desk, ()
    return replace(desk, search=replace(desk.search, draft=event.draft)), ()


def kept_for_return(desk: Desk) -> RecordSearch:
    """Of the search, for the same clerk who locks the desk: without secrets, and without what is still under way."""
    search = desk.search
    if search.page is None:
        return search.anew()
    search = replace(search, confirmed=None, asked=search.asked if search.timeline is not None else None)
    if search.form is RecordAction.JOIN:
        return _with_form(search, None)
    if desk.is_under_way(Amends):
        return replace(_with_form(search, None), forgotten=Forgotten.AWAY)
    return search


def may_open(search: RecordSearch, form: RecordAction) -> bool:
    """Whether this can be done to the record whose story is told. One form at a time."""
    record = seen(search)
    if record is None or search.form is not None:
        return False
    match form:
        case RecordAction.CANCEL:
            return may_be_cancelled(record.standing)
        case RecordAction.JOIN:
            return record.record.kind is RecordKind.RESERVATION
        case RecordAction.CORRECT | RecordAction.MARK:
            return True
        case _:
            assert_never(form)


_FORM_NEEDS = {
    RecordAction.CANCEL: Action.CANCEL_RECORD,
    RecordAction.CORRECT: Action.CORRECT_RECORD,
    RecordAction.MARK: Action.MARK_RECORD,
    RecordAction.JOIN: Action.JOIN_CERTIFICATE,
}


def is_offered(desk: Desk, form: RecordAction) -> bool:
    """Whether the clerk need not be told afterwards that they may not. What another programme leaves to every clerk
    only the register knows.
    """
    record = seen(desk.search)
    if record is None or not may_open(desk.search, form):
        return False
    return desk.may(_FORM_NEEDS[form]) or record.record.programme != desk.counter.programme.key


def amending(desk: Desk) -> Desk:
    """What the change before came to is no answer to this one."""
    return replace(desk, search=replace(desk.search, amended=None))


def amended(desk: Desk, asked: Amends, answer: Amended | NotAmended) -> DeskAdvance:
    """What came of it is told wherever the clerk has gone; the story is told again where it is still open."""
    record = asked.amendment
    desk = replace(desk, search=replace(desk.search, amended=AmendmentOutcome(record, answer)))
    is_stale = isinstance(answer, Amended) or answer.why is NotAmendedWhy.CHANGED
    is_told = (record.kind, record.id) == desk.search.asked
    return desk, ((Do(TimelineAsked(record.kind, record.id)),) if is_stale and is_told else ())


def _right_to_amend(act: Amends) -> Action:
    return action_for(act.amendment.change)


def _reference(act: TimelineAsked) -> str:
    return reference_of(act.kind, act.number)


def _paper_reference(act: StoryPrinted) -> str:
    return f"{reference_of(act.kind, act.number)} paper"


TABLE = RoomTable(
    (
        GuardedAction(Sought, Action.FIND, seek, sought=_typed_query),
        GuardedAction(DeskPress.SEEK_CARD, Action.FIND, seek_card, sought=_card_query, for_person=True),
        GuardedAction(PageTurned, Action.FIND, turn_page, sought=_turned_query),
        Reply(FindRecords, page_found, failed=FinderFailed()),
        GuardedAction(
            TimelineAsked, Action.SEE_HISTORY, ask_story, about=_reference, then=story_found, failed=FinderFailed()
        ),
        GuardedAction(StoryPrinted, Action.SEE_HISTORY, print_story, about=_paper_reference),
        Reply(PrintStory, story_printed, left=story_left, failed=False),
        Free(RowChosen, choose_row),
        Free(FieldsTyped, keep_fields),
        Free(RecordsOrdered, order_records),
        Free(DeskPress.CLOSE_STORY, close_story),
        Free(FormOpened, open_form),
        Free(AmendDrafted, keep_draft),
        Free(DeskPress.CLOSE_FORM, close_form),
        KeptCommand(Amends, _right_to_amend, amended, begins=amending, once=True),
    ),
    needs=Action.FIND,
)

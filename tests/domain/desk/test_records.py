"""Records at the desk as data: what the list stands on, what is open, and what a change came to."""

from dataclasses import replace

import pytest

from kiosk.domain.desk.effects import Do, EffectAnswered, LookUp, Perform
from kiosk.domain.desk.events import CitizenMoved, DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.copying import NumberCopied
from kiosk.domain.desk.rooms.incidents import OpensIncident
from kiosk.domain.desk.rooms.records import (
    AmendDrafted,
    Amends,
    FieldsTyped,
    FindRecords,
    FormOpened,
    PrintStory,
    RecordsOrdered,
    RowChosen,
    StoryPrinted,
    TimelineAsked,
    seen,
)
from kiosk.domain.desk.search import AmendDraft, AmendmentOutcome, Forgotten, RecordSearch, SearchFields
from kiosk.domain.desk.state import DeskRefusal
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.steps import EnterPin, Plain, PrintState
from kiosk.domain.office.amendments import (
    Amended,
    Amendment,
    AmendmentReason,
    Cancel,
    NotAmended,
    NotAmendedWhy,
    RecordAction,
)
from kiosk.domain.office.incidents import IncidentSaved, RecordAtHand
from kiosk.domain.office.record_queries import (
    Cursor,
    Damaged,
    FoundRecord,
    NoSuchRecord,
    PageDirection,
    Query,
    RecordKind,
    RecordPage,
)
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.account_answers import Unsure
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.row_order import RowOrder
from kiosk.ui.messages.desk.finding import paper_line
from tests.domain.desk.test_desk import Office, office
from tests.fakes.office import found
from tests.fakes.office.desk_clerks import SUPERVISOR

__all__ = ["office"]

OTHER = replace(found.LINK, id=2)
ASKED = TimelineAsked(found.LINK.kind, found.LINK.id)
CANCELS = Amends(Amendment(found.seen(), Cancel(), AmendmentReason.MISTYPED))


@pytest.fixture
def reading(office: Office) -> Office:
    """A supervisor has found two links, and reads the first one's timeline."""
    office.log_in(SUPERVISOR)
    office.desk = replace(office.desk, search=replace(office.desk.search, query=Query()))
    office.do(EffectAnswered(FindRecords(Query()), RecordPage((found.LINK, OTHER))), ASKED)
    office.do(EffectAnswered(Do(ASKED), found.story_of(found.LINK)))
    office.looked_up.clear()
    return office


def changed(office: Office, answer: object) -> None:
    office.do(EffectAnswered(Perform(SUPERVISOR, CANCELS), answer))


def test_the_row_that_is_chosen_again_keeps_what_is_open(reading: Office) -> None:
    reading.do(RowChosen(found.LINK.kind, found.LINK.id))
    assert seen(reading.desk.search) is not None
    reading.do(RowChosen(RecordKind.LINK, 2))
    assert seen(reading.desk.search) is None


def test_a_record_that_is_not_there_closes_its_form(reading: Office) -> None:
    reading.do(FormOpened(RecordAction.CANCEL))
    opened = reading.desk.search
    reading.do(EffectAnswered(Do(ASKED), NoSuchRecord()))
    assert (opened.form, reading.desk.search.form) == (RecordAction.CANCEL, None)
    assert reading.desk.search.timeline is None


def test_a_locked_desk_opens_and_closes_nothing(reading: Office) -> None:
    reading.do(DeskPress.LOCK)
    locked = reading.desk
    reading.do(RowChosen(RecordKind.LINK, 2), FormOpened(RecordAction.CANCEL), DeskPress.CLOSE_FORM)
    assert reading.desk.search == locked.search


@pytest.mark.parametrize("answer", [Amended(CANCELS.amendment), NotAmended(NotAmendedWhy.CHANGED)])
def test_a_record_that_stands_otherwise_by_now_is_told_anew(reading: Office, answer: Amended | NotAmended) -> None:
    changed(reading, answer)
    assert reading.desk.search.amended == AmendmentOutcome(CANCELS.amendment, answer)
    assert reading.looked_up == [Do(ASKED)]
    reading.do(DeskPress.CLOSE_FORM)
    assert reading.desk.search.amended is None


def test_what_a_change_came_to_is_told_wherever_the_clerk_has_gone(reading: Office) -> None:
    reading.do(RoomChosen(Room.CALLS))
    changed(reading, Amended(CANCELS.amendment))
    assert reading.desk.search.amended is not None
    assert reading.looked_up == [Do(ASKED)], "its timeline is still open there"


def test_the_search_and_what_is_open_are_there_again_after_another_room(reading: Office) -> None:
    reading.do(FieldsTyped(SearchFields(service="pay_charge")), FormOpened(RecordAction.CANCEL))
    before = reading.desk.search
    reading.do(RoomChosen(Room.CALLS), RoomChosen(Room.FIND))
    assert reading.desk.search == before
    reading.do(DeskPress.CLOSE_FORM, DeskPress.CLOSE_STORY)
    search = reading.desk.search
    assert (search.timeline, search.chosen) == (None, (found.LINK.kind, found.LINK.id))
    assert search.page == before.page


def test_the_list_tells_of_a_record_what_its_story_does(reading: Office) -> None:
    cancelled = replace(found.LINK, state=LinkState.CANCELLED, is_live=False)
    reading.do(EffectAnswered(Do(ASKED), found.story_of(cancelled)))
    assert reading.desk.search.page == RecordPage((cancelled, OTHER))


def test_what_was_found_by_a_card_goes_with_it_and_this_is_said(reading: Office) -> None:
    reading.do(CitizenMoved(CitizenView(EnterPin, holder=b"key")))
    by_card, fields = Query(public_key=b"key"), SearchFields("ABCD3467")
    reading.desk = replace(reading.desk, search=replace(reading.desk.search, query=by_card, fields=fields))
    reading.do(CitizenMoved(CitizenView(Plain.HOME)))
    assert reading.desk.search == RecordSearch(fields=fields, forgotten=Forgotten.CARD_LEFT)
    reading.desk = replace(reading.desk, search=RecordSearch(Query(), RecordPage((OTHER,))))
    reading.do(CitizenMoved(CitizenView(EnterPin, holder=b"other")), CitizenMoved(CitizenView(Plain.HOME)))
    assert reading.desk.search.page is not None, "it was found by what was typed"


def test_how_many_newer_ones_there_are_is_known_on_every_page(reading: Office) -> None:
    older, newer = Cursor(RecordKind.LINK, 2), Cursor(RecordKind.LINK, 3, PageDirection.NEWER)
    first = RecordPage((found.LINK, OTHER), next=older, count=3)
    last = RecordPage((replace(found.LINK, id=3),), previous=newer)
    for after, page, passed in ((None, first, 0), (older, last, 2), (newer, replace(first, count=None), 0)):
        reading.do(EffectAnswered(FindRecords(Query(), after), page))
        assert (reading.desk.search.passed, reading.desk.search.count) == (passed, 3)


@pytest.mark.parametrize(
    ("fields", "is_whole"),
    [
        (SearchFields(), False),
        (SearchFields("ABCD346"), False),
        (SearchFields("abcd-3467"), True),
        (SearchFields("12345678"), False),
        (SearchFields("1234567897"), True),
        (SearchFields("1234567890"), False),
        (SearchFields("12"), False),
        (SearchFields(service="pay_charge"), True),
        (SearchFields("ABCD346", service="pay_charge"), False),
        (SearchFields(first="2026-06-1"), False),
        (SearchFields(first="2026-06-10", stands=LinkState.RECORDED), True),
    ],
)
def test_what_may_be_the_beginning_of_more_waits_for_enter(fields: SearchFields, is_whole: bool) -> None:
    assert fields.is_whole is is_whole


def test_who_presses_twice_changes_it_once_also_from_another_room(reading: Office) -> None:
    reading.holds_back = True
    reading.do(CANCELS, RoomChosen(Room.FIND), CANCELS)
    reading.go_on()
    assert reading.performed == [CANCELS]
    reading.do(CANCELS)
    assert len(reading.performed) == 2, "the answer has come: it may be pressed again"


def test_a_change_that_may_have_been_made_is_not_told_as_undone(reading: Office) -> None:
    changed(reading, Unsure())
    assert reading.desk.refusal == DeskRefusal(Action.CANCEL_RECORD, is_unsure=True)


def test_the_list_stands_in_the_order_that_was_chosen_and_on_the_same_record(reading: Office) -> None:
    early, late = replace(found.LINK, id=3, service="a"), replace(found.RESERVATION, id=4)
    reading.do(EffectAnswered(FindRecords(Query()), RecordPage((found.LINK, late, early, Damaged(RecordKind.LINK, 9)))))

    def numbers() -> list[int]:
        return [row.id for row in reading.desk.search.rows(str.upper)]

    assert numbers() == [1, 4, 3, 9]
    reading.do(RowChosen(RecordKind.LINK, 3), RecordsOrdered(RowOrder().turned()))
    assert numbers() == [9, 3, 4, 1], "the oldest first"
    reading.do(RecordsOrdered(RowOrder(0, is_descending=False).by(2)))
    assert numbers() == [4, 3, 1, 9], "by service, after reservations; what cannot be read stands behind"
    assert reading.desk.search.chosen == (RecordKind.LINK, 3)
    reading.do(RecordsOrdered(reading.desk.search.order.by(2)), RoomChosen(Room.CALLS), RoomChosen(Room.FIND))
    assert numbers() == [1, 3, 4, 9], "the other way round, also after another room"
    reading.do(EffectAnswered(FindRecords(Query()), RecordPage((early, found.LINK))))
    assert reading.desk.search.chosen == (RecordKind.LINK, 1), "the first as it is shown"


def test_a_copied_number_is_taken_back_after_a_minute_and_when_the_clerk_leaves(reading: Office) -> None:
    reading.do(NumberCopied("1234567897"))
    reading.wait(59)
    assert reading.copied == ["1234567897"]
    assert reading.desk.copied is not None
    reading.wait(1)
    assert reading.copied == ["1234567897", ""]
    assert reading.desk == replace(reading.desk, copied=None)
    for leaves in (DeskPress.LOCK, DeskPress.LOG_OUT):
        reading.log_in(SUPERVISOR)
        reading.copied.clear()
        reading.do(NumberCopied("7"), leaves, NumberCopied("8"))
        assert reading.copied == ["7", ""]
        assert reading.desk == replace(reading.desk, copied=None)


def test_the_story_is_printed_for_who_may_see_it_and_its_paper_is_told(reading: Office) -> None:
    reading.do(StoryPrinted(RecordKind.LINK, 2))
    assert reading.printer.stories == [], "that is not the one that is told"
    reading.do(StoryPrinted(found.LINK.kind, found.LINK.id))
    assert reading.printer.stories == [found.story_of(found.LINK)]
    assert [paper_line(reading.desk.search.paper)] == ["印刷しました。"]
    assert reading.clerks.asked[-1] == (SUPERVISOR.login, Action.SEE_HISTORY, True)
    reading.printer.works = False
    reading.do(StoryPrinted(found.LINK.kind, found.LINK.id))
    assert paper_line(reading.desk.search.paper).startswith("紙が出ていなければ")
    reading.do(RowChosen(RecordKind.LINK, 2))
    assert paper_line(reading.desk.search.paper) == ""


def test_whether_a_story_still_came_out_is_told_when_the_clerk_comes_back(reading: Office) -> None:
    printing = PrintStory(found.story_of(found.LINK))
    reading.desk = replace(reading.desk, search=replace(reading.desk.search, paper=PrintState.PRINTING))
    reading.do(DeskPress.LOCK, EffectAnswered(printing, answer=False))
    reading.log_in(SUPERVISOR)
    assert paper_line(reading.desk.search.paper).startswith("紙が出ていなければ")
    reading.do(DeskPress.LOCK, EffectAnswered(printing, answer=True))
    assert reading.desk.search.paper is PrintState.FAILED, "that was of another press"


def test_a_draft_is_there_after_another_room_and_a_lock_and_gone_with_its_form(reading: Office) -> None:
    draft = AmendDraft(Cancel(), AmendmentReason.TWICE, "A-1")
    reading.do(AmendDrafted(draft))
    assert reading.desk.search.draft == AmendDraft(), "no form is open"
    reading.do(FormOpened(RecordAction.CANCEL), AmendDrafted(draft), RoomChosen(Room.CALLS), RoomChosen(Room.FIND))
    reading.do(DeskPress.LOCK, AmendDrafted(AmendDraft()))
    reading.log_in(SUPERVISOR)
    assert (reading.desk.search.form, reading.desk.search.draft) == (RecordAction.CANCEL, draft)
    reading.do(DeskPress.CLOSE_FORM, FormOpened(RecordAction.CANCEL))
    assert reading.desk.search.draft == AmendDraft()


def test_whoever_leaves_while_a_record_is_changed_is_told_to_look_at_it(reading: Office) -> None:
    reading.holds_back = True
    reading.do(FormOpened(RecordAction.CANCEL), CANCELS, DeskPress.LOCK)
    reading.go_on()
    reading.log_in(SUPERVISOR)
    search = reading.desk.search
    assert (search.form, search.forgotten, search.amended) == (None, Forgotten.AWAY, None)


def test_a_form_with_passphrases_is_closed_by_a_lock(reading: Office) -> None:
    reading.do(EffectAnswered(FindRecords(Query()), RecordPage((found.RESERVATION,))))
    asked = TimelineAsked(found.RESERVATION.kind, found.RESERVATION.id)
    reading.do(asked, EffectAnswered(Do(asked), found.story_of(found.RESERVATION)), FormOpened(RecordAction.JOIN))
    assert reading.desk.search.form is RecordAction.JOIN
    reading.do(DeskPress.LOCK)
    assert reading.desk.search.timeline is not None
    assert reading.desk == replace(reading.desk, search=replace(reading.desk.search, form=None))


def test_a_record_tells_at_once_that_it_is_in_an_open_incident_and_when_no_longer(reading: Office) -> None:
    opened = replace(found.incident_of(), id=7)
    opens = OpensIncident(RecordAtHand(found.LINK.kind, found.LINK.id, found.LINK))
    reading.do(FormOpened(RecordAction.CANCEL))

    def told() -> list[int | None]:
        search, record = reading.desk.search, seen(reading.desk.search)
        assert search.page is not None
        assert record is not None
        return [row.incident for row in (*search.page.rows, record.record) if isinstance(row, FoundRecord)]

    reading.do(EffectAnswered(Perform(SUPERVISOR, opens), IncidentSaved(opened, opened=True)))
    assert told() == [7, None, 7]
    newer, closed = replace(opened, id=9), replace(opened, is_open=False)
    reading.do(EffectAnswered(LookUp.INCIDENTS, (newer, closed)))
    assert told() == [9, None, 9]
    reading.do(EffectAnswered(LookUp.INCIDENTS, (replace(newer, is_open=False), closed)))
    assert told() == [None, None, None]

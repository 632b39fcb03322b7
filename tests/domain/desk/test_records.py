"""Records at the desk as data: what the list stands on, what is open, and what a change came to."""

from dataclasses import replace

import pytest

from kiosk.domain.desk.effects import Do, EffectAnswered, Perform
from kiosk.domain.desk.events import DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.records import Amends, FindRecords, FormOpened, RowChosen, TimelineAsked, seen
from kiosk.domain.desk.state import AmendmentOutcome, DeskRefusal
from kiosk.domain.office.amendments import (
    Amended,
    Amendment,
    AmendmentReason,
    Cancel,
    NotAmended,
    NotAmendedWhy,
    RecordAction,
)
from kiosk.domain.office.record_queries import NoSuchRecord, Query, RecordKind, RecordPage
from kiosk.domain.staff.account_answers import Unsure
from kiosk.domain.staff.clerks import Action
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
    assert reading.looked_up == [], "its timeline is no longer open"


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

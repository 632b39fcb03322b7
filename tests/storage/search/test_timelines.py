"""The story of a record: all that became of it, in order, and whether it still is as its card signed it."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.office.record_queries import Damaged, FoundRecord, NoSuchRecord, RecordKind
from kiosk.domain.office.timeline import (
    CancelledByHolder,
    Completed,
    Entered,
    HandedOver,
    RecordWritten,
    Rejected,
    ReservationMade,
    Timeline,
    UnreadableEntry,
)
from kiosk.domain.ports import Finder
from kiosk.domain.records.link import RejectReason
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.search.finder import SqlFinder
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.services import ACCOUNT, CODE, OTHER_ACCOUNT, PAY
from tests.storage.holders import (
    HANAKO,
    TARO,
    answer_of_provider,
    cancel,
    drafted_link,
    hand_over,
    holds,
    intended,
    is_signed,
    link,
    links_of,
    office,
    reserve,
    sign,
)
from tests.storage.outside import change

RESERVATION, LINK = RecordKind.RESERVATION, RecordKind.LINK
HERE = ("counter-1", Mode.CITIZEN)
OFFICE = ("office", Mode.COUNTER)


def minute(number: int) -> datetime:
    return WEDNESDAY_MORNING + timedelta(minutes=number)


@pytest.fixture
def finder(engine: Engine, keys: RegisterKeys) -> Finder:
    return SqlFinder(engine, keys, is_signed)


def timeline(finder: Finder, kind: RecordKind, number: int = 1) -> Timeline:
    told = finder.timeline(kind, number)
    assert isinstance(told, Timeline), told
    return told


@pytest.fixture
def linked(register: SqlRegister, clock: FakeClock) -> str:
    """Hanako's link, entered in the first minute and recorded in the second; its reference."""
    reserve(register, HANAKO)
    clock.go_on(minutes=1)
    draft = drafted_link(register, HANAKO, intended(clerk_confirmed=True))
    clock.go_on(minutes=1)
    register.record(draft, sign(draft), holds)
    clock.go_on(minutes=1)
    return draft.reference


ENTERED = Entered(minute(1), *HERE, Capacity.HOLDER, "example-1", clerk_confirmed=True)
RECORDED = RecordWritten(minute(2), *HERE)


def test_a_reservation_was_made_and_has_its_links(linked: str, finder: Finder) -> None:
    told = timeline(finder, RESERVATION)
    assert told.history == (ReservationMade(minute(0), *HERE, Capacity.HOLDER, "example-2"),)
    assert told.fault is None
    assert isinstance(told.record, FoundRecord)
    (tied,) = told.related
    assert isinstance(tied, FoundRecord)
    assert (tied.reference, tied.service, tied.mykey) == (linked, PAY.key, told.record.mykey)


def test_a_link_hangs_on_its_reservation_and_on_no_other(
    linked: str, register: SqlRegister, next_programme: SqlRegister, finder: Finder
) -> None:
    reserve(next_programme, HANAKO)
    reserve(register, TARO)
    told = timeline(finder, LINK)
    assert isinstance(told.record, FoundRecord)
    assert told.record.reference == linked
    assert [(row.kind, row.id) for row in told.related] == [(RESERVATION, 1)]
    assert told.history == (ENTERED, RECORDED)
    assert timeline(finder, RESERVATION, 2).related == ()


def test_a_link_that_was_completed_tells_by_which_file(
    linked: str, engine: Engine, keys: RegisterKeys, clock: FakeClock, finder: Finder
) -> None:
    hand_over(engine, keys, minute(3))
    unplaced = HandedOver(minute(3), *OFFICE, 1, "pay_charge.csv", placed_at=None)
    assert timeline(finder, LINK).history == (ENTERED, RECORDED, unplaced)
    office(engine, keys).place(1, minute(4))
    answer_of_provider(engine, keys, minute(5), linked)
    told = timeline(finder, LINK)
    assert told.history[2:] == (replace(unplaced, placed_at=minute(4)), Completed(minute(5), *OFFICE))
    assert told.fault is None


def test_a_link_that_was_rejected_tells_why(linked: str, engine: Engine, keys: RegisterKeys, finder: Finder) -> None:
    hand_over(engine, keys, minute(3))
    answer_of_provider(engine, keys, minute(4), linked, RejectReason.ACCOUNT_CLOSED)
    assert timeline(finder, LINK).history[-1] == Rejected(minute(4), *OFFICE, RejectReason.ACCOUNT_CLOSED)


def test_a_link_that_was_taken_back_ends_with_it_and_the_next_one_stands_beside_it(
    linked: str, register: SqlRegister, finder: Finder
) -> None:
    cancel(register, HANAKO, linked)
    link(register, HANAKO, intended(OTHER_ACCOUNT))
    told = timeline(finder, LINK)
    assert told.history == (ENTERED, RECORDED, CancelledByHolder(minute(3), *HERE))
    assert told.fault is None
    assert [row.id for row in timeline(finder, RESERVATION).related] == [1, 2]


def test_a_story_holds_nothing_that_is_secret(linked: str, register: SqlRegister, finder: Finder) -> None:
    (shown,) = links_of(register, HANAKO)
    told = repr((timeline(finder, LINK), timeline(finder, RESERVATION)))
    for secret in (ACCOUNT, ACCOUNT[-4:], CODE, shown.mykey[4:]):
        assert secret not in told.replace(linked, "")


@pytest.mark.parametrize("kind", RecordKind)
def test_a_record_that_is_not_there_has_no_story(kind: RecordKind, linked: str, finder: Finder) -> None:
    assert finder.timeline(kind, 99) == NoSuchRecord()


# --- changed by somebody


@pytest.mark.parametrize(
    ("damage", "kind", "field"),
    [
        ("reservation SET counter = 'x'", RESERVATION, "counter"),
        ("reservation SET signature = zeroblob(256)", RESERVATION, "signature"),
        ("link SET service = 'other'", LINK, "service"),
        ("link SET signature = zeroblob(256)", LINK, "signature"),
        ("link_event SET counter = 'x' WHERE number = 2", LINK, "history 2"),
        ("link SET account_id = 99", LINK, "account"),
    ],
)
def test_a_changed_record_tells_its_story_and_the_field_that_does_not_fit(
    damage: str, kind: RecordKind, field: str, linked: str, finder: Finder, file: Path
) -> None:
    before = timeline(finder, kind)
    assert before.fault is None
    change(file, f"UPDATE {damage}")
    told = timeline(finder, kind)
    assert told.fault == field
    assert len(told.history) == len(before.history)


def test_what_only_the_provider_needs_stays_sealed_even_from_the_check(linked: str, finder: Finder, file: Path) -> None:
    """What is not opened cannot be found damaged: `kiosk records verify` does that."""
    change(file, "UPDATE link SET sealed_account = x'00', sealed_codes = x'00'")
    assert timeline(finder, LINK).fault is None


@pytest.mark.parametrize(
    ("damage", "kind", "fault"),
    [
        ("reservation SET recorded_at = 'some day'", RESERVATION, "recorded_at"),
        ("reservation SET recorded_at = 5", RESERVATION, "recorded_at"),
        ("reservation SET programme = CAST(x'FF' AS TEXT)", RESERVATION, "programme"),
        ("link SET entered_at = 'some day'", LINK, "entered_at"),
        ("link SET mode = 'nobody'", LINK, "mode"),
        ("mykey SET sealed = x'00'", LINK, "mykey"),
        ("mykey SET sealed = x'00'", RESERVATION, "mykey"),
    ],
)
def test_of_a_damaged_record_the_story_names_the_field(
    damage: str, kind: RecordKind, fault: str, linked: str, finder: Finder, file: Path
) -> None:
    change(file, f"UPDATE {damage}")
    assert timeline(finder, kind).fault == fault


@pytest.mark.parametrize(
    ("damage", "place"),
    [
        ("link_event SET at = 'some day' WHERE number = 2", 2),
        ("link_event SET state = 'lost' WHERE number = 1", 1),
        ("link_event SET mode = CAST(x'FF' AS TEXT) WHERE number = 3", 3),
        ("link SET batch_id = NULL", 3),
    ],
)
def test_what_cannot_be_read_of_a_history_hides_nothing_else_of_it(
    damage: str, place: int, linked: str, engine: Engine, keys: RegisterKeys, finder: Finder, file: Path
) -> None:
    hand_over(engine, keys, minute(3))
    whole = timeline(finder, LINK).history
    change(file, f"UPDATE {damage}")
    told = timeline(finder, LINK)
    assert told.history == (*whole[: place - 1], UnreadableEntry(place), *whole[place:])
    assert told.fault == f"history {place}"


def test_a_damaged_relative_is_shown_as_damaged(linked: str, finder: Finder, file: Path) -> None:
    change(file, "UPDATE link SET entered_at = 'some day'")
    assert timeline(finder, RESERVATION).related == (Damaged(LINK, 1),)

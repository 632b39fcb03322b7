"""A history from which states were taken, to which they were added, or that was put in another order, is found."""

from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.flow import Counter
from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.errors import UserError
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.link_history import LinkTransition, move
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import LinkRow
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import OTHER_ACCOUNT
from tests.fakes.process.sqlite import opened
from tests.storage.holders import HANAKO, TARO, answer_of_provider, cancel, hand_over, intended, link
from tests.storage.outside import ListedFaults, change


@pytest.mark.parametrize(("number", "named"), [(1, "history 1"), (2, "history 2"), (3, "history 3"), (4, "state")])
def test_an_event_that_was_removed_is_found(
    number: int,
    named: str,
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    clock: FakeClock,
    file: Path,
    faults: ListedFaults,
) -> None:
    draft = link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    answer_of_provider(engine, keys, clock.now(), draft.reference)
    assert faults() == [None]
    change(file, f"DELETE FROM link_event WHERE number = {number}")  # noqa: S608
    assert faults() == [named]


def test_a_history_that_was_removed_as_a_whole_is_found(
    register: SqlRegister, file: Path, faults: ListedFaults
) -> None:
    link(register, HANAKO)
    change(file, "DELETE FROM link_event")
    assert faults() == ["state"]


def test_an_event_that_was_removed_is_found_although_the_others_were_counted_anew(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path, faults: ListedFaults
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    change(file, "DELETE FROM link_event WHERE number = 1", "UPDATE link_event SET number = number - 1")
    assert faults() == ["history 1"]


def test_events_in_another_order_are_found(register: SqlRegister, file: Path, faults: ListedFaults) -> None:
    link(register, HANAKO)
    change(file, "UPDATE link_event SET number = number + 10", "UPDATE link_event SET number = 13 - number")
    assert faults() == ["history 1"]


def test_an_event_that_was_added_is_found(register: SqlRegister, file: Path, faults: ListedFaults) -> None:
    link(register, HANAKO)
    columns = "link_id, state, at, counter, mode, chain"
    change(file, f"INSERT INTO link_event (number, {columns}) SELECT 3, {columns} FROM link_event WHERE number = 2")  # noqa: S608
    assert faults() == ["history 3"]


def test_an_event_of_another_link_is_found(register: SqlRegister, file: Path, faults: ListedFaults) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    link(register, TARO)
    change(
        file,
        "UPDATE link_event SET link_id = 2 WHERE number = 3",
        "UPDATE link SET state = 'cancelled', is_live = 0, sealed_account = NULL, sealed_codes = NULL WHERE id = 2",
    )
    assert faults() == ["state", "history 3"]


def test_swapped_histories_are_found_for_both(register: SqlRegister, file: Path, faults: ListedFaults) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    change(
        file,
        "UPDATE link_event SET number = number + 10 WHERE link_id = 1",
        "UPDATE link_event SET link_id = 3 - link_id",
        "UPDATE link_event SET number = number - 10 WHERE number > 10",
    )
    assert faults() == ["history 1", "history 1"]


@pytest.mark.parametrize("reason", [None, RejectReason.CODE_WRONG])
def test_a_state_that_was_set_back_with_its_event_removed_is_found(
    reason: RejectReason | None,
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    clock: FakeClock,
    file: Path,
    faults: ListedFaults,
) -> None:
    """So a link that its provider answered would be answered anew."""
    draft = link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    answer_of_provider(engine, keys, clock.now(), draft.reference, reason)
    change(
        file,
        "DELETE FROM link_event WHERE number = 4",
        "UPDATE link SET state = 'handed_over', is_live = 1",
        "UPDATE account SET is_live = 1",
    )
    assert faults() != [None]


def test_a_hand_over_that_was_set_back_is_found(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path, faults: ListedFaults
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    change(file, "DELETE FROM link_event WHERE number = 3", "UPDATE link SET state = 'recorded', batch_id = NULL")
    assert faults() != [None]


def test_a_state_that_was_set_by_hand_does_not_become_right_by_what_follows(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path, faults: ListedFaults
) -> None:
    draft = link(register, HANAKO)
    change(file, "UPDATE link SET state = 'handed_over', sealed_account = NULL, sealed_codes = NULL")
    assert faults() == ["state"]
    with suppress(UserError):  # it may be refused
        answer_of_provider(engine, keys, clock.now(), draft.reference)
    assert faults() != [None]


def test_a_cancellation_that_no_card_signed_is_found(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, faults: ListedFaults
) -> None:
    link(register, HANAKO)
    with Session(engine) as unit:
        row = unit.scalars(select(LinkRow)).one()
        move(keys, unit, row, LinkTransition(LinkState.CANCELLED, clock.now(), "counter-1", Mode.COUNTER))
        unit.commit()
    assert faults() == ["signature"]


def test_a_state_out_of_a_copy_in_which_all_went_another_way_is_found(
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    counter: Counter,
    clock: FakeClock,
    file: Path,
    faults: ListedFaults,
) -> None:
    """It fits its place and its link; what came after it does not fit to it."""
    draft = link(register, HANAKO)
    copy = file.with_name("copy.db")
    with opened(file) as source, opened(copy) as target:
        source.backup(target)
    another_way = open_database(copy)
    cancel(SqlRegister(another_way, keys, counter, clock), HANAKO, draft.reference)
    another_way.dispose()
    hand_over(engine, keys, clock.now())
    answer_of_provider(engine, keys, clock.now(), draft.reference)
    columns = "link_id, number, state, at, counter, mode, signature, scheme, chain"
    change(
        file,
        f"ATTACH '{copy}' AS copy",
        "DELETE FROM main.link_event WHERE number = 3",
        f"INSERT INTO main.link_event ({columns}) SELECT {columns} FROM copy.link_event WHERE number = 3",  # noqa: S608
        "UPDATE main.link SET batch_id = NULL",
    )
    assert faults() == ["history 4"]

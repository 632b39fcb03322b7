"""No time in a history is before its cause, whatever the clock says; where one of before is, it is named."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.machine.clock_rules import ClockVerdict
from kiosk.domain.office.amendments import Amended, Amendment, AmendmentReason, Cancel, PutMark
from kiosk.domain.office.incidents import IncidentCause, IncidentSaved, RecordAtHand, StateCause
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.staff.clerks import Clerk, Owner
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover import handover, results
from kiosk.storage.office import amend as amending
from kiosk.storage.office import incidents as incident_rows
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.office.clock import SqlClockBook
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.recording import their_links
from kiosk.storage.records import link_history
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.time_order import OutOfOrder, out_of_order
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import TARO as TARO_THE_CLERK
from tests.fakes.office.clerks import add, log_in
from tests.fakes.office.services import PAY
from tests.storage.desk import rows, seen
from tests.storage.holders import HANAKO, answer_of_provider, cancel, hand_over, link, office
from tests.storage.outside import ListedFaults

HOUR, YEAR = timedelta(hours=1), timedelta(days=365)
RESERVATION, LINK = RecordKind.RESERVATION, RecordKind.LINK


@pytest.fixture
def taro(clerks: SqlClerks) -> Clerk:
    """A supervisor."""
    add(clerks, TARO_THE_CLERK)
    return log_in(clerks, TARO_THE_CLERK.login)


@pytest.fixture
def amendments(engine: Engine, keys: RegisterKeys, clock: FakeClock) -> SqlAmendments:
    return SqlAmendments(engine, keys, is_signed=lambda *_: True, counter="1番", clock=clock, opened={})


@pytest.fixture
def incidents(engine: Engine, keys: RegisterKeys, clock: FakeClock) -> SqlIncidents:
    return SqlIncidents(engine, keys, "1番", "municipal-example", clock)


@pytest.fixture
def named(engine: Engine) -> Callable[[], list[str]]:
    return lambda: [one.about for one in out_of_order(engine)]


def put_back(clock: FakeClock) -> datetime:
    clock.moment -= 3 * HOUR
    return clock.now()


def test_a_link_is_not_before_its_reservation(
    register: SqlRegister, clock: FakeClock, file: Path, named: Callable[[], list[str]], faults: ListedFaults
) -> None:
    clock.moment = NOW
    register_of_now = register
    draft_link = link(register_of_now, HANAKO)
    put_back(clock)
    cancel(register, HANAKO, draft_link.reference)
    again = link(register, HANAKO)
    assert again.entered_at == NOW
    assert rows(file, "SELECT count(DISTINCT at) FROM link_event") == [(1,)]
    assert (named(), faults()) == ([], [None, None])


def test_what_becomes_of_a_link_is_not_before_it(
    engine: Engine,
    keys: RegisterKeys,
    register: SqlRegister,
    clock: FakeClock,
    named: Callable[[], list[str]],
    faults: ListedFaults,
    file: Path,
) -> None:
    draft = link(register, HANAKO)
    hand_over(engine, keys, put_back(clock))
    answer_of_provider(engine, keys, put_back(clock), draft.reference)
    assert rows(file, "SELECT min(made_at) = max(entered_at) FROM batch, link") == [(1,)]
    assert (named(), faults()) == ([], [None])


def test_a_batch_of_links_that_were_made_by_a_clock_ahead_dates_no_other_link(
    engine: Engine, keys: RegisterKeys, register: SqlRegister, clock: FakeClock, named: Callable[[], list[str]]
) -> None:
    link(register, HANAKO)
    office(engine, keys).hand_over(PAY.key, None, "pay.csv", lambda _: b"\1" * 32, NOW + HOUR)
    office(engine, keys).place(1, NOW - YEAR)
    assert named() == []


def test_what_a_clerk_does_to_a_record_is_not_before_it(
    engine: Engine,
    keys: RegisterKeys,
    register: SqlRegister,
    clock: FakeClock,
    taro: Clerk,
    amendments: SqlAmendments,
    named: Callable[[], list[str]],
) -> None:
    link(register, HANAKO)
    for change in (PutMark(RecordMark.CHECK), Cancel()):
        put_back(clock)
        asked = Amendment(seen(engine, keys, LINK), change, AmendmentReason.PAPERS)
        assert isinstance(amendments.amend(taro, asked), Amended)
    told = [one for one in named() if not one.startswith("desk event")]
    assert told == []
    assert check_desk(engine, keys).faults == ()


def test_lines_of_an_incident_are_not_before_the_line_above(
    register: SqlRegister, clock: FakeClock, taro: Clerk, incidents: SqlIncidents, named: Callable[[], list[str]]
) -> None:
    link(register, HANAKO)
    assert isinstance(incidents.open(taro, RecordAtHand(LINK, 1)), IncidentSaved)
    put_back(clock)
    assert isinstance(incidents.tell(taro, 1, StateCause(IncidentCause.MISTYPED)), IncidentSaved)
    assert not [one for one in named() if one.startswith("incident")]


# --- what was dated so before, by a program that did not look


@pytest.fixture
def careless(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the program was: it wrote what the clock said."""
    for module in (link_history, their_links, amending, incident_rows, results, handover):
        monkeypatch.setattr(module, "not_before", lambda _cause, now: now)


@pytest.mark.usefixtures("careless")
def test_a_hand_over_of_1970_is_named_and_is_no_tampering(
    engine: Engine,
    keys: RegisterKeys,
    register: SqlRegister,
    clock: FakeClock,
    faults: ListedFaults,
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, NOW - 56 * YEAR)
    office(engine, keys).place(1, NOW - 57 * YEAR)
    assert faults() == [None]
    assert out_of_order(engine) == (
        OutOfOrder("link 1: history 3"),
        OutOfOrder("link 1: handed over in batch 1"),
        OutOfOrder("batch 1: put in its place"),
    )


@pytest.mark.usefixtures("careless")
def test_what_is_marked_as_misdated_is_explained(
    engine: Engine,
    keys: RegisterKeys,
    register: SqlRegister,
    clock: FakeClock,
    taro: Clerk,
    amendments: SqlAmendments,
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, NOW - YEAR)
    asked = Amendment(seen(engine, keys, LINK), PutMark(RecordMark.CLOCK), AmendmentReason.CLOCK)
    assert isinstance(amendments.amend(taro, asked), Amended)
    assert {one.is_explained for one in out_of_order(engine) if one.about.startswith("link")} == {True}


@pytest.mark.usefixtures("careless")
def test_results_amendments_and_incident_lines_are_named_too(
    engine: Engine,
    keys: RegisterKeys,
    register: SqlRegister,
    clock: FakeClock,
    taro: Clerk,
    amendments: SqlAmendments,
    incidents: SqlIncidents,
    named: Callable[[], list[str]],
) -> None:
    draft = link(register, HANAKO)
    hand_over(engine, keys, NOW)
    answer_of_provider(engine, keys, NOW - HOUR, draft.reference)
    assert isinstance(incidents.open(taro, RecordAtHand(RESERVATION, 1)), IncidentSaved)
    put_back(clock)
    asked = Amendment(seen(engine, keys, LINK), PutMark(RecordMark.CHECK), AmendmentReason.PAPERS)
    assert isinstance(amendments.amend(taro, asked), Amended)
    assert isinstance(incidents.tell(taro, 1, StateCause(IncidentCause.MISTYPED)), IncidentSaved)
    assert [one for one in named() if not one.startswith("desk event")] == [
        "link 1: history 4",
        "amendment link 1 #1",
        "results 1: of batch 1",
        "incident 1 #4",
    ]


def test_the_log_tells_what_the_clock_said_and_a_word_about_the_clock_explains_it(
    engine: Engine, keys: RegisterKeys, clock: FakeClock, clerks: SqlClerks, taro: Clerk
) -> None:
    put_back(clock)
    log_in(clerks, "taro")
    (told,) = out_of_order(engine)
    assert told == OutOfOrder("desk event 3")
    SqlClockBook(engine, keys, "1番", clock).accept(Owner(), ClockVerdict.RIGHT)
    assert out_of_order(engine) == (OutOfOrder("desk event 3", is_explained=True),)
    assert check_desk(engine, keys).faults == ()

"""What the register knows of the time, what is said of a doubtful clock, and the mark on what it dated wrongly."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.flow import Counter
from kiosk.domain.machine.clock_rules import ClockAcceptance, ClockAccepted, ClockDoubt, ClockFault, ClockVerdict
from kiosk.domain.office.amendments import Amended, Amendment, AmendmentReason, PutMark, TakeMark
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import Query, RecordKind, RecordPage
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.staff.account_answers import Denied
from kiosk.domain.staff.clerks import Clerk, Owner
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.office.clock import SqlClockBook, later_than
from kiosk.storage.office.register_times import register_times
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.search.finder import SqlFinder
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO as HANAKO_THE_CLERK
from tests.fakes.office.clerks import TARO as TARO_THE_CLERK
from tests.fakes.office.clerks import add, log_in
from tests.storage.desk import change as outside_change
from tests.storage.desk import happened, seen
from tests.storage.holders import HANAKO, JIRO, TARO, drafted, holds, is_signed, link, reserve, sign

RELEASED = date(2026, 6, 1)
HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)


@dataclass
class FakeGuard:
    """Implements `domain.ports.ClockGuard`."""

    doubted: ClockDoubt | None = None

    def doubt(self) -> ClockDoubt | None:
        return self.doubted

    def renew(self) -> None:
        """It knows everything already."""


@pytest.fixture
def book(engine: Engine, keys: RegisterKeys, clock: FakeClock) -> SqlClockBook:
    return SqlClockBook(engine, keys, "1番", clock)


@pytest.fixture
def supervisor(clerks: SqlClerks) -> Clerk:
    add(clerks, HANAKO_THE_CLERK, TARO_THE_CLERK)
    return log_in(clerks, TARO_THE_CLERK.login)


def marked(engine: Engine, keys: RegisterKeys, mark: RecordMark = RecordMark.CLOCK) -> list[tuple[RecordKind, int]]:
    page = SqlFinder(engine, keys, is_signed).find(Query(mark=mark))
    assert isinstance(page, RecordPage)
    return [(row.kind, row.id) for row in page.rows]


def newest(engine: Engine) -> datetime | None:
    return register_times(engine, RELEASED).newest


def test_an_empty_register_knows_no_time(engine: Engine) -> None:
    times = register_times(engine, RELEASED)
    assert (times.newest, times.logged, times.vouched, times.accepted) == (None, None, None, None)


def test_the_newest_of_reservations_and_links_is_known(engine: Engine, register: SqlRegister, clock: FakeClock) -> None:
    reserve(register, HANAKO)
    assert newest(engine) == clock.now()
    clock.go_on(minutes=5)
    link(register, HANAKO)
    assert newest(engine) == clock.now()


def test_said_to_be_right_it_marks_what_has_a_later_time_and_is_believed(
    engine: Engine, keys: RegisterKeys, register: SqlRegister, clock: FakeClock, book: SqlClockBook, clerks: SqlClerks
) -> None:
    reserve(register, TARO)
    clock.moment = NOW + 2 * YEAR
    reserve(register, HANAKO)
    link(register, HANAKO)
    clock.moment = NOW + HOUR
    assert later_than(engine, clock.now()) == 2
    assert book.accept(Owner(), ClockVerdict.RIGHT) == ClockAccepted(ClockVerdict.RIGHT, 2)
    times = register_times(engine, RELEASED)
    assert (times.newest, times.vouched) == (NOW, NOW + HOUR)
    assert marked(engine, keys) == [(RecordKind.LINK, 1), (RecordKind.RESERVATION, 2)]
    assert happened(clerks) == [
        (None, "mark_record", "reservation 2 #1", None),
        (None, "mark_record", "link 1 #1", None),
        (None, "accept_clock", "set_right 2 records", None),
    ]
    assert check_desk(engine, keys).faults == ()
    assert later_than(engine, clock.now()) == 0


def test_a_record_that_a_clerk_changed_by_the_wrong_clock_is_marked_too(
    engine: Engine,
    keys: RegisterKeys,
    register: SqlRegister,
    clock: FakeClock,
    book: SqlClockBook,
    supervisor: Clerk,
) -> None:
    reserve(register, HANAKO)
    clock.moment = NOW + YEAR
    before = seen(engine, keys, RecordKind.RESERVATION)
    amendments = SqlAmendments(engine, keys, is_signed, "1番", clock, {})
    assert isinstance(
        amendments.amend(supervisor, Amendment(before, PutMark(RecordMark.CHECK), AmendmentReason.PAPERS)), Amended
    )
    clock.moment = NOW + HOUR
    book.accept(Owner(), ClockVerdict.RIGHT)
    assert marked(engine, keys) == [(RecordKind.RESERVATION, 1)]


def test_a_mark_that_was_taken_off_again_is_not_found(
    engine: Engine, keys: RegisterKeys, register: SqlRegister, clock: FakeClock, supervisor: Clerk
) -> None:
    reserve(register, HANAKO)
    reserve(register, TARO)
    amendments = SqlAmendments(engine, keys, is_signed, "1番", clock, {})
    on, off = PutMark(RecordMark.CHECK), TakeMark(RecordMark.CHECK)
    for number, changes in ((1, (on, off)), (2, (on, off, on))):
        for change in changes:
            before = seen(engine, keys, RecordKind.RESERVATION, number)
            amendment = Amendment(before, change, AmendmentReason.PAPERS)
            assert isinstance(amendments.amend(supervisor, amendment), Amended)
    assert marked(engine, keys, RecordMark.CHECK) == [(RecordKind.RESERVATION, 2)]


def test_the_log_is_believed_from_where_the_clock_was_last_right(
    engine: Engine, clock: FakeClock, book: SqlClockBook
) -> None:
    clock.moment = NOW + YEAR
    book.accept(Owner(), ClockVerdict.WRONG)
    assert register_times(engine, RELEASED).logged == NOW + YEAR
    clock.moment = NOW
    book.accept(Owner(), ClockVerdict.RIGHT)
    times = register_times(engine, RELEASED)
    assert (times.logged, times.vouched) == (None, NOW)
    assert times.accepted == ClockAcceptance(ClockVerdict.RIGHT, NOW, 2)


def test_a_line_of_the_log_that_is_years_ahead_speaks_against_no_clock(
    engine: Engine, clock: FakeClock, book: SqlClockBook
) -> None:
    clock.moment = datetime(2040, 1, 1, tzinfo=UTC)
    book.accept(Owner(), ClockVerdict.WRONG)
    assert register_times(engine, RELEASED).logged is None


def test_only_an_administrator_says_it_and_a_denial_is_kept(
    engine: Engine, book: SqlClockBook, clerks: SqlClerks, supervisor: Clerk
) -> None:
    assert isinstance(book.accept(supervisor, ClockVerdict.RIGHT), Denied)
    assert happened(clerks, denied=True) == [(supervisor.login, "accept_clock", "set_right", "role")]
    assert register_times(engine, RELEASED).accepted is None


# --- at the commit


def guarded(engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock, guard: FakeGuard) -> SqlRegister:
    return SqlRegister(engine, keys, counter, clock, guard=guard)


def test_a_clock_that_moves_between_draft_and_commit_records_nothing(
    engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock
) -> None:
    guard = FakeGuard()
    register = guarded(engine, keys, counter, clock, guard)
    draft = drafted(register, HANAKO)
    guard.doubted = ClockDoubt(ClockFault.JUMPED, moved=60)
    assert register.record(draft, sign(draft), holds) is NotRecordedWhy.CLOCK
    assert register.find(HANAKO) is None
    guard.doubted = None
    assert isinstance(register.record(draft, sign(draft), holds), Reservation)


def test_what_is_recorded_by_a_clock_that_cannot_be_set_is_marked_by_who_let_it_pass(
    engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock, clerks: SqlClerks
) -> None:
    wrong = ClockAcceptance(ClockVerdict.WRONG, NOW, 1, "hanako")
    guard = FakeGuard(ClockDoubt(ClockFault.BEFORE_RECORDS, NOW + DAY, accepted=wrong))
    register = guarded(engine, keys, counter, clock, guard)
    reserve(register, HANAKO)
    link(register, HANAKO)
    guard.doubted = None
    reserve(register, JIRO)
    assert marked(engine, keys) == [(RecordKind.LINK, 1), (RecordKind.RESERVATION, 1)]
    assert happened(clerks) == [
        ("hanako", "mark_record", "reservation 1 #1", None),
        ("hanako", "mark_record", "link 1 #1", None),
    ]
    assert check_desk(engine, keys).faults == ()
    assert newest(engine) == NOW


def test_a_moment_that_is_none_is_told(engine: Engine, register: SqlRegister, file: Path) -> None:
    reserve(register, HANAKO)
    outside_change(file, "UPDATE reservation SET recorded_at = 'yesterday'")
    with pytest.raises(StorageError, match="cannot be read"):
        register_times(engine, RELEASED)

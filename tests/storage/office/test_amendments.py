"""What clerks do to a record: judged, kept with its reason, told in the story, and found when somebody changes it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.amendments import (
    AmendAnswer,
    Amended,
    Amendment,
    AmendmentReason,
    Cancel,
    CorrectCapacity,
    NotAmended,
    NotAmendedWhy,
    PutMark,
    RecordChange,
    RecordSnapshot,
    TakeMark,
)
from kiosk.domain.office.incidents import IncidentSaved, RecordAtHand
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.office.timeline import CancelledByClerk, Corrected, Marked, Timeline
from kiosk.domain.records.link import LinkState
from kiosk.domain.records.provider_results import ProviderResult
from kiosk.domain.records.register_answers import DraftRefusal
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.report.counts import OfficeCount, Report, ReportPeriod
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.office.reports import SqlReports
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.search.finder import SqlFinder
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.records import listed, listed_links
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.clerks import HANAKO as HANAKO_THE_CLERK
from tests.fakes.office.clerks import TARO as TARO_THE_CLERK
from tests.fakes.office.clerks import YURI, add, log_in
from tests.fakes.office.services import ACCOUNT, CODE
from tests.storage.desk import change, happened, seen
from tests.storage.holders import (
    HANAKO,
    TARO,
    drafted,
    hand_over,
    intended,
    is_signed,
    link,
    links_of,
    provider_says,
    reserve,
)

RESERVATION, LINK = RecordKind.RESERVATION, RecordKind.LINK
PAPER = "R8-1042"
Amend = Callable[..., AmendAnswer]
Sees = Callable[..., RecordSnapshot]
RecordFaults = Callable[[], list[str]]


@pytest.fixture
def amendments(engine: Engine, keys: RegisterKeys, clock: FakeClock, clerks: SqlClerks) -> SqlAmendments:
    add(clerks, HANAKO_THE_CLERK, TARO_THE_CLERK, YURI)
    return SqlAmendments(engine, keys, is_signed, "counter-1", clock, {})


@pytest.fixture
def supervisor(amendments: SqlAmendments, clerks: SqlClerks) -> Clerk:
    return log_in(clerks, TARO_THE_CLERK.login)


@pytest.fixture
def amend(amendments: SqlAmendments, supervisor: Clerk, engine: Engine, keys: RegisterKeys) -> Amend:
    """By the supervisor, on what they see now."""

    def made(
        change: RecordChange,
        kind: RecordKind = LINK,
        number: int = 1,
        reason: AmendmentReason = AmendmentReason.MISTYPED,
        paper: str = PAPER,
    ) -> AmendAnswer:
        return amendments.amend(supervisor, Amendment(seen(engine, keys, kind, number), change, reason, paper))

    return made


@pytest.fixture
def sees(engine: Engine, keys: RegisterKeys) -> Sees:
    """What stands before a clerk who looks now."""
    return partial(seen, engine, keys)


@pytest.fixture
def timeline(engine: Engine, keys: RegisterKeys) -> Callable[..., Timeline]:
    def told(kind: RecordKind = LINK, number: int = 1) -> Timeline:
        found = SqlFinder(engine, keys, is_signed).timeline(kind, number)
        assert isinstance(found, Timeline), found
        return found

    return told


@pytest.fixture
def faults(engine: Engine, keys: RegisterKeys) -> RecordFaults:
    """What `kiosk records verify` finds."""

    def found() -> list[str]:
        records = [*listed(engine, keys, is_signed), *listed_links(engine, keys, is_signed)]
        return [row.fault for row in records if row.fault is not None] + list(check_desk(engine, keys).faults)

    return found


def why(answer: AmendAnswer) -> NotAmendedWhy:
    assert isinstance(answer, NotAmended), answer
    return answer.why


# --- cancelling


def test_a_link_that_a_supervisor_cancels_frees_its_measure_and_account_and_keeps_its_story(
    register: SqlRegister, amend: Amend, timeline: Callable[..., Timeline], faults: RecordFaults
) -> None:
    link(register, HANAKO)
    assert isinstance(amend(Cancel()), Amended)
    assert [one.state for one in links_of(register, HANAKO)] == [LinkState.CANCELLED]
    last = timeline().history[-1]
    assert last == CancelledByClerk(
        WEDNESDAY_MORNING, "counter-1", Mode.COUNTER, "taro", AmendmentReason.MISTYPED, PAPER
    )
    assert len(timeline().history) == 3
    link(register, TARO, intended(ACCOUNT))
    link(register, HANAKO, intended("6543210987654321"))
    assert faults() == []


def test_a_cancelled_link_keeps_nothing_of_its_account(register: SqlRegister, amend: Amend, file: Path) -> None:
    link(register, HANAKO)
    amend(Cancel())
    octets = b"".join(path.read_bytes() for path in file.parent.glob("register.db*"))
    assert ACCOUNT.encode() not in octets
    assert CODE.encode() not in octets.split(b"SQLite")[0]


def test_a_link_that_its_provider_has_can_be_cancelled_too(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, amend: Amend, faults: RecordFaults
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, WEDNESDAY_MORNING)
    assert isinstance(amend(Cancel()), Amended)
    assert why(amend(Cancel())) is NotAmendedWhy.OVER
    assert faults() == []


def test_a_link_that_was_cancelled_after_its_hand_over_stops_no_results(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, amend: Amend
) -> None:
    first = link(register, HANAKO).reference
    second = link(register, TARO, intended("6543210987654321")).reference
    hand_over(engine, keys, WEDNESDAY_MORNING)
    amend(Cancel())
    outcomes = [ProviderResult(2, first, LinkState.COMPLETED), ProviderResult(3, second, LinkState.COMPLETED)]
    taken = provider_says(engine, keys, outcomes, WEDNESDAY_MORNING)
    assert (taken.changed, taken.late) == (1, (first,))
    assert [links_of(register, name)[0].state for name in (HANAKO, TARO)] == [
        LinkState.CANCELLED,
        LinkState.COMPLETED,
    ]


def test_a_reservation_goes_after_its_links_and_can_be_made_again(
    register: SqlRegister, amend: Amend, timeline: Callable[..., Timeline], faults: RecordFaults
) -> None:
    link(register, HANAKO)
    assert why(amend(Cancel(), RESERVATION)) is NotAmendedWhy.HAS_LINKS
    amend(Cancel())
    assert isinstance(amend(Cancel(), RESERVATION), Amended)
    assert why(amend(Cancel(), RESERVATION)) is NotAmendedWhy.OVER
    assert register.find(HANAKO) is None
    told = timeline(RESERVATION)
    assert isinstance(told.record, FoundRecord)
    assert not told.record.is_live
    reserve(register, HANAKO)
    assert faults() == []


def test_a_mistyped_mykey_id_is_cancelled_and_the_right_one_typed(
    register: SqlRegister, amend: Amend, faults: RecordFaults, timeline: Callable[..., Timeline]
) -> None:
    reserve(register, HANAKO, "ABCD3467")
    amend(Cancel(), RESERVATION)
    assert reserve(register, HANAKO, "ACDE7643").mykey == "ACDE7643"
    assert faults() == []
    records = [timeline(RESERVATION, number).record for number in (1, 2)]
    assert [record.mykey[:4] for record in records if isinstance(record, FoundRecord)] == ["ABCD", "ACDE"]


def test_another_mykey_id_cannot_be_typed_while_something_stands_under_the_first(
    register: SqlRegister, next_programme: SqlRegister, amend: Amend
) -> None:
    reserve(register, HANAKO, "ABCD3467")
    reserve(next_programme, HANAKO, "ABCD3467")
    amend(Cancel(), RESERVATION)
    late = drafted(register, HANAKO, "ABCD3467")
    assert late.mykey == "ABCD3467"
    answer = register.draft(HANAKO, Capacity.HOLDER, ReserveIntent("ACDE7643"))
    assert answer == DraftRefusal(Refusal.MYKEY_TAKEN)


# --- correcting and marking


def test_who_acted_is_corrected_beside_what_the_card_signed(
    register: SqlRegister, amend: Amend, timeline: Callable[..., Timeline], faults: RecordFaults, clock: FakeClock
) -> None:
    reserve(register, HANAKO)
    clock.go_on(minutes=1)
    assert isinstance(amend(CorrectCapacity(Capacity.PARENT), RESERVATION, reason=AmendmentReason.PAPERS), Amended)
    told = timeline(RESERVATION)
    assert isinstance(told.record, FoundRecord)
    assert told.record.acting is Capacity.HOLDER
    assert told.standing is not None
    assert told.standing.acting is Capacity.PARENT
    last = told.history[-1]
    assert isinstance(last, Corrected)
    assert (last.old, last.new) == (Capacity.HOLDER, Capacity.PARENT)
    assert why(amend(CorrectCapacity(Capacity.PARENT), RESERVATION)) is NotAmendedWhy.SAME
    amend(CorrectCapacity(Capacity.GUARDIAN), RESERVATION)
    assert [(one.old, one.new) for one in timeline(RESERVATION).history if isinstance(one, Corrected)] == [
        (Capacity.HOLDER, Capacity.PARENT),
        (Capacity.PARENT, Capacity.GUARDIAN),
    ]
    assert faults() == []


def test_a_mark_is_put_on_once_and_taken_off(
    register: SqlRegister, amend: Amend, timeline: Callable[..., Timeline]
) -> None:
    link(register, HANAKO)
    amend(PutMark(RecordMark.COMPLAINT), reason=AmendmentReason.HOLDER_ASKED)
    assert why(amend(PutMark(RecordMark.COMPLAINT))) is NotAmendedWhy.SAME
    standing = timeline().standing
    assert standing is not None
    assert standing.marks == {RecordMark.COMPLAINT}
    amend(TakeMark(RecordMark.COMPLAINT))
    assert why(amend(TakeMark(RecordMark.COMPLAINT))) is NotAmendedWhy.SAME
    assert [one.off for one in timeline().history if isinstance(one, Marked)] == [False, True]


# --- what was pressed for is what is changed


def test_what_stands_otherwise_than_the_clerk_saw_it_is_not_changed(
    register: SqlRegister, amendments: SqlAmendments, supervisor: Clerk, amend: Amend, sees: Sees
) -> None:
    link(register, HANAKO)
    before = sees(LINK)
    amend(CorrectCapacity(Capacity.GUARDIAN))
    for asked in (Cancel(), PutMark(RecordMark.CHECK), CorrectCapacity(Capacity.PARENT)):
        assert (
            why(amendments.amend(supervisor, Amendment(before, asked, AmendmentReason.MISTYPED)))
            is NotAmendedWhy.CHANGED
        )
    assert sees(LINK).record.is_live
    assert isinstance(amend(Cancel()), Amended), "who looks again may"


def test_a_link_that_its_provider_got_meanwhile_is_not_cancelled_as_one_that_waits(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, amendments: SqlAmendments, supervisor: Clerk, sees: Sees
) -> None:
    link(register, HANAKO)
    before = sees(LINK)
    hand_over(engine, keys, WEDNESDAY_MORNING)
    answer = amendments.amend(supervisor, Amendment(before, Cancel(), AmendmentReason.MISTYPED))
    assert why(answer) is NotAmendedWhy.CHANGED
    assert sees(LINK).record.state is LinkState.HANDED_OVER


def test_a_record_that_came_into_an_incident_meanwhile_is_looked_at_again_first(
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    clock: FakeClock,
    amendments: SqlAmendments,
    supervisor: Clerk,
    sees: Sees,
) -> None:
    link(register, HANAKO)
    before = sees(LINK)
    incidents = SqlIncidents(engine, keys, "counter-2", "municipal-example", clock)
    assert isinstance(incidents.open(supervisor, RecordAtHand(LINK, 1)), IncidentSaved)
    assert sees(LINK).record.incident == sees(RESERVATION).record.incident == 1
    answer = amendments.amend(supervisor, Amendment(before, Cancel(), AmendmentReason.MISTYPED))
    assert why(answer) is NotAmendedWhy.CHANGED


def test_another_record_under_the_same_number_is_not_changed(
    register: SqlRegister, amendments: SqlAmendments, supervisor: Clerk, sees: Sees
) -> None:
    link(register, HANAKO)
    shown = sees(LINK)
    for other in (replace(shown.record, mykey="XXXX ●●●●"), replace(shown.record, reference="1000000009")):
        asked = Amendment(replace(shown, record=other), Cancel(), AmendmentReason.MISTYPED)
        assert why(amendments.amend(supervisor, asked)) is NotAmendedWhy.NOT_THERE
    assert sees(LINK) == shown


# --- who may, and with what


def test_a_clerk_may_not_and_the_denial_is_kept(
    register: SqlRegister, amendments: SqlAmendments, clerks: SqlClerks, timeline: Callable[..., Timeline], sees: Sees
) -> None:
    link(register, HANAKO)
    yuri = log_in(clerks, YURI.login)
    answer = amendments.amend(yuri, Amendment(sees(LINK), Cancel(), AmendmentReason.MISTYPED))
    assert answer == Denied(Denial.ROLE)
    assert happened(clerks, denied=True) == [("yuri", "cancel_record", "link 1", "role")]
    assert len(timeline().history) == 2


def test_what_a_programme_leaves_to_every_clerk_a_clerk_may(
    register: SqlRegister,
    amendments: SqlAmendments,
    engine: Engine,
    keys: RegisterKeys,
    clock: FakeClock,
    clerks: SqlClerks,
    sees: Sees,
) -> None:
    link(register, HANAKO)
    yuri = log_in(clerks, YURI.login)
    opened = {"municipal-example": frozenset({Action.MARK_RECORD})}
    opening = SqlAmendments(engine, keys, is_signed, "counter-1", clock, opened)
    marks = Amendment(sees(LINK), PutMark(RecordMark.CHECK), AmendmentReason.PAPERS)
    assert isinstance(amendments.amend(yuri, marks), Denied)
    assert isinstance(opening.amend(yuri, marks), Amended)
    assert isinstance(opening.amend(yuri, Amendment(sees(LINK), Cancel(), AmendmentReason.PAPERS)), Denied)


def test_what_is_done_is_kept_in_the_log_with_its_record(
    register: SqlRegister, amend: Amend, clerks: SqlClerks
) -> None:
    link(register, HANAKO)
    amend(PutMark(RecordMark.CHECK))
    amend(Cancel())
    assert happened(clerks)[-2:] == [
        ("taro", "mark_record", "link 1 #1", None),
        ("taro", "cancel_record", "link 1 #2", None),
    ]


@pytest.mark.parametrize("paper", ["山田花子", "1234 5678 9018", "x" * 33])
def test_a_paper_is_named_by_its_number_alone(paper: str, register: SqlRegister, amend: Amend) -> None:
    link(register, HANAKO)
    assert why(amend(Cancel(), paper=paper)) is NotAmendedWhy.PAPER


def test_another_reason_needs_a_paper(register: SqlRegister, amend: Amend) -> None:
    link(register, HANAKO)
    assert why(amend(Cancel(), reason=AmendmentReason.OTHER, paper="")) is NotAmendedWhy.PAPER
    assert isinstance(amend(Cancel(), reason=AmendmentReason.OTHER), Amended)


def test_a_record_that_is_not_there_is_told(amend: Amend) -> None:
    assert why(amend(Cancel())) is NotAmendedWhy.NOT_THERE


def test_a_record_that_does_not_fit_its_signature_is_left_as_it_is(
    register: SqlRegister, amend: Amend, file: Path
) -> None:
    link(register, HANAKO)
    change(file, "UPDATE link SET service = 'another'")
    assert why(amend(Cancel())) is NotAmendedWhy.DAMAGED


@pytest.mark.expects_log
def test_a_register_that_fails_changes_nothing(
    register: SqlRegister, amend: Amend, file: Path, clerks: SqlClerks
) -> None:
    link(register, HANAKO)
    before = happened(clerks)
    change(file, "UPDATE desk_log SET events = 1")
    assert isinstance(amend(Cancel()), NotAnswered)
    assert [one.state for one in links_of(register, HANAKO)] == [LinkState.RECORDED]
    assert happened(clerks) == before


# --- changed by somebody


@pytest.mark.parametrize(
    "setting",
    ["new = 'parent'", "old = 'x'", "reason = 'twice'", "paper = ''", "clerk = 'yuri'", "counter = 'x'", "number = 3"],
)
def test_a_changed_amendment_is_found(
    setting: str, register: SqlRegister, amend: Amend, file: Path, faults: RecordFaults
) -> None:
    link(register, HANAKO)
    amend(CorrectCapacity(Capacity.GUARDIAN))
    assert faults() == []
    change(file, f"UPDATE amendment SET {setting}")  # noqa: S608
    assert "amendment 1" in faults()


def test_an_amendment_that_was_taken_out_is_found(
    register: SqlRegister, amend: Amend, file: Path, faults: RecordFaults
) -> None:
    link(register, HANAKO)
    amend(PutMark(RecordMark.CHECK))
    change(file, "DELETE FROM amendment")
    assert faults() == ["amendment link 1 #1 is missing"]


@pytest.mark.parametrize(
    ("kind", "damage", "named"),
    [
        (RESERVATION, "UPDATE reservation SET is_live = 1", "is_live"),
        (RESERVATION, "DELETE FROM amendment", "is_live"),
        (LINK, "DELETE FROM amendment", "signature"),
    ],
)
def test_a_cancellation_without_its_amendment_is_found(
    kind: RecordKind, damage: str, named: str, register: SqlRegister, amend: Amend, file: Path, faults: RecordFaults
) -> None:
    reserve(register, HANAKO)
    if kind is LINK:
        link(register, HANAKO)
    amend(Cancel(), kind)
    assert faults() == []
    change(file, damage)
    assert faults()[0] == named


def test_an_amendment_of_another_record_is_found(
    register: SqlRegister, amend: Amend, file: Path, faults: RecordFaults
) -> None:
    link(register, HANAKO)
    link(register, TARO, intended("6543210987654321"))
    amend(PutMark(RecordMark.CHECK))
    change(file, "UPDATE amendment SET record_id = 2")
    assert faults()[0] == "amendment 1"


def test_an_amendment_that_was_taken_out_is_found_also_when_another_took_its_number(
    register: SqlRegister, amend: Amend, file: Path, faults: RecordFaults
) -> None:
    reserve(register, HANAKO)
    amend(Cancel(), RESERVATION)
    change(file, "DELETE FROM amendment", "UPDATE reservation SET is_live = 1")
    amend(PutMark(RecordMark.CHECK), RESERVATION)
    assert faults() == ["reservation 1 #1 is in the log twice"]


def test_a_record_that_was_given_another_number_to_lose_its_amendment_is_found(
    register: SqlRegister, amend: Amend, file: Path, faults: RecordFaults
) -> None:
    reserve(register, HANAKO)
    amend(Cancel(), RESERVATION)
    change(file, "UPDATE reservation SET id = 77, is_live = 1")
    assert faults() == ["amendment reservation 1 #1"]


def test_an_old_link_that_was_put_back_after_a_cancellation_is_found(
    register: SqlRegister, amend: Amend, file: Path, faults: RecordFaults
) -> None:
    link(register, HANAKO)
    change(file, "CREATE TABLE old_link AS SELECT * FROM link", "CREATE TABLE old_event AS SELECT * FROM link_event")
    amend(Cancel())
    change(
        file,
        "DELETE FROM link_event",
        "DELETE FROM link",
        "INSERT INTO link SELECT * FROM old_link",
        "INSERT INTO link_event SELECT * FROM old_event",
        "UPDATE account SET is_live = 1",
    )
    assert faults() == ["state"]


def test_what_the_office_did_is_counted_on_its_day_and_at_its_counter(
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    clock: FakeClock,
    amend: Amend,
    supervisor: Clerk,
    sees: Sees,
) -> None:
    link(register, HANAKO)
    amend(CorrectCapacity(Capacity.GUARDIAN))
    incidents = SqlIncidents(engine, keys, "counter-2", "municipal-example", clock)
    seen_now = sees(LINK)
    for _ in range(2):
        incidents.open(supervisor, RecordAtHand(LINK, 1, seen_now.record))
    amend(Cancel())
    today = ReportPeriod(clock.now().date(), clock.now().date())
    every = dict.fromkeys(OfficeCount, 0)
    done = {OfficeCount.CORRECTED: 1, OfficeCount.CANCELLED: 1}
    for counter, expected in ((None, {**done, OfficeCount.HELD: 1}), ("counter-1", done), ("counter-3", {})):
        report = SqlReports(engine).report(today, counter)
        assert isinstance(report, Report)
        assert report.office == {**every, **expected}, counter

"""Incidents in the register: opened with the records that are concerned, told of, closed, and in the desk's log."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.office.incidents import (
    AddIncidentRecord,
    AtHand,
    CloseIncident,
    DamagedIncident,
    Incident,
    IncidentAction,
    IncidentCause,
    IncidentLineKind,
    IncidentNotSaved,
    IncidentNotSavedWhy,
    IncidentSaved,
    IncidentUpdate,
    RecordAtHand,
    SessionAtHand,
    StateAction,
    StateCause,
)
from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office import incidents as module
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO as HANAKO_AT_DESK
from tests.fakes.office.clerks import TARO as TARO_AT_DESK
from tests.fakes.office.clerks import YURI, add, log_in
from tests.fakes.office.services import OTHER_ACCOUNT
from tests.storage.desk import change, happened, rows, seen
from tests.storage.holders import HANAKO, TARO, cancel, hand_over, intended, link, reserve
from tests.storage.providers import NOW, states

HANAKOS = SessionAtHand(HANAKO, Errand.LINK, "EnterField")
LINK = RecordAtHand(RecordKind.LINK, 1)
RESERVATION = RecordAtHand(RecordKind.RESERVATION, 1)


@pytest.fixture
def incidents(engine: Engine, keys: RegisterKeys, register: SqlRegister, clock: FakeClock) -> SqlIncidents:
    return SqlIncidents(engine, keys, "counter-1", "municipal-example", clock)


@pytest.fixture
def yuri(clerks: SqlClerks) -> Clerk:
    """A clerk; the first administrator and a supervisor are there too."""
    add(clerks, HANAKO_AT_DESK, TARO_AT_DESK, YURI)
    return log_in(clerks, "yuri")


@pytest.fixture
def taro(yuri: Clerk, clerks: SqlClerks) -> Clerk:
    """A supervisor."""
    return log_in(clerks, "taro")


def opened(incidents: SqlIncidents, clerk: Clerk, about: AtHand = HANAKOS) -> Incident:
    answer = incidents.open(clerk, about)
    assert isinstance(answer, IncidentSaved), answer
    return answer.incident


def said(incidents: SqlIncidents, clerk: Clerk, *sayings: IncidentUpdate, incident: int = 1) -> Incident:
    answers = [incidents.tell(clerk, incident, saying) for saying in sayings]
    kept = [answer.incident for answer in answers if isinstance(answer, IncidentSaved)]
    assert len(kept) == len(answers), answers
    return kept[-1]


def closed(incidents: SqlIncidents, supervisor: Clerk) -> Incident:
    return said(
        incidents,
        supervisor,
        StateCause(IncidentCause.MISTYPED),
        StateAction(IncidentAction.HOLDER_TOLD),
        CloseIncident(),
    )


def named(incident: Incident) -> list[str]:
    return [reference_of(record.kind, record.id) for record in incident.records]


# --- opening


def test_one_press_opens_it_with_the_live_records_of_the_card_beside(
    incidents: SqlIncidents, register: SqlRegister, yuri: Clerk, clock: FakeClock
) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    link(register, HANAKO, intended(OTHER_ACCOUNT))
    reserve(register, TARO)
    incident = opened(incidents, yuri)
    assert named(incident) == ["link 2", "reservation 1"]
    assert (incident.what, incident.done, incident.is_open) == (IncidentCause.UNKNOWN, (), True)
    assert (incident.opened_at, incident.counter, incident.clerk) == (clock.now(), "counter-1", "yuri")
    assert (incident.errand, incident.step) == (Errand.LINK, "EnterField")
    assert [(line.topic, line.value) for line in incident.lines] == [
        (IncidentLineKind.OPENED, ""),
        (IncidentLineKind.RECORD, "link 2"),
        (IncidentLineKind.RECORD, "reservation 1"),
    ]
    assert incidents.listed() == (incident,)


def test_records_of_another_programme_are_not_concerned(
    incidents: SqlIncidents, register: SqlRegister, next_programme: SqlRegister, yuri: Clerk
) -> None:
    reserve(register, HANAKO)
    reserve(next_programme, HANAKO)
    assert named(opened(incidents, yuri)) == ["reservation 1"]


def test_without_a_card_it_is_opened_without_records(incidents: SqlIncidents, yuri: Clerk) -> None:
    incident = opened(incidents, yuri, SessionAtHand())
    assert (incident.records, incident.errand, incident.step) == ((), None, None)
    assert opened(incidents, yuri, SessionAtHand(b"a card that has reserved nothing")).records == ()


def test_a_reservation_brings_its_live_links_and_a_link_its_reservation(
    incidents: SqlIncidents, register: SqlRegister, yuri: Clerk
) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    link(register, HANAKO, intended(OTHER_ACCOUNT))
    assert named(opened(incidents, yuri, RESERVATION)) == ["reservation 1", "link 2"]
    assert named(opened(incidents, yuri, LINK)) == ["link 1", "reservation 1"]


def test_of_a_record_that_is_not_there_nothing_is_opened(incidents: SqlIncidents, yuri: Clerk) -> None:
    assert incidents.open(yuri, LINK) == IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE)
    assert incidents.listed() == ()


def test_nothing_of_the_card_is_in_its_rows(
    incidents: SqlIncidents, register: SqlRegister, yuri: Clerk, file: Path
) -> None:
    draft = reserve(register, HANAKO)
    opened(incidents, yuri)
    tables = ("incident", "incident_line", "incident_record", "desk_event")
    kept = repr([rows(file, f"SELECT * FROM {table}") for table in tables])  # noqa: S608
    for secret in (draft.mykey, repr(HANAKO), HANAKO.hex(), repr(draft.holder)):
        assert secret not in kept


# --- telling


def test_what_was_done_is_kept_line_by_line_and_each_line_is_in_the_desks_log(
    incidents: SqlIncidents, register: SqlRegister, yuri: Clerk, taro: Clerk, clerks: SqlClerks, clock: FakeClock
) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    opened(incidents, yuri)
    clock.go_on(minutes=5)
    said(incidents, yuri, StateCause(IncidentCause.MISTYPED), AddIncidentRecord(RecordAtHand(RecordKind.LINK, 2)))
    incident = said(incidents, taro, StateAction(IncidentAction.HOLDER_TOLD), CloseIncident())
    assert (incident.what, incident.done, incident.is_open) == (
        IncidentCause.MISTYPED,
        (IncidentAction.HOLDER_TOLD,),
        False,
    )
    assert named(incident) == ["link 1", "reservation 1", "link 2", "reservation 2"]
    assert [line.clerk for line in incident.lines] == ["yuri"] * 6 + ["taro"] * 2
    log = [line for line in happened(clerks) if "#" in line[2]]
    assert log == [
        *(("yuri", "open_incident", f"incident 1 #{number}", None) for number in range(1, 7)),
        ("taro", "open_incident", "incident 1 #7", None),
        ("taro", "close_incident", "incident 1 #8", None),
    ]


@pytest.mark.parametrize(
    ("before", "saying", "why"),
    [
        ((), CloseIncident(), IncidentNotSavedWhy.WHAT_UNKNOWN),
        ((StateCause(IncidentCause.OTHER),), CloseIncident(), IncidentNotSavedWhy.NOTHING_DONE),
        ((StateCause(IncidentCause.OTHER),), StateCause(IncidentCause.OTHER), IncidentNotSavedWhy.SAME),
        ((StateAction(IncidentAction.HOLDER_TOLD),), StateAction(IncidentAction.HOLDER_TOLD), IncidentNotSavedWhy.SAME),
        ((), AddIncidentRecord(RESERVATION), IncidentNotSavedWhy.SAME),
        ((), AddIncidentRecord(RecordAtHand(RecordKind.LINK, 7)), IncidentNotSavedWhy.NOT_THERE),
        (
            (StateCause(IncidentCause.OTHER), StateAction(IncidentAction.HOLDER_TOLD), CloseIncident()),
            StateCause(IncidentCause.NOTHING),
            IncidentNotSavedWhy.CLOSED,
        ),
    ],
)
def test_what_does_not_follow_changes_nothing(
    before: tuple[IncidentUpdate, ...],
    saying: IncidentUpdate,
    why: IncidentNotSavedWhy,
    incidents: SqlIncidents,
    register: SqlRegister,
    taro: Clerk,
    file: Path,
) -> None:
    reserve(register, HANAKO)
    opened(incidents, taro)
    if before:
        said(incidents, taro, *before)
    kept = rows(file, "SELECT * FROM incident_line") + rows(file, "SELECT * FROM desk_event")
    assert incidents.tell(taro, 1, saying) == IncidentNotSaved(why)
    assert rows(file, "SELECT * FROM incident_line") + rows(file, "SELECT * FROM desk_event") == kept


def test_what_was_said_meanwhile_is_read_first_and_a_record_that_came_is_not_let_go_unseen(
    incidents: SqlIncidents, register: SqlRegister, taro: Clerk
) -> None:
    link(register, HANAKO)
    opened(incidents, taro)
    before = said(incidents, taro, StateCause(IncidentCause.MISTYPED), StateAction(IncidentAction.HOLDER_TOLD))
    link(register, TARO, intended(OTHER_ACCOUNT))
    said(incidents, taro, AddIncidentRecord(RecordAtHand(RecordKind.LINK, 2)))
    for saying in (CloseIncident(), StateCause(IncidentCause.NOTHING), StateAction(IncidentAction.CARD_RETURNED)):
        assert incidents.tell(taro, 1, saying, len(before.lines)) == IncidentNotSaved(IncidentNotSavedWhy.CHANGED)
    (listed,) = incidents.listed() or ()
    assert isinstance(listed, Incident)
    assert listed.is_open
    assert isinstance(incidents.tell(taro, 1, CloseIncident(), len(listed.lines)), IncidentSaved)


def test_another_record_under_the_same_number_is_not_held_back(
    incidents: SqlIncidents, register: SqlRegister, yuri: Clerk, engine: Engine, keys: RegisterKeys
) -> None:
    link(register, HANAKO)
    record = seen(engine, keys, RecordKind.LINK).record
    other = replace(record, mykey="XXXX ●●●●")
    assert incidents.open(yuri, RecordAtHand(RecordKind.LINK, 1, other)) == IncidentNotSaved(
        IncidentNotSavedWhy.NOT_THERE
    )
    gone_on = replace(record, state=LinkState.HANDED_OVER)
    assert named(opened(incidents, yuri, RecordAtHand(RecordKind.LINK, 1, gone_on))) == ["link 1", "reservation 1"]


def test_nothing_is_said_of_an_incident_that_is_not_there(incidents: SqlIncidents, yuri: Clerk) -> None:
    assert incidents.tell(yuri, 3, StateAction(IncidentAction.HOLDER_TOLD)) == IncidentNotSaved(
        IncidentNotSavedWhy.NOT_THERE
    )


def test_a_clerk_closes_none_and_that_they_wanted_to_is_kept(
    incidents: SqlIncidents, yuri: Clerk, clerks: SqlClerks
) -> None:
    opened(incidents, yuri)
    said(incidents, yuri, StateCause(IncidentCause.NOTHING), StateAction(IncidentAction.SUPERVISOR_TOLD))
    assert incidents.tell(yuri, 1, CloseIncident()) == Denied(Denial.ROLE)
    assert happened(clerks, denied=True) == [("yuri", "close_incident", "incident 1", "role")]


def test_an_account_that_is_out_of_use_opens_none(
    incidents: SqlIncidents, register: SqlRegister, yuri: Clerk, clerks: SqlClerks, taro: Clerk, file: Path
) -> None:
    reserve(register, HANAKO)
    change(file, "DELETE FROM clerk WHERE login = 'yuri'")
    assert incidents.open(yuri, RESERVATION) == Denied(Denial.INACTIVE)
    assert happened(clerks, denied=True) == [("yuri", "open_incident", "reservation 1", "inactive")]
    assert incidents.listed() == ()


@pytest.mark.expects_log
def test_a_register_that_does_not_answer_says_so_and_keeps_nothing(
    incidents: SqlIncidents, yuri: Clerk, file: Path
) -> None:
    change(file, "DROP TABLE incident_record")
    assert isinstance(incidents.open(yuri, SessionAtHand()), NotAnswered)
    assert rows(file, "SELECT * FROM incident") == []


# --- listing


def test_open_ones_come_first_and_then_the_newest(
    incidents: SqlIncidents, taro: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        opened(incidents, taro, SessionAtHand())
    said(
        incidents,
        taro,
        StateCause(IncidentCause.NOTHING),
        StateAction(IncidentAction.SUPERVISOR_TOLD),
        CloseIncident(),
        incident=3,
    )
    assert [one.id for one in incidents.listed() or ()] == [2, 1, 3]
    monkeypatch.setattr(module, "NEWEST", 2)
    assert [one.id for one in incidents.listed() or ()] == [2, 1]


def test_one_that_was_changed_from_outside_hides_no_other_and_takes_no_line(
    incidents: SqlIncidents, yuri: Clerk, file: Path
) -> None:
    for _ in range(3):
        opened(incidents, yuri, SessionAtHand())
    change(file, "UPDATE incident SET opened_at = 'x' WHERE id = 2", "UPDATE incident SET clerk = 'taro' WHERE id = 1")
    listed = incidents.listed()
    assert listed is not None
    assert [isinstance(one, DamagedIncident) for one in listed] == [False, True, True]
    assert incidents.tell(yuri, 1, StateAction(IncidentAction.HOLDER_TOLD)) == IncidentNotSaved(
        IncidentNotSavedWhy.DAMAGED
    )


# --- freezing


def test_what_an_open_incident_concerns_is_handed_over_to_nobody_and_the_others_are(
    incidents: SqlIncidents, register: SqlRegister, taro: Clerk, engine: Engine, keys: RegisterKeys
) -> None:
    theirs, other = link(register, HANAKO), link(register, TARO, intended(OTHER_ACCOUNT))
    opened(incidents, taro)
    assert [one.reference for one in hand_over(engine, keys, NOW)] == [other.reference]
    assert [state[0] for state in states(engine)] == ["recorded", "handed_over"]
    assert hand_over(engine, keys, NOW) == []
    closed(incidents, taro)
    assert [one.reference for one in hand_over(engine, keys, NOW)] == [theirs.reference]


def test_what_is_frozen_between_two_hand_overs_is_left_out_of_the_second(
    incidents: SqlIncidents, register: SqlRegister, yuri: Clerk, engine: Engine, keys: RegisterKeys
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, NOW)
    link(register, TARO, intended(OTHER_ACCOUNT))
    opened(incidents, yuri, RecordAtHand(RecordKind.RESERVATION, 2))
    assert hand_over(engine, keys, NOW) == []


def test_a_link_that_two_incidents_concern_waits_for_both(
    incidents: SqlIncidents, register: SqlRegister, taro: Clerk, engine: Engine, keys: RegisterKeys
) -> None:
    link(register, HANAKO)
    opened(incidents, taro)
    opened(incidents, taro, LINK)
    closed(incidents, taro)
    assert hand_over(engine, keys, NOW) == []


# --- checking


@pytest.fixture
def kept(incidents: SqlIncidents, register: SqlRegister, taro: Clerk) -> SqlIncidents:
    """One incident that was closed, with two records, and one that is open."""
    link(register, HANAKO)
    opened(incidents, taro)
    closed(incidents, taro)
    opened(incidents, taro, SessionAtHand())
    return incidents


def test_incidents_that_nobody_changed_are_whole(kept: SqlIncidents, engine: Engine, keys: RegisterKeys) -> None:
    assert check_desk(engine, keys).faults == ()


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("UPDATE incident SET clerk = 'yuri' WHERE id = 1", "incident 1 (incident)"),
        ("UPDATE incident SET step = 'Home' WHERE id = 2", "incident 2 (incident)"),
        ("UPDATE incident SET is_open = 1 WHERE id = 1", "incident 1 (is_open)"),
        ("UPDATE incident SET is_open = 0 WHERE id = 2", "incident 2 (is_open)"),
        ("UPDATE incident SET opened_at = 'x' WHERE id = 1", "incident 1 (unreadable)"),
        ("UPDATE incident_line SET value = 'nothing' WHERE value = 'mistyped'", "incident 1 (line 4)"),
        ("UPDATE incident_line SET clerk = 'yuri' WHERE topic = 'closed'", "incident 1 (line 6)"),
        ("UPDATE incident_record SET record_id = 7 WHERE kind = 'link'", "incident 1 (records)"),
        ("UPDATE incident_record SET incident_id = 2 WHERE kind = 'link'", "incident 1 (records)"),
        ("DELETE FROM incident_record WHERE kind = 'link'", "incident 1 (records)"),
        ("DELETE FROM incident_line WHERE topic = 'record'", "incident 1 #2 is missing"),
        ("DELETE FROM incident_line WHERE topic = 'closed'", "incident 1 #6 is missing"),
        ("DELETE FROM incident WHERE id = 2", "incident 2 #1 is missing"),
        ("DELETE FROM incident WHERE id = 2", "incident 2 has lines or records, and is not there"),
        ("DELETE FROM desk_event WHERE about = 'incident 1 #4'", "incident 1 #4 is not in the desk's log"),
    ],
)
def test_what_somebody_without_the_key_changed_is_named(
    damage: str, fault: str, kept: SqlIncidents, file: Path, engine: Engine, keys: RegisterKeys
) -> None:
    change(file, damage)
    assert fault in check_desk(engine, keys).faults


def test_a_line_that_was_cut_off_with_the_closing_undone_is_found(
    kept: SqlIncidents, file: Path, engine: Engine, keys: RegisterKeys
) -> None:
    change(file, "DELETE FROM incident_line WHERE topic = 'closed'", "UPDATE incident SET is_open = 1 WHERE id = 1")
    assert check_desk(engine, keys).faults == ("incident 1 #6 is missing",)

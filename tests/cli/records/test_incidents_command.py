"""`kiosk records incidents`, and the links that an incident holds back from a hand-over."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.app.store import open_store
from kiosk.domain.office.incidents import (
    CloseIncident,
    IncidentAction,
    IncidentCause,
    IncidentSaved,
    IncidentUpdate,
    RecordAtHand,
    SessionAtHand,
    StateAction,
    StateCause,
)
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.office.visit import Errand
from kiosk.domain.staff.clerks import Clerk
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.city_hall import ICOCA_NUMBER, CityHall, a_city_hall, references_of
from tests.fakes.office.clerks import HANAKO, TARO, CountingHasher, add, log_in
from tests.fakes.process.command import call as run


@pytest.fixture
def hall(tmp_path: Path) -> CityHall:
    return a_city_hall(tmp_path)


@contextmanager
def desk(hall: CityHall) -> Iterator[tuple[SqlIncidents, Clerk]]:
    """The incidents of this city hall, and a supervisor."""
    store = open_store(hall.settings, practice=False)
    try:
        clerks = SqlClerks(store.engine, store.keys, "counter-1", hall.clock, CountingHasher())
        if not hall.rows("SELECT id FROM clerk"):
            add(clerks, HANAKO, TARO)
        incidents = SqlIncidents(store.engine, store.keys, "counter-1", "municipal-example", hall.clock)
        yield incidents, log_in(clerks, "taro")
    finally:
        store.engine.dispose()


def tell(hall: CityHall, *sayings: IncidentUpdate) -> None:
    with desk(hall) as (incidents, taro):
        for saying in sayings:
            assert isinstance(incidents.tell(taro, 1, saying), IncidentSaved)


@pytest.fixture
def held(hall: CityHall) -> CityHall:
    """Two links, of which an incident concerns the first."""
    hall.link(1, "00000000000000017")
    hall.link(2, "00000000000000025")
    with desk(hall) as (incidents, taro):
        assert isinstance(incidents.open(taro, RecordAtHand(RecordKind.LINK, 1)), IncidentSaved)
    return hall


def test_incidents_are_listed_line_by_line_and_name_nobody_but_clerks(held: CityHall) -> None:
    with desk(held) as (incidents, taro):
        incidents.open(taro, SessionAtHand(None, Errand.LINK, "EnterField"))
    tell(held, StateCause(IncidentCause.MISTYPED), StateAction(IncidentAction.HOLDER_TOLD), CloseIncident())
    answer = run("records", "incidents", "--data-dir", held.folder)
    assert answer.returncode == 0
    assert answer.stdout.splitlines() == [
        "incident 2  open  2026-06-10 10:00:00  counter-1  taro  unknown  link  EnterField",
        "  #1  2026-06-10 10:00:00  taro  opened",
        "incident 1  closed  2026-06-10 10:00:00  counter-1  taro  mistyped",
        "  concerns: link 1, reservation 1",
        "  #1  2026-06-10 10:00:00  taro  opened",
        "  #2  2026-06-10 10:00:00  taro  record  link 1",
        "  #3  2026-06-10 10:00:00  taro  record  reservation 1",
        "  #4  2026-06-10 10:00:00  taro  what  mistyped",
        "  #5  2026-06-10 10:00:00  taro  done  holder_told",
        "  #6  2026-06-10 10:00:00  taro  closed",
    ]


def test_a_record_of_an_open_incident_says_so_wherever_it_is_listed(held: CityHall) -> None:
    def lines() -> list[str]:
        found = [run("records", *what, "--data-dir", held.folder) for what in (["find"], ["show", "link:1"])]
        return [line for answer in found for line in answer.stdout.splitlines()]

    assert len([line for line in lines() if "link 1 " in line and line.endswith("open incident 1")]) == 2
    assert not [line for line in lines() if "link 2 " in line and "incident" in line]
    tell(held, StateCause(IncidentCause.NOTHING), StateAction(IncidentAction.HOLDER_TOLD), CloseIncident())
    assert not [line for line in lines() if "incident" in line]


def test_where_there_is_none_it_says_so(hall: CityHall) -> None:
    hall.link(1, "1")
    assert run("records", "incidents", "--data-dir", hall.folder).stdout == "no incident is recorded\n"


def test_one_that_was_changed_is_named_and_verify_exits_1(held: CityHall) -> None:
    held.change("UPDATE incident SET clerk = 'hanako'")
    answer = run("records", "incidents", "--data-dir", held.folder)
    assert answer.stdout == "incident 1  DOES NOT FIT, see `kiosk records verify`\n"
    checked = run("records", "verify", "--data-dir", held.folder)
    assert checked.returncode == 1
    assert "incident 1 (incident)  DOES NOT FIT" in checked.stdout


def test_a_register_whose_incidents_cannot_be_read_at_all_is_told(held: CityHall) -> None:
    held.execute("DROP TABLE incident_line")
    held.execute("DROP TABLE incident_record")
    held.execute("DROP TABLE incident")
    answer = run("records", "incidents", "--data-dir", held.folder)
    assert answer.returncode == 1
    assert answer.stderr.startswith("kiosk: The incidents cannot be read from the register")


def test_a_hand_over_goes_on_without_what_an_incident_holds_back_and_says_so(held: CityHall) -> None:
    def export(name: str) -> str:
        out = held.out / name
        return run(
            "records", "export", "links", "--service", ICOCA_NUMBER, "--out", out, "--data-dir", held.folder
        ).stdout

    said = export("links.csv")
    assert "batch 1: 1 links handed over" in said
    assert "1 links are held back by an incident until it is closed" in said
    said = export("none.csv")
    assert said.startswith(f"no link waits for {ICOCA_NUMBER}")
    assert "1 links are held back by an incident" in said
    tell(held, StateCause(IncidentCause.NOTHING), StateAction(IncidentAction.SUPERVISOR_TOLD), CloseIncident())
    assert "held back" not in export("more.csv")
    frozen = held.rows("SELECT reference FROM link WHERE id = 1")
    assert [(one,) for one in references_of(held.out / "more.csv")] == frozen

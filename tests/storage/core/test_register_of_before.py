"""A register that an earlier version wrote (`tests/storage/data/README.md`): it opens, verifies; a change is named."""

import lzma
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.app.settings import Settings
from kiosk.app.store import Store, is_signed, open_store
from kiosk.storage.handover.handover import HandOver
from kiosk.storage.office.incidents import listed_incidents
from kiosk.storage.schema.tables import LinkRow
from kiosk.storage.settings.setting_rows import overrides_here
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.records import check_joins, listed, listed_links
from tests.fakes.process.command import call
from tests.storage.desk import change
from tests.storage.providers import NOW, Provider

DATA = Path(__file__).parents[1] / "data" / "78c32c4"
FILE = "practice.sqlite3"


@pytest.fixture(scope="module")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Opened by this version once."""
    folder = tmp_path_factory.mktemp("before") / "data"
    folder.mkdir(mode=0o700)
    (folder / FILE).write_bytes(lzma.decompress((DATA / f"{FILE}.xz").read_bytes()))
    shutil.copyfile(DATA / "practice.key", folder / "practice.key")
    for file in folder.iterdir():
        file.chmod(0o600)
    open_store(Settings(data_dir=folder), practice=True).engine.dispose()
    return folder


@pytest.fixture
def folder(upgraded: Path, tmp_path: Path) -> Path:
    return shutil.copytree(upgraded, tmp_path / "data")


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    store = open_store(Settings(data_dir=folder), practice=True)
    yield store
    store.engine.dispose()


def faults(store: Store) -> list[str | None]:
    records = (*listed(store.engine, store.keys, is_signed), *listed_links(store.engine, store.keys, is_signed))
    unfit = [record.fault for record in records if record.fault is not None]
    return [*unfit, *check_joins(store.engine, store.keys, is_signed)[1], *check_desk(store.engine, store.keys).faults]


def test_all_of_it_verifies(folder: Path) -> None:
    told = call("records", "verify", "--practice", "--data-dir", folder)
    assert told.returncode == 0, told.stdout
    assert told.stdout.splitlines() == [
        "98 rows are older than the ledger: what was taken out before it is not noticed",
        "15 records checked, 0 do not fit",
        "1 joined certificates checked, 0 do not fit",
        # One more than it had: that its rows were taken into the ledger.
        "desk: 30 events and 3 accounts checked, 0 do not fit",
    ]


def test_what_waits_in_it_goes_on(store: Store) -> None:
    provider = Provider()
    office = HandOver(store.engine, store.keys, is_signed, "office")
    assert office.held_back("icoca", None) == 1
    assert office.hand_over("icoca", None, "icoca.csv", provider.write, NOW) is not None
    assert [(link.account, link.codes) for link in provider.got] == [("IC100000000000008", ("2598",))]
    assert [incident.id for incident in listed_incidents(store.engine, store.keys, 9)] == [1, 2]
    assert [made.number for made in overrides_here(store.engine, store.keys, "front", ["municipal-example"])] == [
        3,
        2,
        1,
    ]
    assert faults(store) == []
    with Session(store.engine) as unit:
        states = unit.scalars(select(LinkRow.state).order_by(LinkRow.id)).all()
    assert states == [
        "completed",
        "handed_over",
        "recorded",
        "cancelled",
        "cancelled",
        "handed_over",
        "rejected",
        "handed_over",
    ]


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE reservation SET terms = 'x' WHERE id = 1", ["terms"]),
        ("UPDATE link SET service = 'x' WHERE id = 1", ["service"]),
        ("UPDATE link SET account_tail = 'x' WHERE id = 8", ["account_tail"]),
        ("UPDATE account SET space = 'x' WHERE id = 2", ["account_space"]),
        ("UPDATE link_event SET counter = 'x' WHERE link_id = 1 AND number = 4", ["history 4"]),
        ("UPDATE link_event SET reason = 'other' WHERE reason IS NOT NULL", ["history 4"]),
        ("UPDATE link_event SET signature = x'00' WHERE signature IS NOT NULL", ["history 3"]),
        ("UPDATE batch SET file = 'x'", ["history 3"] * 4),
        ("UPDATE certificate_join SET clerk = 'x'", ["joined certificate 1: clerk"]),
        ("UPDATE certificate_join SET second = 'hanako'", ["joined certificate 1: second"]),
        ("UPDATE amendment SET reason = 'other' WHERE id = 1", ["amendment 1", "amendment reservation 3 #1"]),
        ("UPDATE incident SET step = 'x' WHERE id = 2", ["incident 2 (incident)"]),
        ("UPDATE incident_line SET value = 'nothing' WHERE value = 'mistyped'", ["incident 1 (line 4)"]),
        ("UPDATE setting SET value = '\"x\"' WHERE number = 2", ["setting 2"]),
        ("UPDATE clerk SET name = 'x' WHERE id = 1", ["account hanako"]),
        ("UPDATE desk_event SET counter = 'x' WHERE number = 9", ["desk event 9"]),
        ("UPDATE account SET is_live = 2 WHERE id = 2", ["row"]),
        ("UPDATE account SET is_live = 'x' WHERE id = 2", ["row"]),
        ("UPDATE reservation SET is_live = 2 WHERE id = 1", ["is_live"]),
        ("UPDATE incident SET is_open = 2 WHERE id = 2", ["incident 2 (unreadable)"]),
    ],
)
def test_a_change_of_it_is_named(statement: str, named: list[str], store: Store, folder: Path) -> None:
    change(folder / FILE, statement)
    assert faults(store) == named

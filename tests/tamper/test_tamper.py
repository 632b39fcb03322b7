"""Whoever has the disk and not the key changes nothing unseen. The long form is `make campaign-tamper`."""

import shutil
from itertools import islice
from pathlib import Path

import pytest

from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.chain import register_head
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.verify.ledger_integrity import check_ledger
from tests.tamper.campaign import played, what_is_said
from tests.tamper.day import ANCHOR, FILE, KEY, RegisterDay, a_day
from tests.tamper.tampers import tampers

pytestmark = pytest.mark.migrates

EACH = 22
"""Every so many of the short form's tampers: the others are tried by the campaign."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> RegisterDay:
    return a_day(tmp_path_factory.mktemp("day"))


def put(day: RegisterDay, folder: Path, **times: Path) -> Path:
    """The evening's register, with these files of another time."""
    shutil.copytree(day.evening, folder)
    for name, source in times.items():
        shutil.copy2(source / f"register.{name}", folder / f"register.{name}")
    return folder


def test_a_day_that_nobody_changed_is_whole(day: RegisterDay, tmp_path: Path) -> None:
    assert what_is_said(put(day, tmp_path / "data")) == []


def test_what_somebody_without_the_key_changes_is_named(day: RegisterDay) -> None:
    count = played(day, islice(tampers(day, every=False), 0, None, EACH))
    assert count.unnoticed == []
    assert count.tried > 8


NAMED = (
    *("a hidden trigger", "a column more of the revision", "a revision more", "another user_version"),
    *("another MyKey ID", "empty all and take the anchor away", "ticket 1: taken_at"),
)


def test_what_lies_beside_the_records_is_named_too(day: RegisterDay) -> None:
    count = played(day, (one for one in tampers(day, every=False) if one.name.startswith(NAMED)))
    assert count.unnoticed == []
    assert count.tried >= len(NAMED) - 1


def test_an_older_file_put_back_is_told_when_it_is_opened(day: RegisterDay, tmp_path: Path) -> None:
    said = what_is_said(put(day, tmp_path / "data", sqlite3=day.noon))
    assert len(said) == 1
    assert "restored from an older state" in said[0]


def test_an_older_file_put_back_with_its_anchor_shows_on_paper_alone(day: RegisterDay, tmp_path: Path) -> None:
    keys = RegisterKeys.load(day.evening / KEY, create=False)
    evening = open_database(put(day, tmp_path / "evening") / FILE)
    with RegisterUnit(evening, keys) as unit:
        printed = register_head(unit)
    evening.dispose()
    older = put(day, tmp_path / "data", sqlite3=day.noon, anchor=day.noon)
    assert what_is_said(older) == []
    engine = open_database(older / FILE)
    assert check_ledger(engine, keys, printed).goes_through is False
    engine.dispose()


@pytest.mark.parametrize("name", [ANCHOR, FILE])
def test_a_file_that_is_gone_is_told(name: str, day: RegisterDay, tmp_path: Path) -> None:
    folder = put(day, tmp_path / "data")
    (folder / name).unlink()
    assert len(what_is_said(folder)) == 1

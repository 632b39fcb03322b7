"""Every value that is sealed with the key is sealed again when it changes, and what tells of it goes with it."""

import ast
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

import kiosk
from kiosk.domain.staff.account_answers import FactorOffered, LoggedIn, WrongPassphrase
from kiosk.domain.staff.passphrases import OneTimeCode
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import MYKEY, RegisterKeys, renewed
from kiosk.storage.keys.resealing import SEALED, SealedColumn, left_behind
from kiosk.storage.schema.tables import MyKeyRow
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import CountingHasher, log_in, passphrase_of
from tests.fakes.process.command import call
from tests.fakes.process.sqlite import opened
from tests.tamper.campaign import what_is_said
from tests.tamper.day import FILE, KEY, RegisterDay, a_day, opened_store

NOW = datetime(2026, 6, 10, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> RegisterDay:
    return a_day(tmp_path_factory.mktemp("day"))


@pytest.fixture
def folder(day: RegisterDay, tmp_path: Path) -> Path:
    return shutil.copytree(day.evening, tmp_path / "data")


def clerks_of(engine: Engine, keys: RegisterKeys) -> SqlClerks:
    return SqlClerks(engine, keys, "counter-1", FakeClock(NOW), CountingHasher())


def with_an_app(folder: Path) -> pyotp.TOTP:
    """Yuri sets up one-time codes."""
    store = opened_store(folder)
    clerks = clerks_of(store.engine, store.keys)
    yuri = log_in(clerks, "yuri")
    offered = clerks.offer_factor(yuri, passphrase_of("yuri"))
    assert isinstance(offered, FactorOffered)
    app = pyotp.TOTP(offered.secret)
    clerks.set_factor(yuri, offered.secret, OneTimeCode.typed(app.at(NOW - timedelta(seconds=30))))
    store.close()
    return app


def rotated(folder: Path) -> RegisterKeys:
    answer = call("keys", "rotate", "--data-dir", folder)
    assert (answer.returncode, answer.stderr) == (0, "")
    return RegisterKeys.load(folder / KEY, create=False)


def values_in(folder: Path, column: SealedColumn) -> list[tuple[str, bytes]]:
    """Each with its kind."""
    place = "reference" if column.of_link else "''"
    query = f"SELECT {place}, {column.name} FROM {column.table} WHERE {column.name} IS NOT NULL"  # noqa: S608
    with opened(folder / FILE) as register:
        return [(column.kind(reference), sealed) for reference, sealed in register.execute(query)]


def test_each_column_has_values_that_the_new_key_opens_and_the_old_one_does_not(folder: Path) -> None:
    with_an_app(folder)
    before = RegisterKeys.load(folder / KEY, create=False)
    plain = {column: [before.open(kind, sealed) for kind, sealed in values_in(folder, column)] for column in SEALED}
    assert all(plain.values())
    after = rotated(folder)
    for column in SEALED:
        found = values_in(folder, column)
        assert [after.open(kind, sealed) for kind, sealed in found] == plain[column], column
        assert not [sealed for kind, sealed in found if opens(before, kind, sealed)], column
    assert what_is_said(folder) == []


def opens(keys: RegisterKeys, kind: str, sealed: bytes) -> bool:
    try:
        keys.open(kind, sealed)
    except StorageError:
        return False
    return True


def test_one_time_codes_go_on_after_a_change_of_the_key_and_none_counts_twice(folder: Path) -> None:
    app = with_an_app(folder)
    rotated(folder)
    store = opened_store(folder)
    clerks, code = clerks_of(store.engine, store.keys), app.at(NOW)
    assert isinstance(clerks.log_in("yuri", passphrase_of("yuri")), WrongPassphrase)
    assert isinstance(clerks.log_in("yuri", passphrase_of("yuri"), OneTimeCode.typed(code)), LoggedIn)
    assert isinstance(clerks.log_in("yuri", passphrase_of("yuri"), OneTimeCode.typed(code)), WrongPassphrase)
    store.close()


@pytest.mark.parametrize(
    "tamper",
    [
        "UPDATE clerk SET role = 'administrator' WHERE login = 'yuri'",
        "UPDATE clerk SET name = x'00' WHERE login = 'yuri'",
        (
            "UPDATE ledger_entry SET digest = zeroblob(32) WHERE number = (SELECT max(number) FROM ledger_entry"
            " WHERE kind = 'account' AND record_id = 3)"
        ),
    ],
)
def test_a_change_of_the_key_makes_no_account_right_that_was_changed_from_outside(tamper: str, folder: Path) -> None:
    with_an_app(folder)
    with opened(folder / FILE) as register:
        assert register.execute(tamper).rowcount == 1
    before = what_is_said(folder)
    assert before
    after = rotated(folder)
    assert set(before) <= set(what_is_said(folder))
    ((kind, sealed),) = values_in(folder, SEALED[-1])
    assert opens(after, kind, sealed)


def test_what_the_former_key_alone_opens_is_counted_before_that_key_goes(folder: Path) -> None:
    store = opened_store(folder)
    before = store.keys
    during = replace(RegisterKeys.derive(renewed((folder / KEY).read_bytes())), former=before.cipher_key)
    with Session(store.engine) as unit:
        for row in unit.scalars(select(MyKeyRow).offset(1)):
            row.sealed = during.seal(MYKEY, during.open(MYKEY, row.sealed))
        unit.commit()
    assert left_behind(store.engine, during) == sum(len(values_in(folder, column)) for column in SEALED) - 3
    store.close()


def test_every_place_in_the_code_that_seals_a_value_for_a_column_is_in_the_list() -> None:
    found = {name for file in Path(kiosk.__file__).parent.rglob("*.py") for name in sealed_in(file)}
    assert found == {column.name for column in SEALED}


def sealed_in(file: Path) -> set[str]:
    """What a sealed value is given to: `name=keys.seal(…)`, `row.name = keys.seal(…)`, in a tuple too, in a mapping."""
    found, text = set[str](), file.read_text()
    # To look for the word first is ten times as fast.
    for node in ast.walk(ast.parse(text)) if "seal" in text else ():
        match node:
            case ast.keyword(arg=str(name), value=value) if _seals(value):
                found.add(name)
            case ast.Dict(keys=names, values=values):
                found |= {
                    str(name.value)
                    for name, value in zip(names, values, strict=True)
                    if isinstance(name, ast.Constant) and _seals(value)
                }
            case ast.Assign(targets=[ast.Attribute(attr=name)], value=value) if _seals(value):
                found.add(name)
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                pairs = zip(targets, values, strict=True)
                found |= {to.attr for to, value in pairs if isinstance(to, ast.Attribute) and _seals(value)}
            case _:
                pass
    return found


def _seals(value: ast.expr) -> bool:
    match value:
        case ast.Call(func=ast.Attribute(attr="seal")) | ast.Call(func=ast.Name(id="seal_message")):
            return True
        case _:
            return False

"""Records that state more than those of before, beside them in one register: all of them verify."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import Engine, Select, inspect, literal_column, select, text

from kiosk.domain.records import facts
from kiosk.domain.records.facts import FactSchema, SignedFactSchema
from kiosk.domain.records.reservation import ReservationDraft
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.desk_tables import ClerkRow, DeskEventRow
from kiosk.storage.schema.tables import Base, ReservationRow
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.records import listed
from tests.fakes.office.clerks import HANAKO as HANAKO_THE_CLERK
from tests.fakes.office.clerks import TARO as TARO_THE_CLERK
from tests.fakes.office.clerks import add
from tests.storage.desk import change
from tests.storage.holders import HANAKO, TARO, is_signed, reserve

SEALED = tuple(
    kind for kind in vars(facts).values() if isinstance(kind, FactSchema) and not isinstance(kind, SignedFactSchema)
)


def with_one_more(kind: FactSchema) -> FactSchema:
    return replace(kind, versions=(*kind.versions, (*kind.versions[-1], "language")))


def grow(monkeypatch: pytest.MonkeyPatch, engine: Engine, kind: str, table: type[Base]) -> None:
    """From here on the program states a language too, in a column that the records of before have not filled."""
    monkeypatch.setattr(facts, kind, with_one_more(getattr(facts, kind)))
    with engine.begin() as connection:
        connection.execute(text(f"ALTER TABLE {table.__tablename__} ADD COLUMN language TEXT"))

    def language(row: Base) -> str | None:
        state = inspect(row)
        if not state.persistent:
            return "ja"
        assert state.session is not None
        own = [column == getattr(row, column.name) for column in table.__table__.primary_key]
        query: Select[str | None] = select(literal_column("language")).select_from(table.__table__).where(*own)
        read: str | None = state.session.scalar(query)
        return read

    monkeypatch.setattr(table, "language", property(language), raising=False)


def test_a_reservation_of_the_next_version_verifies_beside_one_of_before(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found() -> list[str | None]:
        return [row.fault for row in listed(engine, keys, is_signed)]

    reserve(register, HANAKO)
    grow(monkeypatch, engine, "RESERVATION", ReservationRow)
    monkeypatch.setattr(ReservationDraft, "language", "ja", raising=False)
    reserve(register, TARO)
    change(file, "UPDATE reservation SET language = 'ja' WHERE id = 2")
    assert found() == [None, None]
    change(file, "UPDATE reservation SET language = 'en'")
    assert found() == ["language", "language"]
    change(file, "UPDATE reservation SET language = NULL")
    assert found() == [None, "language"]
    change(file, "UPDATE reservation SET language = 'ja' WHERE id = 2", "UPDATE reservation SET counter = 'another'")
    assert found() == ["counter", "counter"]


def test_accounts_and_the_log_go_on_in_the_next_version(
    clerks: SqlClerks, engine: Engine, keys: RegisterKeys, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found() -> tuple[str, ...]:
        return check_desk(engine, keys).faults

    add(clerks, TARO_THE_CLERK)
    grow(monkeypatch, engine, "ACCOUNT", ClerkRow)
    grow(monkeypatch, engine, "DESK_EVENT", DeskEventRow)
    add(clerks, HANAKO_THE_CLERK)
    change(
        file, "UPDATE clerk SET language = 'ja' WHERE id = 2", "UPDATE desk_event SET language = 'ja' WHERE number = 2"
    )
    assert found() == ()
    change(file, "UPDATE clerk SET language = 'en'")
    assert found() == ("account taro", "account hanako")
    change(file, "UPDATE clerk SET language = NULL", "UPDATE desk_event SET language = 'en'")
    assert found() == ("desk event 1", "desk event 2", "account hanako")


@pytest.mark.parametrize("kind", SEALED, ids=[kind.name for kind in SEALED])
def test_each_kind_that_the_register_seals_can_grow(kind: FactSchema) -> None:
    keys, grown = RegisterKeys.derive(b"a key of this test alone"), with_one_more(kind)
    names = (*kind.versions[-1], *kind.where_said)
    of_before = SimpleNamespace(**{name: f"the {name}" for name in names}, language=None)
    of_now = SimpleNamespace(**vars(of_before) | {"language": "ja"})
    before, now = seal(keys, kind, of_before), seal(keys, grown, of_now)
    assert is_sealed(keys, grown, of_before, before)
    assert is_sealed(keys, grown, of_now, now)
    for name in (*names, "language"):
        assert not is_sealed(keys, grown, SimpleNamespace(**vars(of_before) | {name: "another"}), before), name
        assert not is_sealed(keys, grown, SimpleNamespace(**vars(of_now) | {name: "another"}), now), name
    # The program of before takes none for one of its own.
    assert not is_sealed(keys, kind, of_now, now)
    assert not is_sealed(keys, kind, of_before, now[1:])

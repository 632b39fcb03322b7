"""What stands in the file: nothing in clear that leads to a person, and nothing of a person in the log of sessions."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.visit import Ending, Errand, Visit
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.languages import JAPANESE
from kiosk.domain.values.mykey import grouped
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import VisitRow
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.process.sqlite import opened
from tests.storage.holders import HANAKO, TARO, reserve

VISIT = Visit(
    errand=Errand.RESERVE,
    started_at=WEDNESDAY_MORNING,
    ended_at=WEDNESDAY_MORNING.replace(minute=4),
    ending=Ending.REFUSED,
    mode=Mode.CITIZEN,
    counter="counter-1",
    programme="municipal-example",
    language=JAPANESE,
    acting=Capacity.PARENT,
    refusal=Refusal.PIN_LOCKED,
    checks=(Code.OK, Code.NEAR_END, Code.PIN_LOCKED),
    recorded=False,
)


def bytes_on_disk(file: Path) -> bytes:
    """The register, its journal and whatever else lies beside it, without the key."""
    return b"".join(path.read_bytes() for path in sorted(file.parent.iterdir()) if path.suffix != ".key")


def test_neither_the_mykey_id_nor_the_public_key_stands_in_clear_in_any_file(
    register: SqlRegister, file: Path, engine: Engine
) -> None:
    drafts = [reserve(register, HANAKO), reserve(register, TARO, "abCD0O1l")]
    in_journal = bytes_on_disk(file)
    engine.dispose()
    in_file = bytes_on_disk(file)
    for content in (in_journal, in_file):
        assert b"municipal-example" in content
        for draft in drafts:
            forms = (draft.mykey, draft.mykey.lower(), draft.mykey[::-1], grouped(draft.mykey))
            assert not [form for form in forms if form.encode() in content]
            assert draft.public_key not in content
            assert draft.public_key.hex().encode() not in content


def test_the_same_holder_cannot_be_found_with_another_key(register: SqlRegister, file: Path, engine: Engine) -> None:
    draft = reserve(register, HANAKO)
    engine.dispose()
    content = bytes_on_disk(file)
    assert draft.holder in content
    assert draft.mykey_lookup in content
    assert draft.holder != draft.mykey_lookup


def test_a_visit_is_kept_as_it_was_noted(register: SqlRegister, engine: Engine) -> None:
    register.note(VISIT)
    with Session(engine) as unit:
        row = unit.scalars(select(VisitRow)).one()
    assert (row.started_at, row.ended_at, row.seconds) == (VISIT.started_at, VISIT.ended_at, 240)
    assert row.started_at.tzinfo is UTC
    assert (row.errand, row.ending, row.refusal) == ("reserve", "refused", "pin_locked")
    assert row.checks == "ok near_end pin_locked"
    assert (row.recorded, row.acting, row.programme) == (False, "parent", "municipal-example")
    assert (row.language, row.counter, row.mode) == ("ja", "counter-1", "citizen")


def test_a_visit_without_card_refusal_or_actor_is_kept_too(register: SqlRegister, engine: Engine) -> None:
    register.note(replace(VISIT, acting=None, refusal=None, checks=(), recorded=True))
    with Session(engine) as unit:
        row = unit.scalars(select(VisitRow)).one()
    assert (row.acting, row.refusal, row.checks, row.recorded) == (None, None, "", True)


@pytest.mark.parametrize("ending", Ending)
@pytest.mark.parametrize("errand", Errand)
def test_every_ending_of_every_errand_fits(ending: Ending, errand: Errand, register: SqlRegister, file: Path) -> None:
    register.note(replace(VISIT, ending=ending, errand=errand))
    with opened(file) as other:
        assert other.execute("SELECT errand, ending FROM visit").fetchall() == [(errand.value, ending.value)]


def test_every_code_and_refusal_fits_its_column(engine: Engine) -> None:
    columns = VisitRow.__table__.columns
    assert max(len(refusal.value) for refusal in Refusal) <= columns["refusal"].type.length  # type: ignore[attr-defined]
    longest = sorted((len(code.value) for code in Code), reverse=True)[:9]
    assert sum(longest) + 8 <= columns["checks"].type.length  # type: ignore[attr-defined]
    assert max(len(ending.value) for ending in Ending) <= columns["ending"].type.length  # type: ignore[attr-defined]


def test_a_visit_and_a_reservation_share_nothing_that_would_join_them(register: SqlRegister, file: Path) -> None:
    reserve(register, HANAKO)
    register.note(VISIT)
    with opened(file) as other:
        visit = {row[1] for row in other.execute("PRAGMA table_info(visit)")}
        references = other.execute("PRAGMA foreign_key_list(visit)").fetchall()
    assert references == []
    assert visit == {
        "id",
        "started_at",
        "ended_at",
        "seconds",
        "errand",
        "ending",
        "refusal",
        "checks",
        "recorded",
        "acting",
        "programme",
        "language",
        "counter",
        "mode",
    }


@pytest.mark.expects_log
def test_a_visit_that_cannot_be_noted_does_not_stop_the_next_person(
    register: SqlRegister, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("DROP TABLE visit")
        connection.commit()
    register.note(VISIT)
    assert "visit not noted: its tables, columns or rows are not those that it should have, SQLITE_ERROR" in caplog.text
    assert reserve(register, HANAKO).programme == "municipal-example"

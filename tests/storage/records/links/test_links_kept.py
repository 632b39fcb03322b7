"""What stands in the files of a link: nothing in clear, and what the provider needed is gone with the hand-over."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.records.link import LinkDraft, RejectReason
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import LinkRow
from tests.fakes.around.clock import FakeClock
from tests.storage.holders import (
    HANAKO,
    TARO,
    answer_of_provider,
    cancel,
    drafted_link,
    hand_over,
    intended,
    link,
    links_of,
    sign,
)

ACCOUNT, CODES = "Qx73kfLp92MvTz58", ("Wb6!rY2#", "48213905", "とりい1")

LinkEnding = Callable[[SqlRegister, Engine, RegisterKeys, datetime], None]


def handed_over(register: SqlRegister, engine: Engine, keys: RegisterKeys, now: datetime) -> None:
    (handed,) = hand_over(engine, keys, now)
    assert (handed.account, handed.codes) == (ACCOUNT, CODES)


def rejected(register: SqlRegister, engine: Engine, keys: RegisterKeys, now: datetime) -> None:
    handed_over(register, engine, keys, now)
    answer_of_provider(engine, keys, now, links_of(register, HANAKO)[0].reference, RejectReason.OTHER)


def cancelled(register: SqlRegister, engine: Engine, keys: RegisterKeys, now: datetime) -> None:
    cancel(register, HANAKO, links_of(register, HANAKO)[0].reference)


ENDINGS: list[LinkEnding] = [handed_over, rejected, cancelled]


def files_of(file: Path) -> dict[str, bytes]:
    """The register, its journal and whatever else lies beside it, without the key."""
    return {path.name: path.read_bytes() for path in file.parent.iterdir() if path.suffix != ".key"}


def forms(text: str) -> list[bytes]:
    """As somebody could have written it, plain or coded."""
    spelt = {text, text.upper(), text.lower(), text[::-1], grouped(text)}
    return [form for word in spelt for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode())]


def assert_covered(file: Path, draft: LinkDraft) -> None:
    files = files_of(file)
    assert any(b"municipal-example" in content for content in files.values())
    for name, content in files.items():
        for text in (draft.account, *draft.codes, draft.mykey, draft.public_key.decode()):
            assert not [form for form in forms(text) if form in content], name


def checkpoint(file: Path) -> None:
    """Bring the journal into the file and empty it, as SQLite does when the last program closes the register."""
    other = sqlite3.connect(file)
    (busy, *_) = other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    other.close()
    assert busy == 0


# --- nothing in clear


def test_neither_account_nor_codes_mykey_id_nor_public_key_stand_in_clear(
    register: SqlRegister, engine: Engine, file: Path
) -> None:
    draft = link(register, HANAKO, intended(ACCOUNT, codes=CODES))
    assert file.with_name("register.db-wal").stat().st_size > 0
    assert_covered(file, draft)
    engine.dispose()
    assert_covered(file, draft)


@pytest.mark.parametrize("end", ENDINGS)
def test_nothing_stands_in_clear_when_a_link_has_gone_on_either(
    end: LinkEnding, register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path
) -> None:
    draft = link(register, HANAKO, intended(ACCOUNT, codes=CODES))
    end(register, engine, keys, clock.now())
    assert_covered(file, draft)
    engine.dispose()
    assert_covered(file, draft)


def test_of_an_account_its_end_is_kept_and_of_a_short_one_less(register: SqlRegister, engine: Engine) -> None:
    link(register, HANAKO, intended(ACCOUNT))
    link(register, TARO, intended("12345"))
    with Session(engine) as unit:
        assert [row.account_tail for row in unit.scalars(select(LinkRow).order_by(LinkRow.id))] == ["Tz58", "45"]


def test_a_draft_and_a_found_link_show_nothing_when_they_are_printed(register: SqlRegister) -> None:
    draft = link(register, HANAKO, intended(ACCOUNT, codes=CODES))
    shown = repr((draft, intended(ACCOUNT, codes=CODES), links_of(register, HANAKO)))
    for secret in (ACCOUNT, ACCOUNT[-4:], *CODES, draft.mykey, "Hanako"):
        assert secret not in shown


def test_what_is_handed_over_shows_nothing_when_it_is_printed(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    draft = link(register, HANAKO, intended(ACCOUNT, codes=CODES))
    shown = repr(hand_over(engine, keys, clock.now()))
    assert draft.reference in shown
    for secret in (ACCOUNT, *CODES, draft.mykey):
        assert secret not in shown


# --- nothing at all, when it is over


def sealed_of(engine: Engine) -> tuple[bytes, bytes]:
    with Session(engine) as unit:
        row = unit.scalars(select(LinkRow)).one()
        assert row.sealed_account is not None
        assert row.sealed_codes is not None
        return row.sealed_account, row.sealed_codes


def found_in(file: Path, *sealed: bytes) -> set[str]:
    """The files that still hold a part of it, however short a one."""
    pieces = [value[start : start + 12] for value in sealed for start in range(len(value) - 12)]
    return {name for name, content in files_of(file).items() if any(piece in content for piece in pieces)}


@pytest.mark.parametrize("end", ENDINGS)
def test_the_sealed_account_and_codes_are_gone_from_file_and_journal_after_a_checkpoint(
    end: LinkEnding, register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path
) -> None:
    link(register, HANAKO, intended(ACCOUNT, codes=CODES))
    sealed = sealed_of(engine)
    checkpoint(file)
    assert found_in(file, *sealed) == {"register.db"}
    end(register, engine, keys, clock.now())
    checkpoint(file)
    assert found_in(file, *sealed) == set()


@pytest.mark.parametrize("end", ENDINGS)
def test_they_are_gone_when_the_last_program_closes_the_register(
    end: LinkEnding, register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path
) -> None:
    link(register, HANAKO, intended(ACCOUNT, codes=CODES))
    sealed = sealed_of(engine)
    end(register, engine, keys, clock.now())
    engine.dispose()
    assert found_in(file, *sealed) == set()


def test_they_are_gone_though_many_others_stay(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path
) -> None:
    """A page that is shared with others, and one that is left behind."""
    for number in range(60):
        link(register, b"holder %d" % number, intended(f"{ACCOUNT}{number}", codes=(f"{number}" * 30,)))
    with Session(engine) as unit:
        rows = unit.scalars(select(LinkRow).order_by(LinkRow.id)).all()
        sealed = [(row.sealed_account or b"", row.sealed_codes or b"") for row in rows]
        references = [row.reference for row in rows]
    checkpoint(file)
    for number in range(0, 60, 2):
        cancel(register, b"holder %d" % number, references[number])
    checkpoint(file)
    left = [number for number in range(60) if found_in(file, *sealed[number])]
    assert left == list(range(1, 60, 2))
    hand_over(engine, keys, clock.now())
    checkpoint(file)
    assert found_in(file, *(value for pair in sealed for value in pair)) == set()


def test_a_link_whose_card_was_gone_leaves_nothing_in_any_file(
    register: SqlRegister, engine: Engine, file: Path
) -> None:
    draft = drafted_link(register, HANAKO, intended(ACCOUNT, codes=CODES))
    signature = sign(draft)
    register.record(draft, signature, lambda: False)
    assert found_in(file, draft.account_lookup, signature.value) == set()
    engine.dispose()
    assert found_in(file, draft.account_lookup, signature.value) == set()

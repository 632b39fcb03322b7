"""Handing links over: what the provider gets, which links, and how they stand afterwards."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover import handover
from kiosk.storage.handover.handover import Batch, HandedOverLink
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import BatchRow
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.services import ACCOUNT, CODE, EMONEY, EMONEY_ACCOUNT, OTHER_ACCOUNT, PAY
from tests.storage.holders import HANAKO, TARO, cancel, hand_over, intended, link, office
from tests.storage.outside import ListedFaults
from tests.storage.providers import DIGEST, NOW, WAITS, Provider, states


def test_the_provider_gets_what_it_needs_of_each_link(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    one = link(register, HANAKO, intended(codes=("0012", "", "x")))
    clock.go_on(minutes=1)
    other = link(register, TARO, intended(OTHER_ACCOUNT), Capacity.PARENT)
    first, second = hand_over(engine, keys, NOW)
    assert first == HandedOverLink(
        one.reference, "municipal", one.mykey, ACCOUNT, ("0012", "", "x"), "holder", WEDNESDAY_MORNING.astimezone(UTC)
    )
    assert (second.reference, second.mykey, second.account) == (other.reference, other.mykey, OTHER_ACCOUNT)
    assert (second.codes, second.acting, second.linked_at) == ((CODE,), "parent", clock.now())


def test_links_are_marked_and_erased_with_the_hand_over_and_whole_afterwards(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, faults: ListedFaults
) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    provider = Provider()
    batch = office(engine, keys).hand_over(PAY.key, None, "/out/pay.csv", provider.write, NOW)
    assert batch == Batch(1, PAY.key, 2, "/out/pay.csv", DIGEST, is_placed=False, waiting=0)
    assert states(engine) == [("handed_over", False, False, 1)] * 2
    assert faults() == [None, None]
    assert len(provider.got) == 2


def test_while_the_file_is_written_nobody_else_records_and_nobody_sees_it_yet(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, file: Path
) -> None:
    link(register, HANAKO)
    seen: list[tuple[str, bool]] = []

    def write(links: Sequence[HandedOverLink]) -> bytes:
        other = sqlite3.connect(file, timeout=0, isolation_level=None)
        seen.extend(other.execute("SELECT state, sealed_codes IS NOT NULL FROM link").fetchall())
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()
        return DIGEST

    office(engine, keys).hand_over(PAY.key, None, "pay.csv", write, NOW)
    assert seen == [("recorded", True)]


def test_what_was_handed_over_is_not_handed_over_again(
    register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, NOW)
    late = link(register, TARO, intended(OTHER_ACCOUNT))
    assert [handed.reference for handed in hand_over(engine, keys, NOW)] == [late.reference]
    assert hand_over(engine, keys, NOW) == []
    assert [state[3] for state in states(engine)] == [1, 2]


def test_where_nothing_waits_no_file_is_written_and_no_batch_made(
    register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    provider = Provider()
    assert office(engine, keys).hand_over(PAY.key, None, "pay.csv", provider.write, NOW) is None
    assert (provider.got, office(engine, keys).last("pay.csv")) == ([], None)


def test_a_provider_gets_the_links_of_its_own_service_alone(
    register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    link(register, HANAKO)
    other = link(register, TARO, intended(EMONEY_ACCOUNT, service=EMONEY.key))
    assert hand_over(engine, keys, NOW, "nobody") == []
    assert [handed.reference for handed in hand_over(engine, keys, NOW, EMONEY.key)] == [other.reference]
    assert states(engine)[0] == WAITS


@pytest.mark.parametrize(("seconds", "handed"), [(-1, 2), (0, 2), (1, 1), (61, 0)])
def test_links_from_a_moment_on_are_handed_over_and_the_older_wait(
    seconds: int, handed: int, register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    link(register, HANAKO)
    clock.go_on(minutes=1)
    link(register, TARO, intended(OTHER_ACCOUNT))
    provider = Provider()
    since = WEDNESDAY_MORNING + timedelta(seconds=seconds)
    office(engine, keys).hand_over(PAY.key, since, "pay.csv", provider.write, NOW)
    assert len(provider.got) == handed
    assert [state[0] for state in states(engine)] == ["recorded"] * (2 - handed) + ["handed_over"] * handed


def test_no_more_are_handed_over_at_once_than_may_be_and_the_rest_waits(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "MOST", 2)
    references = [link(register, b"holder %d" % number, intended(f"account {number}")).reference for number in range(5)]
    got: list[str] = []
    waiting: list[int] = []
    for turn in range(3):
        provider = Provider()
        batch = office(engine, keys).hand_over(PAY.key, None, f"pay-{turn}.csv", provider.write, NOW)
        assert batch is not None
        got += [handed.reference for handed in provider.got]
        waiting.append(batch.waiting)
    assert (got, waiting) == (references, [3, 1, 0])
    assert [state[3] for state in states(engine)] == [1, 1, 2, 2, 3]


# --- the batch and its file


def test_a_batch_is_unplaced_until_its_file_is_in_its_place(
    register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    link(register, HANAKO)
    made = office(engine, keys).hand_over(PAY.key, None, "/out/pay.csv", Provider().write, NOW)
    assert made is not None
    assert office(engine, keys).unplaced("/out/pay.csv") == made
    assert office(engine, keys).unplaced("/out/other.csv") is None
    office(engine, keys).place(made.id, NOW)
    assert office(engine, keys).unplaced("/out/pay.csv") is None
    assert office(engine, keys).last("/out/pay.csv") == replace(made, is_placed=True)


def test_the_last_batch_of_a_file_is_the_newest_and_keeps_its_moments(
    register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    for number in range(2):
        link(register, b"holder %d" % number, intended(f"account {number}"))
        made = office(engine, keys).hand_over(PAY.key, None, "pay.csv", Provider().write, NOW + timedelta(days=number))
        assert made is not None
        office(engine, keys).place(made.id, NOW + timedelta(days=number, seconds=1))
    newest = office(engine, keys).last("pay.csv")
    assert newest is not None
    assert newest.id == 2
    with Session(engine) as unit:
        moments = [(row.made_at, row.placed_at) for row in unit.scalars(select(BatchRow).order_by(BatchRow.id))]
    assert moments == [(at(day), at(day) + timedelta(seconds=1)) for day in range(2)]


def at(day: int) -> datetime:
    return NOW + timedelta(days=day)

"""What providers say of links: each is brought there once, and a list with one mistake changes nothing."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.records.provider_results import ProviderResult
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover.handover import MOST
from kiosk.storage.handover.results import ResultsImported
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import LinkEventRow, LinkRow
from tests.fakes.office.services import OTHER_ACCOUNT
from tests.storage.holders import HANAKO, JIRO, TARO, hand_over, intended, link, links_of, office, provider_says
from tests.storage.outside import ListedFaults
from tests.storage.providers import NOW

COMPLETED, REJECTED = LinkState.COMPLETED, LinkState.REJECTED


@pytest.fixture
def references(register: SqlRegister, engine: Engine, keys: RegisterKeys) -> list[str]:
    """Of three links: two that the provider has, one that waits."""
    handed = [link(register, HANAKO).reference, link(register, TARO, intended(OTHER_ACCOUNT)).reference]
    hand_over(engine, keys, NOW)
    return [*handed, link(register, JIRO, intended("1111222233334444")).reference]


def states(engine: Engine) -> list[tuple[str, bool, bool]]:
    """Of each link: its state, whether it is live, whether its account is taken."""
    with Session(engine) as unit:
        rows = unit.scalars(select(LinkRow).order_by(LinkRow.id)).all()
        return [(row.state, row.is_live, row.account.is_live) for row in rows]


AS_THEY_WERE = [("handed_over", True, True)] * 2 + [("recorded", True, True)]


def test_links_are_completed_and_rejected_with_their_reason(
    references: list[str], register: SqlRegister, engine: Engine, keys: RegisterKeys, faults: ListedFaults
) -> None:
    outcomes = [
        ProviderResult(2, references[1], REJECTED, RejectReason.ACCOUNT_CLOSED),
        ProviderResult(3, references[0], COMPLETED),
    ]
    assert provider_says(engine, keys, outcomes, NOW).changed == 2
    assert states(engine) == [("completed", True, True), ("rejected", False, False), ("recorded", True, True)]
    assert links_of(register, HANAKO)[0].reason is None
    (rejected,) = links_of(register, TARO)
    assert (rejected.reason, rejected.changed_at) == (RejectReason.ACCOUNT_CLOSED, NOW)
    assert faults() == [None] * 3


def test_results_that_come_twice_change_nothing_the_second_time(
    references: list[str], engine: Engine, keys: RegisterKeys
) -> None:
    outcomes = [
        ProviderResult(2, references[0], COMPLETED),
        ProviderResult(3, references[1], REJECTED, RejectReason.OTHER),
    ]
    assert [provider_says(engine, keys, outcomes, NOW).changed for _ in range(3)] == [2, 0, 0]
    with Session(engine) as unit:
        events = unit.scalars(select(LinkEventRow.state).where(LinkEventRow.number == 4)).all()
    assert sorted(events) == ["completed", "rejected"]


def test_no_results_change_nothing(references: list[str], engine: Engine, keys: RegisterKeys) -> None:
    assert provider_says(engine, keys, [], NOW) == ResultsImported(None, 0)
    assert states(engine) == AS_THEY_WERE


@pytest.mark.parametrize(
    ("which", "state", "reason", "said"),
    [
        (None, COMPLETED, None, "line 7, column reference: there is no such link"),
        (2, COMPLETED, None, "line 7, column result: the link is recorded, so it cannot become completed"),
        (2, REJECTED, RejectReason.OTHER, "line 7, column result: the link is recorded, so it cannot become rejected"),
    ],
)
def test_a_result_that_does_not_fit_is_named_and_the_others_are_not_taken_over_either(
    which: int | None,
    state: LinkState,
    reason: RejectReason | None,
    said: str,
    references: list[str],
    engine: Engine,
    keys: RegisterKeys,
) -> None:
    wrong = ProviderResult(7, "0000000000" if which is None else references[which], state, reason)
    for outcomes in (
        [ProviderResult(2, references[0], COMPLETED), wrong],
        [wrong, ProviderResult(2, references[0], COMPLETED)],
    ):
        with pytest.raises(UserError, match=f"^nothing was taken over:\n{said}"):
            provider_says(engine, keys, outcomes, NOW)
        assert states(engine) == AS_THEY_WERE


def test_results_that_contradict_earlier_ones_are_named(
    references: list[str], engine: Engine, keys: RegisterKeys
) -> None:
    first = [
        ProviderResult(2, references[0], COMPLETED),
        ProviderResult(3, references[1], REJECTED, RejectReason.OTHER),
    ]
    provider_says(engine, keys, first, NOW)
    before = states(engine)
    contradicting = [
        ProviderResult(2, references[0], REJECTED, RejectReason.CODE_WRONG),
        ProviderResult(3, references[1], COMPLETED),
        ProviderResult(4, references[1], REJECTED, RejectReason.CODE_WRONG),
    ]
    with pytest.raises(UserError) as told:
        provider_says(engine, keys, contradicting, NOW)
    assert [line.partition(" (")[0] for line in str(told.value).splitlines()] == [
        "nothing was taken over:",
        "line 2, column result: the link is completed, so it cannot become rejected",
        "line 3, column result: the link is rejected, so it cannot become completed",
        "line 4, column reason: it was rejected for other before",
    ]
    assert states(engine) == before


def test_two_lines_that_contradict_each_other_change_nothing(
    references: list[str], engine: Engine, keys: RegisterKeys
) -> None:
    both = [ProviderResult(2, references[0], COMPLETED), ProviderResult(3, references[0], REJECTED, RejectReason.OTHER)]
    for outcomes in (both, both[::-1]):
        with pytest.raises(UserError, match="column result"):
            provider_says(engine, keys, outcomes, NOW)
        assert states(engine) == AS_THEY_WERE


def test_more_results_than_a_counter_can_wait_for_are_refused(engine: Engine, keys: RegisterKeys) -> None:
    outcomes = [ProviderResult(line, "0000000000", COMPLETED) for line in range(MOST + 1)]
    with pytest.raises(UsageError, match="1001 results are too many at once"):
        provider_says(engine, keys, outcomes, NOW)


def test_a_register_that_is_locked_is_told_in_a_sentence(
    references: list[str], keys: RegisterKeys, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    impatient = open_database(file)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StorageError):
            provider_says(impatient, keys, [ProviderResult(2, references[0], COMPLETED)], NOW)
        with pytest.raises(StorageError):
            office(impatient, keys).place(1, NOW)
        with pytest.raises(StorageError):
            office(impatient, keys).abandon(1, NOW)
    finally:
        other.close()
        impatient.dispose()


def test_a_link_that_was_changed_since_takes_no_result_as_if_it_were_whole(
    references: list[str], engine: Engine, keys: RegisterKeys
) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("DELETE FROM link_event WHERE link_id = 1")
        connection.commit()
    with pytest.raises(UserError):
        provider_says(engine, keys, [ProviderResult(2, references[0], COMPLETED)], NOW)
    assert states(engine) == AS_THEY_WERE

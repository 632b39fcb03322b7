"""A provider's file is of one service and one batch, and what it did can be undone: all of it, or nothing."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.office.timeline import ResultTakenBack, Timeline
from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.records.provider_results import ProviderResult
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.nfc.jpki.signing import is_signed
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover.results import ResultsUndone
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.schema.tables import LinkRow
from kiosk.storage.search.finder import SqlFinder
from tests.fakes.office.services import OTHER_ACCOUNT
from tests.storage.holders import HANAKO, JIRO, TARO, hand_over, intended, link, links_of, provider_says, results
from tests.storage.outside import ListedFaults
from tests.storage.providers import NOW

COMPLETED, REJECTED = LinkState.COMPLETED, LinkState.REJECTED


@pytest.fixture
def references(register: SqlRegister, engine: Engine, keys: RegisterKeys) -> list[str]:
    """Of two links in batch 1, and one in batch 2."""
    handed = [link(register, HANAKO).reference, link(register, TARO, intended(OTHER_ACCOUNT)).reference]
    hand_over(engine, keys, NOW)
    handed.append(link(register, JIRO, intended("1111222233334444")).reference)
    hand_over(engine, keys, NOW)
    return handed


@pytest.fixture
def rows(engine: Engine) -> Callable[[], list[tuple[object, ...]]]:
    """All of each link but its history's end."""

    def found() -> list[tuple[object, ...]]:
        with Session(engine) as unit:
            columns = [column for column in LinkRow.__table__.columns if column.name != "head"]
            live = [row.account.is_live for row in unit.scalars(select(LinkRow).order_by(LinkRow.id))]
            read = unit.execute(select(*columns).order_by(LinkRow.id)).all()
            return [(*row, is_live) for row, is_live in zip(read, live, strict=True)]

    return found


def logged(engine: Engine) -> list[tuple[str, str]]:
    """Besides the hand-overs, which came before."""
    with Session(engine) as unit:
        found = unit.execute(select(DeskEventRow.action, DeskEventRow.about).order_by(DeskEventRow.number))
        return [(action, about) for action, about in found if action != "hand_over"]


def test_a_line_of_another_batch_refuses_the_whole_file(
    references: list[str], engine: Engine, keys: RegisterKeys, rows: Callable[[], list[tuple[object, ...]]]
) -> None:
    before = rows()
    own, other = (
        ProviderResult(2, references[0], COMPLETED),
        ProviderResult(3, references[2], REJECTED, RejectReason.OTHER),
    )
    with pytest.raises(UserError, match="line 3, column reference: the link is not of batch 1"):
        provider_says(engine, keys, [own, other], NOW)
    with pytest.raises(UserError, match="There is no batch 1 of another"):
        provider_says(engine, keys, [own], NOW, service="another")
    with pytest.raises(UserError, match="There is no batch 3"):
        provider_says(engine, keys, [own], NOW, batch=3)
    assert (rows(), logged(engine)) == (before, [])


def test_results_taken_back_leave_each_link_as_it_was_and_can_be_taken_over_again(
    references: list[str],
    engine: Engine,
    keys: RegisterKeys,
    faults: ListedFaults,
    rows: Callable[[], list[tuple[object, ...]]],
) -> None:
    before = rows()
    outcomes = [
        ProviderResult(2, references[0], COMPLETED),
        ProviderResult(3, references[1], REJECTED, RejectReason.OTHER),
    ]
    for number in (1, 2):
        assert provider_says(engine, keys, outcomes, NOW).number == number
        assert rows() != before
        assert results(engine, keys).take_back(number, NOW) == ResultsUndone(2)
        assert rows() == before
        with pytest.raises(UsageError, match="taken back before"):
            results(engine, keys).take_back(number, NOW)
    assert faults() == [None] * 3
    assert logged(engine)[:2] == [
        ("take_over_results", "results 1 batch 1 links 2"),
        ("take_back_results", "results 1 batch 1 links 2"),
    ]
    assert results(engine, keys).batches()[1][5] == (1, 2)


def test_a_link_that_its_holder_made_again_since_stands_in_the_way_of_all(
    references: list[str],
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    rows: Callable[[], list[tuple[object, ...]]],
) -> None:
    outcomes = [
        ProviderResult(2, references[0], COMPLETED),
        ProviderResult(3, references[1], REJECTED, RejectReason.CODE_WRONG),
    ]
    provider_says(engine, keys, outcomes, NOW)
    again = link(register, TARO, intended(OTHER_ACCOUNT)).reference
    before = rows()
    with pytest.raises(UserError, match=f"link {references[1]}: its holder has made link {again}"):
        results(engine, keys).take_back(1, NOW)
    assert rows() == before


def test_an_account_that_another_has_linked_since_stands_in_the_way(
    references: list[str], register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    provider_says(engine, keys, [ProviderResult(2, references[2], REJECTED, RejectReason.OTHER)], NOW, batch=2)
    link(register, b"somebody else", intended("1111222233334444"))
    with pytest.raises(UserError, match=f"link {references[2]}: its account was linked again since"):
        results(engine, keys).take_back(1, NOW)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE results SET batch_id = 2",
        "UPDATE results SET digest = zeroblob(32)",
        "UPDATE results SET links = 7",
        "DELETE FROM results",
        "UPDATE link_event SET results_id = NULL",
    ],
)
def test_results_that_were_changed_from_outside_are_found_by_verify(
    tampering: str, references: list[str], engine: Engine, keys: RegisterKeys, faults: ListedFaults
) -> None:
    provider_says(engine, keys, [ProviderResult(2, references[0], COMPLETED)], NOW)
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.exec_driver_sql(tampering)
        connection.commit()
    assert faults()[0] is not None
    assert faults()[1:] == [None] * 2


def test_nothing_is_known_of_results_that_never_came(references: list[str], engine: Engine, keys: RegisterKeys) -> None:
    with pytest.raises(UserError, match="There are no results 1"):
        results(engine, keys).take_back(1, NOW)


def test_its_holder_sees_when_it_was_handed_over_and_its_story_that_the_answer_was_taken_back(
    references: list[str], register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    later = NOW + timedelta(days=3)
    provider_says(engine, keys, [ProviderResult(2, references[0], COMPLETED)], NOW)
    results(engine, keys).take_back(1, later)
    (found,) = links_of(register, HANAKO)
    assert (found.state, found.changed_at) == (LinkState.HANDED_OVER, NOW)
    timeline = SqlFinder(engine, keys, is_signed).timeline(RecordKind.LINK, 1)
    assert isinstance(timeline, Timeline)
    assert timeline.history[-1] == ResultTakenBack(later, "office", Mode.COUNTER)

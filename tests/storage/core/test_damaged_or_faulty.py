"""What stands wrong in the register is told as damage, and a fault of the program never is."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.types import TypeEngine

from kiosk.domain.office.record_queries import Query
from kiosk.domain.report.counts import ReportPeriod
from kiosk.storage.core.column_types import Day, Flag, Fraction, Number, Octets, ShortText, UtcTime
from kiosk.storage.core.errors import DamagedValue, StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office import reports, tickets
from kiosk.storage.office.reports import SqlReports
from kiosk.storage.office.tickets import SqlTickets
from kiosk.storage.records import register
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.search import finder
from kiosk.storage.search.finder import SqlFinder
from kiosk.storage.staff.desk_unit_of_work import DeskWork
from tests.fakes.around.clock import FakeClock
from tests.storage.holders import HANAKO, is_signed, reserve

TODAY = ReportPeriod(date(2026, 6, 10), date(2026, 6, 10))


@pytest.mark.parametrize(
    ("column", "wrong"),
    [
        (ShortText(), ["x'00'", "5"]),
        (Octets(), ["'text'", "5"]),
        (Number(), ["'text'", "x'00'"]),
        (Fraction(), ["'text'", "x'00'"]),
        (Day(), ["'text'", "'0000-00-00'", "x'00'", "'20260610'", "'2026-W24-3'"]),
        (UtcTime(), ["'text'", "'2026-13-45 99:99:99.000000'", "x'00'", "5"]),
        # Other spellings of a moment: among the texts that SQLite compares they stand elsewhere.
        (UtcTime(), ["'2026-06-10\t01:30:00.000000'", "'2026-06-10T01:30:00.000000'", "'2026-06-10 01:30:00'"]),
        (UtcTime(), ["'20260610 013000.000000'", "'2026-W24-3 01:30:00.000000'", "'2026-06-10'"]),
        (
            UtcTime(),
            ["'2026-06-10 01:30:00.000000+09:00'", "'2026-06-10 01:30:00.000000Z'", "'2026-06-10 24:00:00.000000'"],
        ),
        # No times of this program: a zone's offset goes beyond the calendar's ends.
        (UtcTime(), ["'9999-12-31 23:59:59.000000'", "'2200-01-01 00:00:00.000000'"]),
        (UtcTime(), ["'0001-01-01 00:00:00.000000'", "'1969-12-31 23:59:59.999999'"]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_a_column_cannot_hold_is_damage(column: TypeEngine[object], wrong: list[str], engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT NULL AS it").columns(it=column)) is None
        for value in wrong:
            with pytest.raises(DamagedValue):
                connection.scalar(text(f"SELECT {value} AS it").columns(it=column))


def test_whether_something_counts_is_yes_or_no_whatever_stands_there(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT 1 AS it").columns(it=Flag())) is True


@pytest.mark.parametrize("error", [ValueError, TypeError, KeyError])
def test_a_value_that_means_nothing_is_damage_and_quotes_nothing(error: type[Exception]) -> None:
    def convert(value: str) -> None:
        raise error(value)

    with pytest.raises(DamagedValue) as caught:
        decoded(convert, "ABCD3467")
    assert "ABCD3467" not in str(caught.value)
    assert isinstance(caught.value, StorageError)


Raises = Callable[..., None]


@pytest.fixture(params=[TypeError, ValueError, KeyError, AttributeError])
def fault(request: pytest.FixtureRequest) -> Raises:
    """A mistake in the program."""

    def mistake(*_arguments: object, **_named: object) -> None:
        raise request.param("made by a programmer")

    return mistake


@pytest.fixture
def raised(fault: Raises) -> type[Exception]:
    try:
        fault()
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        return type(error)
    raise AssertionError


def test_a_fault_of_the_program_is_never_told_as_a_damaged_register(
    engine: Engine, keys: RegisterKeys, fault: Raises, raised: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "places", fault)
    monkeypatch.setattr(tickets, "_queue", fault)
    monkeypatch.setattr(reports, "_report", fault)
    clock = FakeClock()
    queue = SqlTickets(engine, clock)
    faulty: list[Callable[[], object]] = [
        lambda: SqlFinder(engine, keys, is_signed).find(Query()),
        queue.today,
        queue.called_now,
        lambda: queue.change(lambda read, now: read.call_next("1番", now)),
        lambda: SqlReports(engine).report(TODAY),
        lambda: DeskWork(engine, keys, "1番", clock).read(fault),
        lambda: DeskWork(engine, keys, "1番", clock).write(fault),
    ]
    for call in faulty:
        with pytest.raises(raised):
            call()


def test_a_fault_while_a_holder_is_looked_up_or_recorded_is_raised(
    register_of_one: SqlRegister, fault: Raises, raised: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "shown_reservation", fault)
    with pytest.raises(raised):
        register_of_one.find(HANAKO)


@pytest.fixture
def register_of_one(register: SqlRegister) -> SqlRegister:
    reserve(register, HANAKO)
    return register

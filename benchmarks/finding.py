"""Finding records in registers of a thousand to a million reservations: the large against the small, and a frame."""

import sqlite3
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from io import StringIO
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.filling import PROGRAMME, SERVICES, came_at, fill, give_tickets, mykey
from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured
from kiosk.app.store import Store, open_store
from kiosk.domain.office.record_queries import PAGE, Cursor, Damaged, DateRange, Query, RecordKind, RecordPage
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.records.link import LinkState
from kiosk.nfc.jpki.signing import is_signed
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.search.finder import SqlFinder
from tests.fakes.around.city_hall import a_city_hall

_FRAME = 1000 / 60
_SIZES = (1_000, 100_000, 1_000_000)
_TIMES, _FRAMES = 3.0, 1.0
_A_ROUND = 20
_TOLD = 3
_SLOWEST = "slowest of all calls"
_DONE = frozenset({LinkState.COMPLETED})


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        registers = [_made(Path(name) / str(size), size) for size in _SIZES]
        try:
            return _report(registers)
        finally:
            for register in registers:
                register.store.engine.dispose()


def _report(registers: Sequence["_FilledRegister"]) -> BenchmarkReport:
    measured = side_by_side([partial(_all_kinds, register) for register in registers])
    least, *larger = _SIZES
    rows = []
    for kind in _KINDS:
        took = {size: middle(measured[f"{kind} {size}"], lambda each: each) for size in _SIZES}
        goals = (None,) * (len(larger) - 1) + (_TIMES,)
        for size, goal in zip(larger, goals, strict=True):
            rows.append(ComparisonRow(f"{kind}: {size:,} / {least:,}", took[size], took[least], "ms", goal))
        rows.append(ComparisonRow(f"{kind}: {larger[-1]:,} / frame", took[larger[-1]], _FRAME, "ms", _FRAMES))
    slowest = middle(measured[f"{_SLOWEST} {larger[-1]}"], lambda each: each)
    rows.append(ComparisonRow(f"{_SLOWEST}: {larger[-1]:,} / frame", slowest, _FRAME, "ms"))
    notes = [
        *(
            f"{register.size:,} reservations: made in {register.seconds:.0f} s, {register.mib:.0f} MiB"
            for register in registers
        ),
        f"each figure: the median of {_A_ROUND} different calls of the finder, of which the median of the rounds.",
        "every second holder has a link, of ten services; a thousand come a day. Seals and sizes are real.",
        f"story: of {_TOLD} links that real keys signed: history, signature and all seals but the provider's.",
    ]
    title = f"Finding: pages of {PAGE}, a frame is {_FRAME:.1f} ms, median of {ROUNDS} rounds"
    return BenchmarkReport(title, rows, notes)


@dataclass(frozen=True)
class _FilledRegister:
    """`told` are links of which the story is told: everything of them is real."""

    size: int
    store: Store
    finder: SqlFinder
    told: Sequence[int]
    seconds: float
    mib: float


def _made(folder: Path, size: int) -> _FilledRegister:
    began = perf_counter()
    folder.mkdir()
    hall = a_city_hall(folder)
    for holder in range(_TOLD):
        hall.link(holder, f"AB34567890123456{holder}")
    with redirect_stdout(StringIO()):
        hall.export()
    keys = RegisterKeys.load(hall.register.with_suffix(".key"), create=False)
    connection = sqlite3.connect(hall.register)
    fill(connection, keys, range(_TOLD + 1, size + 1))
    give_tickets(connection, (_any(size, turn) for turn in range(_A_ROUND)))
    connection.close()
    store = open_store(hall.settings, practice=False)
    finder = SqlFinder(store.engine, store.keys, is_signed)
    seconds = perf_counter() - began
    print(f"  {size:,} reservations made in {seconds:.0f} s", flush=True)
    return _FilledRegister(size, store, finder, range(1, _TOLD + 1), seconds, hall.register.stat().st_size / 2**20)


def _all_kinds(register: _FilledRegister) -> Mapping[str, float]:
    """Milliseconds of each kind of question, the median of many of them; and of the slowest of all."""
    took = {}
    slowest = 0.0
    for kind, ask in _KINDS.items():
        each = []
        for turn in range(_A_ROUND):
            began = perf_counter()
            ask(register, turn)
            each.append((perf_counter() - began) * 1000)
        took[f"{kind} {register.size}"] = median(each)
        slowest = max(slowest, *each)
    return took | {f"{_SLOWEST} {register.size}": slowest}


def _page(register: _FilledRegister, query: Query, after: Cursor | None = None, least: int = PAGE) -> None:
    page = register.finder.find(query, after)
    if not isinstance(page, RecordPage) or len(page.rows) < least or any(isinstance(row, Damaged) for row in page.rows):
        raise NotMeasured("a page is not as it has to be")


def _first(register: _FilledRegister, _turn: int) -> None:
    _page(register, Query())


def _middle(register: _FilledRegister, turn: int) -> None:
    _page(register, Query(), Cursor(RecordKind.RESERVATION, register.size // 2 + turn * register.size // 100))


def _by_mykey(register: _FilledRegister, turn: int) -> None:
    _page(register, Query(mykey=mykey(_any(register.size, turn))), least=2)


def _by_service_and_state(register: _FilledRegister, turn: int) -> None:
    _page(register, Query(service=SERVICES[turn % len(SERVICES)], states=_DONE))


def _by_programme(register: _FilledRegister, _turn: int) -> None:
    _page(register, Query(programme=PROGRAMME))


def _by_day(register: _FilledRegister, turn: int) -> None:
    day = came_at(_any(register.size, turn)).date()
    _page(register, Query(days=DateRange(day, day)))


def _by_ticket(register: _FilledRegister, turn: int) -> None:
    day = came_at(_any(register.size, turn)).date()
    _page(register, Query(ticket=turn + 1, days=DateRange(day, day)))


def _story(register: _FilledRegister, turn: int) -> None:
    timeline = register.finder.timeline(RecordKind.LINK, register.told[turn % _TOLD])
    if not isinstance(timeline, Timeline) or timeline.fault is not None:
        raise NotMeasured("a story is not as it has to be")


def _any(size: int, turn: int) -> int:
    """Holders with a link, from all over the register."""
    return (turn * size // _A_ROUND + size // (2 * _A_ROUND)) | 1


_KINDS: Mapping[str, Callable[[_FilledRegister, int], None]] = {
    "first page": _first,
    "page in the middle": _middle,
    "by MyKey ID": _by_mykey,
    "by service and state": _by_service_and_state,
    "by programme": _by_programme,
    "by day": _by_day,
    "by ticket": _by_ticket,
    "story": _story,
}

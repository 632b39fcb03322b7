"""Recording a link in the register, against the same rows written with the bare sqlite3 module, equally durable."""

import os
import sqlite3
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured
from kiosk.app.clock import SystemClock
from kiosk.city_data import resources
from kiosk.city_data.services import SERVICES
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.city.services import TriState
from kiosk.domain.flow import Counter
from kiosk.domain.records.link import LinkIntent
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.process.sqlite import opened

_GOAL = 2.0
_A_ROUND = 50
_TABLES = ("account", "link", "link_event", "ledger_entry")
_KINDS = ("link", "link event")
_LEDGER = "ledger_entry"
_SIGNATURE = Signature(bytes(256), "rsa-pkcs1-sha256")


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        ours = _ReservedRegister(folder / "ours.sqlite3")
        rows = ours.rows_of_one_link()
        bare = _Bare(folder / "bare.sqlite3", rows)
        unproven = _Bare(folder / "unproven.sqlite3", {table: rows[table] for table in _TABLES if table != _LEDGER})
        measured = side_by_side([partial(_ours, ours), partial(_bare, "bare", bare), partial(_bare, "four", unproven)])
        ours.close()
        bare.close()
        unproven.close()
    each = {name: middle(times, lambda seconds: seconds * 1000 / _A_ROUND) for name, times in measured.items()}
    table = [
        ComparisonRow("record a link / the same rows by sqlite3", each["ours"], each["bare"], "ms", _GOAL),
        ComparisonRow("the same / its rows without the ledger's", each["ours"], each["four"], "ms"),
    ]
    return BenchmarkReport(
        f"Recording: median of {ROUNDS} rounds of {_A_ROUND} links, WAL, synchronous=FULL, secure_delete",
        table,
        [
            "ours: from the signed draft to the commit, with look-ups, sealing, the chained history and the ledger.",
            "sqlite3: one transaction with the same rows: account, link, two states, three entries, the ledger's end;",
            "ready-made values, no look-up, nothing sealed.",
            f"a flush of this disk: {_flush():.1f} ms, once on each side",
        ],
    )


def _flush() -> float:
    """How long a flush of a page takes here, in milliseconds."""
    times = []
    with tempfile.TemporaryFile(prefix="kiosk-bench-") as file:
        for _ in range(_A_ROUND):
            file.write(bytes(4096))
            file.flush()
            began = perf_counter()
            os.fsync(file.fileno())
            times.append(perf_counter() - began)
    return median(times) * 1000


def _ours(register: "_ReservedRegister") -> Mapping[str, float]:
    drafts = register.drafts(_A_ROUND)
    began = perf_counter()
    for draft in drafts:
        register.record(draft)
    return {"ours": perf_counter() - began}


def _bare(name: str, bare: "_Bare") -> Mapping[str, float]:
    began = perf_counter()
    for _ in range(_A_ROUND):
        bare.write()
    return {name: perf_counter() - began}


class _ReservedRegister:
    """A register whose every holder has reserved."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._engine = open_database(file)
        services = tuple(replace(service, here=TriState.YES) for service in SERVICES.load(SERVICES.shipped.parent))
        programme = resources.programmes()["municipal-example"]
        municipality = resources.municipalities()["chigasaki"]
        phone = PhoneHelp(resources.phone_tree(), Devices())
        counter = Counter(programme, municipality, "1", phone=phone, catalogue=Catalogue(services))
        keys = RegisterKeys.load(file.with_suffix(".key"), create=True)
        self._register = SqlRegister(self._engine, keys, counter, SystemClock())
        self._numbers = count()

    def drafts(self, number: int) -> list[Draft]:
        """Of holders who have just reserved."""
        return [self._draft() for _ in range(number)]

    def _draft(self) -> Draft:
        person = next(self._numbers)
        public_key = sha256(b"%d" % person).digest() * 9
        reservation = self._register.draft(public_key, Capacity.HOLDER, ReserveIntent())
        if not isinstance(reservation, Draft):
            raise NotMeasured("the register did not draft a reservation")
        self.record(reservation)
        intent = LinkIntent("municipal", "paypay_charge", f"{person:016}", ("4821",))
        link = self._register.draft(public_key, Capacity.HOLDER, intent)
        if not isinstance(link, Draft):
            raise NotMeasured("the register did not draft a link")
        return link

    def record(self, draft: Draft) -> None:
        if not isinstance(self._register.record(draft, _SIGNATURE, _lies_there), Record):
            raise NotMeasured("the register did not record")

    def rows_of_one_link(self) -> dict[str, list[tuple[object, ...]]]:
        """What recording one link writes, table by table."""
        self.record(self._draft())
        with opened(self._file) as reader:
            rows = {table: reader.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES}  # noqa: S608
        # Without those of the reservation before.
        return {**rows, _LEDGER: [row for row in rows[_LEDGER] if row[1] in _KINDS]}

    def close(self) -> None:
        self._engine.dispose()


def _lies_there() -> bool:
    return True


class _Bare:
    """The same schema and the same durability, and nothing between the values and the file."""

    def __init__(self, file: Path, rows: dict[str, list[tuple[object, ...]]]) -> None:
        open_database(file).dispose()
        self._connection = sqlite3.connect(file, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._rows = rows
        self._columns = {
            table: [row[1] for row in self._connection.execute(f"PRAGMA table_info({table})")] for table in _TABLES
        }
        self._numbers = count(1)

    def write(self) -> None:
        number = next(self._numbers)
        self._connection.execute("BEGIN IMMEDIATE")
        for table, rows in self._rows.items():
            for place, row in enumerate(rows):
                values = self._fresh(table, row, number, place)
                marks = ",".join("?" * len(values))
                self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608
        if _LEDGER in self._rows:
            self._connection.execute("UPDATE ledger SET entries = ?, head = ?", (number, b"%032d" % number))
        self._connection.execute("COMMIT")

    def _fresh(self, table: str, row: tuple[object, ...], number: int, place: int) -> list[object]:
        """The row with what has to be its own: identity, references, and what may not come twice."""
        values = list(row)
        names = self._columns[table]
        own: dict[str, object] = {
            "id": number if table != "link_event" else number * 2 + place,
            "link_id": number,
            "account_id": number,
            "mykey_id": number,
            "lookup": b"%032d" % number,
            "reference": f"{number:010}",
        }
        if table == _LEDGER:
            own["number"] = number * len(self._rows[table]) + place
        for name, value in own.items():
            if name in names:
                values[names.index(name)] = value
        return values

    def close(self) -> None:
        self._connection.close()

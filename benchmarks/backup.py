"""Backups of registers of a thousand and a million reservations: made and opened, against SQLite's own copy alone."""

import resource
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.filling import fill
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured
from kiosk.app.backup.make import BackupMade, make_backup
from kiosk.app.backup.places import places_of
from kiosk.app.backup.unpack import check_digest, unpacked
from kiosk.app.clock import SystemClock
from kiosk.app.settings import Settings
from kiosk.app.store import open_store
from kiosk.files.backup.sealing import new_key_pair, secret_keys_in

_SIZES = (1_000, 1_000_000)
_MIB = 2**20


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    rows: list[ComparisonRow] = []
    notes = []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        for size in _SIZES:
            hall = _filled(Path(name) / str(size), size)
            rows += _rows(hall)
            notes.append(
                f"{size:,} reservations: the register has {hall.register.stat().st_size / _MIB:.1f} MiB, the backup "
                f"{hall.backup.stat().st_size / _MIB:.1f} MiB; at the most {_peak():.0f} MiB of memory until then."
            )
    notes.append(
        "made: copied, checked, sealed, read again. opened: digest, seal, each file, SQLite's check, all counts."
    )
    notes.append("The signatures are noise, so that `records verify`, which a restore does too, is not in it.")
    return BenchmarkReport("Backup: one round, on the disk of the temporary folder", rows, notes)


@dataclass(frozen=True)
class _BackedUpRegister:
    size: int
    settings: Settings
    secret: Path
    made_ms: float
    backup: Path

    @property
    def register(self) -> Path:
        return self.settings.register_file(practice=False)


def _filled(folder: Path, size: int) -> _BackedUpRegister:
    place = folder / "place"
    place.mkdir(parents=True)
    public, secret = new_key_pair()
    file = folder / "city.key"
    file.write_text(secret)
    settings = Settings(data_dir=folder / "data", backup_dir=place, backup_recipients=(public,))
    store = open_store(settings, practice=False)
    store.engine.dispose()
    with closing(sqlite3.connect(settings.register_file(practice=False))) as connection:
        fill(connection, store.keys, range(1, size + 1))
    began = perf_counter()
    (made,) = make_backup(settings, places_of(settings), SystemClock().now(), practice=False)
    if not isinstance(made, BackupMade):
        raise NotMeasured(made.why)
    return _BackedUpRegister(size, settings, file, (perf_counter() - began) * 1000, made.file)


def _rows(hall: _BackedUpRegister) -> list[ComparisonRow]:
    copied = _took(lambda: _copy(hall))
    digested = _took(lambda: check_digest(hall.backup))
    opened = _took(lambda: _open(hall))
    return [
        ComparisonRow(f"made: {hall.size:,} / copied by SQLite", hall.made_ms, copied, "ms"),
        ComparisonRow(f"digest checked: {hall.size:,} / copied by SQLite", digested, copied, "ms"),
        ComparisonRow(f"opened: {hall.size:,} / copied by SQLite", opened, copied, "ms"),
    ]


def _took(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def _copy(hall: _BackedUpRegister) -> None:
    copy = hall.secret.with_name("copy.sqlite3")
    with closing(sqlite3.connect(hall.register)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _open(hall: _BackedUpRegister) -> None:
    with unpacked(hall.backup, secret_keys_in(hall.secret), hall.settings.data_dir):
        """Opened and checked."""


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

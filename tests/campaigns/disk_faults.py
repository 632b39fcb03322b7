"""The disk fails at each call of each act: what is told is true, also after a crash, and it goes on by itself.

The second half of `make campaign-power`; by itself: `python -m tests.campaigns.disk_faults`.
"""

import argparse
import logging
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path

import typer

from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.values.errors import UserError
from kiosk.storage.core import engine as engines
from tests.campaigns.counter_at_work import CounterAtWork, prepare
from tests.campaigns.next_start import left_parts, look
from tests.campaigns.watched_disk import FAULTS, DiskFault, WatchedDisk, preloaded
from tests.fakes.process.sqlite import opened

_INSIDE = "--inside"
ACTS = (
    "reserve",
    "link",
    "cancel",
    "ticket",
    "mark",
    "incident",
    "setting",
    "export",
    "results",
    "list",
    "report",
    "import",
    "backup",
)


@dataclass
class FaultTally:
    """How often a disk failed, what was told then, and what was wrong."""

    faults: int = 0
    done: int = 0
    nothing: int = 0
    unknown: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.faults} faults: {self.done} told as done, {self.nothing} as not done, {self.unknown} as not known; "
            f"{len(self.wrong)} wrong"
        )


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.campaigns.disk_faults", description=__doc__)
    asked.add_argument("--acts", default=",".join(ACTS))
    asked.add_argument("--faults", default=",".join(FAULTS))
    asked.add_argument(_INSIDE, action="store_true", help="this program is on the watched disk")
    given = asked.parse_args()
    if not given.inside:
        with tempfile.TemporaryDirectory(prefix="kiosk-disk-") as place:
            acts = ("--acts", given.acts, "--faults", given.faults)
            return preloaded("tests.campaigns.disk_faults", Path(place), _INSIDE, *acts)
    logging.disable()
    # What was compiled for the database is known to the next case in the same folder.
    engines._engine = cache(engines._engine)
    tally = FaultTally()
    with tempfile.TemporaryDirectory(prefix="kiosk-faults-") as place:
        before = Path(place) / "before"
        _some_day(before)
        for act in given.acts.split(","):
            for name in given.faults.split(","):
                _at_each_call(Path(place), act, name, FAULTS[name], tally)
            typer.echo(f"until {act}: {tally}", err=True)
    for what in tally.wrong:
        typer.echo(what, err=True)
    return 1 if tally.wrong else 0


def _some_day(folder: Path) -> None:
    """A register in which each act finds something to do, and once more when it was done."""
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - of its commands nobody reads what they say
    prepare(folder)
    work = CounterAtWork(folder, random.Random(1))  # noqa: S311
    reserved, linked = (work.reserve,) * 6, (work.link,) * 2
    first = (*reserved, *linked, work.export, *linked, work.mark, work.import_spots)
    for act in first:
        assert act(), act
    work.close()


def _at_each_call(place: Path, act: str, name: str, fault: DiskFault, tally: FaultTally) -> None:
    """The first call fails, then the second, and so on, until there is none left to fail."""
    after = 0
    while _failed(place, act, name, fault, after, tally):
        after += 1


def _failed(place: Path, act: str, name: str, fault: DiskFault, after: int, tally: FaultTally) -> bool:
    folder, crashed = place / "now", place / "crashed"
    for old in (folder, crashed):
        shutil.rmtree(old, ignore_errors=True)
    # What was handed over lies where the register says, and nothing of it in the copy's way.
    shutil.copytree(place / "before", folder, ignore=shutil.ignore_patterns("icoca-*"))
    work, disk = CounterAtWork(folder, random.Random(after)), WatchedDisk(folder)  # noqa: S311
    was = _kept(folder)
    disk.fail(fault, after)
    done, said = "", ""
    try:
        done = work.acts[act]()
    except UserError as error:
        said = str(error)
    if disk.mend() <= after:
        work.close()
        return False
    tally.faults += 1
    where = f"{act}, {name} after {after} calls: "
    # As the files stand now, without what SQLite keeps in memory.
    shutil.copytree(folder, crashed, ignore=shutil.ignore_patterns("*-shm"))
    wrong = [*_untrue(work.answer, done, said, _kept(crashed) - was, tally)]
    try:
        wrong += [] if work.acts[act]() else ["it does not go on by itself"]
    except UserError as error:
        wrong.append(f"it does not go on by itself: {error}")
    work.close()
    wrong += [*look(folder).faults, *left_parts(folder)]
    tally.wrong += [where + what for what in wrong]
    return True


_TABLES = (
    "reservation",
    "link",
    "link_event",
    "ticket",
    "amendment",
    "incident",
    "setting",
    "batch",
    "results",
    "desk_event",
)


def _kept(folder: Path) -> set[tuple[object, ...]]:
    """Every row that an act makes, as the next start finds it, and every file that has its name."""
    with opened(folder / "data" / "register.sqlite3") as register:
        rows = {(table, *row) for table in _TABLES for row in register.execute(f"SELECT rowid FROM {table}")}  # noqa: S608
        rows |= {("check", *row) for row in register.execute("PRAGMA integrity_check")}
    files = [*(folder / "out").glob("[!.]*"), *(folder / "data").glob("*.csv"), *(folder / "backups").glob("*.age")]
    return rows | {(file.name, sha256(file.read_bytes()).digest()) for file in files}


def _untrue(answer: object, done: str, said: str, new: set[tuple[object, ...]], tally: FaultTally) -> Iterator[str]:
    """What was told and is not so."""
    if done:
        tally.done += 1
        if not new:
            yield f"{done} was told as done and is lost"
    elif (
        isinstance(answer, NotRecordedWhy)
        or "othing was" in said
        or (isinstance(answer, NotAnswered) and not answer.is_unsure)
    ):
        tally.nothing += 1
    else:
        tally.unknown += 1
        return
    # The log's line tells that somebody looked, whatever came of the file that they wanted.
    kept = {row for row in new if row[0] != "desk_event"}
    if kept and not done:
        yield f"{kept} is there and was told as not done"


if __name__ == "__main__":
    sys.exit(main())

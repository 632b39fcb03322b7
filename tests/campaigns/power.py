"""The power is cut at each write and each flush of a recorded run: what was told as done is there, whole.

The first half of `make campaign-power`; by itself: `python -m tests.campaigns.power --seed 1`. At each cut the folder
is made as a disk may leave it: with all that was written; with what was flushed alone; with a part of what was not
flushed, sector by sector.
"""

import argparse
import logging
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import typer

from tests.campaigns.counter_at_work import CounterAtWork, prepare
from tests.campaigns.next_start import look
from tests.campaigns.watched_disk import WatchedDisk, preloaded

_SECTOR = 512
_INSIDE = "--inside"
_DAY = (
    *("reserve", "reserve", "link", "ticket", "mark", "link", "cancel", "incident", "import", "setting", "list"),
    *("export", "results", "link", "import", "report", "cancel", "export"),
)
"""Each act is in it; what it finds to do is the seed's."""


@dataclass(frozen=True)
class DiskChange:
    """One line of the log of `disk.c`, or an act that was told as done (A)."""

    what: str
    name: str
    other: str
    at: int
    data: bytes


def changes(log: Path) -> Iterator[DiskChange]:
    with log.open("rb") as lines:
        while line := lines.readline():
            what, name, other, at, length = line.decode().rstrip("\n").split("\t")
            yield DiskChange(what, name, other, int(at), lines.read(int(length)) if what == "W" else b"")


@dataclass
class DiskFile:
    """`flushed`: what a power cut leaves of it at least; `since`: what was written after that."""

    now: bytearray = field(default_factory=bytearray)
    flushed: bytes = b""
    since: list[DiskChange] = field(default_factory=list)

    def change(self, change: DiskChange) -> None:
        _apply(self.now, change)
        self.since.append(change)

    def flush(self) -> None:
        self.flushed, self.since = bytes(self.now), []

    def torn(self, chance: random.Random) -> bytes:
        """Any sector that was not flushed may be there or not."""
        left = bytearray(self.flushed)
        for change in self.since:
            if change.what == "T":
                if chance.random() < 0.5:
                    _apply(left, change)
                continue
            for start in range(0, len(change.data), _SECTOR):
                if chance.random() < 0.5:
                    sector = change.data[start : start + _SECTOR]
                    _apply(left, DiskChange("W", change.name, "", change.at + start, sector))
        return bytes(left)


def _apply(octets: bytearray, change: DiskChange) -> None:
    if change.what == "T":
        del octets[change.at :]
        octets.extend(bytes(change.at - len(octets)))
        return
    octets.extend(bytes(max(0, change.at - len(octets))))
    octets[change.at : change.at + len(change.data)] = change.data


class DiskModel:
    """The files of a folder and below. A name is safe when its folder was flushed, its octets when the file was."""

    def __init__(self, folder: Path) -> None:
        self.names: dict[str, DiskFile] = {}
        for file in folder.rglob("*"):
            if file.is_file() and not file.name.endswith("-shm"):
                octets = file.read_bytes()
                self.names[str(file.relative_to(folder))] = DiskFile(bytearray(octets), octets)
        self.safe_names = dict(self.names)

    def take(self, change: DiskChange) -> None:
        match change.what:
            case "W" | "T":
                self.names[change.name].change(change)
            case "C":
                self.names[change.name] = DiskFile()
            case "R":
                self.names[change.other] = self.names.pop(change.name)
            case "L":
                self.names[change.other] = self.names[change.name]
            case "U":
                del self.names[change.name]
            case "F" if change.name in self.names:
                self.names[change.name].flush()
            case "F":
                self._flush_names(change.name)
            case _:
                raise ValueError(change.what)

    def _flush_names(self, folder: str) -> None:
        def inside(name: str) -> bool:
            return str(Path(name).parent) == folder

        self.safe_names = {name: file for name, file in self.safe_names.items() if not inside(name)}
        self.safe_names |= {name: file for name, file in self.names.items() if inside(name)}

    def left(self, how: str, chance: random.Random) -> dict[str, bytes]:
        match how:
            case "all":
                return {name: bytes(file.now) for name, file in self.names.items()}
            case "flushed":
                return {name: file.flushed for name, file in self.safe_names.items()}
            case _:
                names = self.names if chance.random() < 0.5 else self.safe_names
                return {name: file.torn(chance) for name, file in names.items()}


@dataclass
class CutTally:
    """What was cut, and what was wrong after it."""

    changes: int = 0
    acts: int = 0
    cuts: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.acts} acts told as done, {self.changes} writes and flushes, {self.cuts} power cuts, "
            f"{len(self.wrong)} wrong"
        )


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.campaigns.power", description=__doc__)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--runs", type=int, default=1)
    asked.add_argument("--each", type=int, default=1, help="cut after each so many changes only")
    asked.add_argument(_INSIDE, type=Path, help="record a run in this folder: this program is on the watched disk")
    given = asked.parse_args()
    logging.disable()
    if given.inside is not None:
        return _record(given.inside, given.seed)
    began, tally = time.monotonic(), CutTally()
    for seed in range(given.seed, given.seed + given.runs):
        with tempfile.TemporaryDirectory(prefix="kiosk-power-") as place:
            if preloaded("tests.campaigns.power", Path(place), _INSIDE, place, "--seed", str(seed)):
                return 2
            _cut(Path(place), seed, given.each, tally)
    typer.echo(f"{tally} in {time.monotonic() - began:.0f} s")
    for what in tally.wrong:
        typer.echo(what)
    return 1 if tally.wrong else 0


def _record(place: Path, seed: int) -> int:
    """A day at the counter. The keys of its people stay with it: their signatures are checked after each cut."""
    folder, log = place / "counter", place / "log"
    prepare(folder)
    shutil.copytree(folder, place / "before")
    chance = random.Random(seed)  # noqa: S311
    WatchedDisk(folder, log)
    work = CounterAtWork(folder, chance)
    for name in _DAY:
        if done := work.acts[name]():
            with log.open("ab") as lines:
                lines.write(f"A\t{done}\t\t0\t0\n".encode())
    # As a program is that is killed: nothing is put in order.
    sys.stdout.flush()
    os._exit(0)


def _cut(place: Path, seed: int, each: int, tally: CutTally) -> None:
    chance = random.Random(seed)  # noqa: S311
    folder = place / "counter"
    model, told = DiskModel(place / "before"), set[str]()
    for number, change in enumerate(changes(place / "log"), start=1):
        if change.what == "A":
            told.add(change.name)
            tally.acts += 1
            continue
        model.take(change)
        tally.changes += 1
        if number % each:
            continue
        for how in ("all", "flushed", "torn"):
            _put(folder, model.left(how, chance))
            tally.cuts += 1
            tally.wrong += [f"seed {seed}, change {number}, {how}: {wrong}" for wrong in _wrong(folder, told)]


def _put(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder)
    for name, octets in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / name).write_bytes(octets)
    (folder / "out").mkdir(exist_ok=True)


def _wrong(folder: Path, told: set[str]) -> list[str]:
    try:
        found = look(folder)
    except Exception as error:
        # Whatever it is, it is told with the place of the cut.
        return [f"it cannot be read: {type(error).__name__}: {error}"]
    return [*(f"{lost} is lost" for lost in sorted(told - found.facts)), *found.faults]


if __name__ == "__main__":
    sys.exit(main())

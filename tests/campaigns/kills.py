"""The program is killed (-9) at random moments of all that it does; what it had told as done must be there, whole.

`python -m tests.campaigns.kills --kills 10000 --seed 1`; exit code 1, and what is wrong, at the first loss.
"""

import argparse
import gc
import lzma
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from io import StringIO
from pathlib import Path
from typing import NoReturn

import typer

from kiosk.app.settings import Settings
from kiosk.app.start.instance_locks import hold_for_window
from kiosk.app.store import open_store
from kiosk.storage.core import engine as engines
from tests.campaigns.counter_at_work import HOLDERS, CounterAtWork, prepare, public_key_of, shipped_counter
from tests.campaigns.next_start import left_parts, look, public_key_of_city, settings_of

_A_FOLDER = 40
"""Kills of one data folder: then most of what can be done there has been."""

_MOST_LINES = 12
_ACT_SECONDS, _START_SECONDS = 0.02, 0.1
"""Longer than most acts, and than a start."""

_BEFORE = Path(__file__).parents[1] / "storage" / "data" / "78c32c4"


@dataclass
class KillTally:
    """What was killed, and what came of it."""

    kills: int = 0
    told: int = 0
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    acts: dict[str, int] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return not self.lost and not self.faults

    def __str__(self) -> str:
        during = ", ".join(f"{name} {count}" for name, count in sorted(self.acts.items()))
        return (
            f"{self.kills} kills ({during}), {self.told} acts told as done, {len(self.lost)} lost, "
            f"{len(self.faults)} half-written or in the way"
        )


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.campaigns.kills", description=__doc__)
    asked.add_argument("--kills", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    chance, tally, began = random.Random(given.seed), KillTally(), time.monotonic()  # noqa: S311
    for holder in range(HOLDERS):
        public_key_of(holder)
    shipped_counter()
    public_key_of_city()
    # What was compiled for the database is known to the next start of the same folder: a kill costs a fifth so.
    engines._engine = made = cache(engines._engine)
    gc.freeze()
    with tempfile.TemporaryDirectory(prefix="kiosk-kills-") as place:
        folder = Path(place) / "counter"
        while tally.kills < given.kills and tally.is_whole:
            _upgrades(folder, chance, tally)
            _a_folder(folder, chance, tally, min(_A_FOLDER, given.kills - tally.kills))
            shutil.rmtree(folder)
            # The next register of this name is another one, and would be told as that.
            made.cache_clear()
            typer.echo(f"{tally} in {time.monotonic() - began:.0f} s")
    for what in (*tally.lost, *tally.faults):
        typer.echo(what)
    return 0 if tally.is_whole else 1


def _a_folder(folder: Path, chance: random.Random, tally: KillTally, kills: int) -> None:
    """One data folder from its first start on, killed again and again; at the end what is left over is swept."""
    shutil.rmtree(folder, ignore_errors=True)
    prepare(folder)
    told: set[str] = set()
    for _ in range(kills):
        told |= _killed(folder, chance, tally)
        _check(folder, told, tally)
        if not tally.is_whole:
            return
    with redirect_stdout(StringIO()):
        work = CounterAtWork(folder, chance)
        for act in (work.link, work.export, work.list_into_file, work.import_spots, work.back_up):
            act()
        work.close()
    tally.faults += [f"{name} was left" for name in left_parts(folder)]


def _killed(folder: Path, chance: random.Random, tally: KillTally) -> set[str]:
    """What the program told as done before it was killed: a moment after so many lines, or while it starts."""
    seed, lines_before = chance.getrandbits(64), chance.randrange(_MOST_LINES)
    moment = chance.uniform(0, _ACT_SECONDS if lines_before else _START_SECONDS)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(folder, seed, writing)
    os.close(writing)
    said = b""
    while said.count(b"\n") < lines_before and (part := os.read(reading, 65536)):
        said += part
    select.select([], [], [], moment)
    os.kill(child, signal.SIGKILL)
    _, how = os.waitpid(child, 0)
    while part := os.read(reading, 65536):
        said += part
    os.close(reading)
    lines = said.decode().splitlines()
    tally.kills += 1
    done = {line.removeprefix("done ") for line in lines if line.startswith("done ")}
    tally.told += len(done)
    begun = next((line.removeprefix("begin ") for line in reversed(lines) if line.startswith("begin ")), "start")
    during = begun if not lines or lines[-1].startswith("begin ") else "between"
    tally.acts[during] = tally.acts.get(during, 0) + 1
    if os.WIFEXITED(how):
        tally.faults.append(f"the program ended by itself: {said.decode()[-300:]}")
    return done


def _work(folder: Path, seed: int, told: int) -> NoReturn:
    """In the process that is killed: one act after the other, each told as it is begun and when it is done."""
    try:
        _silence()
        chance = random.Random(seed)  # noqa: S311
        work = CounterAtWork(folder, chance)
        acts = work.acts
        while True:
            name = chance.choice(list(acts))
            os.write(told, f"begin {name}\n".encode())
            if done := acts[name]():
                os.write(told, f"done {done}\n".encode())
    except BaseException as error:
        os.write(told, f"{type(error).__name__}: {error}\n".encode())
    finally:
        os._exit(3)


def _check(folder: Path, told: set[str], tally: KillTally) -> None:
    """As the next start finds it."""
    hold_for_window(settings_of(folder).register_file(practice=False), None).close()
    found = look(folder)
    tally.lost += sorted(told - found.facts)
    tally.faults += found.faults


def _upgrades(folder: Path, chance: random.Random, tally: KillTally) -> None:
    """A register of an earlier version, killed in the middle of its upgrade: it opens, whole."""
    data = folder / "data"
    data.mkdir(parents=True, mode=0o700)
    (data / "practice.sqlite3").write_bytes(lzma.decompress((_BEFORE / "practice.sqlite3.xz").read_bytes()))
    shutil.copyfile(_BEFORE / "practice.key", data / "practice.key")
    for _ in range(2):
        child = os.fork()
        if child == 0:
            open_store(Settings(data_dir=data), practice=True)
            signal.pause()
        select.select([], [], [], chance.uniform(0, 0.25))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        tally.kills += 1
        tally.acts["upgrade"] = tally.acts.get("upgrade", 0) + 1
    store = open_store(Settings(data_dir=data), practice=True)
    with store.engine.connect() as connection:
        kept = [
            connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()  # noqa: S608
            for table in ("reservation", "link")
        ]
    store.engine.dispose()
    if kept != [7, 8]:
        tally.lost.append(f"of an upgrade {kept} are left")


def _silence() -> None:
    """Of this process nobody reads what its commands say."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)


if __name__ == "__main__":
    sys.exit(main())

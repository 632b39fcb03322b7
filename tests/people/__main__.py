"""The campaign: many histories on all processors; exit code 1, and a history to be replayed, when one goes wrong."""

import argparse
import multiprocessing
import time
from functools import partial

import typer

from tests.people.histories import Played, campaign

_TOGETHER = 10_000
"""Histories of one seed: short enough to be played again by itself."""


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.people", description=__doc__)
    asked.add_argument("--histories", type=int, default=1_000_000)
    asked.add_argument("--seed", type=int, default=1, help="the first of the seeds that are played")
    asked.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    given = asked.parse_args()
    seeds = range(given.seed, given.seed + -(-given.histories // _TOGETHER))
    began, played = time.monotonic(), Played()
    typer.echo(f"seeds {seeds.start} to {seeds.stop - 1}, {_TOGETHER} histories each, {given.processes} processes")
    with multiprocessing.Pool(given.processes) as pool:
        for part in pool.imap(partial(campaign, histories=_TOGETHER), seeds):
            played.histories += part.histories
            played.moves += part.moves
            played.records += part.records
            typer.echo(f"{played.histories} histories, {played.moves} moves, {played.records} records")
            if part.found is not None:
                typer.echo(f"seed {part.found.seed}: {part.found.why}")
                typer.echo(f"tests.people.histories.play({list(part.found.moves)!r})")
                return 1
    typer.echo(f"nothing went wrong in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

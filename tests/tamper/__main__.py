"""The campaign: every change on every row, column of a key and part of the schema; exit 1 when one is not noticed."""

import logging
import tempfile
import time
from pathlib import Path

import typer

from tests.tamper.campaign import played, what_is_said
from tests.tamper.day import a_day
from tests.tamper.tampers import tampers


def main() -> int:
    logging.disable()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        day = a_day(Path(place))
        if said := what_is_said(day.evening):
            typer.echo(f"the day itself is not whole: {said}")
            return 1
        count = played(day, tampers(day, every=True))
    for name in count.unnoticed:
        typer.echo(f"not noticed: {name}")
    typer.echo(
        f"{count.tried} tried, {count.noticed} noticed, {len(count.unnoticed)} not; {count.impossible} more refused by "
        f"SQLite; {time.monotonic() - began:.0f} s"
    )
    return 1 if count.unnoticed else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Every page, sheet and paper in every language: names each sentence without a place, and ends with 1 for one."""

import argparse
import multiprocessing
from itertools import product

import typer

from kiosk.city_data.locales import languages
from kiosk.domain.values.languages import Language
from tests.fakes.around.languages import OF_THE_DESK
from tests.languages.everywhere import PAPER, walked
from tests.languages.walk import SCREENS


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.languages", description=__doc__)
    asked.add_argument("languages", nargs="*", metavar="TAG", help="without one: all but those of the desk")
    asked.add_argument("--on", choices=(*SCREENS, PAPER), action="append", help="one screen, or paper alone")
    asked.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    given = asked.parse_args()
    spoken = [Language(tag) for tag in given.languages] or [tag for tag in languages() if tag not in OF_THE_DESK]
    walks = list(product(spoken, given.on or (*SCREENS, PAPER)))
    wrong = 0
    with multiprocessing.Pool(given.processes, maxtasksperchild=1) as pool:
        for (language, on), found in zip(walks, pool.imap(walked, walks), strict=True):
            typer.echo(f"{language}, {on}: {len(found)} wrong")
            for line in found:
                typer.echo(f"  {line}")
            wrong += len(found)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())

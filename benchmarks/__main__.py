"""`python -m benchmarks [name] …`, like `card` or `first-page`: all if none is named."""

import argparse
import signal
import sys
from collections.abc import Callable

from benchmarks import (
    backup,
    bundle,
    card,
    command,
    finding,
    first_page,
    fuzz,
    recording,
    report,
    search,
    set_up,
    turns,
    visit,
)
from benchmarks.table import BenchmarkReport, NotMeasured

BENCHMARKS: dict[str, Callable[[], BenchmarkReport]] = {
    "card": card.run,
    "first-page": first_page.run,
    "bundle": bundle.run,
    "turns": turns.run,
    "visit": visit.run,
    "command": command.run,
    "search": search.run,
    "recording": recording.run,
    "finding": finding.run,
    "report": report.run,
    "backup": backup.run,
    "fuzz": fuzz.run,
    "set-up": set_up.run,
}


def main() -> int:
    """1 when a benchmark could not be run here. A goal that is not met is a result, no failure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"one of: {', '.join(BENCHMARKS)}")
    names: list[str] = parser.parse_args().names
    if unknown := sorted(set(names) - set(BENCHMARKS)):
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are: {', '.join(BENCHMARKS)}")
    # Told to stop, it stops the servers that it started, as for Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    code = 0
    for name in names or BENCHMARKS:
        try:
            print(BENCHMARKS[name](), end="\n\n", flush=True)
        except NotMeasured as reason:
            print(f"{name}: not measured: {reason}", end="\n\n", flush=True)
            code = 1
    return code


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)

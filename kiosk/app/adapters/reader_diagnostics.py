"""The reader doctor for the window: the run, the repeated reading and the supplier's report of `kiosk check`."""

import logging
import math
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.app.adapters.doctor_report import DiagnosticReport, write_report
from kiosk.domain.card import diagnostics
from kiosk.domain.card.card_comparison import Run, Verdict
from kiosk.domain.card.stability import ReadAttempt, ReadCount, Stability, judge
from kiosk.domain.ports import Clock, OnProgress
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import local
from kiosk.files.file_locations import held
from kiosk.nfc.doctor.checkup import DiagnosticsContext, check_up
from kiosk.nfc.doctor.stability import RepeatedReading, Stopwatch
from kiosk.nfc.jpki.certificate import TrustAnchors

log = logging.getLogger(__name__)

REREAD_SECONDS = diagnostics.SLOW_SECONDS
"""How long one read may take (docs/counter.md §4.3)."""

_TELL_SECONDS = 0.2
_REAL = Stopwatch(time.monotonic, time.sleep)


class ReaderDiagnostics:
    """Implements `domain.ports.Diagnostics`. What it keeps, the last findings for the report, is of no person."""

    def __init__(
        self, machine: DiagnosticsContext, anchors: TrustAnchors, clock: Clock, folder: Path, watch: Stopwatch = _REAL
    ) -> None:
        self._machine = machine
        self._anchors = anchors
        self._clock = clock
        self._folder = folder
        self._watch = watch
        self._found: tuple[int, DiagnosticReport] | None = None
        self._halted = 0

    def examine(self, run: int, on_progress: OnProgress, *, compares: bool) -> Run:
        found = check_up(self._machine, self._anchors, self._clock.now(), on_progress)
        if not compares:
            self._found = run, DiagnosticReport(found, self._machine.wanted)
        return Run(found.reader, found.steps, found.readers)

    def reread(self, run: int, of: int, on_progress: OnProgress) -> Stability:
        found = self._findings(of)
        reader = found.checkup.reader if found is not None else None
        watch = Stopwatch(partial(self._now, run), self._watch.wait)
        reading = RepeatedReading(self._machine.open_card, reader or "", watch)
        steady = judge(reading.run(REREAD_SECONDS, _Progress(on_progress, self._watch)))
        if found is not None:
            self._found = of, replace(found, stability=steady)
        return steady

    def halt(self, run: int) -> None:
        self._halted = run

    def _now(self, run: int) -> float:
        """The time; once nobody waits any more, the reading's time is over."""
        return math.inf if self._halted >= run else self._watch.now()

    def _findings(self, run: int) -> DiagnosticReport | None:
        return self._found[1] if self._found is not None and self._found[0] == run else None

    def write_report(self, run: int, verdict: Verdict | None) -> str | None:
        now = self._clock.now()
        file = self._folder / f"kiosk-report-{local(now):%Y%m%d-%H%M%S}.zip"
        found = self._findings(run)
        if found is None:
            return None
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with held(self._folder) as folder:
                write_report(folder / file.name, replace(found, verdict=verdict), now)
        except (UserError, OSError) as error:
            log.error("the report was not written: %s", type(error).__name__)
            return None
        return str(file)


class _Progress:
    """Reports the reading's progress, no more often than people can read."""

    def __init__(self, on_progress: OnProgress, watch: Stopwatch) -> None:
        self._on_progress, self._watch = on_progress, watch
        self._told = watch.now()
        self._reads = self._losses = 0

    def __call__(self, read: ReadAttempt) -> None:
        self._losses += read.lost
        self._reads += not read.lost
        if self._watch.now() - self._told >= _TELL_SECONDS:
            self._told = self._watch.now()
            self._on_progress(ReadCount(self._reads, self._losses))

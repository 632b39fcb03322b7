"""`kiosk check`: the reader doctor without a window or a PIN."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app.process import show
from kiosk.app.settings_loading import Loaded, load
from kiosk.cli.shared.common import Config, DataDir, explained, path
from kiosk.cli.shared.help import spoken_language
from kiosk.domain.card.checks import Status
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.names import json_lines

if TYPE_CHECKING:
    from kiosk.app.adapters.doctor_report import DiagnosticReport
    from kiosk.domain.card.card_comparison import Verdict
    from kiosk.domain.card.diagnostics import DiagnosticStep
    from kiosk.domain.card.stability import Stability
    from kiosk.nfc.doctor.checkup import Checkup, DiagnosticsContext

_MARKS = {Status.OK: "○", Status.WARNING: "△", Status.PROBLEM: "×", Status.SKIPPED: "-"}


def check(
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    reader: Annotated[str, typer.Option(help="Only readers whose name contains this.")] = "",
    stability: Annotated[
        int | None, typer.Option(min=1, max=60, help="Read the card again and again for so many seconds.")
    ] = None,
    compare: Annotated[bool, typer.Option("--compare", help="Ask for another card: this card or this reader?")] = False,
    report: Annotated[
        Path | None, typer.Option(parser=path, metavar="FILE.zip", help="Write an archive for the supplier.")
    ] = None,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """The reader and card checks, no PIN. Exit 0: ready, 1: a problem was found, 2: wrong use."""
    from kiosk.app.adapters.doctor_report import DiagnosticReport, check_name, write_report
    from kiosk.domain.card.stability import StabilityAdvice
    from kiosk.nfc.doctor.checkup import DiagnosticsContext, check_up
    from kiosk.nfc.jpki.certificate import TrustAnchors
    from kiosk.nfc.pcsc.connection import open_card
    from kiosk.nfc.pcsc.monitor import look_at_all
    from kiosk.ui.messages import speaking

    with explained():
        loaded = load(config, data_dir=data_dir, reader_name=reader or None)
        settings, wanted = loaded.settings, _reader_wanted(loaded)
        anchors = TrustAnchors.load(settings.trust_folder)
        if report is not None:
            check_name(report)
    with speaking(spoken_language()):
        machine = DiagnosticsContext(look_at_all, open_card, wanted)
        terminal = _Terminal(quiet=as_json)
        run = partial(check_up, machine, anchors)
        found = run(datetime.now(UTC), terminal.step)
        terminal.readers(found)
        steady = None if stability is None else _steadiness(machine, found, stability, terminal)
        with explained():
            verdict = _verdict(found, partial(run, datetime.now(UTC), terminal.step), terminal) if compare else None
            findings = DiagnosticReport(found, wanted, steady, verdict)
            terminal.end(findings)
            if report is not None:
                write_report(report, findings, datetime.now(UTC))
    nothing_read = steady is not None and StabilityAdvice.NOTHING_READ in steady.advice
    raise typer.Exit(0 if found.ready and not nothing_read else 1)


def _reader_wanted(loaded: Loaded) -> str:
    """The reader as the counter would choose it: the desk's setting counts."""
    if "reader_name" in loaded.fixed or not loaded.settings.register_file(practice=False).exists():
        return loaded.settings.reader_name
    # Loaded where there is a register: it takes longer than the check.
    from kiosk.app.desk_settings import reader_wanted

    return reader_wanted(loaded.settings, loaded.fixed)


def _steadiness(
    machine: "DiagnosticsContext", found: "Checkup", seconds: float, terminal: "_Terminal"
) -> "Stability | None":
    """None if no My Number card lies there that can be read."""
    from kiosk.domain.card.diagnostics import can_be_read
    from kiosk.domain.card.stability import judge
    from kiosk.nfc.doctor.stability import RepeatedReading, Stopwatch

    if found.reader is None or not can_be_read(found.steps):
        return None
    terminal.move(seconds)
    watch = Stopwatch(time.monotonic, time.sleep)
    return judge(RepeatedReading(machine.open_card, found.reader, watch).run(seconds))


def _verdict(found: "Checkup", again: Callable[[], "Checkup"], terminal: "_Terminal") -> "Verdict":
    """Raises UsageError without a terminal to ask for another card."""
    from kiosk.domain.card.card_comparison import Run, compare

    terminal.ask_for_another()
    if not sys.stdin.readline():
        raise UsageError("--compare asks for another card: run it at a terminal")
    other = again()
    return compare(Run(found.reader, found.steps), Run(other.reader, other.steps))


@dataclass(frozen=True)
class _Terminal:
    """Says things as they are done; `quiet`: nothing but the JSON at the end."""

    quiet: bool

    def step(self, step: "DiagnosticStep") -> None:
        from kiosk.ui.messages.card.doctor import sentence_of, step_name

        if not self.quiet:
            show(f"{_MARKS[step.status]} {step_name(step.id)}: {sentence_of(step.finding)}")

    def readers(self, found: "Checkup") -> None:
        from kiosk.ui.messages.card.doctor import interface_name, role_of

        if not self.quiet:
            for reader in found.readers:
                show(f"  {reader.name} [{interface_name(reader.interface)}]: {role_of(reader.role)}")
            if found.result_code:
                show(f"  PC/SC: {found.result_code}")

    def move(self, seconds: float) -> None:
        from kiosk.ui.messages.card.stability import move

        show(move(seconds), aside=self.quiet)

    def ask_for_another(self) -> None:
        from kiosk.ui.messages import say
        from kiosk.ui.messages.card.doctor import VerdictTexts

        show(say(VerdictTexts.ASK), aside=self.quiet)

    def end(self, findings: "DiagnosticReport") -> None:
        from kiosk.ui.messages.card.doctor import verdict_of
        from kiosk.ui.messages.card.stability import advice_of, figures_of

        if self.quiet:
            for line in json_lines(findings.as_data(), indent=2):
                show(line)
            return
        if findings.stability is not None:
            show(figures_of(findings.stability))
            for advice in findings.stability.advice:
                show(f"- {advice_of(advice)}")
        if findings.verdict is not None:
            show(verdict_of(findings.verdict))

"""The doctor's findings as JSON, and the archive for the supplier. Neither holds anything of a person."""

import io
import json
import platform
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from kiosk.app.check.versions import versions
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.checks import Check
from kiosk.domain.card.diagnostics import DiagnosticStep
from kiosk.domain.card.stability import Stability
from kiosk.domain.values.languages import JAPANESE
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import check_free, write_whole
from kiosk.nfc.doctor.checkup import Checkup
from kiosk.nfc.jpki.transmit import Exchange
from kiosk.ui.messages import speaking
from kiosk.ui.messages.card import checks, doctor, stability


@dataclass(frozen=True)
class DiagnosticReport:
    """All that one call of `kiosk check` found. `wanted`: the reader setting."""

    checkup: Checkup
    wanted: str = ""
    stability: Stability | None = None
    verdict: Verdict | None = None

    @speaking(JAPANESE)
    def as_data(self) -> dict[str, object]:
        """The answer of `kiosk check --json`: for programs and for the supplier, so it is the same in every locale."""
        found = self.checkup
        data: dict[str, object] = {
            "ready": found.ready,
            "reader": found.reader,
            "checks": [_check(item) for item in found.checks],
            "apdus": found.commands,
            "card_seconds": round(found.card_seconds, 6),
            "steps": [_step(step) for step in found.steps],
            "readers": [asdict(reader) for reader in found.readers],
            "reader_name": self.wanted,
            "result_code": found.result_code,
        }
        if self.stability is not None:
            data["stability"] = _stability(self.stability)
        if self.verdict is not None:
            data["verdict"] = {"code": self.verdict.value, "message": doctor.verdict_of(self.verdict)}
        return data


def _check(item: Check) -> dict[str, object]:
    return {
        "id": item.id.value,
        "status": item.status.value,
        "code": item.code.value,
        "message": checks.message_of(item.code),
        "seconds": round(item.seconds, 6),
    }


def _step(step: DiagnosticStep) -> dict[str, object]:
    return {
        "id": step.id.value,
        "status": step.status.value,
        "code": step.finding.value,
        "message": doctor.sentence_of(step.finding),
        "seconds": round(step.seconds, 6),
    }


def _stability(found: Stability) -> dict[str, object]:
    return {
        "reads": found.reads,
        "losses": found.losses,
        "retries": found.retries,
        "median": round(found.median, 6),
        "p90": round(found.p90, 6),
        "longest": round(found.longest, 6),
        "advice": [{"code": advice.value, "message": stability.advice_of(advice)} for advice in found.advice],
    }


def check_name(file: Path) -> None:
    """Raises UsageError for a name that cannot be a new archive. Called before the card is read."""
    check_free(file, ".zip")


def write_report(file: Path, found: DiagnosticReport, now: datetime) -> None:
    """The archive, whole or not at all, and never over another file. Raises UsageError, UserError."""
    check_name(file)
    write_whole(file, archive(found, now))


def archive(found: DiagnosticReport, now: datetime) -> bytes:
    """The archive's bytes: what was found, the versions, and the redacted command log."""
    checkup = found.checkup
    findings = {"made": now.isoformat(timespec="seconds"), **found.as_data()}
    findings["certificate_octets"] = checkup.certificate_size
    texts = {
        "findings.json": _json(findings),
        "versions.json": _json(_versions()),
        "commands.txt": _log(checkup.exchanges),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in texts.items():
            out.writestr(zipfile.ZipInfo(name, now.timetuple()[:6]), text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _json(data: Mapping[str, object]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _versions() -> dict[str, str]:
    # The machine's own name is no business of the supplier's.
    system = {"system": platform.system(), "release": platform.release(), "machine": platform.machine()}
    return {**versions(), **system}


def _log(exchanges: tuple[Exchange, ...]) -> str:
    """One line a command: its name, both lengths, the status word and the time. No byte of the data."""
    lines = ["command, octets out, octets back, status word, milliseconds"]
    lines += [f"{e.name}, {e.octets_out}, {e.octets_back}, {e.sw:04X}, {e.milliseconds:.1f}" for e in exchanges]
    return "\n".join(lines) + "\n"

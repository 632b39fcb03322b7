"""docs/opensc.md: what pkcs15-tool prints and what the kiosk says of the same fault, measured anew."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.city_data.shipped import FOLDER
from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import DiagnosticStep
from kiosk.nfc.doctor.checkup import DiagnosticsContext, check_up
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.monitor import look_at_all
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.ui.messages.card.doctor import sentence_of
from tests.fakes.card.cards import TODAY
from tests.fakes.card.pcscd import Put

_DOCUMENT = FOLDER.parent / "docs" / "opensc.md"


@dataclass(frozen=True)
class MeasuredFault:
    """`theirs`: the card that shows OpenSC the same fault, where it counts its commands differently."""

    name: str
    card: str
    theirs: str = ""


_FAULTS = [
    MeasuredFault("pulled in mid-read", "falls-off:7", "falls-off:40"),
    MeasuredFault("6F00 in mid-read", "read-6f00"),
    MeasuredFault("6B00 in mid-read", "read-6b00"),
    MeasuredFault("6982 in mid-read", "read-6982"),
    MeasuredFault("certificate cut short", "truncated"),
    MeasuredFault("6F00 to everything", "6f00"),
    MeasuredFault("61xx without end", "endless"),
    MeasuredFault("locked PIN, asking answers 63C0", "locked"),
    MeasuredFault("locked PIN, asking answers 6984", "locked-6984"),
    MeasuredFault("PIN already verified (9000)", "verified"),
    MeasuredFault("expired certificate", "expired"),
    MeasuredFault("wrong card: a driving licence", "licence"),
    MeasuredFault("wrong card: a resident register card", "juki"),
]


def _theirs(reader: str, home: Path) -> str:
    """What pkcs15-tool prints. A certificate that it gives out is not looked at: it names its holder."""
    done = subprocess.run(
        ["pkcs15-tool", "--reader", reader, "--read-certificate", "1"],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={**os.environ, "HOME": str(home), "LC_ALL": "C"},
    )
    said = " ".join(done.stderr.split()) or "(the certificate, no word of anything else)"
    return f"{said} [{done.returncode}]"


def _ours(reader: str, anchors: TrustAnchors) -> str:
    steps = check_up(DiagnosticsContext(look_at_all, open_card, reader), anchors, TODAY).steps
    told: DiagnosticStep = next(step for step in steps if step.status in (Status.PROBLEM, Status.WARNING))
    return f"`{told.id}`: `{told.finding}` {sentence_of(told.finding)}"


@dataclass(frozen=True)
class MeasuredTable:
    """The table of the page: what OpenSC says is a column for each version that it was measured with."""

    columns: list[str]
    rows: dict[str, list[str]]

    @classmethod
    def read(cls) -> "MeasuredTable":
        lines = _DOCUMENT.read_text(encoding="utf-8").splitlines()
        columns, _, *rows = [_cells(line) for line in lines if line.startswith("|")]
        return cls(columns, {cells[0]: cells for cells in rows})

    def says(self, fault: MeasuredFault, column: str) -> str:
        return self.rows[fault.name][self.columns.index(column)]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def _version() -> str:
    said = subprocess.run(["opensc-tool", "--info"], capture_output=True, text=True, check=True).stdout
    return said.split()[1]


@pytest.mark.parametrize("fault", _FAULTS, ids=lambda fault: fault.name)
def test_the_page_says_what_the_kiosk_says(
    put: Put, maker: CardMaker, anchors: TrustAnchors, fault: MeasuredFault
) -> None:
    page = MeasuredTable.read()
    shown = f"`{fault.card}`" + (f" (`{fault.theirs}` for OpenSC)" if fault.theirs else "")
    assert page.says(fault, "Practice card") == shown
    assert page.says(fault, "`kiosk check`") == _ours(put(faults.make(maker, fault.card)).reader, anchors)


@pytest.mark.parametrize("fault", _FAULTS, ids=lambda fault: fault.name)
def test_the_page_says_what_this_version_of_opensc_says(
    put: Put, maker: CardMaker, tmp_path: Path, fault: MeasuredFault
) -> None:
    page, column = MeasuredTable.read(), f"OpenSC {_version()}"
    theirs = _theirs(put(faults.make(maker, fault.theirs or fault.card)).reader, tmp_path)
    if column not in page.columns:
        pytest.skip(f"{column} was not measured yet: add its column to {_DOCUMENT.name}")
    assert theirs == page.says(fault, column)


def test_the_page_has_a_row_for_each_fault_and_no_other() -> None:
    assert [*MeasuredTable.read().rows] == [fault.name for fault in _FAULTS]

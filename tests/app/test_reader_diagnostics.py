"""The doctor behind the window: what `kiosk check` finds, told step by step, and its report."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.adapters.reader_diagnostics import REREAD_SECONDS, ReaderDiagnostics
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId, trouble
from kiosk.domain.card.stability import ReadCount
from kiosk.nfc.doctor.checkup import DiagnosticsContext
from kiosk.nfc.doctor.stability import Stopwatch
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.reader import NAME, PracticeReader
from tests.fakes.around.clock import FakeClock
from tests.fakes.card.cards import TODAY, the_authority
from tests.fakes.card.machines import PICC, SAM, Seconds, slot, with_card, without_card

MAKER = CardMaker(the_authority(), TODAY)


def a_doctor(machine: DiagnosticsContext, folder: Path, seconds: Seconds | None = None) -> ReaderDiagnostics:
    seconds = seconds or Seconds(tick=0.01)
    anchors = TrustAnchors((the_authority().certificate(TODAY),))
    return ReaderDiagnostics(machine, anchors, FakeClock(TODAY), folder, Stopwatch(seconds, seconds.wait))


def test_every_step_is_told_in_order_and_the_run_at_the_end(tmp_path: Path) -> None:
    told: list[DiagnosticStep | ReadCount] = []
    ended = a_doctor(with_card(faults.make(MAKER, "good")), tmp_path).examine(7, told.append, compares=False)
    assert [step.id for step in told if isinstance(step, DiagnosticStep)] == list(StepId)
    assert trouble(ended.steps) is None
    assert [reader.name for reader in ended.readers] == [NAME]


def test_the_readers_are_told_where_none_can_be_used(tmp_path: Path) -> None:
    ended = a_doctor(without_card(slot(SAM, card=True)), tmp_path).examine(1, ignored, compares=False)
    problem = trouble(ended.steps)
    assert problem is not None
    assert problem.finding is Finding.ONLY_SAM
    assert [reader.name for reader in ended.readers] == [SAM]


def ignored(_progress: DiagnosticStep | ReadCount) -> None:
    """Progress is of no interest here."""


def test_progress_is_told_now_and_then_and_not_with_every_read(tmp_path: Path) -> None:
    reader, seconds = PracticeReader(), Seconds(tick=0.005)
    reader.put(MAKER.make("good"))
    doctor = a_doctor(DiagnosticsContext(reader.slots, reader.open_card), tmp_path, seconds)
    doctor.examine(1, ignored, compares=False)
    told: list[DiagnosticStep | ReadCount] = []
    ended = doctor.reread(2, 1, told.append)
    counts = [count.reads for count in told if isinstance(count, ReadCount)]
    assert counts == sorted(counts)
    assert 5 < len(counts) <= REREAD_SECONDS / 0.2
    assert ended.reads >= counts[-1]


def test_the_archive_holds_what_was_found_and_the_command_log(tmp_path: Path) -> None:
    doctor = a_doctor(with_card(faults.make(MAKER, "read-6f00")), tmp_path / "reports")
    doctor.examine(1, ignored, compares=False)
    written = doctor.write_report(1, Verdict.THIS_CARD)
    assert written is not None
    with zipfile.ZipFile(written) as archive:
        findings = json.loads(archive.read("findings.json"))
        assert findings["verdict"]["code"] == "this_card"
        assert "card_failed" in {step["code"] for step in findings["steps"]}
        assert b"READ_BINARY" in archive.read("commands.txt")
    assert Path(written).stat().st_mode & 0o077 == 0


def test_the_report_is_about_the_first_card_and_not_about_the_one_it_is_compared_with(tmp_path: Path) -> None:
    reader = PracticeReader()
    doctor = a_doctor(DiagnosticsContext(reader.slots, reader.open_card), tmp_path)
    reader.put(faults.make(MAKER, "truncated"))
    doctor.examine(1, ignored, compares=False)
    reader.put(MAKER.make("good"))
    doctor.examine(2, ignored, compares=True)
    written = doctor.write_report(1, Verdict.THIS_CARD)
    assert written is not None
    with zipfile.ZipFile(written) as archive:
        codes = {step["code"] for step in json.loads(archive.read("findings.json"))["steps"]}
    assert "certificate_truncated" in codes


def test_a_reading_that_nobody_waits_for_ends_at_once(tmp_path: Path) -> None:
    reader, seconds = PracticeReader(), Seconds(tick=0.005)
    reader.put(MAKER.make("good"))
    doctor = a_doctor(DiagnosticsContext(reader.slots, reader.open_card), tmp_path, seconds)
    doctor.examine(1, ignored, compares=False)
    doctor.halt(2)
    assert doctor.reread(2, 1, ignored).reads == 0
    assert doctor.reread(3, 1, ignored).reads > 0


def test_a_report_is_of_the_run_that_it_is_asked_for(tmp_path: Path) -> None:
    doctor = a_doctor(without_card(slot(PICC)), tmp_path)
    doctor.examine(1, ignored, compares=False)
    assert doctor.write_report(2, None) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.expects_log
def test_a_second_report_in_the_same_second_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    doctor = a_doctor(without_card(slot(PICC)), tmp_path)
    doctor.examine(1, ignored, compares=False)
    first = doctor.write_report(1, None)
    assert first is not None
    assert doctor.write_report(1, None) is None
    assert [file.name for file in tmp_path.iterdir()] == [Path(first).name]


@pytest.mark.expects_log
def test_a_folder_that_cannot_be_made_is_told_and_nothing_is_half_written(tmp_path: Path) -> None:
    in_the_way = tmp_path / "reports"
    in_the_way.write_text("a file")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "link").symlink_to(elsewhere)
    for folder in (in_the_way, tmp_path / "link"):
        doctor = a_doctor(without_card(slot(PICC)), folder)
        doctor.examine(1, ignored, compares=False)
        assert doctor.write_report(1, None) is None
    assert not list(elsewhere.iterdir())
    assert in_the_way.read_text() == "a file"


def test_without_a_run_there_is_nothing_to_report(tmp_path: Path) -> None:
    assert a_doctor(without_card(slot(PICC)), tmp_path).write_report(1, None) is None


def test_a_filter_that_matches_no_reader_is_found_as_at_the_command_line(tmp_path: Path) -> None:
    machine = replace(without_card(slot(PICC)), wanted="elsewhere")
    ended = a_doctor(machine, tmp_path).examine(1, ignored, compares=False)
    problem = trouble(ended.steps)
    assert problem is not None
    assert problem.finding is Finding.FILTER_MATCHES_NONE

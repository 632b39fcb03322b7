"""The notice on paper: each What has its words, each person gets a sheet of their own, and nothing is cut."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kiosk.app.jobs import JobCancellation
from kiosk.domain.office.incidents import Incident, IncidentAction, IncidentCause, IncidentLine, IncidentLineKind
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.messages.desk.incidents import done_name, notice_of
from kiosk.ui.paper.printers import SlipFolder
from kiosk.ui.paper.slip_printer import SlipPrinter
from kiosk.ui.theme.fonts import load_fonts
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.desk import a_counter

HELD, WITH_PROVIDER = "調べ終わるまで決済サービスの会社に渡しません", "会社への確認がいります"


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> SlipPrinter:
    load_fonts()
    return SlipPrinter(FakeClock(), SlipFolder(tmp_path))


def a_link(number: int, mykey: str, state: LinkState = LinkState.RECORDED) -> FoundRecord:
    return FoundRecord(
        RecordKind.LINK,
        number,
        WEDNESDAY_MORNING,
        "municipal-example",
        mykey,
        Capacity.HOLDER,
        "counter-1",
        state=state,
        reference=f"{number:010}",
    )


def an_incident(
    *records: FoundRecord, what: IncidentCause = IncidentCause.UNKNOWN, done: tuple[IncidentAction, ...] = ()
) -> Incident:
    said = [
        (IncidentLineKind.OPENED, ""),
        *((IncidentLineKind.WHAT, what) for _ in range(what is not IncidentCause.UNKNOWN)),
    ]
    said += [(IncidentLineKind.DONE, one) for one in done]
    lines = tuple(
        IncidentLine(number, WEDNESDAY_MORNING, "yuri", "counter-1", topic, value)
        for number, (topic, value) in enumerate(said, start=1)
    )
    return Incident(7, WEDNESDAY_MORNING, "counter-1", "yuri", None, None, lines, records, is_open=True)


def sheets(printer: SlipPrinter, incident: Incident) -> list[str]:
    """The text of each page, without line breaks."""
    assert printer.print_notice(incident, a_counter(), JobCancellation())
    assert isinstance(printer.outlet, SlipFolder)
    (file,) = printer.outlet.folder.glob("notice-7-*.pdf")
    pages = ["".join(page.extract_text().split()) for page in PdfReader(file).pages]
    # The next one has a name of its own.
    file.unlink()
    return pages


@pytest.mark.parametrize("what", IncidentCause)
def test_it_says_what_happened_when_and_whom_to_call(printer: SlipPrinter, what: IncidentCause) -> None:
    (sheet,) = sheets(printer, an_incident(a_link(1, "ABCD ●●●●"), what=what))
    for words in ("事故番号7", notice_of(what), "2026年6月10日(水)10時00分", HELD, "0467-82-1111", "0120-95-0178"):
        assert words in sheet, words
    assert ("もうしわけありません" in sheet) is (what is not IncidentCause.NOTHING)
    assert "yuri" not in sheet


def test_nobody_gets_to_see_anothers_numbers(printer: SlipPrinter) -> None:
    first, second = sheets(printer, an_incident(a_link(1, "ABCD ●●●●"), a_link(2, "EFGH ●●●●")))
    assert "ABCD●●●●" in first
    assert "0000000001" in first
    assert "EFGH" not in first
    assert "0000000002" not in first
    assert "EFGH●●●●" in second
    assert "ABCD" not in second


def test_it_promises_to_hold_nothing_back_that_the_provider_has(printer: SlipPrinter) -> None:
    (sheet,) = sheets(printer, an_incident(a_link(1, "ABCD ●●●●", LinkState.HANDED_OVER)))
    assert HELD not in sheet
    assert WITH_PROVIDER in sheet
    closed = replace(an_incident(a_link(1, "ABCD ●●●●")), is_open=False)
    (sheet,) = sheets(printer, closed)
    assert HELD not in sheet
    assert "調べ終わりました" in sheet


def test_the_longest_goes_on_on_another_page_and_nothing_is_cut(printer: SlipPrinter) -> None:
    links = [a_link(number, "ABCD ●●●●") for number in range(1, 5)]
    links += [a_link(5, "ABCD ●●●●", LinkState.COMPLETED)]
    pages = sheets(printer, an_incident(*links, what=IncidentCause.OTHER, done=tuple(IncidentAction)))
    assert len(pages) == 2
    for words in (*map(done_name, IncidentAction), HELD, WITH_PROVIDER, "0120-95-0178"):
        assert words in "".join(pages), words

"""A record's story on paper: one page, as much of it as has room, and nothing that the desk does not show."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kiosk.app.jobs import JobCancellation
from kiosk.domain.office.timeline import Timeline
from kiosk.ui.messages.desk.contacts import issued_by
from kiosk.ui.messages.desk.finding import signed_line, story_lines
from kiosk.ui.messages.frame.act_objects import name_lines, standing_line
from kiosk.ui.paper.printers import SlipFolder
from kiosk.ui.paper.slip_printer import SlipPrinter
from kiosk.ui.theme.fonts import load_fonts
from tests.fakes.around.clock import FakeClock
from tests.fakes.office import found
from tests.fakes.office.desk import a_counter


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> SlipPrinter:
    load_fonts()
    return SlipPrinter(FakeClock(), SlipFolder(tmp_path))


def sheet(printer: SlipPrinter, timeline: Timeline) -> str:
    assert printer.print_story(timeline, a_counter(), JobCancellation())
    assert isinstance(printer.outlet, SlipFolder)
    (file,) = printer.outlet.folder.glob("link-1-*.pdf")
    (page,) = PdfReader(file).pages
    file.unlink()
    return "".join(page.extract_text().split())


def test_it_is_one_page_with_what_the_desk_shows_however_much_happened(printer: SlipPrinter) -> None:
    story = replace(found.story_of(replace(found.LINK, incident=3)), related=(found.RESERVATION,))
    told = sheet(printer, story)
    for words in ("記録の経過", "AC34●●●●", "…9876", "1234567897", "事故3番で対応中", "カードの署名と合っています"):
        assert words in told, words
    long = replace(story, history=story.history * 90)
    assert "行は、画面で見てください" in sheet(printer, long)


def test_nothing_is_on_it_that_the_desk_does_not_show_and_it_says_that_it_stays_in_the_house(
    printer: SlipPrinter,
) -> None:
    story, counter = found.story_of(), a_counter()
    service = counter.catalogue.name_of
    shown = [*name_lines(story.record, service), standing_line(story.record, frozenset()), signed_line(story)]
    told = sheet(printer, story)
    for line in ("記録の経過(庁内用)", issued_by(counter), *shown, *story_lines(story, service)):
        assert "".join(line.split()) in told
        told = told.replace("".join(line.split()), "", 1)
    assert told == ""

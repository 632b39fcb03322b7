"""What a clerk prints for the desk itself: the day's lists, and the recovery code, which is on paper alone."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.office.queue.turns import Queue
from kiosk.domain.office.shift.shift_notes import ShiftNote
from kiosk.domain.office.tickets import Ticket, TicketErrand
from kiosk.domain.ports import CancellationToken
from kiosk.domain.report.day_lists import DayFacts, DayList, HandedOverFile
from kiosk.domain.staff.clerks import Clerk, Role
from kiosk.files.characters import check_shown
from kiosk.ui.messages.machine.trials import TrialTexts
from kiosk.ui.paper.printers import SlipFolder
from kiosk.ui.paper.slip_printer import SlipPrinter
from kiosk.ui.theme.fonts import load_fonts
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.desk import Wanted, a_counter
from tests.fakes.office.desk_clerks import RECOVERY
from tests.fakes.office.desk_views import shift_notes
from tests.fakes.office.reports import a_report

FACTS = DayFacts(
    WEDNESDAY_MORNING,
    "2番",
    "市のポイント",
    incidents=1,
    links=3,
    report=a_report(),
    queue=Queue(tuple(Ticket(WEDNESDAY_MORNING.date(), one, TicketErrand.CARD, WEDNESDAY_MORNING) for one in (1, 2))),
    files=(HandedOverFile(WEDNESDAY_MORNING, is_lying=True),),
    notes=tuple(note for note in shift_notes() if isinstance(note, ShiftNote) and note.done is None),
    has_tickets=True,
    backup_at=WEDNESDAY_MORNING,
    backup_late=True,
)


@dataclass
class PaperTray:
    """A printer that keeps what came out."""

    sheets: list[bytes] = field(default_factory=list)
    is_paper: bool = True
    name: str = "tray"
    there: bool = True
    works: bool = True

    def is_there(self) -> bool:
        return self.there

    def hand_over(self, name: str, title: str, sheet: bytes, cancellation: CancellationToken) -> bool:  # noqa: ARG002 - all of it comes out
        self.sheets.append(sheet)
        return self.works


def words_of(file: Path) -> str:
    (page,) = PdfReader(file).pages
    return "".join(page.extract_text().split())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("practice", [True, False])
def test_each_list_of_the_day_is_one_sheet_that_says_where_it_is_practice(tmp_path: Path, practice: bool) -> None:
    load_fonts()
    printer = SlipPrinter(FakeClock(), SlipFolder(tmp_path))
    for which, told in (
        (DayList.OPENING, "▲1件"),
        (DayList.SHIFT, "▲1件"),
        (DayList.CLOSING, "▲1件が、書き出した場所に残っています"),
    ):
        assert printer.print_day_list(which, FACTS, replace(a_counter(), practice=practice), Wanted())
        (file,) = tmp_path.glob(f"day-{which}-*.pdf")
        words = words_of(file)
        assert told in words
        assert "紙が残り少ないので足してください" in words
        assert ("練習" in words) is practice


def test_a_recovery_code_comes_out_of_a_printer_and_into_no_file(qapp: QApplication, tmp_path: Path) -> None:
    load_fonts()
    clerk = Clerk("yama", "山", Role.ADMINISTRATOR)
    for outlet in (None, SlipFolder(tmp_path)):
        assert not SlipPrinter(FakeClock(), outlet).print_recovery(clerk, RECOVERY, a_counter(), Wanted())
    assert list(tmp_path.iterdir()) == []
    tray = PaperTray()
    assert SlipPrinter(FakeClock(), tray).print_recovery(clerk, RECOVERY, a_counter(), Wanted())
    (tmp_path / "sheet.pdf").write_bytes(tray.sheets[0])
    assert RECOVERY in words_of(tmp_path / "sheet.pdf")


@pytest.mark.usefixtures("qapp")
def test_a_trial_is_one_sheet_that_is_nobodys_and_says_how_it_went(tmp_path: Path) -> None:
    load_fonts()
    check_shown(str(TrialTexts.SIGNS.value))
    for practice in (True, False):
        tray = PaperTray()
        printer = SlipPrinter(FakeClock(), tray, "kiosk-2")
        counter = replace(a_counter(), practice=practice, name="2番")
        assert printer.print_trial(counter, Wanted()) is PrintTrial.PRINTED
        (tmp_path / "sheet.pdf").write_bytes(tray.sheets[0])
        words = words_of(tmp_path / "sheet.pdf")
        for told in ("試し印刷", "2番窓口", "kiosk-2", "tray", "0123456789", "50mm"):
            assert told in words
        assert ("練習" in words) is practice
    for outlet, went in (
        (None, PrintTrial.NO_PRINTER),
        (PaperTray(there=False), PrintTrial.NOT_THERE),
        (PaperTray(works=False), PrintTrial.NOT_OUT),
        (SlipFolder(tmp_path / "slips"), PrintTrial.FILED),
    ):
        assert SlipPrinter(FakeClock(), outlet).print_trial(a_counter(), Wanted()) is went

"""What the reader doctor found at the citizen's screen, with the readers, and the report for the supplier."""

from PySide6.QtCore import Signal

from kiosk.domain.desk.events import Remote
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.errands.doctor.steps import Examined, ReportFileState
from kiosk.domain.flow.events import Press
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.card.doctor import role_of
from kiosk.ui.messages.card.examining import ExaminingTexts, found_in
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class DoctorCard(Card):
    """There while the citizen's screen shows what was found."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(DeskTexts.DOCTOR))
        self._shown: Examined | None = None
        self._found = self.line(theme, "")
        self._readers = self.line(theme, "", Colour.SUB)
        self._report = Button(theme, say(ExaminingTexts.REPORT), ButtonStyle.OUTLINE, event=Remote(Press.REPORT))
        put_key(self._report, DeskKey.REPORT)
        self._report.chosen.connect(self.happened)
        self.column.addWidget(self._report)
        self._where = self.line(theme, "", Colour.BODY)
        self.hide()

    def refresh(self, desk: Desk) -> None:
        examined = desk.citizen.examined
        if examined is None:
            self.hide()
            return
        if examined != self._shown:
            self._fill(examined)
        self.show()

    def _fill(self, examined: Examined) -> None:
        self._shown = examined
        self._found.setText(found_in(examined.found.steps))
        self._readers.setText("\n".join(f"{one.name} — {role_of(one.role)}" for one in examined.found.readers))
        self._report.setEnabled(examined.archive.may_be_asked)
        self._where.setText(_where(examined))


def _where(examined: Examined) -> str:
    match examined.archive:
        case ReportFileState.WRITTEN:
            return f"{say(ExaminingTexts.REPORT_WRITTEN)}\n{say(ExaminingTexts.REPORT_FILE, file=examined.file)}"
        case ReportFileState.FAILED:
            return say(ExaminingTexts.REPORT_FAILED)
        case ReportFileState.WRITING:
            return say(ExaminingTexts.REPORT_WRITING)
        case ReportFileState.NOT_ASKED:
            return ""

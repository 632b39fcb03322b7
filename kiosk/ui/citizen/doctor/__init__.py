"""The reader doctor."""

from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, PlaceAnother, Reread, Rereading
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.doctor.comparing import ComparedPage, PlaceAnotherPage
from kiosk.ui.citizen.doctor.examining import ExaminedPage, ExaminingPage
from kiosk.ui.citizen.doctor.rereading import RereadingPage, RereadPage
from kiosk.ui.citizen.page import Page

PAGES: dict[Kind, type[Page]] = {
    Examining: ExaminingPage,
    Examined: ExaminedPage,
    Rereading: RereadingPage,
    Reread: RereadPage,
    PlaceAnother: PlaceAnotherPage,
    Compared: ComparedPage,
}

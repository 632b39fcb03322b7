"""The reader doctor."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.doctor.comparing import ComparedPage, PlaceAnotherPage
from kiosk.ui.citizen.doctor.examining import ExaminedPage, ExaminingPage
from kiosk.ui.citizen.doctor.rereading import RereadingPage, RereadPage
from kiosk.ui.citizen.page import Page

PAGES: dict[Kind, type[Page]] = {
    steps.Examining: ExaminingPage,
    steps.Examined: ExaminedPage,
    steps.Rereading: RereadingPage,
    steps.Reread: RereadPage,
    steps.PlaceAnother: PlaceAnotherPage,
    steps.Compared: ComparedPage,
}

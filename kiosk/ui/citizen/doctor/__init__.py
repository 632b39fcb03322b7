"""The reader doctor."""

from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, PlaceAnother, Reread, Rereading
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    Examining: "doctor.examining:ExaminingPage",
    Examined: "doctor.examining:ExaminedPage",
    Rereading: "doctor.rereading:RereadingPage",
    Reread: "doctor.rereading:RereadPage",
    PlaceAnother: "doctor.comparing:PlaceAnotherPage",
    Compared: "doctor.comparing:ComparedPage",
}

"""The sheet of a trial print: where and when, whether every sign comes out, and whether the size is right."""

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import issued_by
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.messages.machine.trials import TrialTexts
from kiosk.ui.paper.page_writer import PageWriter

_TITLE, _TEXT, _SMALL = 5.6, 4.2, 3.4
_CODE, RULER = 20.0, 50
_CODED = "TEST 0123456789"


@dataclass(frozen=True)
class TrialFacts:
    """`machine`: its name in the network; `printer`: by its name in the print system, empty where a folder is meant."""

    moment: str
    machine: str
    printer: str


def draw_trial(device: QPagedPaintDevice, facts: TrialFacts, counter: Counter) -> bool:
    """On one sheet of A6. False when the device refuses."""
    pen = PageWriter.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _SMALL, bold=True)
    pen.write(say(TrialTexts.PRINT), _TITLE, bold=True)
    pen.write(issued_by(counter), _SMALL)
    pen.write(say(TrialTexts.NOBODYS), _SMALL, bold=True)
    pen.skip(1)
    for text, name in (
        (TrialTexts.COUNTER, {"counter": counter_name(counter.name) if counter.name else ""}),
        (TrialTexts.MACHINE, {"machine": facts.machine}),
        (TrialTexts.PRINTER, {"printer": facts.printer}),
        (TrialTexts.WHEN, {"moment": facts.moment}),
    ):
        if all(name.values()):
            pen.write(say(text, **name), _TEXT)
    pen.skip(1)
    pen.write(say(TrialTexts.SIGNS_HEADING), _SMALL)
    pen.write(say(TrialTexts.SIGNS), _TEXT)
    pen.write(say(TrialTexts.CODE), _SMALL)
    pen.code(_CODED, _CODE)
    pen.write(say(TrialTexts.RULER, millimetres=RULER), _SMALL)
    pen.rule(RULER)
    return pen.done()

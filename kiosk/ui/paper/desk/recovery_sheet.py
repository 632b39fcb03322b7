"""An administrator's recovery code on a sheet of A6, to be locked away."""

from datetime import datetime

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.flow import Counter
from kiosk.domain.staff.clerks import Clerk
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import issued_by
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.messages.staff.recovery import RecoveryTexts
from kiosk.ui.paper.page_writer import PageWriter
from kiosk.ui.theme.fonts import FIXED_FAMILY

_TITLE, _TEXT, _CODE = 5.6, 3.6, 5.0
_GAP = 3.0


def draw_recovery(device: QPagedPaintDevice, clerk: Clerk, code: str, counter: Counter, now: datetime) -> bool:
    """False when the device refuses."""
    pen = PageWriter.on(device)
    if pen is None:
        return False
    if counter.practice:
        pen.write(say(PageTexts.SLIP_PRACTICE), _TEXT, bold=True)
    pen.write(say(RecoveryTexts.PAPER_TITLE), _TITLE, bold=True)
    pen.write(issued_by(counter), _TEXT)
    pen.skip(_GAP)
    pen.write(code, _CODE, bold=True, family=FIXED_FAMILY, centred=True)
    pen.skip(_GAP)
    pen.write(say(RecoveryTexts.PAPER_WHOSE, login=clerk.login, moment=shown(DateFormats.FULL, now)), _TEXT)
    for text in (RecoveryTexts.WHAT_FOR, RecoveryTexts.KEEP, RecoveryTexts.PAPER_HOW, RecoveryTexts.LETTERS):
        pen.write(say(text), _TEXT)
    return pen.done()

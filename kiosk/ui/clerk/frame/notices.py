"""What is told above every page of the desk, whichever room it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import Desk
from kiosk.domain.staff.attendance import Attended
from kiosk.ui.heard.announcing import Announcer
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.frame.act_objects import refusal_line
from kiosk.ui.messages.frame.faults import FaultTexts, fault_text, register_fault_text
from kiosk.ui.messages.machine.backups import backup_warning
from kiosk.ui.messages.machine.clock import doubt_line
from kiosk.ui.messages.staff.shift_notes import arrived_line
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.notice import Notice, Tone


class DeskNotices(QWidget):
    def __init__(self, theme: Theme, announcer: Announcer) -> None:
        super().__init__()
        self._announcer = announcer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        danger, caution = Tone.DANGER, Tone.CAUTION
        self._quitting = Notice(theme, say(DeskTexts.QUIT_ASKED), tone=danger)
        self._practice = Notice(theme, say(DeskTexts.PRACTICE_MODE), tone=caution)
        self._register, self._clock, self._fault, self._refusal = (Notice(theme, "", tone=danger) for _ in range(4))
        self._screen = Notice(theme, say(FaultTexts.SCREEN_MISSING), tone=danger)
        self._backups, self._arrived = (Notice(theme, "", tone=caution) for _ in range(2))
        gravest = (self._quitting, self._practice, self._register, self._screen, self._clock, self._fault)
        for notice in (*gravest, self._refusal, self._backups, self._arrived):
            column.addWidget(notice)

    def follow(self, desk: Desk) -> None:
        attended = desk.gate if isinstance(desk.gate, Attended) else None
        tells_itself = attended is not None and desk.room is Room.SETTINGS
        doubt = None if tells_itself else desk.citizen.clock
        refusal = desk.refusal
        self._practice.setVisible(desk.practice is not None)
        self._screen.setVisible(not desk.has_citizen_screen)
        for notice, text in (
            (self._refusal, None if refusal is None else refusal_line(refusal, desk.worded.catalogue.name_of)),
            (self._fault, None if desk.fault is None else fault_text(desk.fault)),
            (self._register, None if desk.register_fault is None else register_fault_text(desk.register_fault)),
            (self._quitting, None if desk.quit_asked_at is None else say(DeskTexts.QUIT_ASKED)),
            (self._backups, backup_warning(desk.backups, desk.now)),
            (self._arrived, None if attended is None else arrived_line(desk.shift, attended.clerk.login)),
            (self._clock, None if doubt is None else doubt_line(doubt)),
        ):
            self._tell(notice, text)

    def _tell(self, notice: Notice, text: str | None) -> None:
        notice.setVisible(text is not None)
        self._announcer.tell(notice, text or "")
        if text is not None and text != notice.words.text():
            notice.words.setText(text)

"""Overruling the 24 hours of the card beside, which the card cannot explain and a clerk can."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.events import Remote
from kiosk.domain.desk.rooms.reception import WaitReasonChosen
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.events import WaitOverruled
from kiosk.domain.office.amendments import WaitReason
from kiosk.ui.clerk.choice import RequiredChoice
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.wait_overrule import WaitTexts, wait_reason_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class WaitCard(Card):
    """There while the citizen's screen says that the card has to wait."""

    happened = Signal(object)

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(WaitTexts.TITLE))
        self._session: int | None = None
        self._is_filling = False
        self._lead = self.line(theme, "")
        self._reason: RequiredChoice[WaitReason] = RequiredChoice(theme, say(WaitTexts.REASON), say(WaitTexts.CHOOSE))
        self._press = Button(theme, say(WaitTexts.PRESS), ButtonStyle.OUTLINE)
        put_key(self._press, DeskKey.OVERRULE)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for widget in (self._reason, self._press):
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)
        self._reason.box.currentIndexChanged.connect(self._choose)
        self._press.triggered.connect(self._overrule)
        self.hide()
        self.refresh(desk)

    def refresh(self, desk: Desk) -> None:
        citizen = desk.citizen
        waits = citizen.refusal is Refusal.WAITING and citizen.until is not None
        if not waits or citizen.session is None or citizen.until is None:
            self._session = None
            self.hide()
            return
        self._lead.setText(say(WaitTexts.LEAD, moment=shown(DateFormats.LIST, citizen.until)))
        if citizen.session != self._session or desk.wait_reason is not self._reason.chosen:
            self._session = citizen.session
            self._is_filling = True
            self._reason.offer([(wait_reason_name(reason), reason) for reason in WaitReason])
            self._reason.choose(desk.wait_reason)
            self._is_filling = False
        self._press.setEnabled(desk.wait_reason is not None)
        self.show()

    @Slot()
    def _choose(self) -> None:
        if self._session is not None and not self._is_filling:
            self.happened.emit(WaitReasonChosen(self._session, self._reason.chosen))

    @Slot()
    def _overrule(self) -> None:
        if self._session is not None and self._reason.chosen is not None:
            self.happened.emit(Remote(WaitOverruled(self._session), self._reason.chosen))

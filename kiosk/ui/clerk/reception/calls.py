"""Help calls: the open one at the foot of the reception, and all of today with their times."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.desk.calls import Calls, HelpCall, open_call
from kiosk.domain.desk.rooms.calls import CallDone, CallTaken
from kiosk.domain.desk.state import Desk
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import Card, DeskPage
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.step_labels import place_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel


class CallCard(Card):
    """The call that waits, or that a clerk is answering."""

    happened = Signal(object)

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self.setObjectName("call")
        self._title = self.line(theme, say(DeskTexts.CALL_TITLE, counter=counter_name(desk.counter.name)), bold=True)
        self._where = self.line(theme, "")
        self._take = Button(theme, say(DeskTexts.CALL_TAKE), ButtonStyle.PRIMARY)
        self._take.setObjectName("answer-call")
        self._end = Button(theme, say(DeskTexts.CALL_DONE), ButtonStyle.OUTLINE)
        self._end.setObjectName("end-call")
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for button, key in ((self._take, DeskKey.TAKE_CALL), (self._end, DeskKey.END_CALL)):
            put_key(button, key)
            button.chosen.connect(self.happened)
            row.addWidget(button, 1)
        self.column.addLayout(row)
        self.refresh(desk)

    def begin(self) -> bool:
        """The keyboard goes to what answers the call, if one is open."""
        answers = [button for button in (self._take, self._end) if button.isEnabled() and not self.isHidden()]
        for button in answers[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(answers)

    def refresh(self, desk: Desk) -> None:
        call = open_call(desk.calls)
        if call is None:
            self.hide()
            return
        moment = shown(DateFormats.TIME, call.called_at)
        self._where.setText(say(DeskTexts.CALL_LINE, place=place_of(call.step), moment=moment))
        self._take.become(say(DeskTexts.CALL_TAKE), CallTaken(call.called_at))
        self._end.become(say(DeskTexts.CALL_DONE), CallDone(call.called_at))
        self._take.setEnabled(call.taken_at is None)
        self._end.setEnabled(call.taken_at is not None)
        self.show()


class CallsPage(DeskPage):
    """All calls since the program began, the newest first."""

    place = KeyRoom.CALLS

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        self._column.setSpacing(theme.px(5))
        self._call = CallCard(theme, desk)
        self._call.happened.connect(self.happened)
        self._column.addWidget(Heading(theme, say(DeskTexts.CALLS), role=TextRole.LEAD))
        self._column.addWidget(self._call)
        self._none = TextLabel(theme, TextRole.LABEL, say(DeskTexts.CALL_NONE))
        self._column.addWidget(self._none)
        self._list: ScrollPane | None = None
        self._shown: Calls = ()
        self._column.addStretch()
        self.refresh(desk)

    def begin(self) -> None:
        if not self._call.begin():
            super().begin()

    def refresh(self, desk: Desk) -> None:
        self._call.refresh(desk)
        self._none.setVisible(not desk.calls)
        if desk.calls == self._shown:
            return
        self._shown = desk.calls
        if self._list is not None:
            self._list.deleteLater()
            self._list = None
        if desk.calls:
            facts = FactList(self.theme)
            for call in desk.calls:
                facts.add(shown(DateFormats.CLOCK, call.called_at), place_of(call.step), _times(call), strong=False)
            self._list = ScrollPane(self.theme, facts)
            self._column.insertWidget(self._column.count() - 1, self._list, 10)


def _times(call: HelpCall) -> str:
    told = []
    if call.taken_at is not None:
        told.append(say(DeskTexts.CALL_TAKEN_AT, moment=shown(DateFormats.TIME, call.taken_at)))
    if call.done_at is not None:
        told.append(say(DeskTexts.CALL_DONE_AT, moment=shown(DateFormats.TIME, call.done_at)))
    return " ".join(told) or say(DeskTexts.CALL_WAITS)

"""Changing a record: what it shall be beside what it is, the reason, and the paper about it."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.rooms.records import AmendDrafted, Amends
from kiosk.domain.desk.search import AmendDraft, AmendmentOutcome
from kiosk.domain.office.amendments import (
    Amended,
    Amendment,
    AmendmentReason,
    Cancel,
    CorrectCapacity,
    NotAmendedWhy,
    PutMark,
    RecordAction,
    RecordChange,
    RecordSnapshot,
    RecordState,
    TakeMark,
    old_and_new,
)
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.clerk.choice import RequiredChoice
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card, InputField
from kiosk.ui.clerk.records.before_and_after import BeforeAndAfter
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.amending import AmendTexts, change_name, field_name, form_name, reason_name, value_name
from kiosk.ui.messages.frame.act_objects import ServiceName, act_on, amend_told, standing_line
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_LEADS = {
    RecordAction.CANCEL: AmendTexts.LEAD_CANCEL,
    RecordAction.CORRECT: AmendTexts.LEAD_CORRECT,
    RecordAction.MARK: AmendTexts.LEAD_MARK,
}


class AmendCard(Card):
    """There while a clerk changes a record, and until they leave what came of it."""

    happened = Signal(object)

    def __init__(self, theme: Theme, service_name: ServiceName) -> None:
        super().__init__(theme)
        self._service_name = service_name
        self._seen: RecordSnapshot | None = None
        self._told_of: AmendmentOutcome | None = None
        self._busy = self._is_filling = False
        self._title = TextLabel(theme, TextRole.LEAD, "", bold=True)
        self.column.addWidget(self._title)
        self._stands = self.line(theme, "", bold=True)
        self._lead = self.line(theme, "")
        self._change: RequiredChoice[RecordChange] = RequiredChoice(theme, say(AmendTexts.NEW), say(AmendTexts.CHOOSE))
        self._sides = BeforeAndAfter(theme)
        self._reason: RequiredChoice[AmendmentReason] = RequiredChoice(
            theme, say(AmendTexts.REASON), say(AmendTexts.REASON_CHOOSE)
        )
        self._paper = InputField(theme, say(AmendTexts.PAPER))
        why = QHBoxLayout()
        why.setSpacing(theme.gap)
        for widget in (self._reason, self._paper):
            why.addWidget(widget, 1)
        self.column.addWidget(self._change)
        self.column.addWidget(self._sides)
        self.column.addLayout(why)
        self._told = self.line(theme, "", bold=True)
        self._leave = Button(theme, say(AmendTexts.LEAVE), event=DeskPress.CLOSE_FORM)
        self._do = Button(theme, say(AmendTexts.DO), ButtonStyle.PRIMARY)
        policy = self._do.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._do.setSizePolicy(policy)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        row.addWidget(self._leave, 1)
        row.addWidget(self._do, 1)
        # At the foot, where no line that comes or goes moves them.
        self.column.addStretch()
        self.column.addLayout(row)
        put_key(self._leave, DeskKey.LEAVE_FORM)
        put_key(self._do, DeskKey.AMEND)
        self._leave.chosen.connect(self.happened)
        self._do.triggered.connect(self._press)
        for box in (self._change.box, self._reason.box):
            box.currentIndexChanged.connect(self._draft)
        self._paper.line.textChanged.connect(self._draft)
        self.hide()

    @property
    def told(self) -> str:
        """What came of it."""
        return self._told.text()

    def begin(self, form: RecordAction, seen: RecordSnapshot, draft: AmendDraft) -> None:
        """With what stood in it when it was left."""
        self._seen, self._told_of, self._is_filling = seen, None, True
        changes = _changes(form, seen.standing)
        self._title.setText(act_on(form_name(form), seen.record, self._service_name))
        self.tell_standing(seen)
        self._lead.setText(say(_LEADS[form]))
        self._change.offer([(change_name(change), change) for change in changes])
        self._change.setVisible(len(changes) > 1)
        self._reason.offer([(reason_name(reason), reason) for reason in AmendmentReason])
        self._change.choose(draft.change)
        self._reason.choose(draft.reason)
        self._paper.line.setText(draft.paper)
        self._tell("")
        for widget in (self._reason, self._paper, self._do):
            widget.show()
        self._leave.become(say(AmendTexts.LEAVE))
        self._is_filling = False
        self._look()
        self.show()
        (self._change if len(changes) > 1 else self._reason).box.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_standing(self, seen: RecordSnapshot) -> None:
        """As it stands now: another counter may have opened an incident about it."""
        text = standing_line(seen.record, seen.standing.marks)
        if text != self._stands.text():
            self._stands.setText(text)

    def show_answer(self, told: AmendmentOutcome | None, *, busy: bool) -> None:
        """What came of it; once it is done the two sides say what was and what is."""
        if busy is not self._busy:
            self._busy = busy
            self._look()
        if told is self._told_of:
            return
        self._told_of = told
        self._tell(amend_told(told, self._service_name))
        if told is None or self._do.isHidden():
            return
        if isinstance(told.answer, Amended):
            self._show_sides(told.amendment.change, (AmendTexts.WAS, AmendTexts.IS))
            self._end()
        elif told.answer.why is NotAmendedWhy.CHANGED:
            self._sides.hide()
            self._end()

    def _end(self) -> None:
        """What is left is to close it. Where the other button was nothing comes."""
        for widget in (self._change, self._reason, self._paper, self._do):
            widget.hide()
        self._leave.become(say(AmendTexts.CLOSE))
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    @Slot()
    def _draft(self) -> None:
        if not self._is_filling and not self._do.isHidden():
            self._look()
            draft = AmendDraft(self._change.chosen, self._reason.chosen, self._paper.line.text())
            self.happened.emit(AmendDrafted(draft))

    @Slot()
    def _look(self) -> None:
        change = self._change.chosen
        if change is not None:
            self._show_sides(change, (AmendTexts.OLD, AmendTexts.NEW))
        self._sides.setVisible(change is not None)
        self._do.setEnabled(change is not None and self._reason.chosen is not None and not self._busy)

    def _show_sides(self, change: RecordChange, heads: tuple[AmendTexts, AmendTexts]) -> None:
        if self._seen is None:
            return
        old, new = (value_name(change, code) for code in old_and_new(self._seen.standing, change))
        self._sides.show_sides(field_name(change), (say(heads[0]), say(heads[1])), (old, new))

    @Slot()
    def _press(self) -> None:
        change, reason, seen = self._change.chosen, self._reason.chosen, self._seen
        if change is None or reason is None or seen is None or not self._do.isVisible():
            return
        paper = self._paper.line.text().strip()
        self.happened.emit(Amends(Amendment(seen, change, reason, paper)))


def _changes(form: RecordAction, standing: RecordState) -> Sequence[RecordChange]:
    match form:
        case RecordAction.CANCEL:
            return [Cancel()]
        case RecordAction.CORRECT:
            return [CorrectCapacity(acting) for acting in Capacity if acting is not standing.acting]
        case RecordAction.MARK:
            on, off = ([mark for mark in RecordMark if (mark in standing.marks) is there] for there in (True, False))
            return [*(PutMark(mark) for mark in off), *(TakeMark(mark) for mark in on)]
        case RecordAction.JOIN:
            raise ValueError("an earlier reservation is offered, and not changed")
        case _:
            assert_never(form)

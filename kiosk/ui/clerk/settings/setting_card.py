"""One setting that counts from the next start on: what was set, what it can be, and what it is now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.rooms.settings import Sets, is_under_way
from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.desk_settings import (
    SettingChange,
    SettingName,
    SettingOverride,
    SettingValue,
    TextSetting,
    action_for,
)
from kiosk.domain.settings.effective_settings import effective_settings, may_go_back, newest
from kiosk.domain.settings.setting_forms import FormField, text_typed
from kiosk.ui.clerk.checked_fields import CheckedLine
from kiosk.ui.clerk.choice import Dropdown
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.setting import SettingTexts, setting_name, value_line
from kiosk.ui.messages.machine.trials import TrialTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class SettingCard(Card):
    """`control` is where it is chosen or typed."""

    happened = Signal(object)

    def __init__(self, theme: Theme, name: SettingName, desk: Desk, control: QWidget) -> None:
        super().__init__(theme)
        self.name = name
        self._after = 0
        self._control = control
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.gap)
        self._head.addWidget(TextLabel(theme, TextRole.LABEL, setting_name(name), bold=True, centred_down=True), 1)
        self.column.addLayout(self._head)
        self._now = TextLabel(theme, TextRole.SMALL, "", colour=Colour.BODY)
        self.column.addWidget(self._now)
        self._change = Button(theme, say(SettingTexts.CHANGE), ButtonStyle.OUTLINE, TextRole.SMALL)
        self._change.setObjectName(f"change-{name}")
        self._change.setAccessibleName(say(SettingTexts.CHANGE_OF, name=setting_name(name)))
        self._back = Button(theme, say(SettingTexts.BACK_SHORT), ButtonStyle.PLAIN, TextRole.SMALL)
        self._back.setAccessibleName(say(SettingTexts.BACK_OF, name=setting_name(name)))
        for button in (self._change, self._back):
            button.setMinimumHeight(theme.px(14))
            button.tighten(theme, tight=True)
        self._change.triggered.connect(self._put)
        self._back.triggered.connect(self._take_back)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        row.addWidget(control, 1)
        for button in (self._change, self._back):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        if name in desk.set_here.fixed:
            self.column.addWidget(TextLabel(theme, TextRole.SMALL, say(SettingTexts.FIXED), colour=Colour.SUB))
        elif name is SettingName.PROGRAMME:
            self.column.addWidget(TextLabel(theme, TextRole.SMALL, say(SettingTexts.RECORDS_STAY), colour=Colour.SUB))
        self.column.addStretch()

    def put_keys(self, change: DeskKey, back: DeskKey) -> None:
        put_key(self._change, change)
        put_key(self._back, back)

    @property
    def wanted(self) -> SettingValue | None:
        """What is chosen or typed; None when it cannot be set."""
        raise NotImplementedError

    def refresh(self, desk: Desk) -> None:
        before = newest(desk.set_here.changes).get(self.name)
        self._after = before.number if before is not None else 0
        allowed = desk.may(action_for(self.name))
        self._control.setEnabled(allowed)
        self._change.setEnabled(allowed)
        self._back.setEnabled(allowed and may_go_back(before))
        text = self._told(desk, before)
        if text != self._now.text():
            self._now.setText(text)

    def _told(self, desk: Desk, before: SettingOverride | None) -> str:
        if before is not None and before.fault is not None:
            return say(SettingTexts.UNUSABLE)
        set_to = self.shown_value(desk, before.value) if before is not None else say(SettingTexts.AS_FILED)
        told = "\n".join(filter(None, (self._in_force(desk), say(SettingTexts.SET_TO, value=set_to))))
        aside = desk.set_here.offered.aside if desk.set_here.offered is not None else ()
        if self.name is not SettingName.READER_NAME or not aside:
            return told
        return "\n".join((told, say(SettingTexts.SET_ASIDE, names=say(SettingTexts.BETWEEN).join(aside))))

    def _in_force(self, desk: Desk) -> str:
        """With what the program has begun, whatever was set since."""
        text = desk.set_here.in_force.get(self.name)
        if text is None:
            return ""
        is_filed = self.name is SettingName.PRINTER and desk.files_papers
        value = say(SettingTexts.FILES_PAPERS) if is_filed else self.shown_value(desk, TextSetting(self.name, text))
        return say(SettingTexts.NOW, value=value)

    def shown_value(self, _desk: Desk, value: SettingValue | None) -> str:
        return value_line(value)

    def set_text(self, desk: Desk) -> str | None:
        """What was set and counts from the next start on."""
        made = effective_settings(desk.set_here.changes).get(self.name)
        return made.value.text if made is not None and isinstance(made.value, TextSetting) else None

    @Slot()
    def _put(self) -> None:
        wanted = self.wanted
        if wanted is not None:
            self.happened.emit(Sets(SettingChange(self.name, wanted, self._after)))

    @Slot()
    def _take_back(self) -> None:
        self.happened.emit(Sets(SettingChange(self.name, None, self._after)))


class NameCard(SettingCard):
    """The counter's name, checked as it is typed."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        line = CheckedLine(theme, FormField.TEXT)
        super().__init__(theme, SettingName.COUNTER_NAME, desk, line)
        self._line = line
        text = self.set_text(desk)
        self._line.fill(desk.counter.name if text is None else text)
        self._line.edited.connect(self._check)
        self._line.field.line.returnPressed.connect(self._put)

    @property
    def wanted(self) -> SettingValue | None:
        typed = text_typed(self.name, self._line.typed)
        return typed if isinstance(typed, TextSetting) else None

    @Slot()
    def _check(self) -> None:
        typed = text_typed(self.name, self._line.typed)
        self._line.tell(typed[0].wrong if isinstance(typed, tuple) else None)


class ChoiceCard(SettingCard):
    """One of what there is. What was set stays among it, also when it is not there today."""

    _trial: Button | None = None

    def __init__(self, theme: Theme, name: SettingName, desk: Desk) -> None:
        choice = Dropdown(theme, setting_name(name))
        super().__init__(theme, name, desk, choice)
        self._choice = choice
        self._offered: Sequence[tuple[str, str]] | None = None
        choice.setPlaceholderText(say(SettingTexts.AS_FILED))
        choice.setSizeAdjustPolicy(Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer_trial(self, theme: Theme, text: TrialTexts, press: DeskPress, key: DeskKey) -> None:
        """Of what is in force, whatever was set since."""
        self._trial = Button(theme, say(text), ButtonStyle.OUTLINE, TextRole.SMALL, event=press)
        put_key(self._trial, key)
        self._trial.setMinimumHeight(theme.px(14))
        self._trial.tighten(theme, tight=True)
        self._trial.chosen.connect(self.happened)
        self._head.addWidget(self._trial)

    def begin(self) -> None:
        self._choice.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def wanted(self) -> SettingValue | None:
        key = self._choice.currentData()
        return TextSetting(self.name, key) if isinstance(key, str) else None

    def refresh(self, desk: Desk) -> None:
        super().refresh(desk)
        if self._trial is not None:
            self._trial.setEnabled(desk.may(action_for(self.name)) and not is_under_way(desk.set_here.trial))
        offered = self._offers(desk)
        if offered != self._offered:
            self._offered = offered
            self._fill(offered, self._present(desk))

    def _fill(self, offered: Sequence[tuple[str, str]], present: str | None) -> None:
        chosen = self._choice.currentData() if self._choice.count() else present
        self._choice.clear()
        for key, name in offered:
            self._choice.addItem(name, key)
        self._choice.setCurrentIndex(self._choice.findData(chosen))

    def _present(self, desk: Desk) -> str | None:
        text = self.set_text(desk)
        return desk.counter.programme.key if text is None and self.name is SettingName.PROGRAMME else text

    def _offers(self, desk: Desk) -> Sequence[tuple[str, str]]:
        offered, present = desk.set_here.offered, self._present(desk)
        if self.name is SettingName.PROGRAMME:
            programme = desk.counter.programme
            return offered.programmes if offered is not None else ((programme.key, programme.name),)
        names = () if offered is None else offered.printers if self.name is SettingName.PRINTER else offered.readers
        missing = (present,) if present and present not in names else ()
        return (("", self.empty), *((name, name) for name in (*names, *missing)))

    @property
    def empty(self) -> str:
        return say(SettingTexts.ANY_READER if self.name is SettingName.READER_NAME else SettingTexts.NONE)

    def shown_value(self, desk: Desk, value: SettingValue | None) -> str:
        if not isinstance(value, TextSetting):
            return value_line(value)
        offered = dict(self._offers(desk))
        return offered.get(value.text, value.text)

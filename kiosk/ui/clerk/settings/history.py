"""Who set something when, the newest first, and the way back to the files."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.desk_settings import SettingName, SettingOverride
from kiosk.domain.settings.effective_settings import value_before
from kiosk.ui.clerk.line_list import LineList
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.setting import SettingTexts, made_line
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_LEAST_MM = 11


class History(QWidget):
    """The changes of some settings. `named`: of several, so that each line says of which."""

    def __init__(self, theme: Theme, names: Iterable[SettingName], *, named: bool = False) -> None:
        super().__init__()
        self._names = frozenset(names)
        self._named = named
        self._shown: tuple[SettingOverride, ...] | None = None
        self._lines = LineList(theme, say(SettingTexts.HISTORY), _LEAST_MM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(TextLabel(theme, TextRole.SMALL, say(SettingTexts.HISTORY), bold=True))
        column.addWidget(self._lines, 1)

    def refresh(self, desk: Desk) -> None:
        made = tuple(change for change in desk.set_here.changes if change.name in self._names)
        if made == self._shown:
            return
        self._shown = made
        file_defaults = desk.set_here.file_defaults
        lines = [made_line(each, value_before(each, made, file_defaults), named=self._named) for each in made]
        self._lines.show_lines(lines or [say(SettingTexts.NEVER)])

"""Who set something when, the newest first, and the way back to the files."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.desk_settings import SettingName, SettingOverride
from kiosk.domain.settings.effective_settings import value_before
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.setting import SettingTexts, made_line
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import put_tip
from kiosk.ui.widgets.text.text_label import TextLabel


class LineList(QListWidget):
    """It wants no more height than it needs, and takes what there is."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), self.minimumHeight())


def line_list(theme: Theme, name: str) -> LineList:
    """A list whose lines are chosen with the arrows."""
    lines = LineList()
    lines.setFont(theme.font(TextRole.SMALL))
    lines.setAccessibleName(name)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    lines.setTextElideMode(Qt.TextElideMode.ElideRight)
    return lines


class History(QWidget):
    """The changes of some settings. `named`: of several, so that each line says of which."""

    def __init__(self, theme: Theme, names: Iterable[SettingName], *, named: bool = False) -> None:
        super().__init__()
        self._names = frozenset(names)
        self._named = named
        self._shown: tuple[SettingOverride, ...] | None = None
        self._lines = line_list(theme, say(SettingTexts.HISTORY))
        self._lines.setMinimumHeight(theme.px(16))
        self._lines.setWordWrap(True)
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
        self._lines.clear()
        file_defaults = desk.set_here.file_defaults
        lines = [made_line(each, value_before(each, made, file_defaults), named=self._named) for each in made]
        for line in lines or [say(SettingTexts.NEVER)]:
            item = QListWidgetItem(line)
            put_tip(item, line)
            self._lines.addItem(item)

"""Text on the screen: breaks between phrases, with lines of even length where it is a title or a number."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from kiosk.domain.values.text.readings import bare
from kiosk.ui.heard.roles import HeardAs
from kiosk.ui.heard.spelling import is_number, spelled
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import Label
from kiosk.ui.widgets.text.readings import ReadMetrics, draw_line
from kiosk.ui.widgets.text.text_lines import TextLines, lines_of

_LINE_HEIGHT = {TextRole.TITLE: 1.35, TextRole.DIGIT: 1.2, TextRole.ID: 1.2, TextRole.TICKET: 1.2, TextRole.NUMBER: 1.3}
_BODY_LINE_HEIGHT, _CLOSE = 1.5, 1.2
_SPELLED = frozenset({TextRole.ID, TextRole.NUMBER, TextRole.LONG_NUMBER})
_EVEN = frozenset({TextRole.TITLE, TextRole.NUMBER})


class TextLabel(Label):
    """A label of a role. It asks for the height that its text needs at the width it gets.

    Readings over its kanji are drawn; `text` is what it says without them.
    """

    def __init__(
        self,
        theme: Theme,
        role: TextRole,
        text: str = "",
        *,
        colour: Colour = Colour.TEXT,
        bold: bool | None = None,
        centred: bool = False,
        centred_down: bool = False,
        one_line: bool = False,
    ) -> None:
        super().__init__()
        self._one_line = one_line
        self._locale = theme.locale
        self._colour = colour
        self._palette = theme.palette
        self._centred = centred
        self._centred_down = centred or centred_down
        self._take_role(theme, role, bold=bold)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def _take_role(self, theme: Theme, role: TextRole, *, bold: bool | None = None) -> None:
        self._role = role
        font = theme.font(role, bold=bold)
        self.setFont(font)
        # Layouts ask for these again and again, and each question to Qt costs as much as the answer.
        self._em = font.pixelSize()
        # What is of digits has nothing over it in any language.
        times = 1.0 if role in _SPELLED else theme.locale.line_height
        self._line_height = round(self._em * _LINE_HEIGHT.get(role, _BODY_LINE_HEIGHT) * times)

    def become(self, theme: Theme, role: TextRole) -> None:
        """The same words in another role."""
        self._take_role(theme, role)
        self.setText(self._said)

    def lie_close(self) -> None:
        """Its lines touch each other nearly, as those of a large number do."""
        self._line_height = round(self._em * _CLOSE * self._locale.line_height)
        self.setText(self._said)

    def setAccessibleName(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setAccessibleName(bare(text))

    @property
    def said(self) -> str:
        """Its text with the readings."""
        return self._said

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self._said = text
        self._lines = self._broken_up(text)
        text = bare(text)
        super().setText(text)
        self._hint: QSize | None = None
        self._cut_at: dict[int, list[str]] = {}
        self._least = QSize(self._em * 2, self._line_height if text else 0)
        self.setAccessibleName(spelled(text) if self._role in _SPELLED and is_number(text) else text)
        self.updateGeometry()

    def keep_lines(self, count: int) -> None:
        """It has room for so many also while it says less: what stands around it keeps its place."""
        self.setMinimumHeight(self._line_height * count)

    def _broken_up(self, text: str) -> TextLines:
        """An ID or a number is kept in the label alone: what is of a person goes with its page."""
        match self._role:
            case TextRole.ID | TextRole.TICKET:
                return TextLines(tuple((line,) for line in text.split("\n")), self.font())
            case TextRole.NUMBER | TextRole.LONG_NUMBER:
                lines = text.split("\n")
                return TextLines(tuple(tuple(f"{group} " for group in line.split(" ")) for line in lines), self.font())
            case _:
                return lines_of(text, self.font(), self._locale.breaks)

    @property
    def ink(self) -> Colour:
        return self._colour if self.isEnabled() else Colour.SUB

    def lines(self, width: int) -> list[str]:
        """What stands on each line at this width."""
        if self._one_line:
            return self._cut(width)
        return self._lines.at(width, even=self._role in _EVEN)

    @property
    def is_cut(self) -> bool:
        """Whether it has less room than its words need."""
        is_elided = self._one_line and self.lines(self.width()) not in ([self.text()], [""])
        is_narrow = not self._one_line and self._lines.widest > self.width() + 1
        return is_elided or is_narrow or self.height() < self.heightForWidth(self.width()) - 1

    def _cut(self, width: int) -> list[str]:
        """Layouts ask many times for the same few widths."""
        if width not in self._cut_at:
            fits = ReadMetrics(self.font()).width(self._said) <= width
            cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
            self._cut_at[width] = [self._said if fits else cut]
        return self._cut_at[width]

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._line_height * len(self.lines(width)) if self._least.height() else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        if self._hint is None:
            lines = self._said.split("\n")
            widest = max(map(ReadMetrics(self.font()).width, lines))
            self._hint = QSize(ceil(widest) + 2, self._line_height * len(lines))
        return self._hint

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._least

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._palette.colour(self.ink))
        lines = self.lines(self.width())
        height = self._line_height
        top = max(0, (self.height() - height * len(lines)) // 2) if self._centred_down else 0
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignHCenter if self._centred else Qt.AlignmentFlag.AlignLeft
        )
        for number, line in enumerate(lines):
            place = QRect(0, top + number * height, self.width(), height)
            if self._said == self.text():
                painter.drawText(place, flags, line.rstrip())
            else:
                draw_line(painter, QRectF(place), line.rstrip(), centred=self._centred)


class SilentLabel(TextLabel):
    """On something that is named by the same words: they are heard once."""

    heard_as = HeardAs.NOTHING


class SparedLabel(SilentLabel):
    """One line that is left out where it has no room whole: it is said elsewhere too."""

    def lines(self, width: int) -> list[str]:
        return [self._said if ReadMetrics(self.font()).width(self._said) <= width else ""]

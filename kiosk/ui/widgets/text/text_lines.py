"""Breaks a text into lines at any width. Each phrase is measured once; the rest is arithmetic."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.widgets.text.phrases import phrases

Pieces = tuple[tuple[str, ...], ...]
"""The phrases of each paragraph."""

_TEXTS, _WIDTHS = 4096, 32


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    width: float
    at_the_end: float
    """Its width at the end of a line, where the spaces after it do not count."""


class TextLines:
    """Layouts ask for the lines at many widths before they settle."""

    def __init__(self, paragraphs: Pieces, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._paragraphs = tuple(tuple(self._measured(piece) for piece in paragraph) for paragraph in paragraphs)

        self._known: dict[tuple[int, bool], list[str]] = {}

    def _measured(self, text: str) -> _Piece:
        width, stripped = self._metrics.horizontalAdvance(text), text.rstrip()
        return _Piece(text, width, width if stripped == text else self._metrics.horizontalAdvance(stripped))

    def at(self, width: int, *, even: bool) -> list[str]:
        """What stands on each line. Layouts ask many times for the same few widths."""
        if (known := self._known.get((width, even))) is None:
            if len(self._known) >= _WIDTHS:
                self._known.clear()
            known = self._known[width, even] = self.even(width) if even else self.within(width)
        return known

    @property
    def widest(self) -> float:
        """The width of the widest piece."""
        return max((piece.at_the_end for paragraph in self._paragraphs for piece in paragraph), default=0)

    def within(self, width: float) -> list[str]:
        """No line is wider than `width` pixels. A phrase that is wider by itself is the only thing cut."""
        lines: list[str] = []
        for paragraph in self._paragraphs:
            line, used = "", 0.0
            for piece in paragraph:
                if line and used + piece.at_the_end > width:
                    lines.append(line)
                    line, used = "", 0.0
                if line or not piece.text[:1].isspace():
                    line, end = line + piece.text, used + piece.at_the_end
                    used += piece.width
                else:
                    line = piece.text.lstrip()
                    used, end = self._metrics.horizontalAdvance(line), self._metrics.horizontalAdvance(line.rstrip())
                while len(line) > 1 and end > width:
                    cut = self._fitting(line, width)
                    lines.append(line[:cut])
                    line = line[cut:]
                    used, end = self._metrics.horizontalAdvance(line), self._metrics.horizontalAdvance(line.rstrip())
            lines.append(line)
        return lines

    def even(self, width: int) -> list[str]:
        """As many lines, as equal in length as possible: no short last line."""
        lines = self.within(width)
        if len(lines) == 1:
            return lines
        low, high = max(width // 2, min(int(self.widest), width) - 1), width
        while high - low > 8:
            middle = (low + high) // 2
            if len(self.within(middle)) > len(lines):
                low = middle
            else:
                high = middle
        return self.within(high)

    def _fitting(self, line: str, width: float) -> int:
        """Where to cut a phrase that is too wide: in the middle if possible, so that no single letter is left."""
        half = (len(line) + 1) // 2
        if self._metrics.horizontalAdvance(line[:half]) <= width:
            return half
        cut = len(line) - 1
        while cut > 1 and self._metrics.horizontalAdvance(line[:cut]) > width:
            cut -= 1
        return cut


def lines_of(text: str, font: QFont) -> TextLines:
    """Of words. The program's own sentences come again and again; what has a digit may be somebody's, and goes."""
    return _words(text, font) if any(map(str.isdigit, text)) else _kept(text, font.toString())


@lru_cache(_TEXTS)
def _kept(text: str, description: str) -> TextLines:
    font = QFont()
    font.fromString(description)
    return _words(text, font)


def _words(text: str, font: QFont) -> TextLines:
    return TextLines(tuple(map(phrases, text.split("\n"))), font)

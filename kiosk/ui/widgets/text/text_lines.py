"""Breaks a text into lines at any width. Each phrase is measured once; the rest is arithmetic."""

from functools import lru_cache

from PySide6.QtGui import QFont

from kiosk.domain.values.languages import LineBreaks
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.readings import parts
from kiosk.ui.widgets.text.phrases import phrases
from kiosk.ui.widgets.text.readings import ReadMetrics

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
        self._metrics = ReadMetrics(font)
        self._paragraphs = tuple(
            tuple(map(self._measured, paragraph, (*paragraph[1:], ""))) for paragraph in paragraphs
        )

        self._known: dict[tuple[int, bool], list[str]] = {}

    def _measured(self, text: str, following: str) -> _Piece:
        width, stripped = self._metrics.width(text), text.rstrip()
        if following and not following[0].isascii() and stripped != text:
            # Before Hangul a space is wider than by itself.
            width = self._metrics.width(text + following[0]) - self._metrics.width(following[0])
        return _Piece(text, width, width if stripped == text else self._metrics.width(stripped))

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
                    used, end = self._metrics.width(line), self._metrics.width(line.rstrip())
                while end > width and 0 < (cut := self._fitting(line, width)) < len(line):
                    lines.append(line[:cut])
                    line = line[cut:]
                    used, end = self._metrics.width(line), self._metrics.width(line.rstrip())
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
        """Where to cut a phrase that is too wide: at a space, or in the middle, so that no single letter is left."""
        spaces = (place + 1 for place, letter in enumerate(line[:-1]) if letter == " " and place)
        if at_space := [place for place in spaces if self._metrics.width(line[:place].rstrip()) <= width]:
            return at_space[-1]
        if "《" in line:
            return self._fitting_parts(line, width)
        half = (len(line) + 1) // 2
        if self._metrics.width(line[:half]) <= width:
            return half
        cut = len(line) - 1
        while cut > 1 and self._metrics.width(line[:cut]) > width:
            cut -= 1
        return cut

    def _fitting_parts(self, line: str, width: float) -> int:
        """Between letters and their readings, never within; a single one is not cut."""
        ends, at = [], 0
        for part in parts(line):
            at += len(part.letters) + (len(part.reading) + 2 if part.reading else 0)
            ends.append(at)
        return max((end for end in ends[:-1] if self._metrics.width(line[:end]) <= width), default=ends[0])


def lines_of(text: str, font: QFont, breaks: LineBreaks = LineBreaks.JAPANESE) -> TextLines:
    """Of words. The program's own sentences come again and again; what has a digit may be somebody's, and goes."""
    return (
        _words(text, font, breaks)
        if any(map(str.isdigit, text))
        else _kept(text, font.toString(), tuple(font.families()), breaks)
    )


@lru_cache(_TEXTS)
def _kept(text: str, description: str, families: tuple[str, ...], breaks: LineBreaks) -> TextLines:
    font = QFont()
    font.fromString(description)
    # The description names the first alone, and not those for letters that it has not.
    font.setFamilies(families)
    return _words(text, font, breaks)


def _words(text: str, font: QFont, breaks: LineBreaks) -> TextLines:
    return TextLines(tuple(phrases(line, breaks) for line in text.split("\n")), font)

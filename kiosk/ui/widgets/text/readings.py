"""Draws readings over their kanji."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from kiosk.domain.values.text.readings import parts

_SIZE = 0.5
"""Of the em: a reading of two kana stands over one kanji, as in print."""


class ReadMetrics:
    """How wide a text is in a font, with what stands over it."""

    def __init__(self, font: QFont) -> None:
        self.letters = QFontMetricsF(font)
        self._font = font

    def width(self, text: str) -> float:
        if "《" not in text:
            return self.letters.horizontalAdvance(text)
        over = QFontMetricsF(small(self._font))
        return sum(
            max(self.letters.horizontalAdvance(part.letters), over.horizontalAdvance(part.reading))
            for part in parts(text)
        )


def small(font: QFont) -> QFont:
    """For readings."""
    over = QFont(font)
    over.setPixelSize(max(round(font.pixelSize() * _SIZE), 1))
    over.setBold(False)
    return over


def draw_line(painter: QPainter, place: QRectF, text: str, *, centred: bool) -> None:
    """One line with its readings, in the painter's font, in the middle of the height that it gets."""
    font = painter.font()
    over = small(font)
    letters, above = QFontMetricsF(font), QFontMetricsF(over)
    width = ReadMetrics(font).width(text)
    left = place.center().x() - width / 2 if centred else place.left()
    high = font.pixelSize() + over.pixelSize()
    baseline = place.center().y() + high / 2 - letters.descent() * font.pixelSize() / letters.height()
    for part in parts(text):
        needed = letters.horizontalAdvance(part.letters)
        room = max(needed, above.horizontalAdvance(part.reading))
        painter.setFont(font)
        painter.drawText(QPointF(left + (room - needed) / 2, baseline), part.letters)
        if part.reading:
            painter.setFont(over)
            shift = (room - above.horizontalAdvance(part.reading)) / 2
            painter.drawText(QPointF(left + shift, baseline - font.pixelSize() * 0.88), part.reading)
        left += room
    painter.setFont(font)

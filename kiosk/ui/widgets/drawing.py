"""Our own vector drawings, and the card that sinks onto the reader."""

import re
from functools import cache, partial

from PySide6.QtCore import QByteArray, QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.city_data.shipped import FOLDER
from kiosk.files.drawings import read_drawing
from kiosk.ui.theme.palettes import DRAWN, STANDARD, Colour, Palette
from kiosk.ui.theme.tokens import Theme

_PAINT = re.compile(rb"""\b(?:fill|stroke)\s*=\s*["']([^"']*)["']""")
_ROOT = re.compile(rb"(<svg\b[^>]*>)")
# Drawings are drawn in the colours of the standard palette.
_NAMES = {STANDARD.codes[name].encode(): name for name in DRAWN}


@cache
def _source(name: str, palette: Palette) -> QByteArray:
    """In the colours of the palette."""
    drawn = read_drawing(FOLDER, name)
    return QByteArray(drawn if palette == STANDARD else recoloured(drawn, palette))


def recoloured(drawn: bytes, palette: Palette) -> bytes:
    """One in colours that no palette names, as a city's own may be, stays as it is, on a sheet of its own."""
    paints = {paint.lower() for paint in _PAINT.findall(drawn)} - {b"none"}
    if not paints <= _NAMES.keys():
        return _ROOT.sub(rb'\1<rect width="100%" height="100%" fill="#ffffff"/>', drawn, count=1)
    return _PAINT.sub(partial(_in_palette, palette), drawn)


def _in_palette(palette: Palette, paint: re.Match[bytes]) -> bytes:
    name = _NAMES.get(paint[1].lower())
    return paint[0] if name is None else paint[0].replace(paint[1], palette.codes[name].encode())


class Drawing(QWidget):
    """A square icon of a fixed size; on a `ground` it sits in a soft rounded square."""

    def __init__(
        self, theme: Theme, name: str, size: int, ground: Colour | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._renderer = QSvgRenderer(_source(name, self._palette), self)
        self._ground = None if ground is None else theme.colour(ground)
        self.setFixedSize(size, size)

    def draw(self, name: str) -> None:
        """Show another picture."""
        self._renderer.load(_source(name, self._palette))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._ground is not None:
            painter.setBrush(self._ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, area.width() * 0.18, area.width() * 0.18)
            area = area.adjusted(*(area.width() * part for part in (0.18, 0.18, -0.18, -0.18)))
        self._renderer.render(painter, area)


class Illustration(QWidget):
    """A picture as large as the page has room for, at its own proportions."""

    def __init__(self, theme: Theme, name: str, least_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(_source(f"illustrations/{name}", theme.palette), self)
        self._least = least_height
        self._wished = QSize(least_height * 2, round(least_height * 1.5))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._wished

    def be_modest(self) -> None:
        """Ask for no more than it needs: others have little room."""
        self._wished = self.minimumSizeHint()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._least, self._least)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, self._area())

    def _area(self) -> QRectF:
        size = self._renderer.defaultSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(corner, size)


class CardOntoReader(Illustration):
    """The card sinks onto the reader, again and again; it lies still when animations are off."""

    _TRAVEL = 0.16

    def __init__(self, theme: Theme, least_height: int, *, moving: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, "reader", least_height, parent)
        self._card = QSvgRenderer(_source("illustrations/card", theme.palette), self)
        self._sunk = 0.35
        if moving:
            self._animation = QVariantAnimation(self)
            self._animation.setStartValue(0.0)
            self._animation.setKeyValueAt(0.65, 1.0)
            self._animation.setEndValue(1.0)
            self._animation.setDuration(2600)
            self._animation.setLoopCount(-1)
            self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
            self._animation.valueChanged.connect(self._sink)
            self._animation.start()

    @Slot(object)
    def _sink(self, value: float) -> None:
        self._sunk = value
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        area = self._area()
        area.translate(0, area.height() * self._TRAVEL * self._sunk)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._card.render(painter, area)

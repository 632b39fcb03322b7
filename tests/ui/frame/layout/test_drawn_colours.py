"""What is drawn changes its colours with the palette: each of ours is one that a palette names."""

import re

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from kiosk.city_data.shipped import FOLDER
from kiosk.ui.theme.palettes import DRAWN, PALETTES, STANDARD, Colour
from kiosk.ui.widgets.drawing import recoloured

PAINT = re.compile(r'\b(?:fill|stroke)="([^"]*)"')


def test_every_colour_of_our_drawings_is_one_that_palettes_name() -> None:
    known = {STANDARD.codes[name] for name in DRAWN}
    assert len(known) == len(DRAWN), "two names for one colour: nobody could tell which is meant"
    drawings = [*(FOLDER / "icons").glob("*.svg"), *(FOLDER / "illustrations").glob("*.svg")]
    assert len(drawings) > 100
    for drawing in drawings:
        text = drawing.read_text(encoding="utf-8")
        assert set(PAINT.findall(text)) - {"none"} <= known, drawing.name


def test_a_drawing_takes_the_colours_of_the_palette_and_one_in_others_has_its_own_sheet(qapp: QApplication) -> None:
    root = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
    ours = root + b'<rect width="8" height="8" fill="#0017C1"/></svg>'
    theirs = root + b'<rect width="4" height="4" fill="black"/></svg>'
    for palette in PALETTES.values():
        own = [palette.colour(Colour.KEY)] * 2
        for drawn, colours in ((ours, own), (theirs, [QColor("#000000"), QColor("#ffffff")])):
            picture = QImage(16, 16, QImage.Format.Format_RGB32)
            painter = QPainter(picture)
            QSvgRenderer(QByteArray(recoloured(drawn, palette))).render(painter)
            painter.end()
            assert [picture.pixelColor(2, 2), picture.pixelColor(12, 12)] == colours

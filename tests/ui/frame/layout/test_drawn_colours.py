"""What is drawn changes its colours with the palette: each of ours is one that a palette names."""

import re

from kiosk.city_data.shipped import FOLDER
from kiosk.ui.theme.palettes import DRAWN, STANDARD

PAINT = re.compile(r'\b(?:fill|stroke)="([^"]*)"')


def test_every_colour_of_our_drawings_is_one_that_palettes_name() -> None:
    known = {STANDARD.codes[name] for name in DRAWN}
    assert len(known) == len(DRAWN), "two names for one colour: nobody could tell which is meant"
    drawings = [*(FOLDER / "icons").glob("*.svg"), *(FOLDER / "illustrations").glob("*.svg")]
    assert len(drawings) > 100
    for drawing in drawings:
        text = drawing.read_text(encoding="utf-8")
        assert set(PAINT.findall(text)) - {"none"} <= known, drawing.name

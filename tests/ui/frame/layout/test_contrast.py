"""Every text on every ground that the style sheet can bring together, from the tokens of each palette.

7 to 1 (WCAG 2.2, 1.4.6), and 20 to 1 where a palette has ink and paper alone; edges of what is pressed 3 to 1 (1.4.11).
"""

import re
from collections.abc import Iterator

import pytest

from kiosk.domain.values.display import Contrast
from kiosk.ui.theme.palettes import PALETTES, Colour, Palette
from kiosk.ui.theme.sheet import rules_for
from tests.screens.rules import LEAST_OF_EDGES, LEAST_OF_TEXT, contrast

LEAST_OF_INK = 20.0
RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
GROUND, INK = re.compile(r"(?:^|;)\s*background: \$(\w+)"), re.compile(r"(?:^|;)\s*color: \$(\w+)")
EDGE = re.compile(r"(?:^|;)\s*border(?:-color)?: [^;]*\$([A-Z]\w*)")
STATE = re.compile(r":[a-z:!-]+$")
INKS = (Colour.TEXT, Colour.BODY, Colour.SUB)
"""What words are written in wherever they stand."""
MARKS = ("QWidget#overlay", "QFrame#rule", "QScrollBar", "QCheckBox::indicator", "QProgressBar::chunk")
"""Nothing is written on these."""

of_each_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)


def rules(palette: Palette) -> Iterator[tuple[str, str]]:
    plain = re.sub(r"/\*.*?\*/", "", rules_for(palette), flags=re.DOTALL)
    for selectors, body in RULE.findall(plain):
        for selector in selectors.split(","):
            yield selector.strip(), body


def pairs(palette: Palette) -> dict[str, tuple[Colour, Colour]]:
    """Ink and ground of each rule that sets one of both: the other is that of the rule without its state, or paper."""
    ground: dict[str, Colour] = {}
    ink: dict[str, Colour] = {}
    found: dict[str, tuple[Colour, Colour]] = {}
    for selector, body in rules(palette):
        base = STATE.sub("", selector)
        if set_ground := GROUND.search(body):
            ground[selector] = Colour[set_ground[1]]
        if set_ink := INK.search(body):
            ink[selector] = Colour[set_ink[1]]
        if set_ground or set_ink:
            under = ground.get(selector, ground.get(base, Colour.PAPER))
            found[selector] = ink.get(selector, ink.get(base, Colour.TEXT)), under
    return found


def least_of(palette: Palette) -> float:
    return LEAST_OF_TEXT if palette.has_tones else LEAST_OF_INK


def between(palette: Palette, one: Colour, other: Colour) -> float:
    return contrast(palette.colour(one), palette.colour(other))


def test_every_contrast_has_a_palette_with_every_colour() -> None:
    assert set(PALETTES) == set(Contrast)
    for palette in PALETTES.values():
        assert set(palette.codes) == set(Colour)
        assert all(palette.colour(name).isValid() for name in Colour)


@of_each_palette
def test_what_a_rule_brings_together_can_be_read(palette: Palette) -> None:
    found = {selector: pair for selector, pair in pairs(palette).items() if not selector.startswith(MARKS)}
    assert len(found) > 40
    for selector, (ink, ground) in found.items():
        assert between(palette, ink, ground) >= least_of(palette), selector


@of_each_palette
def test_words_can_be_read_on_paper_and_on_every_soft_ground(palette: Palette) -> None:
    soft = {ground for selector, (_, ground) in pairs(palette).items() if selector.startswith(("QFrame", "QWidget"))}
    assert len(soft) > 5
    for ink in (*INKS, Colour.KEY, Colour.DANGER, Colour.SUCCESS):
        assert between(palette, ink, Colour.PAPER) >= least_of(palette), ink
    for ground in soft - {Colour.QUIET, Colour.VEIL, Colour.TEXT}:
        assert all(between(palette, ink, ground) >= least_of(palette) for ink in INKS), ground


@of_each_palette
def test_what_is_pressed_has_an_edge_that_is_seen(palette: Palette) -> None:
    edges = {
        selector: Colour[edge[1]]
        for selector, body in rules(palette)
        if selector.startswith("QAbstractButton[look") and (edge := EDGE.search(body))
    }
    assert len(edges) > 12
    for selector, line in edges.items():
        assert between(palette, line, Colour.PAPER) >= LEAST_OF_EDGES, selector


@of_each_palette
def test_the_line_of_steps_is_told_by_more_than_its_tones(palette: Palette) -> None:
    for line in (Colour.KEY, Colour.DISABLED):
        assert between(palette, line, Colour.PAPER) >= LEAST_OF_EDGES
    assert between(palette, Colour.PAPER, Colour.KEY) >= LEAST_OF_TEXT
    assert between(palette, Colour.KEY, Colour.KEY_SOFT) >= LEAST_OF_TEXT

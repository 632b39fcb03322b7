"""Every text on every ground that the style sheet can bring together, from the tokens: 7 to 1 (WCAG 2.2, 1.4.6)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui import theme
from kiosk.ui.theme.palettes import STANDARD, Colour
from tests.screens.rules import LEAST_OF_TEXT, contrast

SHEET = (Path(theme.__path__[0]) / "kiosk.qss").read_text(encoding="utf-8")
RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
GROUND, INK = re.compile(r"(?:^|;)\s*background: \$(\w+)"), re.compile(r"(?:^|;)\s*color: \$(\w+)")
STATE = re.compile(r":[a-z:!-]+$")
INKS = (Colour.TEXT, Colour.BODY, Colour.SUB)
"""What words are written in wherever they stand."""


def rules() -> Iterator[tuple[str, str]]:
    plain = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
    for selectors, body in RULE.findall(plain):
        for selector in selectors.split(","):
            yield selector.strip(), body


def pairs() -> dict[str, tuple[Colour, Colour]]:
    """Ink and ground of each rule that sets one of both: the other is that of the rule without its state, or paper."""
    ground: dict[str, Colour] = {}
    ink: dict[str, Colour] = {}
    found: dict[str, tuple[Colour, Colour]] = {}
    for selector, body in rules():
        base = STATE.sub("", selector)
        if set_ground := GROUND.search(body):
            ground[selector] = Colour[set_ground[1]]
        if set_ink := INK.search(body):
            ink[selector] = Colour[set_ink[1]]
        if set_ground or set_ink:
            under = ground.get(selector, ground.get(base, Colour.PAPER))
            found[selector] = ink.get(selector, ink.get(base, Colour.TEXT)), under
    return found


MARKS = ("QWidget#overlay", "QFrame#rule", "QScrollBar", "QCheckBox::indicator", "QProgressBar::chunk")
"""Nothing is written on these."""


@pytest.mark.parametrize(("selector", "pair"), [pair for pair in pairs().items() if not pair[0].startswith(MARKS)])
def test_what_a_rule_brings_together_can_be_read(selector: str, pair: tuple[Colour, Colour]) -> None:
    ink, ground = pair
    assert contrast(STANDARD.colour(ink), STANDARD.colour(ground)) >= LEAST_OF_TEXT, selector


@pytest.mark.parametrize("ink", [*INKS, Colour.KEY, Colour.DANGER, Colour.SUCCESS])
def test_what_is_written_on_paper_can_be_read(ink: Colour) -> None:
    assert contrast(STANDARD.colour(ink), STANDARD.colour(Colour.PAPER)) >= LEAST_OF_TEXT


@pytest.mark.parametrize("ink", INKS)
def test_words_can_be_read_on_every_soft_ground(ink: Colour) -> None:
    grounds = {ground for selector, (_, ground) in pairs().items() if selector.startswith(("QFrame", "QWidget"))}
    assert len(grounds) > 5
    for ground in grounds - {Colour.QUIET, Colour.VEIL}:
        assert contrast(STANDARD.colour(ink), STANDARD.colour(ground)) >= LEAST_OF_TEXT, ground

"""What every colour is for, and which it is: the digital agency's (docs/counter.md §5)."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum, auto

from PySide6.QtGui import QColor

from kiosk.domain.values.lazy_dataclass import dataclass


class Colour(Enum):
    """The name of a colour, by what it is for; which one that is, a palette says."""

    KEY = auto()
    KEY_PRESSED = auto()
    KEY_SOFT = auto()
    KEY_MIDDLE = auto()
    PAPER = auto()
    TEXT = auto()
    BODY = auto()
    SUB = auto()
    LINE = auto()
    LINE_STRONG = auto()
    QUIET = auto()
    PRESSED = auto()
    DISABLED = auto()
    SUCCESS = auto()
    SUCCESS_SOFT = auto()
    CAUTION = auto()
    CAUTION_SOFT = auto()
    PRACTICE = auto()
    DANGER = auto()
    DANGER_SOFT = auto()
    FOCUS = auto()
    FOCUS_LINE = auto()
    VEIL = auto()

    # Of drawings alone.
    TINT = auto()
    TINT_PALE = auto()
    TINT_SOFT = auto()
    SHADE = auto()
    SHADE_SOFT = auto()
    GREY = auto()
    GREY_SOFT = auto()
    GOLD = auto()
    GREEN = auto()
    RED = auto()


@dataclass(frozen=True)
class Palette:
    """Every colour, each as Qt reads it."""

    name: str
    codes: Mapping[Colour, str] = field(compare=False, repr=False)

    def colour(self, name: Colour) -> QColor:
        return QColor(self.codes[name])


STANDARD = Palette(
    "standard",
    {
        Colour.KEY: "#0017c1",
        Colour.KEY_PRESSED: "#000060",
        Colour.KEY_SOFT: "#f1f4ff",
        Colour.KEY_MIDDLE: "#4979f5",
        Colour.PAPER: "#ffffff",
        Colour.TEXT: "#1a1a1a",
        Colour.BODY: "#333333",
        Colour.SUB: "#494949",
        Colour.LINE: "#b3b3b3",
        Colour.LINE_STRONG: "#666666",
        Colour.QUIET: "#e6e6e6",
        Colour.PRESSED: "#e8f1fe",
        Colour.DISABLED: "#7f7f7f",
        Colour.SUCCESS: "#115a36",
        Colour.SUCCESS_SOFT: "#e3f4ea",
        Colour.CAUTION: "#927200",
        Colour.CAUTION_SOFT: "#fff5d6",
        Colour.PRACTICE: "#ffefb8",
        Colour.DANGER: "#a90000",
        Colour.DANGER_SOFT: "#fff2f2",
        Colour.FOCUS: "#ffd43d",
        Colour.FOCUS_LINE: "#1a1a1a",
        Colour.VEIL: "#961a1a1a",
        Colour.TINT: "#c5d7fb",
        Colour.TINT_PALE: "#e8f1fe",
        Colour.TINT_SOFT: "#d9e6ff",
        Colour.SHADE: "#8490b8",
        Colour.SHADE_SOFT: "#e7e8f4",
        Colour.GREY: "#949494",
        Colour.GREY_SOFT: "#f2f2f2",
        Colour.GOLD: "#b78f00",
        Colour.GREEN: "#197a4b",
        Colour.RED: "#ce0000",
    },
)


DRAWN = (
    Colour.KEY,
    Colour.PAPER,
    Colour.TEXT,
    Colour.LINE,
    Colour.LINE_STRONG,
    Colour.QUIET,
    Colour.SUCCESS_SOFT,
    Colour.CAUTION,
    Colour.CAUTION_SOFT,
    Colour.TINT,
    Colour.TINT_PALE,
    Colour.TINT_SOFT,
    Colour.SHADE,
    Colour.SHADE_SOFT,
    Colour.GREY,
    Colour.GREY_SOFT,
    Colour.GOLD,
    Colour.GREEN,
    Colour.RED,
)
"""What drawings are drawn in. No two of these have the same code in the standard palette."""

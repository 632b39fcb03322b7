"""What every colour is for, and which it is: the digital agency's (docs/counter.md §5)."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum, auto

from PySide6.QtGui import QColor

from kiosk.domain.values.display import Contrast
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

    contrast: Contrast
    codes: Mapping[Colour, str] = field(compare=False, repr=False)

    def colour(self, name: Colour) -> QColor:
        return QColor(self.codes[name])

    @property
    def has_tones(self) -> bool:
        """Or else ink and paper alone: what a tone says there has to be said by a line."""
        return self.contrast not in {Contrast.BLACK_ON_WHITE, Contrast.WHITE_ON_BLACK}


STANDARD = Palette(
    Contrast.STANDARD,
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

# Paper that does not dazzle, of the agency's yellow with grey; and ink that is no blacker than it has to be.
SOFT = Palette(
    Contrast.SOFT,
    {
        **STANDARD.codes,
        Colour.KEY_SOFT: "#f8f3e7",
        Colour.PAPER: "#f1e9d8",
        Colour.TEXT: "#333333",
        Colour.SUB: "#404040",
        Colour.LINE: "#a39c8c",
        Colour.QUIET: "#e4dac5",
        Colour.PRESSED: "#fbf5e0",
        Colour.DISABLED: "#767676",
        Colour.SUCCESS: "#0c472a",
        Colour.SUCCESS_SOFT: "#e6f5ec",
        Colour.CAUTION: "#6e5600",
        Colour.CAUTION_SOFT: "#fff0b3",
        Colour.PRACTICE: "#ffe380",
        Colour.DANGER: "#850000",
        Colour.DANGER_SOFT: "#fdeeee",
        Colour.TINT_PALE: "#e6e6e6",
        Colour.GREY_SOFT: "#f8f3e7",
    },
)

_INK = (
    Colour.KEY,
    Colour.KEY_PRESSED,
    Colour.KEY_MIDDLE,
    Colour.TEXT,
    Colour.BODY,
    Colour.SUB,
    Colour.LINE,
    Colour.LINE_STRONG,
    Colour.DISABLED,
    Colour.SUCCESS,
    Colour.CAUTION,
    Colour.DANGER,
    Colour.GOLD,
    Colour.GREEN,
    Colour.RED,
)
_GROUND = (
    Colour.KEY_SOFT,
    Colour.PAPER,
    Colour.QUIET,
    Colour.PRESSED,
    Colour.SUCCESS_SOFT,
    Colour.CAUTION_SOFT,
    Colour.PRACTICE,
    Colour.DANGER_SOFT,
)
_BLACK, _WHITE = "#000000", "#ffffff"

# 21 to 1. Pictures alone have greys: nothing is written on them.
BLACK_ON_WHITE = Palette(
    Contrast.BLACK_ON_WHITE,
    {
        **dict.fromkeys(_INK, _BLACK),
        **dict.fromkeys(_GROUND, _WHITE),
        Colour.FOCUS: "#ffd43d",
        Colour.FOCUS_LINE: _BLACK,
        Colour.VEIL: "#b4000000",
        Colour.TINT: "#cccccc",
        Colour.TINT_PALE: "#f2f2f2",
        Colour.TINT_SOFT: "#e6e6e6",
        Colour.SHADE: "#666666",
        Colour.SHADE_SOFT: "#f2f2f2",
        Colour.GREY: "#666666",
        Colour.GREY_SOFT: "#f2f2f2",
    },
)
# What has the keyboard has the yellow outside: white would not be told from the edges of the buttons.
WHITE_ON_BLACK = Palette(
    Contrast.WHITE_ON_BLACK,
    {
        **dict.fromkeys(_INK, _WHITE),
        **dict.fromkeys(_GROUND, _BLACK),
        Colour.FOCUS: _BLACK,
        Colour.FOCUS_LINE: "#ffd43d",
        Colour.VEIL: "#b4000000",
        Colour.TINT: "#666666",
        Colour.TINT_PALE: "#1a1a1a",
        Colour.TINT_SOFT: "#4d4d4d",
        Colour.SHADE: "#b3b3b3",
        Colour.SHADE_SOFT: "#333333",
        Colour.GREY: "#b3b3b3",
        Colour.GREY_SOFT: "#333333",
    },
)

PALETTES: Mapping[Contrast, Palette] = {
    palette.contrast: palette for palette in (STANDARD, BLACK_ON_WHITE, WHITE_ON_BLACK, SOFT)
}

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

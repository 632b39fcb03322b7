"""Design tokens: type, and sizes in millimetres (docs/counter.md §5)."""

from dataclasses import field, replace
from enum import IntEnum, StrEnum
from math import hypot

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont

from kiosk.domain.values.display import Display, TextSize
from kiosk.domain.values.languages import Locale
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.theme.fonts import FIXED_FAMILY, TEXT_FAMILY, families
from kiosk.ui.theme.palettes import PALETTES, STANDARD, Colour, Palette

MM_PER_INCH = 25.4
# Smallest distances that the rules allow: capitals 4.8 mm, targets 15 mm, gaps 3 mm (docs/counter.md §5.2).
TARGET_MM = 15.0
GAP_MM = 3.0
CAPITAL_MM = 4.8


class TextRole(StrEnum):
    """Roles of text."""

    TITLE = "title"
    LEAD = "lead"
    LABEL = "label"
    SMALL = "small"
    DIGIT = "digit"
    ID = "id"
    TICKET = "ticket"  #: a visitor's number
    NUMBER = "number"  #: an account, in groups of four
    LONG_NUMBER = "long_number"  #: one that would fill the page


# Heights of the em in millimetres: roomy, compact, tight. BIZ UD Gothic's capitals are 0.76 em high, so that the
# smallest text, 6.4 mm, has capitals of 4.8 mm.
_EM_MM = {
    TextRole.TITLE: (16.5, 11.0, 9.6),
    TextRole.LEAD: (9.4, 7.4, 6.6),
    TextRole.LABEL: (8.2, 7.0, 6.4),
    TextRole.SMALL: (6.7, 6.4, 6.4),
    TextRole.DIGIT: (14.5, 11.5, 10.0),
    TextRole.ID: (33.0, 25.0, 20.0),
    TextRole.TICKET: (54.0, 34.0, 26.0),
    TextRole.NUMBER: (15.0, 12.5, 10.5),
    TextRole.LONG_NUMBER: (8.2, 7.0, 6.4),
}
_BOLD = frozenset({TextRole.TITLE, TextRole.DIGIT, TextRole.ID, TextRole.TICKET, TextRole.NUMBER, TextRole.LONG_NUMBER})
_FIXED = frozenset({TextRole.ID, TextRole.NUMBER, TextRole.LONG_NUMBER})


class Density(IntEnum):
    """How much room there is for what a page has to say."""

    ROOMY = 0
    COMPACT = 1
    TIGHT = 2


# A screen whose short side is shorter than this is compact.
_COMPACT_BELOW_MM = 220
# And one shorter than this has no room for these sizes: all that is read shrinks alike. What is pressed does not; of
# that the keys of letters alone, ten in a row, where the screen is shorter still (docs/counter.md §5.2).
LEAST_SHORT_SIDE_MM = 200
LEAST_SIDE_FOR_LETTERS_MM = 186.5
LEAST_DESK_MM = (470, 230)
# With everything larger there is as little room as on a screen with such a short side.
_TIGHT_BELOW_MM = 145
# So much of the height is out of reach for whoever sits before a tall screen (docs/adr/0043).
OUT_OF_REACH = 0.36
# All of a screen that is no higher can be reached.
_IN_REACH_MM = 230
# With less than this no page has room between header and footer.
_LEAST_ENLARGED_MM = 125
# A target may take so much of the short side at the most, unless it needs it for its least.
_OF_SHORT_SIDE = 1 / 8


def _frame_of(short_side: float) -> Density:
    """Of a screen with such a short side, in millimetres."""
    return Density.COMPACT if short_side < _COMPACT_BELOW_MM else Density.ROOMY


@dataclass(frozen=True)
class Theme:
    """Sizes for one screen, by pixels for a millimetre: of what is read, of what is pressed, and of keys of letters.

    `space` is the page's; `frame` the screen's: what stands on every page, its heading too, has one size there.
    `pixels`: of the screen it was chosen for, width and height. `locale`: of what is written in it.
    """

    pixels_per_mm: float
    for_fingers: float
    for_letters: float
    space: Density = Density.ROOMY
    frame: Density = Density.ROOMY
    pixels: tuple[int, int] = field(default=(0, 0), compare=False)
    locale: Locale = field(default_factory=Locale)
    palette: Palette = STANDARD
    usual: float = 0.0  #: pixels for a millimetre of what is read, before it was made larger; 0: it was not
    is_low: bool = False  #: what is pressed stands in the lower part

    @classmethod
    def for_screen(cls, pixels: QSize, inches: float) -> "Theme":
        """The theme for a screen of this resolution and diagonal."""
        diagonal = hypot(pixels.width(), pixels.height())
        short = min(pixels.width(), pixels.height())
        own = diagonal / (inches * MM_PER_INCH)
        density = min(own, short / LEAST_SHORT_SIDE_MM)
        frame = _frame_of(short / density)
        letters = min(own, short / LEAST_SIDE_FOR_LETTERS_MM)
        return cls(density, own, letters, frame, frame, (pixels.width(), pixels.height()))

    @classmethod
    def for_desk(cls, pixels: QSize, inches: float) -> "Theme":
        """The theme for a clerk, who sits close: the smallest type, and smaller still if the desk has no room."""
        wide, high = LEAST_DESK_MM
        density = min(cls.for_screen(pixels, inches).pixels_per_mm, pixels.width() / wide, pixels.height() / high)
        return cls(density, density, density, Density.TIGHT, Density.TIGHT)

    @property
    def is_high(self) -> bool:
        """Whether the upper part of the screen may be out of reach."""
        return self.pixels[1] > _IN_REACH_MM * self.for_fingers

    def suiting(self, display: Display) -> "Theme":
        """For whoever stands there: all in the size and the colours that they have chosen."""
        looks = replace(self, palette=PALETTES[display.contrast], is_low=display.lower_half and self.is_high)
        return looks if display.text_size is TextSize.STANDARD else looks.enlarged(display.text_size)

    def enlarged(self, size: TextSize) -> "Theme":
        """As far as the screen has room for it."""
        short = min(self.pixels)
        # On a smaller screen each size is less larger than the one before: none is the same as another.
        room = min(short / self.pixels_per_mm / _LEAST_ENLARGED_MM - 1, 1)
        times = 1 + (size.percent / 100 - 1) * room
        density = self.pixels_per_mm * times
        fingers = max(self.for_fingers, min(self.for_fingers * times, short * _OF_SHORT_SIDE / TARGET_MM))
        frame = Density.TIGHT if short / density < _TIGHT_BELOW_MM else Density.COMPACT
        return replace(
            self,
            pixels_per_mm=density,
            for_fingers=fingers,
            space=max(self.space, frame),
            frame=max(self.frame, frame),
            usual=self.pixels_per_mm,
        )

    @property
    def is_enlarged(self) -> bool:
        return bool(self.usual)

    def zoomed(self, percent: int) -> "Theme":
        """Everything so much larger, whether there is room for it or not."""
        times = percent / 100
        sizes = (self.pixels_per_mm * times, self.for_fingers * times, self.for_letters * times)
        return replace(self, pixels_per_mm=sizes[0], for_fingers=sizes[1], for_letters=sizes[2])

    def in_language(self, locale: Locale) -> "Theme":
        return self if locale == self.locale else replace(self, locale=locale)

    def from_here(self) -> "list[Theme]":
        """This theme and the tighter ones; a page uses the first in which everything fits."""
        spaces = (space for space in Density if space >= self.space)
        return [replace(self, space=space) for space in spaces]

    def colour(self, name: Colour) -> QColor:
        return self.palette.colour(name)

    def px(self, millimetres: float) -> int:
        return round(millimetres * self.pixels_per_mm)

    def pick(self, roomy: float, compact: float, tight: float) -> int:
        """The pixels of the millimetres that fit the space."""
        return self.px((roomy, compact, tight)[self.space])

    def steady(self, roomy: float, compact: float, tight: float) -> int:
        """The same on every page of a screen."""
        return self.px((roomy, compact, tight)[self.frame])

    @property
    def gap(self) -> int:
        return self.pick(4.0, GAP_MM, GAP_MM)

    @property
    def margin(self) -> int:
        """Between the page and the edge of the screen."""
        return self.steady(11.0, 6.0, 5.0)

    @property
    def target(self) -> int:
        """The least side of what is pressed."""
        return round(TARGET_MM * self.for_fingers)

    @property
    def letter(self) -> int:
        """The least side of a key of letters."""
        return round(TARGET_MM * self.for_letters)

    @property
    def button_height(self) -> int:
        return max(self.pick(20.0, 16.0, TARGET_MM), self.target)

    def em(self, role: TextRole) -> int:
        """What is made larger is nowhere smaller than it can be in its usual size."""
        times = 1.0 if role in _FIXED else self.locale.size
        sizes = tuple(em * times for em in _EM_MM[role])
        least = round(sizes[_frame_of(min(self.pixels) / self.usual)] * self.usual) if self.is_enlarged else 0
        return max((self.steady if role is TextRole.TITLE else self.pick)(*sizes), least)

    def font(self, role: TextRole, *, bold: bool | None = None) -> QFont:
        font = QFont(families(self.locale, FIXED_FAMILY if role in _FIXED else TEXT_FAMILY))
        font.setPixelSize(self.em(role))
        font.setBold(role in _BOLD if bold is None else bold)
        return font

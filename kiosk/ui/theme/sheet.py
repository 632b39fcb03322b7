"""The style sheet, filled with the tokens for one screen."""

import re
from pathlib import Path

from kiosk.ui.theme.palettes import Colour, Palette
from kiosk.ui.theme.tokens import Theme

_FOLDER = Path(__file__).parent


def rules_for(palette: Palette) -> str:
    """With the names of tokens."""
    files = ("kiosk.qss",) if palette.has_tones else ("kiosk.qss", "ink_and_paper.qss")
    return "".join((_FOLDER / file).read_text(encoding="utf-8") for file in files)


def style_sheet(theme: Theme) -> str:
    """Raises KeyError for a token that does not exist."""

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        if name.startswith("mm_"):
            return f"{theme.px(int(name[3:]) / 10)}px"
        return theme.palette.codes[Colour[name]]

    return re.sub(r"\$(\w+)", fill, rules_for(theme.palette))

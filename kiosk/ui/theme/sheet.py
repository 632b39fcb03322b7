"""The style sheet, filled with the tokens for one screen."""

import re
from pathlib import Path

from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Theme

_SHEET = Path(__file__).with_name("kiosk.qss")


def style_sheet(theme: Theme) -> str:
    """Raises KeyError for a token that does not exist."""

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        if name.startswith("mm_"):
            return f"{theme.px(int(name[3:]) / 10)}px"
        return theme.palette.codes[Colour[name]]

    return re.sub(r"\$(\w+)", fill, _SHEET.read_text(encoding="utf-8"))

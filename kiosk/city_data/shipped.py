"""Where the files are that the program ships."""

import sys
from pathlib import Path

from kiosk.domain.values.languages import Language

# A frozen bundle unpacks its data to a folder of its own.
FOLDER = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2])) / "resources"


def translation_file(language: Language) -> Path:
    """The program's sentences in this language, for Qt; `make setup` compiles it."""
    return FOLDER / "i18n" / f"kiosk_{language}.qm"

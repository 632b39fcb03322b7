"""Where the files are that the program ships."""

import sys
from pathlib import Path

from kiosk.domain.values.languages import Language

# A frozen bundle unpacks its data to a folder of its own.
FOLDER = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2])) / "resources"
LANGUAGES = FOLDER / "languages"


def language_folder(language: Language) -> Path:
    """All that is of one language: its sentences, what the data says in it, what is usual in it."""
    return LANGUAGES / language

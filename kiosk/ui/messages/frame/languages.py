"""The names of the languages, each in its own: whoever cannot read the screen finds theirs. Never translated."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.values.languages import Language
from kiosk.ui.messages import say


class Languages(Enum):
    CHOOSE = QT_TRANSLATE_NOOP("Languages", "ことば / Language")
    JA = QT_TRANSLATE_NOOP("Languages", "日本語")
    EN = QT_TRANSLATE_NOOP("Languages", "English")


def name_of(language: Language) -> str:
    return say(Languages[language.name])

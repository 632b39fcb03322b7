"""What leads to the languages, in every one of them alike; each is called by its own name. Never translated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.city_data.locales import locale_of
from kiosk.domain.values.languages import Language
from kiosk.ui.messages import UntranslatedText


class Languages(UntranslatedText):
    CHOOSE = QT_TRANSLATE_NOOP("Languages", "ことば / Language")


def name_of(language: Language) -> str:
    return locale_of(language).name

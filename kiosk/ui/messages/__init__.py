"""Every sentence of the program. Pages say codes; translations replace the Japanese here by context and text."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from functools import cache

from PySide6.QtCore import QTranslator

from kiosk.city_data.locales import locale_of
from kiosk.city_data.shipped import language_folder
from kiosk.domain.values.languages import JAPANESE, Language

CITIZEN, OFFICE = "citizen", "office"
"""The files of a language's sentences: what citizens see, and what clerks and administrators do."""


class CitizenText(Enum):
    """Sentences that citizens see: each language says them, in `citizen.ts`. The enum's name is their context."""


class DeskText(Enum):
    """Sentences that clerks and administrators alone see, in `office.ts` of the languages that a desk speaks."""


class UntranslatedText(Enum):
    """Read alike by whoever cannot read the rest: it is in no file."""


# Of whatever runs now, and of nothing else: the desk and the citizen's screen beside it speak two languages in one
# process, and a slip is drawn on a thread of its own while the next person chooses theirs. So no translator is
# installed in the application, which would speak for all of them.
_spoken: ContextVar[Language] = ContextVar("spoken", default=JAPANESE)


def spoken() -> Language:
    """The language in which `say` speaks here."""
    return _spoken.get()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak this language within. Whoever says nothing of it speaks Japanese, or what `speak` has set."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def speak(language: Language) -> None:
    """Speak this language from now on, wherever nobody is `speaking` another: in this thread alone.

    The desk is most of what happens in the window's thread, in slots and timers of many pages: it says once what it
    speaks. The citizen's window says it wherever it speaks. What is printed or written has a thread of its own.
    """
    _spoken.set(language)


def say(text: Enum, **values: object) -> str:
    """The sentence in the language that is spoken; the context of a translation is the enum's name."""
    return (_translated(spoken(), type(text).__name__, text.value) or text.value).format(**values)


def _translated(language: Language, context: str, text: str) -> str:
    """Empty in Japanese, and where the language does not say it: most say what a citizen reads, and nothing more."""
    translators = () if language == JAPANESE else _translators(language)
    return next((said for translator in translators if (said := translator.translate(context, text))), "")


def together(*sentences: str) -> str:
    """One after the other: Japanese leaves no space between them."""
    return locale_of(spoken()).between.join(sentence for sentence in sentences if sentence)


def is_there(language: Language, sentences: str = CITIZEN) -> bool:
    """Whether the program's sentences can be said in it: whether `make setup` has made its file, whole."""
    return language == JAPANESE or not _translator(language, sentences).isEmpty()


def _translators(language: Language) -> tuple[QTranslator, ...]:
    return _translator(language, CITIZEN), _translator(language, OFFICE)


@cache
def _translator(language: Language, sentences: str) -> QTranslator:
    """Empty where there is no such file."""
    translator = QTranslator()
    translator.load(str(language_folder(language) / f"{sentences}.qm"))
    return translator

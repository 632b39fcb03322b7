"""Every sentence of the program. Pages say codes; translations replace the Japanese here by context and text."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from functools import cache

from PySide6.QtCore import QTranslator

from kiosk.city_data.shipped import translation_file
from kiosk.domain.values.languages import Language

# Of whatever runs now, and of nothing else: the desk and the citizen's screen beside it speak two languages in one
# process, and a slip is drawn on a thread of its own while the next person chooses theirs. So no translator is
# installed in the application, which would speak for all of them.
_spoken: ContextVar[Language] = ContextVar("spoken", default=Language.JA)


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
    language = spoken()
    said = _translator(language).translate(type(text).__name__, text.value) if language is not Language.JA else ""
    return (said or text.value).format(**values)


def together(*sentences: str) -> str:
    """One after the other: Japanese leaves no space between them."""
    return ("" if spoken() is Language.JA else " ").join(sentence for sentence in sentences if sentence)


def is_there(language: Language) -> bool:
    """Whether the program's sentences can be said in it: whether `make setup` has made its file, whole."""
    return language is Language.JA or not _translator(language).isEmpty()


@cache
def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(translation_file(language)))
    return translator

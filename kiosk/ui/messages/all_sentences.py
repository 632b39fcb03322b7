"""All that the program can say, for those who check or translate it. A screen needs none of it."""

import importlib
import pkgutil
from enum import Enum
from functools import cache

from kiosk.city_data.sentences import Sentence
from kiosk.ui import messages
from kiosk.ui.messages import CITIZEN, OFFICE, CitizenText, DeskText

_KINDS: dict[str, type[Enum]] = {CITIZEN: CitizenText, OFFICE: DeskText}


def enums_of(kind: type[Enum]) -> list[type[Enum]]:
    """The enums of one kind of sentences, module by module."""
    for found in pkgutil.walk_packages(messages.__path__, f"{messages.__name__}."):
        importlib.import_module(found.name)
    return sorted(kind.__subclasses__(), key=lambda each: (each.__module__, each.__name__))


@cache
def sentences_in_code(file: str) -> tuple[Sentence, ...]:
    """Those of one file of a language, CITIZEN or OFFICE, in the order in which they stand there."""
    return tuple((kind.__name__, str(text.value)) for kind in enums_of(_KINDS[file]) for text in kind)

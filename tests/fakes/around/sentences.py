"""All that the program can say: the enums of the translation layer."""

import importlib
import pkgutil
from enum import Enum
from types import ModuleType

from kiosk.ui import messages


def _texts_of(module: ModuleType) -> set[type[Enum]]:
    """The enums of sentences that a module of messages makes."""
    kinds = (kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, Enum))
    return {kind for kind in kinds if kind.__module__ == module.__name__ and not issubclass(kind, str)}


_NAMES = [found.name for found in pkgutil.walk_packages(messages.__path__, f"{messages.__name__}.")]
ENUMS = sorted(set().union(*map(_texts_of, map(importlib.import_module, _NAMES))), key=lambda kind: kind.__name__)
SENTENCES = frozenset(str(text.value) for kind in ENUMS for text in kind)
"""In Japanese, as they stand in the program."""

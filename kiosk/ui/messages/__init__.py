"""Every sentence of the program. Pages say codes; translations replace the Japanese here by context and text."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


def say(text: Enum, **values: object) -> str:
    """The sentence in the language of the screen; the context of a translation is the enum's name."""
    return QCoreApplication.translate(type(text).__name__, text.value).format(**values)

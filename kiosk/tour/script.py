"""The tour as a script: every errand as text, screen by screen, so that it can be read aloud."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QMainWindow

from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.heard.screen_text import read, words_on
from kiosk.ui.messages.frame.languages import name_of
from kiosk.ui.widgets.buttons import ButtonStyle


@dataclass
class Script:
    """A journal in words. `write` takes it line by line.

    What stands around the pages is written once an errand, and again where it has changed.
    """

    write: Callable[[str], None]
    screens: int = 0
    _language: Language | None = None
    _frame: tuple[str, ...] = ()

    def begin(self, errand: str, language: Language) -> None:
        self._frame = ()
        if self._language is not None:
            self.write("")
        if language != self._language:
            self.screens, self._language = 0, language
        self.write(f"# {errand} · {name_of(language)}")

    def take(self, window: QMainWindow, name: str) -> None:
        self.screens += 1
        text = read(window)
        changed = (line for line in text.frame if line not in self._frame)
        for line in ("", f"## {self.screens:02} {name}", *changed, *text.page):
            self.write(line)
        self._frame = text.frame or self._frame

    def press(self, button: QAbstractButton) -> None:
        """Not a key: what is typed is nobody's to read."""
        if button.property("look") != ButtonStyle.KEY:
            self.write(f"→ {words_on(button)}")

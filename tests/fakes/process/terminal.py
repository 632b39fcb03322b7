"""Standard error as a terminal: what stands on it, and a moment to wait for."""

import io
from contextlib import redirect_stderr
from threading import Condition

WIPED = "\r\033[K"


class Terminal(io.StringIO):
    def __init__(self) -> None:
        super().__init__()
        self._written = Condition()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        with self._written:
            self._written.notify_all()
            return super().write(text)

    def shown(self) -> "redirect_stderr[Terminal]":
        """In a test's own body: between its phases pytest puts back what it captures with."""
        return redirect_stderr(self)

    def shows(self, text: str) -> bool:
        """Soon, if not yet."""
        with self._written:
            return self._written.wait_for(lambda: text in self.getvalue(), 10)

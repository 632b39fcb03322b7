"""What somebody wrote, as a message quotes it, and a character by its number."""

import unicodedata

from kiosk.domain.values.lazy_dataclass import dataclass

_SHOWN = 40


@dataclass(frozen=True)
class Letter:
    """A character by its Unicode number, and its name if it has one."""

    letter: str

    @property
    def code(self) -> str:
        return f"U+{ord(self.letter):04X}"

    def __str__(self) -> str:
        name = unicodedata.name(self.letter, "")
        return self.code if not name or name.endswith(self.code.replace("U+", "-")) else f"{self.code} {name}"


@dataclass(frozen=True)
class Written:
    """What somebody wrote; `odd`: its first foreign letter, which may look like a right one."""

    text: str
    odd: Letter | None = None

    @property
    def quoted(self) -> str:
        """Short, on one line, without terminal controls."""
        return repr(self.text if len(self.text) <= _SHOWN else self.text[:_SHOWN] + "…")

    def __str__(self) -> str:
        return self.quoted if self.odd is None else f"{self.quoted} with {self.odd}"

"""The named places from which a desk takes files, and to which it writes them. Never a path of anybody's choosing."""

import re
from enum import StrEnum

from kiosk.domain.values.lazy_dataclass import dataclass

_NO_REFERENCE = re.compile(r"[^A-Za-z0-9._-]")
_LONGEST = 24


def _plain(name: str) -> str:
    return _NO_REFERENCE.sub("_", name)[:_LONGEST]


class LocationKind(StrEnum):
    FOLDER = "folder"  #: of the machine: for sheets the one that the settings name, for reports never none
    STICK = "stick"  #: a medium that somebody has put in


@dataclass(frozen=True)
class FileLocation:
    """`name` is the medium's own, and empty for the machine's folder."""

    kind: LocationKind
    name: str = ""

    @property
    def reference(self) -> str:
        """As the desk's log may name it: what is no plain letter is left open there."""
        return f"{self.kind}:{_plain(self.name)}" if self.name else self.kind.value


@dataclass(frozen=True)
class LocatedFile:
    """A file by its name in a place."""

    place: FileLocation
    name: str

    @property
    def reference(self) -> str:
        return f"{self.place.kind}:{_plain(self.name)}"


@dataclass(frozen=True)
class WrittenFile:
    """A file of the desk. `stick`: the medium on which it lies; empty: it lies in this folder of the machine."""

    name: str
    folder: str
    stick: str = ""


class NotWrittenWhy(StrEnum):
    """Why a file of the desk is not there."""

    GONE = "gone"  #: the stick was pulled out
    FULL = "full"
    READ_ONLY = "read_only"
    UNREAD = "unread"  #: the register did not say what belongs into it
    FAILED = "failed"


@dataclass(frozen=True)
class LocationContents:
    """The files there that can be taken. `is_cut`: there are more; `has_failed`: it cannot be read."""

    place: FileLocation
    files: tuple[str, ...] = ()
    is_cut: bool = False
    has_failed: bool = False

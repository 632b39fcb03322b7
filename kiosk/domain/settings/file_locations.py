"""The named places from which a desk takes files, and to which it writes them. Never a path of anybody's choosing."""

import re
from enum import StrEnum

from kiosk.domain.values.lazy_dataclass import dataclass

_NO_REFERENCE = re.compile(r"[^A-Za-z0-9._-]")
_LONGEST = 24


class LocationKind(StrEnum):
    FOLDER = "folder"  #: the one that the settings name
    STICK = "stick"  #: a medium that somebody has put in


@dataclass(frozen=True)
class FileLocation:
    """`name` is the medium's own, and empty for the folder of the settings."""

    kind: LocationKind
    name: str = ""


@dataclass(frozen=True)
class LocatedFile:
    """A file by its name in a place."""

    place: FileLocation
    name: str

    @property
    def reference(self) -> str:
        """As the desk's log may name it: what is no plain letter is left open there."""
        return f"{self.place.kind}:{_NO_REFERENCE.sub('_', self.name)[:_LONGEST]}"


@dataclass(frozen=True)
class WrittenFile:
    """A file of the desk. `stick`: the medium on which it lies; empty: it lies in this folder of the machine."""

    name: str
    folder: str
    stick: str = ""


@dataclass(frozen=True)
class LocationContents:
    """The files there that can be taken. `is_cut`: there are more; `has_failed`: it cannot be read."""

    place: FileLocation
    files: tuple[str, ...] = ()
    is_cut: bool = False
    has_failed: bool = False

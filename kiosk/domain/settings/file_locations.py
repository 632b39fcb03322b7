"""The named places from which a desk takes files, and to which it writes them. Never a path of anybody's choosing."""

from enum import StrEnum

from kiosk.domain.staff.desk_log import cleaned
from kiosk.domain.values.lazy_dataclass import dataclass

_LONGEST = 24


class LocationKind(StrEnum):
    FOLDER = "folder"  #: of the machine: for sheets the one that the settings name, for reports never none
    STICK = "stick"  #: a medium that somebody has put in


@dataclass(frozen=True)
class FileLocation:
    """`name` is the medium's own, and empty for the machine's folder.

    `medium` tells which one was there when it was looked at: another one under the same name is another place.
    """

    kind: LocationKind
    name: str = ""
    medium: str = ""

    @property
    def reference(self) -> str:
        """As the desk's log may name it: a stick's label may be somebody's name."""
        return self.kind.value


@dataclass(frozen=True)
class LocatedFile:
    """A file by its name in a place."""

    place: FileLocation
    name: str

    @property
    def reference(self) -> str:
        return f"{self.place.reference}:{cleaned(self.name)[:_LONGEST]}"


@dataclass(frozen=True)
class WrittenFile:
    """A file of the desk. `stick`: the medium on which it lies; empty: it lies in this folder of the machine."""

    name: str
    folder: str
    stick: str = ""


class NotWrittenWhy(StrEnum):
    """Why a file of the desk is not there."""

    GONE = "gone"  #: the stick was pulled out
    SWAPPED = "swapped"  #: another one lies there under its name, or it was put in anew
    LINK = "link"  #: the machine's folder leads to another place
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

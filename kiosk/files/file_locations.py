"""Named places: media that are mounted now, and the folder that the settings name. Nothing else of the machine.

A file is reached from its place's own folder by its bare name, and no link is followed on the way.
"""

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.settings.file_locations import FileLocation, LocatedFile, LocationContents, LocationKind
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.reading import contents_of

_MOUNTS = Path("/proc/self/mounts")
_MEDIA = (Path("/media"), Path("/run/media"))
_ESCAPED = re.compile(r"\\([0-7]{3})")
_MOST_FILES, _MOST_LOOKED_AT = 100, 2_000


def mounted_media(mounts: Path = _MOUNTS, roots: tuple[Path, ...] = _MEDIA) -> tuple[Path, ...]:
    """The mounted media. Plain folders at the same place do not count."""
    try:
        lines = mounts.read_bytes().splitlines()
    except OSError:
        return ()
    found = (Path(os.fsdecode(_unescaped(fields[1]))) for line in lines if len(fields := line.split(b" ")) > 1)
    return tuple(dict.fromkeys(path for path in found if any(root in path.parents for root in roots)))


def _unescaped(field: bytes) -> bytes:
    """Undo the escapes of blank, tab, line end and backslash."""
    return _ESCAPED.sub(lambda code: chr(int(code[1], 8)), field.decode("latin-1")).encode("latin-1")


@dataclass(frozen=True)
class FileLocations:
    """`folder` None: none is set. `media` is asked each time, because sticks come and go."""

    folder: Path | None = None
    media: Callable[[], tuple[Path, ...]] = mounted_media

    def found(self) -> dict[FileLocation, Path]:
        """The places by name; media of the same name get a number."""
        places: dict[FileLocation, Path] = (
            {} if self.folder is None else {FileLocation(LocationKind.FOLDER): self.folder}
        )
        for path in self.media():
            place, number = FileLocation(LocationKind.STICK, path.name), 1
            while place in places:
                number += 1
                place = FileLocation(LocationKind.STICK, f"{path.name} ({number})")
            places[place] = path
        return places

    def listed(self, kind: str, most: int) -> tuple[LocationContents, ...]:
        """The files of this kind (like `.csv`) and of no more than `most` octets, by name."""
        return tuple(_listed(place, path, kind, most) for place, path in self.found().items())

    def read(self, file: LocatedFile, kind: str, most: int) -> bytes:
        """A listed file's octets, at most `most` + 1 of them. Raises OSError."""
        if not _is_name(file.name, kind):
            raise OSError(errno.ENOTSUP, f"it is no {kind} file of that place")
        with self._opened(file.place) as folder:
            return contents_of(file.name, most, folder)

    def path(self, place: FileLocation) -> Path:
        """The place's folder. Raises OSError if it has gone."""
        path = self.found().get(place)
        if path is None:
            raise OSError(errno.ENOENT, "the stick or folder is not there any more")
        return path

    @contextmanager
    def _opened(self, place: FileLocation) -> Iterator[int]:
        with _folder(self.path(place)) as folder:
            yield folder


@contextmanager
def _folder(path: Path) -> Iterator[int]:
    """Raises OSError, also for a link in the folder's place."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _listed(place: FileLocation, path: Path, kind: str, most: int) -> LocationContents:
    names: list[str] = []
    try:
        with _folder(path) as folder, os.scandir(folder) as entries:
            for looked_at, entry in enumerate(entries):
                if looked_at == _MOST_LOOKED_AT or len(names) == _MOST_FILES:
                    return LocationContents(place, tuple(sorted(names)), is_cut=True)
                if _is_name(entry.name, kind) and _fits(entry, most):
                    names.append(entry.name)
    except OSError:
        return LocationContents(place, has_failed=True)
    return LocationContents(place, tuple(sorted(names)))


def _is_name(name: str, kind: str) -> bool:
    return "/" not in name and not name.startswith(".") and name.lower().endswith(kind)


def _fits(entry: "os.DirEntry[str]", most: int) -> bool:
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size <= most

"""Named places: media that are mounted now, and the folder that the settings name. Nothing else of the machine.

A file is reached from its place's own folder by its bare name, and no link is followed on the way.
"""

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.domain.settings.file_locations import FileLocation, LocatedFile, LocationContents, LocationKind
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.reading import contents_of

_MOUNTS = Path("/proc/self/mounts")
_MEDIA = (Path("/media"), Path("/run/media"))
_DISKS = Path("/sys/dev/block")
_HELD = Path("/proc/self/fd")
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


def medium_of(found: os.stat_result, disks: Path = _DISKS) -> str:
    """Of a medium's own folder, which medium it is. The next one that is put in often gets the same device number.

    `diskseq` is the kernel's, and no two disks that were put in have the same (since Linux 5.15); a partition's is
    that of its disk.
    """
    disk = disks / f"{os.major(found.st_dev)}:{os.minor(found.st_dev)}"
    for file in (disk / "diskseq", disk.resolve().parent / "diskseq"):
        with suppress(OSError):
            return f"{found.st_dev}:{found.st_ino}:{file.read_text('ascii').strip()}"
    return f"{found.st_dev}:{found.st_ino}"


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
            name, number = path.name, 1
            while any(name == place.name for place in places):
                number += 1
                name = f"{path.name} ({number})"
            places[FileLocation(LocationKind.STICK, name, _medium_at(path))] = path
        return places

    def listed(self, kinds: tuple[str, ...], most: int) -> tuple[LocationContents, ...]:
        """The files of these kinds (like `.csv`) and of no more than `most` octets, by name."""
        return tuple(_listed(place, path, kinds, most) for place, path in self.found().items())

    def read(self, file: LocatedFile, kinds: tuple[str, ...], most: int) -> bytes:
        """A listed file's octets, at most `most` + 1 of them. Raises OSError."""
        if not _is_name(file.name, kinds):
            raise OSError(errno.ENOTSUP, f"it is no {' or '.join(kinds)} file of that place")
        with self._opened(file.place) as folder:
            return contents_of(file.name, most, folder)

    @contextmanager
    def held(self, place: FileLocation) -> Iterator[Path]:
        """A path to the place's folder that stays in it, whatever comes to lie there meanwhile. Raises OSError."""
        with self._opened(place) as folder:
            yield _HELD / str(folder)

    @contextmanager
    def _opened(self, place: FileLocation) -> Iterator[int]:
        path = self.found().get(place)
        if path is None:
            raise _gone()
        with _folder(path) as folder:
            if place.medium not in ("", medium_of(os.fstat(folder))):
                raise _gone()
            yield folder


def _gone() -> OSError:
    return OSError(errno.ENOENT, "the stick or folder is not there any more")


def _medium_at(path: Path) -> str:
    try:
        return medium_of(path.lstat())
    except OSError:
        return ""


@contextmanager
def held(path: Path) -> Iterator[Path]:
    """A path to this folder that stays in it. Raises OSError, also for a link in the folder's place."""
    with _folder(path) as folder:
        yield _HELD / str(folder)


@contextmanager
def _folder(path: Path) -> Iterator[int]:
    """Raises OSError, also for a link in the folder's place."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _listed(place: FileLocation, path: Path, kinds: tuple[str, ...], most: int) -> LocationContents:
    names: list[str] = []
    try:
        with _folder(path) as folder, os.scandir(folder) as entries:
            for looked_at, entry in enumerate(entries):
                if looked_at == _MOST_LOOKED_AT or len(names) == _MOST_FILES:
                    return LocationContents(place, tuple(sorted(names)), is_cut=True)
                if _is_name(entry.name, kinds) and _fits(entry, most):
                    names.append(entry.name)
    except OSError:
        return LocationContents(place, has_failed=True)
    return LocationContents(place, tuple(sorted(names)))


def _is_name(name: str, kinds: tuple[str, ...]) -> bool:
    return "/" not in name and not name.startswith(".") and name.lower().endswith(kinds)


def _fits(entry: "os.DirEntry[str]", most: int) -> bool:
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size <= most

"""Where backups go: the folder and the stick that the settings name."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.app.keys.source import key_place
from kiosk.app.settings import Settings
from kiosk.app.store import existing_file, machine_number
from kiosk.domain.machine.backups import BackupName, name_for, name_of, newest
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import in_register
from kiosk.files.file_locations import mounted_media
from kiosk.files.names import name_shown, why
from kiosk.storage.core.keys import RegisterKeys

Media = Callable[[], tuple[Path, ...]]

_TAG = "backup"
_ORIGIN_LETTERS = 8


@dataclass(frozen=True)
class BackupPlace:
    """`label` for messages. `folder` None: the stick is not there.

    `is_by_rule`: old ones are taken away here; where somebody put one by hand they are not.
    """

    label: str
    folder: Path | None
    is_by_rule: bool = True

    def require(self) -> Path:
        """The folder, which is there. Raises UserError."""
        if self.folder is None:
            raise UserError(f"The {self.label} is not there. Put it in, and call `kiosk backup make`.")
        if not self.folder.is_dir():
            raise UserError(
                f"The {self.label} is not there: is the share mounted? No backup was made there. Mount it or make the "
                "folder, and call `kiosk backup make`."
            )
        return self.folder


def places_of(settings: Settings, media: Media = mounted_media) -> tuple[BackupPlace, ...]:
    """The folder first."""
    folder, stick = settings.backup_dir, settings.backup_stick
    found = [] if folder is None else [BackupPlace(f"folder {name_shown(folder)}", folder)]
    if stick:
        there = next((path for path in media() if path.name == stick), None)
        found.append(BackupPlace(f"stick {name_shown(stick)}", there))
    return tuple(found)


def places_for(settings: Settings, to: Path | None, media: Media = mounted_media) -> tuple[BackupPlace, ...]:
    """Where one is made now: into the folder that was named, else as the settings say. Raises UsageError."""
    if to is not None:
        return (BackupPlace(f"folder {name_shown(to)}", to, is_by_rule=False),)
    if not (found := places_of(settings, media)):
        raise UsageError("No place for backups is set. Name a folder with --to, or set backup_dir or backup_stick.")
    return found


@dataclass(frozen=True)
class BackupFile:
    """A backup that lies in a place."""

    name: BackupName
    path: Path
    size: int


def backups_in(folder: Path) -> list[BackupFile]:
    """The newest first. Raises UserError."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = name_of(entry.name)
                if name is not None and entry.is_file(follow_symlinks=False):
                    found.append(BackupFile(name, folder / entry.name, entry.stat(follow_symlinks=False).st_size))
    except OSError as error:
        raise UserError(
            f"The folder {name_shown(folder)} cannot be read: {why(error)}. Give it to this user, or name another."
        ) from None
    return sorted(found, key=_made_at, reverse=True)


def _made_at(file: BackupFile) -> tuple[float, str]:
    return file.name.made_at.timestamp(), file.path.name


def backup_name(settings: Settings, now: datetime, *, practice: bool) -> BackupName:
    """Raises StorageError."""
    existing_file(settings, practice=practice)
    keys = RegisterKeys.of(key_place(settings, practice=practice), create=False)
    return name_for(settings.counter_name, origin_of(settings, keys), in_register(now))


def origin_of(settings: Settings, keys: RegisterKeys) -> str:
    """By what a backup's name tells who made it: the register, and the machine and folder in which it is.

    So a copy elsewhere never takes the first one's backups away. It stays when the key is changed.
    """
    where = machine_number() + b"\0" + os.fsencode(settings.data_dir.resolve())
    return keys.lookup(_TAG, where).hex()[:_ORIGIN_LETTERS]


def of_one(files: Iterable[BackupFile], name: BackupName) -> list[BackupFile]:
    """Those of the same register where it stands now, at the same counter."""
    return [file for file in files if file.name.is_beside(name)]


def ahead_told(files: Iterable[BackupFile], now: datetime) -> str | None:
    """A sentence for those that cannot have been made yet; None: there are none."""
    ahead = [file for file in files if file.name.made_at > now]
    if not ahead:
        return None
    return (
        f"{len(ahead):,} dated later than now, like {name_shown(ahead[0].path.name)}: the clock was ahead when they "
        "were made, or is behind now. They do not count, and are not taken away; set the clock, or delete them"
    )


def newest_of(places: Sequence[BackupPlace], name: BackupName, now: datetime) -> datetime | None:
    """When the newest one beside `name` was made, of all places that are there."""
    found: list[BackupFile] = []
    for place in places:
        with suppress(UserError):
            found += of_one(backups_in(place.require()), name)
    return newest((file.name.made_at for file in found), now)

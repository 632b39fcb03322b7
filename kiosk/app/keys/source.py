"""Where the register's key comes from, as the settings say."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import assert_never

from kiosk.app.settings import KeySource, Settings
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace, beside

CREDENTIAL = "register.key"
_FOLDER = "CREDENTIALS_DIRECTORY"


def key_place(settings: Settings, *, practice: bool, environment: Mapping[str, str] = os.environ) -> KeyPlace:
    """Practice has its key beside its register. Raises StorageError."""
    usual = beside(settings.register_file(practice=practice))
    if practice:
        return usual
    match settings.key_source:
        case KeySource.FILE:
            return KeyPlace(settings.key_file or usual.file, is_elsewhere=_is_elsewhere(settings))
        case KeySource.CREDENTIAL:
            if not (given := environment.get(_FOLDER)):
                raise StorageError(
                    f"key_source is credential, and systemd has given none ({_FOLDER} is not set). Start it by its "
                    "unit; for a command call systemd-run as docs/operations.md says."
                )
            return KeyPlace(Path(given) / CREDENTIAL, is_given=True, next_beside=usual.file)
        case KeySource.DPAPI:
            # Loaded where it is used: ctypes takes its time at every start.
            from kiosk.storage.core.dpapi import WindowsWrapping  # noqa: PLC0415

            return KeyPlace(settings.key_file or usual.file, WindowsWrapping(), is_elsewhere=_is_elsewhere(settings))
        case _:
            assert_never(settings.key_source)


def lies_beside(settings: Settings) -> bool:
    """Whether the key lies in clear where the register does: who takes the disk has both."""
    return settings.key_source is KeySource.FILE and not _is_elsewhere(settings)


def _is_elsewhere(settings: Settings) -> bool:
    """A link counts as what it leads to; one that leads to itself is told when it is read."""
    key = os.path.realpath(settings.key_file or settings.data_dir / CREDENTIAL)
    return not Path(key).is_relative_to(os.path.realpath(settings.data_dir))


def source_told(settings: Settings, place: KeyPlace) -> str:
    return f"{settings.key_source}, {place.file}"

"""The folder of the register: made, and closed to others."""

import logging
import os
import stat
from pathlib import Path

from kiosk.app.settings import Settings
from kiosk.files.names import remedy, why

log = logging.getLogger(__name__)

_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def make_data_folder(settings: Settings) -> None:
    """Raises StorageError."""
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not is_closed_to_others(settings.data_dir):
            settings.data_dir.chmod(0o700)
            log.warning("others could write in the data folder %s; now they cannot", settings.data_dir)
    except OSError as error:
        from kiosk.storage.core.errors import StorageError  # noqa: PLC0415 - with the database; a start goes on without

        raise StorageError(
            f"The data folder {settings.data_dir} cannot be made: {why(error)}. Nothing was changed; "
            f"{remedy(error, 'name another folder with --data-dir')}."
        ) from None


def is_closed_to_others(folder: Path) -> bool:
    """Whether nobody else may write in it: they could replace register or key. False: the start closes it.

    Raises OSError, and StorageError for one that is not this user's own.
    """
    found = folder.stat()
    if not found.st_mode & _OTHERS_WRITE:
        return True
    if found.st_uid != os.geteuid() or found.st_mode & stat.S_ISVTX:
        from kiosk.storage.core.errors import StorageError  # noqa: PLC0415 - with the database; a start goes on without

        what = f"If the kiosk alone uses it, close it with `chmod 700 {folder}`; otherwise name"
        if found.st_uid != os.geteuid():
            what = "It is another user's: name"
        raise StorageError(
            f"Others may write in the data folder {folder} (mode {stat.S_IMODE(found.st_mode):o}). {what} a folder of "
            "this user alone with --data-dir; without one it is made."
        )
    return False

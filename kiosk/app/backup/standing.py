"""What stands where a backup is about to be restored: whose register it is, and what is left of one that is gone."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.app.backup.unpack import UnpackedBackup
from kiosk.domain.values.errors import UserError
from kiosk.files.names import name_shown
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace, beside
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.opening.found_register import FoundRegister, found_at
from kiosk.storage.opening.identity import is_its_key, opens_something
from kiosk.storage.opening.troubles import has_content, wal_of

_BESIDE = ("-wal", "-journal")
_NO_KEY = "one whose key does not lie here"


def require_same_register(found: UnpackedBackup, register: Path, place: KeyPlace) -> None:
    """Raises UserError, with both named, where another register stands there than the backup is of."""
    other = other_register(found, register, place)
    if other is None and _tells_nothing(found, register, place):
        raise UserError(
            f"In {name_shown(register.parent)} stands a register, or what is left of one, and nothing there tells "
            "whose it is. Nothing was changed. If it is the one that the backup is of, or may be replaced, add "
            "--other-register; if not, name another folder with --data-dir."
        )
    if other is not None:
        ours, counter = register_mark(found.keys), name_shown(found.manifest.counter)
        raise UserError(
            f"This backup is of the register {ours} (counter {counter}). In {name_shown(register.parent)} stands "
            f"another one: {other}. Nothing was changed. Take a backup of that one (`kiosk backup list` says which "
            "were made here), or name another folder with --data-dir. If it is meant, add --other-register."
        )


def other_register(found: UnpackedBackup, register: Path, place: KeyPlace) -> str | None:
    """The mark of another register that stands there; None: it is the same, or none tells."""
    stands, keys = _found(register), _keys_beside(register, place)
    if stands is not None and stands.identity is not None:
        if is_its_key(found.keys, *stands.identity):
            return None
        return register_mark(keys) if keys is not None and is_its_key(keys, *stands.identity) else _NO_KEY
    if keys is None or keys.lookup_key == found.keys.lookup_key:
        return None
    return register_mark(keys)


def state_of(register: Path) -> object:
    """Another one after whatever was written to it, or put in its place."""
    return _stat(register), _stat(wal_of(register)) if has_content(wal_of(register)) else None


def _stat(file: Path) -> tuple[int, ...] | None:
    try:
        found = file.lstat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def register_mark(keys: RegisterKeys) -> str:
    """It tells registers apart for people, and stays when the key is changed."""
    return keys.lookup("register", b"").hex()[:8]


def _tells_nothing(found: UnpackedBackup, register: Path, place: KeyPlace) -> bool:
    """Whether anything stands there, and none of it tells that it is the register of the backup."""
    if not has_content(register) and not remains_of(register, beside(register)):
        return False
    if (stands := _found(register)) is not None and stands.identity is not None:
        return False
    with suppress(StorageError):
        if RegisterKeys.derive(place.read()).lookup_key == found.keys.lookup_key:
            return False
    return not opens_something(register, found.keys)


def _found(register: Path) -> FoundRegister | None:
    try:
        return found_at(register)
    except StorageError:
        return None


def _keys_beside(register: Path, place: KeyPlace) -> RegisterKeys | None:
    """A key from elsewhere may be there before its register."""
    if place.file != beside(register).file or not place.file.exists():
        return None
    try:
        return RegisterKeys.derive(place.read())
    except StorageError:
        return None


def remains_of(register: Path, place: KeyPlace) -> list[str]:
    """The names of what lies there of a register that is not there."""
    files = [register.with_suffix(".anchor"), *(register.with_name(register.name + end) for end in _BESIDE)]
    if not place.is_given:
        files = [place.file, place.next, *files]
    return [file.name for file in files if os.path.lexists(file)]


def kept_told(kept: Path, register: Path) -> str:
    """What stood there before the restore, and where it is now. Raises OSError."""
    names = sorted(entry.name for entry in kept.iterdir())
    key = beside(register).file.name
    lacks = "" if key in names or register.name not in names else f", without a key: no {key} lay there"
    return (
        f"What stood there is in {name_shown(kept)}{lacks}: {', '.join(map(name_shown, names))}. Keep it until what "
        "was lost is known, and then delete it."
    )

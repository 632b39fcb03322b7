"""`kiosk keys recover`: the lines of a paper become the key of a register that has lost its own."""

import sys
from collections.abc import Sequence
from getpass import getpass
from pathlib import Path

from sqlalchemy import Engine

from kiosk.app.callers.acting import owner, say_doubted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import clock_for
from kiosk.app.keys.recovery_code import LINE_COUNTS, Mistyped, octets_of, secret_of, whole_of
from kiosk.app.keys.source import CREDENTIAL, key_place
from kiosk.app.process import say, show
from kiosk.app.settings import KeySource, Settings
from kiosk.app.store import anchor_of
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.times import in_register
from kiosk.files.folder_lock import together
from kiosk.files.names import name_shown
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.keys.key_fit import KeyFit, fit_of
from kiosk.storage.keys.key_log import note_key, noted_keys

_MOST_OCTETS = 64 * 1024
"""Of a paper as a text, with room for what somebody wrote on it."""


def recover(settings: Settings, out: Path | None, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Where no key is. Nothing is written unless it fits the register. Raises UsageError, UserError, StorageError."""
    with together(settings.data_dir):
        _recover(settings, out, practice=practice, by=by)


def _recover(settings: Settings, out: Path | None, *, practice: bool, by: CallerOptions) -> None:
    by_owner = owner(settings, by, practice=practice)
    place = _place(settings, out, practice=practice)
    if place.file.exists() or place.file.is_symlink():
        raise UsageError(f"{name_shown(place.file)} is there already. Move it away first if it is not the key.")
    if not place.file.parent.is_dir():
        # Before anybody types a paper in vain.
        raise UserError(
            place.missing() if out is None else f"{place.file.parent} is no folder. Name one that is there."
        )
    secret = _typed()
    keys = RegisterKeys.derive(secret)
    file = settings.register_file(practice=practice)
    if not file.exists():
        place.write(secret)
    else:
        engine = open_database(file)
        try:
            opening = _with_next(place, keys)
            _check_fit(engine, opening)
            place.write(secret)
            now = in_register(clock_for(settings, practice=practice).now())
            if anchor_of(engine, opening, file).look() is None:
                note_key(engine, keys, AuditAction.RECOVER_KEY, now, settings.counter_name, by_owner)
            else:
                say_doubted()
        finally:
            engine.dispose()
    show(f"the key {keys.fingerprint} is back: {place.file}")


def _with_next(place: KeyPlace, keys: RegisterKeys) -> RegisterKeys:
    """Where a change of the key has not ended, the next one opens what was sealed again. Raises StorageError."""
    following = place.read_next()
    if following is None or RegisterKeys.derive(following).lookup_key != keys.lookup_key:
        return keys
    return RegisterKeys.derive(following).after(keys, place)


def _check_fit(engine: Engine, keys: RegisterKeys) -> None:
    """Raises UserError where sealed values would not open, StorageError."""
    match fit_of(engine, keys):
        case KeyFit.FITS | KeyFit.EMPTY:
            return
        case KeyFit.OTHER:
            raise UserError(
                f"This is the key of another register ({keys.fingerprint}). Nothing was written. Take the paper of "
                "this one, or restore a backup with `kiosk backup restore`, which holds the key; or ask the supplier."
            )
        case KeyFit.FORMER:
            raise UserError(
                f"{_of_another_time(keys, noted_keys(engine))} A backup (`kiosk backup restore`) holds both."
            )


def _of_another_time(keys: RegisterKeys, noted: Sequence[str]) -> str:
    """Every paper leaves a line in the log of its register, and so does every change of the key."""
    what = f"This is the key of this register from another time ({keys.fingerprint}). Nothing was written."
    if not noted or noted[-1] == keys.fingerprint:
        return f"{what} Try the older or the newer paper."
    needed = f"The register needs {noted[-1]}: take the"
    if keys.fingerprint in noted:
        return f"{what} It is from before a change. {needed} newer paper with that name."
    older = f"{needed} older paper with that name, or put back the newer register."
    return f"{what} The register is older than this paper. {older}"


def _place(settings: Settings, out: Path | None, *, practice: bool) -> KeyPlace:
    """Raises UsageError, StorageError."""
    if out is not None:
        return KeyPlace(out)
    if not practice and settings.key_source is KeySource.CREDENTIAL:
        raise UsageError(
            "The key comes from systemd, and nothing is written there. Name a file with --out, and encrypt it with "
            f"`systemd-creds encrypt --name={CREDENTIAL}` (docs/operations.md)."
        )
    return key_place(settings, practice=practice)


def _typed() -> bytes:
    """The secret. Raises UsageError."""
    if not sys.stdin.isatty():
        try:
            lines = sys.stdin.buffer.read(_MOST_OCTETS).decode("utf-8-sig").splitlines()
        except UnicodeDecodeError:
            raise UsageError(
                "What was given on standard input is no UTF-8. Give the .txt as `kiosk keys paper` made it, or type "
                "the lines of the paper."
            ) from None
        if not any(line.strip() for line in lines):
            raise UsageError("No line was given: type the lines of the paper, or give them on standard input.")
        return secret_of(lines)
    try:
        return _asked()
    except EOFError:
        raise UsageError("Not every line was given. Nothing was written.") from None


def _asked() -> bytes:
    """Line by line, unseen; a mistyped one is asked for again. A scanner gives all in the first. Raises EOFError."""
    found, number = b"", 1
    while number <= max(LINE_COUNTS):
        line = getpass(f"Line {number}: ")
        try:
            if number == 1 and (all_at_once := _whole(line)) is not None:
                return all_at_once
            found += octets_of(number, line)
        except Mistyped as error:
            say(*error.lines)
            continue
        if number in LINE_COUNTS and (secret := whole_of(found)) is not None:
            return secret
        number += 1
    raise UsageError("These lines are no whole key. Type every line of one paper, in its order.")


def _whole(line: str) -> bytes | None:
    """What the QR code says; None for one line of the paper."""
    try:
        return secret_of([line])
    except Mistyped:
        return None

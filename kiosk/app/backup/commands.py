"""`kiosk backup make`, `verify`, `list` and `new-key`: what they print."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from kiosk.app.backup.make import BackupMade, make_backup
from kiosk.app.backup.places import BackupFile, BackupPlace, ahead_told, backups_in, origin_of, places_for, places_of
from kiosk.app.backup.unpack import check_digest, unpacked
from kiosk.app.callers.acting import admitted, note_where_kept, owner
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import SystemClock
from kiosk.app.keys.source import key_place
from kiosk.app.process import say, show
from kiosk.app.progress import progress
from kiosk.app.records.verify_command import verify_store
from kiosk.app.settings import Settings
from kiosk.app.store import existing_store
from kiosk.domain.staff.command_line import reference_to
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import moment_in_digits
from kiosk.files.backup.manifest import BackupManifest
from kiosk.files.backup.sealing import new_key_pair, secret_keys_in
from kiosk.files.durable import write_whole
from kiosk.files.names import name_shown
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys

_MILLION = 1_000_000


def make(settings: Settings, to: Path | None, *, practice: bool, by: CallerOptions = AS_OWNER) -> int:
    """Print each backup that was made; return of how many something is told. Raises UserError, StorageError."""
    owner(settings, by, practice=practice)
    places = places_for(settings, to)
    note = partial(_note, settings, by, practice=practice)
    with progress("making the backup"):
        results = make_backup(settings, places, SystemClock().now(), practice=practice, note=note)
    for result in results:
        if isinstance(result, BackupMade):
            show(f"{name_shown(result.file)}  {_size(result.size)}  {_held(result.manifest)}")
    told = [result.why for result in results if result.why is not None]
    for sentence in told:
        say(sentence)
    return len(told)


def _note(settings: Settings, by: CallerOptions, name: str, *, practice: bool) -> None:
    """A line of its own for each. Raises UserError, StorageError."""
    with existing_store(settings, practice=practice) as store:
        permission = admitted(settings, store, by, AuditAction.BACK_UP, practice=practice)
        permission.note(reference_to(1, "backups", name))


def verify(settings: Settings, file: Path, identity: Path | None, by: CallerOptions = AS_OWNER) -> int:
    """Print what was found; return how many records do not fit. Raises UserError, StorageError."""
    owner(settings, by, practice=False)
    note_where_kept(settings, by, AuditAction.VERIFY_BACKUP, reference_to(file.name))
    if identity is None:
        with progress("reading the backup"):
            has_digest = check_digest(file)
        if not has_digest:
            raise UserError(
                f"No digest lies beside {name_shown(file)}, so only the secret key can check it: add --identity."
            )
        show("the file is as it was written; what it holds is checked with --identity")
        return 0
    keys = secret_keys_in(identity)
    beside = settings.data_dir if settings.data_dir.is_dir() else None
    with progress("opening the backup"), unpacked(file, keys, beside) as found:
        show(f"made {moment_in_digits(found.manifest.made_at)} by kiosk {found.manifest.program}")
        show(_held(found.manifest))
        with found.store(found.manifest.made_at) as store:
            return verify_store(store, practice=found.manifest.practice)


def list_backups(settings: Settings, by: CallerOptions = AS_OWNER) -> int:
    """Print the backups in each place, the newest first; return how many are damaged or away. Raises UserError."""
    owner(settings, by, practice=False)
    places = places_of(settings)
    if not places:
        raise UserError("No place for backups is set. Set backup_dir or backup_stick; docs/operations.md says how.")
    note_where_kept(settings, by, AuditAction.LIST_BACKUPS, reference_to(len(places), "places"))
    now, ours = SystemClock().now(), _our_origin(settings)
    faults = 0
    for place in places:
        show(f"{place.label}:")
        there = _there(place)
        faults += there is None
        for file in there or ():
            with progress("reading the backups"):
                digest = _digest_of(file)
            faults += digest == _DOES_NOT_FIT
            moment, age = moment_in_digits(file.name.made_at), _age(now - file.name.made_at)
            shown = name_shown(file.path.name)
            show(f"  {moment}  {age}  {_size(file.size)}  {digest}  {_whose(file, ours)}  {shown}")
        if (told := ahead_told(there or (), now)) is not None:
            say(f"{place.label}: {told}.")
    return faults


def _our_origin(settings: Settings) -> str | None:
    """That of the register in this data folder; None: its key is not there."""
    try:
        return origin_of(settings, RegisterKeys.derive(key_place(settings, practice=False).read()))
    except StorageError:
        return None


def _whose(file: BackupFile, ours: str | None) -> str:
    if ours is None:
        return f"made by {file.name.origin}"
    return "made here" if file.name.origin == ours else f"MADE ELSEWHERE, by {file.name.origin}"


def _there(place: BackupPlace) -> Sequence[BackupFile] | None:
    """None: the place is away."""
    try:
        found = backups_in(place.require())
    except UserError as error:
        say(*error.lines)
        return None
    if not found:
        show("  none")
    return found


def _age(since: timedelta) -> str:
    return "NOT YET" if since < timedelta() else f"{since.days} days old"


_DOES_NOT_FIT = "DOES NOT FIT"


def _digest_of(file: BackupFile) -> str:
    try:
        return "digest fits" if check_digest(file.path) else "no digest"
    except UserError:
        return _DOES_NOT_FIT


def new_key(out: Path) -> None:
    """Write a secret key for the city, and print its public one. Raises UsageError, UserError."""
    public, secret = new_key_pair()
    write_whole(out, f"# public key: {public}\n{secret}\n".encode())
    show(f'backup_recipients = ["{public}"]')
    say(
        f"The secret key is in {name_shown(out)}. Keep it away from this machine, in two places, and take it off here. "
        "Without it nobody opens a backup; who has it opens every one."
    )


def _size(octets: int) -> str:
    return f"{octets / _MILLION:.1f} MB"


def _held(manifest: BackupManifest) -> str:
    reservations, links = manifest.counts.get("reservation", 0), manifest.counts.get("link", 0)
    if manifest.newest is not None:
        newest = f"the newest of {moment_in_digits(manifest.newest)}"
    else:
        newest = "when the newest was made is NOT KNOWN" if reservations or links else "the newest of none"
    return f"{reservations:,} reservations, {links:,} links, {newest}"

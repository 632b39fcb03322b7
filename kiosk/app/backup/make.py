"""Makes a backup: a copy of the register that was checked, its key, the city's sheets and authorities, sealed."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from kiosk import RELEASED, __version__
from kiosk.app.backup.places import BackupPlace, backup_name, backups_in, of_one
from kiosk.app.keys.source import key_place
from kiosk.app.settings import Settings
from kiosk.app.start.data_folder import make_data_folder
from kiosk.app.store import existing_file
from kiosk.city_data.devices import DEVICES
from kiosk.city_data.services import SERVICES
from kiosk.city_data.spots import SPOTS
from kiosk.domain.machine.backups import BackupName, Retention, kept
from kiosk.domain.machine.clock_rules import believed_until
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import in_register
from kiosk.files.backup.archive import ArchiveMember, PieceReader, archived, pieces_of
from kiosk.files.backup.held_names import can_hold
from kiosk.files.backup.manifest import FORMAT, MANIFEST, ArchivedFile, BackupManifest
from kiosk.files.backup.medium import put, take_away
from kiosk.files.backup.sealing import ByteSink, PublicKey, public_key, seal
from kiosk.files.durable import unfinished
from kiosk.files.folder_lock import together
from kiosk.files.names import name_shown, remedy, why
from kiosk.storage.core.key_place import beside
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.online_copy import CopySummary, check_copy, copy_register
from kiosk.storage.keys.copy_key import require_key_of
from kiosk.storage.opening.opening import require_usable

_AUTHORITIES = "*.pem"


@dataclass(frozen=True)
class BackupMade:
    """A backup in one of its places. `why`: a sentence where an old one could not be taken away there."""

    file: Path
    size: int
    manifest: BackupManifest
    why: str | None = None


@dataclass(frozen=True)
class BackupFailed:
    """Why there is none in one of its places: a sentence."""

    place: BackupPlace
    why: str


BackupResult = BackupMade | BackupFailed


def never() -> None:
    """Nobody ends it."""


def unnoted(_name: str) -> None:
    """What the window makes by itself leaves no line."""


def make_backup(
    settings: Settings,
    places: Sequence[BackupPlace],
    now: datetime,
    *,
    practice: bool,
    between: Callable[[], None] = never,
    note: Callable[[str], None] = unnoted,
) -> list[BackupResult]:
    """In each place, with what the rule no longer keeps taken away there. One that fails does not stop the others.

    `between` is called again and again, and may raise to end it; `note` with the name of each, before it has that:
    where it raises UserError none is made. Raises UsageError, UserError, StorageError.
    """
    if not settings.backup_recipients:
        raise UsageError(
            "No public key is set for which a backup is sealed. Make a pair with `kiosk backup new-key`, and set the "
            "public one in backup_recipients."
        )
    recipients = [public_key(text) for text in settings.backup_recipients]
    name = backup_name(settings, now, practice=practice)
    with _copied(settings, now, practice=practice, between=between) as (manifest, members):
        fill = partial(_sealed, members, recipients)
        return [_in_place(place, name, manifest, fill, settings, between, note) for place in places]


def _sealed(members: Callable[[], Iterator[ArchiveMember]], recipients: Sequence[PublicKey], out: ByteSink) -> None:
    seal(PieceReader(archived(members())), out, recipients)


def _in_place(
    place: BackupPlace,
    name: BackupName,
    manifest: BackupManifest,
    fill: Callable[[ByteSink], None],
    settings: Settings,
    between: Callable[[], None],
    note: Callable[[str], None],
) -> BackupResult:
    try:
        folder = place.require()
        file = folder / name.file
        size = put(file, fill, between, note)
    except UserError as error:
        return BackupFailed(place, str(error))
    is_forgetting = place.is_by_rule and name.made_at <= believed_until(RELEASED, manifest.newest)
    rule = Retention(settings.backup_days, settings.backup_weeks)
    return BackupMade(file, size, manifest, _forget_old(folder, name, rule) if is_forgetting else None)


def _forget_old(folder: Path, name: BackupName, rule: Retention) -> str | None:
    """What is dated ahead stays until its day. A sentence for what could not be taken away."""
    try:
        files = [file for file in of_one(backups_in(folder), name) if file.name.made_at <= name.made_at]
    except UserError as error:
        return f"The backup was made, and none was taken away. {error}"
    stay = kept([file.name.made_at for file in files], rule)
    odd = []
    for file in files:
        if file.name.made_at not in stay:
            try:
                take_away(file.path)
            except OSError as error:
                odd.append((Path(error.filename or file.path), error))
    if not odd:
        return None
    return (
        f"The backup was made, but {name_shown(odd[0][0])} cannot be taken away: {why(odd[0][1])}. Of what is older "
        f"than the rule keeps {len(odd):,} stayed. Take it away by hand; the next backup tries again."
    )


@contextmanager
def _copied(
    settings: Settings, now: datetime, *, practice: bool, between: Callable[[], None]
) -> Iterator[tuple[BackupManifest, Callable[[], Iterator[ArchiveMember]]]]:
    """What goes into the archive. The copy of the register holds nothing in clear, and is gone afterwards."""
    register = existing_file(settings, practice=practice)
    make_data_folder(settings)
    try:
        with unfinished(settings.data_dir, 0o600) as copy, ExitStack() as held:
            secret, summary = _copied_register(settings, register, copy, practice=practice, between=between)
            sources = {register.name: copy, **_city_files(settings)}
            files: dict[str, BinaryIO] = {
                name: held.enter_context(source.open("rb")) for name, source in sources.items()
            }
            files[beside(register).file.name] = BytesIO(secret)
            manifest = BackupManifest(
                format=FORMAT,
                program=__version__,
                practice=practice,
                counter=settings.counter_name,
                made_at=in_register(now),
                schema_revision=summary.schema_revision,
                newest=summary.newest,
                counts=summary.counts,
                files=tuple(_described(name, file, between) for name, file in files.items()),
            )
            yield manifest, partial(_members, manifest, files)
    except BrokenPipeError:
        # Whoever read what is printed has seen enough.
        raise
    except OSError as error:
        raise UserError(
            f"What a backup holds could not be copied in {name_shown(settings.data_dir)}: {why(error)}. No backup was "
            f"made; the earlier ones are as they were. To go on, {remedy(error, 'ask who looks after the machine')}."
        ) from None


def _copied_register(
    settings: Settings, register: Path, copy: Path, *, practice: bool, between: Callable[[], None]
) -> tuple[bytes, CopySummary]:
    """The register's secret, and what its copy holds: both of the same moment. Raises UserError, StorageError."""
    # No change of the key begins meanwhile, and no restore.
    with together(settings.data_dir):
        secret = _secret(settings, practice=practice)
        keys = RegisterKeys.derive(secret)
        require_usable(register, key_place(settings, practice=practice))
        copy_register(register, copy, between)
    summary = check_copy(copy, between)
    require_key_of(copy, keys)
    # Where a file system knows no locks, this tells.
    if _secret(settings, practice=practice) != secret:
        raise UserError("The register's key was changed while it was copied. No backup was made; call again.")
    return secret, summary


def _secret(settings: Settings, *, practice: bool) -> bytes:
    """The register's, wherever it comes from. Raises UserError."""
    place = key_place(settings, practice=practice)
    if place.read_next() is not None:
        raise UserError(
            "A change of the register's key has begun and has not ended. Call `kiosk keys rotate` until it says that "
            "it has, and then make the backup."
        )
    return place.read()


def _city_files(settings: Settings) -> dict[str, Path]:
    """The sheets that the city imported, and the authorities that it trusts. Raises UserError."""
    sheets = {sheet.name: settings.data_dir / sheet.name for sheet in (SERVICES, DEVICES, SPOTS)}
    authorities = {f"trust/{file.name}": file for file in sorted(settings.trust_folder.glob(_AUTHORITIES))}
    found = {name: file for name, file in (sheets | authorities).items() if file.is_file()}
    if odd := next((file for name, file in found.items() if not can_hold(name)), None):
        raise UserError(
            f"{name_shown(odd)} cannot be in a backup under this name. Give it a plain one, and call again."
        )
    return found


def _described(name: str, file: BinaryIO, between: Callable[[], None]) -> ArchivedFile:
    digest = sha256()
    size = 0
    for piece in pieces_of(file):
        between()
        digest.update(piece)
        size += len(piece)
    return ArchivedFile(name=name, size=size, sha256=digest.hexdigest())


def _members(manifest: BackupManifest, files: Mapping[str, BinaryIO]) -> Iterator[ArchiveMember]:
    head = manifest.octets()
    yield ArchiveMember(MANIFEST, len(head), [head])
    for described in manifest.files:
        file = files[described.name]
        file.seek(0, os.SEEK_SET)
        yield ArchiveMember(described.name, described.size, pieces_of(file))

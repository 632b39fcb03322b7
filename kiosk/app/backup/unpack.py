"""Opens a backup into a folder, and checks all of it on the way."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO

from kiosk.app.store import Store, begun_anchor
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import in_register
from kiosk.files.backup.archive import DamagedArchive, members_in
from kiosk.files.backup.manifest import LARGEST, MANIFEST, ArchivedFile, BackupManifest, manifest_in
from kiosk.files.backup.medium import DIGEST, digest_of, said_digest
from kiosk.files.backup.sealing import DamagedSeal, SecretKey, opened
from kiosk.files.durable import clear_left, locked, new_part, sync
from kiosk.files.names import name_shown, remedy, why
from kiosk.files.reading import open_regular
from kiosk.storage.core.engine import newest_revision
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.core.key_place import KEY_LENGTHS
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.online_copy import check_copy
from kiosk.storage.keys.copy_key import require_key_of
from kiosk.storage.opening.opening import open_with

_AT_ONCE = 256 * 1024
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclass(frozen=True)
class UnpackedBackup:
    """A backup in a folder of its own, checked. The register's key is never written by it.

    `let_go`: until then nobody takes the folder for one that was left.
    """

    folder: Path
    manifest: BackupManifest
    secret: bytes = field(repr=False)
    let_go: Callable[[], None] = field(repr=False)

    @property
    def register(self) -> Path:
        return self.folder / self.manifest.register

    @property
    def keys(self) -> RegisterKeys:
        return RegisterKeys.derive(self.secret)

    @contextmanager
    def store(self, now: datetime) -> Iterator[Store]:
        """The register in it, brought up to date. Raises StorageError, DamagedArchive."""
        engine = open_with(self.register, self.keys, in_register(now))
        try:
            # It knows of no anchor here: it is taken as it was backed up.
            anchor = begun_anchor(engine, self.keys, self.register, in_register(now))
            anchor.renew()
            yield Store(engine, self.keys, anchor)
            # What was added to it meanwhile is known to the anchor that comes with it.
            anchor.renew()
        except DAMAGED as error:
            raise DamagedArchive(
                f"The register in the backup cannot be used ({type(error).__name__}). Nothing was changed. Take "
                "another backup; `kiosk backup list` names them."
            ) from None
        finally:
            engine.dispose()


def check_digest(file: Path) -> bool:
    """Whether a digest lies beside it, which then fits. Raises UserError."""
    try:
        said = said_digest(file)
        if said is None:
            return False
        found = digest_of(file, _on)
    except OSError as error:
        raise UserError(f"{name_shown(file)} cannot be read: {why(error)}. Take another backup.") from None
    if found != said:
        raise DamagedSeal(
            f"{name_shown(file)} is damaged: it is not what {name_shown(file.name + DIGEST)} says. Nothing was "
            "changed. Take another backup; `kiosk backup list` names them."
        )
    return True


def _on() -> None:
    """Nobody ends it."""


@contextmanager
def unpacked(file: Path, keys: Sequence[SecretKey], beside: Path | None) -> Iterator[UnpackedBackup]:
    """In a folder of its own in `beside`, or with the system's temporary ones; it is taken away afterwards.

    Raises UserError: for another's, a damaged, a foreign and a newer one.
    """
    folder = _folder(beside)
    try:
        with ExitStack() as held:
            held.enter_context(locked(folder))
            check_digest(file)
            found = _unpack(file, keys, folder, held.close)
            _check(found)
            yield found
    except BrokenPipeError:
        # Whoever read what is printed has seen enough.
        raise
    except OSError as error:
        raise UserError(
            f"The backup could not be opened in {name_shown(folder.parent)}: {why(error)}. Nothing was changed; "
            f"{remedy(error, 'take another medium')}, and call again."
        ) from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _folder(beside: Path | None) -> Path:
    if beside is None:
        return Path(tempfile.mkdtemp(prefix="kiosk-"))
    clear_left(beside)
    folder = new_part(beside)
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise UserError(
            f"Nothing can be written in {name_shown(beside)}: {why(error)}. Nothing was changed; "
            f"{remedy(error, 'name another folder with --data-dir')}."
        ) from None
    return folder


def _unpack(file: Path, keys: Sequence[SecretKey], folder: Path, let_go: Callable[[], None]) -> UnpackedBackup:
    shown = name_shown(file)
    try:
        sealed = open_regular(file)
    except OSError as error:
        raise UserError(
            f"{shown} cannot be read: {why(error)}. Name a backup; `kiosk backup list` names them."
        ) from None
    with sealed, opened(sealed, keys, shown) as stream:
        members = members_in(stream)
        name, size, octets = next(members, ("", 0, None))
        if octets is None or name != MANIFEST or size > LARGEST:
            raise DamagedArchive(f"{shown} is no backup of this program. Nothing was changed. Take another one.")
        manifest = manifest_in(octets.read())
        if manifest.schema_revision > newest_revision():
            raise UserError(
                f"{shown} was made by a newer program ({manifest.program[:20]!a}). Install that one, and call again. "
                "Nothing was changed."
            )
        secret = b""
        there = iter(manifest.files)
        for name, size, octets in members:
            said = next(there, None)
            if said is None or (said.name, said.size) != (name, size):
                raise _unfit(shown)
            if name == manifest.key and size in KEY_LENGTHS:
                secret = _checked(octets.read(), said, shown)
            else:
                _write(folder / name, octets, said, shown)
        if next(there, None) is not None or not secret:
            raise _unfit(shown)
    return UnpackedBackup(folder, manifest, secret, let_go)


def _unfit(shown: str) -> DamagedArchive:
    return DamagedArchive(f"{shown} does not hold what it says it holds. Nothing was changed. Take another backup.")


def _checked(octets: bytes, said: ArchivedFile, shown: str) -> bytes:
    if sha256(octets).hexdigest() != said.sha256:
        raise _unfit(shown)
    return octets


def _write(file: Path, octets: IO[bytes], said: ArchivedFile, shown: str) -> None:
    file.parent.mkdir(mode=0o700, exist_ok=True)
    digest = sha256()
    with os.fdopen(os.open(file, _NEW, 0o600), "wb") as out:
        while piece := octets.read(_AT_ONCE):
            digest.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != said.sha256:
        raise _unfit(shown)
    with suppress(OSError):
        sync(file.parent)


def _check(found: UnpackedBackup) -> None:
    """Raises StorageError, DamagedArchive."""
    summary = check_copy(found.register, _on)
    require_key_of(found.register, found.keys)
    said = found.manifest
    if (summary.schema_revision, dict(summary.counts)) != (said.schema_revision, dict(said.counts)):
        raise DamagedArchive("The register in the backup is not the one that it tells of. Nothing was changed.")

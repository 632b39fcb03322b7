"""Where the register's secret is kept: a file of ours, one that the system gives, or one that Windows seals."""

import errno
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import erase, fill, give_name, overwrite, sync, unfinished, write_new
from kiosk.files.names import remedy, why
from kiosk.files.reading import contents
from kiosk.storage.core.errors import StorageError

log = logging.getLogger(__name__)

KEY_LENGTH = 32
KEY_LENGTHS = (KEY_LENGTH, 2 * KEY_LENGTH)
"""Of a secret as it was made first, and of one whose cipher key was changed since."""
_LONGEST_FILE = 4096
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Wrapping(Protocol):
    """How a secret stands in its file."""

    def wrap(self, secret: bytes) -> bytes:
        """Raises StorageError."""
        ...

    def unwrap(self, written: bytes) -> bytes:
        """Raises StorageError where it cannot be opened here."""
        ...


class PlainWrapping:
    """As it is."""

    def wrap(self, secret: bytes) -> bytes:
        return secret

    def unwrap(self, written: bytes) -> bytes:
        return written


PLAIN = PlainWrapping()


@dataclass(frozen=True)
class KeyPlace:
    """`is_given`: the system puts it there, and it is never written here. `is_elsewhere`: not beside its register.

    `next_beside`: the file beside which the next secret waits while values are sealed again; None: its own.
    """

    file: Path
    wrapping: Wrapping = PLAIN
    is_given: bool = False
    next_beside: Path | None = None
    is_elsewhere: bool = False

    @property
    def shown(self) -> str:
        """Its name; where the register is not, with its folder."""
        return str(self.file) if self.is_elsewhere or self.is_given else self.file.name

    @property
    def way_back(self) -> str:
        """How a key comes back that is lost or wrong."""
        if self.is_given:
            return (
                "Bring the right key back from its paper with `kiosk keys recover --out FILE`, and encrypt FILE in the "
                "place of the old credential (docs/operations.md); or ask the supplier."
            )
        return (
            "Bring the key back with `kiosk keys recover` from its paper, or with `kiosk backup restore`; or ask the "
            "supplier."
        )

    @property
    def next(self) -> Path:
        beside = self.next_beside or Path(os.path.realpath(self.file))
        return Path(f"{beside}.new")

    def read(self, *, create: bool = False) -> bytes:
        """The secret. Makes it only when `create`: a register without its key must not get another.

        Raises StorageError.
        """
        try:
            secret = self._secret_in(self.file)
        except FileNotFoundError:
            if self.is_given:
                raise StorageError(
                    f"The system has given no key: there is no {self.file}. The unit has to name it with "
                    "LoadCredentialEncrypted=register.key:…, as docs/operations.md says."
                ) from None
            if not create:
                raise StorageError(f"{self.missing()} Nobody can read the register without it.") from None
            secret = os.urandom(KEY_LENGTH)
            self.write(secret)
        if not self.is_given:
            _close_to_others(self.file)
        return secret

    def missing(self) -> str:
        """What to do first where the file, or its folder, is not there."""
        folder = self.file.parent
        if not self.is_elsewhere:
            what = f"The key file {self.shown} is missing in {folder}"
            return f"{what}. If it was moved, put it back. If it is lost: {self.way_back}"
        what = (
            f"The key file {self.shown} is missing" if folder.is_dir() else f"The key file's folder {folder} is missing"
        )
        return (
            f"{what}: its medium is not plugged in, or not mounted there. Plug it in and mount it, and try again. Only "
            f"if it is lost: name another place with key_file first. {self.way_back}"
        )

    def read_next(self) -> bytes | None:
        """The secret to which a change of the key leads that was begun and has not ended. Raises StorageError."""
        try:
            return self._secret_in(self.next)
        except FileNotFoundError:
            return None

    def write(self, secret: bytes, before: Callable[[], None] | None = None) -> None:
        """Where no file is. `before`: done when all is written, and it has yet to get its name. Raises StorageError."""
        if os.path.lexists(self.file):
            raise self._taken()
        try:
            self._write(self.file, secret, before)
        except FileExistsError:
            raise self._taken() from None
        except FileNotFoundError:
            raise StorageError(self.missing()) from None
        except OSError as error:
            raise StorageError(
                f"The key file {self.shown} cannot be written: {why(error)}. Make {self.file.parent} writable for the "
                "kiosk's user, or name another file with key_file; or ask who looks after the machine."
            ) from None

    def _taken(self) -> StorageError:
        return StorageError(f"The key file {self.shown} is there already. Nothing was written over it.")

    def _write(self, file: Path, secret: bytes, before: Callable[[], None] | None) -> None:
        """Raises OSError, StorageError."""
        with unfinished(file.parent, 0o600) as part:
            fill(part, self.wrapping.wrap(secret))
            if before is not None:
                before()
            give_name(part, file, 0o600)
        sync(file.parent)

    def write_next(self, secret: bytes, before: Callable[[], None] | None = None) -> None:
        """As `write`, beside the present one. Raises StorageError."""
        if os.path.lexists(self.next):
            raise self._next_taken()
        try:
            self._write(self.next, secret, before)
        except FileExistsError:
            raise self._next_taken() from None
        except OSError as error:
            raise StorageError(
                f"{self.next} cannot be written: {why(error)}. The old key stays; "
                f"{remedy(error, 'ask who looks after the machine')}, and call again."
            ) from None

    def _next_taken(self) -> StorageError:
        what = "a link that leads nowhere" if self.next.is_symlink() else "there already"
        return StorageError(
            f"{self.next} is {what}, and no next key of ours: somebody else has put it there. The old key stays. Take "
            "it away, find out who it is, and call again."
        )

    def take_next(self) -> None:
        """The next secret takes the place of the present one, whose octets are overwritten. Raises StorageError."""
        file = self.file.resolve()
        try:
            # Another name of the key itself would have its only octets overwritten.
            if self.next.is_symlink() or self.next.samefile(file):
                raise StorageError(
                    f"{self.next} is another name of a file, and no next key of ours: somebody else has put it there. "
                    "The old key stays. Find out who it is, put the file back as it was, and call again."
                )
            with file.open("r+b") as old:
                self.next.replace(file)
                sync(file.parent)
                overwrite(old)
        except OSError as error:
            raise StorageError(f"The key file {file.name} cannot be replaced: {why(error)}. Call again.") from None

    def drop_next(self) -> None:
        """A next secret to which nothing leads any more is overwritten and goes. Raises StorageError."""
        try:
            # What has another name besides is not ours to overwrite: it may be the key itself.
            if self.next.is_symlink() or self.next.stat().st_nlink > 1:
                self.next.unlink()
                sync(self.next.parent)
            else:
                erase(self.next)
        except OSError as error:
            raise StorageError(f"{self.next} cannot be taken away: {why(error)}. Take it away by hand.") from None

    def keep_next(self, folder: Path) -> None:
        """A next secret goes into this folder, under its name or one after it. Raises StorageError."""
        if not os.path.lexists(self.next):
            return
        free, number = folder / self.next.name, 1
        while os.path.lexists(free):
            number += 1
            free = folder / f"{self.next.name}.{number}"
        try:
            octets = contents(self.next, _LONGEST_FILE)
            folder.mkdir(mode=0o700, exist_ok=True)
            # It is there twice before it goes once: the two folders may lie on two disks.
            write_new(free, octets, 0o600)
            sync(folder)
        except OSError as error:
            raise StorageError(
                f"{self.next} is the next key of a change that has not ended, and cannot be moved: {why(error)}. Move "
                f"it into {folder} by hand, and keep it."
            ) from None
        self.drop_next()

    def _secret_in(self, file: Path) -> bytes:
        """Raises FileNotFoundError, StorageError."""
        try:
            written = contents(file, _LONGEST_FILE)
        except FileNotFoundError:
            raise
        except PermissionError as error:
            raise StorageError(
                f"The key file {self._named(file)} cannot be read: {why(error)}. Give it to the kiosk's user "
                "with mode 0600, or call this as that user."
            ) from None
        except OSError as error:
            raise StorageError(
                f"The key file {self._named(file)} cannot be read: {why(error)}. {self.way_back}"
            ) from None
        secret = self.wrapping.unwrap(written)
        # A power cut may leave a file of zeros.
        if len(secret) not in KEY_LENGTHS or not any(secret):
            raise StorageError(f"The key file {self._named(file)} is damaged. {self._out_of_damage(file)}")
        return secret

    def _named(self, file: Path) -> str:
        return self.shown if file == self.file else file.name

    def _out_of_damage(self, file: Path) -> str:
        if file == self.next:
            return (
                "It is the next key of a change that has not ended. Move it into another folder, and look with `kiosk "
                "records verify`: if every record fits, nothing was sealed with it yet. If not, restore the newest "
                "backup with `kiosk backup restore`, or ask the supplier."
            )
        return self.way_back if self.is_given else f"Move it away. {self.way_back}"


def beside(register: Path) -> KeyPlace:
    """In a file of its own beside the register."""
    return KeyPlace(register.with_suffix(".key"))


def _close_to_others(file: Path) -> None:
    """Whoever can read the key reads the register. Raises StorageError."""
    try:
        mode = file.stat().st_mode
        if mode & _OTHERS:
            file.chmod(stat.S_IMODE(mode) & ~_OTHERS)
            log.warning(
                "others could open the key file %s; now they cannot. Change the key with `kiosk keys rotate` if "
                "somebody else uses this machine",
                file.name,
            )
    except OSError as error:
        if error.errno == errno.EROFS:
            log.warning("others can open the key file %s, and its medium can only be read", file.name)
            return
        raise StorageError(
            f"Others can open the key file {file.name}, and that cannot be changed: {why(error)}. "
            "Give it to the kiosk's user alone, with mode 0600."
        ) from None

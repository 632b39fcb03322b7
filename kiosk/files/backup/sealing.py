"""Seals for a city's public keys in the age format (age-encryption.org/v1): what seals cannot open it again."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import BinaryIO, NewType, Protocol

import pyrage  # type: ignore[import-untyped]

from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.names import name_shown, why
from kiosk.files.reading import contents

PublicKey = NewType("PublicKey", object)
SecretKey = NewType("SecretKey", object)

_SECRET = "AGE-SECRET-KEY-"  # noqa: S105 - how every secret key begins, and none itself
_SSH_SECRET = b"-----BEGIN OPENSSH PRIVATE KEY-----"
_LARGEST_KEY = 64 * 1024
_AT_ONCE = 64 * 1024


class WrongSecretKey(UserError):
    """The sealed file was sealed for somebody else."""


class DamagedSeal(UserError):
    """What was sealed is not whole any more, or was never sealed."""


class ByteSource(Protocol):
    def read(self, most: int, /) -> bytes: ...


class ByteSink(Protocol):
    def write(self, octets: bytes, /) -> int: ...


def public_key(text: str) -> PublicKey:
    """A recipient: `age1…`, or a public key of SSH. Raises ValueError with a sentence that holds no secret."""
    text = text.strip()
    if text.upper().startswith(_SECRET):
        raise ValueError(
            "a secret key stands where the public one belongs (age1…): make a new pair with `kiosk backup new-key`, "
            "since this one may have been read"
        )
    try:
        of_age = text.startswith("age1")
        found = pyrage.x25519.Recipient.from_str(text) if of_age else pyrage.ssh.Recipient.from_str(text)
    except (pyrage.RecipientError, ValueError):
        raise ValueError(
            f"{name_shown(text[:20])}… is no public key (age1…, as `kiosk backup new-key` prints it)"
        ) from None
    return PublicKey(found)


def new_key_pair() -> tuple[str, str]:
    """A public key, and its secret key."""
    secret = pyrage.x25519.Identity.generate()
    return str(secret.to_public()), str(secret)


def secret_keys_in(file: Path) -> list[SecretKey]:
    """Of a file as age keeps them: a key a line, # before a remark; or a secret key of SSH. Raises UsageError."""
    shown = name_shown(file)
    try:
        octets = contents(file, _LARGEST_KEY)
    except OSError as error:
        raise UsageError(f"{shown} cannot be read: {why(error)}. Name the file of the city's secret key.") from None
    try:
        if octets.lstrip().startswith(_SSH_SECRET):
            return [SecretKey(pyrage.ssh.Identity.from_buffer(octets))]
        lines = [line.strip() for line in octets.decode().splitlines()]
        return _some([SecretKey(pyrage.x25519.Identity.from_str(line)) for line in lines if line.startswith(_SECRET)])
    except (pyrage.IdentityError, ValueError):
        raise UsageError(
            f"{shown} holds no secret key of age (a line AGE-SECRET-KEY-1…). Name the file that `kiosk backup new-key` "
            "made; the public key opens nothing."
        ) from None


def _some(keys: list[SecretKey]) -> list[SecretKey]:
    if not keys:
        raise ValueError("none")
    return keys


def seal(source: ByteSource, out: ByteSink, keys: Sequence[PublicKey]) -> None:
    """Stream `source` into `out`. Raises what the two raise."""
    read, written = _Watched(source=source), _Watched(sink=out)
    try:
        pyrage.encrypt_io(read, written, list(keys))
    except (pyrage.EncryptError, OSError):
        # The library keeps the text of an error alone.
        raise (read.error or written.error or UserError("The backup could not be sealed. Nothing was kept.")) from None


@dataclass
class _Watched:
    """Keeps what a stream has raised."""

    source: ByteSource | None = None
    sink: ByteSink | None = None
    error: BaseException | None = None

    def read(self, most: int) -> bytes:
        if self.source is None:
            return b""
        try:
            return self.source.read(most)
        except BaseException as error:
            self.error = error
            raise

    def write(self, octets: bytes) -> int:
        if self.sink is None:
            return len(octets)
        try:
            return self.sink.write(octets)
        except BaseException as error:
            self.error = error
            raise

    def flush(self) -> None:
        """Whoever owns the stream does it."""


@contextmanager
def opened(sealed: BinaryIO, keys: Sequence[SecretKey], shown: str) -> Iterator[BinaryIO]:
    """What was sealed, as a stream; memory does not grow with its length. `shown`: the file's name for messages.

    Raises WrongSecretKey, DamagedSeal. At the end all of it has been read, so that none of it is damaged.
    """
    read, write = os.pipe()
    opener = _Opener(sealed, write, keys, shown)
    opener.start()
    try:
        with os.fdopen(read, "rb") as stream:
            yield stream
            while stream.read(_AT_ONCE):
                pass
    except BaseException:
        opener.join()
        if opener.error is not None:
            # Whoever read has seen but an early end.
            raise opener.error from None
        raise
    opener.join()
    if opener.error is not None:
        raise opener.error


class _Opener(Thread):
    def __init__(self, sealed: BinaryIO, out: int, keys: Sequence[SecretKey], shown: str) -> None:
        super().__init__(name="backup opener", daemon=True)
        self._sealed, self._out, self._keys, self._shown = sealed, out, keys, shown
        self.error: UserError | None = None

    def run(self) -> None:
        with os.fdopen(self._out, "wb", buffering=0) as out:
            try:
                pyrage.decrypt_io(self._sealed, out, list(self._keys))
            except BrokenPipeError:
                """Whoever reads has seen enough."""
            except (pyrage.DecryptError, OSError) as error:
                self.error = self._meant(error)

    def _meant(self, error: Exception) -> UserError:
        if "matching keys" in str(error):
            return WrongSecretKey(
                f"This secret key does not open {self._shown}: it was sealed for another one. Name the file of the key "
                "whose public half stood in backup_recipients when it was made."
            )
        if isinstance(error, OSError) and error.errno is not None:
            return DamagedSeal(f"{self._shown} cannot be read to its end: {why(error)}. Take another backup.")
        return DamagedSeal(
            f"{self._shown} is no backup, or is damaged: it does not open to its end. Nothing was changed. Take "
            "another one; `kiosk backup list` names them."
        )

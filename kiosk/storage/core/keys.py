"""The register's keys: identifiers are found by keyed hash and kept encrypted."""

import hmac
import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.files.durable import sync, write_new
from kiosk.files.reading import contents
from kiosk.storage.core.errors import StorageError

HOLDER, MYKEY, PUBLIC_KEY = "holder", "mykey", "public_key"
"""Kinds of values that are found by their hash, or kept sealed."""

KEY_LENGTH = 32
_NONCE_LENGTH = 12


@dataclass(frozen=True)
class RegisterKeys:
    """Two keys out of one secret: whoever has the file without the secret can neither read nor look up."""

    lookup_key: bytes = field(repr=False)
    cipher_key: bytes = field(repr=False)

    @classmethod
    def derive(cls, secret: bytes) -> "RegisterKeys":
        return cls(_derived(secret, b"kiosk lookup 1"), _derived(secret, b"kiosk cipher 1"))

    @classmethod
    def load(cls, file: Path, *, create: bool) -> "RegisterKeys":
        """The keys of this file. Makes it only when `create`: a register without its key must not get another.

        Raises StorageError.
        """
        try:
            secret = contents(file, KEY_LENGTH)
        except FileNotFoundError:
            if not create:
                raise StorageError(
                    f"The key file {file.name} is missing beside the register. Put it back from the backup; "
                    "without it nobody can read what the register holds."
                ) from None
            secret = _made(file)
        except OSError as error:
            raise StorageError(f"The key file {file.name} cannot be read: {error.strerror}.") from None
        if len(secret) != KEY_LENGTH:
            raise StorageError(f"The key file {file.name} is damaged. Put it back from the backup.")
        return cls.derive(secret)

    def lookup(self, what: str, value: bytes) -> bytes:
        """The 32-byte keyed hash by which a value is found; `what` keeps kinds of values apart."""
        return hmac.new(self.lookup_key, what.encode() + b"\0" + value, sha256).digest()

    def seal(self, what: str, value: bytes) -> bytes:
        nonce = os.urandom(_NONCE_LENGTH)
        return nonce + AESGCM(self.cipher_key).encrypt(nonce, value, what.encode())

    def open(self, what: str, sealed: bytes) -> bytes:
        """Raises StorageError when the bytes were changed or belong elsewhere."""
        try:
            return AESGCM(self.cipher_key).decrypt(sealed[:_NONCE_LENGTH], sealed[_NONCE_LENGTH:], what.encode())
        except (InvalidTag, ValueError):
            raise StorageError("A sealed value of the register does not open: it was changed.") from None


def _made(file: Path) -> bytes:
    secret = os.urandom(KEY_LENGTH)
    try:
        write_new(file, secret, 0o600)
        sync(file.parent)
    except OSError as error:
        raise StorageError(f"The key file {file.name} cannot be written: {error.strerror}.") from None
    return secret


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=KEY_LENGTH, salt=None, info=purpose).derive(secret)

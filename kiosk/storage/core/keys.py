"""The register's keys: identifiers are found by keyed hash and kept encrypted."""

import hmac
import os
from dataclasses import field, replace
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KEY_LENGTH, KeyPlace

HOLDER, MYKEY, PUBLIC_KEY = "holder", "mykey", "public_key"
"""Kinds of values that are found by their hash, or kept sealed."""

_NONCE_LENGTH = 12
_LETTERS = "BCDFGHJKLMNPQRST"
_SHOWN = 6


@dataclass(frozen=True)
class RegisterKeys:
    """Two keys out of one secret: whoever has the file without the secret can neither read nor look up.

    `former`: the cipher key of before, while values are sealed again. It opens, and seals nothing.
    """

    lookup_key: bytes = field(repr=False)
    cipher_key: bytes = field(repr=False)
    former: bytes | None = field(default=None, repr=False)

    @classmethod
    def derive(cls, secret: bytes) -> "RegisterKeys":
        for_lookup, for_cipher = _halves(secret)
        return cls(_derived(for_lookup, b"kiosk lookup 1"), _derived(for_cipher, b"kiosk cipher 1"))

    @classmethod
    def load(cls, file: Path, *, create: bool) -> "RegisterKeys":
        """The keys of this file. Raises StorageError."""
        return cls.of(KeyPlace(file), create=create)

    @classmethod
    def of(cls, place: KeyPlace, *, create: bool) -> "RegisterKeys":
        """Where a change of the key has not ended, both open what they sealed. Raises StorageError."""
        present = cls.derive(place.read(create=create))
        following = place.read_next()
        return present if following is None else cls.derive(following).after(present, place)

    def after(self, before: "RegisterKeys", place: KeyPlace) -> "RegisterKeys":
        """These keys, with the former cipher key. Raises StorageError where they are another register's."""
        if self.lookup_key != before.lookup_key:
            raise StorageError(
                f"The key in {place.next.name} is another register's. Move it away; what it is for is not known here."
            )
        return self if self == before else replace(self, former=before.cipher_key)

    @property
    def fingerprint(self) -> str:
        """Twelve letters that name the key and tell nothing of it. No digits: a log may hold them."""
        digest = hmac.new(self.lookup_key, b"kiosk fingerprint 1" + self.cipher_key, sha256).digest()
        letters = "".join(_LETTERS[octet >> 4] + _LETTERS[octet & 15] for octet in digest[:_SHOWN])
        return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))

    def lookup(self, what: str, value: bytes) -> bytes:
        """The 32-byte keyed hash by which a value is found; `what` keeps kinds of values apart."""
        return hmac.digest(self.lookup_key, what.encode() + b"\0" + value, "sha256")

    def seal(self, what: str, value: bytes) -> bytes:
        nonce = os.urandom(_NONCE_LENGTH)
        return nonce + AESGCM(self.cipher_key).encrypt(nonce, value, what.encode())

    def open(self, what: str, sealed: bytes) -> bytes:
        """Raises StorageError when the bytes were changed or belong elsewhere."""
        value = _opened(self.cipher_key, what, sealed)
        if value is None and self.former is not None:
            value = _opened(self.former, what, sealed)
        if value is None:
            raise StorageError(
                "A sealed value of the register does not open: it was changed. `kiosk records verify` names its record."
            )
        return value

    def sealed_again(self, what: str, sealed: bytes) -> bytes | None:
        """The same value under the key of now; None where it is already. Raises StorageError."""
        return None if _opened(self.cipher_key, what, sealed) is not None else self.seal(what, self.open(what, sealed))


def renewed(secret: bytes) -> bytes:
    """A secret with another cipher key. The lookup key stays: cards have signed what it made (ADR 27)."""
    return _halves(secret)[0] + os.urandom(KEY_LENGTH)


def _halves(secret: bytes) -> tuple[bytes, bytes]:
    """For the lookup key and for the cipher key. The secret of a register that was never rotated is both."""
    return (secret[:KEY_LENGTH], secret[KEY_LENGTH:]) if len(secret) == 2 * KEY_LENGTH else (secret, secret)


def _opened(key: bytes, what: str, sealed: bytes) -> bytes | None:
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_LENGTH], sealed[_NONCE_LENGTH:], what.encode())
    except (InvalidTag, ValueError):
        return None


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=KEY_LENGTH, salt=None, info=purpose).derive(secret)

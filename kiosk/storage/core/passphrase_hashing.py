"""Argon2id for clerks' secrets: the hash alone is kept."""

import base64
import os

from argon2 import PasswordHasher
from argon2.exceptions import HashingError, VerificationError, VerifyMismatchError

from kiosk.storage.core.errors import StorageError

_MEMORY = "the machine may be out of memory. End other programs, and try again."


class Hasher:
    """argon2-cffi's default profile, RFC 9106's second recommended option: 64 MiB, three passes, four lanes."""

    def __init__(self, argon: PasswordHasher | None = None) -> None:
        self._argon = argon or PasswordHasher()

    def hash(self, octets: bytearray) -> str:
        """Raises StorageError."""
        try:
            return self._argon.hash(_handed_over(octets))
        except HashingError:
            raise StorageError(f"A secret could not be hashed: {_MEMORY}") from None

    def fits(self, hashed: str, octets: bytearray) -> bool:
        """Raises StorageError, and ValueError for what is no hash."""
        try:
            return self._argon.verify(hashed, _handed_over(octets))
        except VerifyMismatchError:
            return False
        except VerificationError:
            raise StorageError(f"A secret could not be checked: {_MEMORY}") from None

    def is_dated(self, hashed: str) -> bool:
        """Whether it was made with other parameters than new ones are."""
        return self._argon.check_needs_rehash(hashed)

    def of_nobody(self) -> str:
        """A hash that nothing fits, as slow to check as any: so a login name that nobody has takes the same time."""
        argon = self._argon
        costs = f"m={argon.memory_cost},t={argon.time_cost},p={argon.parallelism}"
        return f"$argon2id$v=19${costs}${_random(argon.salt_len)}${_random(argon.hash_len)}"


def _random(size: int) -> str:
    return base64.b64encode(os.urandom(size)).rstrip(b"=").decode()


def _handed_over(octets: bytearray) -> bytes:
    """argon2-cffi takes bytes only: this one copy lives until the call is over, and nobody can wipe it."""
    return bytes(octets)

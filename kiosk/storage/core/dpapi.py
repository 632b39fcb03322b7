"""Windows' own protection of a secret: for this machine and this user, by its Data Protection API.

Written after its documentation and tried with a stand-in alone: this program does not run on Windows yet.
"""

import ctypes
from dataclasses import field
from typing import Any, Protocol

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.errors import StorageError

_NO_DIALOG = 0x1  # CRYPTPROTECT_UI_FORBIDDEN
_PURPOSE = b"kiosk register key"


class Protector(Protocol):
    """What the system does with a secret. Both raise OSError."""

    def protect(self, secret: bytes) -> bytes: ...

    def unprotect(self, blob: bytes) -> bytes: ...


class _Blob(ctypes.Structure):
    """DATA_BLOB of wincrypt.h."""

    _fields_ = (("size", ctypes.c_uint32), ("octets", ctypes.POINTER(ctypes.c_char)))


class WindowsProtector:
    """CryptProtectData and CryptUnprotectData, without a dialog."""

    def protect(self, secret: bytes) -> bytes:
        return self._call("CryptProtectData", secret)

    def unprotect(self, blob: bytes) -> bytes:
        return self._call("CryptUnprotectData", blob)

    def _call(self, function: str, octets: bytes) -> bytes:
        library: Any = getattr(ctypes, "WinDLL", None)
        if library is None:
            raise OSError("there is no Data Protection API on this system")
        result = _Blob()
        given, purpose = _blob(octets), _blob(_PURPOSE)
        call = getattr(library("crypt32", use_last_error=True), function)
        flags, pointer = ctypes.c_uint32(_NO_DIALOG), ctypes.byref
        if not call(pointer(given), None, pointer(purpose), None, None, flags, pointer(result)):
            last_error: Any = getattr(ctypes, "get_last_error", int)
            raise OSError(f"{function} answers {last_error()}")
        try:
            return ctypes.string_at(result.octets, result.size)
        finally:
            free = library("kernel32").LocalFree
            free.argtypes = [ctypes.c_void_p]
            free(ctypes.cast(result.octets, ctypes.c_void_p))


def _blob(octets: bytes) -> _Blob:
    """Holds on to its octets as long as it lives."""
    buffer = ctypes.create_string_buffer(octets, len(octets))
    return _Blob(len(octets), ctypes.cast(buffer, ctypes.POINTER(ctypes.c_char)))


@dataclass(frozen=True)
class WindowsWrapping:
    """Implements `key_place.Wrapping`."""

    protector: Protector = field(default_factory=WindowsProtector)

    def wrap(self, secret: bytes) -> bytes:
        try:
            return self.protector.protect(secret)
        except OSError as error:
            raise StorageError(f"Windows did not seal the key: {error}. Set key_source to file.") from None

    def unwrap(self, written: bytes) -> bytes:
        try:
            return self.protector.unprotect(written)
        except OSError as error:
            raise StorageError(
                f"Windows does not open the key ({error}): it was sealed by another user or machine, or damaged. Start "
                "the kiosk as the user who made it, or bring the key back with `kiosk keys recover` from its paper."
            ) from None

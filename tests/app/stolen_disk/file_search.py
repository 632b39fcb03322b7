"""Searches files for secrets: in clear, encoded, and within what is packed."""

import base64
import io
import zipfile
import zlib

from kiosk.domain.values.mykey import grouped


def unpacked(content: bytes) -> bytes:
    """With what its archives and PDF pages hold."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return content + b"".join(unpacked(archive.read(name)) for name in archive.namelist())
    if content.startswith(b"%PDF"):
        return content + b"".join(_inflated(part) for part in content.split(b"stream\n")[1:])
    return content


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""


def forms_of(secret: str) -> set[bytes]:
    """In every case and encoding."""
    written = {secret, secret.lower(), secret.upper()} | ({grouped(secret)} if len(secret) == 8 else set())
    octets = {text.encode(code) for text in written for code in ("utf-8", "utf-16-le", "utf-16-be")}
    return octets.union(*(encoded(each) for each in {secret.encode(), secret.encode("utf-16-le")}))


def encoded(octets: bytes) -> set[bytes]:
    """As hexadecimal, and as base64 wherever it begins within a longer text."""
    found = {octets.hex().encode(), octets.hex().upper().encode()}
    for before in range(3):
        packed = base64.b64encode(bytes(before) + octets)
        found.add(packed[4 if before else 0 : len(packed) - 4])
    return {form for form in found if len(form) > 6}

"""One archive (tar) as a stream, written and read in pieces, so that memory does not grow with the register."""

import tarfile
from collections.abc import Iterable, Iterator
from typing import IO, BinaryIO

from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass

_BLOCK = 512
_AT_ONCE = 256 * 1024


class DamagedArchive(UserError):
    """It is not as it was made."""


@dataclass(frozen=True)
class ArchiveMember:
    """A file of the archive; `pieces` are `size` octets."""

    name: str
    size: int
    pieces: Iterable[bytes]


def pieces_of(file: BinaryIO) -> Iterator[bytes]:
    """Raises OSError."""
    while piece := file.read(_AT_ONCE):
        yield piece


def archived(members: Iterable[ArchiveMember]) -> Iterator[bytes]:
    """Raises UserError where a member has grown or shrunk since its size was taken."""
    for member in members:
        header = tarfile.TarInfo(member.name)
        header.size, header.mode = member.size, 0o600
        yield header.tobuf(tarfile.PAX_FORMAT)
        told = 0
        for piece in member.pieces:
            told += len(piece)
            yield piece
        if told != member.size:
            raise UserError(f"{member.name} was changed while it was copied. Nothing was kept; call again.")
        yield bytes(-told % _BLOCK)
    yield bytes(2 * _BLOCK)


class PieceReader:
    """Pieces as a stream."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._left = memoryview(b"")

    def read(self, most: int) -> bytes:
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = memoryview(piece)
        taken, self._left = self._left[:most], self._left[most:]
        return bytes(taken)


def members_in(stream: BinaryIO) -> Iterator[tuple[str, int, IO[bytes]]]:
    """Name, size and octets, in their order; each is read before the next. Raises DamagedArchive."""
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            for header in archive:
                member = archive.extractfile(header) if header.isreg() and not header.issparse() else None
                if member is None:
                    raise DamagedArchive("The backup holds something that is no file. Take another backup.")
                yield header.name, header.size, member
    except (tarfile.TarError, EOFError, ValueError):
        raise DamagedArchive("What the backup holds is no archive of this program. Take another backup.") from None

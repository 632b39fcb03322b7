"""A language's clips, as `make voices` made them: one file, in which each clip stands by the digest of what it says."""

import json
import lzma
import zipfile
import zlib
from pathlib import Path

from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.voice.phrases import PhraseBook
from kiosk.files.formats.plain_data import read_as

INDEX = "index.json"
_LARGEST_INDEX = 4 * 1024 * 1024
_LARGEST_CLIP = 2 * 1024 * 1024
# Of a file with a password, or packed in a way that is not known, zipfile raises RuntimeError.
_UNREADABLE = (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error, lzma.LZMAError)


class ClipsUnusable(UserError):
    """The clips of a language cannot be read. The message says what to do."""


@dataclass(frozen=True)
class ClipIndex:
    """`clips`: the name of each phrase's clip. The others: see PhraseBook."""

    clips: dict[str, str]
    clock: tuple[str, str]
    sums: bool


class ClipFile:
    """Raises ClipsUnusable."""

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            self._opened = zipfile.ZipFile(file)
            self._index = read_as(ClipIndex, json.loads(self._read(INDEX, _LARGEST_INDEX)))
        except _UNREADABLE as error:
            raise self._unusable(error) from None
        self.phrases = PhraseBook(frozenset(self._index.clips), self._index.clock, self._index.sums)

    def __len__(self) -> int:
        return len(self._index.clips)

    def sound(self, phrase: str) -> bytes:
        try:
            return self._read(self._index.clips[phrase], _LARGEST_CLIP)
        except _UNREADABLE as error:
            raise self._unusable(error) from None

    def check(self) -> None:
        """Read every clip, each of which carries its own check sum."""
        for name in {*self._index.clips.values()}:
            try:
                self._read(name, _LARGEST_CLIP)
            except _UNREADABLE as error:
                raise self._unusable(error) from None

    def close(self) -> None:
        self._opened.close()

    def _read(self, name: str, most: int) -> bytes:
        if self._opened.getinfo(name).file_size > most:
            raise ValueError("too large")
        return self._opened.read(name)

    def _unusable(self, error: Exception) -> ClipsUnusable:
        return ClipsUnusable(f"{self._file}: the clips cannot be read ({type(error).__name__}); run `make voices`")

"""Sheets that a city may put in the place of those that ship: looked at, imported whole, given back."""

import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from kiosk.domain.errors import Explained, WrongUse
from kiosk.durable import sync, write_new
from kiosk.resources import FOLDER
from kiosk.sheets import Sheet, contents

T = TypeVar("T")


@dataclass(frozen=True)
class CityFile(Generic[T]):
    """A sheet by its file's name. `many` says what its lines are."""

    name: str
    sheet: Sheet[T]
    many: str

    @property
    def shipped(self) -> Path:
        return FOLDER / self.name

    def load(self, data_dir: Path) -> tuple[T, ...]:
        """The imported sheet, or the one that ships with the program. Raises Explained, SheetProblems."""
        file, data = self._in_use(data_dir)
        return self.sheet.read(data, str(file))

    def take_over(self, file: Path, data_dir: Path) -> int:
        """Use this sheet from now on, and say how many lines it has. Changes nothing unless all of it is well.

        Raises WrongUse, Explained, SheetProblems.
        """
        data, lines = self.read_new(file)
        self.put(data, data_dir)
        return lines

    def read_new(self, file: Path) -> tuple[bytes, int]:
        """A sheet that could be taken over, and how many lines it has. Raises WrongUse, SheetProblems."""
        try:
            data = contents(file)
        except OSError as error:
            raise WrongUse(f"{file} cannot be read: {error.strerror}. Name a CSV file that can.") from None
        return data, len(self.sheet.read(data, file.name))

    def put(self, data: bytes, data_dir: Path) -> None:
        """Use what `read_new` has read from now on. Raises Explained."""
        try:
            data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise Explained(f"The data folder {data_dir} cannot be made: {error.strerror}.") from None
        _write(data_dir / self.name, data, 0o600)

    def give_back(self, data_dir: Path, out: Path) -> None:
        """Write the sheet in use, byte for byte. Raises Explained."""
        _, data = self._in_use(data_dir)
        _write(out, data, 0o666)

    def _in_use(self, data_dir: Path) -> tuple[Path, bytes]:
        for file in (data_dir / self.name, self.shipped):
            try:
                return file, contents(file)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                raise Explained(f"{file} cannot be read: {error.strerror}. Import the {self.many} again.") from None
        raise Explained(f"{self.shipped} is missing. Install the program again.")


def _write(file: Path, data: bytes, mode: int) -> None:
    """Put the file in place at once, or leave what is there."""
    fresh = file.parent / f".kiosk-{secrets.token_hex(8)}"
    try:
        write_new(fresh, data, mode)
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise Explained(
            f"{file} cannot be written: {error.strerror}. Nothing was changed; make room there, or name another place."
        ) from None
    with suppress(OSError):  # the file is in place
        sync(file.parent)

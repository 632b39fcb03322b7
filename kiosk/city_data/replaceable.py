"""Sheets by which a city replaces the shipped ones: check, import as a whole, export."""

from collections.abc import Callable, Sequence
from dataclasses import field
from pathlib import Path
from typing import Generic, TypeVar

from kiosk.city_data.shipped import FOLDER
from kiosk.domain.settings.sheet_faults import SheetFault
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import write_whole
from kiosk.files.names import name_shown, remedy, why
from kiosk.files.sheets import SheetProblems, SheetSchema, as_csv, contents

T = TypeVar("T")


def _nothing_kept(_before: Sequence[object], _after: Sequence[object]) -> Sequence[SheetFault]:
    return ()


@dataclass(frozen=True)
class CityFile(Generic[T]):
    """A sheet by its file's name. `many` says what its lines are.

    `changed`: what a new sheet says otherwise that records lean on.
    """

    name: str
    sheet: SheetSchema[T]
    many: str
    changed: Callable[[Sequence[T], Sequence[T]], Sequence[SheetFault]] = field(default=_nothing_kept)

    @property
    def shipped(self) -> Path:
        return FOLDER / self.name

    def load(self, data_dir: Path) -> tuple[T, ...]:
        """The imported sheet, or the one that ships with the program. Raises UserError, SheetProblems."""
        file, data = self._in_use(data_dir)
        return self.sheet.read(data, str(file))

    def take_over(self, file: Path, data_dir: Path) -> int:
        """Import this sheet and return its number of lines. Changes nothing if any of it is wrong.

        Raises UsageError, UserError, SheetProblems.
        """
        data, lines = self.read_new(file, data_dir)
        self.put(data, data_dir)
        return lines

    def read_new(self, file: Path, data_dir: Path) -> tuple[bytes, int]:
        """Read a sheet without importing it; return it with its number of lines. Raises UsageError, SheetProblems."""
        try:
            data = contents(file)
        except OSError as error:
            raise UsageError(
                f"{name_shown(file)} cannot be read: {why(error)}. Name a sheet that can (.csv or .xlsx)."
            ) from None
        return data, self.checked(data, file.name, data_dir)

    def checked(self, data: bytes, name: str, data_dir: Path) -> int:
        """Check a sheet; return its number of lines. Raises SheetProblems."""
        lines = self.sheet.read(data, name)
        try:
            before = self.load(data_dir)
        except UserError:
            # What cannot be read is what a new sheet mends.
            before = ()
        if problems := self.changed(before, lines):
            raise SheetProblems(name, problems)
        return len(lines)

    def put(self, data: bytes, data_dir: Path) -> None:
        """Put in use what `read_new` has read, a workbook as a CSV. Raises UserError, SheetProblems."""
        plain = as_csv(data, self.name)
        try:
            data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise UserError(
                f"The data folder {name_shown(data_dir)} cannot be made: {why(error)}. Nothing was changed; "
                f"{remedy(error, 'name another folder with --data-dir')}."
            ) from None
        write_whole(data_dir / self.name, plain, over=True)

    def give_back(self, data_dir: Path, out: Path, *, over: bool = False) -> None:
        """Export the sheet in use, byte for byte. Replaces a file only if `over`. Raises UsageError, UserError."""
        _, data = self._in_use(data_dir)
        write_whole(out, data, 0o666, over=over)

    def _in_use(self, data_dir: Path) -> tuple[Path, bytes]:
        for file in (data_dir / self.name, self.shipped):
            try:
                return file, contents(file)
            except (FileNotFoundError, NotADirectoryError):
                if file.is_symlink():
                    raise UserError(
                        f"{name_shown(file)} is a link that leads nowhere. Import the {self.many} again."
                    ) from None
            except OSError as error:
                raise UserError(
                    f"{name_shown(file)} cannot be read: {why(error)}. Import the {self.many} again."
                ) from None
        raise UserError(f"{self.shipped} is missing. Install the program again.")

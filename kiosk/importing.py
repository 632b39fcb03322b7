"""Taking over a city's sheet at the desk: all of it or nothing, and named in the desk's log."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.city_files import CityFile
from kiosk.devices_file import DEVICES
from kiosk.domain.clerks import Action, Clerk
from kiosk.domain.errors import Explained
from kiosk.domain.importing import CitySheet, ImportAnswer, Imported, NotImported
from kiosk.services_file import SERVICES
from kiosk.sheets import SheetProblems
from kiosk.spots_file import SPOTS
from kiosk.storage.acts import SqlActs

SHEETS: Mapping[CitySheet, CityFile[Any]] = {
    CitySheet.SERVICES: SERVICES,
    CitySheet.DEVICES: DEVICES,
    CitySheet.SPOTS: SPOTS,
}


@dataclass(frozen=True)
class CityImports:
    """Implements `domain.ports.CitySheets`. In practice a sheet is only checked: the files are those of the city."""

    acts: SqlActs
    data_dir: Path
    practice: bool

    def take_over(self, clerk: Clerk, sheet: CitySheet, file: str) -> ImportAnswer:
        city_file = SHEETS[sheet]
        try:
            # Before the unit of work: nobody waits at another counter while a long sheet is read.
            data, lines = city_file.read_new(Path(file))
            about, work = f"{city_file.name} {lines} lines", partial(self._put, city_file, data)
        except Explained as error:
            about, work = city_file.name, partial(_refuse, error)
        try:
            answer = self.acts.do(clerk, Action.IMPORT_DATA, about, work)
        except Explained as error:
            return NotImported(sheet, problems_of(error))
        return Imported(sheet, lines, in_use=not self.practice) if answer is None else answer

    def _put(self, city_file: CityFile[Any], data: bytes) -> None:
        if not self.practice:
            city_file.put(data, self.data_dir)


def _refuse(error: Explained) -> None:
    raise error


def problems_of(error: Explained) -> tuple[str, ...]:
    return error.problems if isinstance(error, SheetProblems) else (str(error),)

"""Imports a city's sheet at the desk: all of it or nothing. The desk's log names it, also when it is refused."""

import errno
import logging
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.city_data.devices import DEVICES
from kiosk.city_data.replaceable import CityFile
from kiosk.city_data.services import SERVICES
from kiosk.city_data.spots import SPOTS
from kiosk.domain.settings.file_locations import LocatedFile, LocationContents
from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind, fault
from kiosk.domain.settings.sheet_imports import CitySheet, ImportAnswer, Imported, NotImported
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.file_locations import FileLocations
from kiosk.files.names import name_shown
from kiosk.files.sheets import LARGEST, SheetProblems
from kiosk.storage.staff.logged_actions import LoggedActions

log = logging.getLogger(__name__)

_KINDS = (".csv", ".xlsx")

SHEETS: Mapping[CitySheet, CityFile[Any]] = {
    CitySheet.SERVICES: SERVICES,
    CitySheet.DEVICES: DEVICES,
    CitySheet.SPOTS: SPOTS,
}


@dataclass(frozen=True)
class CityImports:
    """Implements `domain.ports.SheetImporter`. In practice a sheet is only checked: the files are those of the city."""

    acts: LoggedActions
    named_places: FileLocations
    data_dir: Path
    practice: bool

    def places(self) -> tuple[LocationContents, ...]:
        return self.named_places.listed(_KINDS, LARGEST)

    def take_over(self, clerk: Clerk, sheet: CitySheet, file: LocatedFile) -> ImportAnswer:
        city_file = SHEETS[sheet]
        try:
            # Before the unit of work: nobody waits at another counter while a long sheet is read.
            data = self.named_places.read(file, _KINDS, LARGEST)
            lines = city_file.checked(data, file.name, self.data_dir)
            about = f"{city_file.name} {lines} lines {file.reference}"
            answer = self.acts.do(clerk, Action.IMPORT_DATA, about, partial(self._put, city_file, data))
        except SheetProblems as wrong:
            return self._refused(clerk, sheet, file, wrong.faults)
        except OSError as error:
            kind = SheetFaultKind.GONE if error.errno == errno.ENOENT else SheetFaultKind.UNREADABLE
            return self._refused(clerk, sheet, file, (fault(kind, file=name_shown(file.name)),))
        except UserError as error:
            log.error("the sheet was not put in place: %s", error)
            return self._refused(clerk, sheet, file, (fault(SheetFaultKind.NOT_PUT),))
        if answer is not None:
            return answer
        _note(clerk, sheet, file, f"{lines} lines")
        return Imported(sheet, lines, in_use=not self.practice)

    def _refused(
        self, clerk: Clerk, sheet: CitySheet, file: LocatedFile, faults: tuple[SheetFault, ...]
    ) -> ImportAnswer:
        """Logged like an import. The reason is told only to those who have the right."""
        about = f"{SHEETS[sheet].name} refused {file.reference}"
        answer = self.acts.do(clerk, Action.IMPORT_DATA, about, _nothing)
        if answer is not None:
            return answer
        _note(clerk, sheet, file, "refused")
        return NotImported(sheet, faults)

    def _put(self, city_file: CityFile[Any], data: bytes) -> None:
        if not self.practice:
            city_file.put(data, self.data_dir)


def _nothing() -> None:
    """A refused sheet only leaves a line in the log."""


def _note(clerk: Clerk, sheet: CitySheet, file: LocatedFile, result: str) -> None:
    """The name of a file on a stick is escaped: it may hold terminal controls."""
    place = f"{file.place.kind} {file.place.name!a}"
    log.info("sheet %s out of %s, file %a, by %s: %s", sheet, place, file.name, clerk.login, result)

"""Sheets that a city puts in the place of those that ship, taken over at the desk."""

from enum import StrEnum

from kiosk.domain.settings.sheet_faults import SheetFault
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.values.lazy_dataclass import dataclass


class CitySheet(StrEnum):
    SERVICES = "services"
    DEVICES = "devices"
    SPOTS = "spots"


@dataclass(frozen=True)
class Imported:
    """`in_use`: from the next start on. In practice a sheet is only checked, for the files are those of the city."""

    sheet: CitySheet
    lines: int
    in_use: bool = True


@dataclass(frozen=True)
class NotImported:
    """Nothing was changed; each fault with its line and column."""

    sheet: CitySheet
    faults: tuple[SheetFault, ...]


ImportAnswer = Imported | NotImported | Denied | NotAnswered

"""The procedure spots near the counter: a sheet that the city fills. The one that ships names no place."""

from kiosk.city_data.replaceable import CityFile
from kiosk.city_data.sheet_cells import UNKNOWN, name_of, said, text_of
from kiosk.domain.city.reading_matter import Spot
from kiosk.domain.settings.sheet_faults import SheetFaultKind, TextFault
from kiosk.files.sheets import SheetColumn, SheetRow, SheetSchema


def _address(text: str) -> str:
    if text in ("", UNKNOWN):
        raise TextFault(SheetFaultKind.NO_PLACE)
    return text_of(text)


def _spot(row: SheetRow) -> Spot:
    return Spot(**row.values)


COLUMNS = (
    SheetColumn("name", name_of),
    SheetColumn("address", _address),
    SheetColumn("hours", said),
    SheetColumn("note", said),
)
SPOTS = CityFile("spots.csv", SheetSchema(COLUMNS, _spot, may_be_empty=True), "spots")

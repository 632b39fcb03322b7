"""The procedure spots near the counter: a sheet that the city fills. The one that ships names no place."""

from kiosk.city_data.cells import UNKNOWN, name_of, said, text_of
from kiosk.city_data.replaceable import CityFile
from kiosk.domain.city.reading import Spot
from kiosk.files.sheets import Column, Row, Sheet


def _address(text: str) -> str:
    if text in ("", UNKNOWN):
        raise ValueError("is empty (write where the place is)")
    return text_of(text)


def _spot(row: Row) -> Spot:
    return Spot(**row.values)


COLUMNS = (
    Column("name", name_of),
    Column("address", _address),
    Column("hours", said),
    Column("note", said),
)
SPOTS = CityFile("spots.csv", Sheet(COLUMNS, _spot, one="spot", may_be_empty=True), "spots")

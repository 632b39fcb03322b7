"""The phones and readers: the sheet that ships with the program, or the one that the city imported in its place."""

from collections.abc import Iterator

from kiosk.city_data.replaceable import CityFile
from kiosk.city_data.sheet_cells import UNKNOWN, choice, name_of, optional, said, sources_of, text_of
from kiosk.domain.city.phone_help.devices import CardSupport, Device, DeviceKind, Os, Platform, runs_on
from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind, TextFault, fault
from kiosk.files.sheets import SheetColumn, SheetRow, SheetSchema

LONGEST_MODEL, LONGEST_TIP = 44, 36


def _model(text: str) -> str:
    """A model's name; it must fit on a tile."""
    return _short(name_of(text), LONGEST_MODEL)


def _tip(text: str) -> str:
    return _short(text_of(text), LONGEST_TIP)


def _short(text: str, longest: int) -> str:
    if len(text) > longest:
        raise TextFault(SheetFaultKind.TOO_LONG, length=len(text), most=longest)
    return text


COLUMNS = (
    SheetColumn("kind", choice(DeviceKind)),
    SheetColumn("maker", name_of),
    SheetColumn("model", _model, unique=True),
    SheetColumn("also", optional(sources_of, "", UNKNOWN)),
    SheetColumn("os", choice(Os)),
    SheetColumn("reads_card", choice(CardSupport)),
    SheetColumn("tip", optional(_tip, "", UNKNOWN)),
    SheetColumn("rule_or_note", said),
    SheetColumn("source", optional(sources_of, "", UNKNOWN)),
)


def _rules(row: SheetRow) -> Iterator[tuple[str, SheetFault]]:
    """Rules between the cells of one line."""
    kind, os, reads = (row.values.get(name) for name in ("kind", "os", "reads_card"))
    if reads is CardSupport.NOT_ASKED and kind is not DeviceKind.RULE:
        yield "reads_card", fault(SheetFaultKind.NOT_ASKED)
    if kind in (DeviceKind.PHONE, DeviceKind.READER) and os is not None:
        if runs_on(os, Platform.PC) is not (kind is DeviceKind.READER):
            yield "os", fault(SheetFaultKind.OTHER_SYSTEM)
        if os is Os.BOTH:
            yield "os", fault(SheetFaultKind.TWO_SYSTEMS)


def _device(row: SheetRow) -> Device:
    values = row.values
    return Device(
        kind=values["kind"],
        maker=values["maker"],
        model=values["model"],
        also=values["also"] or (),
        os=values["os"],
        reads=values["reads_card"],
        tip=values["tip"],
        note=values["rule_or_note"],
        sources=values["source"] or (),
    )


SHEET = SheetSchema(COLUMNS, _device, _rules, none=SheetFaultKind.NO_DEVICE)
DEVICES = CityFile("devices.csv", SHEET, "devices")

"""Every cell of every sheet: what would steer a screen or a terminal is refused with its place; the rest is kept."""

import csv
import io
from typing import Any

import pytest

from kiosk.city_data.devices import DEVICES
from kiosk.city_data.replaceable import CityFile
from kiosk.city_data.services import SERVICES
from kiosk.city_data.spots import SPOTS
from kiosk.files.sheets import SheetProblems, contents

SPOT = b"name,address,hours,note\r\n\xe5\xb8\x82,1,9:00,\r\n"
REFUSED = {
    "escape": "\x1b[2J",
    "bell": "\x07",
    "nul": "\x00",
    "right to left": "\u202e",
    "isolate": "\u2066",
    "no width": "\u200b",
    "line separator": "\u2028",
    "second control": "\x9b31m",
}
KEPT = ('<b>R&D</b><img src="/nowhere">', "&amp;", "%n%s{name}", "=1+1", "$(reboot)", "../../x")
SHEETS: dict[str, CityFile[Any]] = {"services": SERVICES, "devices": DEVICES, "spots": SPOTS}


def sheet_with(name: str, column: str, said: str) -> bytes:
    """The sheet that ships, this said in the first line of this column; and beside what stands there."""
    shipped = SPOT if name == "spots" else contents(SHEETS[name].shipped)
    rows = list(csv.DictReader(io.StringIO(shipped.decode("utf-8-sig"))))
    rows[0][column] += f"x{said}x"
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerow(rows[0])
    return out.getvalue().encode()


COLUMNS = [(name, column.name) for name, file in SHEETS.items() for column in file.sheet.columns]


@pytest.mark.parametrize(("name", "column"), COLUMNS)
def test_what_would_steer_a_screen_is_refused_in_every_cell(name: str, column: str) -> None:
    for said in REFUSED.values():
        with pytest.raises(SheetProblems) as refused:
            SHEETS[name].sheet.read(sheet_with(name, column, said), "sheet.csv")
        assert "line 2" in refused.value.problems[0]
        assert refused.value.problems[0].isprintable()


@pytest.mark.parametrize(("name", "column"), COLUMNS)
def test_what_is_taken_is_kept_letter_by_letter(name: str, column: str) -> None:
    for said in KEPT:
        told = repr(taken_or_told(name, sheet_with(name, column, said))).replace("\\'", "'")
        # A remark is for those who keep the sheet, and is shown to nobody.
        assert said in told or "line 2, column" in told or column == "remark"


def taken_or_told(name: str, data: bytes) -> object:
    try:
        return SHEETS[name].sheet.read(data, "sheet.csv")[0]
    except SheetProblems as refused:
        return refused.problems[0]

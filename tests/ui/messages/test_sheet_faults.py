"""Whatever is wrong with a city's sheet, a clerk reads it in the language of the desk."""

import csv
import io
import re
from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.app.handover.handover_file import RESULTS
from kiosk.city_data import devices, services
from kiosk.city_data.spots import SPOTS
from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind, fault
from kiosk.domain.values.languages import ENGLISH
from kiosk.domain.values.text.letters import Letter, Written
from kiosk.files.sheets import SheetProblems, SheetSchema
from kiosk.ui.messages import speaking
from kiosk.ui.messages.desk.sheet_faults import fault_line
from tests.files.workbooks import packed, workbook

SERVICE = dict.fromkeys((column.name for column in services.COLUMNS), "") | {
    "key": "town_pay",
    "number": "unknown",
    "name": "町ペイ",
    "reading": "マチペイ",
    "kind": "code",
    "use": "charge",
    "here": "yes",
    "preparation": "no",
    "collect": "unknown",
}
DEVICE = dict.fromkeys((column.name for column in devices.COLUMNS), "") | {
    "kind": "phone",
    "maker": "町",
    "model": "町のスマホ",
    "os": "Android",
    "reads_card": "yes",
}
PLACE = {"name": "郵便局", "address": "中央1-1", "hours": "", "note": ""}
RESULT = {"reference": "1234567890", "result": "completed", "reason": ""}
SHEETS: Mapping[str, tuple[dict[str, str], SheetSchema[Any]]] = {
    "service": (SERVICE, services.SHEET),
    "device": (DEVICE, devices.SHEET),
    "place": (PLACE, SPOTS.sheet),
    "result": (RESULT, RESULTS),
}


def rows(sheet: str, *changes: dict[str, str]) -> bytes:
    usual, _ = SHEETS[sheet]
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(usual))
    writer.writeheader()
    writer.writerows(usual | change for change in changes)
    return out.getvalue().encode()


PLACE_COLUMNS = list(PLACE)
HEADER = b"name,address,hours,note\n"
RAW: Mapping[SheetFaultKind, bytes] = {
    SheetFaultKind.EMPTY: b"\r\n,,\r\n",
    SheetFaultKind.NO_WORKBOOK: packed({"word/document.xml": b"<a/>"}),
    SheetFaultKind.LOCKED_WORKBOOK: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
    SheetFaultKind.DAMAGED_WORKBOOK: b"PK\x03\x04",
    SheetFaultKind.SWOLLEN_WORKBOOK: workbook(["name"], places={"XFD1048576": "x"}),
    SheetFaultKind.SEVERAL_SHEETS: workbook(["name"], beside={"Sheet2": "visible"}),
    SheetFaultKind.HIDDEN_SHEETS: workbook(state="hidden", beside={"Sheet2": "hidden"}),
    SheetFaultKind.MERGED: workbook(PLACE_COLUMNS, ["a", "b", "", ""], merged="C2:D2"),
    SheetFaultKind.NOT_CALCULATED: workbook(PLACE_COLUMNS, ["a", "=1+1", "", ""]),
    SheetFaultKind.OLD_WORKBOOK: b"\xd0\xcf\x11\xe0",
    SheetFaultKind.PDF: b"%PDF-1.7",
    SheetFaultKind.UTF_32: "name".encode("utf-32"),
    SheetFaultKind.UTF_16: "name".encode("utf-16"),
    SheetFaultKind.UTF_16_LINE: "name,address".encode("utf-16-le"),
    SheetFaultKind.NUL: HEADER + b"a,\0b,,\n",
    SheetFaultKind.JIS: "市役所".encode("iso-2022-jp"),
    SheetFaultKind.EUC_JP: "市役所".encode("euc_jp"),
    SheetFaultKind.NO_TEXT: b"\x81 ,",
    SheetFaultKind.NO_COLUMNS: "場所;住所\n".encode(),
    SheetFaultKind.UNKNOWN_COLUMN: "nаme,name,address,hours,note\n".encode(),
    SheetFaultKind.COLUMN_TWICE: b"name,address,hours,note,note\n",
    SheetFaultKind.COLUMN_MISSING: b"name,address,hours\n",
    SheetFaultKind.LONG_CELL: HEADER + b"a" * 200_000,
    SheetFaultKind.QUOTATION: HEADER + b'a,"b\n',
    SheetFaultKind.FEW_CELLS: HEADER + b"a,b\n",
    SheetFaultKind.MANY_CELLS: HEADER + b"a,b,,,c\n",
    SheetFaultKind.NOT_CHECKED: HEADER + b"a\n" * 10_001,
}
CELLS: Mapping[SheetFaultKind, tuple[str, tuple[dict[str, str], ...]]] = {
    SheetFaultKind.NO_LINE: ("result", ()),
    SheetFaultKind.NO_SERVICE: ("service", ()),
    SheetFaultKind.NO_DEVICE: ("device", ()),
    SheetFaultKind.SAME: ("service", ({}, {"name": "村ペイ"})),
    SheetFaultKind.LOOKS_SAME: ("service", ({}, {"key": "other", "name": "町 ペイ"})),
    SheetFaultKind.EXCEL_ERROR: ("place", ({"note": "#REF!"},)),
    SheetFaultKind.TOO_NARROW: ("place", ({"note": "####"},)),
    SheetFaultKind.TOO_LONG: ("place", ({"note": "長" * 301},)),
    SheetFaultKind.NO_NAME: ("place", ({"name": ""},)),
    SheetFaultKind.NO_WORD: ("service", ({"kind": "cоde"},)),
    SheetFaultKind.LINE_BREAK: ("place", ({"note": "上\n下"},)),
    SheetFaultKind.LOST_CHARACTER: ("place", ({"note": "\ufffd"},)),
    SheetFaultKind.VARIANT: ("place", ({"note": "葛\U000e0100"},)),
    SheetFaultKind.PRIVATE_CHARACTER: ("place", ({"note": "\ue000"},)),
    SheetFaultKind.OTHER_SPACE: ("place", ({"note": "a\u2003b"},)),
    SheetFaultKind.UNSEEN_CHARACTER: ("place", ({"note": "a\u200bb"},)),
    SheetFaultKind.LOOSE_MARK: ("place", ({"note": "口\u20dd"},)),
    SheetFaultKind.NO_SUCH_GLYPH: ("place", ({"note": "👪"},)),
    SheetFaultKind.NO_KEY: ("service", ({"key": "町"},)),
    SheetFaultKind.NO_PROGRAMME: ("service", ({"campaign_of": "町"},)),
    SheetFaultKind.NO_NUMBER: ("service", ({"number": "MP1"},)),
    SheetFaultKind.NO_READING: ("service", ({"reading": "マチへイ"},)),
    SheetFaultKind.NO_PREFIX: ("service", ({"id_prefix": "番"},)),
    SheetFaultKind.NO_LENGTH: ("service", ({"id_length": "長い"},)),
    SheetFaultKind.LENGTH_BOUNDS: ("service", ({"id_length": "32-4"},)),
    SheetFaultKind.EXCEL_DAY: ("service", ({"last_day": "45198"},)),
    SheetFaultKind.NO_DAY: ("service", ({"last_day": "2026-02-30"},)),
    SheetFaultKind.NO_ADDRESS: ("service", ({"url": "machi"},)),
    SheetFaultKind.NO_PLACE: ("place", ({"address": ""},)),
    SheetFaultKind.NOT_ELSEWHERE: ("service", ({"here": "no"},)),
    SheetFaultKind.CODE_BEFORE: ("service", ({"code2_label": "二つめ"},)),
    SheetFaultKind.CODE_UNNAMED: ("service", ({"code1_where": "裏面"},)),
    SheetFaultKind.PREFIX_LONGER: ("service", ({"id_length": "2", "id_prefix": "123"},)),
    SheetFaultKind.PREFIX_NO_DIGITS: ("service", ({"id_alphabet": "digits", "id_prefix": "A"},)),
    SheetFaultKind.LUHN_NO_DIGITS: ("service", ({"id_check": "luhn"},)),
    SheetFaultKind.NOT_ASKED: ("device", ({"reads_card": "n/a"},)),
    SheetFaultKind.OTHER_SYSTEM: ("device", ({"os": "Windows"},)),
    SheetFaultKind.TWO_SYSTEMS: ("device", ({"os": "Android/iOS"},)),
    SheetFaultKind.LOST_ZEROS: ("result", ({"reference": "18"},)),
    SheetFaultKind.ROUNDED: ("result", ({"reference": "1.23E+9"},)),
    SheetFaultKind.AS_A_SUM: ("result", ({"reference": "1,234,567"},)),
    SheetFaultKind.NO_REFERENCE: ("result", ({"reference": "town"},)),
    SheetFaultKind.NO_RESULT: ("result", ({"result": "done"},)),
    SheetFaultKind.NO_REASON: ("result", ({"reason": "moved"},)),
    SheetFaultKind.REASON_NEEDED: ("result", ({"result": "rejected"},)),
    SheetFaultKind.REASON_TOO_MUCH: ("result", ({"reason": "other"},)),
}
OF_THE_DESK = (
    fault(SheetFaultKind.GONE, file="spots.csv"),
    fault(SheetFaultKind.UNREADABLE, file="spots.csv"),
    fault(SheetFaultKind.NOT_PUT),
    fault(SheetFaultKind.TOO_LARGE, most=64),
    fault(SheetFaultKind.ZEROS_TAKEN),
    fault(SheetFaultKind.CHANGED, key="town_pay", name="brand", old="town", new="unknown"),
)
OF_SETTINGS = {SheetFaultKind.WORKBOOK, SheetFaultKind.SHIFT_JIS}
"""Of a file that is no sheet: no desk reads one."""
SAID_AS_THEY_ARE = {
    *("CSV", "UTF", "Excel", "PDF", "MiB", "NUL", "JIS", "ISO", "JP", "EUC", "USB", "MP", "ID", "https", "http"),
    *("ZIP", "xlsx"),
    *("iOS", "iPadOS", "Android", "Windows", "unknown", "digits", "kind", "rule", "count", "luhn", "yes", "no"),
    *("code1", "key", "id_length", "id_alphabet", "id_check"),
}
"""Names of programs and encodings, and the sheet's own columns and words: they are typed as they stand."""


def faults_of(kind: SheetFaultKind) -> tuple[SheetFault, ...]:
    sheet, changes = ("place", ()) if kind in RAW else CELLS[kind]
    data = RAW[kind] if kind in RAW else rows(sheet, *changes)
    with pytest.raises(SheetProblems) as told:
        SHEETS[sheet][1].read(data, "sheet.csv")
    return tuple(one for one in told.value.faults if one.kind is kind)


def test_no_english_is_left_on_a_japanese_desk_and_no_japanese_on_an_english_one() -> None:
    shown = {kind: faults_of(kind)[0] for kind in (*RAW, *CELLS)} | {one.kind: one for one in OF_THE_DESK}
    assert set(shown) == set(SheetFaultKind) - OF_SETTINGS
    for one in shown.values():
        values = [one.column or "", *one.values.values()]
        quoted = [value.code if isinstance(value, Letter) else quote(value) for value in values]
        said = fault_line(one)
        assert one.line is None or str(one.line) in said
        assert one.cell is None or said.startswith(one.cell)
        assert one.column is None or quote(one.column) in said
        said = said.removeprefix(one.cell or "")
        for value in sorted(filter(None, map(str, quoted)), key=len, reverse=True):
            said = said.replace(value, "")
        assert set(re.findall(r"[A-Za-z][A-Za-z0-9_]+", re.sub(r"U\+[0-9A-F]+", "", said))) <= SAID_AS_THEY_ARE, said
        with speaking(ENGLISH):
            english = fault_line(one)
        for value in filter(None, map(str, quoted)):
            english = english.replace(value, "")
        assert not re.search(r"[぀-ヿ一-鿿]", english), english


def quote(value: object) -> str:
    return value.quoted if isinstance(value, Written) else str(value)

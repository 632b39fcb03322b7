"""The phones and readers: what ships keeps to its sources; a city's sheet goes in whole and comes out as it went in."""

import csv
import io
from pathlib import Path

import pytest

from kiosk.city_data.devices import COLUMNS, DEVICES, SHEET
from kiosk.domain.city.phone_help.devices import CardSupport, DeviceKind, Devices, Platform
from kiosk.domain.values.errors import UsageError
from kiosk.files.sheets import SheetProblems
from tests.fakes.process.command import call as run

HEADER = [column.name for column in COLUMNS]
PLAIN = dict.fromkeys(HEADER, "") | {
    "kind": "phone",
    "maker": "町の会社",
    "model": "町のスマホ",
    "os": "Android",
    "reads_card": "yes",
}
SHIPPED = DEVICES.load(Path("nowhere"))


def written(*rows: dict[str, str]) -> bytes:
    out = io.StringIO(newline="")
    sheet = csv.DictWriter(out, HEADER)
    sheet.writeheader()
    sheet.writerows(rows)
    return out.getvalue().encode()


def test_every_line_of_the_shipped_table_names_its_source_and_what_it_says() -> None:
    assert len(SHIPPED) == 24
    assert all(device.sources and device.note for device in SHIPPED)
    kinds = [device.kind for device in SHIPPED]
    assert [kinds.count(kind) for kind in DeviceKind] == [15, 4, 3, 2]


def test_what_is_not_known_stays_unknown() -> None:
    assert [device.model for device in SHIPPED if device.reads is CardSupport.UNKNOWN] == ["Galaxy M23 5G"]
    assert [device.model for device in SHIPPED if device.reads is CardSupport.NO] == [
        "iPhone 6s 以前 / iPhone SE(第1世代)",
        "iPad(全機種)",
        "NFC Type-B に対応しない機種・FeliCaのみの機種",
    ]


def test_rules_and_counts_are_no_models_to_choose() -> None:
    table = Devices(SHIPPED)
    found = [device for platform in Platform for device in table.search("", platform, 99)]
    assert {device.kind for device in found} == {DeviceKind.PHONE}
    assert all(tip for tip in table.tips(Platform.ANDROID, 9))


BAD = {
    "a word that is none": ({"reads_card": "maybe"}, "line 2, column reads_card: 'maybe' is not one of the words"),
    "a system that is none": ({"os": "Symbian"}, "line 2, column os: 'Symbian' is not one of the words"),
    "no model": ({"model": ""}, "line 2, column model: has no name"),
    "an unknown model": ({"model": "unknown"}, "line 2, column model: has no name"),
    "a model without room on a tile": ({"model": "長" * 45}, "line 2, column model: has 45 characters"),
    "a tip without room on a page": ({"tip": "長" * 37}, "line 2, column tip: has 37 characters"),
    "a phone of a reader's system": ({"os": "Windows"}, "line 2, column os: does not go with this kind"),
    "a reader of a phone's system": ({"kind": "reader"}, "line 2, column os: does not go with this kind"),
    "a phone of two systems": ({"os": "Android/iOS"}, "line 2, column os: is of two systems"),
    "a phone of which nothing is asked": ({"reads_card": "n/a"}, "line 2, column reads_card: is n/a"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_cell_is_named_by_line_and_column(name: str) -> None:
    cells, told = BAD[name]
    with pytest.raises(SheetProblems) as problems:
        SHEET.read(written(PLAIN | cells), "town.csv")
    assert [problem[: len(told)] for problem in problems.value.problems] == [told]


def test_a_model_that_is_there_twice_and_a_table_of_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SheetProblems, match="line 3, column model"):
        SHEET.read(written(PLAIN, PLAIN), "town.csv")
    empty = tmp_path / "empty.csv"
    empty.write_bytes(written())
    with pytest.raises(SheetProblems, match="there is no device in it"):
        DEVICES.take_over(empty, tmp_path / "data")
    with pytest.raises(UsageError):
        DEVICES.take_over(tmp_path / "missing.csv", tmp_path / "data")


def test_a_citys_table_goes_in_and_comes_out_byte_for_byte(tmp_path: Path) -> None:
    town, data, out = tmp_path / "town.csv", tmp_path / "data", tmp_path / "out.csv"
    data.mkdir()
    town.write_bytes(written(PLAIN))
    answer = run("devices", "import", town, "--data-dir", data)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("1 devices are in use")
    assert run("devices", "list", "--data-dir", data).stdout == "phone\t町の会社\t町のスマホ\tAndroid\tyes\n"
    assert run("devices", "export", out, "--data-dir", data).returncode == 0
    assert out.read_bytes() == town.read_bytes()
    assert run("devices", "export", out, "--data-dir", data).returncode == 2
    town.write_bytes(written(PLAIN | {"reads_card": "maybe"}))
    answer = run("devices", "import", town, "--data-dir", data)
    assert answer.returncode == 1
    assert "line 2, column reads_card" in answer.stderr
    assert "町のスマホ" in run("devices", "list", "--data-dir", data).stdout


def test_the_shipped_table_is_exported_as_it_ships(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert run("devices", "export", out, "--data-dir", tmp_path).returncode == 0
    assert out.read_bytes() == DEVICES.shipped.read_bytes()
    assert SHEET.read(out.read_bytes(), "out.csv") == SHIPPED

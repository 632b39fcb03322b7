"""The procedure spots: a city's sheet goes in whole or not at all, comes out as it went in, and may be empty."""

from pathlib import Path

import pytest

from kiosk.app.counter_setup import counter_for
from kiosk.app.settings import Settings
from kiosk.city_data.spots import SPOTS
from kiosk.domain.city.reading_matter import Spot
from kiosk.files.sheets import SheetProblems
from tests.fakes.process.command import call as run

HEADER = "name,address,hours,note\n"
TOWN = f"""{HEADER}茅ヶ崎市役所,茅ヶ崎一丁目1番1号,平日 8:30〜17:00,総合案内で情報推進課を呼ぶ
駅前の郵便局,"元町1-1, 1階",,
"""


@pytest.fixture
def town(tmp_path: Path) -> Path:
    file = tmp_path / "town.csv"
    file.write_text(TOWN, encoding="utf-8")
    return file


def problems_of(tmp_path: Path, text: str) -> tuple[str, ...]:
    file = tmp_path / "bad.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SheetProblems) as told:
        SPOTS.take_over(file, tmp_path / "data")
    assert not (tmp_path / "data").exists()
    return told.value.problems


def test_the_sheet_that_ships_names_no_place(tmp_path: Path) -> None:
    assert SPOTS.load(tmp_path) == ()


def test_a_citys_spots_are_shown_at_its_counter(tmp_path: Path, town: Path) -> None:
    assert SPOTS.take_over(town, tmp_path / "data") == 2
    assert counter_for(Settings(data_dir=tmp_path / "data"), practice=True).leaflets.spots == (
        Spot("茅ヶ崎市役所", "茅ヶ崎一丁目1番1号", "平日 8:30〜17:00", "総合案内で情報推進課を呼ぶ"),
        Spot("駅前の郵便局", "元町1-1, 1階", None, None),
    )


def test_a_citys_spots_come_out_byte_for_byte(tmp_path: Path, town: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out.csv"
    data.mkdir()
    answer = run("spots", "import", town, "--data-dir", data)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("2 spots are in use")
    assert run("spots", "export", out, "--data-dir", data).returncode == 0
    assert out.read_bytes() == town.read_bytes()
    listed = run("spots", "list", "--data-dir", data).stdout.splitlines()
    assert listed[1:] == ["駅前の郵便局\t元町1-1, 1階"]
    assert run("settings", "check", "--data-dir", data).returncode == 0


def test_a_city_may_take_its_spots_back_with_the_columns_alone(tmp_path: Path, town: Path) -> None:
    SPOTS.take_over(town, tmp_path / "data")
    town.write_text(HEADER, encoding="utf-8")
    assert SPOTS.take_over(town, tmp_path / "data") == 0
    assert SPOTS.load(tmp_path / "data") == ()


def test_export_before_any_import_gives_the_columns_to_fill(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert run("spots", "export", out, "--data-dir", tmp_path / "data").returncode == 0
    assert out.read_text(encoding="utf-8-sig") == HEADER
    answer = run("spots", "export", out, "--data-dir", tmp_path / "data")
    assert (answer.returncode, "is there already" in answer.stderr) == (2, True)


@pytest.mark.parametrize(
    ("row", "place"),
    [
        (",元町1-1,,", "line 3, column name: has no name"),
        ("unknown,元町1-1,,", "line 3, column name: has no name"),
        ("郵便局,,,", "line 3, column address: is empty"),
        ("郵便局,unknown,,", "line 3, column address: is empty"),
        (f"郵便局,元町1-1,,{'長' * 301}", "line 3, column note: has 301 characters"),
        ('郵便局,元町1-1,"9時\n10時",', "line 3, column hours: holds a line break"),
        ("郵便局,元町1-1,,,余り", "line 3: has 5 cells where the first line has 4"),
    ],
)
def test_a_bad_row_is_named_by_line_and_column_and_nothing_is_changed(tmp_path: Path, row: str, place: str) -> None:
    (problem,) = problems_of(tmp_path, f"{HEADER}市役所,茅ヶ崎一丁目1番1号,,\n{row}\n")
    assert problem.startswith(place)


def test_a_sheet_of_other_columns_is_refused(tmp_path: Path) -> None:
    assert "names none of the columns" in problems_of(tmp_path, "spot,place\na,b\n")[0]
    assert "the file is empty" in problems_of(tmp_path, "")[0]


def test_a_spoilt_sheet_is_told_by_the_command_without_a_traceback(tmp_path: Path, town: Path) -> None:
    town.write_text(f"{HEADER}郵便局,,,\n", encoding="utf-8")
    answer = run("spots", "import", town, "--data-dir", tmp_path / "data")
    assert answer.returncode == 1
    assert answer.stderr.splitlines()[1].startswith("kiosk: line 2, column address: is empty")

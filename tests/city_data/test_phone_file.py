"""The file of the phone doctor: what is shipped loads, and a slip of the pen is named with its file and place."""

import shutil
from pathlib import Path

import pytest

from kiosk.city_data import resources
from kiosk.city_data.resources import DataError
from kiosk.city_data.shipped import FOLDER

FILE = Path("troubleshooting/phone.toml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "resources"
    shutil.copytree(FOLDER / FILE.parent, copy / FILE.parent)
    assert resources.phone_tree(copy) == resources.phone_tree()
    return copy


SLIPS = {
    "a misspelt key": ("lead =", "leed =", "models.0.leed: "),
    "a misspelt key of a choice": ("about =", "abuot =", "questions.0.choices.0.abuot: "),
    "a missing title": ('title = "カードを読み取りたいのは、どれですか"\n', "", "questions.0.title: "),
    "an unknown end": ('end = "try"', 'end = "maybe"', "advice.0.end: "),
    "an unknown platform": ('platform = "iphone"', 'platform = "palm"', "models.0.platform: "),
    "a way to nowhere": ('next = "tablet"', 'next = "tabelt"', "questions.0.choices.2.next: "),
    "a beginning that is not there": ('first = "device"', 'first = "devise"', "first: "),
    "a model search to nowhere": ('no = "cannot"', 'no = "canot"', "models.0.no: "),
    "two of one key": ('key = "wait-try"', 'key = "cover-try"', "advice."),
    "an icon that is not drawn": ('icon = "phone-pc"', 'icon = "phone-palm"', "questions.0.choices.3.icon: "),
    "a picture that is not drawn": ('picture = "phone-unread"', 'picture = "unread"', "questions.0.picture: "),
    "a title without room": ('title = "どんなようすですか"', f'title = "{"長" * 27}"', "questions.1.title: "),
    "a list of codes without a platform": ('platforms = ["android"]', "platforms = []", "codes.0.platforms: "),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_of_the_pen_is_named_with_its_file_and_place(slip: str, folder: Path) -> None:
    before, after, place = SLIPS[slip]
    text = (folder / FILE).read_text(encoding="utf-8")
    assert before in text
    (folder / FILE).write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError) as told:
        resources.phone_tree(folder)
    file, _, problems = str(told.value).partition(": ")
    assert file == FILE.name
    assert any(problem.startswith(place) for problem in problems.split("; ")), problems


def test_a_city_adds_a_row_for_a_code_that_its_people_bring(folder: Path) -> None:
    row = """
[[codes]]
code = "EW144-1234"
where = "パソコンのソフト"
platforms = ["pc"]
meaning = "市が確かめた意味です。"
points = ["市が確かめた、すること。"]
otherwise = "pc-here"
sources = ["市のヘルプデスク"]
"""
    with (folder / FILE).open("a", encoding="utf-8") as file:
        file.write(row)
    assert resources.phone_tree(folder).codes[-1].code == "EW144-1234"


def test_a_missing_file_and_one_that_is_no_toml_are_named(folder: Path) -> None:
    (folder / FILE).write_bytes(b"first = ")
    with pytest.raises(DataError, match=r"^phone\.toml: "):
        resources.phone_tree(folder)
    (folder / FILE).unlink()
    with pytest.raises(DataError, match=r"^phone\.toml: "):
        resources.phone_tree(folder)

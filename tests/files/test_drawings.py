"""Drawings that a city may bring: in their own folder, and simple enough to be drawn at once."""

from pathlib import Path

import pytest

from kiosk.city_data.shipped import FOLDER
from kiosk.files.drawings import LARGEST, check_drawing, drawing_problem, read_drawing

GOOD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M1 1h9" fill="none"/></svg>'
SHIPPED = sorted(
    f"{file.parent.name}/{file.stem}" for kind in ("icons", "illustrations") for file in FOLDER.glob(f"{kind}/*.svg")
)


def svg(body: str, before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">{body}</svg>'.encode()


def test_every_drawing_that_ships_is_one() -> None:
    assert len(SHIPPED) > 100
    assert [name for name in SHIPPED if drawing_problem(FOLDER, name) is not None] == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "outside.svg").write_text(GOOD)
    return tmp_path / "resources"


@pytest.mark.parametrize(
    "name",
    ["icons/../../outside", "../outside", "/etc/passwd", "icons/a\0b", "icons/A", "icons/.hidden", "icons/", "con", ""],
)
def test_a_name_that_is_none_leads_nowhere(name: str, folder: Path) -> None:
    assert drawing_problem(folder, name) == "is not there"


def test_a_link_is_not_followed(folder: Path) -> None:
    (folder / "icons" / "link.svg").symlink_to(folder.parent / "outside.svg")
    (folder / "elsewhere").symlink_to(folder.parent)
    assert drawing_problem(folder, "icons/link") is not None
    assert drawing_problem(folder, "elsewhere/outside") is not None
    (folder / "icons" / "own.svg").write_text(GOOD)
    assert read_drawing(folder, "icons/own") == GOOD.encode()


USES = "".join(f'<g id="g{n}"><use href="#g{n + 1}"/><use href="#g{n + 1}"/></g>' for n in range(30))
ENTITIES = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (svg(USES), "has a part use"),
        (svg('<image href="/dev/zero"/>'), "has a part image"),
        (svg("<script/>"), "has a part script"),
        (svg("<style>@import 'http://town.example/'</style>"), "has a part style"),
        (svg('<filter id="f"/>'), "has a part filter"),
        (svg('<path d="M0 0" style="filter:url(#f)"/>'), "has a style"),
        (svg('<path d="M0 0" onload="x()"/>'), "has a onload"),
        (svg("<title>&b;</title>", ENTITIES), "declares a document type"),
        (svg("", "<?xml-stylesheet href='/dev/zero'?>"), "has an instruction to a program"),
        (svg("<g>" * 20 + "</g>" * 20), "within each other"),
        (svg("<g/>" * 501), "has more than 500 parts"),
        (svg('<path d="M0 0L9999 1"/>'), "a number beyond measure in d"),
        (svg('<path d="M0 0L1e9 1"/>'), "a number beyond measure in d"),
        (svg(f'<path d="M0 0{"L1 1" * 400}"/>'), "more than 1200 characters in one d"),
        (svg('<path d="M0 0" stroke-width="900"/>'), "lines that are too wide"),
        (svg('<path d="M0 0" stroke-dasharray="0.001"/>'), "dashes that are too fine"),
        (svg('<g stroke-dasharray="2 2"/>'), "dashes that are too fine or too many"),
        (svg('<path d="M0 0" stroke-dasharray="2 2"/>' * 3), "dashes that are too fine or too many"),
        (svg(" " * LARGEST), "is larger than 8 KiB"),
        (b"\x89PNG\r\n\x1a\n", "is no SVG"),
        (b"", "is no SVG"),
        (b"<svg>", "is no SVG"),
    ],
)
def test_what_would_take_long_or_fetch_anything_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        check_drawing(data)

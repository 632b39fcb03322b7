"""docs/architecture.md is of this code: its drawings, its rooms, and every function that the touch passes."""

import ast
import re
from pathlib import Path

import pytest

from scripts.drawing import PAGE, drawn, mermaid

ROOT = Path(__file__).parents[2]
_PASSED = re.compile(r"^\| \d+ \| `([\w/]+\.py)` \| `([\w.]+)` \|", re.MULTILINE)


def page() -> str:
    return PAGE.read_text("utf-8")


def defined(file: Path) -> set[str]:
    """Functions by name, methods as Class.name."""
    found = set[str]()
    for node in ast.parse(file.read_text("utf-8")).body:
        match node:
            case ast.FunctionDef(name=name):
                found.add(name)
            case ast.ClassDef(name=name, body=body):
                found |= {f"{name}.{part.name}" for part in body if isinstance(part, ast.FunctionDef)}
            case _:
                pass
    return found


def test_rooms_and_arrows_are_those_of_the_code() -> None:
    assert drawn(page()) == page(), "call `make drawing`"


def test_a_page_without_a_place_for_them_is_told() -> None:
    with pytest.raises(ValueError, match=r"no place for kiosk"):
        drawn("# How it is built\n")


@pytest.mark.parametrize(("file", "function"), _PASSED.findall(page()))
def test_the_touch_passes_what_is_there(file: str, function: str) -> None:
    assert function in defined(ROOT / file)


def test_the_touch_is_followed_there_and_back() -> None:
    files = [file for file, _ in _PASSED.findall(page())]
    assert files[0].startswith("kiosk/ui/")
    assert any(file.startswith("kiosk/storage/") for file in files)
    assert files[-1].startswith("kiosk/ui/")


def test_an_arrow_that_follows_from_others_is_left_out() -> None:
    chain = mermaid({"cli": {"domain", "storage"}, "storage": {"domain"}, "domain": set()})
    assert "cli --> storage" in chain
    assert "storage --> domain" in chain
    assert "cli --> domain" not in chain


def test_no_arrow_of_a_circle_is_left_out() -> None:
    circle = mermaid({"desk": {"flow", "rules"}, "flow": {"rules"}, "rules": {"flow"}})
    assert circle.count("-->") == 4

"""One name, one meaning: no class is called as another one is."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
MOST_LOOSE = 12


def _made_in(file: Path) -> Iterator[tuple[str, str]]:
    """The classes, enums and type aliases of a module, each with its meaning: two aliases of one type have the same."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        match node:
            case ast.ClassDef(name=name):
                yield name, f"{file}:{node.lineno}"
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                word = name.lstrip("_")
                if node.value is not None and word[:1].isupper() and not word.isupper():
                    yield name, ast.unparse(node.value)
            case _:
                pass


@cache
def _meanings_in(tree: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for file in sorted(tree.rglob("*.py")):
        for name, meaning in _made_in(file):
            found[name].add(meaning)
    return found


def _with_two_meanings(root: Path, tree: str) -> dict[str, set[str]]:
    """A name of the program means in tests and benchmarks what it means in the program."""
    program = _meanings_in(root / "kiosk")
    return {
        name: meanings | program[name]
        for name, meanings in _meanings_in(root / tree).items()
        if len(meanings | program[name]) > 1
    }


def test_a_folder_is_taken_in_at_a_glance() -> None:
    """Migrations stand in one row, as they follow each other."""
    folders = {path.parent for tree in ("kiosk", "tests") for path in (ROOT / tree).rglob("*.py")}
    loose = {
        str(folder.relative_to(ROOT)): len([path for path in folder.glob("*.py") if path.stem != "__init__"])
        for folder in folders
        if folder != ROOT / "kiosk/storage/migrations/versions"
    }
    assert {folder: count for folder, count in loose.items() if count > MOST_LOOSE} == {}


def test_a_name_means_one_thing() -> None:
    """In one test, because each tree is read beside the program's own."""
    assert {tree: _with_two_meanings(ROOT, tree) for tree in ("kiosk", "tests", "benchmarks")} == {
        "kiosk": {},
        "tests": {},
        "benchmarks": {},
    }


def test_a_class_that_is_called_as_another_one_is_found(tmp_path: Path) -> None:
    texts = {
        ("kiosk", "one"): "class Table: ...",
        ("tests", "one"): "class Table: ...",
        ("tests", "two"): "class Row: ...",
    }
    for (tree, name), text in texts.items():
        file = tmp_path / tree / f"{name}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{text}\nPair = tuple[int, int]\n")
    assert _with_two_meanings(tmp_path, "kiosk") == {}
    assert set(_with_two_meanings(tmp_path, "tests")) == {"Table"}

"""Writes into docs/architecture.md what the code says of its packages: what each is, and who imports whom.

`make drawing`.
"""
# ruff: noqa: INP001 - a script beside the others

import ast
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "architecture.md"
PACKAGES = ("kiosk", "kiosk.domain")

Arrows = dict[str, set[str]]


def main() -> None:
    PAGE.write_text(drawn(PAGE.read_text("utf-8")), "utf-8")


def drawn(page: str) -> str:
    """The page with what stands between its marks made anew. Raises ValueError where a mark is missing."""
    graph = grimp.build_graph("kiosk", cache_dir=None)
    for package in PACKAGES:
        begins, ends = f"<!-- {package}: `make drawing` -->\n", "<!-- as drawn -->"
        before, mark, rest = page.partition(begins)
        _, end, after = rest.partition(ends)
        if not mark or not end:
            raise ValueError(f"the page has no place for {package}")
        found = arrows(graph, package)
        page = f"{before}{begins}{table(package, found)}\n{mermaid(found)}{ends}{after}"
    return page


def table(package: str, rooms: Arrows) -> str:
    """Each package with its own first sentence."""
    folder = ROOT.joinpath(*package.split("."))
    inits = [file for room in sorted(rooms) if (file := folder / room / "__init__.py").exists()]
    rows = [f"| `{file.parent.relative_to(ROOT)}` | {_said_of(file)} |" for file in inits]
    return "\n".join(("| room | what is in it |", "|---|---|", *rows, ""))


def _said_of(file: Path) -> str:
    said = ast.get_docstring(ast.parse(file.read_text("utf-8")))
    if said is None:
        raise ValueError(f"{file.relative_to(ROOT)} does not say what is in its package")
    return said.partition("\n\n")[0].replace("\n", " ")


def arrows(graph: grimp.ImportGraph, package: str) -> Arrows:
    """Which child of the package, a package or a module, imports which."""
    found: Arrows = {_room(child, package): set() for child in graph.find_children(package)}
    for importer in graph.find_descendants(package):
        for imported in graph.find_modules_directly_imported_by(importer):
            if imported.startswith(f"{package}.") and _room(importer, package) != _room(imported, package):
                found[_room(importer, package)].add(_room(imported, package))
    return found


def _room(module: str, package: str) -> str:
    return module[len(package) + 1 :].partition(".")[0]


def mermaid(found: Arrows) -> str:
    """An arrow that others make already, over rooms between, is left out."""
    lines = ["```mermaid", "flowchart TD", *(f"    {room}" for room in sorted(found))]
    for room in sorted(found):
        lines += [f"    {room} --> {aim}" for aim in sorted(found[room]) if not _leads_around(found, room, aim)]
    return "\n".join((*lines, "```", ""))


def _leads_around(found: Arrows, room: str, aim: str) -> bool:
    """Whether a third room lies between the two. In a circle of rooms none lies between."""
    between = (other for other in found[room] - {aim} if room not in _reached(found, other))
    return any(aim in _reached(found, other) and other not in _reached(found, aim) for other in between)


def _reached(found: Arrows, room: str) -> set[str]:
    reached, waiting = set[str](), [room]
    while waiting:
        for aim in found.get(waiting.pop(), set()) - reached:
            reached.add(aim)
            waiting.append(aim)
    return reached


if __name__ == "__main__":
    main()

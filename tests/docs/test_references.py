"""Whatever a file points to is in the repository: paths, sections, decisions, links with their anchors."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("kiosk", "tests", "benchmarks", "docs", "resources", "scripts", ".github")
WRITTEN = frozenset({".py", ".md", ".toml", ".csv", ".sh", ".spec", ".txt", ".qss", ".yml", ".yaml"})
# In the bundle, out of the system's fonts.
MADE = frozenset({"resources/fonts"})
# What is no text for people, and this file, whose examples point nowhere.
LEFT_OUT = frozenset({"kiosk/files/characters.txt", "tests/docs/test_references.py"})

_PATH = re.compile(rf"(?<![\w./~$}}-])(?:{'|'.join(FOLDERS[:-1])}|facts|seeds|look)/[\w./*-]*[\w*]")
_PART = re.compile(r"(?<![\w./-])(?:domain|nfc|storage|ui|cli|files|tour|app|city_data)/[\w/]+\.py(?!\.?\w)")
_PAGE = re.compile(r"(?<![\w/.:-])[\w./-]*[\w-]\.md\b")
_MODULE = re.compile(r"`(?:kiosk\.)?((?:domain|nfc|storage|ui|cli|files|tour|app|city_data)(?:\.\w+)+)`")
_DECISION = re.compile(r"\bADRs? (\d+)")
_SECTION = re.compile(
    r"(?:(docs/[\w-]+\.md) |\b(?:ISO|RFC|EN) [\w/-]+(?: part \d+)? )?§ ?(\d+(?:\.\d+)*(?:(?:, | and §?)\d+(?:\.\d+)*)*)"
)
_TITLE = re.compile(r"`(docs/[\w-]+\.md)`, \"([^\"]+)\"")
_LINK = re.compile(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")


def texts() -> Iterator[tuple[str, str]]:
    loose = (path for path in ROOT.iterdir() if path.is_file() and (path.suffix in WRITTEN or path.name == "Makefile"))
    deep = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in WRITTEN)
    for path in sorted((*loose, *deep)):
        name = path.relative_to(ROOT).as_posix()
        if name not in LEFT_OUT:
            yield name, path.read_text("utf-8")


@cache
def headings(page: Path) -> tuple[str, ...]:
    lines = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE).splitlines()
    return tuple(line.lstrip("#").strip() for line in lines if re.match(r"#{1,6} ", line))


def anchor(heading: str) -> str:
    """As GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def is_there(path: str, base: Path = ROOT) -> bool:
    """A file or folder; with a star one at least; of a decision its number will do."""
    if path in MADE or (base / path).exists():
        return True
    named = path if "*" in path else f"{path}-*.md" if re.fullmatch(r"docs/adr/\d{4}", path) else ""
    return bool(named) and any(base.glob(named))


def has_section(page: str, number: str) -> bool:
    return is_there(page) and any(re.match(rf"{re.escape(number)}\.? ", heading) for heading in headings(ROOT / page))


def names(module: str) -> bool:
    """`domain.records.fulfils`: a module, or what stands in one."""
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        place = ROOT.joinpath("kiosk", *parts[:length])
        file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
        if file.exists():
            return all(re.search(rf"\b{part}\b", file.read_text("utf-8")) for part in parts[length:])
    return False


def found_in(text: str, pattern: re.Pattern[str], sign: str) -> Iterator[re.Match[str]]:
    """Most files have none: to look for a sign first is many times as fast."""
    return pattern.finditer(text) if sign in text else iter(())


def broken(name: str, text: str) -> Iterator[str]:
    """What `text`, the content of the file `name`, points to and is not there."""
    here = (ROOT / name).parent
    yield from (found[0] for found in found_in(text, _PATH, "/") if not is_there(found[0]))
    yield from (found[0] for found in found_in(text, _PART, ".py") if not is_there(found[0], ROOT / "kiosk"))
    for found in found_in(text, _PAGE, ".md"):
        if not any((base / found[0]).exists() for base in (ROOT, here, ROOT / "docs")):
            yield found[0]
    yield from (found[0] for found in found_in(text, _MODULE, "`") if not names(found[1]))
    yield from (found[0] for found in found_in(text, _DECISION, "ADR") if not is_there(f"docs/adr/{int(found[1]):04}"))
    for found in found_in(text, _SECTION, "§"):
        if found[1] is None and found[0].startswith("§"):
            yield f"{found[0]}: of which page?"
        elif found[1] is not None:
            numbers = re.findall(r"\d+(?:\.\d+)*", found[2])
            yield from (f"{found[1]} §{number}" for number in numbers if not has_section(found[1], number))
    yield from (found[0] for found in found_in(text, _TITLE, "`docs/") if found[2] not in headings(ROOT / found[1]))
    if name.endswith(".md"):
        yield from (
            found[0] for found in _LINK.finditer(text) if not leads_somewhere(found[1] or found[2], ROOT / name)
        )


def leads_somewhere(target: str, page: Path) -> bool:
    if re.match(r"[a-z]+:", target):
        return True
    path, _, fragment = target.partition("#")
    aim = page.parent / path if path else page
    return aim.exists() and (not fragment or fragment in map(anchor, headings(aim)))


def test_whatever_is_pointed_to_is_in_the_repository() -> None:
    nowhere = [f"{name}: {what}" for name, text in texts() for what in broken(name, text)]
    assert not nowhere, "\n".join(nowhere)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("kiosk/nfc/jpki/apdu.py", "# facts/card.md §2.1"),
        ("kiosk/nfc/jpki/apdu.py", "# seeds/chigasaki.txt"),
        ("kiosk/nfc/jpki/apdu.py", "# as kiosk/nfc/gone.py has it"),
        ("kiosk/nfc/jpki/apdu.py", "# sizes as in design §7"),
        ("kiosk/nfc/jpki/apdu.py", "# docs/card.md §99"),
        ("kiosk/nfc/jpki/apdu.py", "# docs/card.md §1.1, 99.1"),
        ("kiosk/nfc/jpki/apdu.py", "# docs/card.md §2.1 and §99"),
        ("kiosk/nfc/jpki/apdu.py", "# docs/adr/9999"),
        ("kiosk/nfc/jpki/apdu.py", "# see ADR 9999"),
        ("kiosk/nfc/jpki/apdu.py", '"""Implements `domain.ports.Nobody`."""'),
        ("kiosk/nfc/jpki/apdu.py", '"""Implements `kiosk.domain.nowhere.CardDesk`."""'),
        ("docs/adr/0001-parts.md", "a table in domain/nowhere.py"),
        ("docs/adr/0001-parts.md", "[the plan](../plan.md)"),
        ("docs/adr/0001-parts.md", "[the rule](../counter.md#no-such-rule)"),
        ("docs/adr/0001-parts.md", '`docs/check-codes.md`, "No such table"'),
        ("README.md", "the plan is in house.md"),
        ("README.md", '<img src="docs/pictures/nothing.png">'),
        ("Makefile", "\t@scripts/nothing.sh"),
    ],
)
def test_what_points_nowhere_is_found(name: str, text: str) -> None:
    assert list(broken(name, text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("kiosk/nfc/jpki/apdu.py", "# docs/card.md §1.3, 4.2; ISO 7816-4 §5.1; docs/adr/0010; ADR 3"),
        ("docs/adr/0001-parts.md", "[the rule](../counter.md#12-a-session-is-a-card) and [this](#1-the-parts)"),
        ("README.md", "https://example.jp/docs/nothing.md and ~/.local/share/kiosk/nothing"),
    ],
)
def test_what_is_there_is_let_pass(name: str, text: str) -> None:
    assert list(broken(name, text)) == []

"""The documents as HTML, each link to one of them kept. Rendered by the part that the program itself has."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from markdown_it import MarkdownIt

# What somebody reads who runs a counter; how the code is built stays in the repository.
PAGES = (
    "README.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "docs/install.md",
    "docs/operations.md",
    "docs/clerk-guide.ja.md",
    "docs/check-codes.md",
    "docs/opensc.md",
    "docs/glossary.md",
    "docs/licences.md",
)
_LINK = re.compile(r'<a href="(?!https?:|#|mailto:)([^"#]*)(#[^"]*)?">(.*?)</a>', re.DOTALL)
_PICTURE = re.compile(r'<img src="([^"]*)"')
_FRAME = """<!DOCTYPE html>
<html lang="{language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>body {{ max-width: 60em; margin: 2em auto; padding: 0 1em; font: 16px/1.6 sans-serif }}
table {{ border-collapse: collapse }} td, th {{ border: 1px solid #767676; padding: .3em .6em; vertical-align: top }}
pre, code {{ background: #f2f2f2 }} pre {{ padding: .6em; overflow-x: auto }} img {{ max-width: 100% }}</style>
{body}</html>
"""


def html_files(root: Path) -> Iterator[tuple[str, bytes]]:
    """Each file by its name below the folder of the documents."""
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    pages = {name for name in PAGES if (root / name).exists()}
    pictures = set[Path]()
    for name in sorted(pages):
        text = (root / name).read_text(encoding="utf-8")
        folder = (root / name).parent
        body = _with_anchors(reader.render(text))
        body = _LINK.sub(partial(_linked, folder=folder, root=root, pages=pages), body)
        for found in _PICTURE.findall(body):
            pictures.add((folder / found).resolve().relative_to(root))
        language = "ja" if ".ja." in name else "en"
        title = re.sub(r"^# *", "", text.splitlines()[0])
        yield _html(name), _FRAME.format(language=language, title=title, body=_moved(body)).encode()
    for picture in sorted(pictures):
        yield f"pictures/{picture.name}", (root / picture).read_bytes()


def _html(name: str) -> str:
    return Path(name).name.removesuffix(".md") + ".html"


def _linked(link: re.Match[str], *, folder: Path, root: Path, pages: set[str]) -> str:
    """A link to what is not here is its words alone."""
    leads_to = (folder / link[1]).resolve()
    name = str(leads_to.relative_to(root)) if leads_to.is_relative_to(root) else ""
    return f'<a href="{_html(name)}{link[2] or ""}">{link[3]}</a>' if name in pages else link[3]


def _moved(body: str) -> str:
    return _PICTURE.sub(lambda found: f'<img src="pictures/{Path(found[1]).name}"', body)


def _with_anchors(body: str) -> str:
    return re.sub(
        r"<h([1-4])>(.*?)</h\1>", lambda found: f'<h{found[1]} id="{_anchor(found[2])}">{found[2]}</h{found[1]}>', body
    )


def _anchor(heading: str) -> str:
    """As GitHub names it."""
    text = re.sub(r"<[^>]*>", "", heading).lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")

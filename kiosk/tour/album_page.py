"""All pictures of a tour side by side, on one page for a browser."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

from kiosk.files.durable import write_whole

PAGE = "index.html"
_FRAME = """<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>kiosk tour</title><style>
body {{ font-family: sans-serif; margin: 1em; }}
div {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(18em, 1fr)); gap: 1em; align-items: start; }}
figure {{ margin: 0; }} img {{ width: 100%; border: 1px solid #666; }} figcaption {{ overflow-wrap: anywhere; }}
</style></head><body>
<h1>kiosk tour</h1><p>{about}</p>
<div>
{figures}
</div></body></html>
"""
_FIGURE = """<figure><a href="{file}"><img src="{file}" alt="{name}" loading="lazy"></a>
<figcaption>{name}</figcaption></figure>"""


def write_album_page(folder: Path, pictures: Sequence[Path], about: str) -> Path:
    """Into the pictures' folder, in the place of an earlier one. Raises OSError, UserError."""
    figures = (_FIGURE.format(file=quote(picture.name), name=escape(picture.stem)) for picture in pictures)
    page = folder / PAGE
    write_whole(page, _FRAME.format(about=escape(about), figures="\n".join(figures)).encode(), over=True)
    return page

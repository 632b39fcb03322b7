"""What a command lists, for programs: one shape for all of them."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Annotated

import typer

from kiosk.app.process import show
from kiosk.domain.values.times import local

AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


def show_items(items: Iterable[Mapping[str, object]]) -> None:
    """An array with an object an item, each on a line of its own; an empty one where nothing is listed."""
    from kiosk.files.names import json_lines

    show("[")
    before = ""
    for item in items:
        if before:
            show(f"{before},")
        (before,) = json_lines(dict(item))
    if before:
        show(before)
    show("]")


def moment_of(at: datetime) -> str:
    """With the city hall's offset."""
    return local(at).isoformat()

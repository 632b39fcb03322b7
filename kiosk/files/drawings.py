"""Drawings of the city: plain names in their own folder, simple enough to be drawn quickly."""

import errno
import os
import re
from pathlib import Path
from xml.parsers import expat

from kiosk.files.names import code_of, why
from kiosk.files.reading import contents_of

NAME = re.compile(r"[a-z0-9-]{1,64}/[a-z0-9-]{1,64}")
LARGEST = 8 * 1024
_MOST, _DEEPEST, _LONGEST, _LONGEST_DASHED = 500, 16, 1200, 125
_MOST_DASHED, _WIDEST = 2, 40.0
"""Limits on shapes, nesting and characters of a shape; drawing time can grow with their square."""
# No part is drawn more than once, nothing is fetched, and nothing is computed pixel by pixel.
_SHAPES = frozenset({"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc"})
_ATTRIBUTES = frozenset(
    {
        *("xmlns", "version", "viewBox", "width", "height", "id", "transform", "opacity"),
        *("fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"),
        *("stroke-opacity", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset"),
        *("d", "points", "x", "y", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2"),
    }
)
_HUGE = re.compile(r"(?<![0-9.])[0-9]{4}|[0-9.][eE][+-]?[0-9]")
_DASH = re.compile(r"(?:[2-9]|[1-9][0-9]{1,2})(?:\.[0-9]+)?(?: (?:[2-9]|[1-9][0-9]{1,2})(?:\.[0-9]+)?)*")


def read_drawing(folder: Path, name: str) -> bytes:
    """The drawing `kind/name` below this folder, through no link. Raises OSError, ValueError: what is wrong."""
    if NAME.fullmatch(name) is None:
        raise OSError(errno.ENOENT, "no drawing has such a name")
    kind, _, plain = name.partition("/")
    opened = os.open(folder / kind, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        data = contents_of(f"{plain}.svg", LARGEST, opened)
    finally:
        os.close(opened)
    check_drawing(data)
    return data


def drawing_problem(folder: Path, name: str) -> str | None:
    """Why it cannot be shown, in words; None when it can."""
    try:
        read_drawing(folder, name)
    except FileNotFoundError:
        return "is not there"
    except OSError as error:
        return f"cannot be read: {why(error)}"
    except ValueError as error:
        return str(error)
    return None


def check_drawing(data: bytes) -> None:
    """Raises ValueError: what is wrong (what to do)."""
    if len(data) > LARGEST:
        raise ValueError(f"is larger than {LARGEST // 1024} KiB (draw it more simply)")
    _DrawingCheck().check(data)


class _DrawingCheck:
    def __init__(self) -> None:
        self._shapes = self._depth = self._dashed = 0

    def check(self, data: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        # Before anything that it declares is used.
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.ProcessingInstructionHandler = _refuse_instruction
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise ValueError(f"is no SVG, line {error.lineno} (save it as plain SVG)") from None

    def _begin(self, shape: str, attributes: dict[str, str]) -> None:
        self._shapes += 1
        self._depth += 1
        if shape not in _SHAPES:
            raise ValueError(f"has a part {_plain(shape)} (draw with {', '.join(sorted(_SHAPES))})")
        if self._shapes > _MOST or self._depth > _DEEPEST:
            raise ValueError(f"has more than {_MOST} parts, or {_DEEPEST} within each other (draw it more simply)")
        for name, value in attributes.items():
            if name not in _ATTRIBUTES:
                raise ValueError(f"has a {_plain(name)} at a part {shape} (save it as plain SVG, without styles)")
            if name not in {"xmlns", "fill", "stroke", "id"} and _HUGE.search(value):
                raise ValueError(f"has a number beyond measure in {name} (write 0 to 999)")
            if name == "stroke-width" and not (value.replace(".", "", 1).isdecimal() and float(value) <= _WIDEST):
                raise ValueError(f"has lines that are too wide ({_WIDEST:g} at the most)")
            if len(value) > _LONGEST:
                raise ValueError(f"has more than {_LONGEST} characters in one {name} (divide the shape)")
        if "stroke-dasharray" in attributes:
            self._check_dashes(shape, attributes)

    def _check_dashes(self, shape: str, attributes: dict[str, str]) -> None:
        """Limit fine dashes: each dash is drawn by itself."""
        self._dashed += 1
        is_short = max(map(len, attributes.values())) <= _LONGEST_DASHED and shape in {"path", "circle", "line"}
        if not is_short or self._dashed > _MOST_DASHED or _DASH.fullmatch(attributes["stroke-dasharray"]) is None:
            raise ValueError(
                f"has dashes that are too fine or too many (at the most {_MOST_DASHED} short lines, dashes from 2 on)"
            )

    def _end(self, _shape: str) -> None:
        self._depth -= 1


def _refuse_doctype(*_: object) -> None:
    raise ValueError("declares a document type (take the line <!DOCTYPE …> out)")


def _refuse_instruction(*_: object) -> None:
    raise ValueError("has an instruction to a program (take the lines <?…?> out)")


def _plain(name: str) -> str:
    return name[:40] if name.isascii() and name.isprintable() else code_of(name[0])

"""The manual page, out of the commands' own parser."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

_ENDING = """.SH EXIT STATUS
0: done. 1: a problem was found, or what was named or sought is not there. 2: wrong use.
.SH FILES
.TP
.I /etc/kiosk.toml
The settings of the units; `kiosk settings show` tells each with its meaning.
.TP
.I /var/lib/kiosk
The register and its key.
.TP
.I /usr/share/doc/kiosk/html
How it is installed and run.
"""


def man_page(root: Any, version: str, made: datetime) -> str:  # noqa: ANN401 - typer's own command
    """In the man(7) macros."""
    day = made.astimezone(UTC).date().isoformat()
    lines = [
        f'.TH KIOSK 1 "{day}" "kiosk {version}" "The counter kiosk"',
        ".SH NAME",
        r"kiosk \- reserve and link My Number card points at a counter",
        ".SH SYNOPSIS",
        r".B kiosk",
        r"[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGS\fR]...",
        ".SH DESCRIPTION",
        _plain(root.help or ""),
        ".SH OPTIONS",
        *_options(root),
        ".SH COMMANDS",
    ]
    for path, command in _commands(root):
        lines += [
            f'.SS "{_plain(" ".join((*path, *_arguments(command))))}"',
            _plain(command.help or ""),
            *_options(command),
        ]
    return "\n".join(line for line in lines if line) + "\n" + _ENDING


def _commands(command: Any, path: tuple[str, ...] = ("kiosk",)) -> Iterator[tuple[tuple[str, ...], Any]]:  # noqa: ANN401
    """Each that does something, in the order of the help."""
    for name, below in command.commands.items():
        if getattr(below, "commands", None):
            yield from _commands(below, (*path, name))
        else:
            yield (*path, name), below


def _arguments(command: Any) -> list[str]:  # noqa: ANN401
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    return [one.name.upper() if one.required else f"[{one.name.upper()}]" for one in arguments]


def _options(command: Any) -> Iterator[str]:  # noqa: ANN401
    for option in command.params:
        if option.param_type_name != "option" or option.hidden:
            continue
        names = ", ".join((*option.opts, *option.secondary_opts))
        value = "" if option.is_flag else f" {option.metavar or option.name.upper()}"
        yield f'.TP\n.B "{_plain(names + value)}"\n{_plain(option.help or "")}'


def _plain(text: str) -> str:
    """No line of a text is taken for a macro, and a hyphen stays the one that is typed."""
    one_line = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq")
    return rf"\&{one_line}" if one_line[:1] in {".", "'"} else one_line

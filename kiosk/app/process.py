"""The process in which a command runs: what it may write, its standard streams, and what it says when it ends."""

import builtins
import errno
import gc
import logging
import os
import resource
import sys
import threading
import traceback
from collections.abc import Mapping
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from kiosk.domain.values.errors import UsageError, UserError
from kiosk.files.names import escaped, remedy, why

SPEAKER = "kiosk: "
"""Stands before each line on standard error."""

_OURS = Path(__file__).parents[1]


_WHILE_STARTING, _WHILE_RUNNING = 200_000, 20_000
"""How many new objects the collector waits for: a start makes many and drops none. To look through 50,000 takes 13 ms,
most of a frame.
"""


_LOADS_CODE = frozenset(
    {
        *("PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE", "PYTHONPLATLIBDIR", "PYTHONPYCACHEPREFIX", "PYTHONEXECUTABLE"),
        *("PYTHONINSPECT", "PYTHONSTARTUP", "PYTHONBREAKPOINT", "PYTHONWARNINGS", "PYTHONCASEOK"),
        *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_PLATFORMTHEME", "QT_QPA_GENERIC_PLUGINS"),
        *("QT_STYLE_OVERRIDE", "QML_IMPORT_PATH", "QML2_IMPORT_PATH"),
        *("GCONV_PATH", "GTK_MODULES", "GTK_PATH", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR"),
        *("OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES"),
    }
)
"""Environment variables that name code to load; those of the system's loader (LD_…) come on top."""


def leave_shell() -> None:
    """Restart without environment variables that name code to load. Go on if there are none.

    A bundle ignores Python's variables, and its loader sets its own.
    """
    bundled = getattr(sys, "frozen", False)
    said = {name for name in os.environ if name in _LOADS_CODE or (name.startswith("LD_") and not bundled)}
    for name in said:
        del os.environ[name]
    if said and not bundled:
        # Without the working folder, and without packages of this user's home.
        os.execv(sys.executable, [sys.executable, "-P", "-s", "-m", "kiosk", *sys.argv[1:]])  # noqa: S606 - ourselves


def prepare() -> None:
    """Called before anything else of the program."""
    gc.set_threshold(_WHILE_STARTING)
    # Else pydantic reads the papers of every installed package, to see whether it is a plugin.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    protect_files()
    open_streams()
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(LineFormatter())
    sys.excepthook = _hook
    threading.excepthook = _thread_hook


_MARKS_OF_SYSTEMD = ("INVOCATION_ID", "JOURNAL_STREAM")


def settle() -> None:
    """Called when all that stays has been made: the collector never looks at that again, and at less at a time."""
    gc.freeze()
    gc.set_threshold(_WHILE_RUNNING)


def load_qt() -> None:
    """Load Qt without its own way to import.

    With it, the source of each module imported later is read and kept, to see whether it asks for Python's names in Qt,
    as none of ours does: a tenth of a start.
    """
    usual = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401, PLC0415 - most commands need no Qt

    builtins.__import__ = usual


def started_as_service(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether systemd has started this process. A desktop's terminal has the same variables, but is a terminal."""
    return any(environment.get(mark) for mark in _MARKS_OF_SYSTEMD) and not sys.stderr.isatty()


def protect_files() -> None:
    """Make new files private, and write no memory to disk in a crash."""
    os.umask(0o077)
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    # One octet and not none: at 0 the kernel still hands the memory to a program that core_pattern names
    # (systemd-coredump, apport), at 1 to none.
    size = min(most, 1) if most != resource.RLIM_INFINITY else 1
    resource.setrlimit(resource.RLIMIT_CORE, (size, size))


def open_streams() -> None:
    """Make the standard streams safe, so that they end no command.

    A closed stream leads nowhere: otherwise a file of ours could get its number, and messages would go into it.
    Characters that the console cannot show are written as their code.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            _lead_nowhere(number)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def end(status: int) -> int:
    """Flush the streams before the interpreter does; return the exit status."""
    for number, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            stream.flush()
        except OSError as error:
            status = status or told(error)
            _lead_nowhere(number)
    # As it ends, the interpreter looks through all objects for rubbish: that was a quarter of a short command's time.
    gc.freeze()
    return status


def told(error: Exception) -> int:
    """Say on standard error what happened; return the exit status."""
    match error:
        case BrokenPipeError():
            # Whoever read has seen enough: `kiosk records list | head -1`.
            return 1
        case UserError():
            say(*error.lines)
            return 2 if isinstance(error, UsageError) else 1
        case OSError():
            say(_of_system(error))
        case ImportError():
            say(f"A part of the program cannot be loaded: {error}. Install what it needs by `make setup`.")
        case _:
            # Never its text, which may quote what was worked on.
            say(
                f"an unexpected fault ({type(error).__name__} at {_place(error)}). Nothing more was done. "
                "Tell the supplier this line."
            )
    return 1


def stopped() -> int:
    """Stopped by Ctrl-C: say so; return the exit status."""
    say("stopped")
    return 1


def say(*lines: str) -> None:
    """Write to standard error, with terminal controls escaped. If it is closed, the exit status has to do."""
    with suppress(OSError):
        for line in lines:
            sys.stderr.write(f"{SPEAKER}{escaped(line)}\n")  # noqa: TID251
        sys.stderr.flush()


def show(*cells: str, aside: bool = False) -> None:
    """Write one line of a command's answer, its cells divided by tabs; what a cell holds begins no other.

    `aside`: on standard error, where another program reads the answer. Raises OSError.
    """
    stream = sys.stderr if aside else sys.stdout
    stream.write("\t".join(map(escaped, cells)) + "\n")
    stream.flush()


def show_octets(octets: bytes) -> None:
    """Write a piece of a file to standard output, as it is. Raises OSError."""
    sys.stdout.flush()
    sys.stdout.buffer.write(octets)
    sys.stdout.buffer.flush()


class LineFormatter(logging.Formatter):
    """For the log: one line an event, whatever its texts hold."""

    def format(self, record: logging.LogRecord) -> str:
        return escaped(super().format(record))


def _of_system(error: OSError) -> str:
    about = "" if error.filename is None else f"{error.filename}: "
    if error.errno == errno.ENOSPC:
        return f"{about}{error.strerror}. Nothing more can be written there: make room, and call again."
    return f"{about}{why(error)}. Nothing more was done; {remedy(error, 'ask who looks after the machine')}."


def _place(error: Exception) -> str:
    """The innermost frame of our own code."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_OURS)] or frames
    if not ours:
        return "an unknown place"
    return f"{ours[-1].name} {Path(ours[-1].filename).name}:{ours[-1].lineno}"


def _lead_nowhere(number: int) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    if nowhere != number:
        os.dup2(nowhere, number)
        os.close(nowhere)


def _hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    if isinstance(error, Exception):
        told(error)


def _thread_hook(args: threading.ExceptHookArgs) -> None:
    if isinstance(args.exc_value, Exception):
        told(args.exc_value)

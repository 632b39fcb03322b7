"""Where a sheet comes out: of a printer, by CUPS' own programs, or into a folder.

Programs, for a call into a print system that hangs cannot be taken back, and a program can be killed (docs/adr/0010).
"""

import logging
import os
import re
import secrets
import signal
import subprocess
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from kiosk.domain.ports import CancellationToken
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import fill, unfinished

log = logging.getLogger(__name__)

_ANSWER_SECONDS = 5.0
"""A print system that is there answers in less."""

_POLL_SECONDS = 0.5
_REQUEST = re.compile(r"request id is (\S+)")
_LOCALE = {"LC_ALL": "C.UTF-8"}  #: in which the programs' answers are read here


class Outlet(Protocol):
    """`is_paper`: what is handed over stays in no file. `is_there`: asked of the system now, which takes its time."""

    @property
    def is_paper(self) -> bool: ...

    @property
    def name(self) -> str: ...

    def is_there(self) -> bool: ...

    def hand_over(self, name: str, title: str, sheet: bytes, cancellation: CancellationToken) -> bool:
        """Whether the sheet, a PDF, came out. What is cancelled meanwhile does not."""
        ...


@dataclass(frozen=True)
class PrintQueue:
    """A printer of CUPS. The sheet is out when it has left the queue: one that waits there would come out later.

    It is handed over held and let go by name: of what was killed half-way nothing can come out by itself.
    """

    printer: str

    @property
    def is_paper(self) -> bool:
        return True

    @property
    def name(self) -> str:
        return self.printer

    def is_there(self) -> bool:
        return self.printer in printer_names()

    def hand_over(self, name: str, title: str, sheet: bytes, cancellation: CancellationToken) -> bool:  # noqa: ARG002 - a printer names no files
        if cancellation.is_cancelled:
            return False
        # Asked first, with nothing of a person: a print system that hangs is noticed here.
        before = self._jobs() if self.is_there() else None
        if before is None:
            log.error("the printer that is set does not exist, or the print system does not answer")
            return False
        said = _run(["lp", "-d", self.printer, "-t", title, "-H", "hold"], sheet, cancellation=cancellation)
        job = _REQUEST.search(said or "")
        if job is not None and self._comes_out(job[1], cancellation):
            return True
        for left in [job[1]] if job is not None else sorted((self._jobs() or before) - before):
            _run(["cancel", left], seconds=_ANSWER_SECONDS)
        return False

    def _comes_out(self, job: str, cancellation: CancellationToken) -> bool:
        if cancellation.is_cancelled or _run(["lp", "-i", job, "-H", "resume"], cancellation=cancellation) is None:
            return False
        while not cancellation.wait(_POLL_SECONDS):
            jobs = self._jobs()
            if jobs is not None and job not in jobs:
                return True
        return False

    def _jobs(self) -> set[str] | None:
        """What has not come out. None: the print system does not say."""
        queue = _run(["lpstat", "-o", self.printer], seconds=_ANSWER_SECONDS)
        return None if queue is None else {line.partition(" ")[0] for line in queue.splitlines()}


@dataclass(frozen=True)
class SlipFolder:
    """A PDF a sheet, readable by its owner alone; under a name that is new and cannot be foreseen."""

    folder: Path

    @property
    def is_paper(self) -> bool:
        return False

    @property
    def name(self) -> str:
        return ""

    def is_there(self) -> bool:
        return True

    def hand_over(self, name: str, title: str, sheet: bytes, cancellation: CancellationToken) -> bool:  # noqa: ARG002 - the PDF has its title
        file = self.folder / f"{name}-{secrets.token_hex(8)}.pdf"
        if cancellation.is_cancelled:
            return False
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with unfinished(self.folder, 0o600) as part:
                fill(part, sheet)
                part.rename(file)
        except OSError as error:
            log.error("the slip folder cannot be written: %s", error.strerror)
            return False
        if cancellation.is_cancelled:
            # The folder hung: who wanted it has gone.
            _remove(file)
            return False
        return True


def printer_names() -> tuple[str, ...]:
    """The printers that the system knows; none where it does not answer."""
    return tuple((_run(["lpstat", "-e"], seconds=_ANSWER_SECONDS) or "").split())


def _run(
    command: list[str],
    given: bytes = b"",
    *,
    seconds: float | None = None,
    cancellation: CancellationToken | None = None,
) -> str | None:
    """What the program says. None when it failed, or was killed: at this time, or when it was cancelled."""
    try:
        process = subprocess.Popen(  # noqa: S603 - fixed programs; the printer's name is an argument and no command
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | _LOCALE,
            start_new_session=True,
        )
    except OSError as error:
        log.info("%s cannot be run: %s", command[0], error.strerror)
        return None
    with process:
        if cancellation is not None:
            cancellation.on_cancel(partial(_kill, process))
        try:
            said, _ = process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired:
            log.warning("%s did not answer and was killed", command[0])
            _kill(process)
            return None
    return said.decode(errors="replace") if process.returncode == 0 else None


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """With whatever it has started itself."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _remove(file: Path) -> None:
    with suppress(OSError):
        file.unlink(missing_ok=True)

"""Where a sheet comes out: of a printer, by CUPS' own programs, or into a folder.

Programs, for a call into a print system that hangs cannot be taken back, and a program can be killed (docs/adr/0010).
"""

import logging
import os
import pwd
import re
import secrets
import signal
import stat
import subprocess
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from kiosk.domain.ports import CancellationToken
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import erase, fill, unfinished

log = logging.getLogger(__name__)

_ANSWER_SECONDS = 5.0
"""A print system that is there answers in less."""

_POLL_SECONDS = 0.5
_REQUEST = re.compile(r"request id is (\S+)")
_DAY_LIST = re.compile(r"day-[a-z]+-(\d{8})-\d{6}-[0-9a-f]{16}\.pdf")
_ALERTS = "\tAlerts: "
_HELD = "job-hold-until-specified"
_NOT_OUT = ("job-canceled", "job-aborted", "aborted-by-system")
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
class QueuedJob:
    """`row`: as the queue lists it, with its number, its owner and since when: a number may be used again."""

    number: str
    owner: str
    row: str
    alerts: str = ""

    @property
    def is_held(self) -> bool:
        return _HELD in self.alerts

    @property
    def has_failed(self) -> bool:
        return any(word in self.alerts for word in _NOT_OUT)


@dataclass(frozen=True)
class PrintQueue:
    """A printer of CUPS. The sheet is out when its job has left the queue and is listed as completed.

    It is handed over held and let go by name: of what was killed half-way nothing can come out by itself. Others print
    there too: what is taken out is the job that was put in.
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
        answered = _REQUEST.search(said or "")
        jobs = self._jobs() or {}
        job = _unanswered(before, jobs) if answered is None else jobs.get(answered[1])
        if job is None:
            return False
        if answered is not None and self._comes_out(job, cancellation):
            return True
        if self._has(job):
            _run(["cancel", job.number], seconds=_ANSWER_SECONDS)
        return False

    def _comes_out(self, job: QueuedJob, cancellation: CancellationToken) -> bool:
        let_go = ["lp", "-i", job.number, "-H", "resume"]
        if cancellation.is_cancelled or _run(let_go, cancellation=cancellation) is None:
            return False
        while not cancellation.wait(_POLL_SECONDS):
            if self._has(job) is False:
                return self._is_completed(job)
        return False

    def _has(self, job: QueuedJob) -> bool | None:
        """Whether it has not come out. None: the print system does not say."""
        jobs = self._jobs()
        return None if jobs is None else any(job.row == one.row for one in jobs.values())

    def _is_completed(self, job: QueuedJob) -> bool:
        """A job that somebody took out has left the queue too."""
        found = (self._jobs("completed") or {}).get(job.number)
        if found is None or found.owner != job.owner:
            log.warning("whether a sheet came out is not known: the print system keeps no history of its jobs")
            return False
        return not found.has_failed

    def _jobs(self, which: str = "not-completed") -> dict[str, QueuedJob] | None:
        """By number. None: the print system does not say."""
        said = _run(["lpstat", "-W", which, "-l", "-o", self.printer], seconds=_ANSWER_SECONDS)
        return None if said is None else _listed(said)


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


def _listed(said: str) -> dict[str, QueuedJob]:
    jobs: dict[str, QueuedJob] = {}
    job: QueuedJob | None = None
    for line in said.splitlines():
        if job is not None and line.startswith(_ALERTS):
            jobs[job.number] = replace(job, alerts=line)
        elif not line.startswith("\t") and len(words := line.split()) > 1:
            job = jobs[words[0]] = QueuedJob(words[0], words[1], line)
    return jobs


def _unanswered(before: dict[str, QueuedJob], now: dict[str, QueuedJob]) -> QueuedJob | None:
    """The job that was taken though the answer was lost; None: nothing tells which one it is."""
    owner = os.environ.get("CUPS_USER") or pwd.getpwuid(os.geteuid()).pw_name
    rows = {job.row for job in before.values()}
    new = [job for job in now.values() if job.row not in rows and job.is_held and job.owner == owner]
    if len(new) > 1:
        log.error("which of %d jobs was handed to the printer here is not known; held, it does not come out", len(new))
        return None
    return next(iter(new), None)


def erase_day_lists(folder: Path, before: date) -> None:
    """Lists of the day of a day before this one: what stands on them of shift notes the register keeps no longer."""
    for file in folder.glob("day-*.pdf"):
        named = _DAY_LIST.fullmatch(file.name)
        if named is None or named[1] >= f"{before:%Y%m%d}":
            continue
        try:
            if stat.S_ISREG(file.lstat().st_mode):
                erase(file)
        except OSError as error:
            log.warning("a list of the day stays in the slip folder: %s", error.strerror)


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

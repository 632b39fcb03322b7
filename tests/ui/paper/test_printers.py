"""Where sheets come out: CUPS' programs that answer, refuse and hang, and folders that do."""

import os
import stat
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.app.jobs import JobCancellation
from kiosk.files.durable import fill
from kiosk.ui.paper import printers
from kiosk.ui.paper.printers import PrintQueue, SlipFolder, printer_names
from tests.fakes.card.cards import until

SHEET = b"%PDF of somebody"
HANGS = 'echo $$ >> "$HERE/hung"; sleep 60 & echo $! >> "$HERE/hung"; wait'


@dataclass(frozen=True)
class Cups:
    """The print system, as its programs show it: what they were called with, and what lies in the queue."""

    folder: Path

    def becomes(self, program: str, script: str) -> None:
        file = self.folder / program
        file.write_text(f'#!/bin/sh\nHERE="{self.folder}"\n{script}\n')
        file.chmod(0o755)

    @property
    def printing(self) -> list[Path]:
        """What comes out now."""
        return list(self.folder.glob("slip-*.job"))

    def comes_out(self, how: str = "job-completed-successfully") -> None:
        """The job that prints, and what is kept of it; "": no history is."""
        (job,) = self.printing
        owner = subprocess.check_output(["id", "-un"], text=True).strip()
        row = f"{job.stem}   {owner}   1024   later\n\tAlerts: {how}\n\tqueued for slip\n"
        (self.folder / "history").write_text(row if how else "")
        job.unlink()

    @property
    def queue(self) -> list[Path]:
        return list(self.folder.glob("slip-*.*"))

    def hung(self) -> list[int]:
        """The processes that hang, each with what it has started."""
        file = self.folder / "hung"
        return [int(line) for line in file.read_text().split()] if file.exists() else []

    def has_gone(self, process: int) -> bool:
        try:
            return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
        except OSError:
            return True


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cups:
    """A queue "slip" whose jobs come held, and stay until they are taken out."""
    folder = tmp_path / "cups"
    folder.mkdir()
    cups = Cups(folder)
    cups.becomes(
        "lp",
        'echo "$@" >> "$HERE/asked"\n[ "$1" = -i ] && exec mv "$HERE/$2.held" "$HERE/$2.job"\n'
        'cat > "$HERE/slip-7.held"; echo "request id is slip-7 (1 file(s))"',
    )
    cups.becomes(
        "lpstat",
        '[ "$1" = -e ] && exec printf "slip\\nother\\n"; cd "$HERE"; [ "$2" = completed ] && exec cat history\n'
        'for job in slip-*.*; do [ -e "$job" ] || continue\n'
        'echo "${job%.*}   $(cat "owner-${job%.*}" || id -un)   1024   $(stat -c %y "$job")"\n'
        '[ "${job#*.}" = held ] && printf "\\tAlerts: job-hold-until-specified\\n\\tqueued for slip\\n"; done; true',
    )
    cups.becomes("cancel", 'rm "$HERE/$1".*')
    (folder / "history").touch()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setattr(printers, "_POLL_SECONDS", 0.01)
    return cups


def in_background(work: Callable[[], bool]) -> Callable[[], bool]:
    """Begin it; what comes back waits for its end."""
    found: list[bool] = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()

    def end() -> bool:
        thread.join(10)
        return found[0]

    return end


def prints(cancellation: JobCancellation) -> Callable[[], bool]:
    return in_background(lambda: PrintQueue("slip").hand_over("slip", "予約の控え", SHEET, cancellation))


def test_a_sheet_is_out_when_it_has_left_the_queue(cups: Cups) -> None:
    end = prints(JobCancellation())
    assert until(lambda: bool(cups.printing), 10)
    assert cups.printing[0].read_bytes() == SHEET
    cups.comes_out()
    assert end()
    assert (cups.folder / "asked").read_text() == "-d slip -t 予約の控え -H hold\n-i slip-7 -H resume\n"


def test_what_still_waits_in_the_queue_when_it_is_cancelled_is_taken_out_of_it(cups: Cups) -> None:
    cancellation = JobCancellation()
    end = prints(cancellation)
    assert until(lambda: bool(cups.printing), 10)
    cancellation.cancel()
    assert not end()
    assert cups.queue == []


@pytest.mark.expects_log
@pytest.mark.parametrize("how", ["", "job-canceled-by-user", "aborted-by-system"])
def test_a_sheet_that_left_the_queue_otherwise_is_not_told_as_printed(cups: Cups, how: str) -> None:
    end = prints(JobCancellation())
    assert until(lambda: bool(cups.printing), 10)
    cups.comes_out(how)
    assert not end()


@pytest.mark.expects_log
def test_a_job_that_has_the_number_of_ours_by_now_is_left_alone(cups: Cups) -> None:
    end = prints(JobCancellation())
    assert until(lambda: bool(cups.printing), 10)
    os.utime(cups.printing[0], (0, 0))
    assert not end()
    assert cups.printing


@pytest.mark.expects_log
def test_jobs_of_others_that_came_meanwhile_are_left_alone(cups: Cups) -> None:
    """The answer to ours was lost, so that its number is not known."""
    others = 'touch "$HERE/slip-8.job" "$HERE/slip-9.held"; echo tanaka > "$HERE/owner-slip-9"'
    cups.becomes("lp", f'cat > "$HERE/slip-7.held"; {others}; exit 1')
    assert not prints(JobCancellation())()
    assert {job.name for job in cups.queue} == {"slip-8.job", "slip-9.held"}
    cups.becomes("lp", 'cat > "$HERE/slip-10.held"; touch "$HERE/slip-11.held"; exit 1')
    assert not prints(JobCancellation())()
    assert len(cups.queue) == 4, "which of two is ours is not known; held, neither comes out"


def test_what_was_cancelled_before_its_turn_is_handed_to_nobody(cups: Cups) -> None:
    cancellation = JobCancellation()
    cancellation.cancel()
    assert not prints(cancellation)()
    assert not (cups.folder / "asked").exists()


def test_what_was_taken_before_the_answer_was_lost_is_held_and_taken_out_too(cups: Cups) -> None:
    cups.becomes("lp", f'cat > "$HERE/slip-7.held"; {HANGS}')
    cancellation = JobCancellation()
    end = prints(cancellation)
    assert until(lambda: len(cups.hung()) == 2, 10)
    assert cups.queue
    cancellation.cancel()
    assert not end()
    assert cups.queue == cups.printing == []


def test_a_printer_that_does_not_let_go_what_it_holds_is_told(cups: Cups) -> None:
    cups.becomes("lp", '[ "$1" = -i ] && exit 1; cat > "$HERE/slip-7.held"; echo "request id is slip-7 (1 file(s))"')
    assert not prints(JobCancellation())()
    assert cups.queue == []


def test_a_program_that_hangs_is_killed_with_all_that_it_has_started(cups: Cups) -> None:
    cups.becomes("lp", HANGS)
    cancellation = JobCancellation()
    end = prints(cancellation)
    assert until(lambda: len(cups.hung()) == 2, 10)
    cancellation.cancel()
    assert not end()
    assert until(lambda: all(cups.has_gone(process) for process in cups.hung()), 10)


@pytest.mark.expects_log
def test_a_print_system_that_hangs_gets_nothing_of_a_person(cups: Cups, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printers, "_ANSWER_SECONDS", 0.3)
    cups.becomes("lpstat", HANGS)
    assert not prints(JobCancellation())()
    assert not (cups.folder / "asked").exists()
    assert printer_names() == ()


@pytest.mark.expects_log
def test_a_printer_that_is_not_there_is_told(cups: Cups) -> None:
    assert not PrintQueue("gone").hand_over("slip", "", SHEET, JobCancellation())
    assert not (cups.folder / "asked").exists()


def test_a_printer_that_refuses_is_told(cups: Cups) -> None:
    cups.becomes("lp", "exit 1")
    assert not prints(JobCancellation())()


@pytest.mark.expects_log
def test_without_a_print_system_there_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printer_names() == ()
    assert not PrintQueue("slip").hand_over("slip", "", SHEET, JobCancellation())


def test_the_printers_are_those_that_the_system_knows(cups: Cups) -> None:
    assert printer_names() == ("slip", "other")


# --- a folder


def test_a_sheet_in_the_folder_is_its_owners_alone_and_never_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "slips"
    for _ in range(2):
        assert SlipFolder(folder).hand_over("slip-20260610-100000", "", SHEET, JobCancellation())
    files = list(folder.iterdir())
    assert len(files) == 2
    for file in files:
        assert file.read_bytes() == SHEET
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.suffix == ".pdf"


def test_a_folder_that_hangs_keeps_nothing_of_what_was_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, began, goes_on = fill, threading.Event(), threading.Event()

    def hangs(part: Path, sheet: bytes) -> None:
        began.set()
        goes_on.wait(10)
        write(part, sheet)

    monkeypatch.setattr(printers, "fill", hangs)
    cancellation = JobCancellation()
    end = in_background(lambda: SlipFolder(tmp_path).hand_over("slip", "", SHEET, cancellation))
    assert began.wait(10)
    cancellation.cancel()
    goes_on.set()
    assert not end()
    assert list(tmp_path.iterdir()) == []


def test_what_was_cancelled_before_is_not_begun(tmp_path: Path) -> None:
    cancellation = JobCancellation()
    cancellation.cancel()
    assert not SlipFolder(tmp_path / "slips").hand_over("slip", "", SHEET, cancellation)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.expects_log
def test_a_folder_that_is_none_is_told_and_nothing_waits_for_it(tmp_path: Path) -> None:
    pipe, file = tmp_path / "pipe", tmp_path / "file"
    os.mkfifo(pipe)
    file.touch()
    for place in (pipe, file, file / "below"):
        assert not SlipFolder(place).hand_over("slip", "", SHEET, JobCancellation())
    assert {each.name for each in tmp_path.iterdir()} == {"pipe", "file"}

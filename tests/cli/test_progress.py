"""How far a command is: told to a person at a terminal, after a moment, and to nobody else."""

import pytest

from kiosk.app import progress as module
from kiosk.app.progress import progress, stopped_saying
from kiosk.domain.values.errors import UserError
from tests.fakes.process.terminal import WIPED, Terminal


@pytest.fixture
def terminal() -> Terminal:
    return Terminal()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIRST_SECONDS", 0.0)


def test_what_is_done_of_how_much_is_told_and_wiped_away_at_the_end(terminal: Terminal, at_once: None) -> None:
    with terminal.shown(), progress("records checked", 20_000) as told:
        told.step(5_000)
        assert terminal.shows(f"{WIPED}records checked: 5,000 of 20,000 (25 %)")
    assert terminal.getvalue().endswith(WIPED)


def test_where_nobody_knows_how_much_it_is_the_time_is_told(terminal: Terminal, at_once: None) -> None:
    with terminal.shown(), progress("waiting"):
        assert terminal.shows(f"{WIPED}waiting: 0 s")


def test_a_line_of_the_command_stands_between_two_of_the_progress(
    terminal: Terminal, at_once: None, capsys: pytest.CaptureFixture[str]
) -> None:
    with terminal.shown(), progress("records checked", 2) as told:
        assert terminal.shows("records checked")
        told.say("link 1 does not fit")
    assert capsys.readouterr().out == "link 1 does not fit\n"


def test_a_command_that_is_done_within_a_second_says_nothing_of_its_way(terminal: Terminal) -> None:
    with terminal.shown(), progress("records checked", 2) as told:
        told.step()
    assert terminal.getvalue() == ""


def test_what_is_piped_or_kept_holds_nothing_of_it(at_once: None, capsys: pytest.CaptureFixture[str]) -> None:
    with progress("records checked", 2) as told:
        told.step()
    assert capsys.readouterr() == ("", "")


def test_a_command_that_fails_leaves_no_progress_behind(terminal: Terminal, at_once: None) -> None:
    def fail() -> None:
        with terminal.shown(), progress("records checked", 2):
            assert terminal.shows("records checked")
            raise UserError("it failed")

    with pytest.raises(UserError):
        fail()
    assert terminal.getvalue().endswith(WIPED)


def test_who_stops_a_command_is_told_what_was_done() -> None:
    with pytest.raises(UserError, match="3 of 4"), stopped_saying(lambda: "3 of 4"):
        raise KeyboardInterrupt

"""What the guide says of an errand beside the desk, on a machine that runs."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from kiosk.app import wiring
from kiosk.domain.desk.events import Room
from kiosk.domain.flow import steps
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.person import Person
from tests.fakes.process.sqlite import opened


def test_an_errand_that_a_clerk_ends_records_nothing_and_what_practice_has_shown_is_forgotten_with_the_program(
    meet: Callable[..., Person],
) -> None:
    person = meet(mode="counter", counter_name="2番")
    clerk = person.clerk
    assert clerk is not None
    clerk.begins()
    choose = person.window.findChild(QAbstractButton, "practice-choose")
    assert choose is not None
    assert choose.mapTo(person.window, choose.rect().bottomLeft()).y() < person.window.height() / 8
    assert "練習カード" in choose.text()
    person.goes_to_pin()
    person.touches("staff")
    clerk.comes_to_read("呼出し:2番窓口")
    clerk.presses("予約を終える")
    person.sees(steps.Between)
    assert not (person.settings.data_dir / "register.sqlite3").exists(), "practice has one of its own"
    with opened(person.settings.data_dir / "practice.sqlite3") as register:
        assert register.execute("SELECT count(*) FROM reservation").fetchone() == (0,)
    clerk.goes_to(Room.CALLS, "呼出し")
    listed = [words.text() for words in clerk.window.page.findChildren(TextLabel) if words.isVisible()]
    assert any("10:00" in text for text in listed), listed
    assert clerk.desk.practice is not None
    assert clerk.desk.practice.met
    again = wiring.build(person.settings, practice=True, clock=person.clock)
    assert again.desk is not None
    assert again.desk.desk.practice is not None
    assert again.desk.desk.practice.met == frozenset()
    again.stop()

"""The desk speaks Japanese or English, whichever the citizen beside it reads."""

import re
from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.desk.accounts.gates import RecoveryShown
from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.state import LockedBy, LoggedOut, NoClerks
from kiosk.domain.flow.steps import Plain
from kiosk.domain.values.languages import ENGLISH, JAPANESE
from kiosk.ui.messages import speaking, spoken
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.person import Person
from tests.fakes.office.clerk_at_desk import LOGIN, NAME, PASSPHRASE, ClerkAtDesk

IN_JAPANESE = re.compile(r"[぀-ヿ一-鿿]")
TURN = "turn-language"


@pytest.fixture(autouse=True)
def spoken_as_before() -> Iterator[None]:
    """A desk speaks for its whole thread."""
    with speaking(spoken()):
        yield


@pytest.fixture
def beside(meet: Callable[..., Person]) -> tuple[Person, ClerkAtDesk]:
    person = meet(mode="counter", counter_name="2番")
    assert person.clerk is not None
    return person, person.clerk


def test_the_desk_is_turned_where_clerks_log_in(beside: tuple[Person, ClerkAtDesk]) -> None:
    person, clerk = beside
    clerk.sees(NoClerks)
    for line, text in zip(clerk.lines, (LOGIN, NAME, PASSPHRASE), strict=False):
        line.setText(text)
    clerk.presses(TURN)
    assert clerk.desk.language == ENGLISH
    clerk.comes_to_read("First, register the administrator")
    assert clerk.window.focusWidget() is clerk.lines[0]
    # What was typed stays, and no passphrase does.
    assert [line.text() for line in clerk.lines] == [LOGIN, NAME, "", ""]
    clerk.types(LOGIN, NAME, "short", "another")
    # What a slot of the desk finds by itself is in its language too.
    assert clerk.reads("The two passphrases differ")
    clerk.types(PASSPHRASE, PASSPHRASE)
    clerk.sees(RecoveryShown)
    clerk.window.page.happened.emit(DeskPress.CODE_KEPT)
    clerk.sees(LoggedOut)
    clerk.logs_in()
    assert clerk.reads("(Administrator)")
    assert not clerk.can_press(TURN)
    # The citizen's screen speaks its own, whatever the thread speaks by then.
    person.touches("ポイントの予約をする")
    person.sees(Plain.NEEDS)
    assert all(IN_JAPANESE.search(words.text()) for words in person.window.page.findChildren(TextLabel) if words.text())
    clerk.comes_to_read("What is needed")
    clerk.presses("Lock")
    clerk.sees(LockedBy)
    clerk.presses(TURN)
    clerk.comes_to_read("さんが席を離れています")


def test_a_desk_can_begin_in_english_and_its_citizen_in_japanese(meet: Callable[..., Person]) -> None:
    person = meet(mode="counter", counter_name="2番", desk_language="en")
    assert person.clerk is not None
    person.clerk.sees(NoClerks)
    person.clerk.comes_to_read("First, register the administrator")
    assert person.flow.counter.language == JAPANESE
    person.clerk.presses(TURN)
    person.clerk.comes_to_read("はじめに、管理者を登録します")

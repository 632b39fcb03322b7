"""Some pages, and the papers, in a language with readings and in one with long words; all: `make languages`."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, Terms
from kiosk.domain.values.languages import Language
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.languages.on_paper import walk_papers
from tests.languages.on_screen import on_page
from tests.languages.walk import opened, walk, walk_called, walk_sheets
from tests.screens.rules import visible
from tests.screens.test_every_screen import LINK, RESERVATION, _doctor_steps, asked_for

ON = (
    steps.Plain.HOME,
    steps.EnterPin(asked_for()[0]),
    Terms(),
    EnterMyKey(),
    steps.Reserved(RESERVATION, new=True),
    steps.Plain.MY_STATUS,
    steps.Linked(LINK),
    *list(_doctor_steps())[2:3],
)


@pytest.mark.parametrize("language", [Language("ja-easy"), Language("tl")])
def test_all_that_a_language_says_has_its_place(qtbot: QtBot, language: Language) -> None:
    with opened(language, "small") as window:
        assert list(walk(window, language, ON)) == []
        assert list(walk_sheets(window, language, steps.Plain.NEEDS)) == []
        assert list(walk_called(window, language, [steps.Plain.NEEDS])) == []
    assert list(walk_papers(language)) == []


def test_a_sentence_without_a_place_is_named(qtbot: QtBot) -> None:
    with opened(Language("ja-easy"), "small") as window:
        button, words = visible(window, Button)[0], visible(window, TextLabel)[0]
        button.setText("長《なが》い" * 40)
        words.setText("読《よ》み方《かた》がない文字" * 40)
        found = "\n".join(on_page(window, is_typed=False))
    for wrong in ("cut off: 長い", "cut off: 読み方", "in other letters: 読"):
        assert wrong in found

"""What the two cities' own pages say and a counter has to say too stands on a screen or a paper of that counter."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.values.languages import Language
from tests.fakes.around.languages import OF_THE_DESK
from tests.screens.statements import LEAFLETS, PAPERS, PHONE, SCREENS, read

DATA = tomllib.loads(Path(__file__).with_name("statements.toml").read_text(encoding="utf-8"))
CITIES = ("chigasaki", "kurashiki")
STATEMENTS = [
    (city, statement)
    for statement in DATA["statements"]
    for city in (CITIES if statement["city"] == "both" else (statement["city"],))
]


@pytest.fixture(scope="module", autouse=True)
def application(qapp: QApplication) -> None:
    make_application(Settings(animations=False))


@pytest.mark.parametrize("language", OF_THE_DESK)
@pytest.mark.parametrize("city", CITIES)
def test_what_the_citys_page_says_is_said_at_its_counter(city: str, language: Language) -> None:
    wrong = [
        f"{statement['said']} ({statement['page']}): {words}"
        for where, statement in STATEMENTS
        if where == city
        for words in statement[language]
        if not _stands(words, read(city, language, statement["page"]))
    ]
    assert wrong == []


def test_the_statements_that_are_no_counters_are_named_with_why() -> None:
    assert all(entry["city"] in CITIES and entry["said"] and entry["why"] for entry in DATA["elsewhere"])
    told = {(entry["city"], entry["said"]) for entry in DATA["statements"]}
    assert len(told) >= 68
    assert not told & {(entry["city"], entry["said"]) for entry in DATA["elsewhere"]}


def test_every_statement_names_a_screen_and_words_in_each_language() -> None:
    known = {*SCREENS, *LEAFLETS, *PHONE, *PAPERS}
    for statement in DATA["statements"]:
        assert statement["page"] in known
        assert all(statement[language] for language in OF_THE_DESK)


def _stands(words: str, text: str) -> bool:
    """However the lines are broken; what begins with ! must not stand there."""
    seen = _in_one(words.removeprefix("!")) in _in_one(text)
    return seen is not words.startswith("!")


def _in_one(text: str) -> str:
    return re.sub(r"\s+", "", text)

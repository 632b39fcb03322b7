"""The three questions at the end, touched: each answer is in the register at once."""

from collections.abc import Callable

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.flow import steps
from kiosk.storage.schema.answer_tables import AnswerRow
from tests.fakes.around.person import Person

Meet = Callable[..., Person]
ASKED = "案内の内容はわかりやすかったですか"


def kept(person: Person) -> list[tuple[str, str, str]]:
    with Session(person.kiosk.store.engine) as unit:
        rows = unit.scalars(select(AnswerRow).order_by(AnswerRow.id)).all()
    return [(row.question, row.answer, row.errand) for row in rows]


def finishes(person: Person) -> None:
    person.reserves()
    person.takes_card()
    person.sees(steps.Between)
    person.bot.waitUntil(lambda: person.reads(ASKED), timeout=5_000)


@pytest.mark.parametrize("mode", ["citizen", "counter"])
def test_each_answer_is_kept_as_it_is_touched_and_shown(meet: Meet, mode: str) -> None:
    person = meet(mode=mode)
    finishes(person)
    person.touches("clear-yes")
    person.bot.waitUntil(lambda: kept(person) == [("clear", "yes", "reserve")], timeout=5_000)
    person.bot.waitUntil(lambda: person.can_touch("案内の内容はわかりやすかったですか? ✓ はい"), timeout=5_000)
    assert not person.can_touch("clear-no")
    person.touches("found-no")
    person.touches("useful-so_so")
    person.bot.waitUntil(lambda: person.reads("お答えいただき、ありがとうございました"), timeout=5_000)
    assert kept(person)[1:] == [("found", "no", "reserve"), ("useful", "so_so", "reserve")]


def test_the_page_still_goes_by_itself_and_leaves_nothing(meet: Meet) -> None:
    person = meet()
    finishes(person)
    person.touches("clear-yes")
    person.bot.waitUntil(lambda: len(kept(person)) == 1, timeout=5_000)
    person.waits(21)
    person.sees(steps.Plain.HOME)
    assert not person.reads(ASKED)


def test_while_the_card_lies_there_only_taking_it_is_asked_for(meet: Meet) -> None:
    person = meet()
    person.reserves()
    person.touches("おわる")
    person.sees(steps.Between)
    assert person.reads("カードをお取りください")
    assert not person.reads(ASKED)
    person.takes_card()
    person.bot.waitUntil(lambda: person.reads(ASKED), timeout=5_000)


def test_a_city_may_ask_nothing(meet: Meet) -> None:
    person = meet(ask_questions=False)
    person.reserves()
    person.takes_card()
    person.sees(steps.Between)
    person.bot.waitUntil(lambda: person.reads("手続きは終わりました"), timeout=5_000)
    assert not person.reads(ASKED)

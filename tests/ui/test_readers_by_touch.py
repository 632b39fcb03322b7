"""The clerk sees how the readers have read cards: in a chart, out of what the machine itself has kept."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.domain.flow import steps
from kiosk.domain.health import Reading, ReadingAt, ReadOutcome
from kiosk.storage.register import SqlRegister
from kiosk.ui.widgets.chart import DayBars
from tests.fakes.person import Person

Meet = Callable[..., Person]
OPEN = "リーダーの調子(職員用)"


def kept(person: Person, reader: str, *, days_ago: int, seconds: float) -> None:
    """Ten whole reads of that day."""
    store, counter = person.kiosk.store, person.kiosk.counter
    register = SqlRegister(store.engine, store.keys, counter, person.clock)
    moment = person.clock.now() - timedelta(days=days_ago)
    for _ in range(10):
        register.note_reading(ReadingAt(Reading(reader, ReadOutcome.READ, seconds), moment))


def test_the_cards_that_were_read_are_counted(meet: Meet) -> None:
    person = meet(mode="counter")
    person.goes_to_pin()
    person.leaves()
    person.touches(OPEN)
    person.bot.waitUntil(lambda: person.reads("Practice reader"), timeout=5_000)
    assert person.reads("まだ記録が少ないので")
    page = person.step
    assert isinstance(page, steps.Readers)
    assert page.found is not None
    assert [day.reads for day in page.found[0].days] == [1]


def test_a_reader_that_has_become_slow_is_told_and_drawn(meet: Meet) -> None:
    person = meet(mode="counter")
    for days_ago in range(9, -1, -1):
        kept(person, "ACS", days_ago=days_ago, seconds=0.4 if days_ago > 2 else 1.1)
    person.touches(OPEN)
    person.bot.waitUntil(lambda: person.reads("前より遅くなっています"), timeout=5_000)
    charts = person.window.page.findChildren(DayBars)
    assert len(charts) == 2
    assert charts[0].accessibleDescription().count("ふつう 1.10秒") == 3
    person.touches("back")
    person.sees(steps.Home)


def test_two_readers_are_looked_at_one_after_the_other(meet: Meet) -> None:
    person = meet(mode="counter")
    kept(person, "ACS", days_ago=0, seconds=0.4)
    kept(person, "Sony", days_ago=0, seconds=0.4)
    person.touches(OPEN)
    person.bot.waitUntil(lambda: person.reads("ACS"), timeout=5_000)
    person.touches("次のリーダー")
    person.bot.waitUntil(lambda: person.reads("Sony"), timeout=5_000)


def test_before_the_first_card_there_is_nothing_to_draw(meet: Meet) -> None:
    person = meet(mode="counter")
    person.touches(OPEN)
    person.bot.waitUntil(lambda: person.reads("まだ、カードを読んだ記録がありません"), timeout=5_000)


def test_a_citizen_is_not_offered_it(meet: Meet) -> None:
    person = meet()
    assert not person.can_touch(OPEN)

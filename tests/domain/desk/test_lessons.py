"""What practice teaches is every refusal there is, each in one chapter."""

from datetime import timedelta

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.lessons import CHAPTERS, LESSONS, Chapter, Exercise, TrainingProgress, lesson_of
from kiosk.domain.flow.steps import Between, EnterPin, PinRequest, Plain, Refused
from kiosk.domain.office.visit import Ending
from kiosk.domain.records.records import StatusInquiry
from tests.fakes.around.clock import FakeClock


def test_every_refusal_is_a_lesson_of_one_chapter() -> None:
    assert set(Refusal) <= set(LESSONS)
    assert len(set(LESSONS)) == len(LESSONS)
    assert set(CHAPTERS) == set(Chapter)


def test_a_lesson_is_the_page_that_the_citizen_sees() -> None:
    now = FakeClock().now()
    assert lesson_of(Refused(Refusal.EXPIRED, now + timedelta(days=1))) is Refusal.EXPIRED
    assert lesson_of(EnterPin(PinRequest(StatusInquiry()), rejected=True)) is EnterPin
    assert lesson_of(Between(Ending.CARD_REMOVED, now)) is Ending.CARD_REMOVED
    assert lesson_of(Between(Ending.FINISHED, now)) is None
    assert lesson_of(Plain.HOME) is None


def test_a_lesson_is_met_once_and_stays_met() -> None:
    practice = TrainingProgress((Exercise("expired", Refusal.EXPIRED), Exercise("near-end", Plain.NEAR_END)))
    for seen in (None, Refusal.EXPIRED, Refusal.EXPIRED, Plain.NEAR_END):
        practice = practice.having(seen)
    assert practice.met == {Refusal.EXPIRED, Plain.NEAR_END}
    assert [practice.met_in(chapter) for chapter in (Chapter.GOES_ON, Chapter.RIGHT_CARD, Chapter.READING)] == [1, 1, 0]
    assert practice.of(Refusal.EXPIRED) == (Exercise("expired", Refusal.EXPIRED),)

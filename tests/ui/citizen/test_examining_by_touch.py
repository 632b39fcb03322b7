"""The reader doctor by touch: what is wrong, how steadily the card reads, and is it the card or the reader."""

import zipfile
from collections.abc import Callable

import pytest

from kiosk.app.adapters import reader_diagnostics
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, PlaceAnother, Reread, Rereading
from kiosk.ui.citizen.doctor.examining import ExaminingPage
from tests.fakes.around.person import Person

Meet = Callable[..., Person]
CLOSELY = "読み取りをくわしく調べる"


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_diagnostics, "REREAD_SECONDS", 0.6)
    monkeypatch.setattr(reader_diagnostics, "_TELL_SECONDS", 0.05)


def goes_to_what_was_found(person: Person, kind: str) -> None:
    person.touches("カードを調べる")
    person.sees(steps.Plain.PLACE_CARD)
    person.puts(kind)
    person.bot.waitUntil(
        lambda: person.step is steps.Plain.CARD_FINE or isinstance(person.step, steps.Refused), timeout=10_000
    )
    person.touches(CLOSELY)
    person.sees(Examined)


def test_a_good_card_is_found_good_and_read_steadily(meet: Meet) -> None:
    person = meet()
    goes_to_what_was_found(person, "good")
    assert person.reads("問題ありません")
    person.touches("置き方を調べる(5秒)")
    person.sees(Rereading)
    person.bot.waitUntil(lambda: person.reads("読めた回数"))
    person.sees(Reread)
    assert person.reads("安定して読めています")
    person.touches("back")
    person.sees(Examined)
    person.leaves()


def test_what_the_steps_found_is_shown_to_who_wants_to_know(meet: Meet) -> None:
    person = meet()
    goes_to_what_was_found(person, "mute")
    for told in ("カードを1枚だけ、ケースから出して置いてください", "いま、すること", "お困りのとき"):
        assert person.reads(told), told
    assert not person.reads("PC/SCサービス")
    person.touches("くわしい結果を見る")
    assert person.reads("PC/SCサービス")
    person.touches("くわしい結果を閉じる")
    assert not person.reads("PC/SCサービス")


def test_the_steps_appear_one_by_one_on_one_page(meet: Meet) -> None:
    person = meet()
    person.touches("カードを調べる")
    person.sees(steps.Plain.PLACE_CARD)
    person.puts("slow")
    person.sees(steps.Plain.CARD_FINE)
    person.touches(CLOSELY)
    person.sees(Examining)
    page = person.window.page
    assert isinstance(page, ExaminingPage)
    pages: set[int] = set()
    person.kiosk.presenter.flow_changed.connect(lambda: pages.add(id(person.window.page)))
    person.sees(Examined)
    assert id(page) in pages


def test_two_cards_on_each_other_are_told_apart_from_the_reader_by_one_that_reads(meet: Meet) -> None:
    person = meet()
    goes_to_what_was_found(person, "mute")
    assert person.reads("カードを1枚だけ、ケースから出して置いてください")
    person.touches("別のカードでくらべる")
    person.sees(PlaceAnother)
    person.takes_card()
    person.puts("second-person")
    person.sees(Compared)
    assert person.reads("はじめのカードの問題です")
    person.leaves()


def test_nothing_happens_is_answered_with_what_the_reader_sees(meet: Meet) -> None:
    person = meet()
    person.touches("カードを調べる")
    person.sees(steps.Plain.PLACE_CARD)
    person.touches("置いても何も起きないとき")
    person.sees(Examined)
    assert person.reads("カードが見つかりません")
    person.touches("primary")
    person.sees(steps.Plain.HOME)


def test_the_clerk_writes_the_report_and_is_told_its_file(meet: Meet) -> None:
    person = meet(mode="counter")
    clerk = person.clerk
    assert clerk is not None
    clerk.begins()
    goes_to_what_was_found(person, "good")
    clerk.comes_to_read("Practice reader")
    clerk.presses("業者用の記録を作る")
    clerk.comes_to_read("業者用の記録を作りました")
    (file,) = (person.settings.data_dir / "reports").iterdir()
    assert clerk.reads(file.name)
    with zipfile.ZipFile(file) as archive:
        assert set(archive.namelist()) == {"findings.json", "versions.json", "commands.txt"}


def test_a_citizen_is_offered_no_report(meet: Meet) -> None:
    person = meet(mode="counter")
    goes_to_what_was_found(person, "good")
    assert not person.can_touch("業者用の記録を作る")


def test_after_the_doctor_the_next_person_reserves_as_ever(meet: Meet) -> None:
    person = meet()
    goes_to_what_was_found(person, "good")
    person.leaves()
    assert person.reserves("second-person")

"""What the guide says of the reception, by sight."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFrame

from kiosk.domain.values.languages import ENGLISH, JAPANESE
from tests.ui.clerk.guide.sight import Sight, edge_of


def test_the_person_beside_stands_at_the_left_and_the_first_three_who_wait_at_the_right(sight: Sight) -> None:
    desk = sight.shows("reception people wait")
    queue = desk.ticket_queue.queue
    assert queue is not None
    title = sight.label(f"お待ちの方 {len(queue.waiting)}人")
    assert sight.place(title)[0] > sight.place(sight.label("今の手続き"))[2]
    first = sight.label("2番  ").text().splitlines()
    assert [line.partition("番")[0] for line in first] == ["1", "2", "3"]
    assert sight.button("next-ticket").text() == "つぎの方を呼ぶ(1番)"
    sight.shows("reception one is called")
    assert sight.button("next-ticket").text() == "1番を終えて、2番を呼ぶ"
    boxes = sight.window.page.findChildren(QComboBox)
    (others,) = [box for box in boxes if box.isVisible() and box.objectName() != "languages"]
    assert {others.itemText(place) for place in range(1, others.count())} == {
        "99番  おいでにならなかった",
        "98番  1番窓口が呼んでいる",
    }


def test_a_call_has_a_yellow_frame_and_the_button_of_incidents_a_red_one(sight: Sight) -> None:
    sight.shows("reception a call")
    call = sight.window.page.findChild(QFrame, "call")
    assert call is not None
    assert 40 <= edge_of(call).hue() <= 60
    assert sight.reads("暗証番号の入力 — ")
    incident = sight.button("事故を記録する")
    assert edge_of(incident).hue() in {0, *range(345, 360)}
    assert edge_of(incident).saturation() > 200


def test_what_is_to_be_compared_stands_there_with_its_title_and_in_groups_of_four(sight: Sight) -> None:
    desk = sight.shows("reception an account")
    assert sight.reads("番号を見くらべてください")
    assert sight.reads("1234 5678 9012 3456")
    wrong = replace(desk, citizen=replace(desk.citizen, compared=None, wrong_proofs=2))
    sight.shows(wrong)
    assert sight.reads("お客さまの入れたマイキーIDが違いました(2回)")


def test_leaflets_are_offered_at_the_right_where_nobody_has_an_errand(sight: Sight) -> None:
    sight.shows("reception nobody waits")
    title = sight.label("案内を見せる")
    assert sight.place(title)[0] > sight.place(sight.label("今の手続き"))[2]
    assert {"制度と手続きの流れ", "4桁の暗証番号で困ったら"} <= sight.offered
    sight.shows("reception an errand")
    assert not sight.reads("案内を見せる")


def test_whose_errand_was_ended_stands_below_it(sight: Sight) -> None:
    desk = sight.shows("reception an errand")
    assert {"前の画面へ", "予約を終える", "画面を日本語に"} <= sight.offered
    told = sight.label("手続きを終えました")
    assert told.text().startswith("予約")
    assert sight.place(told)[1] > sight.place(sight.label("予約 — "))[3]
    sight.shows(replace(desk, citizen=replace(desk.citizen, language=JAPANESE, others=(ENGLISH,))))
    assert "画面をEnglishに" in sight.offered

"""What the guide says of the clerks' accounts, by sight."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from kiosk.domain.desk.accounts.staff_list import StaffForm
from tests.ui.clerk.guide.sight import Sight

OWN = "自分の今のパスフレーズ"


def test_beside_the_list_is_all_that_can_be_done_to_the_chosen_account(sight: Sight) -> None:
    desk = sight.shows("staff a clerk")
    assert sight.offered >= {
        "名前を変える",
        "権限を変える",
        "使用を止める",
        "新しいパスフレーズ",
        "確認コードをやめる",
    }
    assert sight.place(sight.button("権限を変える"))[0] > sight.place(sight.table)[2]
    sight.shows(replace(desk, staff=replace(desk.staff, chosen="mori")))
    assert "使用を始める" in sight.offered


def test_each_form_names_its_account_above_and_asks_for_ones_own_passphrase_but_for_a_name(sight: Sight) -> None:
    asked: dict[StaffForm, bool] = {}
    for form in (StaffForm.RENAME, StaffForm.ROLE, StaffForm.PASSPHRASE, StaffForm.USE, StaffForm.FACTOR):
        desk = sight.shows(f"staff a form to {form}")
        account = desk.staff.account
        assert account is not None
        title: QLabel = sight.label(f":{account.clerk.name}({account.clerk.login})")
        asked[form] = OWN in {line.accessibleName() for line in sight.lines}
        assert all(sight.place(title)[3] <= sight.place(line)[1] for line in sight.lines)
    assert [form for form, is_asked in asked.items() if not is_asked] == [StaffForm.RENAME]


def test_english_is_offered_above_where_one_logs_in_and_by_its_key(sight: Sight) -> None:
    sight.shows("log in")
    turn = sight.button("English")
    assert sight.place(turn)[3] <= sight.page_place[1]
    assert turn.shortcut().toString() == "F3"

"""What the guide says of finding records, by sight."""

import re
from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.rooms.copying import NumberCopied
from kiosk.domain.desk.rooms.records import PageTurned
from kiosk.domain.desk.state import LockedBy
from kiosk.domain.office.incidents import Incident
from kiosk.domain.office.record_queries import Cursor, RecordKind
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.values.times import JST
from tests.fakes.office import found
from tests.ui.clerk.guide.sight import Sight

CUT = {"申込先", "状態"}


def test_only_the_service_and_the_state_are_cut_where_it_is_narrow(sight: Sight) -> None:
    sight.shows("find hits")
    header = sight.table.horizontalHeader()
    narrow = {
        name
        for place, name in enumerate(sight.table.names)
        if header.sectionSize(place) < sight.table.sizeHintForColumn(place)
    }
    assert narrow <= CUT
    assert {"口座末尾", "受付番号"} <= {*sight.table.names} - CUT
    assert sight.table.horizontalScrollBar().maximum() == 0, "nor is it scrolled to"


def test_the_older_ones_are_turned_to_by_f11(sight: Sight) -> None:
    desk = sight.views["find hits"]
    page, older = desk.search.page, Cursor(RecordKind.LINK, 2)
    assert page is not None
    sight.shows(replace(desk, search=replace(desk.search, page=replace(page, next=older), count=101)))
    assert sight.reads("101件のうち")
    assert sight.button("古いほうへ").shortcut().toString() == "F11"
    assert sight.presses("古いほうへ") == [PageTurned(older)]


def test_what_its_card_has_not_signed_is_told_beside_the_story(sight: Sight) -> None:
    desk = sight.views["find a record"]
    story = desk.search.timeline
    assert story is not None
    sight.shows(replace(desk, search=replace(desk.search, timeline=replace(story, fault="account"))))
    assert sight.reads("署名と合わないところがあります")


def test_an_incidents_number_is_copied_in_its_room(sight: Sight) -> None:
    sight.shows("incidents an open one")
    assert sight.button("コピー").shortcut().toString() == "Ctrl+C"
    assert sight.presses("コピー") == [NumberCopied("3")]


@pytest.mark.parametrize("state", ["find a form to join", "myself"])
def test_a_passphrase_that_was_typed_is_gone_in_another_room_and_behind_a_lock(sight: Sight, state: str) -> None:
    desk = sight.shows(state)
    gate = desk.gate
    assert isinstance(gate, Attended)
    for away in (replace(desk, room=Room.CALLS), desk.at(LockedBy(gate.locked()))):
        typed = [line for line in sight.lines if "パスフレーズ" in line.accessibleName()]
        assert typed
        for line in typed:
            line.setText("correct horse battery")
        sight.shows(away)
        sight.shows(desk)
        assert {line.text() for line in sight.lines if "パスフレーズ" in line.accessibleName()} == {""}


def test_of_a_link_its_story_tells_when_it_was_reserved(sight: Sight) -> None:
    desk = sight.views["find a record"]
    story = desk.search.timeline
    assert story is not None
    related = replace(found.RESERVATION, recorded_at=datetime(2026, 5, 7, 9, 30, tzinfo=JST))
    sight.shows(replace(desk, search=replace(desk.search, timeline=replace(story, related=(related,)))))
    (told,) = [text for text in sight.texts if "関係する記録" in text]
    assert re.search(r"5/7\D+9:30 .*予約", told), told


def test_marked_records_are_chosen_in_the_field_of_the_states(sight: Sight) -> None:
    sight.shows("find")
    assert sight.box("状態").findText("印:日時が正しくない") > 0


def test_of_a_link_that_its_provider_has_the_incident_says_so(sight: Sight) -> None:
    desk = sight.shows("incidents an open one")
    assert sight.reads("閉じるまで事業者に渡しません")
    assert sight.reads("6/10 10:00 何があったか:前の人の手続き(yama)"), "who said it, and when"
    assert not sight.reads("事業者がもう受け取っています")
    (first, *others) = desk.incidents.listed or ()
    assert isinstance(first, Incident)
    given = replace(first, records=(replace(found.LINK, state=LinkState.HANDED_OVER),))
    sight.shows(replace(desk, incidents=replace(desk.incidents, listed=(given, *others))))
    assert sight.reads("事業者がもう受け取っています")
    assert not sight.reads("閉じるまで事業者に渡しません")

"""What the programmes rule of links: the shipped rules are those of the facts, and a wrong rule is named."""

import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.city_data import resources
from kiosk.city_data.resources import DataError
from kiosk.city_data.services import SERVICES
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.programme import CancellationDeadline, LinkRules, Programme, SameService, TermsOfUse
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.times import JST

FIRST, SECOND, EXAMPLE = "mynapoint-2020", "mynapoint-2022", "municipal-example"
LINKING = '[linking]\ncancellation = "same_day"'
TERMS = "[linking.terms]"
ALL_THREE = 'measures = ["new-card", "health-insurance", "public-money-account"]'
LATE_TWO = 'measures = ["health-insurance", "public-money-account"]'
SINCE = "since = 2022-06-30T00:00:00+09:00"


@pytest.fixture(scope="module")
def programmes() -> dict[str, Programme]:
    return resources.programmes()


# --- what is shipped


def test_a_link_may_be_taken_back_on_its_own_day(programmes: dict[str, Programme]) -> None:
    assert {key: programme.linking.cancellation for key, programme in programmes.items()} == dict.fromkeys(
        (FIRST, SECOND, EXAMPLE), CancellationDeadline.SAME_DAY
    )


def test_parent_and_child_need_different_services_in_every_programme_that_ships(
    programmes: dict[str, Programme],
) -> None:
    shared = {key: programme.linking.child_may_share_account for key, programme in programmes.items()}
    assert shared == {FIRST: False, SECOND: False, EXAMPLE: False}


def test_who_may_not_share_an_account_is_told_before_agreeing(programmes: dict[str, Programme]) -> None:
    for programme in programmes.values():
        told = any("2人で使うことはできません" in point for point in programme.linking.terms.points)
        assert told is not programme.linking.child_may_share_account


def test_an_aeon_card_with_waon_holds_two_services_in_the_national_programmes(
    programmes: dict[str, Programme], tmp_path: Path
) -> None:
    assert {key: programme.linking.brands_counting_as_two for key, programme in programmes.items()} == {
        FIRST: ("aeon",),
        SECOND: ("aeon",),
        EXAMPLE: (),
    }
    assert {service.key for service in SERVICES.load(tmp_path) if service.brand == "aeon"} == {"waon", "aeoncard"}


def test_the_second_programme_alone_binds_its_measures_to_one_service(programmes: dict[str, Programme]) -> None:
    late = ("health-insurance", "public-money-account")
    assert programmes[SECOND].linking.same_service == (
        SameService(late),
        SameService(("new-card", *late), since=datetime(2022, 6, 30, tzinfo=JST)),
    )
    assert programmes[FIRST].linking.same_service == programmes[EXAMPLE].linking.same_service == ()


def test_the_measures_are_bound_from_the_moment_at_which_the_late_ones_open(programmes: dict[str, Programme]) -> None:
    bound = programmes[SECOND].linking.same_service[1]
    assert {measure.link.opens for measure in programmes[SECOND].measures[1:]} == {bound.since}


def test_what_is_agreed_to_says_that_a_link_is_for_good_and_what_becomes_of_the_codes(
    programmes: dict[str, Programme],
) -> None:
    for programme in programmes.values():
        said = "".join(programme.linking.terms.points)
        for words in (
            "変えられません",
            "名前や個人番号(マイナンバー)は渡しません",
            "最後の4文字",
            "セキュリティコードは消します",
        ):
            assert words in said, programme.key
        assert programme.linking.terms.version


@pytest.mark.parametrize("key", [FIRST, SECOND])
def test_a_national_programmes_windows_end_where_the_last_extension_says(
    key: str, programmes: dict[str, Programme]
) -> None:
    end = {FIRST: datetime(2021, 12, 31, tzinfo=JST), SECOND: datetime(2023, 9, 30, tzinfo=JST)}[key]
    for measure in programmes[key].measures:
        closing = measure.link.closing(datetime(2030, 1, 1, tzinfo=JST))
        assert closing == end + timedelta(days=1)
        assert measure.usage is None or measure.usage.closing(end) == closing
    assert programmes[key].reservation.closing(end) == end + timedelta(days=1)


def test_what_a_programme_does_not_leave_to_every_clerk_needs_a_supervisor(programmes: dict[str, Programme]) -> None:
    opened = {key: programme.corrections.by_clerks for key, programme in programmes.items()}
    assert opened == {FIRST: frozenset(), SECOND: frozenset(), EXAMPLE: {Action.MARK_RECORD}}


# --- slips of the pen

SLIPS: dict[str, tuple[str, str, str, str]] = {
    "a right that no programme gives": (EXAMPLE, '["mark_record"]', '["manage_clerks"]', "corrections"),
    "a correction that there is none": (EXAMPLE, '["mark_record"]', '["erase"]', "corrections.by_clerks.0"),
    "one measure only": (SECOND, LATE_TWO, 'measures = ["health-insurance"]', "linking.same_service.0"),
    "one measure twice": (SECOND, LATE_TWO, 'measures = ["new-card", "new-card"]', "linking.same_service.0"),
    "no measure": (SECOND, ALL_THREE, "measures = []", "linking.same_service.1"),
    "no list of measures": (SECOND, ALL_THREE, "", "linking.same_service.1.measures"),
    "a measure that is not in a list": (SECOND, ALL_THREE, 'measures = "new-card"', "linking.same_service.1.measures"),
    "a moment without its zone": (SECOND, SINCE, "since = 2022-06-30T00:00:00", "linking.same_service.1"),
    "a day instead of a moment": (SECOND, SINCE, "since = 2022-06-30", "linking.same_service.1"),
    "a moment in words": (SECOND, SINCE, 'since = "the last of June"', "linking.same_service.1.since"),
    "a misspelt key of a rule": (SECOND, SINCE, SINCE.replace("since", "sinse"), "linking.same_service.1.sinse"),
    "a misspelt table of rules": (
        SECOND,
        "[[linking.same_service]]",
        "[[linking.same_servise]]",
        "linking.same_servise",
    ),
    "misspelt rules": (EXAMPLE, "[linking]", "[linkage]", "linkage"),
    "an unknown key": (FIRST, LINKING, f"{LINKING}\nfee = 100", "linking.fee"),
    "a misspelt key": (FIRST, "child_may_share_account", "child_may_share_acount", "linking.child_may_share_acount"),
    "a misspelt cancellation": (FIRST, '"same_day"', '"sameday"', "linking.cancellation"),
    "a cancellation that nobody knows": (FIRST, '"same_day"', '"next_day"', "linking.cancellation"),
    "a cancellation of yes": (FIRST, 'cancellation = "same_day"', "cancellation = true", "linking.cancellation"),
    "a sharing of perhaps": (EXAMPLE, "account = false", 'account = "perhaps"', "linking.child_may_share_account"),
    "a brand that is not in a list": (FIRST, '["aeon"]', '"aeon"', "linking.brands_counting_as_two"),
    "no terms": (FIRST, TERMS, "[linking.conditions]", "linking.terms"),
    "misspelt terms": (FIRST, TERMS, "[linking.term]", "linking.term"),
    "terms without a version": (FIRST, f'{TERMS}\nversion = "2020-10"', TERMS, "linking.terms.version"),
    "an unknown key of the terms": (FIRST, TERMS, f"{TERMS}\nfine_print = true", "linking.terms.fine_print"),
}


def changed(tmp_path: Path, key: str, before: str, after: str) -> Path:
    """A city's own copy of the programmes, in one of which something was changed."""
    shutil.copytree(FOLDER / "programmes", tmp_path / "programmes")
    file = tmp_path / "programmes" / f"{key}.toml"
    text = file.read_text(encoding="utf-8")
    assert before in text
    # The place that is named is the last of these in the file: the linking rules follow all else.
    head, _, rest = text.rpartition(before)
    file.write_text(head + after + rest, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("slip", SLIPS)
def test_a_wrong_rule_is_refused_with_its_file_and_place(slip: str, tmp_path: Path) -> None:
    key, before, after, place = SLIPS[slip]
    with pytest.raises(DataError) as told:
        resources.programmes(changed(tmp_path, key, before, after))
    file, _, problems = str(told.value).partition(": ")
    assert file == f"{key}.toml"
    assert place in [problem.partition(": ")[0] for problem in problems.split("; ")]


@pytest.mark.parametrize("unknown", ["bank", "health_insurance", "first"])
def test_a_rule_for_a_measure_that_the_programme_has_not_is_refused_and_the_measure_named(
    unknown: str, tmp_path: Path
) -> None:
    folder = changed(tmp_path, SECOND, LATE_TWO, f'measures = ["health-insurance", "{unknown}"]')
    with pytest.raises(DataError, match=rf"^{SECOND}\.toml: .*linking\.same_service .* not there: {unknown}$"):
        resources.programmes(folder)


def test_a_programme_that_says_nothing_of_links_is_refused(tmp_path: Path) -> None:
    shipped = (FOLDER / "programmes" / f"{EXAMPLE}.toml").read_text(encoding="utf-8")
    folder = changed(tmp_path, EXAMPLE, shipped[shipped.index("[linking]") :], "")
    with pytest.raises(DataError, match=rf"^{EXAMPLE}\.toml: linking: "):
        resources.programmes(folder)


def test_what_is_not_ruled_is_the_narrow_rule() -> None:
    rules = LinkRules(TermsOfUse("1", ("a",)))
    narrow = replace(rules, cancellation=CancellationDeadline.NEVER, child_may_share_account=False)
    assert rules == replace(narrow, brands_counting_as_two=(), same_service=())


def test_a_rule_that_a_city_writes_is_the_one_that_counts(tmp_path: Path) -> None:
    folder = changed(
        tmp_path, EXAMPLE, f"{LINKING}\nchild_may_share_account = false", '[linking]\ncancellation = "never"'
    )
    rules = resources.programmes(folder)[EXAMPLE].linking
    assert (rules.cancellation, rules.child_may_share_account) == (CancellationDeadline.NEVER, False)

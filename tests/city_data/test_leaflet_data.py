"""What there is to read is data: what ships is whole and sourced, and a slip of the pen is named with its place."""

import re
import shutil
from pathlib import Path

import pytest

from kiosk.city_data import resources
from kiosk.city_data.resources import DataError
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.leaflets import LeafletCatalog, LeafletId, LeafletTopic, pages_of, web_pages
from kiosk.domain.city.reading_matter import (
    LINE,
    LONGEST_POINT,
    LONGEST_TITLE,
    MOST_POINTS,
    LeafletText,
    WebKind,
    WebPage,
)

# Every address stands in a city's page or in docs/counter.md.
KNOWN_ADDRESSES = {
    "https://mynumbercard.point.soumu.go.jp/faq/",
    "https://mynumbercard.point.soumu.go.jp/flow/mykey-get/lawson.html",
    "https://www.youtube.com/watch?v=WKsVkNXA2-0",
    "https://jpki.go.jp/prepare/reader_writer/android.html",
    "https://www2.jpki.go.jp/faq/trouble/iccard_digital_id.html",
    "https://mynumbercard.point.soumu.go.jp/",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A city's own copy of the data, to be changed."""
    copy = tmp_path / "resources"
    for name in ("programmes", "municipalities"):
        shutil.copytree(FOLDER / name, copy / name)
    for name in ("national.toml", "ways.toml"):
        shutil.copy(FOLDER / name, copy)
    return copy


def load(folder: Path) -> None:
    for programme in resources.programmes(folder).values():
        resources.ways_of(programme, folder)
    resources.municipalities(folder)


# --- what is shipped


def all_pages() -> list[LeafletText]:
    ways = [page for way in resources.ways().values() for page in way.pages]
    programmes = [page for programme in resources.programmes().values() for page in programme.about]
    cities = [page for city in resources.municipalities().values() for page in (*city.about, *city.pin_reset)]
    return [*ways, *programmes, *cities]


def test_an_address_is_shipped_only_where_a_source_has_it() -> None:
    pairs = [(p, m) for p in resources.programmes().values() for m in resources.municipalities().values()]
    listed = [page for programme, city in pairs for page in web_pages(programme, city)]
    webs = [*listed, *(page.web for page in all_pages() if page.web is not None)]
    assert {web.url for web in webs if web.url} == KNOWN_ADDRESSES


def test_the_video_of_the_citys_page_is_among_the_pages_of_the_first_programme() -> None:
    (video,) = [web for web in resources.programmes()["mynapoint-2020"].links if web.kind is WebKind.VIDEO]
    assert video.url == "https://www.youtube.com/watch?v=WKsVkNXA2-0"


def test_the_national_programmes_have_all_five_ways_and_each_names_its_sources() -> None:
    for key in ("mynapoint-2020", "mynapoint-2022"):
        ways = resources.ways_of(resources.programmes()[key])
        assert [way.key for way in ways] == ["smartphone", "pc", "lawson", "seven-bank", "spot"]
        assert all(way.sources for way in ways)
    assert resources.ways_of(resources.programmes()["municipal-example"]) == ()


def test_steps_are_counted_on_from_page_to_page() -> None:
    for way in resources.ways().values():
        expected = 1
        for page in way.pages:
            if page.first_number is not None:
                assert page.first_number in (1, expected), (way.key, page.title)
                expected = page.first_number + len(page.points)


def test_the_flow_of_every_programme_is_get_the_card_reserve_apply_use() -> None:
    for programme in resources.programmes().values():
        (flow,) = [page for page in programme.about if page.title == "手続きの流れ"]
        card, reserve, apply, use = flow.points
        assert ("取得" in card, "予約" in reserve, "申し込み" in apply) == (True, True, True)
        assert "ポイント" in use or "チャージ" in use
        assert flow.first_number == 1


@pytest.mark.parametrize("topic", [topic for topic in LeafletTopic if topic is not LeafletTopic.WAY])
def test_every_topic_has_pages_for_every_programme_and_municipality(topic: LeafletTopic) -> None:
    for programme in resources.programmes().values():
        for city in resources.municipalities().values():
            assert pages_of(LeafletId(topic), programme, city, LeafletCatalog())


def test_an_unknown_way_has_no_pages() -> None:
    programme, city = resources.programmes()["mynapoint-2020"], resources.municipalities()["chigasaki"]
    assert (
        pages_of(LeafletId(LeafletTopic.WAY, "pigeon"), programme, city, LeafletCatalog(resources.ways_of(programme)))
        == ()
    )


def test_no_page_guesses_at_a_pin() -> None:
    told = "".join(point for page in all_pages() for point in page.points)
    assert not re.search(r"(?<!\d)\d{4}(?=(です|かも|を試))|誕生日|0000|1234", told)


def test_a_citys_own_rules_for_a_locked_pin_take_the_place_of_the_nations(folder: Path) -> None:
    file = folder / "municipalities" / "chigasaki.toml"
    own = '\n[[pin_reset]]\ntitle = "市民課だけで直せます"\npoints = ["コンビニでは直せません。"]\n'
    file.write_text(file.read_text(encoding="utf-8") + own, encoding="utf-8")
    cities = resources.municipalities(folder)
    assert [page.title for page in cities["chigasaki"].pin_reset] == ["市民課だけで直せます"]
    assert len(cities["kurashiki"].pin_reset) == 2


@pytest.mark.parametrize("drawing", sorted((FOLDER / "illustrations").glob("*.svg")), ids=lambda file: file.stem)
def test_every_drawing_says_under_which_licence_it_is(drawing: Path) -> None:
    assert drawing.read_text(encoding="utf-8").startswith("<!-- SPDX-License-Identifier: Apache-2.0 -->\n<svg ")


# --- slips of the pen

PROGRAMME, CITY, WAYS = "programmes/mynapoint-2020.toml", "municipalities/chigasaki.toml", "ways.toml"
SLIPS: dict[str, tuple[str, str, str, str]] = {
    "a misspelt key of a page": (PROGRAMME, 'picture = "flow"', 'pictur = "flow"', "about.0.pictur"),
    "a picture that is not there": (PROGRAMME, 'picture = "flow"', 'picture = "flaw"', "about.0.picture"),
    "a city's picture that is not there": (CITY, 'picture = "staff"', 'picture = "stuff"', "about.0.picture"),
    "a page without a title": (CITY, 'title = "電子証明書がない方へ"', 'title = ""', "about.4"),
    "an address without its scheme": (PROGRAMME, "https://mynumbercard", "mynumbercard", "links.0"),
    "a kind of page that nobody knows": (PROGRAMME, 'kind = "video"', 'kind = "film"', "links.2.kind"),
    "a way that is not there": (PROGRAMME, '"lawson"', '"lowson"', "ways.2"),
    "an icon that is not there": (WAYS, 'icon = "way-pc"', 'icon = "way-cp"', "ways.1.icon"),
    "a way's picture that is not there": (WAYS, '"way-copier"\nfirst', '"copier"\nfirst', "ways.2.pages.1.picture"),
    "two ways of one key": (WAYS, 'key = "pc"', 'key = "smartphone"', "ways.1.key"),
    "steps counted from nothing": (WAYS, "first_number = 5", "first_number = 0", "ways.2.pages.2"),
    "a misspelt key of a way": (WAYS, "lists_spots", "list_spots", "ways.4.list_spots"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_of_the_pen_is_named_with_its_file_and_place(slip: str, folder: Path) -> None:
    name, before, after, place = SLIPS[slip]
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError) as told:
        load(folder)
    named, _, problems = str(told.value).partition(": ")
    assert named == file.name
    assert any(problem.startswith(f"{place}:") for problem in problems.split("; ")), problems


@pytest.mark.parametrize(
    ("title", "points", "said"),
    [
        ("", ("a",), "title"),
        ("題" * (LONGEST_TITLE + 1), ("a",), "title"),
        ("題", (), "another page"),
        ("題", ("a",) * (MOST_POINTS + 1), "another page"),
        ("題", ("",), "make two of it"),
        ("題", ("字" * (LONGEST_POINT + 1),), "make two of it"),
        ("題", ("字" * (2 * LINE),) * 5, "another page"),
    ],
)
def test_a_page_that_would_not_fit_the_smallest_screen_is_refused(
    title: str, points: tuple[str, ...], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        LeafletText(title, points)


@pytest.mark.parametrize("url", ["www.example.jp", "ftp://example.jp/", "https://", "javascript:alert(1)"])
def test_what_is_no_web_address_gets_no_qr_code(url: str) -> None:
    with pytest.raises(ValueError, match="no web address"):
        WebPage("公式", url)

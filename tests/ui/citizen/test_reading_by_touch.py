"""Reading by touch, on paper and as QR codes: whole, right, and with nothing of a person."""

from collections.abc import Callable
from pathlib import Path

import pytest
import segno
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.city.reading_matter import WebPage
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents, Spots, is_last, sheets
from kiosk.domain.values.mykey import grouped
from kiosk.ui.widgets.qr import QrCode, modules
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.person import Person, text_on

Meet = Callable[..., Person]
QUIET_ZONE = 4


def opens_topics(person: Person) -> None:
    person.touches("制度の案内")
    person.sees(steps.Plain.CHOOSE_TOPIC)


def opens_way(person: Person, name: str) -> None:
    opens_topics(person)
    person.touches("ほかの申し込み方法")
    person.sees(steps.Plain.CHOOSE_WAY)
    opens(person, name)


def opens(person: Person, name: str) -> None:
    """A leaflet at its first page, by its contents where it has any."""
    person.touches(name)
    person.bot.waitUntil(lambda: isinstance(person.step, LeafletContents | Leaflet), timeout=5_000)
    if isinstance(person.step, LeafletContents):
        person.touches("sheet-1")
    person.sees(Leaflet)


def prints(person: Person) -> str:
    """Print the leaflet that is open; the text on the paper."""
    person.touches("全部のページを紙に印刷する")
    return text_on(person.sees_print())


def leafs_to_the_end(person: Person) -> list[str]:
    """Everything that was read on the way."""
    read = []
    while isinstance(step := person.step, Leaflet):
        total = len(sheets(person.flow, step.title))
        assert person.reads(f"{step.page + 1} / {total}ページ")
        read += [words.text() for words in person.window.page.findChildren(TextLabel)]
        if is_last(person.flow, step):
            break
        turns_the_page(person)
    return read


def turns_the_page(person: Person) -> None:
    before = person.step
    person.touches("primary")
    person.bot.waitUntil(lambda: person.step != before, timeout=5_000)


def test_a_person_leafs_through_the_programme_and_reads_what_the_cities_say(meet: Meet) -> None:
    person = meet()
    opens_topics(person)
    opens(person, "制度と手続きの流れ")
    read = "".join(leafs_to_the_end(person))
    turns_the_page(person)
    assert person.step is steps.Plain.CHOOSE_TOPIC
    for said in ("25%", "5,000ポイント", "1つ", "9月以降", "24時間", "2021年3月31日まで", "15歳未満", "手続きの流れ"):
        assert said in read, said
    person.touches("back")
    person.sees(steps.Plain.HOME)


def test_the_contents_lead_to_a_page_and_each_page_back_to_them(meet: Meet) -> None:
    person = meet()
    opens_topics(person)
    person.touches("制度と手続きの流れ")
    person.sees(LeafletContents)
    person.touches("この窓口に持ってくるもの")
    person.sees(Leaflet)
    assert person.reads("この窓口に持ってくるもの")
    person.touches("もくじを見る")
    person.sees(LeafletContents)
    person.touches("back")
    person.sees(steps.Plain.CHOOSE_TOPIC)


@pytest.mark.parametrize(
    ("programme", "said"),
    [
        ("mynapoint-2022", ("7,500ポイント", "施策3 公金受取口座の登録", "2023年9月30日まで")),
        ("municipal-example", ("市のポイント", "3,000ポイント", "終わりの日は決まっていません")),
    ],
)
def test_the_leaflet_is_right_for_the_next_programme_too(meet: Meet, programme: str, said: tuple[str, ...]) -> None:
    person = meet(programme=programme)
    opens_topics(person)
    opens(person, "制度と手続きの流れ")
    read = "".join(leafs_to_the_end(person))
    assert "9月以降" not in read
    for words in said:
        assert words in read, words


def test_a_programme_without_other_ways_does_not_offer_them(meet: Meet) -> None:
    person = meet(programme="municipal-example")
    opens_topics(person)
    assert not person.can_touch("ほかの申し込み方法")
    assert person.can_touch("手続きできる場所")


@pytest.mark.parametrize("size", [QSize(1080, 1920), QSize(1920, 1080)], ids=["tall", "wide"])
def test_every_way_can_be_opened_read_and_left(meet: Meet, size: QSize) -> None:
    person = meet(size)
    opens_topics(person)
    person.touches("ほかの申し込み方法")
    person.sees(steps.Plain.CHOOSE_WAY)
    for way in person.flow.counter.leaflets.ways:
        opens(person, way.name)
        read = "".join(leafs_to_the_end(person))
        assert all(point in read for page in way.pages for point in page.points)
        turns_the_page(person)
        assert person.step is steps.Plain.CHOOSE_WAY


# --- paper


def test_the_paper_of_a_way_has_every_step_and_whom_to_call(meet: Meet) -> None:
    person = meet()
    opens_way(person, "ローソンのマルチコピー機")
    text = prints(person)
    way = person.flow.counter.leaflets.way("lawson")
    assert way is not None
    for page in way.pages:
        assert "".join(page.title.split()) in text
        assert all("".join(point.split()) in text for point in page.points)
    for said in ("0120-95-0178", "0467-82-1111", "mykey-get/lawson.html", "練習用"):
        assert said in text
    assert "練習" in text
    person.touches("end")
    person.sees(steps.Plain.HOME)


def test_the_paper_for_the_holder_of_a_locked_card_has_nothing_of_the_person(meet: Meet) -> None:
    person = meet()
    mykey = person.reserves()
    person.leaves()
    person.goes_to_card()
    person.puts("locked")
    person.sees(steps.Refused)
    person.touches("4桁の暗証番号で困ったら")
    person.sees(Leaflet)
    text = prints(person)
    assert "利用者証明用" in text
    assert mykey not in text
    assert grouped(mykey).replace(" ", "") not in text
    paper = person.sees_print()
    assert mykey.encode() not in paper.read_bytes()
    about: dict[str, object] = dict(PdfReader(paper).metadata or {})
    assert not about.get("/Author")
    assert about["/Title"] == "4桁の暗証番号で困ったら"


def test_the_paper_of_the_spots_lists_the_citys_places(meet: Meet, tmp_path: Path) -> None:
    from kiosk.city_data.spots import SPOTS

    sheet = tmp_path / "town.csv"
    sheet.write_text("name,address,hours,note\n駅前の郵便局,元町1-1,9:00〜16:00,2階\n", encoding="utf-8")
    SPOTS.take_over(sheet, tmp_path / "town")
    person = meet(data_dir=tmp_path / "town")
    opens_way(person, "近くの手続スポット")
    text = prints(person)
    assert all(said in text for said in ("駅前の郵便局", "元町1-1", "9:00〜16:00", "2階"))
    person.touches("手続きできる場所の一覧を見る")
    person.sees(Spots)
    assert person.reads("駅前の郵便局")


# --- spots


def test_an_empty_list_still_names_this_counter_and_where_to_look(meet: Meet) -> None:
    person = meet()
    opens_topics(person)
    person.touches("手続きできる場所")
    person.sees(Spots)
    assert person.reads("市役所本庁舎 情報推進課")
    assert person.reads("手続きができるスポット検索")
    assert person.reads("0120-95-0178")


# --- the PIN


def test_the_holder_of_a_locked_card_learns_which_number_and_where_to_go(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.puts("locked")
    person.sees(steps.Refused)
    person.touches("4桁の暗証番号で困ったら")
    person.sees(Leaflet)
    read = "".join(leafs_to_the_end(person))
    for said in ("利用者証明用", "住民基本台帳用", "券面事項入力補助用", "署名用", "市民課", "コンビニの端末で直す"):
        assert said in read, said
    person.takes_card()
    person.sees(steps.Between)
    assert person.flow.session is None


# --- QR codes


def test_every_qr_code_on_the_screen_holds_exactly_its_address(meet: Meet) -> None:
    person = meet()
    opens_topics(person)
    opens(person, "公式の案内を持ち帰る")
    seen = []
    for sheet in sheets(person.flow, LeafletId(LeafletTopic.WEB)):
        codes = person.window.page.findChildren(QrCode)
        urls = [leaf.url for leaf in sheet if isinstance(leaf, WebPage)]
        assert [_painted(code) for code in codes] == [_matrix(url) for url in urls]
        seen += urls
        turns_the_page(person)
    assert seen == [page.url for page in person.flow.counter.programme.links if page.url]


def _matrix(url: str) -> list[list[bool]]:
    return [[bool(cell) for cell in row] for row in segno.make_qr(url, error="m").matrix_iter(border=QUIET_ZONE)]


def _painted(code: QrCode) -> list[list[bool]]:
    """The modules as they are painted, read back from the pixels."""
    count = len(code._rows)
    picture = code.grab().toImage()
    side = min(picture.width(), picture.height()) // count
    left, top = (picture.width() - side * count) // 2, (picture.height() - side * count) // 2
    middle = side // 2
    return [
        [
            QColor(picture.pixel(left + x * side + middle, top + y * side + middle)).lightness() < 128
            for x in range(count)
        ]
        for y in range(count)
    ]


def test_codes_of_different_addresses_differ() -> None:
    assert modules("https://www2.jpki.go.jp/a") != modules("https://www2.jpki.go.jp/b")

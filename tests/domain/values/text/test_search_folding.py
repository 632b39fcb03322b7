"""What is typed and what the catalogue writes are compared in one form."""

from itertools import product

import jaconv
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values.text.search_folding import fold, spellings, wanted

KANA = st.text(
    "アイカガキクグケコサシジスセソタチッツテデトドナニノハバパヒビピフブヘベペホポマミメモャヤュユョヨラリルレロワンー"
)
WRITTEN = st.text("aBcPaY0189 あいペカ゛ーッャー支払楽天・()-+&'々ｶﾞﾍﾟＡｚ９\u3000\n\t_")
NAMES = st.text("PayCardtchszjmubodhinゆうちょペイカード楽天払い・ー( )", min_size=1, max_size=12)


@pytest.mark.parametrize(
    "text",
    ["ペイペイ", "ぺいぺい", "ﾍﾟｲﾍﾟｲ", "ペイ・ペイ", " ペイ ペイ ", "ペーイペイ", "ペイペイ\u3000ー", "ペイ(ペイ)"],
)
def test_kana_of_any_kind_is_the_same(text: str) -> None:
    assert fold(text) == fold("ペイペイ")


@pytest.mark.parametrize(
    "text", ["PayPay", "PAYPAY", "ＰａｙＰａｙ", "pay pay", "Pay-Pay", "pay_pay", "Pay・Pay", "pay\npay"]
)
def test_letters_of_any_case_and_width_are_the_same(text: str) -> None:
    assert fold(text) == fold("paypay")


def test_a_small_kana_is_another_than_the_large_one_and_a_voiced_one_another_than_the_plain_one() -> None:
    assert len({fold("きや"), fold("きゃ"), fold("ぎゃ")}) == 3


def test_a_text_of_nothing_but_marks_is_nothing() -> None:
    assert fold("ー・() -\u3000_\n") == ""
    assert wanted("ー・") == wanted("")


@given(KANA)
def test_every_width_and_kana_of_a_text_fold_to_one(text: str) -> None:
    assert fold(jaconv.kata2hira(text)) == fold(text)
    assert fold(jaconv.z2h(text)) == fold(text)


@given(WRITTEN)
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


# Each mora with the ways in which it is typed.
_MORAE = (
    "ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku コ:ko サ:sa シ:shi/si ス:su セ:se タ:ta チ:chi/ti ツ:tsu/tu テ:te "
    "ナ:na ニ:ni ハ:ha ヒ:hi フ:fu/hu ホ:ho マ:ma ミ:mi モ:mo ヤ:ya ユ:yu ラ:ra リ:ri ワ:wa ガ:ga ジ:ji/zi ズ:zu ダ:da "
    "バ:ba ビ:bi パ:pa ペ:pe キャ:kya シャ:sha/sya ショ:sho/syo チャ:cha/tya チュ:chu/tyu ジャ:ja/zya/jya "
    "ジュ:ju/zyu/jyu リョ:ryo ヒャ:hya ティ:ti/thi ディ:di/dhi ファ:fa シェ:she/sye ウィ:wi ヴァ:va"
)
MORAE = {kana: ways.split("/") for kana, ways in (mora.split(":") for mora in _MORAE.split())}
VOWELS = "aiueo"


@st.composite
def typed_readings(draw: st.DrawFn) -> tuple[str, str]:
    """A reading in katakana, and its romaji, each mora in either system."""
    reading, romaji = "", ""
    for mora in draw(st.lists(st.sampled_from(list(MORAE)), min_size=1, max_size=6)):
        letters = draw(st.sampled_from(MORAE[mora]))
        before = draw(st.sampled_from(["", "", "", "ッ", "ン", "ー"])) if reading else ""
        if before == "ン":
            ways = ["n", "nn", "n'", *(["m"] if letters[0] in "bmp" else [])]
            letters = draw(st.sampled_from(ways)) + letters
        elif before == "ー":
            letters = draw(st.sampled_from(["", "-", romaji[-1]])) + letters
        elif before == "ッ" and letters[0] not in VOWELS:
            letters = ("t" if letters.startswith("ch") else letters[0]) + letters
        else:
            before = ""
        reading, romaji = reading + before + mora, romaji + letters
    return reading, romaji


def begins(text: str, query: str) -> bool:
    """Whether what is typed is where one of the text's spellings begins."""
    (spelt,), sought = spellings([text]), wanted(query)
    pairs = [*product(spelt.kana, sought.kana), *product(spelt.latin, sought.latin)]
    return any(spelling.startswith(part) for spelling, part in pairs)


@given(typed_readings(), st.data())
def test_a_reading_is_found_at_every_letter_of_its_romaji(typed: tuple[str, str], data: st.DataObject) -> None:
    reading, romaji = typed
    assert begins(reading, romaji[: data.draw(st.integers(1, len(romaji)))])


@given(typed_readings(), st.data())
def test_a_reading_is_found_at_every_kana_of_either_kind_and_width(typed: tuple[str, str], data: st.DataObject) -> None:
    reading, _ = typed
    beginning = reading[: data.draw(st.integers(1, len(reading)))]
    for written in (beginning, jaconv.kata2hira(beginning), jaconv.z2h(beginning)):
        assert begins(reading, written)


@given(NAMES, st.data())
def test_a_name_is_found_at_every_character(name: str, data: st.DataObject) -> None:
    beginning = name[: data.draw(st.integers(1, len(name)))]
    for written in (beginning, beginning.upper(), jaconv.h2z(beginning, ascii=True, digit=True)):
        assert begins(name, written) or not fold(written)


@given(st.text())
def test_whatever_is_typed_is_folded_and_never_an_error(text: str) -> None:
    sought = wanted(text)
    assert all(one == fold(one) for one in sought.latin)
    assert not set("\n\t ") & set("".join((*sought.kana, *sought.latin)))


@given(st.lists(WRITTEN))
def test_texts_together_have_the_spellings_of_each_alone(texts: list[str]) -> None:
    assert spellings(texts) == [spellings([text])[0] for text in texts]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("shi", "si"),
        ("chi", "ti"),
        ("tsu", "tu"),
        ("fu", "hu"),
        ("ji", "zi"),
        ("sha", "sya"),
        ("cho", "tyo"),
        ("ja", "zya"),
        ("ju", "jyu"),
        ("shinbun", "shimbun"),
        ("shinbun", "sinnbunn"),
        ("konnichiha", "konnnitiha"),
        ("shin'ichi", "shinichi"),
        ("matcha", "mattya"),
        ("matcha", "maccha"),
        ("toukyou", "tokyo"),
        ("oosaka", "osaka"),
        ("ka-do", "kaado"),
        ("kisarazu", "kisaradu"),
    ],
)
def test_both_systems_of_romaji_and_the_keys_of_an_input_method_are_the_same(one: str, other: str) -> None:
    assert wanted(one).latin[0] == wanted(other).latin[0]


@pytest.mark.parametrize(
    ("reading", "typed"),
    [
        ("トウキョウシンブン", "tokyo shimbun"),
        ("ティッシュジェフ", "thisshujefu"),
        ("ウェルシア", "werushia"),
        ("フォト", "foto"),
        ("マッチャ", "matcha"),
        ("ディーカード", "dcard"),
        ("ラクテンペイ", "rakuten pay"),
        ("プリペイドカード", "prepaid card"),
        ("エーユーペイ", "au PAY"),
    ],
)
def test_a_reading_is_found_by_romaji_and_by_the_english_words_of_the_trade(reading: str, typed: str) -> None:
    assert wanted(typed).latin[0] in spellings([reading])[0].latin


def test_letters_among_kanji_can_be_typed_and_the_kanji_are_not_read() -> None:
    (mixed,) = spellings(["楽天Edy"])
    assert mixed.kana == ("楽天edy",)
    assert mixed.latin == (" edy",)
    assert wanted("楽天Ed").kana[0] in mixed.kana[0]


def test_kana_alone_is_never_looked_for_as_letters() -> None:
    assert wanted("い").latin == ()
    assert wanted("すいk").latin == ("suik",)

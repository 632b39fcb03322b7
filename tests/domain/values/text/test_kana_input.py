"""Kana typed key by key: the marks and the small forms, as a person presses them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values.text.kana_input import SEMI_VOICED, SMALL, VOICED, with_key

PLAIN = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん"
WITH_VOICE = dict(
    zip("うかきくけこさしすせそたちつてとはひふへほ", "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼ", strict=True)
)
WITH_HALF_VOICE = dict(zip("はひふへほ", "ぱぴぷぺぽ", strict=True))
IN_SMALL = dict(zip("あいうえおつやゆよわ", "ぁぃぅぇぉっゃゅょゎ", strict=True))
FORMS = {VOICED: WITH_VOICE, SEMI_VOICED: WITH_HALF_VOICE, SMALL: IN_SMALL}
MARKS = st.sampled_from((VOICED, SEMI_VOICED, SMALL))
KEYS = st.sampled_from((*PLAIN, "ー", VOICED, SEMI_VOICED, SMALL))


def typed(keys: str) -> str:
    text = ""
    for key in keys:
        text = with_key(text, key)
    return text


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("へ゜いへ゜い", "ぺいぺい"),
        ("か゛つ小こう", "がっこう"),
        ("う゛あ小", "ゔぁ"),
        ("き゛よ小うさ゛", "ぎょうざ"),
        ("ゆうちよ小", "ゆうちょ"),
        ("ふ゛゜", "ぷ"),
        ("ふ゜゛", "ぶ"),
        ("らいんへ゜い", "らいんぺい"),
        ("すーは゜ー", "すーぱー"),
    ],
)
def test_words_are_typed_as_people_write_them(keys: str, word: str) -> None:
    assert typed(keys) == word


@pytest.mark.parametrize("mark", FORMS)
@pytest.mark.parametrize("kana", PLAIN)
def test_a_mark_changes_the_kana_that_it_goes_with_and_no_other(mark: str, kana: str) -> None:
    assert with_key("す" + kana, mark) == "す" + FORMS[mark].get(kana, kana)


@pytest.mark.parametrize("mark", FORMS)
@pytest.mark.parametrize("kana", PLAIN)
def test_a_mark_pressed_twice_is_undone(mark: str, kana: str) -> None:
    assert typed(kana + mark + mark) == kana


@pytest.mark.parametrize("kana", WITH_HALF_VOICE)
def test_the_one_mark_takes_the_place_of_the_other(kana: str) -> None:
    assert typed(kana + VOICED + SEMI_VOICED) == WITH_HALF_VOICE[kana]
    assert typed(kana + SEMI_VOICED + VOICED) == WITH_VOICE[kana]


@pytest.mark.parametrize("before", ["", "ー", "A", "1", "é", "漢", "ア", "きゃー", "か\u3099", "\u3099", "\U0001f600"])
@pytest.mark.parametrize("mark", [VOICED, SEMI_VOICED, SMALL])
def test_a_mark_after_nothing_that_it_goes_with_changes_nothing(before: str, mark: str) -> None:
    assert with_key(before, mark) == before


@given(st.text(), KEYS.filter(lambda key: key not in FORMS) | st.sampled_from("A1-&"))
def test_every_other_key_adds_itself(text: str, key: str) -> None:
    assert with_key(text, key) == text + key


@given(st.text(), MARKS)
def test_a_mark_touches_the_last_character_alone_and_is_never_an_error(text: str, mark: str) -> None:
    marked = with_key(text, mark)
    assert marked[:-1] == text[:-1]
    assert len(marked) == len(text)


@given(st.lists(KEYS, max_size=20).map("".join))
def test_what_the_keys_give_is_kana_in_one_piece_each(keys: str) -> None:
    text = typed(keys)
    assert text == unicodedata.normalize("NFC", text)
    assert len(text) == sum(key not in FORMS for key in keys)
    assert set(text) <= {*PLAIN, "ー", *WITH_VOICE.values(), *WITH_HALF_VOICE.values(), *IN_SMALL.values()}

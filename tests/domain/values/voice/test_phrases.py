"""Of which clips a text is put together: all of it is said, as it is shown, or it is known that it cannot be."""

import string

import pytest

from kiosk.domain.values.languages import JAPANESE
from kiosk.domain.values.voice.phrases import PhraseBook, constant_parts, key_of
from kiosk.domain.values.voice.speech import SpeechReason, SpokenLine, Utterance, speech_of

LETTERS = frozenset(string.ascii_uppercase)
NUMBERS = frozenset([*map(str, range(100)), "100", "500", "2000", "10000"])
JAPANESE_BOOK = PhraseBook(
    LETTERS
    | NUMBERS
    | {
        "予約しました",
        "を押してください",
        "はじめる",
        "12月",
        "3日",
        "に",
        "日に",
        "木",
        "8時",
        "30分",
        "ポイント",
        "〜",
        ".",
    }
    | {"のこり", "2回", "です", "小文字の", "大文字の", "番号は、画面で", "声がありません", "画面にこう書いてあります"},
    ("{hour}時", "{hour}時{minute}分"),
    sums=True,
)
ENGLISH_BOOK = PhraseBook(LETTERS | NUMBERS | {"Step", "of", "or", "for", "form", "Put", "card", "the", "from"})


def said(text: str, book: PhraseBook = JAPANESE_BOOK) -> str | None:
    """The clips; a pause is a comma, what is a person's stands in brackets."""
    parts = book.parts_of(text)
    if parts is None:
        return None
    return " ".join((f"[{part.text}]" if part.spelled else part.text) or "," for part in parts)


@pytest.mark.parametrize(
    ("text", "clips"),
    [
        ("予約しました。", "予約しました ,"),
        ("「はじめる」を押してください", "はじめる を押してください"),
        ("予約《よやく》しました", "予約しました"),
        ("予約\nしました", "予約しました"),
        ("12月3日(木) 8:30〜8:00", "12月 3日 木 8時 30分 〜 8時"),
        ("12月3日に", "12月 3日 に"),
        ("12,500ポイント", "10000 2000 500 ポイント"),
        ("0.35", "0 . 35"),
        ("100ポイント.", "100 ポイント ,"),
        ("0467-82-1111", "0 4 6 7 , 8 2 , 1 1 1 1"),
        ("34679ACD", "[3] [4] [6] [7] [9] [A] [C] [D]"),
        ("3467 9ACD", "[3] [4] [6] [7] , [9] [A] [C] [D]"),
        ("3 4 6 7、9 A C D", "[3] [4] [6] [7] , [9] [A] [C] [D]"),
        ("1234 5678 9012 3456", "[1] [2] [3] [4] , [5] [6] [7] [8] , [9] [0] [1] [2] , [3] [4] [5] [6]"),
        ("8389189146", "[8] [3] [8] [9] [1] [8] [9] [1] [4] [6]"),
        ("●●●● 3456", "[3] [4] [5] [6]"),
        ("大文字のA小文字のb", "大文字の A 小文字の B"),
        ("知らないことば", None),
        ("予約しましたが", None),
        ("", ""),
    ],
)
def test_a_text_is_said_whole_or_not_at_all(text: str, clips: str | None) -> None:
    assert said(text) == clips


@pytest.mark.parametrize(
    ("text", "clips"),
    [
        ("Step 12 of 20", "Step 12 of 20"),
        ("Put the card", "Put the card"),
        ("form", "form"),
        ("forof", None),
        ("from 2020", "from 2 0 2 0"),
    ],
)
def test_a_word_is_not_put_together_of_others(text: str, clips: str | None) -> None:
    assert said(text, ENGLISH_BOOK) == clips


def test_a_sentence_with_places_is_rendered_in_its_parts() -> None:
    assert [*constant_parts("{month}月{day}日に、「{name}」を 押して\nください。つぎは、{x}です")] == [
        "月",
        "日に",
        "を 押して",
        "ください",
        "つぎは",
        "です",
    ]
    assert key_of("を 押して") == "を押して"
    assert [*constant_parts("漢字《かんじ》を{{見る}}")] == ["漢字《かんじ》を(見る"]


def utterance(*lines: SpokenLine) -> Utterance:
    return Utterance(SpeechReason.PAGE, JAPANESE, lines, "番号は、画面で", "声がありません")


def test_what_only_one_person_may_hear_is_said_where_only_one_person_hears_it() -> None:
    number = utterance(SpokenLine("予約しました"), SpokenLine("34679ACD"), SpokenLine("2回", personal=True))
    aloud = [part.text for part in speech_of(number, JAPANESE_BOOK, in_private=False)]
    assert aloud == ["予約しました", "", "番号は、画面で", "", "番号は、画面で", ""]
    alone = [part.text for part in speech_of(number, JAPANESE_BOOK, in_private=True)]
    assert alone == ["予約しました", "", *"34679ACD", "", "2回", ""]


def test_what_has_no_clip_is_told_once() -> None:
    parts = speech_of(
        utterance(SpokenLine("何か"), SpokenLine("2回"), SpokenLine("何か")), JAPANESE_BOOK, in_private=True
    )
    assert [part.text for part in parts] == ["2回", "", "声がありません"]


def test_what_is_said_is_not_shown_of_a_value() -> None:
    assert "3467" not in repr(utterance(SpokenLine("3467 9ACD")))

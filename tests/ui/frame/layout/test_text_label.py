"""Where a text breaks into lines."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from kiosk.city_data.locales import locale_of
from kiosk.domain.values.languages import Language, LineBreaks
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.phrases import phrases
from kiosk.ui.widgets.text.readings import ReadMetrics
from kiosk.ui.widgets.text.text_lines import TextLines, lines_of

SENTENCE = "Leave only the card you want to use. Take the other card away."


def test_english_breaks_between_words_whatever_the_width(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    for width in range(metrics.horizontalAdvance("Leave only"), metrics.horizontalAdvance(SENTENCE)):
        lines = TextLines((phrases(SENTENCE),), qapp.font()).within(width)
        assert " ".join(line.strip() for line in lines) == SENTENCE
        assert not any(line.startswith(" ") for line in lines)
        assert all(metrics.horizontalAdvance(line.rstrip()) <= width for line in lines)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Main city hall (市民課)", ("Main ", "city ", "hall ", "(市民課)")),
        ("PayPay(チャージ)", ("PayPay", "(チャージ)")),
    ],
)
def test_spaces_part_a_text_in_latin_letters_and_phrases_a_name(text: str, pieces: tuple[str, ...]) -> None:
    assert phrases(text) == pieces


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("次に手続きできるのは10月16日(金)8時30分からです", ("10月16日(金)", "8時30分")),
        ("保守は6月4日0時00分から6月5日22時00分までです", ("6月4日", "0時00分", "6月5日", "22時00分")),
        ("2万円までのチャージで上限5000ポイント、5,000円分です", ("2万円", "5000ポイント", "5,000円")),
        ("あと3人、3回まちがえると止まります。1番窓口です", ("3人", "3回", "1番")),
    ],
)
def test_a_number_stays_with_what_it_counts(text: str, kept: tuple[str, ...]) -> None:
    pieces = phrases(text)
    assert "".join(pieces) == text
    for whole in kept:
        assert any(whole in piece for piece in pieces), pieces


def test_japanese_breaks_between_phrases_and_not_at_its_spaces() -> None:
    assert "".join(phrases("電話 0120-95-0178 → 5番")) == "電話 0120-95-0178 → 5番"
    assert len(phrases("カードを読み取り台に置いてください")) > 1


def test_latin_letters_go_apart_from_the_words_before_a_comma() -> None:
    assert phrases("準備ソフトと、JPKIソフト")[-1].startswith("JPKI")


def test_no_chinese_character_stands_alone_at_the_end() -> None:
    assert len(phrases("正在用声音通知。请把这个画面给附近的工作人员看。", LineBreaks.CHINESE)[-1]) > 2


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ko", "적어 둔 것을 찾아 내일 이후에 다시 와 주세요. 적어 둔 것이 없으면 직원에게 문의하세요."),
        ("ne", "Settings → General → Software Update मा हेर्नुहोस्।"),
    ],
)
def test_a_line_is_as_wide_as_it_was_measured(qapp: QApplication, tag: str, text: str) -> None:
    """A space before Hangul is wider, and some letters are of another font than the language's own."""
    load_fonts()
    theme = Theme.for_screen(QSize(1280, 800), 10.1).in_language(locale_of(Language(tag)))
    font = theme.font(TextRole.LABEL)
    for width in range(300, 700, 20):
        lines = lines_of(text, font, theme.locale.breaks).within(width)
        assert max(ReadMetrics(font).width(line.rstrip()) for line in lines) <= width + 1, lines

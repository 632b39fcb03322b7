"""Every errand through the accessibility bus alone, and what a screen reader says at each step of it."""

import re

from tests.hardware.bus.screen_reader import ScreenReader

PIN, ACCOUNT, CODE = "1234", "5678905678905678", "4821"
HOME = "ご用件を選んでください"


def _says_who(reader: ScreenReader) -> None:
    reader.goes_to("カードの持ち主本人", "カードを読み取り台に置いてください")
    reader.presses("置く")


def _texts(reader: ScreenReader) -> set[str]:
    return {text for thing in reader.things() for text in (thing.name, thing.about)}


def _gives_pin(reader: ScreenReader, then: str) -> None:
    """How many places are filled is said; of the digits nothing is on the bus."""
    pad = reader.hears("暗証番号(4桁)を押してください", "password text")
    assert "のこり3回" in pad.name
    assert "4桁のうち0桁" in pad.about
    before, since = _texts(reader), len(reader.told)
    for place, digit in enumerate(PIN, 1):
        reader.presses(digit)
        reader.hears_announced(f"4桁のうち{place}桁", since)
    # Beside how many, no new text has a digit. The clock of the screen goes on.
    new = {text for text in _texts(reader) - before if not re.fullmatch(r"\d+月\d+日\(.\) \d+:\d\d", text)}
    assert not re.search(r"\d", "".join(new).replace("4桁のうち4桁", "")), new
    said = [one.text for one in reader.told[since:] if one.text]
    assert not re.search(r"\d", re.sub(r"4桁のうち\d桁|あと\dつ", "", "".join(said))), said
    reader.presses("確認")
    reader.hears(then)
    assert not any(PIN in one.text for one in reader.told[since:])


def _takes_card(reader: ScreenReader, ending: str) -> None:
    reader.presses("取る")
    reader.hears(ending)
    reader.goes_to("はじめる", HOME)


def _enters(reader: ScreenReader, text: str) -> None:
    reader.types(text)
    reader.presses("確認")


def test_a_mykey_id_is_reserved_a_service_applied_for_and_taken_back(reader: ScreenReader) -> None:
    reader.goes_to("ポイントの申し込みをする", "必要なものは、お手元にありますか")
    reader.goes_to("全部あります", "手続きをするのは、どなたですか")
    _says_who(reader)
    reader.hears("先に予約をします")
    reader.goes_to("予約に進む", "マイキーIDを、もうお持ちですか")
    reader.goes_to("はじめてです", "この内容で予約しますか")
    reader.goes_to("同意して予約する", "暗証番号(4桁)を押してください", "password text")
    _gives_pin(reader, "予約ができました")
    since = len(reader.told)
    reader.presses("紙に印刷する")
    reader.hears_announced("印刷", since)
    assert any(re.fullmatch(r"(. ){3}.、(. ){3}.", text) for text in _texts(reader)), "a MyKey ID is spelled"
    found = reader.goes_to("続けて申し込む", "どの決済サービスにしますか", "text")
    assert "名前" in found.name
    reader.goes_to("PayPay(チャージ)", "PayPay(チャージ)")
    reader.goes_to("これにする", "申し込む前に、お読みください")
    _applies(reader)
    # What was recorded just now is there: one test, in whatever order they come.
    reader.hears(HOME)
    _takes_back(reader)


def _applies(reader: ScreenReader) -> None:
    reader.presses("同意して進む")
    reader.hears("決済サービスIDを入れてください", "text")
    _enters(reader, ACCOUNT)
    reader.hears("もう一度", "text")
    _enters(reader, ACCOUNT)
    since = len(reader.told)
    reader.hears("セキュリティコード1を入れてください", "password text")
    _enters(reader, CODE)
    reader.hears("これで申し込みますか")
    on_the_bus = [*_texts(reader), *(one.text for one in reader.told[since:])]
    assert not any(CODE in text.replace(" ", "") for text in on_the_bus)
    reader.presses("この内容で申し込む")
    _gives_pin(reader, "申し込みを受け付けました")
    _takes_card(reader, "手続きは終わりました")


def _takes_back(reader: ScreenReader) -> None:
    reader.goes_to("自分の状況を見る", "手続きをするのは、どなたですか")
    _says_who(reader)
    _gives_pin(reader, "あなたの予約と申し込み")
    reader.goes_to("「PayPay", "この申し込みを取り消しますか")
    reader.presses("申し込みを取り消す")
    _gives_pin(reader, "申し込みを取り消しました")
    _takes_card(reader, "手続きは終わりました")


def test_a_card_is_checked_and_the_staff_are_called(reader: ScreenReader) -> None:
    reader.goes_to("カードを調べる", "カードを読み取り台に置いてください")
    reader.presses("置く")
    reader.hears("このカードは使えます")
    reader.goes_to("職員を呼ぶ", "職員を呼んでいます")
    assert any(thing.role == "dialog" and "modal" in thing.states for thing in reader.things())
    reader.goes_to("呼び出しを取り消す", "このカードは使えます")
    _takes_card(reader, "手続きは終わりました")


def test_a_number_is_taken_and_heard(reader: ScreenReader) -> None:
    reader.goes_to("整理券を取る", "窓口でのご用件は、どれですか")
    number = reader.goes_to("予約", "番号をお呼びするまで、お待ちください")
    assert number.about.startswith("1番")
    reader.goes_to("おわる", HOME)


def test_a_phone_is_asked_about(reader: ScreenReader) -> None:
    reader.goes_to("スマホで読み取れない", "カードを読み取りたいのは、どれですか")
    field = reader.goes_to("iPhone", "iPhoneの機種は、どれですか", "text")
    assert "探している機種の名前" in field.name
    reader.goes_to("一覧にない・わからない", "一覧になくても、だいじょうぶです")
    reader.goes_to("やめる", HOME)


def test_the_programme_is_read_about(reader: ScreenReader) -> None:
    reader.goes_to("制度の案内", "何をお知りになりたいですか")
    reader.goes_to("制度と手続きの流れ", "制度と手続きの流れ")
    reader.goes_to("マイナポイント 第1弾とは", "マイナポイント 第1弾とは")
    reader.goes_to("もくじを見る", "制度と手続きの流れ")
    reader.goes_to("やめる", HOME)


def test_the_language_is_changed_and_heard(reader: ScreenReader) -> None:
    reader.goes_to("画面の設定 / Display", "画面の設定")
    chosen = {thing.name for thing in reader.things() if thing.role == "check box" and "checked" in thing.states}
    assert chosen == {"日本語", "標準", "標準の色", "ふつう", "画面全体"}
    heading = reader.goes_to("English", "Display settings")
    assert not re.search("[ぁ-ん]", heading.name)
    reader.goes_to("Done", "How can we help?")
    reader.goes_to("画面の設定 / Display", "Display settings")
    reader.goes_to("日本語", "画面の設定")
    reader.goes_to("これでよい", HOME)

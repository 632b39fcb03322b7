"""Two names that people take for the same are the same; those that they tell apart are not."""

import pytest

from kiosk.domain.city.lookalikes import skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PayPay", "Pаyрay"),  # Cyrillic а and р
        ("PayPay", "ＰａｙＰａｙ"),
        ("PayPay", "paypay"),
        ("PayPay", "Pay Pay"),
        ("PayPay", "Pay\u3000Pay"),
        ("PayPay", "Pay\u200bPay"),
        ("PayPay", "Páypay"),
        ("WAON", "WΑΟΝ"),  # Greek
        ("d払い", "d払い "),
        ("ICOCA", "IC0CA"),
        ("Suica", "Su1ca"),
        ("Suica", "Sulca"),
        ("カード", "力ード"),  # the kanji for strength
        ("ロコペイ", "口コペイ"),  # the kanji for mouth
        ("ペイ", "ペイ\u0301"),
        ("ポケット", "ホ\u309aケット"),
        ("メルペイ", "ﾒﾙﾍﾟｲ"),
        ("エディー", "エディ一"),  # the kanji for one
    ],
)
def test_names_that_look_alike_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ガス", "カス"),
        ("パス", "バス"),
        ("PayPay(チャージ)", "PayPay(買い物)"),
        ("au PAY", "d払い"),
        ("三井", "三丼"),
        ("A1", "A2"),
    ],
)
def test_names_that_people_tell_apart_have_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)

"""What may become a clerk's secret, and that none of them is ever shown."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.staff.common_words import is_guessed, left_over
from kiosk.domain.staff.passphrases import Passphrase, QuickCode, Weakness
from kiosk.domain.values.secret import taken


@pytest.mark.parametrize(
    "text", ["correct horse", "あさがおの種を三つ蒔く", "hanako has a green bicycle", "x7#qP2!vLw"]
)
def test_ten_characters_that_nobody_guesses_are_a_passphrase(text: str) -> None:
    assert Passphrase.typed(text).weakness("hanako") is None


@pytest.mark.parametrize(
    ("text", "weakness"),
    [
        ("", Weakness.TOO_SHORT),
        ("nine char", Weakness.TOO_SHORT),
        ("a b" * 43, Weakness.TOO_LONG),
        ("hanako2026", Weakness.LOGIN_NAME),
        ("hanakohanako", Weakness.LOGIN_NAME),
        ("HANAKO-2026!", Weakness.LOGIN_NAME),
        ("password2026", Weakness.COMMON),
        ("Password123!", Weakness.COMMON),
        ("1234567890", Weakness.COMMON),
        ("qwertyuiop", Weakness.COMMON),
        ("aaaaaaaaaaaa", Weakness.COMMON),
        ("abababababab", Weakness.COMMON),
        ("マイナンバーカード1", Weakness.COMMON),
        ("ｐａｓｓｗｏｒｄ２０２６", Weakness.COMMON),
        ("p@ssw0rd2026", Weakness.COMMON),
        ("adminadmin1", Weakness.COMMON),
        ("letmein12345", Weakness.COMMON),
        ("1q2w3e4r5t", Weakness.COMMON),
        ("zaq12wsxcde3", Weakness.COMMON),
        ("qwer1234asdf", Weakness.COMMON),
        ("abcd1234efgh", Weakness.COMMON),
        ("Summer2026!!", Weakness.COMMON),
        ("monkeydragon", Weakness.COMMON),
        ("市役所2026令和8年度", Weakness.COMMON),
        ("さくらさくらさくら2026", Weakness.COMMON),
        ("chigasaki2026!", Weakness.COMMON),
        ("茅ヶ崎市役所の窓口2026", Weakness.COMMON),
        ("hanako-kiosk2026", Weakness.COMMON),
        ("123456789x7#", Weakness.COMMON),
        ("liverpool2024", Weakness.COMMON),
        ("michaeljordan23", Weakness.COMMON),
        ("trustno1trustno1", Weakness.COMMON),
        ("山田花子-2026年度", Weakness.COMMON),
        ("花子の山田花子の山田!!", Weakness.COMMON),
    ],
)
def test_a_weak_passphrase_is_named(text: str, weakness: Weakness) -> None:
    assert Passphrase.typed(text).weakness("hanako", ("chigasaki", "茅ヶ崎市", "山田 花子")) is weakness


@given(st.text(min_size=1, max_size=60))
def test_whatever_is_typed_is_judged(text: str) -> None:
    assert left_over(text, ("chigasaki",)) >= 0
    assert is_guessed(text, ("chigasaki",)) in {True, False}


def test_a_passphrase_is_one_however_wide_it_was_typed() -> None:
    assert Passphrase.typed("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ").take() == Passphrase.typed("correct horse").take()


def test_what_cannot_be_text_is_a_passphrase_that_fits_nothing_and_no_fault() -> None:
    assert Passphrase.typed("\ud800 and so on").weakness("hanako") is None


@pytest.mark.parametrize("text", ["402917", "４０２９１７", "112233", "123450"])
def test_six_digits_are_a_code(text: str) -> None:
    assert QuickCode.typed(text).weakness() is None


@pytest.mark.parametrize("text", ["", "40291", "4029170", "40291a", "４０２９１", "٤٠٢٩١٧"])
def test_what_has_not_six_digits_is_no_code(text: str) -> None:
    with pytest.raises(ValueError, match="six digits"):
        QuickCode.typed(text)


@pytest.mark.parametrize(
    ("text", "weakness"),
    [
        ("000000", Weakness.SAME_DIGITS),
        ("777777", Weakness.SAME_DIGITS),
        ("123456", Weakness.RUN),
        ("456789", Weakness.RUN),
        ("890123", Weakness.RUN),
        ("654321", Weakness.RUN),
        ("210987", Weakness.RUN),
    ],
)
def test_a_weak_code_is_named(text: str, weakness: Weakness) -> None:
    assert QuickCode.typed(text).weakness() is weakness


@pytest.mark.parametrize("secret", [Passphrase.typed("correct horse"), QuickCode.typed("402917")])
def test_a_secret_is_neither_shown_nor_stored(secret: Passphrase | QuickCode) -> None:
    for shown in (repr(secret), str(secret), f"{secret}"):
        assert "horse" not in shown
        assert "402917" not in shown
    with pytest.raises(TypeError, match="never stored"):
        pickle.dumps(secret)


def test_what_was_taken_is_wiped_at_the_end() -> None:
    passphrase = Passphrase.typed("correct horse")
    with taken(passphrase) as octets:
        assert octets == b"correct horse"
    assert octets == bytes(13)
    with pytest.raises(RuntimeError, match="has been used"):
        passphrase.weakness("hanako")

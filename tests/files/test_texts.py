"""A text that a person wrote is read as UTF-8, or named as what it is."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.city_data.services import SERVICES
from kiosk.files.texts import SAVE_TEXT, decoded

WORDS = sorted(
    {cell for row in csv.reader(io.StringIO(SERVICES.shipped.read_text("utf-8"))) for cell in row if not cell.isascii()}
)
"""What such files say."""


def refusal(data: bytes) -> str:
    with pytest.raises(ValueError, match=r"^(line \d+: |the file is ).*\(.*\)$") as told:
        decoded(data, SAVE_TEXT)
    assert "codec" not in str(told.value)
    assert not isinstance(told.value, UnicodeError)
    return str(told.value)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["no BOM", "BOM"])
def test_utf_8_is_read_with_a_byte_order_mark_and_without(mark: bytes) -> None:
    assert decoded(mark + "名前 = '𠮷'\r\n".encode(), SAVE_TEXT) == "名前 = '𠮷'\r\n"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("a\n市".encode("utf-16"), "the file is UTF-16 text"),
        ("a\n市".encode("utf-32"), "the file is UTF-32 text"),
        ("abc\n市".encode("utf-16-le"), "line 1: is UTF-16 text"),
        ("abc\n市".encode("utf-16-be"), "line 1: is UTF-16 text"),
        ("a\r\nb\r市役所".encode("cp932"), "line 3: is in Shift_JIS, not in UTF-8"),
        ("a\nﾁｶﾞｻｷ,ﾍﾟｲﾍﾟｲ".encode("cp932"), "line 2: is in Shift_JIS, not in UTF-8"),
        ("a\n市役所".encode("euc_jp"), "line 2: is in EUC-JP, not in UTF-8"),
        ("a\nペイ①".encode("euc_jis_2004"), "line 2: is in EUC-JP, not in UTF-8"),
        ("a\nb\n市役所".encode("iso2022_jp"), "line 3: is in ISO-2022-JP (JIS), not in UTF-8"),
        ("a\ncafé,".encode("latin-1"), "line 2: holds bytes that are no UTF-8 text"),
        (b"a\nb\0c", "line 2: holds a NUL byte"),
        (b"%PDF-1.7\n", "the file is a PDF"),
    ],
)
def test_what_is_not_utf_8_is_named_with_its_line_and_what_to_do(data: bytes, said: str) -> None:
    assert refusal(data).startswith(said)
    assert SAVE_TEXT in refusal(data)


@settings(max_examples=60)
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=20), encoding=st.sampled_from(["cp932", "euc_jp"]))
def test_shift_jis_and_euc_jp_are_told_apart(words: list[str], encoding: str) -> None:
    name = {"cp932": "Shift_JIS", "euc_jp": "EUC-JP"}[encoding]
    data = "\n".join(word.replace("ｰ", "") for word in words).encode(encoding, errors="ignore")
    if not data.isascii():
        assert f"is in {name}, " in refusal(data)


@settings(max_examples=60)
@given(data=st.binary(max_size=60) | st.text(max_size=20).map(lambda text: text.encode("utf-16-le", "surrogatepass")))
def test_whatever_the_octets_are_there_is_a_text_or_a_sentence(data: bytes) -> None:
    try:
        assert isinstance(decoded(data, SAVE_TEXT), str)
    except ValueError:
        refusal(data)

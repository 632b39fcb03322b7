"""A secret as lines that people type: what they mistype is named by its line, and a whole paper comes back."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.keys.recovery_code import LINE_LENGTH, Mistyped, code_of, lines_of, secret_of

SECRETS = st.one_of(st.binary(min_size=32, max_size=32), st.binary(min_size=64, max_size=64))
SECRET = bytes(range(1, 33))
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(SECRETS)
def test_what_was_written_down_comes_back(secret: bytes) -> None:
    assert secret_of(lines_of(secret)) == secret
    assert secret_of([code_of(secret)]) == secret


def test_a_key_is_four_lines_and_one_that_was_rotated_seven() -> None:
    assert [len(lines_of(SECRET)), len(lines_of(SECRET + SECRET))] == [4, 7]
    assert {len(line.replace(" ", "")) for line in lines_of(SECRET + SECRET)} == {LINE_LENGTH}


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda line: line.replace(" ", ""),
        lambda line: line.replace(" ", "-"),
        lambda line: line.replace("0", "O").replace("1", "l"),
        lambda line: "".join(chr(ord(letter) + 0xFEE0) if letter != " " else "\u3000" for letter in line),
        lambda line: f"  {line}\t",
    ],
)
def test_it_is_read_however_it_is_typed(typed: Callable[[str], str]) -> None:
    assert secret_of([typed(line) for line in lines_of(SECRET)]) == SECRET


def test_the_number_before_a_line_may_be_typed_too() -> None:
    assert secret_of([f"{number}:  {line}" for number, line in enumerate(lines_of(SECRET), start=1)]) == SECRET


def test_what_else_stands_on_the_paper_is_skipped() -> None:
    numbered = [f"{number}:  {line}" for number, line in enumerate(lines_of(SECRET), start=1)]
    paper = ["登録簿のかぎの控え", "", "つくった日時: 2020年10月12日", *numbered, "", "1行ずつ打ち込みます。"]
    assert secret_of(paper) == SECRET


def test_a_letter_that_is_in_no_line_is_shown_as_it_was_typed() -> None:
    first, *rest = lines_of(SECRET)
    with pytest.raises(Mistyped, match=r"^Line 1: '登' is in no line"):
        secret_of([f"登{first}", *rest])


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_every_single_wrong_letter_is_named_by_its_line(number: int) -> None:
    lines = [line.replace(" ", "") for line in lines_of(SECRET)]
    for place in range(LINE_LENGTH):
        for letter in LETTERS:
            line = lines[number - 1]
            if line[place] == letter:
                continue
            wrong = [*lines[: number - 1], line[:place] + letter + line[place + 1 :], *lines[number:]]
            with pytest.raises(Mistyped, match=rf"^Line {number} is mistyped"):
                secret_of(wrong)


@given(SECRETS, st.data())
def test_two_letters_that_changed_places_are_named_by_their_line(secret: bytes, data: st.DataObject) -> None:
    lines = [line.replace(" ", "") for line in lines_of(secret)]
    number, one, other = (data.draw(st.integers(0, most)) for most in (len(lines) - 1, 15, 15))
    letters = list(lines[number])
    letters[one], letters[other] = letters[other], letters[one]
    if "".join(letters) == lines[number]:
        return
    lines[number] = "".join(letters)
    with pytest.raises(Mistyped, match=rf"^Line {number + 1} is mistyped"):
        secret_of(lines)


@given(SECRETS)
def test_lines_in_another_order_are_named(secret: bytes) -> None:
    first, second, *rest = lines_of(secret)
    if first[:19] == second[:19]:
        return
    with pytest.raises(Mistyped, match=r"^Line 1 is mistyped.*\nLine 2 is mistyped"):
        secret_of([second, first, *rest])


def test_every_wrong_line_is_named_at_once() -> None:
    first, *rest = lines_of(SECRET)
    with pytest.raises(Mistyped) as error:
        secret_of([first[:-1], *rest[:2], rest[2].replace(" ", "")[:-2] + "U!"])
    said = str(error.value).splitlines()
    assert said[0] == f"Line 1 has {LINE_LENGTH} characters; {LINE_LENGTH - 1} were typed."
    assert said[1].startswith("Line 4: 'U' is in no line.")


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_lines_that_are_missing_are_told(count: int) -> None:
    with pytest.raises(Mistyped, match="no whole key"):
        secret_of(lines_of(SECRET)[:count])


def test_lines_of_two_papers_are_no_key() -> None:
    one, other = lines_of(SECRET), lines_of(bytes(range(2, 34)))
    with pytest.raises(Mistyped, match="no whole key"):
        secret_of([*one[:2], *other[2:]])

"""What providers say of links, as a clerk saves it: each mistake is named by line and column, none is let through."""

import pytest

from kiosk.app.handover.handover_file import RESULTS
from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.records.provider_results import ProviderResult
from kiosk.files.sheets import SheetProblems

# Whose check digit is right.
ONE, OTHER = "0000000018", "9999999999"
HEADER = "reference,result,reason"


def read(
    *lines: str, header: str = HEADER, encoding: str = "utf-8-sig", end: str = "\r\n"
) -> tuple[ProviderResult, ...]:
    return RESULTS.read(end.join([header, *lines, ""]).encode(encoding), "results.csv")


def problems(*lines: str, header: str = HEADER) -> list[str]:
    """What is said of each place, without the advice."""
    with pytest.raises(SheetProblems) as told:
        read(*lines, header=header)
    return [problem.partition(" (")[0] for problem in told.value.problems]


def test_each_line_says_what_became_of_a_link() -> None:
    assert read(f"{ONE},completed,", f"{OTHER},rejected,code_wrong") == (
        ProviderResult(2, ONE, LinkState.COMPLETED),
        ProviderResult(3, OTHER, LinkState.REJECTED, RejectReason.CODE_WRONG),
    )


@pytest.mark.parametrize("reason", RejectReason)
def test_every_reason_can_be_given(reason: RejectReason) -> None:
    assert read(f"{ONE},rejected,{reason}") == (ProviderResult(2, ONE, LinkState.REJECTED, reason),)


@pytest.mark.parametrize(
    "cell",
    [
        ONE,
        f'"{ONE}"',
        f'="{ONE}"',
        f'"=""{ONE}"""',
        f" {ONE} ",
        f"\u00a0{ONE}\u3000",
        f"{ONE[:4]} {ONE[4:8]} {ONE[8:]}",
        "００００００００１８",
    ],
)
def test_a_reference_may_stand_as_excel_and_the_hand_over_file_write_it(cell: str) -> None:
    assert read(f"{cell},completed,") == (ProviderResult(2, ONE, LinkState.COMPLETED),)


@pytest.mark.parametrize(("encoding", "end"), [("utf-8-sig", "\r\n"), ("utf-8", "\n"), ("utf-8-sig", "\r")])
def test_a_file_may_be_saved_as_excel_or_another_program_does(encoding: str, end: str) -> None:
    assert read(f"{ONE},completed,", encoding=encoding, end=end) == (ProviderResult(2, ONE, LinkState.COMPLETED),)


def test_columns_may_stand_in_any_order_and_empty_lines_are_passed_over() -> None:
    found = read(",,", f"code_wrong,{ONE},rejected", ",,", header="reason,reference,result")
    assert found == (ProviderResult(3, ONE, LinkState.REJECTED, RejectReason.CODE_WRONG),)


def test_a_file_without_a_line_is_refused() -> None:
    assert problems() == ["there is no line in it"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f"{ONE[:-1]}9,completed,", "column reference: is no receipt number"),
        ("18,completed,", "column reference: has 2 digits: Excel took the 0 before them"),
        ("133456780,completed,", "column reference: has 9 digits: Excel took the 0 before them"),
        ("133456781,completed,", "column reference: is no receipt number"),
        ("1.8E+01,completed,", "column reference: is a number that Excel rounded: digits of it are lost"),
        ("1.23457e9,completed,", "column reference: is a number that Excel rounded: digits of it are lost"),
        ("9999999999.0,completed,", "column reference: is written as a sum or with decimals"),
        ('"9,999,999,999",completed,', "column reference: is written as a sum or with decimals"),
        (",completed,", "column reference: is no receipt number"),
        (f'="{ONE},completed,', "column reference: is no receipt number"),
        (f"{ONE},done,", "column result: is no result"),
        (f"{ONE},COMPLETED,", "column result: is no result"),
        (f"{ONE},,", "column result: is no result"),
        (f"{ONE},handed_over,", "column result: is no result"),
        (f"{ONE},cancelled,", "column result: is no result"),
        (f"{ONE},rejected,they moved away", "column reason: is no reason"),
        (f"{ONE},rejected,", "column reason: a rejected link needs one"),
        (f"{ONE},completed,other", "column reason: a completed link has none"),
    ],
)
def test_what_is_wrong_is_named_by_line_and_column(line: str, said: str) -> None:
    assert problems(f"{OTHER},completed,", line) == [f"line 3, {said}"]


@pytest.mark.parametrize("again", [OTHER, f'"=""{OTHER}"""'])
@pytest.mark.parametrize("result", ["completed,", "rejected,other"])
def test_a_link_that_is_there_twice_is_named(result: str, again: str) -> None:
    assert problems(f"{OTHER},completed,", f"{ONE},completed,", f"{again},{result}") == [
        "line 4, column reference: is the same as in line 2"
    ]


def test_all_mistakes_are_told_at_once() -> None:
    assert problems("19,completed,", f"{ONE},done,", f"{OTHER},rejected,moved") == [
        "line 2, column reference: is no receipt number",
        "line 3, column result: is no result",
        "line 4, column reason: is no reason",
    ]


@pytest.mark.parametrize("header", ["reference,result", "reference;result;reason", "reference,result,reason,code1"])
def test_columns_that_are_missing_or_too_many_are_named(header: str) -> None:
    assert problems(f"{ONE},completed", header=header)[0].startswith("line 1")


def test_a_damaged_workbook_is_answered_with_how_to_save_it() -> None:
    with pytest.raises(SheetProblems, match=r"open it in Excel and save it as \.xlsx"):
        RESULTS.read(b"PK\x03\x04" + bytes(40), "results.xlsx")


def test_what_a_person_wrote_by_mistake_is_not_repeated() -> None:
    with pytest.raises(SheetProblems) as told:
        read("123456789018,completed,", f"{ONE},Yamada Hanako,", f"{OTHER},rejected,Yamada Hanako")
    assert "Yamada" not in str(told.value)
    assert "123456789018" not in str(told.value)

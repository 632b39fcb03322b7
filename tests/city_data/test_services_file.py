"""The payment services: what ships keeps to its sources; a city's sheet is taken over whole or not at all."""

import csv
import io
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.adapters.city_imports import SHEETS
from kiosk.city_data.replaceable import CityFile
from kiosk.city_data.services import COLUMNS, SERVICES, SHEET
from kiosk.domain.city.services import CharacterSet, CheckDigit, Length, Service, ServiceKind, ServiceUse, TriState
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.files.sheets import SheetProblems
from tests.fakes.process.disk import no_file_beyond

HEADER = [column.name for column in COLUMNS]
PLAIN = dict.fromkeys(HEADER, "") | {
    "key": "town_pay",
    "number": "unknown",
    "name": "町ペイ",
    "reading": "マチペイ",
    "kind": "code",
    "use": "charge",
    "here": "yes",
    "preparation": "no",
    "collect": "unknown",
}


def written(*rows: dict[str, str], header: list[str] = HEADER, mark: bytes = b"", end: str = "\r\n") -> bytes:
    out = io.StringIO(newline="")
    sheet = csv.DictWriter(out, header, lineterminator=end)
    sheet.writeheader()
    sheet.writerows(rows)
    return mark + out.getvalue().encode()


def one(**cells: str) -> Service:
    (service,) = SHEET.read(written(PLAIN | cells), SERVICES.name)
    return service


@pytest.fixture
def shipped() -> dict[str, Service]:
    return {service.key: service for service in SHEET.read(SERVICES.shipped.read_bytes(), SERVICES.name)}


# --- what ships


def test_without_a_file_of_the_city_the_shipped_services_are_loaded(
    tmp_path: Path, shipped: dict[str, Service]
) -> None:
    assert SERVICES.load(tmp_path / "nowhere") == tuple(shipped.values())
    assert len(shipped) == 44


def test_what_most_people_look_for_comes_first(shipped: dict[str, Service]) -> None:
    names = [service.name.partition("(")[0] for service in shipped.values()]
    assert names[:13] == [
        *("PayPay", "PayPay", "d払い", "d払い", "au PAY", "楽天ペイ", "メルペイ"),
        *("WAON", "nanaco", "楽天Edy", "Suica", "PASMO", "ICOCA"),
    ]


def test_only_what_a_source_says_is_a_yes(shipped: dict[str, Service]) -> None:
    def those(answer: Callable[[Service], bool]) -> set[str]:
        return {key for key, service in shipped.items() if answer(service)}

    assert those(lambda service: service.here is TriState.YES) == {"paypay_charge", "paypay_pay", "majica"}
    assert those(lambda service: service.here is TriState.NO) == {"rakuten_pay", "rakuten_card"}
    prepared = {"aeoncard", "aeonbank_debit", "suica", "icoca", "majica", "hop"}
    assert those(lambda service: service.preparation is TriState.YES) == prepared
    assert those(lambda service: service.preparation is TriState.NO) == set()
    assert those(lambda service: service.collect is TriState.YES) == {"waon", "rakuten_edy"}
    assert those(lambda service: service.account.check is not CheckDigit.UNKNOWN) == set()


def test_official_numbers_stand_where_a_source_names_one(shipped: dict[str, Service]) -> None:
    numbers = {key: service.number for key, service in shipped.items() if service.number}
    assert numbers == {"icoca": "MP0000064", "majica": "MP0000034"}


def test_what_an_id_looks_like_is_known_of_waon_and_icoca_alone(shipped: dict[str, Service]) -> None:
    waon, icoca = shipped["waon"].account, shipped["icoca"]
    assert (waon.alphabet, waon.length, waon.prefix) == (CharacterSet.DIGITS, Length(16, 16), "6900")
    assert (icoca.account.alphabet, icoca.account.length) == (CharacterSet.ALNUM, Length(17, 17))
    assert (icoca.codes[0].alphabet, icoca.codes[0].length) == (CharacterSet.ALNUM, Length(17, 17))
    others = [service.account for key, service in shipped.items() if key not in ("waon", "icoca")]
    assert {(field.alphabet, field.length, field.prefix) for field in others} == {(CharacterSet.UNKNOWN, None, "")}


def test_every_service_asks_for_an_id_and_one_secret_code(shipped: dict[str, Service]) -> None:
    assert {tuple(field.secret for field in service.fields) for service in shipped.values()} == {(False, True)}
    assert shipped["resona"].codes[0].alphabet is CharacterSet.ANY


def test_brands_join_what_takes_the_same_account(shipped: dict[str, Service]) -> None:
    joined = {key: service.brand for key, service in shipped.items() if service.brand != key}
    assert joined == {
        "paypay_charge": "paypay",
        "paypay_pay": "paypay",
        "dbarai_charge": "dbarai",
        "dbarai_pay": "dbarai",
        "waon": "aeon",
        "aeoncard": "aeon",
    }


def test_last_days_are_those_of_the_second_programme(shipped: dict[str, Service]) -> None:
    assert {service.last_day for service in shipped.values()} == {None, date(2023, 9, 29)}
    assert shipped["dcard"].note == "dカードアプリの最終日は9月30日"
    assert shipped["rakuten_card"].elsewhere == "楽天カードアプリ/サイト"


def test_every_shipped_service_names_its_sources(shipped: dict[str, Service]) -> None:
    assert all(service.sources for service in shipped.values())
    assert shipped["waon"].sources[1] == "https://financial.showcase-tv.com/waon-mainapoint/"


def test_excel_opens_the_shipped_sheet_as_what_it_is() -> None:
    data = SERVICES.shipped.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfkey,number,name,reading,")
    assert data.count(b"\n") == data.count(b"\r\n") == 45


# --- what a row says


def test_unknown_and_nothing_are_no_values() -> None:
    bare, unknown = one(), one(**dict.fromkeys(set(HEADER) - set(PLAIN) | {"note", "id_label", "url"}, "unknown"))
    assert bare == unknown
    assert (bare.brand, bare.codes, bare.sources, bare.last_day) == ("town_pay", (), (), None)
    assert (bare.account.label, bare.account.length, bare.account.alphabet) == (None, None, CharacterSet.UNKNOWN)


def test_a_full_row_is_a_full_service() -> None:
    service = one(
        number="MP0000001",
        brand="town",
        use="purchase",
        kind="prepaid",
        here="no",
        elsewhere="店",
        id_label="番号",
        id_alphabet="digits",
        id_length="4〜16",
        id_prefix="69",
        id_check="luhn",
        code1_label="unknown",
        code2_label="暗証番号",
        code2_alphabet="any",
        code2_length="4",
        last_day="2023/9/29",
        url="https://town.example/pay?x=1",
        sources="町の広報 ; https://town.example/",
    )
    assert (service.number, service.brand, service.use, service.kind) == (
        "MP0000001",
        "town",
        ServiceUse.PURCHASE,
        ServiceKind.PREPAID,
    )
    assert (service.here, service.elsewhere, service.last_day) == (TriState.NO, "店", date(2023, 9, 29))
    account, first, second = service.fields
    assert (account.length, account.prefix, account.check) == (Length(4, 16), "69", CheckDigit.LUHN)
    assert (first.label, second.label, second.alphabet, second.length) == (
        None,
        "暗証番号",
        CharacterSet.ANY,
        Length(4, 4),
    )
    assert service.sources == ("町の広報", "https://town.example/")


WRONG = {
    "key": ["", "Town", "town-pay", "x" * 41, "町", "unknown", "tоwn", "1‐2"],
    "number": ["", "MP123", "mp0000001", "0000001", "MP00000012", "МP0000001"],
    "name": ["", "unknown", "二行の\n名前", "タブ\tの名前", "x" * 301],
    "reading": ["", "まちペイ", "町", "マチヘ゜イ", "マチ ペイ", "unknown", "マチへイ"],
    "kind": ["", "qr", "Code", "unknown"],
    "brand": ["Town", "unknown"],
    "provider": ["会社\x07"],
    "use": ["", "chage"],
    "here": ["", "maybe", "TRUE"],
    "preparation": [""],
    "prepare": ["x" * 301],
    "id_label": ["\u202e番号"],
    "id_alphabet": ["number"],
    "id_length": ["0", "65", "16-4", "16桁", "-4", "1 6", "Apr-32"],
    "id_prefix": ["PB…", "69 00"],
    "id_check": ["luhn10"],
    "code1_alphabet": ["digit"],
    "code3_length": ["four"],
    "collect": ["", "はい"],
    "last_day": ["2023-02-29", "29.9.2023", "20230929", "令和元年4月30日", "例5.9.29", "45198", "9月29日"],
    "url": [
        "town.example",
        "javascript:alert(1)",
        "https://",
        "https://a b",
        "https://me@town.example/",
        "https://x/" + "y" * 300,
    ],
    "note": ["\x1b[2J", "外字\ue000", "途中\u200bに", "家族👪", "葛\U000e0100城", "#N/A", "＃ＲＥＦ！", "#########"],
    "sources": ["x" * 301, "a\rb"],
}


@pytest.mark.parametrize(("column", "text"), [(column, text) for column, texts in WRONG.items() for text in texts])
def test_a_wrong_cell_is_named_and_nothing_is_changed(column: str, text: str, tmp_path: Path) -> None:
    file, data_dir = tmp_path / "town.csv", tmp_path / "data"
    file.write_bytes(written(PLAIN))
    SERVICES.take_over(file, data_dir)
    file.write_bytes(written(PLAIN | {"key": "other"}, PLAIN | {column: text}))
    with pytest.raises(SheetProblems) as told:
        SERVICES.take_over(file, data_dir)
    assert told.value.problems[0].startswith(f"line 3, column {column}: ")
    assert told.value.problems[0].endswith(")")
    assert all(problem.isprintable() for problem in told.value.problems)
    assert [service.key for service in SERVICES.load(data_dir)] == ["town_pay"]


RULES = {
    "elsewhere": {"here": "no"},
    "code1_label": {"code1_where": "裏面"},
    "code2_label": {"code2_label": "二つめ"},
    "code3_label": {"code1_label": "一つめ", "code3_label": "三つめ"},
    "id_prefix": {"id_length": "4", "id_prefix": "69000"},
    "id_check": {"id_check": "luhn", "id_alphabet": "alnum"},
}


@pytest.mark.parametrize("column", RULES)
def test_cells_that_contradict_each_other_are_named(column: str) -> None:
    with pytest.raises(SheetProblems) as told:
        one(**RULES[column])
    (problem,) = told.value.problems
    assert problem.startswith(f"line 2, column {column}: ")


def test_where_it_can_be_done_elsewhere_may_be_unknown() -> None:
    assert one(here="no", elsewhere="unknown").elsewhere is None


def test_two_services_of_one_key_or_number_are_named_with_both_lines() -> None:
    rows = [PLAIN | {"number": "MP0000001"}, PLAIN | {"key": "other", "name": "二つ目"}]
    rows.append(PLAIN | {"number": "MP0000001", "name": "三つ目"})
    with pytest.raises(SheetProblems) as told:
        SHEET.read(written(*rows), SERVICES.name)
    assert told.value.problems == (
        "line 4, column key: is the same as in line 2 (write another)",
        "line 4, column number: is the same as in line 2 (write another)",
    )


@pytest.mark.parametrize("twin", ["PayPay", "Pаyрay", "ＰａｙＰａｙ", "pay pay", "PáyPáy"])
def test_two_services_that_look_the_same_are_named_with_both_lines(twin: str) -> None:
    rows = [PLAIN | {"name": "PayPay"}, PLAIN | {"key": "twin", "name": twin}]
    with pytest.raises(SheetProblems) as told:
        SHEET.read(written(*rows), SERVICES.name)
    assert told.value.problems == ("line 3, column name: looks the same as in line 2 (write what tells them apart)",)


def test_all_mistakes_of_a_file_are_named_at_once() -> None:
    rows = [PLAIN | {"key": f"s{column}", column: text} for column, texts in WRONG.items() for text in texts]
    with pytest.raises(SheetProblems) as told:
        SHEET.read(written(*rows), SERVICES.name)
    named = {problem.partition(":")[0] for problem in told.value.problems}
    lines = [column for column, texts in WRONG.items() for _ in texts]
    assert {f"line {line}, column {column}" for line, column in enumerate(lines, start=2)} <= named


def test_a_sheet_without_services_is_refused(tmp_path: Path) -> None:
    (tmp_path / "town.csv").write_bytes(written())
    with pytest.raises(SheetProblems, match="there is no service in it"):
        SERVICES.take_over(tmp_path / "town.csv", tmp_path)


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        ("key", "ｔｏｗｎ＿2", "town_2"),
        ("number", "ＭＰ0000012", "MP0000012"),
        ("reading", "ﾏﾁﾍﾟｲ", "マチペイ"),
        ("reading", "マチヘ\u309aイ", "マチペイ"),
        ("kind", "Ｃｏｄｅ".lower(), ServiceKind.CODE),
        ("last_day", "令和5年9月29日", date(2023, 9, 29)),
        ("last_day", "Ｒ５．９．２９", date(2023, 9, 29)),
        ("last_day", "2023年9月29日", date(2023, 9, 29)),
        ("last_day", "2023ー9ー29", date(2023, 9, 29)),
        ("last_day", "ｕｎｋｎｏｗｎ", None),
        ("name", "\u00a0𠮷野か\u3099わペイ\u3000", "𠮷野がわペイ"),
        ("name", "\ufa10田﨑ペイ", "\ufa10田﨑ペイ"),
    ],
)
def test_widths_eras_and_a_macs_spelling_are_taken_as_the_desk_takes_them(
    column: str, text: str, value: object
) -> None:
    assert getattr(one(**{column: text}), column) == value


@pytest.mark.parametrize(
    ("length", "said"), [("１６", Length(16, 16)), ("４－３２", Length(4, 32)), ("4ー32", Length(4, 32))]
)
def test_a_length_is_taken_in_any_width(length: str, said: Length) -> None:
    assert one(id_length=length).account.length == said


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        ("key", "tоwn", "U+043E CYRILLIC SMALL LETTER O"),
        ("reading", "マチへイ", "U+3078 HIRAGANA LETTER HE"),
        ("use", "chаrge", "U+0430 CYRILLIC SMALL LETTER A"),
        ("name", "#N/A", "holds #N/A, an error of Excel"),
        ("note", "家族👪", "U+1F46A FAMILY"),
        ("note", "葛\U000e0100城", "U+E0100 VARIATION SELECTOR-17"),
        ("note", "外字\ue000", "外字"),
        ("note", "文字\ufffd", "another program lost a character"),
        ("note", "\u202e逆", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("last_day", "45198", "a day as Excel counts them"),
    ],
)
def test_what_looks_right_and_is_not_is_told_apart_by_its_code(column: str, text: str, said: str) -> None:
    with pytest.raises(SheetProblems) as told:
        one(**{column: text})
    assert said in told.value.problems[0]


# --- in and out


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["no BOM", "BOM"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("header", [HEADER, HEADER[::-1]], ids=["in order", "in another order"])
def test_what_was_imported_comes_back_byte_for_byte(mark: bytes, end: str, header: list[str], tmp_path: Path) -> None:
    data = written(
        PLAIN, PLAIN | {"key": "b", "name": "別の名前", "note": '"引用", 、,'}, header=header, mark=mark, end=end
    )
    (tmp_path / "town.csv").write_bytes(data)
    assert SERVICES.take_over(tmp_path / "town.csv", tmp_path / "data") == 2
    SERVICES.give_back(tmp_path / "data", tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == data
    assert [service.note for service in SERVICES.load(tmp_path / "data")] == [None, '"引用", 、,']


def test_the_shipped_sheet_comes_out_and_goes_in_again(tmp_path: Path, shipped: dict[str, Service]) -> None:
    SERVICES.give_back(tmp_path / "data", tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == SERVICES.shipped.read_bytes()
    assert SERVICES.take_over(tmp_path / "out.csv", tmp_path / "data") == 44
    assert SERVICES.load(tmp_path / "data") == tuple(shipped.values())


def test_the_imported_sheet_belongs_to_its_owner_alone(tmp_path: Path) -> None:
    SERVICES.take_over(SERVICES.shipped, tmp_path / "data")
    assert (tmp_path / "data" / SERVICES.name).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


def test_a_file_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    for file in (tmp_path / "missing.csv", tmp_path):
        with pytest.raises(UsageError, match="cannot be read"):
            SERVICES.take_over(file, tmp_path / "data")


def test_an_imported_sheet_that_was_spoilt_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / SERVICES.name).write_bytes(b"key,number\n")
    with pytest.raises(SheetProblems, match="is missing"):
        SERVICES.load(tmp_path)
    (tmp_path / SERVICES.name).unlink()
    (tmp_path / SERVICES.name).mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        SERVICES.load(tmp_path)


@pytest.mark.parametrize("sheet", SHEETS.values())
def test_a_link_that_leads_nowhere_is_not_passed_over(tmp_path: Path, sheet: CityFile[Any]) -> None:
    (tmp_path / sheet.name).symlink_to(tmp_path / "gone.csv")
    with pytest.raises(UserError, match=r"is a link that leads nowhere\. Import the \w+ again"):
        sheet.load(tmp_path)


def test_a_full_disk_leaves_the_services_that_are_in_use(tmp_path: Path) -> None:
    file, data_dir = tmp_path / "town.csv", tmp_path / "data"
    file.write_bytes(written(PLAIN))
    SERVICES.take_over(file, data_dir)
    with no_file_beyond(1000), pytest.raises(UserError, match="cannot be written"):
        SERVICES.take_over(SERVICES.shipped, data_dir)
    assert [entry.name for entry in data_dir.iterdir()] == [SERVICES.name]
    assert (data_dir / SERVICES.name).read_bytes() == written(PLAIN)


def test_a_place_that_cannot_be_written_is_named_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "data" / SERVICES.name / "kept").mkdir(parents=True)
    (tmp_path / "file").write_bytes(b"kept")
    with pytest.raises(UsageError, match="is a folder: nothing is written over it"):
        SERVICES.take_over(SERVICES.shipped, tmp_path / "data")
    with pytest.raises(UserError, match="cannot be made"):
        SERVICES.take_over(SERVICES.shipped, tmp_path / "file")
    with pytest.raises(UsageError, match="is there already"):
        SERVICES.give_back(tmp_path, tmp_path / "data" / SERVICES.name)
    for out in (tmp_path / "nowhere" / "out.csv", tmp_path / "file" / "out.csv"):
        with pytest.raises(UserError, match="cannot be written"):
            SERVICES.give_back(tmp_path, out)
    assert sorted(entry.name for entry in tmp_path.rglob("*")) == ["data", "file", "kept", SERVICES.name]


@given(data=st.binary(max_size=300))
def test_random_bytes_in_a_row_give_nothing_but_problems(data: bytes) -> None:
    for file in (data, written() + data):
        with suppress(SheetProblems):
            SHEET.read(file, SERVICES.name)


@given(cells=st.dictionaries(st.sampled_from(HEADER), st.text(max_size=40), max_size=6))
def test_random_cells_give_a_service_or_their_places(cells: dict[str, str]) -> None:
    try:
        one(**cells)
    except SheetProblems as told:
        problems = told.problems
    else:
        return
    assert all(problem.startswith("line ") for problem in problems)
    assert all(problem.isprintable() for problem in problems)

"""A TOML file is read, or answered with the place of what is wrong and what to write; no reading ever waits."""

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.app.settings import Settings, SettingsError
from kiosk.app.settings_loading import load
from kiosk.city_data.resources import DataError, municipalities
from kiosk.city_data.shipped import FOLDER
from kiosk.files.formats.toml import LARGEST, read_shown, read_toml
from tests.fakes.process.command import call

PATH_ADVICE = r"write a path in single quotation marks, like 'C:\kiosk', or with / in it"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def refusal(file: Path, read: Callable[[Path], object] = read_toml) -> str:
    with pytest.raises(ValueError, match=r".") as told:
        read(file)
    assert str(told.value).isprintable()
    assert "codec" not in str(told.value)
    return str(told.value)


# --- what is read


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_file_is_read_with_the_mark_of_notepad_and_any_line_end(end: str, file: Path) -> None:
    file.write_bytes(f'\ufeffcounter_name = "1番"{end}tickets = true{end}'.encode())
    assert read_toml(file) == {"counter_name": "1番", "tickets": True}


def test_what_a_mac_kept_apart_is_joined_where_it_is_shown(file: Path) -> None:
    file.write_text('"ハ\u309aスモ" = ["か\u3099わ"]\n', encoding="utf-8")
    assert read_shown(file) == {"パスモ": ["がわ"]}


# --- what is refused


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('a = 1\ndata_dir = "C:\\Users\\kiosk"', f"line 2, column 17: Invalid hex value ({PATH_ADVICE})"),
        ('data_dir = "C:\\kiosk"', f"line 1, column 17: Unescaped '\\' in a string ({PATH_ADVICE})"),
        ('data_dir = "D:\\"\n', f"({PATH_ADVICE})"),
        ("municipality = chigasaki", "line 1, column 16: Invalid value (put text between quotation marks"),
        ("tickets = True", "line 1, column 11: Invalid value (put text between quotation marks"),
        ("\u3000a = 1", "line 1, column 1: Invalid statement (there is U+3000 IDEOGRAPHIC SPACE"),
        ("a ＝ 1", "(there is U+FF1D FULLWIDTH EQUALS SIGN"),
        ("a = “x”", "(there is U+201C LEFT DOUBLE QUOTATION MARK"),
        ("a = 1\na = 2\n", "line 2, column 6: Cannot overwrite a value (it is said in the file already"),
        ("a = 1\na = 2", "at the end of the file: Cannot overwrite a value (look at the last line"),
        ("a = [1,\n", "at the end of the file: "),
        ("a = " + "[" * 5000, "tables within tables beyond measure"),
        ("a = " + "1" * 5000, "a number in the file is too long"),
        ("a" + ".a" * 9000, "line 1: has more than 10,000 characters"),
        ("a = 2024-13-45", "line 1"),
    ],
)
def test_a_slip_of_the_pen_is_named_with_its_place_and_the_remedy(file: Path, text: str, said: str) -> None:
    file.write_text(text, encoding="utf-8")
    assert said in refusal(file)


def test_tables_within_tables_beyond_measure_are_refused_where_texts_are_shown(file: Path) -> None:
    file.write_text("\n".join(["[" + ".".join(["a"] * 4000) + "]"]), encoding="utf-8")
    assert "beyond measure" in refusal(file, read_shown)


@pytest.mark.parametrize("encoding", ["cp932", "euc_jp", "utf-16", "utf-16-le", "iso2022_jp"])
def test_another_encoding_is_named_with_how_to_save_the_file(file: Path, encoding: str) -> None:
    file.write_bytes('counter_name = "市民課"\n'.encode(encoding))
    assert "save it as UTF-8: in Notepad (メモ帳)" in refusal(file)


def test_a_file_of_another_size_is_refused_without_reading_all_of_it(file: Path) -> None:
    with file.open("wb") as out:
        out.truncate(LARGEST * 1000)
    assert refusal(file) == "the file is larger than 1 MiB (is it the right one?)"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("市役所\n家族👪", "line 3, column 3, a.b.0: holds a character that cannot be shown, U+1F46A FAMILY"),
        ("外字\ue000", "line 2, column 11, a.b.0: holds a character that cannot be shown, U+E000"),
        ("\u202e逆", "line 2, column 9, a.b.0: holds a character that cannot be shown, U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("葛\U000e0100", "line 2, column 10, a.b.0: holds U+E0100 VARIATION SELECTOR-17"),
    ],
)
def test_a_character_that_nobody_would_see_is_named_where_texts_are_shown(file: Path, text: str, said: str) -> None:
    file.write_text(f'[a]\nb = ["""{text}"""]\n', encoding="utf-8")
    assert said in refusal(file, read_shown)
    read_toml(file)


def test_a_citys_own_data_is_held_against_the_fonts(tmp_path: Path) -> None:
    folder = tmp_path / "municipalities"
    folder.mkdir()
    (tmp_path / "national.toml").write_bytes((FOLDER / "national.toml").read_bytes())
    shipped = (FOLDER / "municipalities" / "chigasaki.toml").read_text("utf-8")
    city = folder / "chigasaki.toml"
    city.write_text(shipped.replace('name = "茅ヶ崎市"', 'name = "𠮷崎市"', 1), encoding="utf-8")
    assert municipalities(tmp_path)["chigasaki"].name == "𠮷崎市"
    city.write_text(shipped.replace('name = "茅ヶ崎市"', 'name = "茅👪崎市"', 1), encoding="utf-8")
    with pytest.raises(DataError, match=r"^chigasaki\.toml: line \d+, column 10, name: .*U\+1F46A FAMILY"):
        municipalities(tmp_path)


def test_a_counters_name_is_held_against_the_fonts() -> None:
    assert load(counter_name="𠮷田 2番").settings.counter_name == "𠮷田 2番"
    with pytest.raises(SettingsError, match=r"^counter_name \(command line\): .*U\+1F46A FAMILY"):
        load(counter_name="2番👪")


# --- what is no file


def a_pipe(place: Path) -> None:
    os.mkfifo(place)


def a_folder(place: Path) -> None:
    place.mkdir()


def a_device(place: Path) -> None:
    place.symlink_to("/dev/zero")


def a_socket(place: Path) -> None:
    here = Path.cwd()
    os.chdir(place.parent)  # a socket's path is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(place.name)
    finally:
        os.chdir(here)


def a_circle(place: Path) -> None:
    place.symlink_to(place)


NO_FILES = [a_pipe, a_folder, a_device, a_socket, a_circle]


@pytest.mark.parametrize("make", NO_FILES)
@pytest.mark.parametrize(
    "command",
    [
        ("settings", "check", "--config"),
        ("services", "import"),
        ("spots", "import"),
        ("records", "import", "results", "--service", "icoca", "--batch", "1"),
    ],
    ids=" ".join,
)
def test_what_is_no_file_is_refused_and_never_waited_for(
    command: tuple[str, ...], make: Callable[[Path], None], tmp_path: Path
) -> None:
    make(tmp_path / "given")
    answer = call(*command, tmp_path / "given", "--data-dir", tmp_path / "data")
    assert answer.returncode == 2
    assert "given cannot be read: " in answer.stderr


@pytest.mark.parametrize("make", NO_FILES)
@pytest.mark.parametrize("name", ["services.csv", "trust/jlis.pem", "register.key"])
def test_what_is_no_file_in_the_data_folder_is_refused_and_never_waited_for(
    name: str, make: Callable[[Path], None], tmp_path: Path
) -> None:
    (tmp_path / "trust").mkdir()
    if name == "register.key":
        (tmp_path / "register.sqlite3").write_bytes(b"")
    make(tmp_path / name)
    commands = {"services.csv": ("services", "list"), "trust/jlis.pem": ("check",)}
    answer = call(*commands.get(name, ("records", "list")), "--data-dir", tmp_path)
    assert answer.returncode == 1
    assert Path(name).name in answer.stderr


def test_a_name_with_a_nul_is_answered() -> None:
    with pytest.raises(OSError, match="no name holds a NUL character"):
        read_toml(Path("a\0b"))


def test_a_path_that_became_a_tab_or_a_line_break_is_refused(file: Path) -> None:
    file.write_text('data_dir = "C:\\temp\\new"\n', encoding="utf-8")
    answer = call("settings", "check", "--config", file)
    assert answer.returncode == 2
    assert "data_dir (file): holds a control character" in answer.stderr


def test_a_settings_name_steers_no_terminal(file: Path) -> None:
    file.write_text('"\\u001b[2J" = 1\n', encoding="utf-8")
    answer = call("settings", "check", "--config", file)
    assert answer.returncode == 2
    assert "\x1b" not in answer.stderr


# --- whatever it holds

SHIPPED = [(FOLDER / name).read_bytes() for name in ("ways.toml", "national.toml", "municipalities/chigasaki.toml")]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=80) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(data=b"a = 1e9999\nb = 9999-12-31T23:59:59+00:00\nc = 1979-05-27T07:32:00+99:99")
def test_whatever_the_octets_are_there_is_data_or_a_sentence(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    for read in (read_toml, read_shown):
        try:
            assert isinstance(read(file), dict)
        except ValueError:
            refusal(file, read)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shipped=st.sampled_from(SHIPPED), place=st.integers(0, 2000), other=st.binary(max_size=4))
def test_a_few_other_octets_in_a_sound_file_are_data_or_a_sentence(
    shipped: bytes, place: int, other: bytes, file: Path
) -> None:
    file.write_bytes(shipped[:place] + other + shipped[place + len(other) :])
    with suppress(ValueError):
        read_shown(file)
        return
    refusal(file, read_shown)


ODD_VALUES = [
    "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-12:00", "0001-01-01", "00:00:00", "1e400", "nan", "-1",
    "9" * 40, '""', '"\\u0000"', '"\\u202e"', '"' + "あ" * 300 + '"', "true", "[]", "{}", '"-"', '"C:\\\\x"',
]  # fmt: skip


@pytest.mark.parametrize("value", ODD_VALUES)
def test_an_odd_value_of_any_setting_is_taken_or_answered_with_its_name(value: str, file: Path) -> None:
    for name in (each.name for each in fields(Settings)):
        file.write_text(f"{name} = {value}\n", encoding="utf-8")
        told = ""
        try:
            load(file)
        except SettingsError as error:
            told = str(error)
        assert not told or name in told
        assert told.isprintable()

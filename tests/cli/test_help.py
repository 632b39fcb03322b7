"""The command line speaks the language of the locale, says its versions, and completes what is typed."""

import ast
import re
import sqlite3
import tomllib
import unicodedata
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from PySide6.QtCore import qVersion
from typer.main import get_command
from typer.testing import CliRunner

from kiosk import __version__, cli
from kiosk.app.check import versions
from kiosk.city_data.shipped import FOLDER
from kiosk.cli import app
from kiosk.cli.shared.help import HelpTranslation, is_japanese, speech
from kiosk.files import paths
from kiosk.storage.core.engine import MIGRATIONS

_LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_JAPANESE = re.compile("[ぁ-ヿ一-鿿]")


def call(*arguments: str, locale: str = "C.UTF-8", **environment: str) -> Any:
    clean: dict[str, str | None] = dict.fromkeys(_LOCALE) | {"LANG": locale, "COLUMNS": "80", **environment}
    return CliRunner().invoke(app, arguments, prog_name="kiosk", env=clean)


def commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield path, command
    for name, below in getattr(command, "commands", {}).items():
        yield from commands(below, (*path, name))


def texts() -> set[str]:
    """All help of our own and of what typer adds."""
    from typer import Context

    found = set()
    for _, command in commands(get_command(app)):
        options = [*command.params, command.get_help_option(Context(command))]
        found |= {command.help, *(getattr(option, "help", None) for option in options)}
    return {text for text in found if text}


def table() -> dict[str, dict[str, str]]:
    return tomllib.loads((FOLDER / "languages" / "ja" / "help.toml").read_text(encoding="utf-8"))


PATHS = [path for path, _ in commands(get_command(app))]


# --- Japanese


def test_every_help_text_has_its_japanese_and_none_is_left_over() -> None:
    shown, known = texts(), table()["help"].keys()
    assert sorted(shown - known) == [], (
        'add to [help] of resources/languages/ja/help.toml a line "English" = "Japanese"'
    )
    assert sorted(known - shown) == [], (
        "take out of [help] of resources/languages/ja/help.toml: no command says it any more"
    )


def test_each_wording_is_japanese_and_fills_in_what_the_english_does() -> None:
    for section in table().values():
        for english, said in section.items():
            assert _JAPANESE.search(said), english
            assert sorted(re.findall(r"\{.*?\}", english)) == sorted(re.findall(r"\{.*?\}", said)), english


@pytest.mark.parametrize("name", _LOCALE)
@pytest.mark.parametrize("value", ["ja", "ja_JP.UTF-8", "ja_JP", "ja:en"])
def test_a_locale_is_japanese_by_any_of_its_variables(name: str, value: str) -> None:
    assert is_japanese({"LANG": "en_US.UTF-8", name: value}) == (name != "LANG" or value.startswith("ja"))


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": ""},
        {"LANG": "C"},
        {"LANG": "jam_JM.UTF-8"},
        {"LC_ALL": "C", "LANG": "ja_JP.UTF-8"},
        {"LANGUAGE": "en:ja", "LANG": "ja_JP.UTF-8"},
    ],
)
def test_any_other_locale_is_english(environment: dict[str, str]) -> None:
    assert not is_japanese(environment)


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_the_help_of_each_command_is_in_one_language_and_its_frame_is_straight(path: tuple[str, ...]) -> None:
    japanese = call(*path, "--help", locale="ja_JP.UTF-8")
    assert japanese.exit_code == 0
    assert "使い方: kiosk" in japanese.stdout
    for english in ("Usage", "Options", "Commands", "Arguments ", "Show this message", "required"):
        assert english not in japanese.stdout
    framed = [line for line in japanese.stdout.splitlines() if line.startswith(("╭", "│", "╰"))]
    assert {_width(line) for line in framed} == {80}
    # Nothing is cut off: the only dots are those that a text has itself.
    assert japanese.stdout.count("…") <= sum(said.count("…") for said in table()["help"].values())
    english = call(*path, "--help").stdout
    assert "Usage: kiosk" in english
    assert not _JAPANESE.search(english)


def _width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line)


@pytest.mark.parametrize("path", [(), ("records",), ("records", "export")], ids=" ".join)
def test_a_group_alone_shows_its_help_in_japanese_too(path: tuple[str, ...]) -> None:
    answer = call(*path, locale="ja_JP.UTF-8")
    assert "コマンド" in answer.output
    assert "Usage" not in answer.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["recods"], "'recods'というコマンドはありません。'records'のことですか。"),
        (["check", "--nonsense"], "--nonsenseというオプションはありません。"),
        (["check", "--jsn"], "近いもの: --json"),
        (["check", "--stability", "0"], "'--stability'の値が正しくありません。1以上にしてください。"),
        (["check", "--stability", "x"], "整数を書いてください。"),
        (["run", "--mode", "clerk"], "次から選んでください: 'citizen', 'counter'"),
        (["records", "list", "--from", "x"], "2020-10-12のように書いてください。"),
        (["clerks", "add"], "引数'LOGIN'が必要です。"),
        (["clerks", "role", "hanako"], "次から選んでください。"),
        (["tour"], "オプション'--out'が必要です。"),
        (["tour", "--out"], "'--out'には、値が必要です。"),
        (["tour", "--size", "800"], "--sizeの値が正しくありません。大きさは、1080x1920のように書いてください。"),
        (["tour", "--desk-size", "800x99"], "--desk-sizeの値が正しくありません。縦も横も、600から7680までの"),
        (["check", "--json=3"], "値を書きません。"),
        (["check", "a"], "余分な引数があります(a)。"),
    ],
)
def test_wrong_use_is_told_in_japanese(arguments: list[str], said: str) -> None:
    answer = call(*arguments, locale="ja_JP.UTF-8")
    told = "".join(answer.stderr.replace("│", "").split())
    assert answer.exit_code == 2
    assert "".join(said.split()) in told
    assert "エラー" in told
    assert not re.search(r"Usage|Error|Try|Missing|Invalid|[Nn]osuch|Input", told)


def test_whatever_a_command_says_of_a_wrong_value_is_japanese_to_its_end() -> None:
    """Else the parser's own half of the sentence is Japanese, and ours is not."""
    said = {text for file in (*Path(cli.__path__[0]).rglob("*.py"), Path(paths.__file__)) for text in _refusals(file)}
    assert len(said) > 10
    assert said <= table()["errors"].keys()


def _refusals(file: Path) -> Iterator[str]:
    """The sentences of a file with which it refuses a value, {} for what is filled in."""
    tree: ast.AST = ast.parse(file.read_text(encoding="utf-8"))
    parser = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "path_of")
    for node in ast.walk(next(parser, tree)):
        match node:
            case ast.Call(func=ast.Attribute(attr="BadParameter") | ast.Name(id="ValueError"), args=[told]):
                if isinstance(told, ast.Constant | ast.JoinedStr):
                    yield re.sub(r"\{[^}]*\}", "{}", ast.unparse(told).removeprefix("f")[1:-1])


def test_after_a_japanese_call_an_english_one_is_english() -> None:
    call("recods", locale="ja_JP.UTF-8")
    answer = call("recods")
    assert "No such command 'recods'. Did you mean 'records'?" in answer.stderr
    assert not _JAPANESE.search(answer.stderr)


def test_an_error_that_nobody_has_words_for_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "ja")
    assert speech().say_error("Something new: {x}") == "Something new: {x}"
    assert HelpTranslation().say("Options") == "Options"


# --- version and completion


def test_version_names_the_program_its_commit_and_its_parts() -> None:
    answer = call("--version")
    assert answer.exit_code == 0
    told = dict(line.split(" ", 1) for line in answer.stdout.splitlines())
    assert list(told)[:5] == ["kiosk", "commit", "schema", "Python", "SQLite"]
    assert told["kiosk"] == __version__ == version("kiosk")
    assert re.fullmatch(r"[0-9a-f]{12}(-dirty)?|unknown", told["commit"])
    assert re.fullmatch(r"3\.\d+\.\d+\S*", told["Python"])
    assert told["schema"] == ScriptDirectory(str(MIGRATIONS)).get_current_head()
    assert f"| {__version__} | {told['schema']} |" in (FOLDER.parent / "docs/install.md").read_text(encoding="utf-8")
    assert told["SQLite"] == sqlite3.sqlite_version
    assert told["Qt"] == told["PySide6"] == version("PySide6-Essentials") == qVersion()


def test_a_bundle_has_its_commit_with_it_and_what_knows_of_none_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (baked := tmp_path / "commit").write_text("0123456789ab\n", encoding="ascii")
    monkeypatch.setattr(versions, "_BAKED", baked)
    assert versions.commit() == "0123456789ab"
    baked.unlink()
    monkeypatch.setattr(versions, "_PROGRAM", tmp_path / "kiosk")
    assert versions.commit() == "unknown"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("kiosk rec", {"records"}),
        ("kiosk records ex", {"export"}),
        ("kiosk records list --sta", {"--state"}),
        ("kiosk records list --state h", {"handed_over"}),
        ("kiosk records list --format ", {"text", "csv", "json", "xlsx"}),
        ("kiosk clerks role hanako s", {"supervisor"}),
        ("kiosk run --mode c", {"citizen", "counter"}),
    ],
)
def test_commands_options_and_closed_lists_are_completed(typed: str, offered: set[str]) -> None:
    place = str(len(typed.split(" ")) - 1)
    answer = call(_KIOSK_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=place)
    assert set(answer.stdout.split()) == offered


def test_the_shells_own_script_is_shown() -> None:
    answer = call(_KIOSK_COMPLETE="source_bash")
    assert "complete -o default" in answer.stdout

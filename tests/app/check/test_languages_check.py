"""`kiosk languages` says how whole each language is; with one's tag, what is wrong in it."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from kiosk.app import counter_setup
from kiosk.app.check import language_check
from kiosk.city_data import locales, resources, shipped
from kiosk.city_data.locales import languages
from kiosk.city_data.resources import wording
from kiosk.city_data.services import SERVICES
from tests.fakes.process.command import call

NEPALI = Path("languages") / "ne"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what translators wrote in Nepali, to be changed."""
    for tag in ("en", "ne"):
        (tmp_path / "languages" / tag).mkdir(parents=True)
        shutil.copy(shipped.LANGUAGES / tag / "citizen.ts", tmp_path / "languages" / tag)
    shutil.copy(shipped.LANGUAGES / "ne" / "data.toml", tmp_path / NEPALI)
    monkeypatch.setattr(shipped, "LANGUAGES", tmp_path / "languages")
    monkeypatch.setattr(resources, "wording", partial(wording, folder=tmp_path))
    return tmp_path


def changed(file: Path, *changes: tuple[str, str]) -> None:
    text = file.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")


def test_each_language_is_told_in_a_line_and_of_those_that_ship_nothing_is_wrong(tmp_path: Path) -> None:
    told = call("languages", "--data-dir", tmp_path)
    assert (told.returncode, told.stderr) == (0, "")
    heads, *lines = (line.split("\t") for line in told.stdout.splitlines())
    assert [line[0] for line in lines] == [*languages()]
    cells = {line[0]: dict(zip(heads, line, strict=True)) for line in lines}
    assert cells["ja"]["read by a native"] == "(written in it)"
    assert cells["en"]["desk"] == "yes"
    nepali = cells["ne"]
    assert (nepali["name"], nepali["desk"], nepali["read by a native"]) == ("नेपाली", "no", "nobody")
    assert nepali["sentences"] == cells["ja"]["sentences"]
    for tag in ("ja", "ne"):
        alone = call("languages", tag, "--data-dir", tmp_path)
        assert (alone.returncode, alone.stdout.splitlines()[-1]) == (0, "nothing is wrong")
        assert alone.stdout.splitlines()[1] == "\t".join(cells[tag].values())


def test_each_thing_that_is_wrong_in_a_language_is_named(own: Path) -> None:
    said = (own / NEPALI / "citizen.ts").read_text("utf-8").count("<source>")
    lead = "</source>\n            <translation"
    changed(
        own / NEPALI / "citizen.ts",
        ("カードがある</source>", "カードがない</source>"),
        (f"カードは1枚{lead}>", f"カードは1枚{lead}>{{n"),
        (f"カードが答える{lead}", f'カードが答える{lead} type="unfinished"'),
    )
    long = "लामो " * 50
    changed(
        own / NEPALI / "data.toml",
        ('"手続きの流れ" = "', f'"手続きの流れ" = "{long}'),
        ('"パソコン" =', '"パソコンたち" ='),
    )
    told = call("languages", "ne", "--data-dir", own)
    assert told.returncode == 1
    _, state, *lines = told.stdout.splitlines()
    assert f"{said - 2} of {said}" in state
    found = [tuple(line.split("\t")) for line in lines]
    assert found[:5] == [
        ("missing", "StepNames", "カードがある"),
        ("missing", "StepNames", "カードが答える"),
        ("values differ", "StepNames", "カードは1枚 = {nकार्ड 1 वटा मात्र"),
        ("left over", "StepNames", "カードがない"),
        ("no wording", "data.toml", "パソコン"),
    ]
    kind, _, why = found[5]
    assert kind == "unfit"
    assert why.startswith(f"a title has 1 to 24 characters: {long}")
    assert found[-1] == ("left over", "data.toml", "パソコンたち")


@pytest.mark.parametrize(
    "said",
    ["{} {name}", "{name:{}}", "{name:d}", "{name:%Y}", "{name!r}", "{name:>99999}", "{name.real}", "{0}", "{name"],
)
def test_a_translation_has_the_values_of_its_sentence_in_their_forms(said: str) -> None:
    assert language_check.has_values_of(("Context", "{name}さん"), "Ms {name}")
    assert not language_check.has_values_of(("Context", "{name}さん"), said)


@pytest.mark.parametrize("encoding", ["cp932", "utf-7", "nonsense"])
def test_translators_text_in_an_encoding_that_is_not_read_is_named(own: Path, encoding: str) -> None:
    (own / NEPALI / "citizen.ts").write_text(f'<?xml version="1.0" encoding="{encoding}"?><TS/>')
    answer = call("languages", "ne", "--data-dir", own)
    assert answer.returncode != 0
    assert "ne/citizen.ts: cannot be read" in answer.stderr


def test_a_citys_own_service_needs_its_wording_and_leaves_the_shipped_ones_theirs(tmp_path: Path) -> None:
    town = SERVICES.shipped.read_bytes().replace("楽天Edy".encode(), "町のEdy".encode(), 1)
    (tmp_path / SERVICES.name).write_bytes(town)
    told = call("languages", "ne", "--data-dir", tmp_path)
    assert told.returncode == 1
    lines = told.stdout.splitlines()[2:]
    assert {line.split("\t")[0] for line in lines} == {"no wording"}
    assert "町のEdy" in told.stdout


def test_what_this_machine_cannot_offer_is_said_with_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (counter_setup, language_check):
        monkeypatch.setattr(module, "has_letters", lambda locale: not locale.font)
    told = call("languages", "ne", "--data-dir", tmp_path)
    assert told.returncode == 1
    missing = f"install Debian's package {locales.locale_of(languages()[7]).package}"
    assert "Noto Sans Devanagari UI (missing)" in told.stdout
    assert told.stdout.splitlines()[-1].startswith("not offered\tthis machine\t")
    assert missing in told.stdout


def test_a_tag_that_there_is_not_is_wrong_use_and_a_broken_file_is_named(own: Path) -> None:
    unknown = call("languages", "xx")
    assert unknown.returncode == 2
    assert all(tag in unknown.stderr for tag in languages())
    (own / NEPALI / "citizen.ts").write_text("<TS><context>", "utf-8")
    broken = call("languages", "ne", "--data-dir", own)
    assert broken.returncode == 1
    assert broken.stderr.startswith("kiosk: ne/citizen.ts: cannot be read:")

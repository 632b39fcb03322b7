"""A language's own file is read, or answered with its name and what to write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.city_data import locales
from kiosk.city_data.locales import LocaleError, locale_of
from kiosk.domain.values.languages import Language

INDONESIAN = Language("id")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(locales, "language_folder", lambda _language: tmp_path)
    locale_of.cache_clear()
    yield tmp_path / "language.toml"
    locale_of.cache_clear()


def test_a_name_is_enough_and_nobody_sees_the_language_before_it_is_finished(file: Path) -> None:
    file.write_text('name = "Bahasa Indonesia"\n')
    locale = locale_of(INDONESIAN)
    assert (locale.name, locale.tag, locale.between) == ("Bahasa Indonesia", INDONESIAN, " ")
    assert not locale.offered
    locale_of.cache_clear()
    file.write_text('name = "Bahasa Indonesia"\nsize = 1\noffered = true\n')
    assert locale_of(INDONESIAN).offered


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "name is missing"),
        ("name = 5", "name: 5 is no text in quotation marks"),
        ('name = "X"\nsize = "big"', "size: 'big' is no number"),
        ('name = "X"\nsize = -4.0', "size: is out of bounds (write a number from 0.5 to 2.0)"),
        ('name = "X"\nline_height = nan', "line_height: is out of bounds"),
        ('name = "X"\nsize = 0.0', "size: is out of bounds"),
        ('name = "X"\nline_height = inf', "line_height: is out of bounds"),
        ("name = 'X'\nfont_files = ['/etc/passwd']", "font_files: '/etc/passwd' is no name of a font's file"),
        ("name = 'X'\nfont_files = ['a**b']", "font_files: 'a**b' is no name"),
        ("name = 'X'\nfont_files = ['']", "font_files: '' is no name"),
        ('name = "X"\nbreaks = "word"', "breaks: 'word' is none of japanese, chinese, words"),
        ('name = "X"\nnmae = 1', "nmae is not known"),
    ],
)
def test_what_is_wrong_in_it_is_named(file: Path, written: str, said: str) -> None:
    file.write_text(written + "\n")
    with pytest.raises(LocaleError) as told:
        locale_of(INDONESIAN)
    assert str(told.value).startswith("id/language.toml: ")
    assert said in str(told.value)

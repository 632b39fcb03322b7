"""The data that cities change: what is shipped loads, and a slip of the pen is named with its file and place."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path

import pytest

from kiosk.app.counter_setup import counter_for, in_languages, localized
from kiosk.app.settings import Settings, SettingsError
from kiosk.city_data import resources
from kiosk.city_data.locales import languages, locale_of
from kiosk.city_data.resources import DataError
from kiosk.city_data.shipped import FOLDER, language_folder
from kiosk.cli.shared.help import japanese
from kiosk.domain.city.municipality import OnHoliday, Weekday
from kiosk.domain.city.reading_matter import breadth
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.domain.values.times import JST
from kiosk.ui import messages

SHIPPED = sorted(path.relative_to(FOLDER) for path in FOLDER.glob("*/*.toml"))
PROGRAMME = Path("programmes/mynapoint-2020.toml")
CITY = Path("municipalities/chigasaki.toml")
NATIONAL = Path("national.toml")


def load(folder: Path) -> None:
    """Everything that a counter loads at start."""
    resources.programmes(folder)
    resources.municipalities(folder)
    resources.maintenance(folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A city's own copy of the data, to be changed."""
    copy = tmp_path / "resources"
    for name in ("programmes", "municipalities"):
        shutil.copytree(FOLDER / name, copy / name)
    shutil.copy(FOLDER / "national.toml", copy)
    load(copy)
    return copy


def edit(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text, f"{before!r} is not in {file.name}"
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


# --- what is shipped


@pytest.mark.parametrize("file", SHIPPED, ids=str)
def test_every_shipped_file_is_loaded_under_its_own_name(file: Path) -> None:
    kinds: dict[str, Callable[[], dict[str, object]]] = {
        "programmes": lambda: dict(resources.programmes()),
        "municipalities": lambda: dict(resources.municipalities()),
        "ja": lambda: {"help": japanese().texts},
        **{other: partial(_of_language, other) for other in languages() if other != JAPANESE},
        "troubleshooting": lambda: {"phone": resources.phone_tree()},
    }
    assert file.stem in kinds[file.parent.name]()


def _of_language(language: Language) -> dict[str, object]:
    return {"data": resources.wording(language), "language": locale_of(language)}


def test_every_programme_and_municipality_names_its_sources() -> None:
    programmes, municipalities = resources.programmes(), resources.municipalities()
    assert all(programme.sources for programme in programmes.values())
    assert all(municipality.sources for municipality in municipalities.values())


def test_every_municipality_has_the_national_call_centre() -> None:
    centres = [city.call_centre for city in resources.municipalities().values()]
    assert [(centre.phone, centre.press) for centre in centres] == [("0120-95-0178", "5")] * len(centres)


def test_the_shipped_hours_are_those_of_the_cities_pages() -> None:
    chigasaki = resources.municipalities()["chigasaki"].timetable
    weekdays, saturdays = chigasaki.hours
    assert (weekdays.opens, weekdays.closes) == (time(8, 30), time(17))
    assert (saturdays.days, saturdays.nth, saturdays.closes) == ((Weekday.SAT,), (2, 4), time(12))
    assert chigasaki.on_holiday is OnHoliday.CLOSED


def test_the_platforms_known_outages_are_maintenance() -> None:
    first, *others = resources.maintenance()
    assert (first.start, first.end) == (
        datetime(2020, 7, 23, 7, tzinfo=JST),
        datetime(2020, 7, 24, 0, 30, tzinfo=JST),
    )
    assert {period.start.year for period in others} == {2022}
    assert len(others) == 3


def test_a_register_without_maintenance_has_none(folder: Path) -> None:
    file = folder / NATIONAL
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index("[[maintenance]]")], encoding="utf-8")
    assert resources.maintenance(folder) == ()


# --- slips of the pen

SLIPS: dict[str, tuple[Path, str, str, str]] = {
    "a misspelt key": (PROGRAMME, "cancellation =", "cancelation =", "cancelation"),
    "a misspelt key of a measure": (PROGRAMME, "rate_percent", "rate_per_cent", "measures.0.rate_per_cent"),
    "a misspelt key of a window": (PROGRAMME, "[reservation]\ncloses", "[reservation]\nclose", "reservation.close"),
    "a misspelt key of an extension": (PROGRAMME, "announced", "anounced", "reservation.extensions.0.anounced"),
    "a misspelt key of hours": (CITY, "nth = [2, 4]", "nht = [2, 4]", "timetable.hours.1.nht"),
    "a misspelt key of a desk": (CITY, "phone", "fone", "counter.fone"),
    "a misspelt key of maintenance": (NATIONAL, "note", "notes", "0.notes"),
    "a misspelt key of the call centre": (NATIONAL, "quiet_from", "quite_from", "call_centre.quite_from"),
    "a misspelt table of the nation": (NATIONAL, "[[maintenance]]", "[[maintenence]]", "maintenence"),
    "a missing key": (CITY, 'name = "茅ヶ崎市"', "", "name"),
    "a missing key of a measure": (PROGRAMME, "cap = 5000", "", "measures.0.cap"),
    "a missing closing time": (CITY, "closes = 17:00:00", "", "timetable.hours.0.closes"),
    "a missing end of maintenance": (NATIONAL, "end = 2020-07-24T00:30:00+09:00", "", "0.end"),
    "a day that is no weekday": (CITY, '"mon"', '"lundi"', "timetable.hours.0.days.0"),
    "an unknown holiday rule": (CITY, 'on_holiday = "closed"', 'on_holiday = "maybe"', "timetable.on_holiday"),
    "a picture's name as long as a text": (
        CITY,
        'picture = "',
        f'picture = "{"あ" * 100}',
        "about.0.picture",
    ),
    "a picture's name of two lines": (CITY, 'picture = "', r'picture = "\n', "about.0.picture"),
    "a day that no year has": (CITY, 'first = "12-29"', 'first = "12-32"', "timetable.closed.0"),
    "a time in words": (CITY, "opens = 08:30:00", 'opens = "half past eight"', "timetable.hours.0.opens"),
    "a time without its zone": (
        NATIONAL,
        "start = 2020-07-23T07:00:00+09:00",
        "start = 2020-07-23T07:00:00",
        "0",
    ),
    "a window without its zone": (
        PROGRAMME,
        "closes = 2021-04-01T00:00:00+09:00",
        "closes = 2021-04-01T00:00:00",
        "reservation",
    ),
    "hours in minutes": (CITY, "opens = 08:30:00", "opens = 830", "timetable.hours.0"),
    "a counter that closes before it opens": (CITY, "closes = 17:00:00", "closes = 07:00:00", "timetable.hours.0"),
    "maintenance that ends before it starts": (NATIONAL, "end = 2020-07-24", "end = 2020-07-22", "0"),
    "a window that closes before it opens": (
        PROGRAMME,
        "closes = 2021-04-01T00:00:00+09:00\n\n[[measures.link.extensions]]",
        "closes = 2020-04-01T00:00:00+09:00\n\n[[measures.link.extensions]]",
        "measures.0.link",
    ),
    "a special day that closes before it opens": (
        CITY,
        "[[timetable.closed]]",
        "[[timetable.special]]\nday = 2026-08-15\nspans = [[17:00:00, 09:00:00]]\n\n[[timetable.closed]]",
        "timetable.special.0",
    ),
    "a cap of nothing": (PROGRAMME, "cap = 5000", "cap = 0", "measures.0"),
    "a rate of more than everything": (PROGRAMME, "rate_percent = 25", "rate_percent = 250", "measures.0"),
    "no measures": (PROGRAMME, "[[measures]]", "[[mesures]]", "mesures"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_of_the_pen_is_named_with_its_file_and_place(slip: str, folder: Path) -> None:
    name, before, after, place = SLIPS[slip]
    edit(folder / name, before, after)
    with pytest.raises(DataError) as told:
        load(folder)
    file, _, problems = str(told.value).partition(": ")
    assert file == name.name
    assert problems.isprintable()
    assert any(place in problem.partition(": ")[0] for problem in problems.split("; ")), problems


@pytest.mark.parametrize("file", [PROGRAMME, CITY, NATIONAL], ids=str)
@pytest.mark.parametrize("content", [b"name = ", b'key = "\x83\x7d\x83\x43"'], ids=["not TOML", "Shift JIS"])
def test_a_file_that_is_no_toml_or_not_utf_8_is_named(file: Path, content: bytes, folder: Path) -> None:
    (folder / file).write_bytes(content)
    with pytest.raises(DataError, match=f"^{file.name}: "):
        load(folder)


def test_a_missing_national_file_is_named(folder: Path) -> None:
    (folder / NATIONAL).unlink()
    with pytest.raises(DataError, match=r"^national\.toml: "):
        load(folder)


def test_two_files_of_one_key_are_told_instead_of_one_being_forgotten(folder: Path) -> None:
    shutil.copy(folder / PROGRAMME, folder / "programmes" / "copy.toml")
    with pytest.raises(DataError, match="mynapoint-2020"):
        load(folder)


# --- other languages


def test_a_wording_that_has_no_room_on_its_page_is_named_with_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    counter = counter_for(Settings(), practice=True)
    point = counter.programme.about[0].points[0]
    long = "far too long for its page " * 10
    monkeypatch.setattr(resources, "wording", lambda language: {point: long} if language == ENGLISH else {})
    localization = in_languages(counter, JAPANESE)
    with pytest.raises(DataError, match=r"^languages/en/data\.toml: a point has 1 to 60 characters.*far too long"):
        localized(localization, ENGLISH)
    assert localization.counter_in(ENGLISH) == replace(counter, language=ENGLISH, as_written=counter)


def test_a_text_without_a_wording_stays_as_the_city_wrote_it(monkeypatch: pytest.MonkeyPatch) -> None:
    counter = counter_for(Settings(), practice=True)
    monkeypatch.setattr(resources, "wording", lambda _: {})
    localization = in_languages(counter, JAPANESE)
    assert len(localization.languages) > 1
    for language in localization.languages:
        other = localization.counter_in(language)
        assert replace(other, as_written=None) == replace(counter, language=language)
        assert other.catalogue is counter.catalogue  # an index over many services is not made for nothing


@pytest.mark.expects_log
@pytest.mark.parametrize("made", [b"", (language_folder(ENGLISH) / "citizen.qm").read_bytes()[:5000]])
def test_a_language_whose_sentences_are_not_all_there_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, made: bytes
) -> None:
    counter = counter_for(Settings(), practice=True)
    monkeypatch.setattr(messages, "language_folder", lambda _: tmp_path)
    monkeypatch.setattr(messages, "_translator", messages._translator.__wrapped__)
    (tmp_path / "citizen.qm").write_bytes(made)
    assert list(in_languages(counter, JAPANESE).wordings) == [JAPANESE]
    with pytest.raises(SettingsError, match="make setup"):
        in_languages(counter, ENGLISH)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "wording: Field required"), ('[wording]\n"市" = ""', "wording.市"), ('[wording]\n"市" = 1', "wording.市")],
)
def test_a_bad_wording_file_is_named_by_file_and_place(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "languages" / "en").mkdir(parents=True)
    (tmp_path / "languages" / "en" / "data.toml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"languages/en/data\.toml") as caught:
        resources.wording(ENGLISH, tmp_path)
    assert problem in str(caught.value)


def test_a_latin_letter_takes_half_the_room_of_a_japanese_one() -> None:
    assert [breadth(text) for text in ("", "a", "ab", "字", "字a", "ab字cd", "カ")] == [0, 1, 1, 1, 2, 3, 1]

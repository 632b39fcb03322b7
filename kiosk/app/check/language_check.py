"""`kiosk languages`: how much each language says of what it has to, and what is wrong in one."""

import re
import string
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk.app.counter_setup import not_offered
from kiosk.city_data import resources
from kiosk.city_data.devices import DEVICES
from kiosk.city_data.locales import has_letters, locale_of
from kiosk.city_data.sentences import Sentence, sentences_of
from kiosk.city_data.services import SERVICES
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.values.languages import JAPANESE, Language, Locale, texts_in, unfit
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import CITIZEN, OFFICE, is_there
from kiosk.ui.messages.all_sentences import sentences_in_code

_JAPANESE_LETTER = re.compile(r"[぀-ヿ一-鿿]")
_Placeholder = tuple[str, str, str | None]
"""Its name, form and conversion."""
_BESIDE = frozenset({("month_name", "", None)})
"""What the program says beside a sentence's own values, for languages in which a month has a name."""


class LanguageFaultKind(StrEnum):
    NOT_OFFERED = "not offered"  #: this machine cannot speak it
    MISSING = "missing"  #: a sentence that is not said
    VALUES = "values differ"  #: a translation that has other placeholders than its sentence
    UNWORDED = "no wording"  #: a text of the data that is shown in Japanese
    UNFIT = "unfit"  #: a wording that has no room, or is none, in its place
    LEFT_OVER = "left over"  #: a translation of what nothing says any more


@dataclass(frozen=True)
class LanguageFault:
    """`about`: the sentence's context, or the file of the data. `said`: what it is about, as it stands there."""

    kind: LanguageFaultKind
    about: str
    said: str


class SaidOf(NamedTuple):
    said: int
    of: int

    def __str__(self) -> str:
        return f"{self.said} of {self.of}"


@dataclass(frozen=True)
class LanguageState:
    """`why_not`: why this machine cannot speak it; None: it can."""

    language: Language
    locale: Locale
    sentences: SaidOf
    texts: SaidOf
    at_desk: bool
    has_font: bool
    why_not: str | None


class CityTexts:
    """All that the data says, the shipped and the city's. Raises DataError, SheetProblems, UserError."""

    def __init__(self, data_dir: Path) -> None:
        services, devices = SERVICES.load(FOLDER), DEVICES.load(FOLDER)
        own = SERVICES.load(data_dir), DEVICES.load(data_dir)
        self.data = (
            *resources.programmes().values(),
            *resources.municipalities().values(),
            *resources.ways().values(),
            resources.phone_tree(),
            *map(Catalogue, {services, own[0]}),
            *map(Devices, {devices, own[1]}),
        )
        self.texts = frozenset(text for each in self.data for text in texts_in(each))
        self.japanese = sorted(text for text in self.texts if _JAPANESE_LETTER.search(text))


def state_of(language: Language, city: CityTexts) -> LanguageState:
    """Raises LocaleError, DataError."""
    locale = locale_of(language)
    said, needed = sentences_of(language, CITIZEN), sentences_in_code(CITIZEN)
    wording = resources.wording(language)
    all_said = language == JAPANESE
    return LanguageState(
        language,
        locale,
        SaidOf(sum(all_said or bool(said.get(sentence)) for sentence in needed), len(needed)),
        SaidOf(sum(all_said or text in wording for text in city.japanese), len(city.japanese)),
        at_desk=is_there(language, OFFICE),
        has_font=has_letters(locale),
        why_not=not_offered(language),
    )


def faults_in(language: Language, city: CityTexts) -> Iterator[LanguageFault]:
    """Raises LocaleError, DataError."""
    if (why := not_offered(language)) is not None:
        yield LanguageFault(LanguageFaultKind.NOT_OFFERED, "this machine", why)
    if language == JAPANESE:
        return
    yield from _in_sentences(language, CITIZEN)
    if sentences_of(language, OFFICE):
        yield from _in_sentences(language, OFFICE)
    yield from _in_wording(language, city)


def _in_sentences(language: Language, name: str) -> Iterator[LanguageFault]:
    said, needed = sentences_of(language, name), sentences_in_code(name)
    for context, source in needed:
        translation = said.get((context, source))
        if not translation:
            yield LanguageFault(LanguageFaultKind.MISSING, context, source)
        elif not has_values_of((context, source), translation):
            yield LanguageFault(LanguageFaultKind.VALUES, context, f"{source} = {translation}")
    known = set(needed)
    yield from (LanguageFault(LanguageFaultKind.LEFT_OVER, *sentence) for sentence in said if sentence not in known)


def _in_wording(language: Language, city: CityTexts) -> Iterator[LanguageFault]:
    wording, file = resources.wording(language), "data.toml"
    yield from (LanguageFault(LanguageFaultKind.UNWORDED, file, text) for text in city.japanese if text not in wording)
    # One national text stands in every municipality.
    told = {why: None for each in city.data for why in unfit(each, wording)}
    yield from (LanguageFault(LanguageFaultKind.UNFIT, file, why) for why in told)
    yield from (LanguageFault(LanguageFaultKind.LEFT_OVER, file, text) for text in wording if text not in city.texts)


def has_values_of(sentence: Sentence, translation: str) -> bool:
    """Whether a translation has the placeholders of its sentence, in their forms. A month's name may be its number."""
    try:
        needed, there = _placeholders(sentence[1]), _placeholders(translation)
    except ValueError:
        return False
    may_lack = {("month", "", None)} if there & _BESIDE else set()
    return there - _BESIDE <= needed and needed - there <= may_lack


def _placeholders(text: str) -> set[_Placeholder]:
    """Those without a name too, which nothing fills. Raises ValueError."""
    return {(name, form or "", kind) for _, name, form, kind in string.Formatter().parse(text) if name is not None}

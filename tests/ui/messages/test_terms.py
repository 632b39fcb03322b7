"""Each language says the official terms in the words that its glossary in `docs/terms` names."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kiosk.city_data import resources
from kiosk.city_data.locales import languages, locale_of
from kiosk.city_data.sentences import sentences_of
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.domain.values.text.readings import bare
from kiosk.ui.messages import CITIZEN

TERMS = Path(__file__).parents[3] / "docs" / "terms"
OTHERS = [language for language in languages() if language != JAPANESE and locale_of(language).offered]

LATIN = "[a-zß-ɏḀ-ỹ]"

Term = dict[str, Any]

_in_every_other_language = pytest.mark.parametrize("language", OTHERS)


@cache
def terms_of(language: Language) -> tuple[Term, ...]:
    file = TERMS / f"{language}.toml"
    assert file.exists(), f"docs/terms/{file.name} is missing: docs/terms/README.md says what it is"
    return tuple(tomllib.loads(file.read_text("utf-8"))["term"])


def translations(language: Language) -> Iterator[tuple[str, str]]:
    """The Japanese, and what the language says for it."""
    yield from ((source, said or "") for (_, source), said in sentences_of(language, CITIZEN).items())
    yield from resources.wording(language).items()


def not_as_named(terms: tuple[Term, ...], said: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Term and sentence where a translation says none of the term's forms, nor the Japanese that has to be found."""
    named = {written: term for term in terms for written in term.get("written", [term["ja"]])}
    longest_first = re.compile("|".join(sorted(named, key=len, reverse=True)))
    for source, translation in said:
        text = bare(translation).casefold()
        for written in set(longest_first.findall(source)):
            term = named[written]
            if written.casefold() not in text and not any(_says(text, form.casefold()) for form in term["used"]):
                yield term["ja"], source


def _says(text: str, form: str) -> bool:
    """As a word of its own, or its plural: what has no spaces between words says it anywhere."""
    if not re.search(f"{LATIN}$", form):
        return form in text
    return re.search(f"(?<!{LATIN}){re.escape(form)}[sd]?(?!{LATIN})", text) is not None


@_in_every_other_language
def test_a_translation_says_each_term_as_named_or_is_listed_with_a_reason(language: Language) -> None:
    terms = terms_of(language)
    listed = {(term["ja"], source) for term in terms for source in term.get("except", {})}
    assert set(not_as_named(terms, translations(language))) == listed
    assert all(reason for term in terms for reason in term.get("except", {}).values())


@_in_every_other_language
def test_the_official_form_is_used_or_it_is_said_why_not(language: Language) -> None:
    terms = terms_of(language)
    assert [term["ja"] for term in terms] == [term["ja"] for term in terms_of(OTHERS[0])]
    for term in terms:
        assert bool(term["official"]) == term["source"].startswith("http"), term["ja"]
        is_used = term["official"].casefold() in map(str.casefold, term["used"])
        assert is_used or not term["official"] or term["why"], term["ja"]


def test_of_two_terms_the_longer_one_counts_and_what_is_said_otherwise_is_found() -> None:
    short, long = {"ja": "証明書", "used": ["paper"]}, {"ja": "電子証明書", "used": ["certificate"]}
    said = [("電子証明書", "2 Certificates"), ("電子証明書", "a paper"), ("証明書", "「証明書」"), ("紙", "sheet")]
    assert list(not_as_named((short, long), iter(said))) == [("電子証明書", "電子証明書")]
    assert list(not_as_named((short,), iter([("証明書", "newspaper")]))) == [("証明書", "証明書")]

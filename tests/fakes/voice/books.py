"""What the voice of each language can say, without its clips."""

from functools import cache

from kiosk.domain.values.languages import Language
from kiosk.domain.values.voice.phrases import PhraseBook
from scripts.voices.phrases import phrases_of
from scripts.voices.rules import rules_of

NAMES = ("1階 支援窓口 2番窓口", "1階 支援窓口 2番 counter", "1階 支援窓口 2番")
"""What the tests' counters are called; a machine's own name is rendered with `--name`."""


@cache
def book_of(language: Language) -> PhraseBook:
    rules = rules_of(language)
    return PhraseBook(frozenset(phrases_of(language, rules, names=NAMES)), rules.clock, bool(rules.rounds))

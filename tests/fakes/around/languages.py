"""The languages of the tests, and the counter in each."""

from kiosk.app.counter_setup import in_languages
from kiosk.domain.city.counter import Counter
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language

OF_THE_DESK = (JAPANESE, ENGLISH)
"""In which the program says everything. What is slow is tried in these, and every language by `make languages`."""


def counter_in(counter: Counter, language: Language) -> Counter:
    return in_languages(counter, language).counter_in(language)

"""All that the voice of one language has to be able to say: what a citizen may see, as phrases, and as it is read."""

import re
import string
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import chain
from pathlib import Path

from kiosk.city_data import resources
from kiosk.city_data.devices import DEVICES
from kiosk.city_data.sentences import sentences_of
from kiosk.city_data.services import SERVICES
from kiosk.city_data.spots import SPOTS
from kiosk.domain.values.languages import JAPANESE, NOT_SHOWN, Language, reworded
from kiosk.domain.values.text.readings import parts
from kiosk.domain.values.voice.phrases import constant_parts, key_of
from kiosk.ui.messages import CITIZEN
from kiosk.ui.messages.all_sentences import sentences_in_code
from scripts.voices.rules import VoiceRules

_SMALL_NUMBERS, _YEARS = 200, range(2019, 2041)
_AFTER_PLACE = re.compile(r"\}([^{}]+)")


def told_in(language: Language) -> list[str]:
    """What a citizen may be told."""
    if language == JAPANESE:
        return [source for _, source in sentences_in_code(CITIZEN)]
    return [said for said in sentences_of(language, CITIZEN).values() if said]


def texts_of_city(language: Language, data_dir: Path | None = None, names: tuple[str, ...] = ()) -> Iterator[str]:
    """What the city's files say, and whole numbers in them. `names`: what this machine is called."""
    wording = {} if language == JAPANESE else resources.wording(language)
    programmes = resources.programmes()
    folder = data_dir or Path("/nonexistent")
    data: tuple[object, ...] = (
        tuple(programmes.values()),
        tuple(resources.municipalities().values()),
        tuple(way for programme in programmes.values() for way in resources.ways_of(programme)),
        resources.phone_tree(),
        DEVICES.load(folder),
        SERVICES.load(folder),
        SPOTS.load(folder),
    )
    yield from names
    for part in data:
        yield from _texts_in(reworded(part, wording))


def _texts_in(data: object) -> Iterator[str]:
    match data:
        case Enum() | bool():
            pass
        case str():
            yield data
        case int():
            yield str(data)
        case dict():
            for value in data.values():
                yield from _texts_in(value)
        case tuple() | list() | frozenset():
            for part in data:
                yield from _texts_in(part)
        case _ if is_dataclass(data):
            for field in fields(data):
                if field.name not in NOT_SHOWN:
                    yield from _texts_in(getattr(data, field.name))
        case _:
            pass


def phrases_of(
    language: Language, rules: VoiceRules, data_dir: Path | None = None, names: tuple[str, ...] = ()
) -> dict[str, str]:
    """Each phrase by the key under which its clip is found, and as the engine is given it."""
    found: dict[str, str] = {}
    for text in (*told_in(language), *texts_of_city(language, data_dir, names)):
        for part in (*constant_parts(text), *_after_counters(text, rules)):
            found.setdefault(key_of(part), rules.pronounced(_as_read(part)))
    of_clock = chain.from_iterable(map(constant_parts, rules.clock))
    for phrase in (*_numbers(rules), *string.ascii_uppercase, *of_clock, *rules.readings):
        found[phrase] = rules.pronounced(phrase)
    return found


def _after_counters(text: str, rules: VoiceRules) -> Iterator[str]:
    """What goes on after a number and what is counted, which are one clip."""
    for after in _AFTER_PLACE.findall(text):
        for counter in rules.counters:
            if after.startswith(counter):
                yield from constant_parts(after.removeprefix(counter))


def _as_read(text: str) -> str:
    """Words that carry a reading, by it."""
    return "".join(part.reading or part.letters for part in parts(text))


def _numbers(rules: VoiceRules) -> Iterator[str]:
    yield from map(str, (*range(_SMALL_NUMBERS), *_YEARS))
    for unit, most in rules.rounds.items():
        yield from (str(int(unit) * count) for count in range(1, most + 1))
    for counter, most in rules.counters.items():
        yield from (f"{number}{counter}" for number in range(most + 1))

"""How a language is spoken: `resources/languages/<tag>/voice.toml`."""

from dataclasses import field
from enum import StrEnum

from kiosk.city_data.locales import languages
from kiosk.city_data.shipped import language_folder
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.formats.plain_data import read_as
from kiosk.files.formats.toml import read_toml

_FILE = "voice.toml"


class EngineName(StrEnum):
    OPENJTALK = "openjtalk"
    ESPEAK = "espeak-ng"


@dataclass(frozen=True)
class VoiceRules:
    """`voice`: the engine's name for it. `counters`: words that are read together with the number before them, and up
    to which. `rounds`: round numbers, and how many of each. `readings`: of a phrase that is read otherwise by itself;
    `words`: of words wherever they stand.
    """

    engine: EngineName
    voice: str
    clock: tuple[str, str] = ("{hour}", "{hour} {minute}")
    counters: dict[str, int] = field(default_factory=dict)
    rounds: dict[str, int] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    def pronounced(self, phrase: str) -> str:
        """As the engine is given it."""
        if phrase in self.readings:
            return self.readings[phrase]
        for word, reading in self.words.items():
            phrase = phrase.replace(word, reading)
        return phrase


def spoken_languages() -> list[Language]:
    """Those that have a voice."""
    return [language for language in languages() if (language_folder(language) / _FILE).is_file()]


def rules_of(language: Language) -> VoiceRules:
    """Raises OSError, ValueError."""
    said = read_toml(language_folder(language) / _FILE)
    return rules_of(Language(said["like"])) if "like" in said else read_as(VoiceRules, said)

"""What translators wrote for the program's sentences, as it stands in their files."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.city_data.locales import LocaleError
from kiosk.city_data.shipped import language_folder
from kiosk.domain.values.languages import JAPANESE, Language

Sentence = tuple[str, str]
"""By its context and its Japanese."""


def sentences_of(language: Language, name: str) -> Mapping[Sentence, str | None]:
    """Those of one file, like "citizen"; none where there is no such file. Raises LocaleError."""
    file = language_folder(language) / f"{name}.ts"
    return {} if language == JAPANESE or not file.exists() else _written(file)


@cache
def _written(file: Path) -> Mapping[Sentence, str | None]:
    """None where a translator has not finished."""
    try:
        contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    except (OSError, ET.ParseError) as error:
        raise LocaleError(f"{file.parent.name}/{file.name}: cannot be read: {error}") from None
    found: dict[Sentence, str | None] = {}
    for context in contexts:
        for message in context.iter("message"):
            said = message.find("translation")
            is_finished = said is not None and said.get("type") is None
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = said.text if said is not None and is_finished else None
    return found

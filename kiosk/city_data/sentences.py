"""What translators wrote for the program's sentences, as it stands in their files."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from kiosk.city_data.locales import LocaleError
from kiosk.city_data.shipped import language_folder
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.files.names import why

Sentence = tuple[str, str]
"""By its context and its Japanese."""


class Translation(NamedTuple):
    text: str
    is_finished: bool


def sentences_of(language: Language, name: str) -> Mapping[Sentence, str | None]:
    """Those of one file, like "citizen"; None where a translator has not finished. Raises LocaleError."""
    written = translations_of(language, name)
    return {sentence: said.text if said.is_finished else None for sentence, said in written.items()}


def translations_of(language: Language, name: str) -> Mapping[Sentence, Translation]:
    """Those of one file, drafts too; none where there is no such file. Raises LocaleError."""
    file = language_folder(language) / f"{name}.ts"
    return {} if language == JAPANESE or not file.exists() else _written(file)


@cache
def _written(file: Path) -> Mapping[Sentence, Translation]:
    try:
        contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    # An encoding that the parser does not know is a ValueError or a LookupError.
    except (OSError, ET.ParseError, ValueError, LookupError) as error:
        told = why(error) if isinstance(error, OSError) else error
        raise LocaleError(f"{file.parent.name}/{file.name}: cannot be read: {told}") from None
    found: dict[Sentence, Translation] = {}
    for context in contexts:
        for message in context.iter("message"):
            said = message.find("translation")
            text = (said.text or "") if said is not None else ""
            is_finished = said is not None and said.get("type") is None and bool(text)
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = Translation(text, is_finished)
    return found

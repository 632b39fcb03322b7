"""Brings the translators' files in line with the sentences in the code.

A new sentence comes in as unfinished, one that nothing says any more goes out, and all stand in one order. What is
translated stays. `make strings`; a new language needs its folder with `language.toml` alone.
"""
# ruff: noqa: INP001 - a script beside the others

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from xml.sax.saxutils import escape

from kiosk.app.process import say
from kiosk.city_data.locales import languages
from kiosk.city_data.sentences import Sentence, Translation, translations_of
from kiosk.city_data.shipped import language_folder
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.ui.messages import CITIZEN, OFFICE
from kiosk.ui.messages.all_sentences import sentences_in_code

_NONE = Translation("", is_finished=False)
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="ja">
"""


def main() -> None:
    for language in languages():
        for name in (CITIZEN, OFFICE):
            file = language_folder(language) / f"{name}.ts"
            # A desk speaks the languages alone that have a file for it.
            if language == JAPANESE or (name == OFFICE and not file.exists()):
                continue
            for line in _changes(language, name):
                say(f"{language}/{file.name}: {line}")
            file.write_text(in_line(language, name), encoding="utf-8")


def in_line(language: Language, name: str) -> str:
    """A language's file, with every sentence of the code. Raises LocaleError."""
    there = translations_of(language, name)
    parts = [_HEAD.format(language=language)]
    for context, sentences in groupby(sentences_in_code(name), key=itemgetter(0)):
        messages = (_message(sentence, there.get(sentence, _NONE)) for sentence in sentences)
        parts += ["    <context>\n", f"        <name>{context}</name>\n", *messages, "    </context>\n"]
    return "".join([*parts, "</TS>\n"])


def _changes(language: Language, name: str) -> Iterator[str]:
    there, needed = translations_of(language, name), set(sentences_in_code(name))
    if open_ones := sum(not there.get(sentence, _NONE).is_finished for sentence in needed):
        yield f"{open_ones} to translate"
    yield from (
        f"taken out: {source} = {said.text}" for (_, source), said in there.items() if (_, source) not in needed
    )


def _message(sentence: Sentence, said: Translation) -> str:
    state = "" if said.is_finished else ' type="unfinished"'
    return (
        "        <message>\n"
        f"            <source>{escape(sentence[1])}</source>\n"
        f"            <translation{state}>{escape(said.text)}</translation>\n"
        "        </message>\n"
    )


if __name__ == "__main__":
    main()

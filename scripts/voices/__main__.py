"""Renders what has changed: `make voices`. The clips of each language are one file in its folder."""

import argparse
import json
import os
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from itertools import chain
from pathlib import Path

from kiosk.app.voice.clips import INDEX, ClipFile, ClipIndex, ClipsUnusable
from kiosk.city_data.locales import clip_file
from kiosk.domain.values.languages import Language
from kiosk.files.formats.plain_data import written
from scripts.voices.phrases import phrases_of
from scripts.voices.rules import VoiceRules, rules_of, spoken_languages

_ENGINE = Path(__file__).parent / "engine.py"
_FORM = "1"
"""Part of each digest: to be counted up when all clips have to be made anew, as for another quality."""


def main() -> int:
    options = argparse.ArgumentParser(prog="make voices", description=__doc__)
    options.add_argument("--python", type=Path, default=Path("build/voices/bin/python"), help="with the engines")
    options.add_argument("--languages", nargs="*", default=spoken_languages(), help="by their tags; default: all")
    options.add_argument("--data-dir", type=Path, help="the machine's data folder: the city's own sheets in it")
    options.add_argument("--name", action="append", default=[], help="what this machine is called: counter_name")
    given = options.parse_args()
    for language in given.languages:
        began = time.monotonic()
        rules = rules_of(language)
        phrases = phrases_of(language, rules, given.data_dir, tuple(given.name))
        made = render(language, rules, phrases, given.python)
        size = clip_file(language).stat().st_size / 1e6
        print(  # noqa: T201
            f"{language}: {len(phrases):,} phrases, {made:,} made in {time.monotonic() - began:.0f} s, {size:.1f} MB"
        )
    return 0


def render(language: Language, rules: VoiceRules, phrases: dict[str, str], python: Path) -> int:
    """Write the language's clips; return how many are new. What is there already is taken over."""
    names = {phrase: _name(rules, spoken) for phrase, spoken in phrases.items()}
    file = clip_file(language)
    kept = _kept(file)
    wanted = {names[phrase]: spoken for phrase, spoken in phrases.items()}
    new = sorted(wanted.keys() - kept.keys())
    part = file.with_suffix(".part")
    with zipfile.ZipFile(part, "w") as made:
        index = ClipIndex(names, rules.clock, bool(rules.rounds))
        made.writestr(_entry(INDEX), json.dumps(written(index), ensure_ascii=False))
        for name in sorted(wanted.keys() & kept.keys()):
            made.writestr(_entry(name), kept[name])
        for name, clip in _rendered(rules, {name: wanted[name] for name in new}, python):
            made.writestr(_entry(name), clip)
    part.replace(file)
    return len(new)


def _name(rules: VoiceRules, spoken: str) -> str:
    said = f"{_FORM} {rules.engine} {rules.voice} {spoken}"
    return f"{sha256(said.encode()).hexdigest()[:24]}.ogg"


def _entry(name: str) -> zipfile.ZipInfo:
    """The same clips make the same file."""
    return zipfile.ZipInfo(name)


def _kept(file: Path) -> dict[str, bytes]:
    try:
        ClipFile(file).check()
        with zipfile.ZipFile(file) as there:
            return {name: there.read(name) for name in there.namelist() if name != INDEX}
    except ClipsUnusable:
        return {}


def _rendered(rules: VoiceRules, wanted: dict[str, str], python: Path) -> Iterator[tuple[str, bytes]]:
    """On all processors."""
    workers = os.cpu_count() or 1
    names = list(wanted)
    shares = [names[number::workers] for number in range(workers)]
    with ThreadPoolExecutor(workers) as pool:
        clips = pool.map(lambda share: _of_engine(rules, [wanted[name] for name in share], python), shares)
        yield from chain.from_iterable(zip(share, made, strict=True) for share, made in zip(shares, clips, strict=True))


def _of_engine(rules: VoiceRules, texts: Sequence[str], python: Path) -> list[bytes]:
    asked = [json.dumps({"engine": rules.engine, "voice": rules.voice, "text": text}) for text in texts]
    said = subprocess.run(  # noqa: S603
        [python, _ENGINE], input="\n".join(asked).encode(), stdout=subprocess.PIPE, check=True
    ).stdout
    clips: list[bytes] = []
    while said:
        (length,) = struct.unpack(">I", said[:4])
        clips.append(said[4 : 4 + length])
        said = said[4 + length :]
    return clips


if __name__ == "__main__":
    sys.exit(main())

"""Of which clips a text is put together. The text is what is shown: nothing else is ever said (ADR 45)."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import field

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.readings import bare

_SPACE = re.compile(r"\s+")
_BETWEEN_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):([0-5]\d)(?!\d)")
_NUMBER = re.compile(r"\d+")
# By its hyphens a telephone number, which is everybody's.
_PHONE = re.compile(r"(?<![0-9A-Za-z])0\d{1,4}-\d{1,4}-\d{3,4}(?![0-9A-Za-z])")
_ID = re.compile(
    r"(?<![0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff-])(?:"
    r"(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[0-9A-Za-z]{4,}(?: (?=[A-Za-z]*\d)[0-9A-Za-z]{2,4})*"  # letters and digits in one
    r"|(?=[A-Z ]*\d)[0-9A-Z]{4} [0-9A-Z]{4}(?: [0-9A-Z]{1,4})*"  # in groups
    r"|0\d{2,}|\d{7,}|(?<=● )\d{4}"  # what counts nothing
    r"|[0-9A-Za-z](?:[ 、,]+[0-9A-Za-z](?![0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff])){3,}"  # spelled already
    r")(?![0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff-])"
)
_PAUSES = frozenset("。、.,!?!?:;:;…।")
_SILENT = "PSZC"
"""Classes of characters that nobody says where no clip says them: marks, signs, spaces."""
_JOINED = re.compile("[A-Za-zÀ-\u024f\u1e00-\u1eff]")
_ON_A_LETTER = re.compile("[\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963]")
_VIRAMA = "\u094d"
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_GROUPS = re.compile("[ 、,]+")
_PLACE = re.compile(r"\{[^{}]*\}|\n")
_SENTENCE_END = re.compile(r"(?<=[。！？!?।])|(?<=[.;:])\s")
_EDGES = " 。、.,!?!?:;:;…।「」『』()()[]【】・/—–-→✓〜~“”\"'«»"
_CJK = "[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
_SPACE_IN_CJK = re.compile(f"(?<={_CJK}) | (?={_CJK})")


@dataclass(frozen=True)
class SpeechPart:
    """A clip by its text; empty: a pause. `spelled`: it is a letter or a digit of something that may be a person's."""

    text: str
    spelled: bool = False


PAUSE = SpeechPart("")


def key_of(text: str) -> str:
    """The same for what is shown and for its clip: without readings, breaks of lines, and commas within a number."""
    even = _SPACE.sub(" ", bare(text)).strip()
    return _BETWEEN_THOUSANDS.sub("", _SPACE_IN_CJK.sub("", even))


@dataclass(frozen=True)
class PhraseBook:
    """What one language's voice can say. `clock`: how it says a time, on the hour and past it.

    `sums`: whether a large number is said by the round numbers of which it is the sum: 12,500 by 12,000 and 500.
    """

    phrases: frozenset[str]
    clock: tuple[str, str] = ("{hour}", "{hour} {minute}")
    sums: bool = False
    _by_beginning: Mapping[str, list[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _rounds: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, list[str]] = defaultdict(list)
        for phrase in sorted(self.phrases, key=len, reverse=True):
            found[phrase[:1]].append(phrase)
        object.__setattr__(self, "_by_beginning", dict(found))
        numbers = sorted((int(phrase) for phrase in self.phrases if phrase.isdecimal()), reverse=True)
        rounds = tuple(number for number in numbers if 0 < number // _unit(number) < 100)
        object.__setattr__(self, "_rounds", rounds if self.sums else ())

    def parts_of(self, text: str) -> tuple[SpeechPart, ...] | None:
        """The clips that say all of it, as few as there can be. None: something of it has no clip."""
        said: list[SpeechPart] = []
        at, told = 0, _CLOCK.sub(self._time, key_of(text))
        if told in self.phrases:
            return (SpeechPart(told),)
        for personal in _ID.finditer(told):
            before = self._fewest(told[at : personal.start()])
            letters = self._letters(personal.group(), spelled=True)
            if before is None or letters is None:
                return None
            said += (*before, *letters)
            at = personal.end()
        rest = self._fewest(told[at:])
        return None if rest is None else (*said, *rest)

    def _time(self, found: re.Match[str]) -> str:
        hour, minute = int(found[1]), int(found[2])
        return self.clock[1 if minute else 0].format(hour=hour, minute=minute)

    def _letters(self, text: str, *, spelled: bool) -> list[SpeechPart] | None:
        said: list[SpeechPart] = []
        alone = all(len(group) == 1 for group in _GROUPS.split(text))
        for letter in (text.replace(" ", "") if alone else text).upper():
            if letter in self.phrases:
                said.append(SpeechPart(letter, spelled))
            elif letter.isalnum():
                return None
            elif said and said[-1] != PAUSE:
                said.append(PAUSE)
        return said

    def _fewest(self, text: str) -> list[SpeechPart] | None:
        """From the end to the beginning: the best way on from each place."""
        best: list[tuple[int, int, tuple[SpeechPart, ...]] | None] = [None] * len(text) + [(0, len(text), ())]
        for at in range(len(text) - 1, -1, -1):
            for parts, to in self._ways_from(text, at):
                after = best[to]
                cost = sum(map(_cost, parts))
                if after is not None and (best[at] is None or cost + after[0] < best[at][0]):  # type: ignore[index]
                    best[at] = cost + after[0], to, parts
        if best[0] is None:
            return None
        said: list[SpeechPart] = []
        at = 0
        while at < len(text) and (step := best[at]) is not None:
            said += (part for part in step[2] if part != PAUSE or not said or said[-1] != PAUSE)
            at = step[1]
        return said

    def _ways_from(self, text: str, at: int) -> Iterator[tuple[tuple[SpeechPart, ...], int]]:
        """The clips that may come here, and where each ends."""
        for phrase in self._by_beginning.get(text[at], ()):
            to = at + len(phrase)
            if (
                text.startswith(phrase, at)
                and _may_cut(text, at)
                and _may_cut(text, to)
                and not _ends(text, at, phrase)
            ):
                yield (SpeechPart(phrase),), to
        capital = text[at].upper()
        if capital != text[at] and capital in self.phrases and _may_cut(text, at) and _may_cut(text, at + 1):
            yield (SpeechPart(capital),), at + 1
        if phone := _PHONE.match(text, at):
            yield tuple(self._letters(phone.group(), spelled=False) or ()), phone.end()
        elif (number := _NUMBER.match(text, at)) and _may_cut(text, at):
            yield from self._number(number.group(), number.end())
        elif unicodedata.category(text[at])[0] in _SILENT and (
            text[at] not in self.phrases or _ends(text, at, text[at])
        ):
            yield ((PAUSE,) if text[at] in _PAUSES else ()), at + 1

    def _number(self, digits: str, to: int) -> Iterator[tuple[tuple[SpeechPart, ...], int]]:
        if (whole := str(int(digits))) in self.phrases:
            yield (SpeechPart(whole),), to
        elif (sum_ := self._sum(int(digits))) is not None:
            yield sum_, to
        elif (letters := self._letters(digits, spelled=False)) is not None:
            yield tuple(letters), to

    def _sum(self, number: int) -> tuple[SpeechPart, ...] | None:
        said: list[SpeechPart] = []
        for round_number in self._rounds:
            if round_number <= number and number - round_number < _unit(round_number):
                said.append(SpeechPart(str(round_number)))
                number -= round_number
        return None if number or not said else tuple(said)


def _ends(text: str, at: int, sign: str) -> bool:
    """Whether it is the point at the end of a sentence, and not that within a number."""
    return sign == "." and not _POINT.match(text, at)


def _cost(part: SpeechPart) -> int:
    """A number is better said with what is counted, and a letter by itself is a last resort."""
    if part.text.isdecimal():
        return 3
    return 6 if len(part.text) == 1 and part.text.isascii() else 2


def _unit(number: int) -> int:
    """The largest power of ten in it."""
    unit = 1
    while number and number % (unit * 10) == 0:
        unit *= 10
    return unit


def _may_cut(text: str, at: int) -> bool:
    """Not within a word of Latin letters, nor before a sign that is written on the letter before, nor in a number."""
    if not 0 < at < len(text):
        return True
    before, after = text[at - 1], text[at]
    if before.isdigit() and after.isdigit():
        return False
    if (before == _VIRAMA and after.isalpha()) or _ON_A_LETTER.match(after):
        return False
    return not (_JOINED.match(before) and _JOINED.match(after))


def constant_parts(template: str) -> Iterator[str]:
    """Of a sentence with places for values: what stands between them, sentence by sentence, with its readings."""
    for line in _PLACE.split(template.replace("{{", "(").replace("}}", ")")):
        for sentence in _SENTENCE_END.split(line):
            part = _SPACE.sub(" ", sentence).strip(_EDGES)
            if any(map(str.isalnum, key_of(part))):
                yield part

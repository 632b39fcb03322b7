"""What the window wants said, and the clips that say it."""

from collections.abc import Iterable, Iterator
from dataclasses import field
from enum import Enum

from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.voice.phrases import PAUSE, PhraseBook, SpeechPart


class SpeechReason(Enum):
    PAGE = "page"  #: a page has come, or is wanted again
    FOCUS = "focus"  #: a key has come to something
    NEWS = "news"  #: something has changed, and waits only for other news


@dataclass(frozen=True)
class SpokenLine:
    """A line as it is shown. `personal`: it is an ID or a number of whoever stands there."""

    text: str = field(repr=False)
    personal: bool = False


@dataclass(frozen=True)
class Utterance:
    """`hidden` is said in the place of what only one person may hear, `unsaid` where there is no clip for a line."""

    reason: SpeechReason
    language: Language
    lines: tuple[SpokenLine, ...]
    hidden: str = ""
    unsaid: str = ""


def speech_of(said: Utterance, book: PhraseBook, *, in_private: bool) -> tuple[SpeechPart, ...]:
    """Its clips with a pause after each line. What has no clip is told at the end, once."""
    has_gap = False
    speech: list[SpeechPart] = []
    for line in said.lines:
        parts = book.parts_of(line.text)
        if parts is not None and not in_private and (line.personal or any(part.spelled for part in parts)):
            parts = book.parts_of(said.hidden)
        if parts is None:
            has_gap = True
        elif parts:
            speech += (*parts, PAUSE)
    if has_gap:
        speech += book.parts_of(said.unsaid) or ()
    return tuple(_without_doubles(speech))


def _without_doubles(parts: Iterable[SpeechPart]) -> Iterator[SpeechPart]:
    """One pause is enough."""
    before = PAUSE
    for part in parts:
        if part != PAUSE or before != PAUSE:
            yield part
        before = part

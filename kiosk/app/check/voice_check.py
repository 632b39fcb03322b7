"""Of `kiosk settings check`: whether the voice can be heard, and in which languages."""

from collections.abc import Iterable, Iterator

from kiosk.app.check.findings import StartFinding, StartGrade
from kiosk.app.settings import Settings
from kiosk.app.voice.clips import ClipFile, ClipsUnusable
from kiosk.app.voice.player import SoundDevice
from kiosk.city_data.locales import clip_file, has_voice
from kiosk.domain.ports import Speaker
from kiosk.domain.values.languages import Language
from kiosk.domain.values.voice.settings import SpeechOutcome, VoiceOutput

_WHO_HEARS = {
    VoiceOutput.SPEAKER: "all around it hear it, so no ID is said",
    VoiceOutput.HEADPHONES: "one person hears it",
}


def of_voice(
    settings: Settings, languages: Iterable[Language], speaker: Speaker | None = None
) -> Iterator[StartFinding]:
    """Nothing where none is wanted. `speaker`: another than this machine's."""
    if settings.voice is VoiceOutput.OFF:
        return
    if (speaker or SoundDevice()).look() is SpeechOutcome.NO_DEVICE:
        said = "no sound device can be used: nothing is read aloud (docs/operations.md)"
        yield StartFinding(StartGrade.WARNING, "voice", said)
    else:
        yield StartFinding(StartGrade.OK, "voice", f"a sound device is there; {_WHO_HEARS[settings.voice]}")
    yield from map(_of_language, languages)


def _of_language(language: Language) -> StartFinding:
    if not has_voice(language):
        said = f"no clips in {language!r}, so nothing is read aloud in it; `make voices` makes them if it has a voice"
        return StartFinding(StartGrade.WARNING, "voice", said)
    try:
        clips = ClipFile(clip_file(language))
        clips.check()
    except ClipsUnusable as error:
        return StartFinding(StartGrade.WARNING, "voice", str(error))
    return StartFinding(StartGrade.OK, "voice", f"{len(clips):,} clips in {language!r}")

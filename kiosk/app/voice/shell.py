"""The shell of the voice: says on a thread of its own what the window wants said, and is silent when told to be."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.app.jobs import Err, JobCancellation, Ok, SerialJobRunner
from kiosk.app.voice.clips import ClipFile, ClipsUnusable
from kiosk.city_data.locales import clip_file, has_voice
from kiosk.domain.flow import Flow
from kiosk.domain.ports import Speaker
from kiosk.domain.values.languages import Language
from kiosk.domain.values.voice.settings import SpeechOutcome, VoiceOutput, VoiceSettings
from kiosk.domain.values.voice.speech import SpeechReason, Utterance, speech_of

log = logging.getLogger(__name__)

LONGEST_SECONDS = 600.0
"""A page of terms, spoken slowly."""
_REST_SECONDS = 30.0
"""A device that was not there is not asked for again at each word."""
_SPEAKING = 0


def clips_of_machine(language: Language) -> ClipFile | None:
    """None: it has no voice here. Raises ClipsUnusable."""
    return ClipFile(clip_file(language)) if has_voice(language) else None


class VoiceShell(QObject):
    """Lives on the GUI thread. A change of how it is set is heard from the next word on."""

    def __init__(
        self,
        output: VoiceOutput,
        speaker: Speaker,
        jobs: SerialJobRunner,
        clips: Callable[[Language], ClipFile | None] = clips_of_machine,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.jobs = jobs
        self.settings = VoiceSettings(on=output is not VoiceOutput.OFF)
        self._in_private = output is VoiceOutput.HEADPHONES
        self._speaker, self._load, self._clock = speaker, clips, clock
        self._session: int | None = None
        self._reason: SpeechReason | None = None
        self._fault = SpeechOutcome.HEARD
        self._rests_until = 0.0
        # Used on the voice's own thread alone.
        self._clips: dict[Language, ClipFile | None] = {}

    @Slot(object)
    def take(self, settings: VoiceSettings) -> None:
        self.settings = settings
        if not settings.on:
            self.hush()

    @Slot(object)
    def follow(self, flow: Flow) -> None:
        """As whoever stands there has set it. Nothing of a person is heard once the session is over."""
        if flow.display.voice != self.settings:
            self.take(flow.display.voice)
        session = None if flow.session is None else flow.session.id
        if session != self._session and self._session is not None:
            self.hush()
        self._session = session

    @Slot()
    def hush(self) -> None:
        self.jobs.drop(_SPEAKING)

    @Slot(object)
    def say(self, said: Utterance) -> None:
        """News waits for other news; everything else takes the place of what is being said."""
        if not self.settings.on or self._clock() < self._rests_until:
            return
        if said.reason is not SpeechReason.NEWS or self._reason is not SpeechReason.NEWS:
            self.hush()
        self._reason = said.reason
        cancellation, settings = JobCancellation(), self.settings

        def perform() -> SpeechOutcome:
            return self._perform(said, settings, cancellation)

        self.jobs.submit(perform, self._done, owner=_SPEAKING, deadline=LONGEST_SECONDS, cancellation=cancellation)

    def _done(self, outcome: Ok[SpeechOutcome] | Err) -> None:
        found = outcome.value if isinstance(outcome, Ok) else SpeechOutcome.BROKEN
        if found is SpeechOutcome.NO_DEVICE:
            self._rests_until = self._clock() + _REST_SECONDS
        # A state is told when it changes, and nobody is shown it: the screen says all of it.
        if found is not self._fault and found is not SpeechOutcome.STOPPED:
            self._fault = found
            log.warning("the voice: %s", _TOLD[found]) if found in _TOLD else log.info("the voice is heard again")

    # --- on the voice's thread

    def _perform(self, said: Utterance, settings: VoiceSettings, cancellation: JobCancellation) -> SpeechOutcome:
        try:
            clips = self._clips_in(said.language)
            if clips is None:
                return SpeechOutcome.STOPPED
            parts = speech_of(said, clips.phrases, in_private=self._in_private)
            sounds = [(part.text and clips.sound(part.text)) or b"" for part in parts]
        except ClipsUnusable:
            return SpeechOutcome.BROKEN
        return self._speaker.play(sounds, settings, cancellation)

    def _clips_in(self, language: Language) -> ClipFile | None:
        """Raises ClipsUnusable."""
        if language not in self._clips:
            self._clips[language] = self._load(language)
        return self._clips[language]


_TOLD = {
    SpeechOutcome.NO_DEVICE: "there is no sound device, or it has gone",
    SpeechOutcome.BROKEN: "clips cannot be read; run `make voices`",
}

"""The whole errand read aloud, as it is started at a counter: what is heard of it, and what never is."""

from collections.abc import Callable
from typing import cast

from kiosk.app.settings import Settings
from kiosk.app.voice.clips import ClipFile
from kiosk.app.voice.shell import VoiceShell
from kiosk.domain.flow import steps
from kiosk.domain.values.languages import Language
from kiosk.domain.values.voice.settings import VoiceOutput
from tests.fakes.around.person import Person
from tests.fakes.voice.books import book_of
from tests.fakes.voice.speaker import QuietSpeaker

Meet = Callable[..., Person]


class SpokenClips:
    """Clips that are what they say."""

    def __init__(self, language: Language) -> None:
        self.phrases = book_of(language)

    def sound(self, phrase: str) -> bytes:
        return phrase.encode()


class Listener:
    """Hears what a person's kiosk says."""

    def __init__(self, person: Person) -> None:
        self.speaker, self._bot = QuietSpeaker(goes_on=True), person.bot
        voice = person.kiosk.voice
        assert isinstance(voice, VoiceShell)
        voice._speaker = self.speaker
        voice._load = lambda language: cast("ClipFile", SpokenClips(language))

    def hears(self, part: str) -> str:
        """Wait until something is said with this in it."""
        self._bot.waitUntil(lambda: any(part in said for said in self.heard))
        return next(said for said in reversed(self.heard) if part in said)

    @property
    def heard(self) -> list[str]:
        """Each thing that was said, its clips one after the other."""
        return ["|".join(sound.decode() for sound in sounds if sound) for sounds in self.speaker.played]


def test_an_errand_is_heard_and_its_pin_and_at_a_speaker_its_id_are_not(meet: Meet) -> None:
    person = meet(voice=VoiceOutput.SPEAKER)
    listener = Listener(person)
    mykey = person.reserves()
    done = listener.hears("予約ができました").split("|")
    pages = [said for said in listener.heard if "1番" in said]
    assert any(said.startswith("5段階|の|4番目|暗証番号") for said in pages)
    digits = [said for said in listener.heard if "桁のうち" in said or "桁|のうち" in said]
    assert digits
    assert not any(alone in "|".join(digits).split("|") for alone in "1234")
    assert "番号は、画面で確かめてください" in done
    assert [*mykey] != [part for part in done if part in mykey]
    stopped, heard = listener.speaker.stopped, len(listener.heard)
    person.takes_card()
    person.bot.waitUntil(lambda: listener.speaker.stopped > stopped and len(listener.heard) > heard)
    person.sees(steps.Between)
    assert not any("あなたのマイキーIDです" in said for said in listener.heard[heard:])


def test_at_headphones_the_id_is_heard_and_the_key_says_the_page_once_more(meet: Meet) -> None:
    person = meet(voice=VoiceOutput.HEADPHONES)
    listener = Listener(person)
    mykey = person.reserves()
    page = listener.hears("予約ができました")
    assert "|".join(mykey) in page
    heard = len(listener.heard)
    person.touches("again")
    person.bot.waitUntil(lambda: len(listener.heard) > heard)
    assert listener.heard[heard:] == [page]


def test_where_nothing_is_to_be_heard_there_is_no_voice(meet: Meet) -> None:
    assert Settings().voice is VoiceOutput.OFF
    person = meet()
    assert person.kiosk.voice is None
    assert not person.can_touch("again")

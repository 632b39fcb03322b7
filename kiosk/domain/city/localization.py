"""The counter in the words of each language in which it can be shown."""

from collections.abc import Mapping
from dataclasses import field, replace

from kiosk.domain.city.counter import Counter
from kiosk.domain.city.municipality import Timetable
from kiosk.domain.values.languages import JAPANESE, Language, Wording, reworded
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import Period


@dataclass(frozen=True)
class Localization:
    """`counter` is as the city wrote it, in Japanese; `own` the machine's language.

    `wordings`: what each language says for the city's texts, in the order in which they are offered.
    """

    counter: Counter
    own: Language = JAPANESE
    wordings: Mapping[Language, Wording] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[Language, ...]:
        """That can be chosen; none where there is only one."""
        return tuple(self.wordings) if len(self.wordings) > 1 else ()

    def counter_in(self, language: Language) -> Counter:
        """By its own name in each, for by that every visit is recorded; in the city's words where others do not fit."""
        try:
            return self.fitting_counter(language)
        except ValueError:
            return self._said(self.counter, language)

    def fitting_counter(self, language: Language) -> Counter:
        """Raises ValueError for a wording that has no room, or is none, in its place."""
        said = reworded(self.counter, self.wordings.get(language, {}))
        return self._said(said, language)

    def _said(self, counter: Counter, language: Language) -> Counter:
        as_written = None if language == JAPANESE else self.counter
        return replace(counter, language=language, name=self.counter.name, as_written=as_written)

    def with_hours(self, timetable: Timetable, maintenance: tuple[Period, ...]) -> "Localization":
        return replace(self, counter=self.counter.with_hours(timetable, maintenance))

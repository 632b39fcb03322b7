"""How the citizen's window looks: in which language, and as whoever stands there wants it."""

from dataclasses import replace

from kiosk.city_data.locales import locale_of
from kiosk.domain.flow import Flow
from kiosk.domain.values.display import Display, TextSize
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.theme.tokens import Theme


@dataclass(frozen=True)
class Dress:
    """`own`: the screen's theme in the language; `theme`: that in the size and the colours that were chosen."""

    language: Language
    display: Display
    own: Theme
    theme: Theme

    @classmethod
    def of(cls, screen: Theme, flow: Flow) -> "Dress":
        language = flow.counter.language
        own = screen.in_language(locale_of(language))
        return cls(language, flow.display, own, own.suiting(flow.display))

    def suits(self, flow: Flow) -> bool:
        return flow.counter.language == self.language and flow.display == self.display

    @property
    def themes(self) -> list[Theme]:
        """The one that was chosen, and the smaller ones."""
        sizes = [size for size in TextSize if size.percent <= self.display.text_size.percent]
        return [self.own.suiting(replace(self.display, text_size=size)) for size in reversed(sizes)]

"""The words by which a page or a sheet is known: the keyboard stands on them when it comes, so that they are heard."""

from kiosk.ui.heard.roles import HeardAs
from kiosk.ui.heard.spelling import in_sentences
from kiosk.ui.messages import speaking, spoken
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel


class Heading(TextLabel):
    """It takes the focus by program and never by Tab, and shows none: nothing looks chosen before a key is used."""

    heard_as = HeardAs.HEADING

    def __init__(self, theme: Theme, text: str, colour: Colour = Colour.TEXT, role: TextRole = TextRole.TITLE) -> None:
        self._language = spoken()
        super().__init__(theme, role, text, colour=colour, bold=True)

    def with_more(self, *texts: str) -> str:
        """In its own language: it and what goes on from it."""
        with speaking(self._language):
            return in_sentences(self.text(), *texts)

    def be_heard(self, lead: str, besides: tuple[str, ...] = ()) -> None:
        """`besides`: what has to be known before anything is pressed."""
        name = self.with_more(lead)
        with speaking(self._language):
            about = in_sentences(*besides)
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if about != self.accessibleDescription():
            self.setAccessibleDescription(about)

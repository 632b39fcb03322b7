"""The answer that none of what is listed is: as good as any of them, and no more."""

from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.phone import PhoneTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


def another_answer(theme: Theme, text: PhoneTexts, page: Page) -> Button:
    button = Button(theme, say(text), ButtonStyle.OUTLINE, event=Press.NEXT)
    button.setObjectName("not-listed")
    button.chosen.connect(page.happened)
    return button

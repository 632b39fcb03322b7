"""A button around the pages: it is as high as the others, and its key stands on it."""

from enum import Enum

from kiosk.domain.desk.events import DeskEvent
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.messages import say
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

_HIGH_MM = 13


def frame_button(
    theme: Theme,
    text: Enum | str,
    event: DeskEvent | None,
    key: DeskKey | None,
    look: ButtonStyle = ButtonStyle.PLAIN,
    shown: str | None = None,
    **values: object,
) -> Button:
    """`text`: a sentence, or a name that is the same in every language. `shown`: what stands on it of its key, where
    that is not its whole name. `values`: of the text's places.
    """
    button = Button(theme, text if isinstance(text, str) else say(text, **values), look, TextRole.SMALL, event=event)
    if key is not None:
        put_key(button, key, shown)
    button.setMinimumHeight(theme.px(_HIGH_MM))
    return button

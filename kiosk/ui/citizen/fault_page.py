"""In the place of a page that has failed. As plain as a page can be: nothing here may fail in its turn."""

from datetime import timedelta

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Step, kind_of
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.faults import PageFaults
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_RESTS = timedelta(seconds=5)


class FaultPage(Page):
    """Stands until the flow goes on, or for a moment: a page that fails each time is not built over and over."""

    def __init__(self, theme: Theme, flow: Flow, number: str) -> None:
        super().__init__(theme, flow)
        self._since = flow.now
        self.headline(say(PageFaults.TITLE), say(PageFaults.LEAD))
        self.words.addWidget(TextLabel(theme, TextRole.LABEL, say(PageFaults.NUMBER, number=number)))

    def keeps(self, step: Step) -> bool:
        return kind_of(step) is kind_of(self.step)

    def shows(self, flow: Flow) -> bool:
        return self.keeps(flow.step) and timedelta(0) <= flow.now - self._since < _RESTS

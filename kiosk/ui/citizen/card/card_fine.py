"""The answer to "check my card": it can be used, and what was looked at."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.domain.card.checks import Code
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.drawing import Drawing, Illustration
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.text.text_label import TextLabel


class CardFinePage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        checks = flow.visit_draft.checks if flow.visit_draft is not None else ()
        near_end = Code.NEAR_END in checks
        tries = flow.session.tries_left if flow.session is not None else None
        self.headline(say(PageTexts.FINE_TITLE), say(PageTexts.FINE_LEAD), done=True)
        self.note(say(PageTexts.FINE_REVOKED))
        frame = QFrame()
        frame.setObjectName("list")
        self._list = QVBoxLayout(frame)
        self._list.setContentsMargins(theme.px(6), theme.px(5), theme.px(6), theme.px(5))
        self._list.setSpacing(theme.px(4))
        self._line(say(PageTexts.FINE_KIND))
        if not near_end:
            self._line(say(PageTexts.FINE_CERTIFICATE))
        if tries != 1:
            self._line(say(PageTexts.FINE_TRIES_UNKNOWN) if tries is None else say(PageTexts.FINE_TRIES, tries=tries))
        self.scene.addWidget(frame)
        desk = flow.counter.municipality.certificates.name
        if near_end:
            self.note(say(PageTexts.FINE_NEAR_END, desk=desk), tone=Tone.CAUTION)
        if tries == 1:
            self.note(say(PageTexts.FINE_LAST_TRY, desk=desk), tone=Tone.CAUTION)
        self.scene.addWidget(Illustration(theme, "done", theme.px(30)), 1)
        self.offer(Button(theme, say(ExaminingTexts.BEGIN), event=Press.EXAMINE))

    def _line(self, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(4))
        row.addWidget(Drawing(self.theme, "icons/tick", self.theme.px(10)))
        row.addWidget(TextLabel(self.theme, TextRole.LABEL, text), 1)
        self._list.addLayout(row)

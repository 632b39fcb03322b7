"""One question of the phone doctor: what is asked, a picture of it, and the answers."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.phone import PhoneQuestion
from kiosk.domain.flow.events import PhoneChosen
from kiosk.ui.citizen.page import Page
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile
from kiosk.ui.widgets.drawing import Illustration


class PhoneQuestionPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, PhoneQuestion):
            raise TypeError("this page shows a question")
        question = flow.step.node
        self.headline(question.title, question.lead)
        self._picture = Illustration(theme, question.picture, theme.pick(60, 45, 28))
        self.scene.addStretch()
        for choice in question.choices:
            self.offer(Tile(theme, choice.icon, choice.text, choice.about, PhoneChosen(choice)))
        self.scene.addStretch()

    def lay_out(self, *, wide: bool) -> None:
        """The picture is above the answers on a tall screen, beside them on a wide one."""
        if wide == self.is_wide:
            return
        if wide:
            self.words.addWidget(self._picture)
        else:
            self.scene.insertWidget(0, self._picture, 1)
        super().lay_out(wide=wide)

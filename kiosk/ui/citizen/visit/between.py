"""Between two people: how the last session ended, that nothing is left of it, and what its person thought."""

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.shared.home import is_asking
from kiosk.domain.flow.steps import Between
from kiosk.domain.office.visit import Ending
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.visit.questions import Questions
from kiosk.ui.messages import say, together
from kiosk.ui.messages.errands.endings import EndingTexts, lead_of, title_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.text.text_label import TextLabel


class BetweenPage(Page):
    """It speaks to the person whose errand has ended; the next one has the button at the foot."""

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, Between):
            raise TypeError("this page stands between two people")
        self._between = step
        self.headline("", "")
        tone = Tone.SUCCESS if step.ending in (Ending.FINISHED, Ending.CARD_REMOVED_WHILE_RECORDING) else Tone.INFO
        tone = Tone.CAUTION if step.pin_sent or step.is_unsure else tone
        self._told = self.note("", tone=tone)
        # One in the place of the other: whichever is shown, the page has room for all of them.
        self._scenes = QStackedLayout()
        # The tick is for what has been done.
        picture = "between" if tone is Tone.SUCCESS else "card-off"
        self._clear = self._add(Illustration(theme, picture, theme.px(40)))
        self._take = self._add(self._taking())
        self._asking = self._clear
        if step.asks is not None:
            questions = Questions(theme, step.answered)
            questions.happened.connect(self.happened)
            self._asking = self._add(questions)
        self.scene.addLayout(self._scenes, 1)
        self.refresh(flow)

    @property
    def holds(self) -> bool:
        """Never: the next person begins, and need not have seen what the one before is asked."""
        return False

    @property
    def _is_done(self) -> bool:
        return isinstance(self.step, Between) and self.step.ending is Ending.FINISHED

    def _taking(self) -> QWidget:
        """After a success the doubt whose card it is comes last: it is the same person's, most likely."""
        scene = QWidget()
        column = QVBoxLayout(scene)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Illustration(self.theme, "take-card", self.theme.px(40)), 1)
        if self._is_done:
            column.addWidget(TextLabel(self.theme, TextRole.LABEL, say(EndingTexts.NOT_YOURS), centred=True))
        return scene

    def _add(self, scene: QWidget) -> QWidget:
        self._scenes.addWidget(scene)
        return scene

    def refresh(self, flow: Flow) -> None:
        step, left = self._between, flow.card_left
        title, lead = title_of(step.ending), lead_of(step.ending)
        also = (say(EndingTexts.KEPT) if step.kept else "", say(EndingTexts.PIN_SENT) if step.pin_sent else "")
        if left and self._is_done:
            told = together(lead, *also)
            title, lead = say(EndingTexts.TAKE_DONE_TITLE), say(EndingTexts.TAKE_DONE_LEAD)
        elif left:
            told = "\n".join((title, together(lead, *also)))
            title, lead = say(EndingTexts.TAKE_TITLE), say(EndingTexts.TAKE_LEAD)
        else:
            told = together(*also, say(EndingTexts.CLEAR))
        if (self.title.text(), self.lead.text(), self._told.words.text()) != (title, lead, told):
            self.title.setText(title)
            self.lead.setText(lead)
            self._told.words.setText(told)
        scene = self._asking if is_asking(flow) else self._clear
        self._scenes.setCurrentWidget(self._take if left else scene)

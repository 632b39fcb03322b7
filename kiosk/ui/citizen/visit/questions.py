"""Three questions on one page, three answers each. What is pressed is kept at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.flow.events import Answered
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.opinion_survey import SurveyTexts, answer_of, question_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class Questions(QWidget):
    """`happened` carries the answers. An answered question shows which answer it was, and takes no other."""

    happened = Signal(object)

    def __init__(self, theme: Theme, answered: tuple[tuple[SurveyQuestion, SurveyAnswer], ...]) -> None:
        super().__init__()
        self._theme = theme
        given = dict(answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.pick(6, 4, 1))
        thanks = len(given) == len(SurveyQuestion)
        words = TextLabel(
            theme, TextRole.LABEL, say(SurveyTexts.THANKS if thanks else SurveyTexts.INVITES), colour=Colour.BODY
        )
        column.addWidget(words)
        for question in SurveyQuestion:
            # They belong together, and to the words above: a tall screen does not spread them.
            column.addSpacing(theme.pick(6, 1, 0))
            column.addLayout(self._row(question, given.get(question)))
        column.addStretch(1)

    def _row(self, question: SurveyQuestion, given: SurveyAnswer | None) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(self._theme.pick(2, 1, 0.5))
        row.addWidget(TextLabel(self._theme, TextRole.LABEL, question_of(question), bold=True))
        answers = QHBoxLayout()
        answers.setSpacing(self._theme.gap)
        for answer in SurveyAnswer:
            answers.addWidget(self._button(question, answer, given), 1)
        row.addLayout(answers)
        return row

    def _button(self, question: SurveyQuestion, answer: SurveyAnswer, given: SurveyAnswer | None) -> Button:
        is_given = answer is given
        text = say(SurveyTexts.CHOSEN, answer=answer_of(answer)) if is_given else answer_of(answer)
        look = ButtonStyle.CONFIRM if is_given else ButtonStyle.OUTLINE
        button = Button(self._theme, text, look, event=Answered(question, answer))
        button.setObjectName(f"{question.value}-{answer.value}")
        button.setAccessibleName(f"{question_of(question)} {text}")
        button.setCheckable(True)
        button.setChecked(is_given)
        button.setEnabled(given in (None, answer))
        button.chosen.connect(self.happened)
        return button

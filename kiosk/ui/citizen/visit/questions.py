"""Three questions on one page, three answers each. What is pressed is kept at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.flow.events import Answered
from kiosk.domain.report.survey import Answer, Question
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.survey import Survey, answer_of, question_of
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.text.words import Words


class Questions(QWidget):
    """`happened` carries the answers. An answered question shows which answer it was, and takes no other."""

    happened = Signal(object)

    def __init__(self, theme: Theme, answered: tuple[tuple[Question, Answer], ...]) -> None:
        super().__init__()
        self._theme = theme
        given = dict(answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.pick(6, 4, 1))
        thanks = len(given) == len(Question)
        words = Words(theme, Type.SMALL, say(Survey.THANKS if thanks else Survey.INVITES), colour=Colour.BODY)
        column.addWidget(words)
        for question in Question:
            column.addStretch(1)
            column.addLayout(self._row(question, given.get(question)))
        column.addStretch(2)

    def _row(self, question: Question, given: Answer | None) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(self._theme.pick(2, 1, 0.5))
        row.addWidget(Words(self._theme, Type.LABEL, question_of(question), bold=True))
        answers = QHBoxLayout()
        answers.setSpacing(self._theme.gap)
        for answer in Answer:
            answers.addWidget(self._button(question, answer, given), 1)
        row.addLayout(answers)
        return row

    def _button(self, question: Question, answer: Answer, given: Answer | None) -> Button:
        is_given = answer is given
        text = say(Survey.CHOSEN, answer=answer_of(answer)) if is_given else answer_of(answer)
        look = Look.CONFIRM if is_given else Look.OUTLINE
        button = Button(self._theme, text, look, event=Answered(question, answer))
        button.setObjectName(f"{question.value}-{answer.value}")
        button.setAccessibleName(f"{question_of(question)} {text}")
        button.setEnabled(given in (None, answer))
        button.chosen.connect(self.happened)
        return button

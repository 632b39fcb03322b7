"""What the forms before the desk share: fields under each other, what was wrong, and the button that sends them."""

from datetime import datetime
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.authentication import LogInTyped
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase
from kiosk.ui.clerk.accounts.problem_notice import ProblemNotice
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import DeskPage, InputField
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts, LogInProblem, problem_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_WIDTH_MM = 150


class AccessPage(DeskPage):
    """A form in the middle of the window. What was right in it stays when something was wrong."""

    place = KeyRoom.DOOR

    def __init__(self, theme: Theme, title: str = "", lead: str = "") -> None:
        super().__init__(theme)
        form = QWidget()
        form.setFixedWidth(theme.px(_WIDTH_MM))
        self.form = QVBoxLayout(form)
        self.form.setSpacing(theme.px(5))
        self.title = Heading(theme, title)
        self.form.addWidget(self.title)
        self.lead = TextLabel(theme, TextRole.LABEL, lead, colour=Colour.BODY)
        self.form.addWidget(self.lead)
        self._problem = ProblemNotice(theme)
        self._shown: tuple[LogInProblem | None, bool] = None, False
        self._open: list[InputField] = []  #: what is no secret
        row = QHBoxLayout(self)
        row.addStretch()
        middle = QVBoxLayout()
        middle.addStretch()
        middle.addWidget(form)
        middle.addStretch()
        row.addLayout(middle)
        row.addStretch()

    def ask(self, name: Enum, *, secret: bool = False, shown: bool = False) -> InputField:
        field = InputField(self.theme, say(name), secret=secret, shown=shown)
        self.form.addWidget(field)
        if not (secret or shown):
            self._open.append(field)
        return field

    def half_typed(self) -> tuple[str, ...]:
        return tuple(field.line.text() for field in self._open)

    def go_on_typing(self, typed: tuple[str, ...]) -> None:
        for field, text in zip(self._open, typed, strict=False):
            field.line.setText(text)

    def pair(self, *parts: QWidget) -> None:
        """Side by side, where a form is long."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.gap)
        for part in parts:
            row.addWidget(part, 1)
        self.form.addLayout(row)

    def end_with(self, text: Enum) -> Button:
        """The problem, if there is one, and the button under the form."""
        self.form.addWidget(self._problem)
        button = Button(self.theme, say(text), ButtonStyle.PRIMARY)
        button.setObjectName("primary")
        button.setDefault(True)
        put_key(button, DeskKey.ENTER)
        self.form.addWidget(button)
        return button

    @property
    def told(self) -> tuple[str, ...]:
        return self._problem.told

    @property
    def waits(self) -> bool:
        """Whether the next try is too early yet: it would only cost what was typed."""
        return self._problem.waits

    def tell(self, text: str) -> None:
        self._problem.show_problem(text)
        self.news.emit()

    def show_problem(self, problem: LogInProblem | None, now: datetime, *, busy: bool) -> None:
        """What the page has found by itself stays until something else is to be told."""
        if (problem, busy) != self._shown:
            self._shown = problem, busy
            self.tell(say(DeskTexts.JUDGING) if busy else "" if problem is None else self.in_words(problem))
            if problem is not None and not busy:
                self.settle(problem)
        if not busy:
            self._problem.count(problem, now)

    def in_words(self, problem: LogInProblem) -> str:
        return problem_of(problem)

    def settle(self, problem: LogInProblem) -> None:
        """Empty what was wrong, and put the keyboard there."""

    def ask_anew(self, *fields: InputField) -> None:
        for field in fields:
            field.taken()
        self.correct(fields[0])

    def correct(self, field: InputField) -> None:
        """It stays as it is, to be put right."""
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        field.line.selectAll()

    def twice(self, secret: InputField, again: InputField) -> str | None:
        """A new passphrase that was typed twice; None where the two are not the same."""
        if secret.line.text() == again.line.text():
            return secret.line.text()
        self.tell(say(DeskTexts.DIFFERENT))
        self.ask_anew(secret, again)
        return None

    def has_code(self, field: InputField) -> bool:
        """Whether a one-time code stands there, or none: what else was typed is not lost by it."""
        if not field.line.text() or _code_of(field.line.text()) is not None:
            return True
        self.tell(say(DeskTexts.ONE_TIME_CODE_FORM))
        self.ask_anew(field)
        return False

    def log_in(self, login: str, secret: str, one_time: str) -> None:
        self.happened.emit(LogInTyped(login, Passphrase.typed(secret), _code_of(one_time)))


def _code_of(text: str) -> OneTimeCode | None:
    try:
        return OneTimeCode.typed(text)
    except ValueError:
        return None

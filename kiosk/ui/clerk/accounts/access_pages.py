"""Who is at the desk: the first administrator, the log-in, and the lock."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.authentication import CodeTyped, FirstTyped, LogInTyped
from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.state import Desk, LockedBy, LoggedOut, NoClerks, Unasked
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import DeskPage, InputField
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts, LogInProblem, problem_of
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Notice, Tone
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_WIDTH_MM = 150


class AccessPage(DeskPage):
    """A form in the middle of the window."""

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
        self._problem = Notice(theme, "", tone=Tone.DANGER)
        self._problem.hide()
        self._shown: tuple[LogInProblem | None, bool] = None, False
        row = QHBoxLayout(self)
        row.addStretch()
        middle = QVBoxLayout()
        middle.addStretch()
        middle.addWidget(form)
        middle.addStretch()
        row.addLayout(middle)
        row.addStretch()

    def ask(self, name: DeskTexts, *, secret: bool = False) -> InputField:
        field = InputField(self.theme, say(name), secret=secret)
        self.form.addWidget(field)
        return field

    def end_with(self, text: DeskTexts) -> Button:
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
        return (self._problem.words.text(),)

    def tell(self, text: str) -> None:
        self._problem.words.setText(text)
        self._problem.setVisible(bool(text))
        self.news.emit()

    def show_problem(self, problem: LogInProblem | None, *, busy: bool) -> None:
        """What the page has found by itself stays until something else is to be told."""
        if (problem, busy) == self._shown:
            return
        self._shown = problem, busy
        self.tell(say(DeskTexts.JUDGING) if busy else "" if problem is None else problem_of(problem))

    def log_in(self, login: str, secret: str, one_time: str) -> None:
        try:
            code = OneTimeCode.typed(one_time) if one_time else None
        except ValueError:
            self.tell(say(DeskTexts.ONE_TIME_CODE_FORM))
            return
        self.happened.emit(LogInTyped(login, Passphrase.typed(secret), code))


class WaitingPage(AccessPage):
    """The register has not yet said whether there are clerks."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(DeskTexts.ASKING))
        self.refresh(desk)

    def refresh(self, desk: Desk) -> None:
        failed = isinstance(desk.gate, Unasked) and desk.gate.failed
        self.lead.setText(say(DeskTexts.ASKING_FAILED) if failed else "")


class FirstPage(AccessPage):
    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(DeskTexts.FIRST_TITLE), say(DeskTexts.FIRST_LEAD))
        self._login, self._name = self.ask(DeskTexts.LOGIN), self.ask(DeskTexts.NAME)
        self._secret = self.ask(DeskTexts.PASSPHRASE, secret=True)
        self._again = self.ask(DeskTexts.PASSPHRASE_AGAIN, secret=True)
        self.end_with(DeskTexts.FIRST_PRESS).triggered.connect(self._press)
        self._again.line.returnPressed.connect(self._press)
        self.refresh(desk)

    def begin(self) -> None:
        self._login.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        if isinstance(desk.gate, NoClerks):
            self.show_problem(desk.gate.problem, busy=desk.gate.busy)

    @Slot()
    def _press(self) -> None:
        secret, again = self._secret.taken(), self._again.taken()
        if secret != again:
            self.tell(say(DeskTexts.DIFFERENT))
            self._secret.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.happened.emit(FirstTyped(self._login.line.text(), self._name.line.text(), Passphrase.typed(secret)))


class LogInPage(AccessPage):
    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(DeskTexts.LOG_IN_TITLE), say(DeskTexts.LOG_IN_LEAD))
        self._login = self.ask(DeskTexts.LOGIN)
        self._secret = self.ask(DeskTexts.PASSPHRASE, secret=True)
        self._one_time = self.ask(DeskTexts.ONE_TIME_CODE, secret=True)
        self.end_with(DeskTexts.LOG_IN_PRESS).triggered.connect(self._press)
        for field in (self._secret, self._one_time):
            field.line.returnPressed.connect(self._press)
        self.refresh(desk)

    def begin(self) -> None:
        self._login.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        if isinstance(desk.gate, LoggedOut):
            made = desk.gate.made
            self.lead.setText(say(DeskTexts.FIRST_MADE, login=made) if made else say(DeskTexts.LOG_IN_LEAD))
            self.show_problem(desk.gate.problem, busy=desk.gate.busy)

    @Slot()
    def _press(self) -> None:
        self.log_in(self._login.line.text(), self._secret.taken(), self._one_time.taken())


class LockedPage(AccessPage):
    """The code of the clerk who left, or their passphrase; another clerk logs in instead."""

    place = KeyRoom.LOCKED

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._login = ""
        self._code = self.ask(DeskTexts.CODE, secret=True)
        self._secret = self.ask(DeskTexts.PASSPHRASE, secret=True)
        self._one_time = self.ask(DeskTexts.ONE_TIME_CODE, secret=True)
        self.end_with(DeskTexts.UNLOCK_PRESS).triggered.connect(self._press)
        for field in (self._code, self._secret, self._one_time):
            field.line.returnPressed.connect(self._press)
        other = Button(theme, say(DeskTexts.OTHER_CLERK), event=None)
        other.setObjectName("other-clerk")
        put_key(other, DeskKey.OTHER_CLERK)
        other.triggered.connect(self._leave)
        self.form.addWidget(other)
        self.refresh(desk)

    def begin(self) -> None:
        (self._secret if self._code.isHidden() else self._code).line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        gate = desk.gate
        if not isinstance(gate, LockedBy):
            return
        self._login = gate.locked.clerk.login
        self.title.setText(say(DeskTexts.LOCKED_TITLE, name=gate.locked.clerk.name))
        self.lead.setText(say(DeskTexts.LOCKED_PASSPHRASE if gate.needs_passphrase else DeskTexts.LOCKED_LEAD))
        self._code.setVisible(not gate.needs_passphrase)
        self.show_problem(gate.problem, busy=gate.busy)

    @Slot()
    def _press(self) -> None:
        code, secret, one_time = self._code.taken(), self._secret.taken(), self._one_time.taken()
        if secret:
            self.log_in(self._login, secret, one_time)
            return
        try:
            typed = QuickCode.typed(code)
        except ValueError:
            self.tell(say(DeskTexts.CODE_FORM))
            return
        self.happened.emit(CodeTyped(typed))

    @Slot()
    def _leave(self) -> None:
        self.happened.emit(DeskPress.LOG_OUT)

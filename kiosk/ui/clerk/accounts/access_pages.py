"""Who is at the desk: the first administrator, the log-in, and the lock."""

from PySide6.QtCore import Qt, Slot

from kiosk.domain.desk.authentication import CodeTyped, FirstTyped
from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.state import Desk, LockedBy, LoggedOut, NoClerks, Unasked
from kiosk.domain.staff.account_answers import NotChangedWhy, WrongCode
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.ui.clerk.accounts.access_page import AccessPage
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts, LogInProblem
from kiosk.ui.messages.staff.recovery import RecoveryTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button


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
            self.show_problem(desk.gate.problem, desk.now, busy=desk.gate.busy)

    def settle(self, problem: LogInProblem) -> None:
        match problem:
            case NotChangedWhy.NO_NAME:
                self.correct(self._name)
            case NotChangedWhy():
                self.correct(self._login)
            case _:
                self.ask_anew(self._secret, self._again)

    @Slot()
    def _press(self) -> None:
        if (secret := self.twice(self._secret, self._again)) is not None:
            self.happened.emit(FirstTyped(self._login.line.text(), self._name.line.text(), Passphrase.typed(secret)))


class LogInPage(AccessPage):
    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(DeskTexts.LOG_IN_TITLE), say(DeskTexts.LOG_IN_LEAD))
        self._login = self.ask(DeskTexts.LOGIN)
        self._secret = self.ask(DeskTexts.PASSPHRASE, secret=True)
        self._one_time = self.ask(DeskTexts.ONE_TIME_CODE, secret=True)
        self._tried = ""
        self.end_with(DeskTexts.LOG_IN_PRESS).triggered.connect(self._press)
        for field in (self._secret, self._one_time):
            field.line.returnPressed.connect(self._press)
        forgotten = Button(theme, say(RecoveryTexts.FORGOTTEN), event=DeskPress.FORGOTTEN)
        put_key(forgotten, DeskKey.FORGOTTEN)
        forgotten.chosen.connect(self.happened)
        self.form.addWidget(forgotten)
        self.refresh(desk)

    def begin(self) -> None:
        self._login.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        if isinstance(desk.gate, LoggedOut):
            made = desk.gate.made
            self.lead.setText(say(DeskTexts.FIRST_MADE, login=made) if made else say(DeskTexts.LOG_IN_LEAD))
            self.show_problem(desk.gate.problem, desk.now, busy=desk.gate.busy)

    def settle(self, problem: LogInProblem) -> None:  # noqa: ARG002 - which of both was wrong nobody is told
        self.ask_anew(self._secret, self._one_time)

    @Slot()
    def _press(self) -> None:
        login = self._login.line.text()
        # The wait is for one login name; a colleague goes in beside it.
        if (self.waits and login == self._tried) or not self.has_code(self._one_time):
            return
        self._tried = login
        self.log_in(login, self._secret.line.text(), self._one_time.line.text())


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
        self.show_problem(gate.problem, desk.now, busy=gate.busy)

    def settle(self, problem: LogInProblem) -> None:
        if isinstance(problem, WrongCode):
            self.ask_anew(self._code)
            return
        self._code.taken()
        self.ask_anew(self._secret, self._one_time)

    @Slot()
    def _press(self) -> None:
        if secret := self._secret.line.text():
            if not self.waits and self.has_code(self._one_time):
                self.log_in(self._login, secret, self._one_time.line.text())
            return
        try:
            typed = QuickCode.typed(self._code.taken())
        except ValueError:
            self.tell(say(DeskTexts.CODE_FORM))
            return
        self.happened.emit(CodeTyped(typed))

    @Slot()
    def _leave(self) -> None:
        self.happened.emit(DeskPress.LOG_OUT)

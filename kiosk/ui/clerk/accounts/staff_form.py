"""What an administrator fills in for one act on one account, which its heading names."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.desk.accounts.recovery import RecoveryAsked
from kiosk.domain.desk.accounts.staff_list import StaffForm
from kiosk.domain.desk.events import DeskEvent
from kiosk.domain.desk.rooms.staff import AddsClerk, StaffFormChosen, UpdatesAccount
from kiosk.domain.desk.state import Desk
from kiosk.domain.staff.account_answers import LockedOut, NotAnswered, NotChanged, NotChangedWhy, WrongPassphrase
from kiosk.domain.staff.account_rules import checked
from kiosk.domain.staff.account_updates import FactorRemoved, PassphraseGiven, Renamed, RoleGiven, UseSet
from kiosk.domain.staff.clerks import Account, NewClerk, Role, name_of
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.ui.clerk.accounts.problem_notice import ProblemNotice
from kiosk.ui.clerk.choice import RequiredChoice
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card, InputField
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts, LogInProblem, problem_of, role_name
from kiosk.ui.messages.staff.accounts import StaffTexts, form_title, lead_of, outcome_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_SECRETS = (StaffForm.ADD, StaffForm.PASSPHRASE)


class StaffFormCard(Card):
    happened = Signal(object)
    news = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._begun: tuple[StaffForm | None, str] = None, ""
        self._account: Account | None = None
        self._told_of: LogInProblem | None = None
        self._title = TextLabel(theme, TextRole.LEAD, "", bold=True)
        self.column.addWidget(self._title)
        self._lead = self.line(theme, "")
        self._login = InputField(theme, say(StaffTexts.LOGIN_FIELD))
        self._name = InputField(theme, say(StaffTexts.NAME_FIELD))
        self._role: RequiredChoice[Role] = RequiredChoice(theme, say(StaffTexts.ROLE), say(StaffTexts.CHOOSE_ROLE))
        self._secret = InputField(theme, say(StaffTexts.SECRET), secret=True)
        self._again = InputField(theme, say(StaffTexts.AGAIN), secret=True)
        self._own = InputField(theme, say(StaffTexts.OWN_SECRET), secret=True)
        self._side_by_side(theme, self._login, self._name)
        self.column.addWidget(self._role)
        self._side_by_side(theme, self._secret, self._again)
        self.column.addWidget(self._own)
        self._problem = ProblemNotice(theme)
        self.column.addWidget(self._problem)
        leave = Button(theme, say(StaffTexts.LEAVE), event=StaffFormChosen(None))
        self._do = Button(theme, say(StaffTexts.DO), ButtonStyle.PRIMARY)
        put_key(leave, DeskKey.STAFF_LEAVE)
        put_key(self._do, DeskKey.STAFF_DO)
        leave.chosen.connect(self.happened)
        self._do.triggered.connect(self._press)
        self.column.addStretch()
        self._side_by_side(theme, leave, self._do)

    def _side_by_side(self, theme: Theme, *parts: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for part in parts:
            row.addWidget(part, 1)
        self.column.addLayout(row)

    @property
    def told(self) -> str:
        return " ".join(self._problem.told)

    def show_form(self, desk: Desk) -> None:
        """What was typed stays as long as it is the same form for the same account."""
        staff = desk.staff
        begun = staff.form, "" if staff.form is StaffForm.ADD else staff.chosen or ""
        if begun != self._begun:
            self._begun = begun
            self._begin(staff.form, staff.account)
        is_busy = desk.is_under_way(AddsClerk) or desk.is_under_way(UpdatesAccount) or desk.credential_change.busy
        self._do.setEnabled(not is_busy)
        problem = _problem_in(desk)
        if problem != self._told_of:
            self._told_of = problem
            self._settle(desk, problem)
        self._problem.count(_answer_in(desk), desk.now)

    def take_keyboard(self) -> None:
        """To the first thing that is filled in."""
        first = next((part for part in self._parts() if not part.isHidden()), self._do)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> tuple[QWidget, ...]:
        box = self._role.box if not self._role.isHidden() else self._role
        lines = (each.line if not each.isHidden() else each for each in (self._login, self._name))
        secrets = (each.line if not each.isHidden() else each for each in (self._secret, self._own))
        return (*lines, box, *secrets)

    def _begin(self, form: StaffForm | None, account: Account | None) -> None:
        for field in (self._login, self._name, self._secret, self._again, self._own):
            field.taken()
        self._account, self._told_of = account, None
        self._problem.show_problem("")
        if form is None:
            return
        self._title.setText(form_title(form, account))
        self._lead.setText(lead_of(form, account))
        self._login.setVisible(form is StaffForm.ADD)
        self._name.setVisible(form in {StaffForm.ADD, StaffForm.RENAME})
        self._role.setVisible(form in {StaffForm.ADD, StaffForm.ROLE})
        for field in (self._secret, self._again):
            field.setVisible(form in _SECRETS)
        self._secret.name(say(StaffTexts.FIRST_SECRET if form is StaffForm.ADD else StaffTexts.SECRET))
        self._own.setVisible(form is not StaffForm.RENAME)
        now = account.clerk.role if account is not None and form is StaffForm.ROLE else None
        self._role.offer([(role_name(role), role) for role in Role if role is not now])
        if form is StaffForm.RENAME and account is not None:
            self._name.line.setText(account.clerk.name)
        self.take_keyboard()

    def _settle(self, desk: Desk, problem: LogInProblem | None) -> None:
        """Only what was wrong is emptied."""
        if problem is None:
            self._problem.show_problem("")
            return
        self._tell(problem_of(problem) if desk.staff.outcome is None else outcome_of(desk.staff.outcome))
        match problem:
            case NotChangedWhy.NO_NAME:
                self._name.line.setFocus(Qt.FocusReason.OtherFocusReason)
            case WrongPassphrase() | LockedOut():
                self._ask_own()
            case NotChangedWhy():
                self._login.line.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                for field in (self._secret, self._again, self._own):
                    field.taken()
                self.take_secret()

    def take_secret(self) -> None:
        field = self._secret if not self._secret.isHidden() else self._own
        if not field.isHidden():
            field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_own(self) -> None:
        self._own.taken()
        self._own.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, text: str) -> None:
        self._problem.show_problem(text)
        self.news.emit()

    @Slot()
    def _press(self) -> None:
        act = self._act()
        if act is not None:
            self.happened.emit(act)

    def _act(self) -> DeskEvent | None:
        """None: something is missing, and what it is has been told."""
        form, account = self._begun[0], self._account
        if self._problem.waits:
            return None
        if form is StaffForm.ADD:
            return self._adding()
        own = Passphrase.typed(self._own.line.text())
        if form is StaffForm.RECOVERY:
            return RecoveryAsked(own)
        if form is None or account is None:
            return None
        match form:
            case StaffForm.RENAME:
                return self._renaming(account)
            case StaffForm.ROLE:
                role = self._chosen_role()
                return None if role is None else UpdatesAccount(account, RoleGiven(role), own)
            case StaffForm.PASSPHRASE:
                secret = self._twice()
                return (
                    None if secret is None else UpdatesAccount(account, PassphraseGiven(Passphrase.typed(secret)), own)
                )
            case StaffForm.USE:
                return UpdatesAccount(account, UseSet(not account.is_active), own)
            case StaffForm.FACTOR:
                return UpdatesAccount(account, FactorRemoved(), own)
            case _:
                assert_never(form)

    def _adding(self) -> AddsClerk | None:
        role = self._chosen_role()
        if role is None:
            return None
        new = checked(NewClerk(self._login.line.text(), self._name.line.text(), role))
        if not isinstance(new, NewClerk):
            self._tell(problem_of(new))
            wrong = self._name if new is NotChangedWhy.NO_NAME else self._login
            wrong.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if (secret := self._twice()) is None:
            return None
        return AddsClerk(new, Passphrase.typed(secret), Passphrase.typed(self._own.line.text()))

    def _renaming(self, account: Account) -> UpdatesAccount | None:
        name = name_of(self._name.line.text())
        if name is None:
            self._tell(problem_of(NotChangedWhy.NO_NAME))
            self._name.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return UpdatesAccount(account, Renamed(name))

    def _chosen_role(self) -> Role | None:
        if self._role.chosen is None:
            self._tell(say(StaffTexts.ROLE_NEEDED))
            self._role.box.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._role.chosen

    def _twice(self) -> str | None:
        secret = self._secret.line.text()
        if secret == self._again.line.text():
            return secret
        self._tell(say(DeskTexts.DIFFERENT))
        for field in (self._secret, self._again):
            field.taken()
        self._secret.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return None


def _answer_in(desk: Desk) -> object:
    """To what was pressed last."""
    if desk.staff.form is StaffForm.RECOVERY:
        return desk.credential_change.answer
    return None if desk.staff.outcome is None else desk.staff.outcome.answer


def _problem_in(desk: Desk) -> LogInProblem | None:
    """Why what was pressed last was not done."""
    match _answer_in(desk):
        case NotChanged(why):
            return why
        case WrongPassphrase() | LockedOut() | NotAnswered() as problem:
            return problem
        case _:
            return None

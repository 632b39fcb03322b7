"""A passphrase that has to be made anew: it was given by another clerk, or forgotten; and the recovery code."""

from PySide6.QtCore import Qt, Slot

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.accounts.recovery import OwnPassphraseTyped, RecoveryTyped
from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.staff.account_answers import LockedOut, NotAnswered, WrongPassphrase
from kiosk.domain.staff.passphrases import Passphrase, RecoveryCode
from kiosk.domain.values.text.paper_letters import paper_letters
from kiosk.ui.clerk.accounts.access_page import AccessPage
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.messages import say, together
from kiosk.ui.messages.desk.desk import DeskTexts, LogInProblem, problem_of
from kiosk.ui.messages.staff.recovery import RecoveryTexts
from kiosk.ui.theme.fonts import FIXED_FAMILY
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class _LeavablePage(AccessPage):
    def leave_with(self, theme: Theme) -> Button:
        leave = self.leaving(theme, DeskPress.LOG_OUT)
        self.form.addWidget(leave)
        return leave

    def leaving(self, theme: Theme, event: DeskPress) -> Button:
        leave = Button(theme, say(RecoveryTexts.LEAVE), event=event)
        put_key(leave, DeskKey.LEAVE_DOOR)
        leave.chosen.connect(self.happened)
        return leave


class PassphraseDuePage(_LeavablePage):
    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(RecoveryTexts.DUE_TITLE))
        self._given = self.ask(RecoveryTexts.DUE_GIVEN, secret=True)
        self._secret = self.ask(DeskTexts.PASSPHRASE_NEW, secret=True)
        self._again = self.ask(DeskTexts.PASSPHRASE_AGAIN, secret=True)
        self.pair(self._secret, self._again)
        self.end_with(RecoveryTexts.DUE_PRESS).triggered.connect(self._press)
        self._again.line.returnPressed.connect(self._press)
        self.leave_with(theme)
        self.refresh(desk)

    def begin(self) -> None:
        self._given.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        gate = desk.gate
        if isinstance(gate, PassphraseDue):
            self.lead.setText(say(RecoveryTexts.DUE_LEAD, name=gate.clerk.name))
            self.show_problem(gate.problem, desk.now, busy=gate.busy)

    def in_words(self, problem: LogInProblem) -> str:
        is_wrong = isinstance(problem, WrongPassphrase) and not problem.has_lapsed
        return say(RecoveryTexts.DUE_WRONG) if is_wrong else super().in_words(problem)

    def settle(self, problem: LogInProblem) -> None:
        """The new one was not looked at where the given one was wrong."""
        if isinstance(problem, WrongPassphrase | LockedOut):
            self.ask_anew(self._given)
        else:
            self.ask_anew(self._secret, self._again)

    @Slot()
    def _press(self) -> None:
        if not self.waits and (secret := self.twice(self._secret, self._again)) is not None:
            given = Passphrase.typed(self._given.line.text())
            self.happened.emit(OwnPassphraseTyped(given, Passphrase.typed(secret)))


class RecoverPage(_LeavablePage):
    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(RecoveryTexts.TITLE), say(RecoveryTexts.ASK))
        self.form.addWidget(TextLabel(theme, TextRole.LABEL, say(RecoveryTexts.ALONE), colour=Colour.BODY))
        self._login = self.ask(DeskTexts.LOGIN)
        self._code = self.ask(RecoveryTexts.CODE, secret=True, shown=True)
        self._secret = self.ask(DeskTexts.PASSPHRASE_NEW, secret=True)
        self._again = self.ask(DeskTexts.PASSPHRASE_AGAIN, secret=True)
        self.pair(self._secret, self._again)
        self.end_with(RecoveryTexts.PRESS).triggered.connect(self._press)
        self._again.line.returnPressed.connect(self._press)
        self._leave = self.leave_with(theme)
        self.refresh(desk)

    def begin(self) -> None:
        self._login.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        if isinstance(desk.gate, Recovering):
            self.show_problem(desk.gate.problem, desk.now, busy=desk.gate.busy)
            self._leave.setEnabled(not desk.gate.busy)

    def in_words(self, problem: LogInProblem) -> str:
        return say(RecoveryTexts.WRONG) if isinstance(problem, WrongPassphrase) else super().in_words(problem)

    def settle(self, problem: LogInProblem) -> None:
        """The code stays, to be compared with the paper."""
        if isinstance(problem, WrongPassphrase | LockedOut):
            self.correct(self._code)
        else:
            self.ask_anew(self._secret, self._again)

    @Slot()
    def _press(self) -> None:
        if self.waits or (secret := self.twice(self._secret, self._again)) is None:
            return
        typed = self._code.line.text()
        try:
            code = RecoveryCode.typed(typed)
        except ValueError:
            self.tell(say(RecoveryTexts.CODE_FORM, count=len(paper_letters(typed))))
            self.correct(self._code)
            return
        self.happened.emit(RecoveryTyped(self._login.line.text(), code, Passphrase.typed(secret)))


_STATE_MM = 20
"""Two lines of it: the buttons under them stay where they are."""

_PAPER = {
    PrintState.PRINTING: RecoveryTexts.PRINTING,
    PrintState.PRINTED: RecoveryTexts.PRINTED,
    PrintState.FAILED: RecoveryTexts.NOT_PRINTED,
}


def _state_of(gate: RecoveryShown) -> str:
    """What is under way, or came of it."""
    match gate.problem:
        case None if gate.is_kept:
            return say(DeskTexts.JUDGING)
        case None:
            text = _PAPER.get(gate.paper)
            return "" if text is None else say(text)
        case NotAnswered(is_unsure=True):
            return say(RecoveryTexts.KEPT_UNSURE)
        case NotAnswered() as problem:
            return problem_of(problem)
        case _:
            return say(RecoveryTexts.OVERTAKEN)


class RecoveryCodePage(_LeavablePage):
    """The code, this once. Enter alone does not put it away: it may be held down yet from the page before."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme, say(RecoveryTexts.SHOWN_TITLE), say(RecoveryTexts.WHAT_FOR))
        self._code = TextLabel(theme, TextRole.NUMBER, "", bold=True)
        self._code.setObjectName("recovery-code")
        font = self._code.font()
        font.setFamilies([FIXED_FAMILY])
        self._code.setFont(font)
        self.form.addWidget(self._code)
        replaces = isinstance(desk.gate, RecoveryShown) and desk.gate.replaces
        counts = say(RecoveryTexts.COUNTS_INSTEAD if replaces else RecoveryTexts.COUNTS)
        for text in (say(RecoveryTexts.KEEP), together(say(RecoveryTexts.ONCE), counts)):
            self.form.addWidget(TextLabel(theme, TextRole.LABEL, text, colour=Colour.BODY))
        self._state = TextLabel(theme, TextRole.LABEL, "", bold=True)
        self._state.setMinimumHeight(theme.px(_STATE_MM))
        self.form.addWidget(self._state)
        self._print = Button(theme, say(RecoveryTexts.PRINT), ButtonStyle.OUTLINE, event=DeskPress.PRINT_CODE)
        put_key(self._print, DeskKey.PRINT_CODE)
        self._kept = Button(theme, say(RecoveryTexts.KEPT), ButtonStyle.PRIMARY, event=DeskPress.CODE_KEPT)
        put_key(self._kept, DeskKey.CODE_KEPT)
        self._leave = self.leaving(theme, DeskPress.LEAVE_CODE)
        for button in (self._print, self._kept):
            button.chosen.connect(self.happened)
        self.pair(self._leave, self._print)
        self.form.addWidget(self._kept)
        self.refresh(desk)

    def begin(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def told(self) -> tuple[str, ...]:
        return (self._state.text(),)

    def refresh(self, desk: Desk) -> None:
        gate = desk.gate
        if not isinstance(gate, RecoveryShown):
            return
        self._code.setText(gate.code)
        self._state.setText(_state_of(gate))
        self._leave.setEnabled(not gate.is_kept)
        for button in (self._print, self._kept):
            button.setEnabled(not gate.busy)

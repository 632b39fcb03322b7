"""Offering an earlier reservation to the holder of a renewed certificate: two clerks confirm it, each by themselves."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.rooms.joining import EarlierOffered, earlier_of, join_problem, reservation_told
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin
from kiosk.domain.office.confirming import Confirmation, NotConfirmed
from kiosk.domain.records.joining import Earlier
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.ui.clerk.page import Card, Field
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.amending import AmendTexts
from kiosk.ui.messages.errands.joining import JoinDesk, join_problem_text, not_confirmed_text
from kiosk.ui.messages.frame.moments import Moments, shown
from kiosk.ui.messages.frame.naming import standing_line
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, Look


class JoinCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(AmendTexts.JOIN))
        self._earlier: Earlier | None = None
        self._session: int | None = None
        self._can_offer = False
        self.line(theme, say(JoinDesk.LEAD))
        self._case = self.line(theme, "", bold=True)
        self._here = self.line(theme, "", bold=True)
        self._own = Field(theme, say(JoinDesk.OWN, name=""), secret=True)
        self._second = Field(theme, say(JoinDesk.SECOND))
        self._second_secret = Field(theme, say(JoinDesk.SECOND_PASSPHRASE), secret=True)
        who = QHBoxLayout()
        who.setSpacing(theme.gap)
        for field in (self._own, self._second, self._second_secret):
            who.addWidget(field, 1)
            field.line.textChanged.connect(self._look)
            field.line.returnPressed.connect(self._press)
        self.column.addLayout(who)
        self._told = self.line(theme, "", bold=True)
        self._offer = Button(theme, say(JoinDesk.OFFER), Look.PRIMARY)
        self._leave = leave = Button(theme, say(AmendTexts.LEAVE), event=DeskPress.CLOSE_FORM)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        row.addWidget(leave)
        row.addWidget(self._offer)
        self.column.addLayout(row)
        self.column.addStretch()
        leave.chosen.connect(self.happened)
        self._offer.clicked.connect(self._press)
        self.hide()

    def begin(self, desk: Desk) -> None:
        self._forget()
        self.refresh(desk)
        self.show()
        (self._own.line if self._can_offer else self._leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        record, citizen = reservation_told(desk), desk.citizen
        if record is None:
            return
        if citizen.session != self._session:
            # What was typed was for whom the two have seen.
            self._forget()
        self._earlier, self._session = earlier_of(record), citizen.session
        when = shown(Moments.LIST, record.recorded_at)
        case = say(JoinDesk.CASE, mykey=record.mykey, moment=when, counter=record.counter)
        self._case.setText(f"{case}\n{standing_line(record)}")
        if isinstance(desk.gate, Attended):
            self._own.name(say(JoinDesk.OWN, name=desk.gate.clerk.name))
        problem = join_problem(desk, record)
        if citizen.step is ConfirmJoin:
            self._here.setText(say(JoinDesk.OFFERED))
        elif problem is not None:
            self._here.setText(join_problem_text(problem))
        elif citizen.certified_from is not None:
            self._here.setText(say(JoinDesk.HERE, moment=shown(Moments.LIST, citizen.certified_from)))
        self._tell(desk)
        self._can_offer = problem is None and citizen.session is not None and not desk.is_under_way(EarlierOffered)
        for field in (self._own, self._second, self._second_secret):
            field.setEnabled(self._can_offer)
        self._look()

    def _tell(self, desk: Desk) -> None:
        """What the confirmation came to, or what the person beside has typed wrongly."""
        search, wrong = desk.search, desk.citizen.wrong_proofs
        if desk.is_under_way(EarlierOffered):
            said = say(JoinDesk.JUDGING)
        elif isinstance(search.confirmed, NotConfirmed):
            said = not_confirmed_text(search.confirmed.why)
        else:
            said = say(JoinDesk.WRONG, count=wrong) if wrong else ""
        self._told.setText(said)
        self._told.setVisible(bool(said))

    def _forget(self) -> None:
        for field in (self._own, self._second, self._second_secret):
            field.taken()

    @Slot()
    def _look(self) -> None:
        typed = all(field.line.text() for field in (self._own, self._second, self._second_secret))
        self._offer.setEnabled(self._can_offer and typed)

    @Slot()
    def _press(self) -> None:
        if not self._offer.isEnabled() or self._earlier is None or self._session is None:
            return
        own, second = Passphrase.typed(self._own.taken()), self._second.taken()
        theirs = Passphrase.typed(self._second_secret.taken())
        self.happened.emit(EarlierOffered(self._session, Confirmation(self._earlier, own, second, theirs)))

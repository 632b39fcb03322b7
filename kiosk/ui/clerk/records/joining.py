"""Offering an earlier reservation to the holder of a renewed certificate: two clerks confirm it, each by themselves."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.rooms.joining import EarlierOffered, earlier_of, join_problem, reservation_told
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin
from kiosk.domain.office.join_confirmation import JoinConfirmation, JoinNotConfirmed
from kiosk.domain.records.certificate_joins import EarlierReservation
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card, InputField
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.amending import AmendTexts
from kiosk.ui.messages.errands.joining import JoinDeskTexts, join_problem_text, not_confirmed_text
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.act_objects import standing_line
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class JoinCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(AmendTexts.JOIN))
        self._earlier: EarlierReservation | None = None
        self._session: int | None = None
        self._can_offer = False
        self.line(theme, say(JoinDeskTexts.LEAD))
        self._case = self.line(theme, "", bold=True)
        self._here = self.line(theme, "", bold=True)
        self._own = InputField(theme, say(JoinDeskTexts.OWN, name=""), secret=True)
        self._second = InputField(theme, say(JoinDeskTexts.SECOND))
        self._second_secret = InputField(theme, say(JoinDeskTexts.SECOND_PASSPHRASE), secret=True)
        # Their names may be long.
        self.column.addWidget(self._own)
        second = QHBoxLayout()
        second.setSpacing(theme.gap)
        for field in (self._second, self._second_secret):
            second.addWidget(field, 1)
        self.column.addLayout(second)
        for field in (self._own, self._second, self._second_secret):
            field.line.textChanged.connect(self._look)
        self._told = self.line(theme, "", bold=True)
        self._offer = Button(theme, say(JoinDeskTexts.OFFER), ButtonStyle.PRIMARY)
        self._leave = leave = Button(theme, say(AmendTexts.LEAVE), event=DeskPress.CLOSE_FORM)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        row.addWidget(leave)
        row.addWidget(self._offer)
        self.column.addLayout(row)
        self.column.addStretch()
        put_key(leave, DeskKey.LEAVE_FORM)
        put_key(self._offer, DeskKey.AMEND)
        leave.chosen.connect(self.happened)
        self._offer.triggered.connect(self._press)
        self.hide()

    @property
    def told(self) -> str:
        """What the confirmation came to."""
        return self._told.text()

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
        when = shown(DateFormats.LIST, record.recorded_at)
        where = counter_name(record.counter)
        case = say(JoinDeskTexts.CASE, mykey=record.mykey, moment=when, counter=where)
        self._case.setText(f"{case}\n{standing_line(record)}")
        if isinstance(desk.gate, Attended):
            self._own.name(say(JoinDeskTexts.OWN, name=desk.gate.clerk.name))
        problem = join_problem(desk, record)
        if citizen.step is ConfirmJoin:
            self._here.setText(say(JoinDeskTexts.OFFERED))
        elif problem is not None:
            self._here.setText(join_problem_text(problem))
        elif citizen.certified_from is not None:
            self._here.setText(say(JoinDeskTexts.HERE, moment=shown(DateFormats.LIST, citizen.certified_from)))
        self._tell(desk)
        self._can_offer = problem is None and citizen.session is not None and not desk.is_under_way(EarlierOffered)
        for field in (self._own, self._second, self._second_secret):
            field.setEnabled(self._can_offer)
        self._look()

    def _tell(self, desk: Desk) -> None:
        """What the confirmation came to, or what the person beside has typed wrongly."""
        search, wrong = desk.search, desk.citizen.wrong_proofs
        if desk.is_under_way(EarlierOffered):
            said = say(JoinDeskTexts.JUDGING)
        elif isinstance(search.confirmed, JoinNotConfirmed):
            said = not_confirmed_text(search.confirmed.why)
        else:
            said = say(JoinDeskTexts.WRONG, count=wrong) if wrong else ""
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
        self.happened.emit(EarlierOffered(self._session, JoinConfirmation(self._earlier, own, second, theirs)))

"""The errand beside the desk: where the citizen stands, what the card said, and what a clerk may do about it."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.card.checks import Status, status_of
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.desk.events import DeskEvent, DeskPress, Remote
from kiosk.domain.desk.rooms.incidents import OpensIncident
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow import events as flow_events
from kiosk.domain.flow.errands import takes
from kiosk.domain.flow.events import LeafletShown, Press
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, numbered, put_key
from kiosk.ui.clerk.incidents.incident_button import IncidentButton
from kiosk.ui.clerk.page import Card, DeskPage
from kiosk.ui.clerk.reception.calls import CallCard
from kiosk.ui.clerk.reception.compare_account import CompareCard
from kiosk.ui.clerk.reception.doctor import DoctorCard
from kiosk.ui.clerk.reception.language_switch import LanguageSwitch
from kiosk.ui.clerk.reception.queue import QueueBoard
from kiosk.ui.clerk.reception.waiting import WaitCard
from kiosk.ui.messages import say, spoken
from kiosk.ui.messages.card.checks import message_of
from kiosk.ui.messages.desk.desk import DeskTexts, capacity_name, errand_name
from kiosk.ui.messages.errands.joining import JoinDeskTexts, told_desk
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.frame.act_objects import sent_line
from kiosk.ui.messages.frame.languages import name_of
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.messages.frame.step_labels import place_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_PAGES = (
    (LeafletTopic.PROGRAMME, LeafletTexts.PROGRAMME),
    (LeafletTopic.PIN, LeafletTexts.PIN),
    (LeafletTopic.WEB, LeafletTexts.WEB),
)


class ReceptionPage(DeskPage):
    place = KeyRoom.RECEPTION

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._now = NowCard(theme)
        self._compare = CompareCard(theme, desk)
        self._wait = WaitCard(theme, desk)
        self._call = CallCard(theme, desk)
        self._doctor = DoctorCard(theme)
        self._queue = QueueBoard(theme, desk) if desk.counter.tickets else None
        if self._queue is not None:
            self._queue.happened.connect(self.happened)
        for card in (self._compare, self._wait, self._call, self._doctor):
            card.happened.connect(self.happened)
        self._back = self._button(say(DeskTexts.SEND_BACK), Remote(Press.BACK))
        self._end = self._button(say(DeskTexts.SEND_END), Remote(Press.END))
        put_key(self._back, DeskKey.SEND_BACK)
        put_key(self._end, DeskKey.SEND_END)
        self._sent = TextLabel(theme, TextRole.LABEL, "", bold=True)
        self._languages = LanguageSwitch(theme)
        self._languages.happened.connect(self.happened)
        self._incident = IncidentButton(theme, event=DeskPress.OPEN_INCIDENT)
        self._incident.chosen.connect(self.happened)
        self._page_heading = Heading(theme, say(DeskTexts.SEND_PAGE), role=TextRole.LEAD)
        self._pages = [self._button(say(name), Remote(LeafletShown(LeafletId(topic)))) for topic, name in _PAGES]
        for number, page in enumerate(self._pages, 1):
            _number(page, "SHOW", number)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        columns.setSpacing(theme.px(8))
        for column in (self._left(theme), self._right(theme)):
            half = QWidget()
            half.setLayout(column)
            # Half and half, whatever is told in them: a button does not move because a line grew.
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            columns.addWidget(half, 1)
        self.refresh(desk)

    def _left(self, theme: Theme) -> QVBoxLayout:
        ways = QHBoxLayout()
        ways.setSpacing(theme.gap)
        ways.addWidget(self._back)
        # Alone in that its words change: what stands beside it does not move.
        ways.addWidget(self._end, 1)
        ways.addWidget(self._incident)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(5))
        left.addWidget(Heading(theme, say(DeskTexts.NOW_TITLE), role=TextRole.LEAD))
        left.addWidget(self._now)
        left.addWidget(self._compare)
        left.addWidget(self._wait)
        left.addWidget(self._sent)
        # At the foot: what is told of the person beside, and what comes to be asked, grows and shrinks above it.
        left.addStretch()
        left.addLayout(ways)
        left.addWidget(self._languages)
        left.addWidget(Notice(theme, say(DeskTexts.SECRETS)))
        return left

    def _right(self, theme: Theme) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.px(3))
        if self._queue is not None:
            right.addWidget(self._queue, 1)
        right.addWidget(self._page_heading)
        for button in self._pages:
            right.addWidget(button)
        right.addWidget(self._doctor)
        right.addStretch()
        right.addWidget(self._call)
        return right

    def _button(self, text: str, event: DeskEvent) -> Button:
        button = Button(self.theme, text, ButtonStyle.OUTLINE, event=event)
        button.chosen.connect(self.happened)
        return button

    @property
    def told(self) -> tuple[str, ...]:
        return self._sent.text(), "" if self._queue is None else self._queue.told

    def begin(self) -> None:
        if self._queue is not None:
            self._queue.begin()
        else:
            super().begin()

    def refresh(self, desk: Desk) -> None:
        view = desk.citizen
        self._now.show_view(view, desk.now)
        self._compare.refresh(desk)
        self._wait.refresh(desk)
        if self._queue is not None:
            self._queue.refresh(desk)
        self._back.setEnabled(not view.is_free)
        self._end.setEnabled(not view.is_free)
        errand = None if view.errand is None else errand_name(view.errand)
        self._end.become(say(DeskTexts.SEND_END) if errand is None else say(DeskTexts.SEND_END_OF, errand=errand))
        sent = sent_line(desk.sent, desk.worded.catalogue.name_of)
        self._sent.setText(told_at(sent, desk.outcomes_at.get(Outcome.SENT)))
        self._languages.refresh(view)
        self._incident.setEnabled(not desk.is_under_way(OpensIncident))
        # While they cannot be shown their place is for the call, and for what the doctor found.
        for widget in (self._page_heading, *self._pages):
            widget.setVisible(takes(view.step, flow_events.LeafletShown))
        self._doctor.refresh(desk)
        self._call.refresh(desk)


def _number(button: Button, name: str, number: int) -> None:
    """The key of one of several that do the like."""
    if (key := numbered(name, number)) is not None:
        put_key(button, key)


class NowCard(Card):
    """The errand under way, in the clerk's words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("card")
        self._errand = self.line(theme, "", bold=True)
        self._lines = self.line(theme, "", Colour.BODY)

    def show_view(self, view: CitizenView, now: datetime) -> None:
        errand, lines = _told(view, now)
        for words, text in ((self._errand, errand), (self._lines, lines)):
            if words.text() != text:
                words.setText(text)


def _told(view: CitizenView, now: datetime) -> tuple[str, str]:
    place = place_of(view.step)
    if view.errand is None or view.since is None:
        return place, say(DeskTexts.NOW_UNSURE if view.is_unsure else DeskTexts.NOBODY)
    who = [_how_long(view.since, now)]
    if view.acting is not None:
        who.append(say(DeskTexts.NOW_ACTING, acting=capacity_name(view.acting)))
    if view.language != spoken():
        who.append(say(DeskTexts.NOW_LANGUAGE, language=name_of(view.language)))
    lines = [say(DeskTexts.NOW_AND).join(who)]
    lines.append(say(DeskTexts.NOW_CARD, card=_card(view)))
    if view.mykey is not None:
        lines.append(say(DeskTexts.NOW_MYKEY, mykey=view.mykey))
    if view.wrong_proofs:
        lines.append(say(JoinDeskTexts.WRONG, count=view.wrong_proofs))
    if view.refusal is Refusal.REGISTER_UNAVAILABLE:
        lines.append(say(DeskTexts.NOW_UNAVAILABLE))
    if view.contested is not None:
        lines.append(say(DeskTexts.NOW_CONTESTED))
    lines += [told_desk(joined) for joined in view.joined[-1:]]
    return say(DeskTexts.NOW_LINE, errand=errand_name(view.errand), place=place), "\n".join(lines)


def _how_long(since: datetime, now: datetime) -> str:
    minutes, seconds = divmod(max(0, int((now - since).total_seconds())), 60)
    return say(DeskTexts.NOW_SINCE, minutes=minutes, seconds=seconds)


def _card(view: CitizenView) -> str:
    """What the check said: the problem, then what to mind, or that all is well."""
    if not view.checks:
        return say(DeskTexts.CARD_NONE)
    told = [message_of(code) for code in view.checks if status_of(code) is Status.PROBLEM]
    told += [message_of(code) for code in view.checks if status_of(code) is Status.WARNING]
    if told:
        return " ".join(told)
    if view.pin_accepted:
        return say(DeskTexts.CARD_GOOD_PIN)
    if view.tries_left is None:
        return say(DeskTexts.CARD_GOOD_UNKNOWN)
    return say(DeskTexts.CARD_GOOD, tries=view.tries_left)

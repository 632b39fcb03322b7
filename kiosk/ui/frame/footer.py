"""The bar at the bottom: the ways out at the left, the one primary action at the lower right, or under them."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.domain.flow.events import Press, Touch
from kiosk.domain.flow.rules import Foot, Primary
from kiosk.ui.frame.display_button import DisplayButton
from kiosk.ui.heard.roles import RESTS, HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.endings import EndingTexts
from kiosk.ui.messages.errands.joining import JoinTexts
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.phone import PhoneTexts
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.frame.pages import FrameTexts, PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

_WORDS: dict[Primary, FrameTexts | PageTexts | LinkTexts | JoinTexts | EndingTexts | LeafletTexts | PhoneTexts] = {
    Primary.READY: PageTexts.NEEDS_NEXT,
    Primary.PARENT: PageTexts.PARENT_NEXT,
    Primary.GUARDIAN: PageTexts.GUARDIAN_NEXT,
    Primary.NEAR_END: PageTexts.NEAR_END_NEXT,
    Primary.RESERVE_FIRST: LinkTexts.NOT_RESERVED_NEXT,
    Primary.AGREE: PageTexts.TERMS_AGREE,
    Primary.TOLD: JoinTexts.TOLD_NEXT,
    Primary.AND_LINK: LinkTexts.GO_ON,
    Primary.THIS_SERVICE: LinkTexts.DETAILS_NEXT,
    Primary.AGREE_TO_LINK: LinkTexts.TERMS_AGREE,
    Primary.SCANNED_RIGHT: LinkTexts.READ_NEXT,
    Primary.CONFIRM: LinkTexts.CONFIRM_NEXT,
    Primary.TAKE_BACK: LinkTexts.CANCEL_NEXT,
    Primary.NEXT_PAGE: LeafletTexts.NEXT,
    Primary.LAST_PAGE: LeafletTexts.NO_MORE,
    Primary.GO_ON: PhoneTexts.NEXT,
    Primary.READS: PhoneTexts.READ,
    Primary.FINISH: PageTexts.DONE_END,
    Primary.END: FrameTexts.END,
    Primary.BEGIN: EndingTexts.BEGIN,
}


# An impatient second touch must not fall through to what has just come up in the same place.
REST_MS = 1200


class FooterBar(QWidget):
    """Shows the foot of a step. Every button has its place and leaves it empty where it has no use.

    Its form is that of the window, and not of the page: there is room for the longest text of all pages.
    """

    happened = Signal(object)
    hearing = Signal()  #: what stands on the page is wanted aloud once more
    stopping = Signal()  #: the person wants to stop, and may have to be asked

    def __init__(self, theme: Theme, *, reads_aloud: bool = False) -> None:
        super().__init__()
        self.setObjectName("footer")
        hear_as(self, HeardAs.FOOT, say(HeardTexts.FOOT))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        above = theme.steady(4, 2.5, 2.5)
        self._row.setContentsMargins(theme.margin, above, theme.margin, above)
        self._row.setSpacing(theme.gap)
        self._ways_out = QHBoxLayout()
        self._ways_out.setSpacing(theme.gap)
        self._row.addLayout(self._ways_out)
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setSpacing(theme.gap)
        self._row.addLayout(self._last)
        # First what is there on every page: nothing stands alone beside an empty place.
        self._staff = self._add("staff", say(FrameTexts.STAFF), Press.CALL_STAFF)
        self._back = self._add("back", say(FrameTexts.BACK), Press.BACK)
        self._end = self._add("end", say(FrameTexts.STOP), Press.END)
        self._end.chosen.disconnect(self.happened)
        self._end.triggered.connect(self.stopping)
        self._again: Button | None = None
        if reads_aloud:
            self._again = self._add("again", say(FrameTexts.AGAIN), Press.ELSEWHERE)
            self._again.chosen.disconnect(self.happened)
            self._again.triggered.connect(self.hearing)
        self._ways_out.addStretch()
        self._taken_in: DisplayButton | None = None
        self._primary = self._add("primary", "", Press.NEXT, ButtonStyle.PRIMARY)
        # Kept: a window is resized when no language is spoken.
        self._actions = tuple(say(words) for words in _WORDS.values())
        self._endings = (say(FrameTexts.STOP), say(FrameTexts.END))
        self._fill(tight=False)
        self._rests = self._unread = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._wake)

    def show_foot(self, foot: Foot, *, leads_back: bool) -> None:
        self._back.setVisible(leads_back and not foot.corrects)
        self._end.setVisible(foot.stop)
        self._end.become(say(FrameTexts.END if foot.finishes else FrameTexts.STOP))
        self._primary.setVisible(foot.primary is not None)
        if foot.primary is not None:
            self._primary.become(say(_WORDS[foot.primary]), foot.primary.press)

    def go_back(self) -> bool:
        """False: there is no way back from here."""
        leads_back = self._back.isVisible() and self._back.isEnabled()
        self._back.click()
        return leads_back

    def take_in(self, button: DisplayButton) -> None:
        """Carry a button behind the ways out."""
        self._taken_in = button
        self._ways_out.insertWidget(self._ways_out.indexOf(self._end) + 1, button)

    def rest(self, milliseconds: int | None = None) -> None:
        """Take no primary action for a moment."""
        self._primary.setEnabled(False)
        self._primary.setProperty(RESTS, not self._unread)
        self._rests = True
        wanted = REST_MS if milliseconds is None else milliseconds
        if wanted > self._resting.remainingTime():
            self._resting.start(wanted)

    def hold(self, *, unread: bool) -> None:
        """Take no primary action while something has to be read first."""
        self._unread = unread
        self._primary.setProperty(RESTS, self._rests and not unread)
        self._primary.setAccessibleDescription(say(FrameTexts.UNREAD) if unread else "")
        self._primary.setEnabled(not unread and not self._rests)

    @Slot()
    def _wake(self) -> None:
        self._rests = False
        self._primary.setProperty(RESTS, False)
        self._primary.setEnabled(not self._unread)

    def _add(self, name: str, text: str, event: Touch, look: ButtonStyle = ButtonStyle.PLAIN) -> Button:
        button = Button(self._theme, text, look, event=event)
        button.setObjectName(name)
        button.chosen.connect(self.happened)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        if look is ButtonStyle.PRIMARY:
            self._last.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        else:
            self._ways_out.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.settle(event.size().width())

    def settle(self, width: int) -> None:
        """In one line if the texts have room, in smaller type if need be; else the primary action under the others."""
        for tight in (False, True):
            self._fill(tight=tight)
            if self._least <= width:
                break
        stacked = self._least > width
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        if movable := self._movable:
            is_crowded = stacked and self._least_of_ways_out > width
            for button in movable:
                self._place(button, before_primary=is_crowded)
            beside = sum(button.sizeHint().width() + self._row.spacing() for button in movable)
            all_of_them = beside + self._least_of_primary + self._sides
            self._last.setDirection(
                QBoxLayout.Direction.LeftToRight if all_of_them <= width else QBoxLayout.Direction.TopToBottom
            )
        self._row.activate()
        self.updateGeometry()

    def _place(self, button: QWidget, *, before_primary: bool) -> None:
        """What was taken in stands with the primary action where it has no room with the ways out."""
        if (self._last.indexOf(button) >= 0) is before_primary:
            return
        for row in (self._ways_out, self._last):
            row.removeWidget(button)
        if before_primary:
            self._last.insertWidget(0, button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._ways_out.insertWidget(self._ways_out.indexOf(self._end) + 1, button)

    def _fill(self, *, tight: bool) -> None:
        for button in filter(None, (self._staff, self._back, self._end, self._again, self._primary)):
            button.tighten(self._theme, tight=tight)
        self._end.make_room_for(self._endings)
        self._primary.setMinimumWidth(self._theme.px(40 if tight else 70))

    @property
    def _before_it(self) -> list[QWidget]:
        """What has its place before the primary action. What was taken in may have gone elsewhere since."""
        return [self._staff, self._back, self._end, *self._movable]

    @property
    def _movable(self) -> list[QWidget]:
        """What may stand with the primary action instead."""
        also = self._taken_in
        there = also is not None and also.parentWidget() is self and not also.isHidden()
        again = [] if self._again is None else [self._again]
        return [*again, *([also] if also is not None and there else [])]

    @property
    def _least(self) -> int:
        """The width in which all of it has room."""
        return self._least_of_ways_out + self._row.spacing() + self._least_of_primary

    @property
    def _least_of_ways_out(self) -> int:
        widths = [max(button.sizeHint().width(), button.minimumWidth()) for button in self._before_it]
        return self._sides + sum(widths) + self._row.spacing() * (len(widths) - 1)

    @property
    def _least_of_primary(self) -> int:
        return max(self._primary.minimumWidth(), *map(self._primary.width_for, self._actions))

    @property
    def _sides(self) -> int:
        margins = self._row.contentsMargins()
        return margins.left() + margins.right()

"""The bar at the bottom: the ways out at the left, the one primary action at the lower right."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.flow.events import Press, Touch
from kiosk.domain.flow.rules import Foot, Primary
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.endings import EndingTexts
from kiosk.ui.messages.errands.joining import JoinTexts
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.phone import PhoneTexts
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
    """Shows the foot of a step. Every button has its place and leaves it empty where it has no use."""

    happened = Signal(object)
    stopping = Signal()  #: the person wants to stop, and may have to be asked

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.margin, theme.px(4), theme.margin, theme.px(4))
        self._row.setSpacing(theme.gap)
        # First what is there on every page: nothing stands alone beside an empty place.
        self._add("staff", say(FrameTexts.STAFF), Press.CALL_STAFF)
        self._back = self._add("back", say(FrameTexts.BACK), Press.BACK)
        self._end = self._add("end", say(FrameTexts.STOP), Press.END)
        self._end.chosen.disconnect(self.happened)
        self._end.clicked.connect(self.stopping)
        self._row.addStretch()
        self._primary = self._add("primary", "", Press.NEXT, ButtonStyle.PRIMARY)
        self._primary.setMinimumWidth(theme.px(70))
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

    def take_in(self, button: QWidget) -> None:
        """Carry a button behind the ways out."""
        self._row.insertWidget(self._row.indexOf(self._end) + 1, button)

    def rest(self, milliseconds: int | None = None) -> None:
        """Take no primary action for a moment."""
        self._primary.setEnabled(False)
        self._rests = True
        wanted = REST_MS if milliseconds is None else milliseconds
        if wanted > self._resting.remainingTime():
            self._resting.start(wanted)

    def hold(self, *, unread: bool) -> None:
        """Take no primary action while something has to be read first."""
        self._unread = unread
        self._primary.setAccessibleDescription(say(FrameTexts.UNREAD) if unread else "")
        self._primary.setEnabled(not unread and not self._rests)

    @Slot()
    def _wake(self) -> None:
        self._rests = False
        self._primary.setEnabled(not self._unread)

    def _add(self, name: str, text: str, event: Touch, look: ButtonStyle = ButtonStyle.PLAIN) -> Button:
        button = Button(self._theme, text, look, event=event)
        button.setObjectName(name)
        button.chosen.connect(self.happened)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(look is ButtonStyle.PLAIN)
        button.setSizePolicy(policy)
        self._row.addWidget(button)
        return button

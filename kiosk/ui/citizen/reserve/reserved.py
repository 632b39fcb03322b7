"""The MyKey ID, large, 4+4, to keep: on the screen, as a QR code, on paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.choosing import may_go_on_to_link
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import PrintState, Reserved
from kiosk.domain.values.mykey import grouped
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.joining import JoinTexts
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.slips import slip_text
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.text.text_label import TextLabel


class ReservedPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Reserved):
            raise TypeError("this page shows a reservation")
        reservation, slip = flow.step.reservation, flow.step.slip
        if flow.step.joined:
            self.headline(say(JoinTexts.DONE_TITLE), say(PageTexts.DONE_LEAD))
        elif flow.step.new:
            self.headline(say(PageTexts.DONE_TITLE), say(PageTexts.DONE_LEAD))
        else:
            moment = shown(DateFormats.FULL, reservation.recorded_at)
            self.headline(say(PageTexts.DONE_KNOWN_TITLE), say(PageTexts.DONE_KNOWN_LEAD, moment=moment))
        self.note(say(PageTexts.DONE_NEXT), say(PageTexts.DONE_NEXT_HEADING))
        self.scene.addWidget(_id_card(theme, reservation.mykey), 1)
        if slip is PrintState.FAILED:
            self.note_aside(say(PageTexts.DONE_NOT_PRINTED), tone=Tone.DANGER)
        else:
            self.note_aside(say(PageTexts.DONE_LEAVE), tone=Tone.CAUTION)
        if flow.counter.prints:
            self.offer_print(say(slip_text(slip)), slip)
        # Who came to link has it as the primary action.
        came_to_link = flow.visit_draft is not None and flow.visit_draft.then_link
        if not came_to_link and may_go_on_to_link(flow):
            self.offer(Button(theme, say(LinkTexts.GO_ON), ButtonStyle.OUTLINE, event=Press.LINK))


def _id_card(theme: Theme, mykey: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(theme.px(5), theme.pick(5, 3, 1), theme.px(5), theme.pick(5, 3, 1))
    column.setSpacing(theme.px(2))
    column.addStretch()
    column.addWidget(TextLabel(theme, TextRole.LABEL, say(PageTexts.DONE_MYKEY), colour=Colour.SUB, centred=True))
    column.addWidget(TextLabel(theme, TextRole.ID, grouped(mykey), centred=True))
    row = QHBoxLayout()
    row.addWidget(QrCode(mykey, theme.pick(52, 40, 30), say(PageTexts.DONE_QR)), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addLayout(row)
    column.addStretch()
    return frame

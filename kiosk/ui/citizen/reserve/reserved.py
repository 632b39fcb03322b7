"""The MyKey ID, large, 4+4, to keep; and what comes next, for without a link there are no points."""

from kiosk.domain.city.leaflets import page_about
from kiosk.domain.city.reading_matter import WebTopic
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.choosing import may_go_on_to_link
from kiosk.domain.flow.steps import PrintState, Reserved
from kiosk.domain.values.mykey import grouped
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.joining import JoinTexts
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.errands.slips import slip_text
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.lists.points import PointList
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.number_card import NumberCard
from kiosk.ui.widgets.qr import QrCode, beside_its_use
from kiosk.ui.widgets.text.text_label import TextLabel


class ReservedPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Reserved):
            raise TypeError("this page shows a reservation")
        reservation, slip = flow.step.reservation, flow.step.slip
        if flow.step.joined:
            self.headline(say(JoinTexts.DONE_TITLE), say(PageTexts.DONE_LEAD), done=True)
        elif flow.step.new:
            self.headline(say(PageTexts.DONE_TITLE), say(PageTexts.DONE_LEAD), done=True)
        else:
            moment = shown(DateFormats.FULL, reservation.recorded_at)
            self.headline(say(PageTexts.DONE_KNOWN_TITLE), say(PageTexts.DONE_KNOWN_LEAD, moment=moment), done=True)
        self.words.addWidget(NumberCard(theme, say(PageTexts.DONE_MYKEY), grouped(reservation.mykey), TextRole.ID))
        if slip is PrintState.FAILED:
            self.note_aside(say(PageTexts.DONE_NOT_PRINTED), tone=Tone.DANGER)
        self.scene.addWidget(TextLabel(theme, TextRole.LABEL, say(PageTexts.DONE_NEXT_HEADING), bold=True))
        self.scene.addWidget(PointList(theme, _next_steps(flow), 1))
        if flow.counter.prints:
            self.offer_print(say(slip_text(slip)), slip)
        self._show_services(flow)
        self.scene.addStretch()

    def _show_services(self, flow: Flow) -> None:
        """Where to read of the services at home: what the code is for, and that it opens something."""
        theme = self.theme
        web = page_about(WebTopic.SERVICES, flow.counter.promised, flow.counter.municipality)
        if web is None or theme.space is Density.TIGHT or not may_go_on_to_link(flow):
            return
        code = QrCode(web.url, theme.pick(40, 30, 20), say(LeafletTexts.WEB_QR, name=web.name), is_public=True)
        self.scene.addLayout(beside_its_use(theme, code, say(PageTexts.DONE_SERVICES)))


def _next_steps(flow: Flow) -> tuple[str, ...]:
    if may_go_on_to_link(flow):
        return tuple(map(say, (PageTexts.DONE_NEXT_KEEP, PageTexts.DONE_NEXT_NOW, PageTexts.DONE_NEXT_LATER)))
    is_linked = flow.session is not None and any(link.is_live for link in flow.session.links)
    return (say(PageTexts.DONE_NEXT_KEEP), *(() if is_linked else (say(PageTexts.DONE_NEXT_WHEN_OPEN),)))

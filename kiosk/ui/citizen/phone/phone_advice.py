"""What helps now: try again, do it here at the kiosk instead, or call."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.city.hours.opening_hours import opening_at
from kiosk.domain.city.leaflets import page_about
from kiosk.domain.city.phone_help.tree import AdviceEnd
from kiosk.domain.city.reading_matter import WebPage, WebTopic
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.phone import PhoneAdvice, PhoneCode
from kiosk.domain.flow.events import ErrandChosen, Press
from kiosk.domain.office.visit import Errand
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.errands.phone import PhoneTexts
from kiosk.ui.messages.frame.hours import week_of
from kiosk.ui.messages.frame.moments import told
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.leaflet_pages import address_lines
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle, Tile
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.lists.points import PointList
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.text.text_label import TextLabel


class PhoneAdvicePage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, PhoneAdvice):
            raise TypeError("this page gives advice")
        advice = flow.step.node
        match advice.end:
            case AdviceEnd.TRY:
                self.headline(advice.title, say(PhoneTexts.TRY_LEAD))
                self.words.addWidget(PointList(theme, advice.points, 1))
                self._picture(advice.picture)
                self.offer(still_unread(theme))
            case AdviceEnd.HERE:
                self.headline(advice.title)
                self.words.addWidget(PointList(theme, advice.points))
                self._picture(advice.picture)
                self._instead()
            case AdviceEnd.CALL:
                self.headline(advice.title, flow.counter.municipality.call_centre.name)
                self.words.addWidget(PointList(theme, advice.points))
                web = page_about(WebTopic.READING, flow.counter.promised, flow.counter.municipality)
                if web is None:
                    self.words.addWidget(Illustration(theme, advice.picture, theme.pick(45, 30, 20)))
                else:
                    self.words.addLayout(_site(theme, web))
                self.scene.addWidget(_call_centre(theme, flow))
                self.scene.addStretch(1)

    def _picture(self, name: str) -> None:
        self.scene.addWidget(Illustration(self.theme, name, self.theme.pick(50, 40, 22)), 1)

    def _instead(self) -> None:
        theme = self.theme
        reserve = ErrandChosen(Errand.RESERVE), PageTexts.HOME_RESERVE, PageTexts.HOME_RESERVE_ABOUT
        link = ErrandChosen(Errand.LINK), PageTexts.HOME_LINK, PageTexts.HOME_LINK_ABOUT
        for (event, name, about), icon in ((reserve, "first"), (link, "second")):
            self.offer(Tile(theme, icon, say(name), say(about), event))
        self.offer(Button(theme, say(PhoneTexts.INSTEAD_CALL), ButtonStyle.OUTLINE, event=Press.STILL_UNREAD))


class PhoneCodePage(Page):
    """What an error means, and what to do."""

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, PhoneCode):
            raise TypeError("this page explains an error")
        code = flow.step.code
        self.headline(say(PhoneTexts.CODE_TITLE, code=code.code), code.meaning)
        self.words.addWidget(PointList(theme, code.points, 1))
        self.scene.addWidget(Illustration(theme, "phone-code", theme.pick(50, 40, 22)), 1)
        self.offer(still_unread(theme))


def still_unread(theme: Theme) -> Button:
    return Button(theme, say(PhoneTexts.UNREAD), ButtonStyle.OUTLINE, event=Press.STILL_UNREAD)


def _site(theme: Theme, web: WebPage) -> QHBoxLayout:
    """The official page, its name and address beside its code."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(4))
    row.addWidget(QrCode(web.url, theme.pick(40, 30, 20), say(LeafletTexts.WEB_QR, name=web.name), is_public=True))
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addStretch(1)
    texts.addWidget(TextLabel(theme, TextRole.LABEL, say(PhoneTexts.CALL_WEB, name=web.name)))
    texts.addWidget(TextLabel(theme, TextRole.SMALL, "\n".join(address_lines(web.url)), colour=Colour.SUB))
    texts.addStretch(1)
    row.addLayout(texts, 1)
    return row


def _call_centre(theme: Theme, flow: Flow) -> FactList:
    """Where to call, when it answers, whether it does now, and when it is least busy."""
    centre = flow.counter.municipality.call_centre
    facts = FactList(theme)
    press = say(PhoneTexts.CALL_PRESS, press=centre.press)
    facts.add(say(PhoneTexts.CALL_WHERE), centre.phone, press, number=True)
    opening = opening_at(centre.timetable, flow.now)
    if opening.is_open:
        facts.add(say(PhoneTexts.CALL_NOW), say(PhoneTexts.CALL_OPEN))
    elif opening.next_opens is None:
        facts.add(say(PhoneTexts.CALL_NOW), say(PhoneTexts.CALL_SHUT_LONG))
    else:
        moment = told(opening.next_opens, flow.now)
        facts.add(say(PhoneTexts.CALL_NOW), say(PhoneTexts.CALL_SHUT, moment=moment))
    if centre.quiet_from is not None:
        quiet = say(PhoneTexts.CALL_QUIET, hour=centre.quiet_from.hour)
        busy = opening.is_open and centre.is_busiest(flow.now)
        facts.add(say(PhoneTexts.CALL_BEST), quiet, say(PhoneTexts.CALL_MORNING) if busy else "")
    facts.add(say(PhoneTexts.CALL_HOURS), "\n".join(week_of(centre.timetable)), strong=False)
    return facts

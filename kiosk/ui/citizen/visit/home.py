"""The first screen: what can be done here, whether the counter is open, whether the call centre answers."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout

from kiosk.domain.city.hours.opening_hours import opening_at
from kiosk.domain.flow import Flow
from kiosk.domain.flow.eligibility import come_again, maintenance_ahead, maintenance_at, undated
from kiosk.domain.flow.errands.ticket import offers_tickets
from kiosk.domain.flow.events import ErrandChosen, Press
from kiosk.domain.office.tickets import TicketCall
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.times import Period, local
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.refusals import RefusalTexts
from kiosk.ui.messages.errands.tickets import TicketTexts
from kiosk.ui.messages.frame.hours import exceptions_of, in_one_line, week_of
from kiosk.ui.messages.frame.moments import spans, told
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Density, Theme
from kiosk.ui.widgets.buttons import Tile
from kiosk.ui.widgets.called_board import CalledBoard

_ERRANDS = (
    (Errand.RESERVE, "first", PageTexts.HOME_RESERVE, PageTexts.HOME_RESERVE_ABOUT),
    (Errand.LINK, "second", PageTexts.HOME_LINK, PageTexts.HOME_LINK_ABOUT),
    (Errand.STATUS, "status", PageTexts.HOME_STATUS, PageTexts.HOME_STATUS_ABOUT),
    (Errand.CHECK_CARD, "check-card", PageTexts.HOME_CHECK, PageTexts.HOME_CHECK_ABOUT),
    (Errand.PHONE, "phone", PageTexts.HOME_PHONE, PageTexts.HOME_PHONE_ABOUT),
    (Errand.ABOUT, "about", PageTexts.HOME_ABOUT, PageTexts.HOME_ABOUT_ABOUT),
)
# Above and below the words of a tile: of the first of them, of the others, and where there is little room.
_MUCH_AIR_MM, _AIR_MM, _LITTLE_AIR_MM = (8.0, 8.0, 2.0), (5.0, 5.0, 2.0), (3.0, 2.0, 1.0)
# The first of them, in the order in which they are done.
_FOR_POINTS = 2


class HomePage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(PageTexts.HOME_TITLE), "" if theme.space is Density.TIGHT else say(PageTexts.HOME_LEAD))
        self._length = _length(flow)
        if flow.board.calls:
            self.words.addWidget(CalledBoard(theme, flow.board.calls))
        self._tiles = [
            Tile(theme, icon, say(name), say(about), ErrandChosen(errand), large=place < _FOR_POINTS)
            for place, (errand, icon, name, about) in enumerate(_ERRANDS)
        ]
        self._others = QGridLayout()
        self._others.setSpacing(theme.gap)
        about = "" if _crowding(flow, theme.space) else say(TicketTexts.OPEN_ABOUT)
        self._ticket = Tile(theme, "ticket", say(TicketTexts.OPEN), about, Press.TICKET)
        if not offers_tickets(flow):
            self._ticket.hide()
        for tile in (*self._tiles, self._ticket):
            tile.chosen.connect(self.happened)
        for tile in self._tiles[:_FOR_POINTS]:
            self.scene.addWidget(tile)
        # What belongs together stands together.
        self.scene.addSpacing(theme.pick(6, 2, 0))
        self.scene.addLayout(self._others)
        self.scene.addStretch(1)
        self._hours = self.note_aside(_hours(flow, theme.space))

    def lay_out(self, *, wide: bool) -> None:
        """Two beside each other where the screen is wide; the ticket, for whoever is lost, stands apart there."""
        if wide == self.is_wide:
            return
        others = self._tiles[_FOR_POINTS:]
        if wide:
            self.words.addWidget(self._ticket)
        else:
            others = [self._ticket, *others]
        columns = 2 if wide else 1
        for place, tile in enumerate(others):
            self._others.addWidget(tile, place // columns, place % columns)
        for column in range(2):
            self._others.setColumnStretch(column, 1 if column < columns else 0)
        super().lay_out(wide=wide)

    def fits(self, size: QSize) -> bool:
        """With high tiles, or low ones; in the tightest type the tiles of fewer people may say their names alone."""
        for high in (True, False):
            self._make_tiles(high=high)
            if super().fits(size):
                return True
        if self.theme.space is not Density.TIGHT:
            return False
        for tile in self._tiles[_FOR_POINTS:]:
            tile.say_less()
        self.measure_again()
        return super().fits(size)

    def _make_tiles(self, *, high: bool) -> None:
        for place, tile in enumerate((*self._tiles, self._ticket)):
            much = _MUCH_AIR_MM if place < _FOR_POINTS else _AIR_MM
            tile.leave_air(self.theme.pick(*(much if high else _LITTLE_AIR_MM)))
        self.measure_again()

    def shows(self, flow: Flow) -> bool:
        return super().shows(flow) and _length(flow) == self._length

    def refresh(self, flow: Flow) -> None:
        text = _hours(flow, self.theme.space)
        if text != self._hours.words.text():
            self._hours.words.setText(text)


def _length(flow: Flow) -> tuple[tuple[TicketCall, ...], bool, PageTexts | None, Period | None, Period | None]:
    """What makes the page longer or shorter."""
    counter, now = flow.counter, flow.now
    maintenance = maintenance_at(counter, now), maintenance_ahead(counter, now)
    return flow.board.calls, offers_tickets(flow), _out_of_order(flow), *maintenance


def _crowding(flow: Flow, space: Density) -> int:
    """How much of what can be told elsewhere gives way to what is called and announced, where there is little room."""
    return (bool(flow.board.calls) + bool(_announced(flow))) if space is Density.TIGHT else 0


def _hours(flow: Flow, space: Density) -> str:
    """The maintenance that is or comes, the counter's hours today and in the week, and the call centre."""
    elsewhere = (_week_lines(flow), (_call_centre_line(flow),))
    told = (_announced(flow), (_counter_line(flow),), *elsewhere[_crowding(flow, space) :])
    return "\n".join(line for lines in told for line in lines)


def _out_of_order(flow: Flow) -> PageTexts | None:
    """Why nothing can be recorded here at all, for now."""
    if undated(flow.clock) is not None:
        return PageTexts.HOME_CLOCK
    return PageTexts.HOME_REGISTER if flow.is_register_doubted else None


def _announced(flow: Flow) -> tuple[str, ...]:
    if (out_of_order := _out_of_order(flow)) is not None:
        return (say(out_of_order),)
    if flow.counter.promised is None:
        return (say(RefusalTexts.NO_PROGRAMME_TITLE),)
    if period := maintenance_at(flow.counter, flow.now):
        return (_maintenance_line(flow, period, PageTexts.HOME_MAINTENANCE, PageTexts.HOME_MAINTENANCE_LONG),)
    if period := maintenance_ahead(flow.counter, flow.now):
        return (
            _maintenance_line(flow, period, PageTexts.HOME_MAINTENANCE_AHEAD, PageTexts.HOME_MAINTENANCE_AHEAD_LONG),
        )
    return ()


def _maintenance_line(flow: Flow, period: Period, known: PageTexts, unknown: PageTexts) -> str:
    """By whether it is known from when on somebody can come."""
    starts = told(period.start, flow.now)
    moment = come_again(flow.counter, period.end)
    if moment is None:
        return say(unknown, starts=starts)
    return say(known, starts=starts, moment=told(moment, flow.now))


def _counter_line(flow: Flow) -> str:
    opening = opening_at(flow.counter.municipality.timetable, flow.now)
    if opening.is_open:
        return say(PageTexts.HOME_OPEN, spans=spans(opening.today))
    moment = come_again(flow.counter, flow.now)
    if moment is None:
        return say(PageTexts.HOME_CLOSED_LONG)
    return say(PageTexts.HOME_CLOSED, moment=told(moment, flow.now))


def _week_lines(flow: Flow) -> tuple[str, ...]:
    timetable = flow.counter.municipality.timetable
    exceptions = exceptions_of(timetable, local(flow.now).date())
    week = say(PageTexts.HOME_WEEK, week=in_one_line(week_of(timetable)))
    return (week, in_one_line(exceptions)) if exceptions else (week,)


def _call_centre_line(flow: Flow) -> str:
    centre = flow.counter.municipality.call_centre
    opening = opening_at(centre.timetable, flow.now)
    if not opening.is_open:
        moment = told(opening.next_opens, flow.now) if opening.next_opens else ""
        return say(PageTexts.HOME_CALL_CLOSED, phone=centre.phone, press=centre.press, moment=moment)
    line = PageTexts.HOME_CALL_BUSY if centre.is_busiest(flow.now) else PageTexts.HOME_CALL
    return say(line, phone=centre.phone, press=centre.press)

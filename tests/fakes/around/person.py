"""A person at the machine: touches what is shown, puts cards down and takes them off, lets time pass."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.wiring import Kiosk
from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.errands.leaflets import Leaflet
from kiosk.domain.flow.errands.link.steps import (
    ChooseService,
    ClerkCheck,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ServiceDetails,
)
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.flow.events import ClerkConfirmed
from kiosk.domain.flow.steps import Kind, Step, kind_of
from kiosk.nfc.practice.kinds import PlacedCard
from kiosk.tour.guide import TourClock
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.painting import look_at
from tests.fakes.around.typed import Typing
from tests.fakes.office.clerk_at_desk import ClerkAtDesk

HOLDER = "カードの持ち主本人"
HOLDERS = {HOLDER, "For myself"}
_FINGER: list[QPointingDevice] = []


def finger() -> QPointingDevice:
    if not _FINGER:
        _FINGER.append(QTest.createTouchDevice())
    return _FINGER[0]


def text_on(paper: Path) -> str:
    """Without its spaces."""
    return "".join("".join(page.extract_text().split()) for page in PdfReader(paper).pages)


@dataclass
class Person:
    bot: QtBot
    window: KioskWindow
    kiosk: Kiosk
    clock: TourClock
    settings: Settings
    clerk: ClerkAtDesk | None = None  #: at the desk beside, in counter mode
    keys: Typing = field(default_factory=Typing)  #: the pace of whoever types

    @property
    def flow(self) -> Flow:
        return self.kiosk.presenter.flow

    @property
    def step(self) -> Step:
        return self.flow.step

    def sees(self, step: Kind) -> None:
        """Wait until the page of this step is shown, and look at it."""
        self.bot.waitUntil(lambda: kind_of(self.step) is step, timeout=10_000)
        look_at(self.window)

    def sees_print(self) -> Path:
        """Wait until paper has come out: a file that its owner alone may read."""
        self.bot.waitUntil(lambda: getattr(self.step, "slip", None) is steps.PrintState.PRINTED, timeout=5_000)
        folder = self.settings.slip_dir or self.settings.data_dir / "practice-slips"
        kind = "handout" if isinstance(self.step, Leaflet) else "slip"
        (paper,) = folder.glob(f"{kind}-*.pdf")
        assert paper.stat().st_mode & 0o077 == 0
        return paper

    def reads(self, part: str) -> bool:
        """Whether a text that contains `part` is on the screen."""
        return any(part in words.text() for words in self.window.findChildren(TextLabel) if words.isVisible())

    def touches(self, name: str) -> None:
        """Touch a button by its object name or its words, with a finger."""
        self.bot.waitUntil(lambda: self._is_in_reach(name), timeout=5_000)
        button = self._button(name)
        assert button is not None
        self.touches_at(button)

    def touches_at(self, widget: QWidget) -> None:
        there = widget.mapTo(self.window, widget.rect().center())
        touch = QTest.touchEvent(self.window, finger())
        touch.press(0, there, self.window).commit()
        touch.release(0, there, self.window).commit()

    def _is_in_reach(self, name: str) -> bool:
        """Whether the button is laid out where it is seen, with nothing over it."""
        # What has just come up gets its places in the next turns of the event loop.
        QApplication.processEvents()
        button = self._button(name)
        if button is None:
            return False
        there = self.window.childAt(button.mapTo(self.window, button.rect().center()))
        return there is button

    def _button(self, name: str) -> QAbstractButton | None:
        for button in self.window.findChildren(QAbstractButton):
            named = name in (button.objectName(), button.accessibleName(), button.text())
            if named and button.isVisible() and button.isEnabled():
                return button
        return None

    def can_touch(self, name: str) -> bool:
        return self._button(name) is not None

    def types_pin(self, digits: str) -> None:
        for digit in digits:
            self.touches(digit)
        self.touches("確認")

    def confirms(self, digits: str = "1234") -> None:
        """Touch "yes, this", and give the PIN for it."""
        self.touches("primary")
        self.sees(steps.EnterPin)
        self.types_pin(digits)

    def puts(self, kind: str) -> None:
        assert self.kiosk.practice is not None
        self.kiosk.practice.put(kind)

    def puts_renewed(self, days: int) -> None:
        """The second person's card, whose certificate was issued two days ago, so many days from the start."""
        cards = self.kiosk.practice
        assert cards is not None
        maker = replace(cards._maker, today=cards._maker.day(days))
        cards._reader.put(PlacedCard(maker.my_number(maker.day(-2), maker.end(1825), "B")))

    def takes_card(self) -> None:
        assert self.kiosk.practice is not None
        self.kiosk.practice.pull()

    def waits(self, seconds: float) -> None:
        self.clock.forward(seconds)

    def goes_to_card(self, errand: str = "ポイントの予約をする", who: str = HOLDER) -> None:
        self.touches(errand)
        self.sees(steps.Plain.NEEDS)
        self.touches("primary")
        self.says_who(who)

    def says_who(self, who: str = HOLDER) -> None:
        self.sees(steps.Plain.WHO)
        self.touches(who)
        if who not in HOLDERS:
            self.sees(Representative)
            self.touches("primary")
        self.sees(steps.Plain.PLACE_CARD)

    def goes_to_pin(self, kind: str = "good", errand: str = "ポイントの予約をする", who: str = HOLDER) -> None:
        """To the PIN for the reservation; where there is one, or another errand, to the first PIN that is asked."""
        self.goes_to_card(errand, who)
        self.puts(kind)
        arrived: set[Kind] = {steps.Plain.HAVE_MYKEY, Terms, steps.EnterPin}
        self.bot.waitUntil(lambda: kind_of(self.step) in arrived, timeout=10_000)
        if not isinstance(self.step, steps.EnterPin):
            self.comes_to_terms()
            self.touches("primary")
        self.sees(steps.EnterPin)

    def comes_to_terms(self) -> None:
        """By way of the question whether they have a MyKey ID already, where the programme asks it."""
        self.bot.waitUntil(lambda: self.step is steps.Plain.HAVE_MYKEY or isinstance(self.step, Terms), timeout=10_000)
        if self.step is steps.Plain.HAVE_MYKEY:
            self.touches("はじめてです")
        self.sees(Terms)

    def reserves(self, kind: str = "good", who: str = HOLDER) -> str:
        """The whole errand; the MyKey ID that it ends with."""
        self.goes_to_pin(kind, who=who)
        self.types_pin("1234")
        self.sees(steps.Reserved)
        assert isinstance(self.step, steps.Reserved)
        return self.step.reservation.mykey

    def goes_to_services(self, kind: str = "good", who: str = HOLDER) -> None:
        """To the choice of a service, with a reservation that is there or is made on the way."""
        self.goes_to_card("ポイントの申し込みをする", who)
        self.puts(kind)
        self.goes_on_to_services()

    def goes_on_to_services(self) -> None:
        """After the card; reserves on the way where that has not been done."""
        self.bot.waitUntil(
            lambda: self.step is steps.Plain.NOT_RESERVED or isinstance(self.step, ChooseService), timeout=10_000
        )
        if self.step is steps.Plain.NOT_RESERVED:
            self.touches("primary")
            self.comes_to_terms()
            self.confirms()
            self.sees(steps.Reserved)
            self.touches("続けて申し込む")
            self.sees(ChooseService)

    def presses_keys(self, keys: str) -> None:
        for key in keys:
            self.touches(key)

    def enters(self, text: str) -> None:
        self.presses_keys(text)
        self.touches("確認")

    def agrees_to_service(self, name: str) -> None:
        """Touch a service that is on the screen, and all that follows until its first field."""
        self.touches(name)
        self.sees(ServiceDetails)
        self.reads_to_the_end()
        self.touches("primary")
        self.sees(LinkTerms)
        self.touches("primary")
        self.sees(EnterField)

    def reads_to_the_end(self) -> None:
        """Page on until all has been seen that has to be."""
        more = ("▼ つづきを見る", "▼ Read on")
        while self.window.page.holds:
            self.bot.waitUntil(lambda: not self.window.page.holds or any(map(self.can_touch, more)), timeout=5_000)
            if self.window.page.holds:
                self.touches(next(filter(self.can_touch, more)))

    def is_confirmed_by_the_clerk(self) -> None:
        """The clerk at the desk compares the account, and goes on."""
        self.sees(ClerkCheck)
        assert isinstance(self.step, ClerkCheck)
        entry = self.step.entry
        self.kiosk.presenter.handle(ClerkConfirmed(entry.measure, entry.service, entry.account))
        self.sees(ConfirmLink)

    def leaves(self) -> None:
        """Take the card and wait for the first screen."""
        self.takes_card()
        self.sees(steps.Between)
        self.touches("primary")
        self.sees(steps.Plain.HOME)


@dataclass
class CitizenAndDesk:
    """A citizen's screen and a desk, in one program."""

    person: Person
    clerk: ClerkAtDesk

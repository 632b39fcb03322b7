"""A machine in practice mode without a window: the real card desk on the practice reader, under the real flow."""

from collections import deque
from dataclasses import replace

from kiosk.domain.card.reader import ReaderState
from kiosk.domain.desk.lessons import Lesson, lesson_of
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import CapacityChosen, ErrandChosen, Press, ReaderChanged
from kiosk.domain.flow.steps import EnterPin, Plain
from kiosk.domain.office.visit import Errand
from kiosk.domain.ports import CardDesk
from kiosk.domain.values.capacity import (
    Capacity,
)
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from kiosk.nfc.practice.reader import PracticeReader
from tests.fakes.card.cards import the_authority
from tests.fakes.office.desk import Machine, a_counter


class HurriedReader(PracticeReader):
    """Nobody waits for a card that is slow."""

    def put(self, placed: PlacedCard) -> None:
        super().put(replace(placed, delay_seconds=0.0))


class PracticeMachine(Machine):
    """What the reader reports waits until the effect under way is done, as it does for the window."""

    def __init__(self) -> None:
        super().__init__(replace(a_counter(), practice=True))
        maker = CardMaker(the_authority(), self.clock.now())
        self._seen: deque[ReaderState] = deque()
        self._practice_reader = HurriedReader()
        self._practice_reader.start(self._seen.append)
        self.cards = PracticeCardSimulator(self._practice_reader, maker)
        anchors = TrustAnchors((maker.authority.certificate(maker.today),))
        self._card_desk = NfcCardDesk(self._practice_reader.open_card, anchors)
        self.hear()

    @property
    def card_desk(self) -> CardDesk:
        return self._card_desk

    def hear(self) -> None:
        while self._seen:
            self.do(ReaderChanged(self._seen.popleft()))

    def goes_to_card(self) -> None:
        self.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.HOLDER))
        assert self.flow.step is Plain.PLACE_CARD

    def puts(self, kind: str) -> Lesson | None:
        """What the person sees then."""
        self.cards.put(kind)
        self.hear()
        return lesson_of(self.flow.step)

    def agrees(self) -> Lesson | None:
        assert isinstance(self.flow.step, Terms)
        self.do(Press.NEXT)
        return lesson_of(self.flow.step)

    def enters_pin(self) -> Lesson | None:
        assert isinstance(self.flow.step, EnterPin)
        self.type_pin("1234")
        self.settle()
        return lesson_of(self.flow.step)

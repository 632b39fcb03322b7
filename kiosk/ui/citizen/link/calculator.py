"""An amount in yen, and the points that it gives for each measure."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.city.points import points_for
from kiosk.domain.flow import Flow
from kiosk.ui.citizen.page import Page
from kiosk.ui.keys.scan_bursts import FEW
from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.keys.keyboard_rows import DIGITS
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.text_label import TextLabel
from kiosk.ui.widgets.typing.keyboard import Keyboard, KeySheet

_LONGEST = 7


class CalculatorPage(Page):
    shortest = FEW
    takes_scans = False

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self._measures = flow.counter.programme.measures
        self._digits = ""
        self._language = spoken()
        self.headline(say(LinkTexts.CALCULATE_TITLE), say(LinkTexts.CALCULATE_LEAD))
        self.amount = TextLabel(theme, TextRole.NUMBER, centred=True)
        self.words.addWidget(self.amount)
        facts = FactList(theme)
        self.points: list[TextLabel] = []
        for measure in self._measures:
            if measure.spending_for_cap is None:
                about = say(LinkTexts.CALCULATE_FLAT, cap=measure.cap)
            else:
                about = say(LinkTexts.CALCULATE_CAP, cap=measure.cap, yen=measure.spending_for_cap)
            self.points.append(facts.add(measure.name, "0", about))
        # Three measures have no room beside the keys on a small screen.
        self.words.addWidget(ScrollPane(theme, facts))
        self._keys = Keyboard(theme, (KeySheet(LinkTexts.LATIN, DIGITS),), enter=False)
        self._keys.pressed.connect(self._press)
        self._keys.erased.connect(self._take_back)
        self._keys.wiped.connect(self._wipe)
        self.scene.addWidget(self._keys, 8)
        self.scene.addStretch(1)
        self._show()

    def half_typed(self) -> object:
        return self._digits

    def go_on_typing(self, typed: object) -> None:
        if isinstance(typed, str):
            self._digits = typed
            self._show()

    @property
    def typed_into(self) -> QWidget:
        return self

    def kept(self) -> str:
        return self._digits

    def put_back(self, kept: str) -> None:
        self.go_on_typing(kept)

    def take_scan(self, _text: str) -> None:
        """Nothing: an amount is not scanned."""

    def end_scan(self) -> None:
        """Nothing: an amount is not scanned."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take_back()
        elif Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            self._press(chr(event.key()))
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _press(self, digit: str) -> None:
        if len(self._digits) < _LONGEST:
            self._digits = (self._digits + digit).lstrip("0")
            self._show()

    @Slot()
    def _take_back(self) -> None:
        self._digits = self._digits[:-1]
        self._show()

    @Slot()
    def _wipe(self) -> None:
        self._digits = ""
        self._show()

    def _show(self) -> None:
        yen = int(self._digits or 0)
        with speaking(self._language):
            self.amount.setText(say(LinkTexts.CALCULATE_YEN, yen=yen))
            for measure, words in zip(self._measures, self.points, strict=True):
                words.setText(say(LinkTexts.CALCULATE_POINTS, points=points_for(measure, yen)))
        self._keys.allow(erase=bool(self._digits), enter=False)

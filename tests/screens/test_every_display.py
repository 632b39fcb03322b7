"""Every screen keeps the rules however large it is, and where what is pressed stands low.

A few pages here; each page on each screen, in each size and language, with `make campaign-displays`.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from kiosk.app.counter_setup import in_languages
from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.city_data.locales import languages
from kiosk.domain.city.account_entry import Entry
from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.errands.link.steps import ChooseService, ConfirmLink, EnterField
from kiosk.domain.values.display import Display, TextSize
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import CAPITAL_MM, TextRole, Theme
from tests.screens.rules import keeps_the_rules
from tests.screens.test_every_screen import ACCOUNT, OTHER_SCREENS, SCREENS, _Cards, _counter, _flow, _steps, asked_for

EVERY = bool(os.environ.get("KIOSK_EVERY_DISPLAY"))
ALL_SCREENS = SCREENS | {name: screen[:3] for name, screen in OTHER_SCREENS.items()}
LARGEST_LOW = Display(TextSize.LARGEST, lower_half=True)
FEW = (
    steps.Plain.HOME,
    steps.EnterPin(asked_for()[1]),
    ChooseService("first"),
    EnterField(Entry("first", "paypay_charge")),
    ConfirmLink(Entry("first", "paypay_charge", values=(ACCOUNT, "4821"))),
)
SHOWN = (
    [*product(ALL_SCREENS, (Display(size, lower_half=low) for size in TextSize for low in (False, True)), languages())]
    if EVERY
    else [("tall", LARGEST_LOW, JAPANESE), ("wide-22", LARGEST_LOW, ENGLISH)]
)


def one_of_each() -> Iterator[steps.Step]:
    seen = set()
    for step in _steps():
        if steps.kind_of(step) not in seen:
            seen.add(steps.kind_of(step))
            yield step


def flow_in(step: steps.Step, display: Display, language: Language) -> Flow:
    localization = in_languages(_counter(), JAPANESE)
    counter = localization.counter_in(language)
    return replace(_flow(step), localization=localization, counter=counter, display=display)


@pytest.mark.parametrize(("screen", "display", "language"), SHOWN)
def test_a_page_keeps_the_rules_in_every_size(
    qapp: QApplication, screen: str, display: Display, language: Language
) -> None:
    make_application(Settings(animations=False))
    width, height, inches = ALL_SCREENS[screen]
    window = KioskWindow(
        Theme.for_screen(QSize(width, height), inches), flow_in(steps.Plain.NEEDS, display, language), _Cards()
    )
    window.setUpdatesEnabled(False)
    window.show()
    for step in one_of_each() if EVERY else FEW:
        window.show_flow(flow_in(step, display, language))
        for _ in range(len(TextSize) + 1):
            # Of a page that is cut, the next smaller one comes in the next turn.
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        keeps_the_rules(window)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("width", "height", "inches"), ALL_SCREENS.values(), ids=ALL_SCREENS)
def test_each_size_is_larger_than_the_one_before_whatever_room_a_page_has(
    width: int, height: int, inches: float
) -> None:
    own = Theme.for_screen(QSize(width, height), inches)
    themes = [own.suiting(Display(size)) for size in TextSize]
    for smaller, larger in pairwise(themes):
        assert larger.pixels_per_mm > smaller.pixels_per_mm
        assert larger.target >= smaller.target >= own.target
    least = {role: own.em(role) for role in TextRole}
    for theme in themes[1:]:
        for tighter in theme.from_here():
            assert all(tighter.em(role) >= least[role] for role in TextRole)
            small = tighter.em(TextRole.SMALL)
            assert small * 0.76 >= own.px(CAPITAL_MM)
    assert themes[-1].from_here()[-1].em(TextRole.SMALL) >= 1.5 * own.from_here()[-1].em(TextRole.SMALL)

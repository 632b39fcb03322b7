"""The settings' room: what counts from the next start on, the city's sheets, and who changed what when."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.settings.desk_settings import CALENDAR, SettingName
from kiosk.domain.staff.clerks import Action
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.settings.clock_card import ClockCard
from kiosk.ui.clerk.settings.history import History
from kiosk.ui.clerk.settings.import_card import ImportCard
from kiosk.ui.clerk.settings.setting_card import ChoiceCard, NameCard, SettingCard
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import DeskTexts
from kiosk.ui.messages.desk.setting import SettingTexts, answer_line, fault_lines
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.messages.machine.trials import TrialTexts, trial_line
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_NAMES = tuple(name for name in SettingName if name not in CALENDAR)


class SettingsPage(DeskPage):
    place = KeyRoom.SETTINGS

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._programme = ChoiceCard(theme, SettingName.PROGRAMME, desk)
        printer = ChoiceCard(theme, SettingName.PRINTER, desk)
        printer.offer_trial(theme, TrialTexts.PRINT, DeskPress.TRY_PRINTER, DeskKey.TRY_PRINTER)
        reader = ChoiceCard(theme, SettingName.READER_NAME, desk)
        reader.offer_trial(theme, TrialTexts.READ, DeskPress.TRY_READER, DeskKey.TRY_READER)
        self._cards: list[SettingCard] = [self._programme, NameCard(theme, desk), printer, reader]
        self._import = ImportCard(theme)
        self._history = History(theme, _NAMES, named=True)
        for number, card in enumerate(self._cards, 1):
            card.happened.connect(self.happened)
            card.put_keys(DeskKey[f"CHANGE_{number}"], DeskKey[f"BACK_{number}"])
        self._clock = ClockCard(theme)
        self._import.happened.connect(self.happened)
        self._clock.happened.connect(self.happened)
        self._told = TextLabel(theme, TextRole.SMALL, say(SettingTexts.NEXT_START), bold=True)
        # How a trial went has two lines, and moves nothing.
        self._told.keep_lines(2)
        both = QHBoxLayout()
        both.setSpacing(theme.gap)
        for cards, last in ((self._cards[::2], self._import), (self._cards[1::2], self._history)):
            column = QVBoxLayout()
            column.setSpacing(theme.px(1.5))
            for card in cards:
                column.addWidget(card)
            # What room is left over is for what can become long.
            column.addWidget(last, 1)
            both.addLayout(column, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(2), theme.px(8), theme.px(1))
        page.setSpacing(theme.px(1.5))
        page.addWidget(self._clock)
        page.addWidget(self._told)
        page.addLayout(both, 1)
        self.refresh(desk)

    def begin(self) -> None:
        self._programme.begin()

    @property
    def told(self) -> tuple[str, ...]:
        return (self._told.text(),)

    def refresh(self, desk: Desk) -> None:
        for card in self._cards:
            card.refresh(desk)
        self._clock.refresh(desk)
        self._import.refresh(desk)
        self._history.refresh(desk)
        text = _told(desk)
        if text != self._told.text():
            self._told.setText(text)


def _told(desk: Desk) -> str:
    here = desk.set_here
    if here.trial is not None:
        return told_at(trial_line(here.trial), desk.outcomes_at.get(Outcome.TRIAL))
    if here.failed:
        return say(SettingTexts.UNANSWERED)
    usual = SettingTexts.NEXT_START if desk.may(Action.EDIT_SETTINGS) else DeskTexts.NOT_ALLOWED
    told = told_at(answer_line(here.answer), desk.outcomes_at.get(Outcome.SETTING))
    return told or fault_lines(here.changes, _NAMES) or say(usual)

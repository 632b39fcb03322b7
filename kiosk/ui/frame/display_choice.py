"""How the screen looks and waits, set by whoever stands before it. Each choice is seen at once, on this page too."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from kiosk.city_data.locales import has_voice, locale_of
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import DisplayChosen, LanguageChosen
from kiosk.domain.values.display import Contrast, Display, TextSize
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.voice.settings import SpeechRate, SpeechVolume
from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say, together
from kiosk.ui.messages.frame.display import PLACES, TIMES, VOICES, DisplayTexts, choice_name
from kiosk.ui.messages.frame.languages import Languages, name_of
from kiosk.ui.theme.palettes import PALETTES, Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.rows import stand_beside_if_fit
from kiosk.ui.widgets.text.text_label import TextLabel

_BETWEEN_MM = 8


@dataclass(frozen=True)
class DisplayChoices:
    """What is set, and what may be: nothing of a person. `own`: the machine's."""

    display: Display
    own: Display
    language: Language
    languages: tuple[Language, ...]

    @classmethod
    def of(cls, flow: Flow) -> "DisplayChoices":
        languages = flow.localization.languages or (flow.counter.language,)
        return cls(flow.display, flow.counter.display, flow.counter.language, languages)


class ChoiceGroup(QWidget):
    """A name, and its choices under it: beside each other as far as they have room."""

    def __init__(self, theme: Theme, name: str, choices: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hear_as(self, HeardAs.LIST, name)
        self._choices = tuple(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(TextLabel(theme, TextRole.LABEL, name, bold=True))
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.gap)
        column.addLayout(self._grid)

    @property
    def widest(self) -> int:
        return max(max(choice.sizeHint().width(), choice.minimumWidth()) for choice in self._choices)

    def stand_in(self, width: int) -> None:
        """In columns of one width."""
        count, widest = len(self._choices), self.widest
        most = max(min((width + self._grid.spacing()) // (widest + self._grid.spacing()), count), 1)
        rows = -(-count // most)
        columns = -(-count // rows)
        for place, choice in enumerate(self._choices):
            self._grid.addWidget(choice, place // columns, place % columns)
        for column in range(count):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class DisplayChoice(Overlay):
    """One group for each part of a display, and one for the language.

    With another choice everything goes, this too; it is laid there anew, looking as was chosen.
    """

    widest_mm = 415

    def __init__(self, theme: Theme, own: Theme, choices: DisplayChoices, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._own, self._set = own, choices
        self._leads = say(DisplayTexts.LEAD), together(say(DisplayTexts.LEAD), say(DisplayTexts.PIN_AGAIN))
        self.headline(say(DisplayTexts.TITLE), self._leads[0])
        # The languages are many: they have a column to themselves, but for what is shortest.
        languages = (self._languages(),) if len(choices.languages) > 1 else ()
        places = (self._places(),) if own.is_high else ()
        # A machine that has no voice offers none.
        voice = self._voice() if choices.own.voice.on else ()
        halves = (*languages, self._times()), (self._sizes(), self._contrasts(), *places, *voice)
        self._groups = tuple(group for half in halves for group in half)
        self._two = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns = QVBoxLayout(), QVBoxLayout()
        for half, side in zip(halves, self._columns, strict=True):
            for group in half:
                side.addWidget(group)
            side.addStretch()
            self._two.addLayout(side, 1)
        self.column.addLayout(self._two)
        self._foot()

    @property
    def _edge(self) -> int:
        """Small, for it holds much."""
        return self._theme.gap

    def _foot(self) -> None:
        reset = Button(self._theme, say(DisplayTexts.RESET), event=DisplayChosen(self._set.own))
        reset.setObjectName("display-reset")
        reset.setEnabled(self._set.display != self._set.own)
        reset.chosen.connect(self.happened)
        close = Button(self._theme, say(DisplayTexts.CLOSE), ButtonStyle.PRIMARY)
        close.setObjectName("display-close")
        close.triggered.connect(self.hide)
        below, px = QWidget(), self._theme.px
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight, below)
        self._last.setContentsMargins(0, px(3), 0, px(5))
        self._last.setSpacing(self._theme.gap)
        for button in (reset, close):
            self._last.addWidget(button, 1)
        self.keep_below(below)

    def _languages(self) -> ChoiceGroup:
        """Each is written in its own letters."""
        choices = []
        for each in self._set.languages:
            choice = self._choice(f"language-{each}", name_of(each), is_set=each == self._set.language)
            choice.setFont(self._theme.in_language(locale_of(each)).font(TextRole.LABEL, bold=True))
            choice.become(choice.said, LanguageChosen(each))
            choices.append(choice)
        return self._group(Languages.CHOOSE, choices)

    def _sizes(self) -> ChoiceGroup:
        """Each is written as large as all would be."""
        choices = []
        for size in TextSize:
            changed = replace(self._set.display, text_size=size)
            choice = self._shown(f"size-{size}", say(choice_name(size)), changed)
            choice.setFont(self._own.suiting(changed).font(TextRole.LABEL, bold=True))
            choices.append(choice)
        return self._group(DisplayTexts.TEXT_SIZE, choices)

    def _contrasts(self) -> ChoiceGroup:
        """Each is written in its own colours."""
        choices = []
        for contrast in Contrast:
            choice = self._shown(
                f"contrast-{contrast}", say(choice_name(contrast)), replace(self._set.display, contrast=contrast)
            )
            codes, edge = PALETTES[contrast].codes, 9 if choice.isChecked() else 3
            choice.setStyleSheet(
                f"QPushButton {{ background: {codes[Colour.PAPER]}; color: {codes[Colour.TEXT]}; "
                f"border: {edge}px solid {codes[Colour.KEY]}; }}"
            )
            choices.append(choice)
        return self._group(DisplayTexts.CONTRAST, choices)

    def _times(self) -> ChoiceGroup:
        display = self._set.display
        choices = [
            self._shown(f"time-{word.name}", say(word), replace(display, more_time=it)) for it, word in TIMES.items()
        ]
        return self._group(DisplayTexts.TIME, choices)

    def _places(self) -> ChoiceGroup:
        display = self._set.display
        choices = [
            self._shown(f"place-{word.name}", say(word), replace(display, lower_half=it)) for it, word in PLACES.items()
        ]
        return self._group(DisplayTexts.PLACE, choices)

    def _voice(self) -> Iterator[ChoiceGroup]:
        """How it speaks, while it does."""
        display = self._set.display
        voice = display.voice
        is_voiced = has_voice(self._set.language)
        yield self._group(
            DisplayTexts.VOICE if is_voiced else DisplayTexts.VOICE_NONE,
            [
                self._shown(f"voice-{word.name}", say(word), replace(display, voice=replace(voice, on=it)))
                for it, word in VOICES.items()
            ],
        )
        if not (voice.on and is_voiced):
            return
        yield self._group(
            DisplayTexts.RATE,
            [
                self._shown(f"rate-{rate}", say(choice_name(rate)), replace(display, voice=replace(voice, rate=rate)))
                for rate in SpeechRate
            ],
        )
        yield self._group(
            DisplayTexts.VOLUME,
            [
                self._shown(
                    f"volume-{volume}", say(choice_name(volume)), replace(display, voice=replace(voice, volume=volume))
                )
                for volume in SpeechVolume
            ],
        )

    def _shown(self, name: str, text: str, changed: Display) -> Button:
        choice = self._choice(name, text, is_set=changed == self._set.display)
        choice.become(choice.said, DisplayChosen(changed))
        return choice

    def _choice(self, name: str, text: str, *, is_set: bool) -> Button:
        chosen = say(DisplayTexts.CHOSEN, choice=text)
        choice = Button(self._theme, chosen if is_set else text, ButtonStyle.PRIMARY if is_set else ButtonStyle.PLAIN)
        choice.setObjectName(name)
        choice.setAccessibleName(text)
        choice.setCheckable(True)
        choice.setChecked(is_set)
        choice.make_room_for((chosen,))
        choice.chosen.connect(self._choose)
        return choice

    @Slot(object)
    def _choose(self, chosen: LanguageChosen | DisplayChosen) -> None:
        is_so = chosen in (LanguageChosen(self._set.language), DisplayChosen(self._set.display))
        if is_so:
            # Nothing comes of it that would show it as chosen.
            choice = self.sender()
            if isinstance(choice, Button):
                choice.setChecked(True)
        else:
            self.happened.emit(chosen)

    def _group(self, name: DisplayTexts | Languages, choices: Sequence[Button]) -> ChoiceGroup:
        return ChoiceGroup(self._theme, say(name), choices)

    def make_room(self) -> None:
        """In two columns where the screen is wide, and has room for them."""
        room = self.breadth
        half = (room - self._theme.px(_BETWEEN_MM)) // 2
        beside = self.width() > self.height() and all(group.widest <= half for group in self._groups)
        self._two.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._two.setSpacing(self._theme.px(_BETWEEN_MM if beside else 5))
        for group in self._groups:
            group.stand_in(half if beside else room)
        for side in self._columns:
            side.setSpacing(self._theme.px(3 if beside else 5))
        stand_beside_if_fit(self._last, room)
        super().make_room()

    def open(self, *, over_pin: bool) -> None:
        """`over_pin`: over a page on which a PIN may be half typed."""
        self.lead.setText(self._leads[over_pin])
        self.cover()

    def stand_at(self, name: str) -> None:
        """The keyboard on the button of this name, where the page has just been laid there anew."""
        choice = self.findChild(Button, name) if name else None
        if choice is not None and choice.isEnabled():
            choice.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pane.bring_up(choice)

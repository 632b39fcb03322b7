"""The practice room: every page that a clerk has to know, a button for each card that leads to it, and a tick."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.events import DeskEvent, DeskPress, Remote
from kiosk.domain.desk.lessons import CHAPTERS, Chapter, Lesson, TrainingProgress
from kiosk.domain.desk.rooms.practice import CardPut
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.events import RefusalSent
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, numbered, put_key
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.training import TrainingTexts, chapter_of, count_of, occasion_of, title_of
from kiosk.ui.messages.frame.practice import name_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.text_label import TextLabel

_TICK_MM = 7
_COLUMNS = 3


class PracticePage(DeskPage):
    place = KeyRoom.PRACTICE

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._count = TextLabel(theme, TextRole.LEAD, "", bold=True, centred_down=True)
        self._told = TextLabel(theme, TextRole.LABEL, "", colour=Colour.BODY, centred_down=True)
        self._pull = Button(
            theme, say(TrainingTexts.PULL), ButtonStyle.PRIMARY, TextRole.SMALL, event=DeskPress.PULL_CARD
        )
        put_key(self._pull, DeskKey.PULL_CARD)
        self._pull.chosen.connect(self.happened)
        self._rows: list[LessonRow] = []
        self._chapters: dict[Chapter, Button] = {}
        self._panes: dict[Chapter, ScrollPane] = {}
        self._stack = QStackedWidget()
        # One of its buttons is always down.
        self._tabs = QButtonGroup(self)
        self._tabs.idToggled.connect(self._turn_to)
        head = QHBoxLayout()
        head.setSpacing(theme.px(5))
        head.addWidget(self._count, 3)
        head.addWidget(self._told, 6)
        head.addWidget(self._pull)
        tabs = QHBoxLayout()
        tabs.setSpacing(theme.gap)
        for place, chapter in enumerate(Chapter):
            tabs.addWidget(self._tab(chapter, place), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        page.setSpacing(theme.px(4))
        page.addLayout(head)
        page.addWidget(TextLabel(theme, TextRole.SMALL, say(TrainingTexts.LEAD), colour=Colour.SUB))
        page.addLayout(tabs)
        page.addWidget(self._stack, 1)
        self._shown: tuple[TrainingProgress, bool] | None = None
        self.refresh(desk)
        self._open(next(iter(Chapter)))

    def _tab(self, chapter: Chapter, place: int) -> Button:
        tab = self._chapters[chapter] = Button(self.theme, "", ButtonStyle.ROOM, TextRole.SMALL)
        if (key := numbered("CHAPTER", place + 1)) is not None:
            put_key(tab, key)
        tab.setCheckable(True)
        tab.tighten(self.theme, tight=True)
        tab.setObjectName(f"chapter-{chapter.value}")
        tab.setChecked(place == 0)
        self._tabs.addButton(tab, place)
        return tab

    @Slot(int, bool)
    def _turn_to(self, place: int, chosen: bool) -> None:
        if chosen:
            self._open(tuple(Chapter)[place])

    def _open(self, chapter: Chapter) -> None:
        """A chapter is made when somebody first turns to it: all of them together are a hundred buttons."""
        if self._shown is not None and chapter not in self._panes:
            practice, free = self._shown
            self._panes[chapter] = pane = ScrollPane(self.theme, self._lessons(practice, chapter, free=free))
            self._stack.addWidget(pane)
        self._stack.setCurrentWidget(self._panes[chapter])

    def _lessons(self, practice: TrainingProgress, chapter: Chapter, *, free: bool) -> QWidget:
        listed = QFrame()
        listed.setObjectName("list")
        column = QVBoxLayout(listed)
        column.setContentsMargins(self.theme.px(5), self.theme.px(3), self.theme.px(5), self.theme.px(3))
        column.setSpacing(self.theme.px(2))
        for lesson in CHAPTERS[chapter]:
            if column.count():
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(2)
                column.addWidget(rule)
            row = LessonRow(self.theme, practice, lesson)
            row.happened.connect(self.happened)
            row.show_practice(practice, free=free)
            self._rows.append(row)
            column.addWidget(row)
        return listed

    def begin(self) -> None:
        open_ = next(tab for tab in self._chapters.values() if tab.isChecked())
        (self._pull if self._pull.isEnabled() else open_).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        practice, free = desk.practice or TrainingProgress(), desk.citizen.reader_free
        if (practice, free) == self._shown:
            return
        self._shown = (practice, free)
        self._count.setText(count_of(practice))
        self._told.setText(say(TrainingTexts.FREE if free else TrainingTexts.USED))
        self._pull.setEnabled(not free)
        for chapter, tab in self._chapters.items():
            tab.become(chapter_of(practice, chapter))
        for row in self._rows:
            row.show_practice(practice, free=free)


class LessonRow(QWidget):
    """A page, whether it has been met, when it comes, and what leads to it."""

    happened = Signal(object)

    def __init__(self, theme: Theme, practice: TrainingProgress, lesson: Lesson) -> None:
        super().__init__()
        self._lesson = lesson
        self._tick = Drawing(theme, "icons/tick", theme.px(_TICK_MM))
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        self._title = TextLabel(theme, TextRole.LABEL, title_of(lesson), bold=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        if occasion := occasion_of(lesson):
            words.addWidget(TextLabel(theme, TextRole.SMALL, occasion, colour=Colour.SUB))
        words.addStretch()
        cards = [self._button(theme, say(name_of(each.kind)), CardPut(each.kind)) for each in practice.of(lesson)]
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        for place, button in enumerate(cards):
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS if cards else 0):
            grid.setColumnStretch(column, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 5)
        row.addLayout(grid, 7 if cards else 0)
        self._buttons = cards
        if not cards and isinstance(lesson, Refusal):
            self._buttons = [self._button(theme, say(TrainingTexts.SHOW), Remote(RefusalSent(lesson)))]
            row.addWidget(self._buttons[0])

    def _button(self, theme: Theme, text: str, event: DeskEvent) -> Button:
        button = Button(theme, text, ButtonStyle.KEY, TextRole.SMALL, event=event)
        button.chosen.connect(self.happened)
        return button

    def show_practice(self, practice: TrainingProgress, *, free: bool) -> None:
        met, title = self._lesson in practice.met, title_of(self._lesson)
        self._tick.setVisible(met)
        self._title.setAccessibleName(say(TrainingTexts.MET, title=title) if met else title)
        for button in self._buttons:
            button.setEnabled(free)

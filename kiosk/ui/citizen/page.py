"""What every page is: words, a scene and an aside, laid out for the screen's shape, and events it lets happen."""

from dataclasses import field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Press, decides
from kiosk.domain.flow.steps import PrintState, Step
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.heard.reading_order import laid_out
from kiosk.ui.heard.spelling import in_sentences
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import GAP_MM, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle, EventButton
from kiosk.ui.widgets.drawing import Drawing, Illustration
from kiosk.ui.widgets.notice import Notice, Tone
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel
from kiosk.ui.widgets.typing.entry import EntryPad
from kiosk.ui.widgets.typing.keyboard import Keyboard, TurnedTo
from kiosk.ui.widgets.typing.keypad import Keypad

# As high as a line of the title.
_DONE_MM = (22.0, 14.5, 12.5)


@dataclass(frozen=True)
class HalfTyped:
    """What is typed on a page, and with which of its keys."""

    text: object = field(repr=False)
    keys: tuple[TurnedTo, ...]
    language: Language


class Page(QWidget):
    """Shows one step. Built for a flow, refreshed with later ones, thrown away with its step.

    On a tall screen: words, scene, aside, one under the other. On a wide one the scene stands at the right.
    `waits`: nothing is pressed here to go on, and hardly a hand is on its way when the next page comes.
    """

    happened = Signal(object)
    heard = Signal(str)  #: a word for whoever hears the screen and does not see it
    typed_told = Signal(str, str)  #: what is typed now, and how much
    told = Signal(object)  #: a word to be said for a moment
    read = Signal()  #: all that has to be read before something is decided has been seen
    aside_with_scene = False
    waits = False

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__()
        self.setObjectName("page")
        self.theme = theme
        self.step: Step = flow.step
        self.words, self.scene, self.aside = (QVBoxLayout() for _ in range(3))
        self.words.setSpacing(theme.pick(5, 4, 2))
        self.scene.setSpacing(theme.gap)
        self.aside.setSpacing(theme.gap)
        self.is_wide: bool | None = None  #: None: not laid out yet
        self._pad: EntryPad | Keypad | None = None
        self._deciding: dict[EventButton, str] = {}  #: with what is said of each
        self.is_scrolling = False
        self._field: QWidget | None = None
        self._field_name = ""
        self._besides: list[TextLabel] = []
        self._printing = ""
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(theme.pick(6, 4, GAP_MM))
        self._left.addLayout(self.words)
        self._right.addLayout(self.scene, 1)
        self._panes = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._panes.setContentsMargins(theme.margin, theme.steady(5, 3, 2), theme.margin, theme.pick(5, 3, 2))
        self._panes.addLayout(self._left)
        self._panes.addLayout(self._right)

    def keeps(self, step: Step) -> bool:
        """Whether this page goes on showing the flow at `step`."""
        return step == self.step

    def shows(self, flow: Flow) -> bool:
        """Whether this page goes on, refreshed: what it says may have become more than has room in its type."""
        return self.keeps(flow.step)

    def refresh(self, flow: Flow) -> None:
        """Show what of the flow changes while the step stays."""

    def headline(self, title: str, lead: str = "", colour: Colour = Colour.TEXT, *, done: bool = False) -> None:
        """`done`: with the sign that all such pages carry."""
        self.title = Heading(self.theme, title, colour)
        self.lead = TextLabel(self.theme, TextRole.LEAD, lead, colour=Colour.BODY)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(4))
        if done:
            sign = Drawing(self.theme, "icons/done", self.theme.steady(*_DONE_MM))
            sign.setObjectName("done")
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.title, 1)
        self.words.addLayout(row)
        self.words.addWidget(self.lead)

    def note(self, text: str, heading: str = "", tone: Tone = Tone.INFO) -> Notice:
        """A notice under the words."""
        return self._noted(Notice(self.theme, text, heading, tone), self.words)

    def note_aside(self, text: str, heading: str = "", tone: Tone = Tone.INFO) -> Notice:
        """A notice at the foot of the page."""
        return self._noted(Notice(self.theme, text, heading, tone), self.aside)

    def _noted(self, notice: Notice, column: QVBoxLayout) -> Notice:
        column.addWidget(notice)
        if notice.warns:
            self.matters(notice.words)
        return notice

    def matters(self, words: TextLabel) -> None:
        """What they say is heard with the heading, and each time that it becomes something else."""
        self._besides.append(words)

    def types_into(self, field: QWidget) -> None:
        """The page asks for something that is typed there."""
        self._field, self._field_name = field, field.accessibleName()

    def arrive(self) -> None:
        """The keyboard goes to where something is typed, named as the heading is; else to the heading itself."""
        self.name_heading()
        (self.title if self._field is None else self._field).setFocus()

    def name_heading(self) -> None:
        self.title.be_heard(self.lead.text(), self._told_besides())
        if self._field is not None:
            name = self.title.with_more(self.lead.text(), *self._told_besides(), self._field_name)
            if name != self._field.accessibleName():
                self._field.setAccessibleName(name)

    def told_now(self) -> tuple[str, ...]:
        """What whoever hears the page knows of it now."""
        told = self.title.with_more(self.lead.text()), *self._told_besides(), self._printing
        return tuple(text for text in told if text)

    def _told_besides(self) -> tuple[str, ...]:
        return tuple(words.text() for words in self._besides if words.text())

    def ask(self, pad: EntryPad | Keypad, stretch: int) -> None:
        """A pad on the scene. What is typed on it does not outlive the page."""
        self._pad = pad
        self.types_into(pad)
        if isinstance(pad, EntryPad):
            pad.typed_told.connect(self.typed_told)
        else:
            pad.heard.connect(self.heard)
        self.scene.addWidget(pad, stretch)
        self.scene.addStretch(1)

    @property
    def typed_into(self) -> QWidget | None:
        """What takes the letters of a keyboard, whatever has the focus."""
        return self._field

    def escape(self) -> bool:
        """Esc: close what is open on the page. False: nothing is."""
        return False

    def let_scroll(self) -> None:
        """What has no room in the tightest type either is read on. Keys that are typed on stay where they are."""
        if self.is_scrolling:
            return
        self.is_scrolling = True
        self._be_modest()
        for pane in self._to_read:
            pane.unroll()
        if self.is_wide and isinstance(self._pad, EntryPad):
            self._pad.be_modest()
        types = bool(self.findChildren(Keyboard) or self.findChildren(Keypad))
        if types or (self.is_wide and not self.theme.is_enlarged):
            for place, column in enumerate((self._left, self._right)):
                self._panes.removeItem(column)
                held = _holding(column) if types and place else self._pane_of(column)
                self._panes.addWidget(held, (6 if self.is_wide else 1) if place else 5 if self.is_wide else 0)
        else:
            if self.is_wide:
                # Last, as on a tall screen.
                self.aside.setParent(None)
                self._right.addLayout(self.aside)
            whole = QVBoxLayout()
            whole.setSpacing(self._panes.spacing())
            for column, stretch in ((self._left, 0), (self._right, 1)):
                self._panes.removeItem(column)
                column.setParent(None)
                whole.addLayout(column, stretch)
            self._panes.addWidget(self._pane_of(whole), 1)

    def _pane_of(self, column: QVBoxLayout) -> ScrollPane:
        return ScrollPane(self.theme, _holding(column), fills=True)

    def bring_up(self, part: QWidget) -> None:
        """Into sight, where it is read on."""
        for pane in self._to_read:
            pane.bring_up(part)

    def watch_reading(self) -> None:
        """`read` is told from now on."""
        for pane in self._to_read:
            pane.seen.connect(self.read)

    @property
    def holds(self) -> bool:
        """Whether what decides has to wait for what has not been seen yet."""
        return any(not pane.is_seen for pane in self._to_read if pane.isVisibleTo(self))

    @property
    def decides(self) -> bool:
        """Whether one of its own choices does: no touch may be taken for it that was meant for the page before."""
        return bool(self._deciding)

    def hold(self, *, unread: bool) -> None:
        """The page's own choices that decide wait as the primary action does."""
        if self._pad is not None:
            self._pad.wait(unread=unread)
        for button, about in self._deciding.items():
            button.setEnabled(not unread)
            button.setAccessibleDescription(in_sentences(about, say(FrameTexts.UNREAD)) if unread else about)

    @property
    def _to_read(self) -> list[ScrollPane]:
        return self.findChildren(ScrollPane)

    @property
    def typing(self) -> HalfTyped:
        keys = tuple(board.turned_to for board in self.findChildren(Keyboard))
        return HalfTyped(self.half_typed(), keys, self.theme.locale.tag)

    def go_on(self, typing: HalfTyped) -> None:
        """Where the same page was left that now looks otherwise. Another language begins with its own keys."""
        self.go_on_typing(typing.text)
        if typing.language == self.theme.locale.tag:
            for board, keys in zip(self.findChildren(Keyboard), typing.keys, strict=False):
                board.turn_to(keys)

    def half_typed(self) -> object:
        """What is typed here and not handed over; a PIN is typed again."""
        return self._pad.typed if isinstance(self._pad, EntryPad) else None

    def go_on_typing(self, typed: object) -> None:
        """Go on with what was typed on this page in another language, or in larger type."""
        if isinstance(self._pad, EntryPad) and isinstance(typed, str):
            self._pad.go_on_with(typed)

    def deleteLater(self) -> None:  # noqa: N802 - Qt's name
        if self._pad is not None:
            # Of what goes nothing is heard.
            self._pad.blockSignals(True)
            self._pad.clear()
        super().deleteLater()

    def offer(self, button: EventButton) -> None:
        """A choice on the scene."""
        button.chosen.connect(self.happened)
        if decides(button.event_pressed):
            self._deciding[button] = button.accessibleDescription()
        self.scene.addWidget(button)

    def offer_print(self, text: str, slip: PrintState) -> None:
        """The choice of paper, as long as none has come out."""
        button = Button(self.theme, text, ButtonStyle.OUTLINE, event=Press.PRINT)
        button.setEnabled(slip.may_be_asked)
        self._printing = "" if slip.may_be_asked else text
        self.offer(button)

    def lay_out(self, *, wide: bool) -> None:
        """Take the form for a wide or a tall screen."""
        if wide == self.is_wide:
            return
        self.is_wide = wide
        for column in (self._left, self._right):
            while column.count() > 1:
                column.takeAt(1)
        self.aside.setParent(None)
        if wide:
            self._left.addStretch(1)
        (self._right if self.aside_with_scene or not wide else self._left).addLayout(self.aside)
        self._panes.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._panes.setSpacing(self.theme.px(12) if wide else self.theme.pick(6, 4, GAP_MM))
        self._panes.setStretch(0, 5 if wide else 0)
        self._panes.setStretch(1, 6 if wide else 1)
        self._read_as_seen()

    def _read_as_seen(self) -> None:
        """A screen reader goes in the order of the children: as things stand, whatever was made first."""
        children = [child for child in self.children() if isinstance(child, QWidget)]
        for widget in laid_out(self._panes, children):
            widget.raise_()

    def fits(self, size: QSize) -> bool:
        """Whether all that the page says has room."""
        self.lay_out(wide=self._is_on_wide_screen(size))
        least = self._panes.totalMinimumSize()
        needed = self._panes.totalMinimumHeightForWidth(size.width())
        # A box layout takes from the largest column, words or not, what all would like to have beside a picture.
        is_close = self._panes.totalHeightForWidth(size.width()) > size.height() >= needed
        if is_close:
            self._be_modest()
        return least.width() <= size.width() and max(needed, least.height()) <= size.height()

    def _is_on_wide_screen(self, size: QSize) -> bool:
        """Of a tall one, large type around the page may leave it a room that is wider than high."""
        shown = size if self.isWindow() else self.window().size()
        return shown.width() > shown.height()

    def holds_when_scrolled(self, size: QSize) -> bool:
        """Whether what stays in its place has room, and what scrolls enough to be read."""
        least, needed = self._panes.totalMinimumSize(), self._panes.totalMinimumHeightForWidth(size.width())
        return least.width() <= size.width() and max(needed, least.height()) <= size.height()

    @property
    def is_cut(self) -> bool:
        """Whether something on it, as it stands there, has less room than its words or its keys need."""
        seen = [part for part in self.findChildren(QWidget) if part.isVisibleTo(self)]
        return any(
            (isinstance(part, Button) and part.is_cut)
            or (isinstance(part, TextLabel) and part.is_cut)
            or (isinstance(part, Keyboard | Keypad) and part.height() < part.minimumSizeHint().height())
            for part in seen
        )

    def measure_again(self) -> None:
        """After a part has become larger or smaller: a layout in another would say what it needed before."""
        for layout in self.findChildren(QLayout):
            layout.invalidate()

    def _be_modest(self) -> None:
        for picture in self.findChildren(Illustration):
            picture.be_modest()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.lay_out(wide=self._is_on_wide_screen(event.size()))
        super().resizeEvent(event)


def _holding(column: QVBoxLayout) -> QWidget:
    column.setParent(None)
    column.setContentsMargins(0, 0, 0, 0)
    held = QWidget()
    held.setLayout(column)
    return held

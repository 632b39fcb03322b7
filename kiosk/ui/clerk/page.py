"""What every page of the desk is: built for a desk, refreshed with later ones, and events it lets happen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from kiosk.domain.desk.state import Desk
from kiosk.ui.clerk.desk_keys import KeyRoom
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.keys.typing_targets import TAKES_SCANS
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.plain_text import caption, without_keys
from kiosk.ui.widgets.text.text_label import TextLabel


class DeskPage(QWidget):
    """`place`: where its keys stand in the register; ANYWHERE where it has none of its own.

    `news`: it tells something that no refresh has brought.
    """

    happened = Signal(object)
    news = Signal()
    place = KeyRoom.ANYWHERE

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.theme = theme

    def refresh(self, desk: Desk) -> None:
        """Show what of the desk changes while the page stays."""

    @property
    def told(self) -> tuple[str, ...]:
        """What came of what was pressed: said once when it changes. No secret is in it, and nothing of a person."""
        return ()

    def half_typed(self) -> tuple[str, ...]:
        """What stays when the page is furnished anew. Nothing that is secret."""
        return ()

    def go_on_typing(self, typed: tuple[str, ...]) -> None:
        """With that of the same page as it was before."""

    def begin(self) -> None:
        """The page has come up: the keyboard goes to where the clerk's hand does.

        Where nothing is pressed it goes to the heading, by which the page is heard.
        """
        heading = self.findChild(Heading)
        if heading is not None:
            heading.setFocus(Qt.FocusReason.OtherFocusReason)


class InputField(QWidget):
    """A line to type in, under its name. What is secret is covered, never in the undo list, and told to nobody.

    `scans`: a scanner may fill it. `shown`: it is not covered, to be compared with paper; nobody is told it either.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        secret: bool = False,
        scans: bool = False,
        shown: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setProperty("look", "field")
        self.line.setFont(theme.font(TextRole.LABEL))
        self.line.setMinimumHeight(theme.px(14))
        if secret:
            self._keep_secret(shown=shown)
        self.line.setAccessibleName(name)
        self.line.setProperty(TAKES_SCANS, scans)
        # What is typed comes from the keyboard: nothing is dropped in, and Qt's own menu is no page of ours.
        self.line.setAcceptDrops(False)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._label = label = caption(name, self.line)
        label.setFont(theme.font(TextRole.SMALL, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1.5))
        column.addWidget(label)
        column.addWidget(self.line)

    def _keep_secret(self, *, shown: bool) -> None:
        """Qt would tell every letter on the accessibility bus as it is typed, and all of them when they are wiped."""
        hear_as(self.line, HeardAs.SECRET)
        if not shown:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textChanged.connect(self._tell_length)
        self._tell_length("")

    @Slot(str)
    def _tell_length(self, text: str) -> None:
        said = say(HeardTexts.TYPED, count=len(text)) if text else say(HeardTexts.NOTHING_YET)
        self.line.setAccessibleDescription(said)

    def name(self, name: str) -> None:
        self._label.setText(without_keys(name))
        self.line.setAccessibleName(name)

    def taken(self) -> str:
        """What was typed; the line is empty afterwards."""
        text = self.line.text()
        # Not `clear`, which Ctrl+Z takes back.
        self.line.setText("")
        return text


class Card(QFrame):
    """A framed part of a page with a heading.

    One that comes and goes is shown last: shown before it has its words, it keeps the height that it had without them.
    """

    def __init__(self, theme: Theme, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(6), theme.px(5), theme.px(6), theme.px(5))
        self.column.setSpacing(theme.px(3))
        if heading:
            self.column.addWidget(Heading(theme, heading, role=TextRole.LEAD))

    def line(self, theme: Theme, text: str, colour: Colour = Colour.TEXT, *, bold: bool = False) -> TextLabel:
        words = TextLabel(theme, TextRole.LABEL, text, colour=colour, bold=bold)
        self.column.addWidget(words)
        return words

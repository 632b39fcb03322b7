"""Why somebody does not get in, and how long they wait: counted down, for nobody at a counter looks at a clock."""

from datetime import datetime

from kiosk.ui.messages.desk.desk import wait_left, wait_line
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.notice import Notice, Tone
from kiosk.ui.widgets.text.text_label import TextLabel


class ProblemNotice(Notice):
    def __init__(self, theme: Theme, tone: Tone = Tone.DANGER) -> None:
        super().__init__(theme, "", tone=tone)
        self._counts = TextLabel(theme, TextRole.LABEL, "", bold=True)
        self._left = 0
        if (column := self.layout()) is not None:
            column.addWidget(self._counts)
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        self.words.setText(text)
        self.setVisible(bool(text))
        self._counts.hide()
        self._left = 0

    def count(self, problem: object, now: datetime) -> None:
        """What is left of the wait; once it is over, that stands there."""
        left = wait_left(problem, now)
        if left == 0 and self._left == 0:
            return
        self._left = left
        self._counts.setText(wait_line(left))
        self._counts.show()

    @property
    def waits(self) -> bool:
        return self._left > 0

    @property
    def told(self) -> tuple[str, ...]:
        """What is said aloud. Not every second."""
        is_over = not self._counts.isHidden() and not self.waits
        return self.words.text(), self._counts.text() if is_over else ""

"""One field that the service asks for, on our own keyboard or by a scanner."""

from PySide6.QtCore import Slot

from kiosk.domain.city.services import ServiceField
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.entering import asked_field, may_skip
from kiosk.domain.flow.errands.link.steps import EnterField
from kiosk.domain.flow.events import Press, Typed
from kiosk.domain.values.capacity import Mode
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say, together
from kiosk.ui.messages.errands.linking import LinkTexts, form_of, label_of, problem_text
from kiosk.ui.messages.errands.services import picture_of
from kiosk.ui.theme.tokens import Density, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.typing.entry import EntryPad, Turn


class EnterFieldPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        asked = asked_field(flow, step.entry) if isinstance(step, EnterField) else None
        if not isinstance(step, EnterField) or asked is None:
            raise TypeError("this page asks for a field")
        label = label_of(asked)
        if step.first is None:
            where = say(LinkTexts.FIELD_WHERE, where=asked.where) if asked.where else say(LinkTexts.FIELD_WHERE_UNKNOWN)
            self.headline(say(LinkTexts.FIELD_TITLE, label=label), where)
        else:
            self.headline(say(LinkTexts.FIELD_AGAIN_TITLE), say(LinkTexts.FIELD_AGAIN_LEAD, label=label))
        if step.problem is not None:
            self.note(problem_text(step.problem, asked, step.differs_at), tone=Tone.CAUTION)
        else:
            self.note(together(form_of(asked), _how(asked, flow)))
        self._show_where(theme, asked)
        turn = None if asked.secret else (Turn.FIRST if step.first is None else Turn.SECOND)
        self.pad = EntryPad(theme, asked, label, turn=turn)
        self.pad.entered.connect(self._entered)
        self.ask(self.pad, 8)
        if may_skip(asked):
            self.offer(Button(theme, say(LinkTexts.FIELD_SKIP), ButtonStyle.PLAIN, event=Press.SKIP_FIELD))

    def _show_where(self, theme: Theme, asked: ServiceField) -> None:
        """Where it stands, as a picture, where there is room for one."""
        picture = picture_of(asked)
        if picture is not None and theme.space is not Density.TIGHT:
            self.words.addWidget(Illustration(theme, picture, theme.pick(34, 24, 20)))

    @Slot(str, bool)
    def _entered(self, text: str, scanned: bool) -> None:
        self.happened.emit(Typed(text, scanned))


def _how(asked: ServiceField, flow: Flow) -> str:
    """A scanner is a keyboard, and beside a desk that is the clerk's."""
    if asked.secret:
        return say(LinkTexts.FIELD_SECRET)
    return "" if flow.counter.mode is Mode.COUNTER else say(LinkTexts.FIELD_SCAN)

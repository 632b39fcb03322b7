"""Another card on the same reader: is it the card or the reader?"""

from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.doctor.steps import Compared
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.messages.card.refusals import HelpContact
from kiosk.ui.messages.desk.contacts import help_for
from kiosk.ui.theme.motion import moves
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import CardOntoReader, Illustration

_PICTURES = {
    Verdict.THIS_CARD: "card",
    Verdict.THIS_READER: "no-reader",
    Verdict.BOTH_WORK: "done",
    Verdict.NO_OTHER_CARD: "card-off",
    Verdict.CANNOT_TELL: "compare",
}
# Whom to ask, where it is no use to try again.
_HELP = {
    Verdict.THIS_CARD: HelpContact.CERTIFICATES,
    Verdict.THIS_READER: HelpContact.STAFF,
    Verdict.CANNOT_TELL: HelpContact.STAFF,
}


class PlaceAnotherPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(ExaminingTexts.PLACE_ANOTHER_TITLE), say(ExaminingTexts.PLACE_ANOTHER_LEAD))
        self.note(say(ExaminingTexts.PLACE_ANOTHER_NOTE))
        self.scene.addWidget(CardOntoReader(theme, theme.px(40), moving=moves()), 1)


class ComparedPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Compared):
            raise TypeError("this page says whether it is the card or the reader")
        verdict = flow.step.verdict
        desk = flow.counter.municipality.certificates.name
        self.headline(
            say(ExaminingTexts[f"COMPARED_{verdict.name}"]), say(ExaminingTexts[f"{verdict.name}_LEAD"], desk=desk)
        )
        self.scene.addWidget(Illustration(theme, _PICTURES[verdict], theme.px(40)), 1)
        if verdict in _HELP:
            heading, lines = help_for(_HELP[verdict], flow.counter.municipality)
            self.note_aside(lines, heading)

"""Which error does it show? Those that are known; none of these is an answer too."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.phone import PhoneCodes, codes_of
from kiosk.domain.flow.events import PhoneChosen
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.phone.another_answer import another_answer
from kiosk.ui.messages.errands.phone import PhoneTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.results import ResultList, ResultTile


class PhoneCodesPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, PhoneCodes):
            raise TypeError("this page lists errors")
        asked = flow.step.node
        self.headline(asked.title, asked.lead)
        self.words.addWidget(Illustration(theme, "phone-code", theme.pick(60, 45, 25)))
        results = ResultList(theme, lines=2)
        results.happened.connect(self.happened)
        codes = codes_of(flow, flow.step)
        results.show_found(
            tuple(ResultTile("phone-code", code.code, code.where, PhoneChosen(code)) for code in codes), ""
        )
        results.add_answer(another_answer(theme, PhoneTexts.NONE_OF_THESE, self))
        self.scene.addWidget(results)
        self.scene.addStretch(1)

"""Which model is it? Nothing is listed before it is typed; not to find it is an answer too."""

from functools import partial

from kiosk.domain.city.phone_help.devices import Device, Devices, Platform
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.phone import PhoneModel
from kiosk.domain.flow.events import PhoneChosen
from kiosk.ui.citizen.phone.another_answer import another_answer
from kiosk.ui.citizen.search import SearchPage, SearchWords
from kiosk.ui.messages.errands.phone import PhoneTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.lists.results import ResultTile

_MOST = 60
_ONE_LINE = 24
_WORDS = SearchWords(PhoneTexts.MODEL_EMPTY, PhoneTexts.MODEL_FIELD, PhoneTexts.MODEL_NOTHING, PhoneTexts.MODEL_BEGIN)
_ICONS = {Platform.IPHONE: "phone-iphone", Platform.ANDROID: "phone-android", Platform.PC: "phone-pc"}


class PhoneModelPage(SearchPage):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        if not isinstance(flow.step, PhoneModel):
            raise TypeError("this page looks for a model")
        asked = flow.step.node
        find = partial(_found, flow.counter.phone.devices, asked.platform)
        super().__init__(theme, flow, flow.step.query, _WORDS, find)
        self.headline(asked.title, asked.lead)
        self.words.addWidget(self.field_frame)
        self.results.add_answer(another_answer(theme, PhoneTexts.NOT_LISTED, self))
        self.words.addWidget(self.results)
        self.search()


def _found(devices: Devices, platform: Platform, query: str) -> tuple[ResultTile, ...]:
    return tuple(_shown(device, platform, query) for device in devices.search(query, platform, _MOST))


def _shown(device: Device, platform: Platform, query: str) -> ResultTile:
    name, about = device.model, device.maker
    if len(name) > _ONE_LINE:
        name, _, rest = name.partition("(")
        about = f"({rest} {about}" if rest else about
    return ResultTile(_ICONS[platform], name, about, PhoneChosen(device, query))

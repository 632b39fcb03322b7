"""What there is to read."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents, Spots
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.leaflets.choose_topic import ChooseTopicPage
from kiosk.ui.citizen.leaflets.choose_way import ChooseWayPage
from kiosk.ui.citizen.leaflets.contents import ContentsPage
from kiosk.ui.citizen.leaflets.leaflet import LeafletPage
from kiosk.ui.citizen.leaflets.spots import SpotsPage
from kiosk.ui.citizen.page import Page

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.CHOOSE_TOPIC: ChooseTopicPage,
    steps.Plain.CHOOSE_WAY: ChooseWayPage,
    LeafletContents: ContentsPage,
    Leaflet: LeafletPage,
    Spots: SpotsPage,
}

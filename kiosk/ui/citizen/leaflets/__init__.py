"""What there is to read."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents, Spots
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    steps.Plain.CHOOSE_TOPIC: "leaflets.choose_topic:ChooseTopicPage",
    steps.Plain.CHOOSE_WAY: "leaflets.choose_way:ChooseWayPage",
    LeafletContents: "leaflets.contents:ContentsPage",
    Leaflet: "leaflets.leaflet:LeafletPage",
    Spots: "leaflets.spots:SpotsPage",
}

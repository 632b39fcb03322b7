"""The tour's journeys through the leaflets, each from home to home."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents, Spots, is_last
from kiosk.tour.guide import Guide
from kiosk.tour.journeys.ways import go_home


def _open(guide: Guide, title: str, name: str = "") -> None:
    """To its first page, by its contents where it has any; a picture of them where there is a name for it."""
    guide.press(title)
    guide.until(lambda: isinstance(guide.flow.step, LeafletContents | Leaflet), title)
    if isinstance(guide.flow.step, LeafletContents):
        if name:
            guide.picture(f"{name}-contents")
        guide.press("sheet-1")
        guide.wait(Leaflet)


def _leaf_through(guide: Guide, name: str) -> None:
    """Turn all pages; a picture of each."""
    while isinstance(step := guide.flow.step, Leaflet):
        guide.picture(f"{name}-{step.page + 1}")
        if is_last(guide.flow, step):
            return
        guide.press("primary")


def about(guide: Guide) -> None:
    """Everything that can be read: the programme, the other ways, the spots, the PIN, the official pages."""
    guide.wait(steps.Plain.HOME)
    guide.press("制度の案内")
    guide.wait(steps.Plain.CHOOSE_TOPIC)
    guide.picture("topics")
    for topic, name in (
        ("制度と手続きの流れ", "programme"),
        ("4桁の暗証番号で困ったら", "pin"),
        ("公式の案内を持ち帰る", "web"),
    ):
        _open(guide, topic, name)
        _leaf_through(guide, name)
        guide.press("primary")
        guide.wait(steps.Plain.CHOOSE_TOPIC)
    guide.press("手続きできる場所")
    guide.wait(Spots)
    guide.picture("spots")
    guide.press("back")
    guide.press("ほかの申し込み方法")
    guide.wait(steps.Plain.CHOOSE_WAY)
    guide.picture("ways")
    for way in guide.flow.counter.leaflets.ways:
        _open(guide, way.name, f"way-{way.key}")
        _leaf_through(guide, f"way-{way.key}")
        guide.press("primary")
        guide.wait(steps.Plain.CHOOSE_WAY)
    _open(guide, "ローソンのマルチコピー機")
    guide.press("全部のページを紙に印刷する")
    guide.until(lambda: getattr(guide.flow.step, "slip", None) is steps.PrintState.PRINTED, "the printed leaflet")
    guide.picture("way-printed")
    guide.press("end")
    guide.wait(steps.Plain.HOME)
    _from_a_locked_card(guide)


def _from_a_locked_card(guide: Guide) -> None:
    """From the page of a locked card to its leaflet; the page goes with the card."""
    guide.press("カードを調べる")
    guide.wait(steps.Plain.PLACE_CARD)
    guide.put("locked")
    guide.wait(steps.Refused)
    guide.picture("locked")
    guide.press("4桁の暗証番号で困ったら")
    guide.wait(Leaflet)
    guide.picture("locked-pin-help")
    guide.pull()
    guide.wait(steps.Between)
    go_home(guide)

"""The reader doctor's journeys."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, PlaceAnother, Reread, Rereading
from kiosk.tour.guide import Guide
from kiosk.tour.journeys.ways import go_home


def doctor(guide: Guide) -> None:
    """What is wrong, how steadily the card reads, and whether it is the card or the reader."""
    guide.press("カードを調べる")
    guide.wait(steps.Plain.PLACE_CARD)
    guide.picture("place-card-or-look-closely")
    guide.put("good")
    guide.wait(steps.Plain.CARD_FINE)
    guide.press("読み取りをくわしく調べる")
    guide.wait(Examined)
    guide.picture("examined-fine")
    guide.press("置き方を調べる(5秒)")
    guide.wait(Rereading)
    guide.until(lambda: isinstance(guide.flow.step, Rereading) and guide.flow.step.reads > 0, "the first reads")
    guide.picture("rereading")
    guide.wait(Reread)
    guide.picture("reread")
    guide.press("primary")
    go_home(guide)
    guide.press("カードを調べる")
    guide.wait(steps.Plain.PLACE_CARD)
    guide.put("mute")
    guide.wait(steps.Refused)
    guide.press("読み取りをくわしく調べる")
    guide.wait(Examined)
    guide.picture("examined-mute")
    guide.press("くわしい結果を見る")
    guide.picture("examined-mute-details")
    guide.press("別のカードでくらべる")
    guide.wait(PlaceAnother)
    guide.picture("place-another")
    guide.pull()
    guide.put("slow")
    guide.wait(Examining)
    guide.until(lambda: isinstance(guide.flow.step, Examining) and len(guide.flow.step.done) > 6, "some steps")
    guide.picture("examining")
    guide.wait(Compared)
    guide.picture("compared")
    guide.press("primary")
    go_home(guide)

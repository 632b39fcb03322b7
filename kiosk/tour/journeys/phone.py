"""The tour's journeys of the phone doctor, each from home to home or into the errand."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.phone import PhoneModel, PhoneQuestion
from kiosk.tour.guide import Guide
from kiosk.tour.journeys.ways import go_home


def phone(guide: Guide) -> None:
    """An Android on which nothing happens, to its end; an iPhone with an error; a tablet; a PC."""
    _android(guide)
    _midway(guide)
    _iphone(guide)
    _instead(guide)
    _pc(guide)


def _begin(guide: Guide, what: str) -> None:
    guide.press("スマホで読み取れない")
    guide.wait(PhoneQuestion)
    guide.press(what)


def _android(guide: Guide) -> None:
    guide.press("スマホで読み取れない")
    guide.picture("phone")
    guide.press("Android")
    guide.wait(PhoneModel)
    guide.picture("phone-model")
    guide.search("えくすへ゜", "XPERIA1")
    guide.picture("phone-model-found")
    guide.press("Xperia 1(au)")
    guide.picture("phone-model-reads")
    guide.press("back")
    guide.press("not-listed")
    guide.picture("phone-model-missing")
    guide.press("primary")
    guide.picture("phone-symptom")
    for answer, picture in (
        ("何も起きない", "phone-spot"),
        ("わからない", "phone-spot-try"),
        ("まだ読めない", "phone-nfc"),
        ("オフ・わからない", "phone-nfc-try"),
        ("まだ読めない", "phone-airplane"),
        ("オン", "phone-airplane-try"),
        ("まだ読めない", "phone-attached"),
        ("カバーがある", "phone-cover"),
        ("まだ読めない", "phone-metal"),
        ("はい・わからない", "phone-metal-try"),
        ("まだ読めない", "phone-last-try"),
        ("まだ読めない", "phone-here"),
        ("電話で聞く", "phone-call"),
    ):
        guide.press(answer)
        guide.picture(picture)
    guide.press("primary")
    guide.wait(steps.Plain.HOME)


def _midway(guide: Guide) -> None:
    _begin(guide, "Android")
    guide.press("not-listed")
    guide.press("primary")
    for answer, picture in (
        ("エラーの番号が出る", "phone-codes"),
        ("MKCZ405E", "phone-code"),
        ("まだ読めない", "phone-hold"),
        ("いいえ", "phone-hold-try"),
        ("まだ読めない", "phone-wait"),
        ("いいえ", "phone-wait-try"),
        ("まだ読めない", "phone-attached-again"),
        ("ケーブルがある", "phone-cable"),
    ):
        guide.press(answer)
        guide.picture(picture)
    guide.press("end")
    guide.wait(steps.Plain.HOME)


def _iphone(guide: Guide) -> None:
    _begin(guide, "iPhone")
    guide.press("not-listed")
    guide.picture("iphone-missing")
    guide.press("primary")
    for answer, picture in (
        ("何も起きない", "iphone-spot"),
        ("いいえ", "iphone-spot-try"),
        ("まだ読めない", "iphone-os"),
        ("いいえ", "iphone-os-try"),
    ):
        guide.press(answer)
        guide.picture(picture)
    guide.press("back")
    guide.press("back")
    guide.press("back")
    guide.press("back")
    guide.press("途中で失敗する")
    guide.picture("iphone-hold")
    guide.press("いいえ")
    guide.picture("iphone-hold-try")
    go_home(guide)


def _instead(guide: Guide) -> None:
    _begin(guide, "iPad")
    guide.picture("phone-tablet")
    guide.press("ポイントの予約をする")
    guide.wait(steps.Plain.NEEDS)
    guide.press("back")
    guide.wait(steps.Plain.HOME)


def _pc(guide: Guide) -> None:
    _begin(guide, "パソコン")
    guide.picture("pc-codes")
    guide.press("R/Wのタイプが不明です")
    guide.picture("pc-code")
    go_home(guide)

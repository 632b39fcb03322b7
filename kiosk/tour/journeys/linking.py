"""The tour's journeys of a link, each from home to home."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import (
    Calculator,
    ChooseService,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ServiceDetails,
    WherePoints,
)
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.tour.guide import Guide
from kiosk.tour.journeys.ways import go_home

ACCOUNT, CODE = "1234567890123456", "4821"


def to_services(guide: Guide) -> None:
    """To the choice of a service, with a card that has a reservation."""
    guide.press("ポイントの申し込みをする")
    guide.wait(steps.Plain.NEEDS)
    guide.picture("link-needs")
    guide.press("primary")
    guide.wait(steps.Plain.WHO)
    guide.press("カードの持ち主本人")
    guide.wait(steps.Plain.PLACE_CARD)
    guide.put("good")
    guide.wait(ChooseService)


def enter(guide: Guide, text: str) -> None:
    for letter in text:
        guide.press(letter)
    guide.press("確認")


def type_account(guide: Guide) -> None:
    """From the choice of a service on: the account twice, and its code."""
    guide.search("へ゜い", "PAYPAY")
    guide.press("PayPay(チャージ)")
    guide.wait(ServiceDetails)
    guide.press("primary")
    guide.wait(LinkTerms)
    guide.press("primary")
    guide.wait(EnterField)
    for text in (ACCOUNT, ACCOUNT, CODE):
        enter(guide, text)


def link(guide: Guide) -> None:
    """The whole link to a code payment, by the holder, after the reservation."""
    to_services(guide)
    guide.picture("services")
    guide.search("へ゜い", "PAYPAY")
    guide.picture("services-found")
    guide.press("PayPay(チャージ)")
    guide.wait(ServiceDetails)
    guide.picture("service")
    guide.press("いくらもらえるか計算する")
    guide.wait(Calculator)
    for digit in "8000":
        guide.press(digit)
    guide.picture("calculator")
    guide.press("back")
    guide.press("primary")
    guide.wait(LinkTerms)
    guide.picture("link-terms")
    guide.press("primary")
    guide.wait(EnterField)
    for digit in ACCOUNT[:6]:
        guide.press(digit)
    guide.picture("account")
    enter(guide, ACCOUNT[6:])
    guide.picture("account-again")
    enter(guide, ACCOUNT[:-1] + "7")
    guide.picture("account-different")
    enter(guide, ACCOUNT)
    enter(guide, ACCOUNT)
    for digit in CODE[:2]:
        guide.press(digit)
    guide.picture("code")
    enter(guide, CODE[2:])
    guide.wait(ConfirmLink)
    guide.picture("confirm-link")
    guide.press("primary")
    guide.wait(steps.EnterPin)
    guide.picture("pin-to-link")
    guide.type_pin("1234")
    guide.wait(steps.Linked)
    guide.picture("linked")
    guide.press("紙に印刷する")
    guide.press("ポイントの見かた")
    guide.wait(WherePoints)
    guide.picture("where-points")
    guide.press("primary")
    guide.wait(steps.Between)
    go_home(guide)


def not_here(guide: Guide) -> None:
    """Somebody without a reservation, and services that cannot be linked here."""
    guide.press("ポイントの申し込みをする")
    guide.press("primary")
    guide.press("15歳未満のお子さまの親など")
    guide.wait(Representative)
    guide.picture("link-parent")
    guide.press("primary")
    guide.wait(steps.Plain.PLACE_CARD)
    guide.put("second-person")
    guide.wait(steps.Plain.NOT_RESERVED)
    guide.picture("reserve-first")
    guide.press("primary")
    guide.wait(steps.Plain.HAVE_MYKEY)
    guide.press("はじめてです")
    guide.wait(Terms)
    guide.press("primary")
    guide.wait(steps.EnterPin)
    guide.type_pin("1234")
    guide.wait(steps.Reserved)
    guide.picture("reserved-then-link")
    guide.press("primary")
    guide.wait(ChooseService)
    guide.turn_to_latin()
    for key in "EDYX":
        guide.press(key)
    guide.picture("services-nothing")
    guide.press("全部消す")
    for key in "RAKUTENK":
        guide.press(key)
    guide.press("楽天カード")
    guide.wait(ServiceDetails)
    guide.picture("service-not-here")
    guide.press("back")
    guide.wait(ChooseService)
    guide.press("全部消す")
    for key in "WAON":
        guide.press(key)
    guide.press("WAON")
    guide.wait(ServiceDetails)
    guide.picture("service-ask")
    guide.pull()
    guide.wait(steps.Between)
    guide.picture("card-removed-after-reserving")
    go_home(guide)


def status(guide: Guide) -> None:
    """What a holder has, and taking the link back on its day."""
    guide.press("自分の状況を見る")
    guide.wait(steps.Plain.WHO)
    guide.press("カードの持ち主本人")
    guide.wait(steps.Plain.PLACE_CARD)
    guide.put("good")
    guide.wait(steps.EnterPin)
    guide.type_pin("1234")
    guide.wait(steps.Plain.MY_STATUS)
    guide.picture("status")
    guide.press("cancel")
    guide.wait(ConfirmCancel)
    guide.picture("cancel")
    guide.press("primary")
    guide.wait(steps.EnterPin)
    guide.picture("pin-to-cancel")
    guide.type_pin("1234")
    guide.wait(Cancelled)
    guide.picture("cancelled")
    guide.press("primary")
    guide.wait(steps.Between)
    go_home(guide)

"""The journeys of the tour, each from home to the between-people screen."""

from collections.abc import Callable

from kiosk.domain.flow import idle_left, steps
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.tour.guide import Guide
from kiosk.tour.journeys import linking
from kiosk.tour.journeys.about import about
from kiosk.tour.journeys.display import display
from kiosk.tour.journeys.examining import doctor
from kiosk.tour.journeys.phone import phone
from kiosk.tour.journeys.tickets import tickets
from kiosk.tour.journeys.ways import go_home, stop

Journey = Callable[[Guide], None]


def _to_card(guide: Guide) -> None:
    guide.press("ポイントの予約をする")
    guide.wait(steps.Plain.NEEDS)
    guide.press("primary")
    guide.wait(steps.Plain.WHO)
    guide.press("カードの持ち主本人")
    guide.wait(steps.Plain.PLACE_CARD)


def _to_pin(guide: Guide) -> None:
    """Go on to the PIN, with or without an earlier reservation."""
    guide.until(
        lambda: guide.flow.step is steps.Plain.HAVE_MYKEY or isinstance(guide.flow.step, steps.EnterPin), "the card"
    )
    if guide.flow.step is steps.Plain.HAVE_MYKEY:
        guide.press("はじめてです")
        guide.wait(Terms)
        guide.press("primary")
    guide.wait(steps.EnterPin)


def _look_at_what_is_missing(guide: Guide) -> None:
    guide.press("ないもの、わからないものがある")
    guide.wait(steps.Plain.MISSING)
    guide.picture("missing")
    guide.press("back")
    guide.wait(steps.Plain.NEEDS)


def _look_without_the_number(guide: Guide) -> None:
    guide.press("番号がわからない")
    guide.wait(steps.ForgottenPin)
    guide.picture("forgotten-pin")
    guide.press("back")
    guide.wait(steps.EnterPin)


def reservation(guide: Guide) -> None:
    """The whole reservation, by the holder."""
    guide.wait(steps.Plain.HOME)
    guide.picture("home")
    guide.press("ポイントの予約をする")
    guide.wait(steps.Plain.NEEDS)
    guide.picture("needs")
    _look_at_what_is_missing(guide)
    guide.press("primary")
    guide.wait(steps.Plain.WHO)
    guide.picture("who")
    guide.press("カードの持ち主本人")
    guide.wait(steps.Plain.PLACE_CARD)
    guide.picture("place-card")
    guide.put("slow")
    guide.wait(steps.Plain.CHECKING_CARD)
    guide.picture("checking-card")
    guide.wait(steps.Plain.HAVE_MYKEY)
    guide.picture("have-mykey")
    guide.press("はじめてです")
    guide.wait(Terms)
    guide.picture("terms")
    guide.press("primary")
    guide.wait(steps.EnterPin)
    _look_without_the_number(guide)
    guide.press("1")
    guide.press("2")
    guide.picture("pin")
    guide.press("3")
    guide.press("4")
    guide.press("確認")
    guide.wait(steps.VerifyingPin)
    guide.picture("verifying-pin")
    guide.wait(steps.Recording)
    guide.picture("recording")
    guide.wait(steps.Reserved)
    guide.picture("reserved")
    guide.press("紙に印刷する")
    guide.picture("reserved-printed")
    guide.press("end")
    guide.wait(steps.Between)
    guide.picture("take-your-card")
    guide.pull()
    guide.until(lambda: not guide.flow.card_on, "the empty reader")
    guide.picture("between")
    go_home(guide)


def known_holder(guide: Guide) -> None:
    """Somebody who has a reservation is shown it."""
    _to_card(guide)
    guide.put("good")
    guide.wait(steps.EnterPin)
    guide.picture("pin-to-look")
    guide.type_pin("1234")
    guide.wait(steps.Reserved)
    guide.picture("already-reserved")
    go_home(guide)


def helped_people(guide: Guide) -> None:
    """Legal representatives, and those who are not."""
    for choice, name in (
        ("15歳未満のお子さまの親など", "parent"),
        ("ご家族やお友だちの代わりに来た方", "anyone-else"),
    ):
        guide.press("ポイントの予約をする")
        guide.press("primary")
        guide.press(choice)
        guide.until(lambda: isinstance(guide.flow.step, Representative | steps.Refused), choice)
        guide.picture(name)
        guide.press("end" if name != "anyone-else" else "primary")
        guide.wait(steps.Plain.HOME)


def wrong_pins(guide: Guide) -> None:
    """A wrong number, the warning at the last try, the staff."""
    _to_card(guide)
    guide.put("second-person")
    _to_pin(guide)
    guide.type_pin("9999")
    guide.wait(steps.VerifyingPin)
    guide.wait(steps.EnterPin)
    guide.picture("pin-rejected")
    guide.type_pin("9999")
    guide.wait(steps.LastTry)
    guide.picture("last-try")
    guide.press("番号はたしかです。もう1回入れる")
    guide.wait(steps.EnterPin)
    guide.picture("pin-last-try")
    guide.type_pin("9999")
    guide.wait(steps.Refused)
    guide.picture("pin-locked-now")
    guide.press("staff")
    guide.picture("staff-called")
    guide.press("staff-back")
    guide.press("primary")
    go_home(guide)


def check_card(guide: Guide) -> None:
    """The card check, and the warning before a certificate ends."""
    for kind, picture in (("good", "card-fine"), ("near-end", "card-fine-near-end")):
        guide.press("カードを調べる")
        guide.wait(steps.Plain.PLACE_CARD)
        guide.put(kind)
        guide.wait(steps.Plain.CARD_FINE)
        guide.picture(picture)
        guide.press("primary")
        go_home(guide)
    _to_card(guide)
    guide.put("near-end")
    guide.wait(steps.Plain.NEAR_END)
    guide.picture("near-end")
    stop(guide)
    go_home(guide)


_REFUSED = (
    "expired",
    "renewed-an-hour-ago",
    "no-certificate",
    "locked",
    "juki",
    "phone",
    "felica",
    "licence",
    "other",
    "mute",
)


def refusals(guide: Guide) -> None:
    """Every card that is refused."""
    for kind in _REFUSED:
        _to_card(guide)
        guide.put(kind)
        guide.wait(steps.Refused)
        guide.picture(f"refused-{kind}")
        go_home(guide)


def endings(guide: Guide) -> None:
    """A card that falls off, nobody there, a card left behind."""
    _to_card(guide)
    guide.put("falls-off")
    guide.wait(steps.Between)
    guide.picture("card-removed")
    go_home(guide)
    _to_card(guide)
    guide.put("good")
    _to_pin(guide)
    guide.pass_time(65)
    guide.until(lambda: idle_left(guide.flow) is not None, "the warning")
    guide.picture("still-there")
    guide.pass_time(30)
    guide.wait(steps.Between)
    guide.picture("timed-out-card-left")
    go_home(guide)


JOURNEYS: dict[str, Journey] = {
    "reservation": reservation,
    "known-holder": known_holder,
    "link": linking.link,
    "status": linking.status,
    "link-elsewhere": linking.not_here,
    "helped-people": helped_people,
    "wrong-pins": wrong_pins,
    "check-card": check_card,
    "doctor": doctor,
    "phone": phone,
    "about": about,
    "display": display,
    "tickets": tickets,
    "refusals": refusals,
    "endings": endings,
}
"""All journeys in the order of the tour."""

BEFORE: dict[str, tuple[str, ...]] = {
    "known-holder": ("reservation",),
    "link": ("reservation",),
    "status": ("reservation", "link"),
}
"""The journey that another one builds on; it is taken first when only the other is asked for."""

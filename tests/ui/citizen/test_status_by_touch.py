"""A holder looks at what they have, shows their MyKey ID, takes a link back, and asks where the points are."""

from collections.abc import Callable

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import ChooseService, ConfirmLink, WherePoints
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.values.mykey import grouped
from kiosk.nfc.jpki.signing import is_signed
from kiosk.storage.verify.records import listed_links
from tests.fakes.around.person import Person

Meet = Callable[..., Person]
ACCOUNT, CODE = "1234567890123456", "4821"


def links_paypay(person: Person) -> None:
    person.goes_to_services()
    person.agrees_to_service("PayPay(チャージ)")
    person.enters(ACCOUNT)
    person.enters(ACCOUNT)
    person.enters(CODE)
    person.sees(ConfirmLink)
    person.confirms()
    person.sees(steps.Linked)


def looks(person: Person, kind: str = "good") -> None:
    person.touches("自分の状況を見る")
    person.says_who()
    person.puts(kind)
    person.sees(steps.EnterPin)
    person.types_pin("1234")


def test_a_holder_sees_the_reservation_and_the_link_and_nothing_of_others(meet: Meet) -> None:
    person = meet()
    links_paypay(person)
    person.leaves()
    looks(person)
    person.sees(steps.Plain.MY_STATUS)
    assert person.reads("●●●● 3456")
    assert person.reads("に受け付けました")
    person.leaves()
    looks(person, "second-person")
    person.sees(steps.Plain.NOT_RESERVED)
    assert person.reads("まだ予約がありません")
    assert not person.reads("3456")


def test_the_mykey_id_is_shown_and_one_comes_back_from_it(meet: Meet) -> None:
    person = meet()
    mykey = person.reserves()
    person.leaves()
    looks(person)
    person.sees(steps.Plain.MY_STATUS)
    assert not person.reads(grouped(mykey))
    person.touches("マイキーIDを見る")
    person.sees(steps.Reserved)
    assert person.reads(grouped(mykey))
    person.touches("back")
    person.sees(steps.Plain.MY_STATUS)


def test_a_link_is_taken_back_on_its_day_and_another_one_made(meet: Meet) -> None:
    person = meet()
    links_paypay(person)
    person.leaves()
    looks(person)
    person.touches("「PayPay(チャージ)」を取り消す")
    person.sees(ConfirmCancel)
    person.confirms()
    person.sees(Cancelled)
    store = person.kiosk.store
    assert [(link.state, link.fault) for link in listed_links(store.engine, store.keys, is_signed)] == [
        ("cancelled", None)
    ]
    person.touches("続けて申し込む")
    person.sees(ChooseService)


def test_on_the_next_day_a_link_cannot_be_taken_back(meet: Meet) -> None:
    person = meet()
    links_paypay(person)
    person.leaves()
    person.waits(24 * 3600)
    looks(person)
    person.sees(steps.Plain.MY_STATUS)
    assert not person.can_touch("「PayPay(チャージ)」を取り消す")


def test_where_the_points_are_is_told(meet: Meet) -> None:
    person = meet()
    links_paypay(person)
    person.touches("ポイントの見かた")
    person.sees(WherePoints)
    assert person.reads("会社")
    assert person.reads("PayPay")
    person.touches("back")
    person.sees(steps.Linked)

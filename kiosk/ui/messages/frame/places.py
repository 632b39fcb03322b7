"""Where a citizen stands, as the desk says it."""

from collections.abc import Collection
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Kind, name_of
from kiosk.ui.messages import say


class Places(Enum):
    HOME = QT_TRANSLATE_NOOP("Places", "最初の画面")
    NEEDS = QT_TRANSLATE_NOOP("Places", "必要なものの確認")
    WHO = QT_TRANSLATE_NOOP("Places", "手続きする人の確認")
    CARD = QT_TRANSLATE_NOOP("Places", "カードを置くところ")
    CHECKING = QT_TRANSLATE_NOOP("Places", "カードの読み取り中")
    FINE = QT_TRANSLATE_NOOP("Places", "カードの確認の結果")
    NEAR_END = QT_TRANSLATE_NOOP("Places", "期限が近いというお知らせ")
    LAST_TRY = QT_TRANSLATE_NOOP("Places", "暗証番号 — あと1回の確認")
    PIN = QT_TRANSLATE_NOOP("Places", "暗証番号の入力")
    LOOKING_UP = QT_TRANSLATE_NOOP("Places", "記録を調べています")
    TERMS = QT_TRANSLATE_NOOP("Places", "同意の確認")
    JOIN = QT_TRANSLATE_NOOP("Places", "前の予約の引き継ぎ")
    JOIN_TOLD = QT_TRANSLATE_NOOP("Places", "予約が別のカードに引き継がれたというお知らせ")
    MYKEY = QT_TRANSLATE_NOOP("Places", "マイキーIDの入力")
    SERVICE = QT_TRANSLATE_NOOP("Places", "決済サービスの選択")
    FIELD = QT_TRANSLATE_NOOP("Places", "決済サービスIDの入力")
    CLERK_CHECK = QT_TRANSLATE_NOOP("Places", "決済サービスIDの確認 — 職員が確かめます")
    CONFIRM = QT_TRANSLATE_NOOP("Places", "申し込む内容の確認")
    RECORDING = QT_TRANSLATE_NOOP("Places", "記録しています")
    DONE = QT_TRANSLATE_NOOP("Places", "手続きが終わったところ")
    STATUS = QT_TRANSLATE_NOOP("Places", "自分の状況")
    CANCEL = QT_TRANSLATE_NOOP("Places", "申し込みの取り消し")
    REFUSED = QT_TRANSLATE_NOOP("Places", "進めないというお知らせ")
    DOCTOR = QT_TRANSLATE_NOOP("Places", "カードとリーダーの診断")
    READING = QT_TRANSLATE_NOOP("Places", "制度の案内")
    PHONE = QT_TRANSLATE_NOOP("Places", "スマホの相談")
    TICKET = QT_TRANSLATE_NOOP("Places", "受付票を取るところ")
    BETWEEN = QT_TRANSLATE_NOOP("Places", "次の方を待っています")


_PLACES: dict[Places, Collection[Kind]] = {
    Places.HOME: (steps.Plain.HOME,),
    Places.NEEDS: (steps.Plain.NEEDS,),
    Places.WHO: (steps.Plain.WHO, steps.Representative),
    Places.CARD: (steps.Plain.PLACE_CARD,),
    Places.CHECKING: (steps.Plain.CHECKING_CARD,),
    Places.FINE: (steps.Plain.CARD_FINE,),
    Places.NEAR_END: (steps.Plain.NEAR_END,),
    Places.LAST_TRY: (steps.LastTry,),
    Places.PIN: (steps.EnterPin, steps.VerifyingPin),
    Places.LOOKING_UP: (steps.LookingUp,),
    Places.TERMS: (steps.Plain.NOT_RESERVED, steps.Plain.HAVE_MYKEY, steps.Terms, steps.LinkTerms),
    Places.JOIN: (steps.ConfirmJoin,),
    Places.JOIN_TOLD: (steps.JoinTold,),
    Places.MYKEY: (steps.EnterMyKey,),
    Places.SERVICE: (steps.Plain.CHOOSE_MEASURE, steps.ChooseService, steps.ServiceDetails, steps.Calculator),
    Places.FIELD: (steps.EnterField, steps.ReadBack),
    Places.CLERK_CHECK: (steps.ClerkCheck,),
    Places.CONFIRM: (steps.ConfirmLink,),
    Places.RECORDING: (steps.Recording, steps.Settling),
    Places.DONE: (steps.Reserved, steps.Linked, steps.WherePoints),
    Places.STATUS: (steps.Plain.MY_STATUS,),
    Places.CANCEL: (steps.ConfirmCancel, steps.Cancelled),
    Places.REFUSED: (steps.Refused,),
    Places.DOCTOR: (
        steps.Examining,
        steps.Examined,
        steps.Rereading,
        steps.Reread,
        steps.PlaceAnother,
        steps.Compared,
    ),
    Places.READING: (steps.Plain.CHOOSE_TOPIC, steps.Plain.CHOOSE_WAY, steps.Leaflet, steps.Spots),
    Places.PHONE: (
        steps.PhoneQuestion,
        steps.PhoneModel,
        steps.PhoneVerdict,
        steps.PhoneCodes,
        steps.PhoneCode,
        steps.PhoneAdvice,
    ),
    Places.TICKET: steps.TICKETING,
    Places.BETWEEN: (steps.Between,),
}
_OF_STEP = {step: place for place, own in _PLACES.items() for step in own}
_OF_NAME = {name_of(step): place for step, place in _OF_STEP.items()}


def place_of(step: Kind) -> str:
    return say(_OF_STEP[step])


def place_named(step: str) -> str | None:
    """By the name of the step, as the register keeps it; None when no step is called so any more."""
    place = _OF_NAME.get(step)
    return say(place) if place is not None else None

"""For what a PIN is asked, said where it is asked: each thing by itself."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.flow import Counter
from kiosk.domain.flow.steps import PinRequest
from kiosk.domain.records.certificate_joins import JoinIntent
from kiosk.domain.records.link import CancelIntent, Link, LinkIntent, tail
from kiosk.domain.records.records import Purpose, StatusInquiry
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values.mykey import grouped, masked, ungrouped
from kiosk.ui.messages import CitizenText, say
from kiosk.ui.messages.frame.moments import DateFormats, shown


class PinPurposeTexts(CitizenText):
    LOOK = QT_TRANSLATE_NOOP("PinPurposeTexts", "あなたの記録を見るために使います。")
    RESERVE = QT_TRANSLATE_NOOP("PinPurposeTexts", "予約をするために使います。")
    RESERVE_THIS = QT_TRANSLATE_NOOP("PinPurposeTexts", "マイキーID {mykey}の予約をするために使います。")
    LINK = QT_TRANSLATE_NOOP("PinPurposeTexts", "{service}に申し込むために使います。番号の終わりは{tail}です。")
    CANCEL = QT_TRANSLATE_NOOP("PinPurposeTexts", "{service}受付番号 {reference}の申し込みを取り消すために使います。")
    JOIN = QT_TRANSLATE_NOOP(
        "PinPurposeTexts", "{date}の予約(マイキーID {mykey})を、このカードに引き継ぐために使います。"
    )
    WHY = QT_TRANSLATE_NOOP("PinPurposeTexts", "ほかの人に使われないように、1件ごとに暗証番号をおたずねします。")
    AGAIN = QT_TRANSLATE_NOOP(
        "PinPurposeTexts", "ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。"
    )


def purpose_text(counter: Counter, wanted: PinRequest, links: tuple[Link, ...]) -> str:
    """`links`: what the holder has been shown; a cancellation is of one of them."""
    purpose: Purpose = wanted.purpose
    match purpose:
        case StatusInquiry():
            return say(PinPurposeTexts.LOOK)
        case ReserveIntent(mykey=typed):
            return (
                say(PinPurposeTexts.RESERVE)
                if typed is None
                else say(PinPurposeTexts.RESERVE_THIS, mykey=grouped(typed))
            )
        case LinkIntent(service=service, account=account):
            return say(PinPurposeTexts.LINK, service=counter.catalogue.name_of(service), tail=tail(account))
        case CancelIntent(reference=reference):
            services = [link.service for link in links if link.reference == reference]
            names = "".join(f"{counter.catalogue.name_of(service)} " for service in services)
            return say(PinPurposeTexts.CANCEL, service=names, reference=reference)
        case JoinIntent(offer=offer, typed=typed):
            reserved = shown(DateFormats.DAY, offer.earlier.recorded_at)
            return say(PinPurposeTexts.JOIN, date=reserved, mykey=masked(ungrouped(typed)))
        case _:
            assert_never(purpose)


def reason_text(wanted: PinRequest, *, has_proven: bool) -> str:
    """Why it is asked again; empty for whoever is asked the first time.

    `has_proven`: this card's PIN was given here.
    """
    if wanted.attempt > 1:
        return say(PinPurposeTexts.AGAIN)
    return say(PinPurposeTexts.WHY) if has_proven else ""

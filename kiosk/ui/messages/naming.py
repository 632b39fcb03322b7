"""What an act is done to, by a name that a clerk can read off a paper: the form, the question and the result say it."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.amending import Mark
from kiosk.domain.desk.state import AmendTold
from kiosk.domain.finding import Damaged, Found
from kiosk.ui.messages import say
from kiosk.ui.messages.amending import AmendTexts, answer_of, deed_name, marks_line
from kiosk.ui.messages.finding import FindTexts, kind_name
from kiosk.ui.messages.link_states import state_name
from kiosk.ui.messages.moments import Moments, shown

ServiceName = Callable[[str | None], str]
"""Of a service's key; empty where there is none."""


class Naming(Enum):
    RESERVATION = QT_TRANSLATE_NOOP("Naming", "{kind} {mykey} {moment}")
    LINK = QT_TRANSLATE_NOOP("Naming", "{kind} {mykey} {service} 受付番号 {reference}")
    DAMAGED = QT_TRANSLATE_NOOP("Naming", "{kind} {number}(読めない記録)")
    STATE = QT_TRANSLATE_NOOP("Naming", "いま:{state}")
    IN_INCIDENT = QT_TRANSLATE_NOOP("Naming", "事故{number}番で対応中")


def named(record: Found | Damaged, service_name: ServiceName) -> str:
    """A record's kind, its MyKey ID half covered, and what tells it from others of the same holder."""
    kind = kind_name(record.kind)
    if isinstance(record, Damaged):
        return say(Naming.DAMAGED, kind=kind, number=record.id)
    if record.reference is None:
        moment = shown(Moments.LIST, record.recorded_at)
        return say(Naming.RESERVATION, kind=kind, mykey=record.mykey, moment=moment)
    service = service_name(record.service)
    if record.account_tail is not None:
        service = say(FindTexts.SERVICE_AND_ACCOUNT, service=service, tail=record.account_tail)
    return say(Naming.LINK, kind=kind, mykey=record.mykey, service=service, reference=record.reference)


def act_on(what: str, record: Found | Damaged, service_name: ServiceName) -> str:
    """Something that is done, or was, and the record that it is done to."""
    return say(AmendTexts.OF, what=what, record=named(record, service_name))


def amend_told(told: AmendTold | None, service_name: ServiceName) -> str:
    """What a change came to, with what was changed and how, wherever the clerk is by now."""
    if told is None:
        return ""
    change, record = told.amendment.change, told.amendment.seen.record
    return f"{act_on(deed_name(change), record, service_name)}\n{answer_of(told.answer)}"


def standing_line(record: Found | Damaged, marks: frozenset[Mark] = frozenset()) -> str:
    """How it stands now: its state, the open incident that it belongs to, and its marks."""
    if isinstance(record, Damaged):
        return ""
    state = say(AmendTexts.LIVE) if record.standing is None else state_name(record.standing)
    told = [say(Naming.STATE, state=state)]
    if record.incident is not None:
        told.append(say(Naming.IN_INCIDENT, number=record.incident))
    if marks:
        told.append(marks_line(marks))
    return "  ".join(told)

"""What an act is done to, by a name that a clerk can read off a paper: the form, the question and the result say it."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.events import DeskEvent, Remote, TicketPressed
from kiosk.domain.desk.rooms.incidents import NoticeAsked, OpensIncident, TellsIncident
from kiosk.domain.desk.rooms.records import Amends
from kiosk.domain.desk.rooms.settings import Imports, Sets
from kiosk.domain.desk.search import AmendmentOutcome
from kiosk.domain.desk.shift.room import ChangesShiftNotes
from kiosk.domain.desk.state import DeskRefusal, Sent
from kiosk.domain.flow.events import ClerkConfirmed, Press
from kiosk.domain.office.amendments import WaitReason
from kiosk.domain.office.incidents import RecordAtHand
from kiosk.domain.office.join_confirmation import JoinConfirmed
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import Damaged, FoundRecord
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.desk.amending import AmendTexts, amendment_name, answer_of, marks_line
from kiosk.ui.messages.desk.desk import errand_name, refusal_of
from kiosk.ui.messages.desk.finding import FindTexts, kind_name
from kiosk.ui.messages.desk.setting import setting_name, sheet_name
from kiosk.ui.messages.desk.wait_overrule import wait_reason_name
from kiosk.ui.messages.errands.link_states import state_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.staff.shift_notes import note_of

ServiceName = Callable[[str], str]
"""Of a service's key."""


class ActObjectTexts(DeskText):
    HOLDER = QT_TRANSLATE_NOOP("ActObjectTexts", "{kind} {mykey}")
    RECEIPT = QT_TRANSLATE_NOOP("ActObjectTexts", "受付番号 {reference}")
    DAMAGED = QT_TRANSLATE_NOOP("ActObjectTexts", "{kind} {number}(読めない記録)")
    INCIDENT = QT_TRANSLATE_NOOP("ActObjectTexts", "事故{number}番")
    TICKET = QT_TRANSLATE_NOOP("ActObjectTexts", "整理券{number}番")
    BESIDE = QT_TRANSLATE_NOOP("ActObjectTexts", "{errand} {mykey}")
    ENDED = QT_TRANSLATE_NOOP("ActObjectTexts", "手続きを終えました。")
    COMPARED = QT_TRANSLATE_NOOP("ActObjectTexts", "{service} …{tail}は、同じだと確かめました。")
    OVERRULED = QT_TRANSLATE_NOOP("ActObjectTexts", "24時間を待たずに進めました({reason})。")
    OFFERED = QT_TRANSLATE_NOOP("ActObjectTexts", "お客さまの画面に出しました({record})。")
    STATE = QT_TRANSLATE_NOOP("ActObjectTexts", "いま:{state}")
    IN_INCIDENT = QT_TRANSLATE_NOOP("ActObjectTexts", "事故{number}番で対応中")


def service_of(record: FoundRecord | Damaged, service_name: ServiceName) -> str:
    """Empty for what has none."""
    return service_name(record.service) if isinstance(record, FoundRecord) and record.service is not None else ""


def name_lines(record: FoundRecord | Damaged, service_name: ServiceName) -> tuple[str, ...]:
    """A record's kind, its MyKey ID half covered, and what tells it from others of the same holder."""
    kind = kind_name(record.kind)
    if isinstance(record, Damaged):
        return (say(ActObjectTexts.DAMAGED, kind=kind, number=record.id),)
    holder = say(ActObjectTexts.HOLDER, kind=kind, mykey=record.mykey)
    if record.reference is None:
        return holder, shown(DateFormats.LIST, record.recorded_at)
    service = service_of(record, service_name)
    if record.account_tail is not None:
        service = say(FindTexts.SERVICE_AND_ACCOUNT, service=service, tail=record.account_tail)
    return holder, service, say(ActObjectTexts.RECEIPT, reference=record.reference)


def named(record: FoundRecord | Damaged, service_name: ServiceName) -> str:
    """In one line."""
    return " ".join(name_lines(record, service_name))


def act_on(what: str, record: FoundRecord | Damaged, service_name: ServiceName) -> str:
    """Something that is done, or was, and the record that it is done to."""
    return say(AmendTexts.OF, what=what, record=named(record, service_name))


def amend_told(told: AmendmentOutcome | None, service_name: ServiceName) -> str:
    """What a change came to, with what was changed and how, wherever the clerk is by now."""
    if told is None:
        return ""
    change, record = told.amendment.change, told.amendment.seen.record
    return f"{act_on(amendment_name(change), record, service_name)}\n{answer_of(told.answer)}"


def object_of(act: DeskEvent | None, service_name: ServiceName) -> str:
    """To what it is done; empty for what changes nothing, or the screen beside alone."""
    match act:
        case Amends(amendment):
            return named(amendment.seen.record, service_name)
        case OpensIncident(RecordAtHand(seen=FoundRecord() as seen)):
            return named(seen, service_name)
        case TellsIncident(incident) | NoticeAsked(incident):
            return say(ActObjectTexts.INCIDENT, number=incident)
        case ChangesShiftNotes(change):
            return note_of(change)
        case Sets(setting):
            return setting_name(setting.name)
        case Imports(sheet):
            return sheet_name(sheet)
        case TicketPressed(_, seen):
            return say(ActObjectTexts.TICKET, number=seen.number)
        case _:
            return ""


def refusal_line(refusal: DeskRefusal, service_name: ServiceName) -> str:
    """Why what a clerk wanted was not done, and to what it was not."""
    what, why = object_of(refusal.act, service_name), refusal_of(refusal)
    return say(AmendTexts.OF, what=what, record=why) if what else why


def sent_line(sent: Sent | None, service_name: ServiceName) -> str:
    """What was let happen on the citizen's screen, and to whom."""
    if sent is None:
        return ""
    errand = "" if sent.errand is None else errand_name(sent.errand)
    whom = say(ActObjectTexts.BESIDE, errand=errand, mykey=sent.mykey or "").strip()
    match sent.act:
        case Remote(Press.END):
            what = say(ActObjectTexts.ENDED)
        case Remote(ClerkConfirmed(account=account)):
            what = say(ActObjectTexts.COMPARED, service=service_name(sent.service or ""), tail=account)
        case Remote(reason=WaitReason() as reason):
            what = say(ActObjectTexts.OVERRULED, reason=wait_reason_name(reason))
        case JoinConfirmed() if sent.earlier is not None:
            what = say(ActObjectTexts.OFFERED, record=named(sent.earlier, service_name))
        case _:
            return ""
    return say(AmendTexts.OF, what=whom, record=what)


def standing_line(record: FoundRecord | Damaged, marks: frozenset[RecordMark] = frozenset()) -> str:
    """How it stands now: its state, the open incident that it belongs to, and its marks."""
    if isinstance(record, Damaged):
        return ""
    state = say(AmendTexts.LIVE) if record.standing is None else state_name(record.standing)
    told = [say(ActObjectTexts.STATE, state=state)]
    if record.incident is not None:
        told.append(say(ActObjectTexts.IN_INCIDENT, number=record.incident))
    if marks:
        told.append(marks_line(marks))
    return "  ".join(told)

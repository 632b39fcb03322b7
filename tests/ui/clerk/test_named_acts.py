"""Every act that changes something says to what: on the page where it is pressed, and where it says what came of it.

This is the list of them. An act that is in none of its parts fails.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from types import UnionType
from typing import Any, get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget, QTableWidget, QWidget

from kiosk.domain.card.refusals import Refusal as Refused
from kiosk.domain.city.account_entry import Entry
from kiosk.domain.desk.accounts.recovery import OwnPassphraseTyped, RecoveryAsked, RecoveryTyped
from kiosk.domain.desk.accounts.staff_list import StaffForm, StaffList, StaffOutcome
from kiosk.domain.desk.advance import advance_desk
from kiosk.domain.desk.authentication import (
    CodeTyped,
    CredentialChosen,
    FactorAsked,
    FactorTyped,
    FirstTyped,
    LogInTyped,
)
from kiosk.domain.desk.calls import HelpCall
from kiosk.domain.desk.effects import AskFor, EffectAnswered
from kiosk.domain.desk.events import (
    Command,
    DeskEvent,
    DeskPress,
    NextTurn,
    Remote,
    Room,
    RoomChosen,
    TicketAct,
    TicketDetail,
    TicketPressed,
    ZoomChosen,
)
from kiosk.domain.desk.rooms.calls import CallDone, CallTaken
from kiosk.domain.desk.rooms.copying import NumberCopied
from kiosk.domain.desk.rooms.incidents import IncidentsOrdered, NoticeAsked, OpensIncident, TellsIncident
from kiosk.domain.desk.rooms.joining import EarlierOffered
from kiosk.domain.desk.rooms.practice import CardPut
from kiosk.domain.desk.rooms.reception import RIGHTS, WaitReasonChosen
from kiosk.domain.desk.rooms.records import (
    AmendDrafted,
    Amends,
    FieldsTyped,
    FormOpened,
    PageTurned,
    RecordsOrdered,
    RowChosen,
    Sought,
    StoryPrinted,
    TimelineAsked,
)
from kiosk.domain.desk.rooms.report import DayListOpened, DayListPrinted, DaysChosen, ReceiptsExported, ReportExported
from kiosk.domain.desk.rooms.settings import AcceptsClock, Imports, Sets
from kiosk.domain.desk.rooms.staff import AccountChosen, AddsClerk, StaffFormChosen, UpdatesAccount
from kiosk.domain.desk.rooms.tickets import ErrandFiltered, OtherTicketChosen, TicketChosen, TicketDrafted
from kiosk.domain.desk.rows import Incoming
from kiosk.domain.desk.search import AmendmentOutcome, RecordSearch
from kiosk.domain.desk.shift.room import ChangesShiftNotes, ShiftNoteChosen, ShiftNoteReopened, ShiftNoteTyped
from kiosk.domain.desk.shift.view import ShiftDraft, ShiftView
from kiosk.domain.desk.state import (
    CredentialChange,
    CredentialKind,
    Desk,
    DeskRefusal,
    IncidentList,
    LoggedOut,
    NoClerks,
    Sent,
    SettingsView,
    TicketQueueView,
    begin,
)
from kiosk.domain.desk.table import EVENTS, right_of
from kiosk.domain.desk.view import AccountComparison, CitizenView
from kiosk.domain.flow import Flow, start, steps
from kiosk.domain.flow.errands.link.steps import ClerkCheck, ConfirmLink
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.events import ClerkConfirmed, LanguageChosen, LeafletShown, Press, RefusalSent, WaitOverruled
from kiosk.domain.flow.state import Session, VisitDraft
from kiosk.domain.machine.clock_rules import ClockAccepted, ClockDoubt, ClockFault, ClockVerdict
from kiosk.domain.office.amendments import (
    Amended,
    Amendment,
    AmendmentReason,
    Cancel,
    CorrectCapacity,
    NotAmended,
    NotAmendedWhy,
    PutMark,
    RecordAction,
    RecordChange,
    TakeMark,
    WaitReason,
)
from kiosk.domain.office.incidents import (
    AddIncidentRecord,
    CloseIncident,
    Incident,
    IncidentAction,
    IncidentCause,
    IncidentLineKind,
    IncidentNotSaved,
    IncidentNotSavedWhy,
    IncidentSaved,
    IncidentUpdate,
    RecordAtHand,
    SessionAtHand,
    StateAction,
    StateCause,
)
from kiosk.domain.office.incidents import IncidentLine as Told
from kiosk.domain.office.join_confirmation import JoinConfirmed
from kiosk.domain.office.queue.turns import Queue, ToCounter
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import FoundRecord, RecordPage
from kiosk.domain.office.shift.shift_notes import (
    CorrectShiftNote,
    NoteHand,
    ShiftNote,
    ShiftNoteChange,
    ShiftNoteNotSaved,
    ShiftNoteRefusal,
    ShiftNoteSaved,
    TickShiftNote,
    UntickShiftNote,
    WriteShiftNote,
)
from kiosk.domain.office.tickets import NotPossible, Ticket, TicketChanged, TicketErrand, TicketState, TurnReason
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinIntent, JoinOffer
from kiosk.domain.records.link import CancelIntent, Link, LinkIntent, LinkState
from kiosk.domain.records.records import Intent
from kiosk.domain.records.reservation import Reservation, ReserveIntent
from kiosk.domain.settings.desk_settings import (
    SettingChange,
    SettingName,
    SettingNotSaved,
    SettingNotSavedWhy,
    SettingOverride,
    SettingSaved,
)
from kiosk.domain.settings.sheet_faults import SheetFaultKind, fault
from kiosk.domain.settings.sheet_imports import CitySheet, Imported, NotImported
from kiosk.domain.staff.account_answers import AccountChanged, Allowed
from kiosk.domain.staff.account_updates import (
    AccountUpdate,
    FactorRemoved,
    PassphraseGiven,
    Renamed,
    RoleGiven,
    UseSet,
)
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Account, Role
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.ui.citizen.pages import page_for
from kiosk.ui.clerk.frame.pages import page_for as desk_page
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.messages.desk.setting import setting_name, sheet_name
from kiosk.ui.messages.frame.act_objects import refusal_line
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import EventButton
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office import found
from tests.fakes.office.desk import FakeCard, a_counter
from tests.fakes.office.desk_clerks import ADMINISTRATOR, CLERK, SUPERVISOR

ActKind = tuple[object, ...]
"""An act, by its type and what it is told by where one type has many."""


@dataclass(frozen=True)
class Named:
    """What the desk reads where the act is pressed, and what it reads afterwards, with what both have to say."""

    before: Desk
    names: tuple[str, ...]
    after: tuple[Desk, ...]
    told: tuple[str, ...] = ()
    pressed: object = None  #: what one of its buttons stands for


LOOKS: frozenset[ActKind] = frozenset(
    {
        # Of who is at the desk.
        (DeskPress.TOUCH,),
        (LogInTyped,),
        (CodeTyped,),
        (FactorAsked,),
        (OwnPassphraseTyped,),
        (DeskPress.FORGOTTEN,),
        (RecoveryTyped,),
        (RecoveryAsked,),
        (DeskPress.PRINT_CODE,),
        (DeskPress.CODE_KEPT,),
        (DeskPress.LEAVE_CODE,),
        (DeskPress.LOCK,),
        (DeskPress.LOG_OUT,),
        (DeskPress.TURN_LANGUAGE,),
        (DeskPress.QUIT,),
        (ZoomChosen,),
        # What is looked at, or tried.
        (DeskPress.TRY_PRINTER,),
        (DeskPress.TRY_READER,),
        (DeskPress.REOPEN_PAGE,),
        (DeskPress.LIST_FILES,),
        (DeskPress.LIST_PLACES,),
        (RoomChosen,),
        (Sought,),
        (DeskPress.SEEK_CARD,),
        (PageTurned,),
        (TimelineAsked,),
        (StoryPrinted,),
        (RowChosen,),
        (FieldsTyped,),
        (AmendDrafted,),
        (RecordsOrdered,),
        (IncidentsOrdered,),
        (NumberCopied,),
        (TicketChosen,),
        (ShiftNoteTyped,),
        (ShiftNoteChosen,),
        (ShiftNoteReopened,),
        (DeskPress.DROP_SHIFT_NOTE,),
        (DeskPress.PRINT_SHIFT,),
        (TicketDrafted,),
        (WaitReasonChosen,),
        (OtherTicketChosen,),
        (ErrandFiltered,),
        (FormOpened,),
        (DeskPress.CLOSE_FORM,),
        (AccountChosen,),
        (StaffFormChosen,),
        (DeskPress.CLOSE_STORY,),
        (DaysChosen,),
        (DayListOpened,),
        (DayListPrinted,),
        (ReportExported,),
        (ReceiptsExported,),
        (DeskPress.LEAVE_FULL_SCREEN,),
        # The screen beside turns a page, and nothing is recorded or ended.
        (Remote, Press.BACK),
        (Remote, LanguageChosen),
        (Remote, LeafletShown),
        (Remote, Press.REPORT),
        (Remote, RefusalSent),
        # Practice.
        (CardPut,),
        (DeskPress.PULL_CARD,),
    }
)
"""They change no record, ticket, incident, setting, account or session."""


def members(union: Any) -> Iterator[type]:
    for member in get_args(union) if isinstance(union, UnionType) else (union,):
        if isinstance(member, UnionType):
            yield from members(member)
        else:
            yield member


TOLD_BY: dict[object, tuple[object, ...]] = {
    Amends: tuple(members(RecordChange)),
    OpensIncident: (RecordAtHand, SessionAtHand),
    TellsIncident: tuple(members(IncidentUpdate)),
    ChangesShiftNotes: tuple(members(ShiftNoteChange)),
    UpdatesAccount: tuple(members(AccountUpdate)),
    Sets: tuple(SettingName),
    Imports: tuple(CitySheet),
    AcceptsClock: tuple(ClockVerdict),
    Remote: tuple(RIGHTS),
    CredentialChosen: (CredentialKind.CODE, CredentialKind.PASSPHRASE),
    TicketPressed: tuple(TicketAct),
}
"""Acts of one type that are many, each by what it carries."""


def kinds() -> Iterator[ActKind]:
    for act in (kind for kind, row in EVENTS.items() if isinstance(kind, DeskPress) or not isinstance(row, Incoming)):
        yield from ((act, told_by) for told_by in TOLD_BY[act]) if act in TOLD_BY else [(act,)]
    yield from ((intent,) for intent in members(Intent))


# --- the desk that they are pressed at

COUNTER = replace(a_counter(), tickets=True, name="2番")
LINK, RESERVATION = found.LINK, found.RESERVATION
SERVICE = COUNTER.catalogue.name_of(LINK.service or "")
NAME = ("申込", LINK.mykey, f"{SERVICE} …{LINK.account_tail}", str(LINK.reference))
BESIDE = CitizenView(
    steps.EnterPin, Errand.RESERVE, NOW, mykey="AC34 ●●●●", session=4, may_join=True, certified_from=NOW + timedelta(1)
)
DESK = begin(COUNTER, BESIDE, NOW, timedelta(minutes=5), SettingsView(COUNTER)).at(Attended(ADMINISTRATOR, NOW, NOW))
TICKET = Ticket(NOW.date(), 3, TicketErrand.CARD, NOW)
CALLED = replace(TICKET, state=TicketState.CALLED, called_at=NOW, counter="2番")
MISSED = replace(CALLED, state=TicketState.NO_SHOW, ended_at=NOW)
ELSEWHERE = replace(CALLED, counter="1番")


def finding(
    record: FoundRecord = LINK,
    form: RecordAction | None = None,
    told: AmendmentOutcome | None = None,
    marked: bool = False,
) -> Desk:
    place, timeline = (record.kind, record.id), found.story_of(record)
    if marked and timeline.standing is not None:
        timeline = replace(timeline, standing=replace(timeline.standing, marks=frozenset({RecordMark.CHECK})))
    search = RecordSearch(None, RecordPage((record,)), place, place, timeline, form, told)
    return replace(DESK, room=Room.FIND, search=search)


def amended(form: RecordAction, change: RecordChange, marked: bool = False) -> Named:
    amendment = Amendment(found.seen(), change, AmendmentReason.MISTYPED)
    done, refused = (
        AmendmentOutcome(amendment, answer) for answer in (Amended(amendment), NotAmended(NotAmendedWhy.CHANGED))
    )
    denied = DeskRefusal(right_of(Amends(amendment)), Denial.ROLE, act=Amends(amendment))
    return Named(
        finding(form=form, marked=marked),
        NAME,
        (
            finding(form=form, told=done),
            finding(form=form, told=refused),
            finding(told=done),
            replace(DESK, refusal=denied),
        ),
    )


def incident(
    *records: FoundRecord, closed: bool = False, ends: tuple[IncidentLineKind, str] = (IncidentLineKind.OPENED, "")
) -> Incident:
    lines = (
        Told(1, NOW, "yama", "2番", IncidentLineKind.OPENED),
        Told(2, NOW, "yama", "2番", IncidentLineKind.WHAT, IncidentCause.MISTYPED),
        Told(3, NOW, "yama", "2番", IncidentLineKind.DONE, IncidentAction.HOLDER_TOLD),
        Told(4, NOW, "yama", "2番", *ends),
    )
    return Incident(3, NOW, "2番", "yama", Errand.LINK, "EnterPin", lines, records, is_open=not closed)


def casebook(told: IncidentSaved | IncidentNotSaved | None, act: Command | None, shown: Incident) -> Desk:
    book = IncidentList((shown,), told=told, act=act, chosen=3)
    return replace(DESK, room=Room.INCIDENTS, incidents=book)


def said(saying: IncidentUpdate, after: Incident) -> Named:
    act = TellsIncident(3, saying, 4)
    return Named(
        casebook(None, None, incident(LINK)),
        ("事故 3", "事故3番を閉じる", str(LINK.reference)),
        (
            casebook(IncidentSaved(after), act, after),
            casebook(IncidentNotSaved(IncidentNotSavedWhy.CHANGED), act, after),
        ),
        ("事故 3",),
    )


def queue(ticket: Ticket, answer: TicketChanged | NotPossible | None = None, act: TicketAct = TicketAct.NEXT) -> Desk:
    return replace(DESK, ticket_queue=TicketQueueView(Queue((ticket,)), TicketPressed(act, ticket), answer))


def ticketed(act: TicketAct, before: Ticket, after: Ticket, detail: TicketDetail | None = None) -> Named:
    pressed = TicketPressed(act, before, detail)
    others = replace(ELSEWHERE, counter="4番")
    came = tuple(
        replace(DESK, ticket_queue=TicketQueueView(Queue((after,)), pressed, answer))
        for answer in (TicketChanged(after, before), NotPossible(others))
    )
    return Named(replace(DESK, ticket_queue=TicketQueueView(Queue((before,)))), ("3番",), came, ("3番の方",), pressed)


def chosen(act: TicketAct, before: Ticket, after: Ticket, detail: TicketDetail | None = None) -> Named:
    """On which the list of the queue stands; what more has to be said is chosen there, and then the button takes it."""
    named, queue = ticketed(act, before, after, detail), Queue((before,), ("2番", "4番"))
    there = replace(DESK, room=Room.QUEUE, ticket_queue=TicketQueueView(queue, chosen=3))
    return replace(named, before=there, pressed=None if detail is not None else named.pressed)


NOTE = ShiftNote(3, NoteHand(NOW, "2番", "yama"), "紙を足してください")
TICKED = replace(NOTE, done=NoteHand(NOW, "1番", "mori"))


def noted(change: ShiftNoteChange, before: ShiftNote, after: ShiftNote, draft: ShiftDraft | None = None) -> Named:
    """A note is named by who wrote it, where and when; what may not be done is told of the note as it is now."""
    act, hand = ChangesShiftNotes(change), f"{shown(DateFormats.SHORT, NOW)} 2番窓口 yama"
    room = replace(DESK, room=Room.SHIFT)
    view = ShiftView((before,), chosen=3, draft=draft or ShiftDraft())
    refused = ShiftNoteNotSaved(ShiftNoteRefusal.CHANGED, TICKED)
    came = tuple(
        replace(room, shift=replace(view, listed=(after,), act=change, told=told))
        for told in (ShiftNoteSaved(after), refused)
    )
    pressed: object = act if draft is None else DeskPress.KEEP_SHIFT_NOTE
    return Named(replace(room, shift=view), (NOTE.text, hand), came, ("申し送り", hand), pressed)


def set_to(name: SettingName) -> Named:
    room = Room.CALENDAR if right_of(Sets(SettingChange(name, None))).value == "edit_calendar" else Room.SETTINGS
    desk = replace(DESK, room=room)
    made = SettingOverride(1, NOW, "yama", "2番", name, None)
    came = tuple(
        replace(desk, set_here=replace(desk.set_here, answer=answer))
        for answer in (SettingSaved(made), SettingNotSaved(name, SettingNotSavedWhy.OVERTAKEN))
    )
    return Named(desk, (setting_name(name),), came)


def taken_over(sheet: CitySheet) -> Named:
    desk = replace(DESK, room=Room.SETTINGS)
    came = (Imported(sheet, 34), NotImported(sheet, (fault(SheetFaultKind.NO_LINE),)))
    return Named(
        desk, (sheet_name(sheet),), tuple(replace(desk, set_here=replace(desk.set_here, imported=one)) for one in came)
    )


def own(wanted: CredentialKind, what: str) -> Named:
    account = Account(ADMINISTRATOR, True, True, 0, NOW, None)
    desk = replace(DESK, room=Room.MYSELF)
    return Named(
        desk,
        (what,),
        (replace(desk, credential_change=CredentialChange(wanted, AccountChanged(account))),),
        (f"{ADMINISTRATOR.name}さん", what),
    )


def staffed(form: StaffForm, update: AccountUpdate | None) -> Named:
    """An account, named where something is done to it and where it is told."""
    account = Account(SUPERVISOR, True, True, 0, NOW, None, has_factor=True)
    before = replace(DESK, room=Room.STAFF, staff=StaffList((account,), chosen=SUPERVISOR.login, form=form))
    done = StaffList((account,), outcome=StaffOutcome(SUPERVISOR.login, update, AccountChanged(account)))
    name = f"{SUPERVISOR.name}({SUPERVISOR.login})"
    return Named(before, () if update is None else (name,), (replace(before, staff=done),), (name,))


def beside(act: Remote, view: CitizenView, *names: str, pressed: object = None) -> Named:
    before = replace(DESK, citizen=view)
    return Named(before, names, (allowed(before, act),), names[:2], pressed)


def allowed(before: Desk, act: DeskEvent) -> Desk:
    """What comes of it when the clerk may, at the reception and with nobody beside any more."""
    asks = AskFor(ADMINISTRATOR, right_of(act), act, "", before.citizen.beside)
    after, effects = advance_desk(before, EffectAnswered(asks, Allowed(ADMINISTRATOR)), NOW)
    assert effects
    return replace(after, room=Room.RECEPTION, citizen=CitizenView(steps.Plain.HOME))


CALL = HelpCall(NOW, steps.EnterPin)


def of_clock(verdict: ClockVerdict, name: str, told: str) -> Named:
    """What is said of the clock beside, whatever it is."""
    doubted = replace(BESIDE, clock=ClockDoubt(ClockFault.BEFORE_RECORDS, NOW + timedelta(days=1)))
    before = replace(DESK, room=Room.SETTINGS, citizen=doubted)
    done = replace(before.set_here, clock=ClockAccepted(verdict, 3))
    return Named(before, ("機械の時計", name), (replace(before, set_here=done),), (told,), AcceptsClock(verdict))


WAITING = replace(
    BESIDE, step=steps.Refused, refusal=Refused.WAITING, until=NOW + timedelta(hours=3), errand=Errand.RESERVE
)
COMPARING = replace(
    BESIDE,
    step=ClerkCheck,
    errand=Errand.LINK,
    compared=AccountComparison("municipal", "pay_charge", "1234567890123456"),
)
PAY = COUNTER.catalogue.name_of("pay_charge")
OFFER = JoinOffer(EarlierReservation(RESERVATION.id, NOW, "2番"), "mori", "sato")
OFFERED = finding(RESERVATION, RecordAction.JOIN)

ENDED, SAME = Remote(Press.END), Remote(ClerkConfirmed("municipal", "pay_charge", "1234567890123456"))

DESK_ACTS: dict[ActKind, Named] = {
    (Amends, Cancel): amended(RecordAction.CANCEL, Cancel()),
    (Amends, CorrectCapacity): amended(RecordAction.CORRECT, CorrectCapacity(RESERVATION.acting)),
    (Amends, PutMark): amended(RecordAction.MARK, PutMark(RecordMark.CHECK)),
    (Amends, TakeMark): amended(RecordAction.MARK, TakeMark(RecordMark.CHECK), marked=True),
    (OpensIncident, RecordAtHand): Named(
        finding(),
        NAME,
        (
            casebook(IncidentSaved(incident(LINK), opened=True), None, incident(LINK)),
            casebook(
                IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE),
                OpensIncident(RecordAtHand(LINK.kind, 1, LINK)),
                incident(LINK),
            ),
        ),
        ("申込", str(LINK.reference)),
        OpensIncident(RecordAtHand(LINK.kind, LINK.id, LINK)),
    ),
    (OpensIncident, SessionAtHand): Named(
        DESK,
        ("予約", "AC34 ●●●●"),
        (casebook(IncidentSaved(incident(RESERVATION), opened=True), None, incident(RESERVATION)),),
        ("事故 3", "AC34 ●●●●"),
        DeskPress.OPEN_INCIDENT,
    ),
    (TellsIncident, AddIncidentRecord): Named(
        replace(finding(), incidents=IncidentList((incident(RESERVATION),))),
        (*NAME, "事故3番に加える"),
        (casebook(IncidentSaved(incident(LINK, ends=(IncidentLineKind.RECORD, "link 1"))), None, incident(LINK)),),
        ("事故 3", str(LINK.reference)),
        TellsIncident(3, AddIncidentRecord(RecordAtHand(LINK.kind, LINK.id, LINK)), 4),
    ),
    (TellsIncident, StateCause): said(
        StateCause(IncidentCause.NOTHING), incident(LINK, ends=(IncidentLineKind.WHAT, IncidentCause.NOTHING))
    ),
    (TellsIncident, StateAction): said(
        StateAction(IncidentAction.CARD_RETURNED),
        incident(LINK, ends=(IncidentLineKind.DONE, IncidentAction.CARD_RETURNED)),
    ),
    (TellsIncident, CloseIncident): said(
        CloseIncident(), incident(LINK, closed=True, ends=(IncidentLineKind.CLOSED, ""))
    ),
    (NoticeAsked,): said(CloseIncident(), incident(LINK)),
    **{(Sets, name): set_to(name) for name in SettingName},
    **{(Imports, sheet): taken_over(sheet) for sheet in CitySheet},
    (AcceptsClock, ClockVerdict.RIGHT): of_clock(ClockVerdict.RIGHT, "いまの時計は合っている", "3件"),
    (AcceptsClock, ClockVerdict.WRONG): of_clock(ClockVerdict.WRONG, "合っていないが、今日は受け付ける", "印をつけて"),
    (TicketPressed, TicketAct.NEXT): ticketed(TicketAct.NEXT, TICKET, CALLED, NextTurn()),
    (TicketPressed, TicketAct.CALL): chosen(
        TicketAct.CALL, TICKET, replace(CALLED, out_of_turn=TurnReason.CHILD), TurnReason.CHILD
    ),
    (TicketPressed, TicketAct.PUT_BACK): chosen(TicketAct.PUT_BACK, CALLED, TICKET),
    (TicketPressed, TicketAct.TRANSFER): chosen(
        TicketAct.TRANSFER, TICKET, replace(TICKET, wanted="4番", transfers=1), ToCounter("4番")
    ),
    (TicketPressed, TicketAct.ANNOTATE): chosen(TicketAct.ANNOTATE, TICKET, replace(TICKET, note="車いす"), "車いす"),
    (TicketPressed, TicketAct.RECALL): ticketed(TicketAct.RECALL, CALLED, replace(CALLED, recalls=1)),
    (TicketPressed, TicketAct.NO_SHOW): ticketed(TicketAct.NO_SHOW, CALLED, MISSED),
    (TicketPressed, TicketAct.DONE): ticketed(TicketAct.DONE, CALLED, replace(MISSED, state=TicketState.SERVED)),
    (TicketPressed, TicketAct.TAKE): replace(ticketed(TicketAct.TAKE, ELSEWHERE, CALLED), pressed=None),
    (TicketPressed, TicketAct.UNDO): Named(
        queue(CALLED, TicketChanged(CALLED, TICKET)),
        ("3番 いまのを取り消す",),
        (queue(TICKET, TicketChanged(TICKET, CALLED), TicketAct.UNDO),),
        ("3番の方",),
        TicketPressed(TicketAct.UNDO, CALLED, TicketChanged(CALLED, TICKET)),
    ),
    (ChangesShiftNotes, WriteShiftNote): noted(WriteShiftNote("紙"), NOTE, NOTE, ShiftDraft("紙")),
    (ChangesShiftNotes, CorrectShiftNote): noted(CorrectShiftNote(NOTE, "紙"), NOTE, NOTE, ShiftDraft("紙", NOTE)),
    (ChangesShiftNotes, TickShiftNote): noted(TickShiftNote(NOTE), NOTE, TICKED),
    (ChangesShiftNotes, UntickShiftNote): noted(UntickShiftNote(TICKED), TICKED, NOTE),
    (DeskPress.KEEP_SHIFT_NOTE,): noted(WriteShiftNote("紙"), NOTE, NOTE, ShiftDraft("紙")),
    (CallTaken,): Named(
        replace(DESK, calls=(CALL,)),
        ("呼出し:2番", "暗証番号の入力"),
        (replace(DESK, calls=(replace(CALL, taken_at=NOW),)),),
        pressed=CallTaken(NOW),
    ),
    (CallDone,): Named(
        replace(DESK, calls=(replace(CALL, taken_at=NOW),)),
        ("呼出し:2番", "暗証番号の入力"),
        (replace(DESK, room=Room.CALLS, calls=(replace(CALL, taken_at=NOW, done_at=NOW),)),),
        ("暗証番号の入力", "終わりました"),
        CallDone(NOW),
    ),
    (Remote, Press.END): beside(ENDED, BESIDE, "予約", "AC34 ●●●●", "予約を終える", pressed=ENDED),
    (Remote, ClerkConfirmed): beside(
        SAME,
        COMPARING,
        PAY,
        "3456",
        "AC34 ●●●●",
        pressed=SAME,
    ),
    (Remote, WaitOverruled): beside(Remote(WaitOverruled(4), WaitReason.OLDER), WAITING, "予約", "AC34 ●●●●"),
    (EarlierOffered,): Named(
        OFFERED,
        ("前の予約", RESERVATION.mykey),
        (replace(DESK, sent=Sent(JoinConfirmed(OFFER), Errand.RESERVE, None, None, RESERVATION)),),
        ("予約", RESERVATION.mykey),
    ),
    (DeskPress.OPEN_INCIDENT,): Named(
        DESK,
        ("予約", "AC34 ●●●●"),
        (casebook(IncidentSaved(incident(RESERVATION), opened=True), None, incident(RESERVATION)),),
        ("事故 3", "AC34 ●●●●"),
        DeskPress.OPEN_INCIDENT,
    ),
    (CredentialChosen, CredentialKind.CODE): own(CredentialKind.CODE, "番号"),
    (CredentialChosen, CredentialKind.PASSPHRASE): own(CredentialKind.PASSPHRASE, "パスフレーズ"),
    (FactorTyped,): own(CredentialKind.FACTOR, "確認コード"),
    (AddsClerk,): staffed(StaffForm.ADD, None),
    (UpdatesAccount, Renamed): staffed(StaffForm.RENAME, Renamed("森")),
    (UpdatesAccount, RoleGiven): staffed(StaffForm.ROLE, RoleGiven(Role.CLERK)),
    (UpdatesAccount, UseSet): staffed(StaffForm.USE, UseSet(is_active=False)),
    (UpdatesAccount, PassphraseGiven): staffed(StaffForm.PASSPHRASE, PassphraseGiven(Passphrase.typed("a phrase"))),
    (UpdatesAccount, FactorRemoved): staffed(StaffForm.FACTOR, FactorRemoved()),
    (FirstTyped,): Named(DESK.at(NoClerks()), ("管理者", "ログイン名"), (DESK.at(LoggedOut("yama")),), ("yama",)),
}

# --- the citizen's screen

MYKEY = "34679ACD"
HELD = Reservation(MYKEY, "municipal-example", NOW)
SHOWN = Link("8389189146", MYKEY, "municipal-example", "municipal", "pay_charge", "3456", LinkState.RECORDED, NOW, NOW)
ENTRY = Entry("municipal", "pay_charge", values=("1234567890123456",))
RECEIPT = "8389 1891 46"


@dataclass(frozen=True)
class OnScreen:
    """The page that asks, the page that tells, and what both say."""

    asks: steps.Step
    names: tuple[str, ...]
    tells: steps.Step
    told: tuple[str, ...]


CITIZENS_ACTS: dict[ActKind, OnScreen] = {
    # It has no number yet: the card is given its MyKey ID by it.
    (ReserveIntent,): OnScreen(Terms(), ("マイキーID",), steps.Reserved(HELD, new=True), ("3467 9ACD",)),
    # Whose it will be is shown to whoever has given the PIN for it.
    (LinkIntent,): OnScreen(
        ConfirmLink(ENTRY),
        (PAY, "1234 5678 9012 3456"),
        steps.Linked(SHOWN),
        ("3467 ●●●●", PAY, "3456", RECEIPT),
    ),
    (CancelIntent,): OnScreen(
        ConfirmCancel(SHOWN),
        ("3467 ●●●●", PAY, "3456", RECEIPT),
        Cancelled(SHOWN),
        ("3467 ●●●●", PAY, "3456", RECEIPT),
    ),
    (JoinIntent,): OnScreen(
        # Its MyKey ID is what the holder has to show that they know.
        ConfirmJoin(OFFER),
        (shown(DateFormats.FULL, NOW),),
        steps.Reserved(HELD, new=True, joined=True),
        ("3467 9ACD",),
    ),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("form", [None, *RecordAction])
def test_how_a_record_stands_is_told_wherever_it_is(form: RecordAction | None) -> None:
    """In the list, in its story, and in whatever form is open for it."""
    record = RESERVATION if form is RecordAction.JOIN else LINK
    page = page_of(finding(replace(record, incident=3), form, marked=True))
    told = [text for text in reads(page).splitlines() if "事故3番で対応中" in text]
    assert len(told) >= (1 if form is None else 2), told
    assert any("もう一度確かめる" in text for text in told)
    (table,) = page.findChildren(QTableWidget)
    cells = [item.text() for item in map(table.item, [0] * 6, range(6)) if item is not None]
    assert [cell for cell in cells if cell.startswith("事故3")]
    page.deleteLater()
    for state, name in ((LinkState.HANDED_OVER, "事業者に渡した"), (LinkState.CANCELLED, "取り消し")):
        page = page_of(finding(replace(LINK, state=state, is_live=state is LinkState.HANDED_OVER), form))
        assert f"いま:{name}" in reads(page)
        page.deleteLater()


def test_every_act_is_in_the_list() -> None:
    listed = [*DESK_ACTS, *CITIZENS_ACTS, *LOOKS]
    assert len(set(listed)) == len(listed)
    assert set(kinds()) == set(listed)


def reads(widget: QWidget) -> str:
    """All that stands there to be read."""
    texts: list[str] = []
    for child in widget.findChildren(QWidget):
        if not child.isVisibleTo(widget):
            continue
        match child:
            case QLabel() | QAbstractButton():
                texts += [child.text(), child.accessibleName()]
            case QComboBox():
                texts += [child.itemText(place) for place in range(child.count())]
            case QListWidget():
                texts += [child.item(place).text() for place in range(child.count())]
    return "\n".join(texts)


def page_of(desk: Desk) -> DeskPage:
    return desk_page(desk)(Theme.for_desk(QSize(1280, 800), 15.6), desk)


def told_on(desk: Desk) -> str:
    """The page, and above it why something was refused."""
    page = page_of(desk)
    refused = "" if desk.refusal is None else refusal_line(desk.refusal, COUNTER.catalogue.name_of)
    told = f"{refused}\n{reads(page)}"
    page.deleteLater()
    return told


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "act", DESK_ACTS.values(), ids=["-".join(getattr(k, "__name__", str(k)) for k in kind) for kind in DESK_ACTS]
)
def test_what_a_clerk_does_is_named_where_it_is_pressed_and_where_it_is_told(act: Named) -> None:
    page = page_of(act.before)
    before = reads(page)
    assert [name for name in act.names if name not in before] == []
    if act.pressed is not None:
        offered = [
            button.event_pressed
            for button in page.findChildren(EventButton)
            if button.isVisibleTo(page) and button.isEnabled()
        ]
        assert act.pressed in offered, offered
    page.deleteLater()
    for desk in act.after:
        after = told_on(desk)
        assert [name for name in act.told or act.names if name not in after] == []


@pytest.mark.parametrize("act", CITIZENS_ACTS.values(), ids=[kind[0].__name__ for kind in CITIZENS_ACTS])  # type: ignore[attr-defined]
def test_what_a_citizen_signs_is_named_where_it_is_asked_and_where_it_is_told(
    qapp: QApplication, act: OnScreen
) -> None:
    theme = Theme.for_screen(qapp.primaryScreen().size(), 21.5)
    for step, names in ((act.asks, act.names), (act.tells, act.told)):
        page = page_for(step)(theme, at(step))
        told = reads(page)
        assert [name for name in names if name not in told] == [], told
        page.deleteLater()


def at(step: steps.Step) -> Flow:
    session = Session(1, "reader", FakeCard(b"hanako").facts(), 2, reservation=HELD, links=(SHOWN,))
    return replace(
        start(COUNTER, now=NOW), step=step, session=session, visit_draft=VisitDraft(Errand.LINK, NOW, checks=())
    )


@pytest.mark.usefixtures("qapp")
def test_what_the_role_does_not_allow_cannot_be_pressed_and_this_is_said() -> None:
    """Before anything was typed; what another programme may leave to every clerk stays offered."""
    clerk = Attended(CLERK, NOW, NOW)
    settings = page_of(replace(DESK, gate=clerk, room=Room.SETTINGS))
    own = [button for button in settings.findChildren(EventButton) if button.isVisibleTo(settings)]
    assert not [button.text() for button in own if button.isEnabled()]
    assert "この役割では使えません" in reads(settings)
    desk = replace(finding(LINK, None), gate=clerk)
    for programme, is_offered in ((desk.counter.programme.key, False), ("another", True)):
        story = desk.search.timeline
        assert story is not None
        told = replace(story, record=replace(LINK, programme=programme))
        page = page_of(replace(desk, search=replace(desk.search, timeline=told)))
        (cancel,) = [one for one in page.findChildren(EventButton) if one.text() == "取り消す"]
        assert cancel.isEnabled() is is_offered
        page.deleteLater()
    settings.deleteLater()

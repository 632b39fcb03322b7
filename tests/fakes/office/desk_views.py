"""The desk in all its rooms, and in what can come up in each: as data, at a morning with much to do."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from kiosk.app.counter_setup import for_desk, in_languages
from kiosk.domain.card.card_comparison import Run
from kiosk.domain.card.checks import Code
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId
from kiosk.domain.card.reader_health import ReaderDay, ReaderHealth, Trend
from kiosk.domain.card.reader_interface import AttachedReader, ReaderInterface, ReaderRole
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.accounts.staff_list import StaffForm, StaffList, StaffOutcome
from kiosk.domain.desk.calls import HelpCall
from kiosk.domain.desk.events import Remote, Room, TicketAct, TicketPressed
from kiosk.domain.desk.lessons import LESSONS, TrainingProgress
from kiosk.domain.desk.search import AmendmentOutcome, RecordSearch
from kiosk.domain.desk.shift.view import ShiftDraft, ShiftView
from kiosk.domain.desk.state import (
    CredentialChange,
    CredentialKind,
    DayView,
    Desk,
    DeskRefusal,
    IncidentList,
    LockedBy,
    LoggedOut,
    NoClerks,
    ReportView,
    Sent,
    SettingsView,
    TicketQueueView,
    Unasked,
    begin,
)
from kiosk.domain.desk.view import AccountComparison, CitizenView
from kiosk.domain.flow.errands.doctor.steps import Examined, ReportFileState
from kiosk.domain.flow.errands.link.steps import ClerkCheck
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import EnterPin, Plain, PrintState, Refused
from kiosk.domain.machine.clock_rules import ClockDoubt, ClockFault
from kiosk.domain.office.amendments import (
    Amendment,
    AmendmentReason,
    CorrectCapacity,
    NotAmended,
    NotAmendedWhy,
    RecordAction,
)
from kiosk.domain.office.incidents import (
    DamagedIncident,
    Incident,
    IncidentAction,
    IncidentCause,
    IncidentLine,
    IncidentLineKind,
    IncidentSaved,
)
from kiosk.domain.office.queue.turns import Queue
from kiosk.domain.office.record_queries import BadQuery, Query, RecordPage
from kiosk.domain.office.shift.shift_notes import (
    MOST_OPEN,
    DamagedShiftNote,
    ListedShiftNote,
    NoteHand,
    ShiftNote,
    ShiftNoteNotSaved,
    ShiftNoteRefusal,
    ShiftNoteSaved,
    TickShiftNote,
    WriteShiftNote,
)
from kiosk.domain.office.tickets import BadNote, NoteFault, Ticket, TicketChanged, TicketErrand, TicketState
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.report.day_lists import DayList, HandedOverFile
from kiosk.domain.settings.desk_settings import SettingChoices, SettingName, SettingOverride, TextSetting
from kiosk.domain.settings.file_locations import (
    FileLocation,
    LocationContents,
    LocationKind,
    NotWrittenWhy,
    WrittenFile,
)
from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind
from kiosk.domain.settings.sheet_imports import CitySheet, NotImported
from kiosk.domain.staff.account_answers import (
    AccountChanged,
    LockedOut,
    NotAnswered,
    NotChanged,
    NotChangedWhy,
    WrongCode,
    WrongOneTimeCode,
    WrongPassphrase,
)
from kiosk.domain.staff.attendance import Attended, Locked
from kiosk.domain.staff.clerks import Account, Action, Clerk, Role
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.faults import FaultOrigin, FaultReport
from kiosk.domain.values.languages import ENGLISH, JAPANESE
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office import found
from tests.fakes.office.desk import a_counter
from tests.fakes.office.desk_clerks import ADMINISTRATOR, OFFERED, RECOVERY, SUPERVISOR
from tests.fakes.office.reports import READER, a_report, with_waiting

HERE, LONG_COUNTER, LONG_NAME = "2番", "1階 マイナポイント支援窓口 12番", "名" * 20
_COUNTER = replace(a_counter(), tickets=True, name=HERE)
_LOCALIZATION = for_desk(in_languages(_COUNTER, JAPANESE))
_WAITS = Ticket(NOW.date(), 1, TicketErrand.RESERVE, NOW - timedelta(minutes=12))
_CALLED = replace(_WAITS, state=TicketState.CALLED, called_at=NOW, counter=HERE)
_ELSEWHERE = replace(_CALLED, number=98, counter="1番")
_MISSED = replace(_CALLED, number=99, state=TicketState.NO_SHOW)
_BEHIND = tuple(replace(_WAITS, number=place + 2, errand=errand) for place, errand in enumerate([*TicketErrand] * 3))
_ERRAND = CitizenView(
    EnterPin,
    errand=Errand.RESERVE,
    since=NOW - timedelta(minutes=3),
    session=4,
    acting=Capacity.HOLDER,
    checks=(Code.NEAR_END,),
    tries_left=2,
    mykey="AC34 ●●●●",
    holder=b"key",
    reader_free=False,
    language=ENGLISH,
    others=(JAPANESE,),
)
CITY_STICK = FileLocation(LocationKind.STICK, "CITY")
WRITTEN = WrittenFile("report-2026-06-10-2026-06-10-101500.xlsx", "/home/kiosk/.local/share/kiosk/reports")
_STEPS = tuple(DiagnosticStep(step, Finding.OK) for step in StepId)
_ATTACHED = (AttachedReader(READER, ReaderRole.USED_HAS_CARD, ReaderInterface.CONTACTLESS),)
_EXAMINED = replace(
    _ERRAND,
    step=Examined,
    examined=Examined(
        1, Run("reader", _STEPS, _ATTACHED), archive=ReportFileState.WRITTEN, file="/media/stick/report.zip"
    ),
)
_ROWS = tuple(
    replace(found.LINK, id=number, mykey=f"XY{number:02} ●●●●", reference=f"{number:010}") for number in range(1, 21)
)


def the_desk(*, practice: bool = False) -> Desk:
    """A supervisor has come, and nothing has happened yet."""
    view = CitizenView(Plain.HOME, others=(ENGLISH,))
    begun = begin(_COUNTER, view, NOW, timedelta(minutes=5), SettingsView(_COUNTER), localization=_LOCALIZATION)
    met = TrainingProgress(met=frozenset(LESSONS[:3])) if practice else None
    return replace(begun.at(Attended(ADMINISTRATOR, NOW, NOW)), practice=met)


def desk_views() -> Iterator[tuple[str, Desk]]:
    """Each by its name."""
    desk = the_desk()
    yield from _at_the_door(desk)
    for name, room in (
        ("find", _finding),
        ("calls", _calls),
        # A page of the reception stays what it is, with numbers or without.
        ("reception", _reception),
        ("queue", _queue),
        ("shift", _shift),
        ("incidents", _incidents),
        ("report", _report),
        ("readers", _readers),
        ("calendar", _calendar),
        ("settings", _settings),
        ("myself", _myself),
        ("staff", _staff),
    ):
        yield from ((f"{name} {state}".strip(), shown) for state, shown in room(replace(desk, room=Room(name))))
    yield "practice", replace(the_desk(practice=True), room=Room.PRACTICE)
    yield "practice, a card lies there", replace(the_desk(practice=True), room=Room.PRACTICE, citizen=_ERRAND)


def _at_the_door(desk: Desk) -> Iterator[tuple[str, Desk]]:
    locked = LockedBy(Locked(ADMINISTRATOR, NOW))
    back = Attended(ADMINISTRATOR, NOW, NOW)
    another = RecoveryShown(ADMINISTRATOR, RECOVERY, NOW, PrintState.PRINTING, back, replaces=True)
    for name, gate in (
        ("unasked", Unasked()),
        ("unasked, no answer", Unasked(failed=True)),
        ("first", NoClerks()),
        ("first, refused", NoClerks(Denial.NOT_FIRST)),
        ("log in", LoggedOut(made="yama")),
        ("log in, wrong", LoggedOut(problem=WrongPassphrase(NOW))),
        ("log in, too early", LoggedOut(problem=LockedOut(NOW))),
        ("a given passphrase", PassphraseDue(ADMINISTRATOR, NOW, WrongPassphrase(NOW))),
        ("forgotten", Recovering(NOW)),
        ("forgotten, wrong", Recovering(NOW, LockedOut(NOW + timedelta(seconds=12)))),
        ("a given passphrase, lapsed", LoggedOut(problem=WrongPassphrase(NOW, has_lapsed=True))),
        ("a recovery code", RecoveryShown(ADMINISTRATOR, RECOVERY, NOW, PrintState.FAILED)),
        ("another recovery code, printed now", another),
        (
            "another recovery code, unsure",
            replace(another, paper=PrintState.PRINTED, problem=NotAnswered("", is_unsure=True)),
        ),
        ("locked", locked),
        ("locked, wrong", replace(locked, problem=WrongCode(2))),
        ("locked, passphrase", replace(locked, needs_passphrase=True)),
    ):
        yield name, desk.at(gate)
    yield "closed page", replace(desk, is_page_closed=True, fault=FaultReport("12345", FaultOrigin.DESK))
    without = replace(desk, counter=replace(_COUNTER, tickets=False))
    yield "reception without numbers", without
    yield "reception without numbers, a reader", replace(without, citizen=_EXAMINED)


def _reception(desk: Desk) -> Iterator[tuple[str, Desk]]:
    waiting = replace(desk, ticket_queue=TicketQueueView(Queue((_WAITS, *_BEHIND))))
    queue = Queue((_CALLED, _ELSEWHERE, _MISSED, *_BEHIND))
    line = TicketQueueView(queue, TicketPressed(TicketAct.NEXT, _WAITS), TicketChanged(_CALLED, _WAITS))
    called = replace(desk, ticket_queue=line, sent=Sent(Remote(Press.END), Errand.RESERVE))
    yield "nobody waits", replace(desk, ticket_queue=TicketQueueView(Queue()))
    yield "people wait", waiting
    yield "one is called", called
    busy = replace(called, citizen=_ERRAND)
    yield "an errand", busy
    call = HelpCall(NOW, EnterPin)
    yield "a call", replace(busy, calls=(call,))
    yield "a call is taken", replace(busy, calls=(replace(call, taken_at=NOW),))
    account = AccountComparison("municipal", "pay_charge", "1234567890123456")
    yield "an account", replace(busy, citizen=replace(_ERRAND, step=ClerkCheck, compared=account))
    until = NOW + timedelta(hours=5)
    waits = replace(_ERRAND, step=Refused, refusal=Refusal.WAITING, checks=(Code.WAITING,), until=until)
    yield "a card has to wait", replace(busy, citizen=waits)
    yield "a reader", replace(called, citizen=_EXAMINED)
    for name, told in (
        ("no right", replace(desk, refusal=DeskRefusal(Action.OPEN_INCIDENT, Denial.ROLE))),
        ("a fault", replace(desk, fault=FaultReport("12345", FaultOrigin.CITIZEN))),
        ("no screen", replace(desk, has_citizen_screen=False)),
        ("another register", replace(desk, register_fault=AnchorFault.OLDER)),
        ("a clock", replace(desk, citizen=replace(desk.citizen, clock=ClockDoubt(ClockFault.FAR_AHEAD, NOW)))),
    ):
        yield name, replace(told, ticket_queue=waiting.ticket_queue)


def _queue(desk: Desk) -> Iterator[tuple[str, Desk]]:
    far = "1階 マイナポイント支援窓口 12番"
    passed_on = replace(_WAITS, number=97, wanted=far, transfers=1, note="機種変更の途中から、続けてお願いします")
    here = replace(_CALLED, note="車いすの方、付き添いの方あり")
    queue = Queue((here, *_BEHIND, passed_on, _ELSEWHERE, _MISSED), (HERE, "1番", far))
    for name, view in (
        ("not known", TicketQueueView()),
        ("nobody", TicketQueueView(Queue())),
        ("nobody for this", TicketQueueView(Queue((_WAITS,)), errand=TicketErrand.PHONE)),
        ("one is here", TicketQueueView(queue, chosen=here.number)),
        ("one waits", TicketQueueView(Queue((_WAITS, *_BEHIND, _MISSED), queue.counters), chosen=2)),
        ("one is passed on", TicketQueueView(queue, chosen=passed_on.number)),
        ("one is elsewhere", TicketQueueView(Queue((_ELSEWHERE, _MISSED)), chosen=_ELSEWHERE.number)),
        ("one did not come", TicketQueueView(Queue((_ELSEWHERE, _MISSED)), chosen=_MISSED.number)),
    ):
        yield name, replace(desk, ticket_queue=view)
    noted = TicketPressed(TicketAct.ANNOTATE, here, "0120")
    yield "a bad note", replace(desk, ticket_queue=TicketQueueView(queue, noted, BadNote(NoteFault.NUMBER), chosen=1))
    yield "no numbers", replace(desk, counter=replace(_COUNTER, tickets=False))


def shift_notes() -> tuple[ListedShiftNote, ...]:
    """As many as there can be: the longest, one of another clerk, and one that was ticked."""
    own = ShiftNote(
        1, NoteHand(NOW - timedelta(hours=16), HERE, ADMINISTRATOR.login), "紙が残り少ないので足してください"
    )
    longest = replace(own, written=NoteHand(NOW, LONG_COUNTER, "d" * 32), text="午後から工事で裏口が閉まります。" * 4)
    full = tuple(replace(longest, id=number) for number in range(2, MOST_OPEN + 1))
    done = replace(own, id=20, done=NoteHand(NOW, "1番", "mori"))
    return own, *full, done, DamagedShiftNote(21)


def _shift(desk: Desk) -> Iterator[tuple[str, Desk]]:
    listed = shift_notes()
    own, other, done = listed[0], listed[1], listed[-2]
    assert isinstance(own, ShiftNote)
    assert isinstance(done, ShiftNote)
    notes = ShiftView(listed, is_read=True, chosen=own.id)
    queue = TicketQueueView(Queue((_CALLED, replace(_ELSEWHERE, note="車いすの方、付き添いの方あり"), *_BEHIND)))
    desk = replace(desk, ticket_queue=queue, incidents=IncidentList((_incident(3),)))
    taken = ShiftNoteNotSaved(ShiftNoteRefusal.CHANGED, replace(own, done=done.done))
    half = ShiftDraft("工事は3時ま", own)
    for name, view in (
        ("", ShiftView()),
        ("none", ShiftView((), is_read=True)),
        ("no answer", ShiftView(failed=True)),
        ("an own one", notes),
        ("another's", replace(notes, chosen=other.id)),
        ("one is done", replace(notes, chosen=done.id, act=TickShiftNote(own), told=ShiftNoteSaved(done))),
        ("a damaged one", replace(notes, chosen=21)),
        ("another was first", replace(notes, act=TickShiftNote(own), told=taken)),
        ("a number", replace(notes, act=WriteShiftNote("0120"), told=ShiftNoteNotSaved(NoteFault.NUMBER))),
        ("half written", replace(notes, draft=half, is_resumed=True)),
        ("not printed", replace(notes, paper=PrintState.FAILED)),
    ):
        yield name, replace(desk, shift=view)
    yield "they have come", replace(desk, room=Room.RECEPTION, shift=replace(notes, is_read=False))


def _finding(desk: Desk) -> Iterator[tuple[str, Desk]]:
    record = found.LINK
    page, here = RecordPage((record, *_ROWS)), (record.kind, record.id)
    hits = RecordSearch(query=Query(), page=page, chosen=here)
    open_ = replace(hits, asked=here, timeline=found.story_of(record))
    incidents = IncidentList((_incident(3),))
    for name, search in (
        ("", RecordSearch()),
        ("hits", hits),
        ("nothing", RecordSearch(query=Query(), page=RecordPage())),
        ("unfit", RecordSearch(unfit=BadQuery.REFERENCE)),
        ("no answer", RecordSearch(failed=True)),
        ("a record", open_),
        *((f"a form to {form}", replace(open_, form=form)) for form in RecordAction if form is not RecordAction.JOIN),
    ):
        yield name, replace(desk, search=search, incidents=incidents)
    seen = found.seen(record)
    amendment = Amendment(seen, CorrectCapacity(Capacity.PARENT), AmendmentReason.MISTYPED)
    form = replace(open_, form=RecordAction.CORRECT)
    refused = replace(form, amended=AmendmentOutcome(amendment, NotAmended(NotAmendedWhy.PAPER)))
    yield "not amended", replace(desk, search=refused)
    earlier = found.RESERVATION
    place = (earlier.kind, earlier.id)
    told = RecordSearch(Query(), RecordPage((earlier,)), place, place, found.story_of(earlier), RecordAction.JOIN)
    citizen = replace(_ERRAND, may_join=True, certified_from=NOW + timedelta(days=1))
    yield "a form to join", replace(desk, search=told, citizen=citizen)


def _calls(desk: Desk) -> Iterator[tuple[str, Desk]]:
    yield "", desk
    past = HelpCall(NOW - timedelta(hours=1), Plain.HOME, NOW - timedelta(minutes=59), NOW - timedelta(minutes=50))
    yield "one is open", replace(desk, calls=(HelpCall(NOW, EnterPin), *(past,) * 12))


def _incident(number: int, *, is_open: bool = True) -> Incident:
    kinds = [IncidentLineKind.OPENED, IncidentLineKind.WHAT, IncidentLineKind.DONE]
    values = ["", IncidentCause.PREVIOUS_SESSION, IncidentAction.HOLDER_TOLD]
    lines = tuple(
        IncidentLine(place, NOW, ADMINISTRATOR.login, HERE, kind, value)
        for place, (kind, value) in enumerate(zip(kinds, values, strict=True), 1)
    )
    return Incident(
        number, NOW, HERE, ADMINISTRATOR.login, Errand.LINK, "EnterPin", lines, (found.LINK,), is_open=is_open
    )


def _incidents(desk: Desk) -> Iterator[tuple[str, Desk]]:
    newest = _incident(3)
    closed = [_incident(number, is_open=False) for number in range(40, 10, -1)]
    listed: tuple[Incident | DamagedIncident, ...] = (newest, DamagedIncident(2), *closed)
    told = IncidentSaved(newest, opened=True)
    for name, book in (
        ("", IncidentList()),
        ("none", IncidentList(())),
        ("no answer", IncidentList(failed=True)),
        ("an open one", IncidentList(listed, chosen=3)),
        ("a damaged one", IncidentList(listed, chosen=2)),
        ("a closed one", IncidentList(listed, chosen=40)),
        ("a new one", IncidentList(listed, told=told, chosen=3, paper=PrintState.FAILED)),
    ):
        yield name, replace(desk, incidents=book)


def _report(desk: Desk) -> Iterator[tuple[str, Desk]]:
    report = replace(with_waiting(a_report()), counters=(HERE, LONG_COUNTER))
    for name, counted in (
        ("", ReportView()),
        ("counted", ReportView(report.days, report=report)),
        ("written", ReportView(report.days, report=report, file=WRITTEN)),
        (
            "unwritten",
            ReportView(
                report.days,
                report=report,
                unwritten=(NotWrittenWhy.READ_ONLY, CITY_STICK),
            ),
        ),
        ("no answer", ReportView(failed=True)),
    ):
        yield name, replace(desk, counted=counted)
    for which in DayList:
        files = (HandedOverFile(NOW, is_lying=True),)
        day = DayView(which, links=3, files=files, paper=PrintState.FAILED)
        yield f"{which} list", replace(desk, day=day, shift=ShiftView(shift_notes(), is_read=True))


def _readers(desk: Desk) -> Iterator[tuple[str, Desk]]:
    yield "", replace(desk, looking=True)
    yield "no answer", desk
    days = tuple(ReaderDay(date(2026, 6, day), 20, day // 4, 1, 0.4 + day / 40) for day in range(1, 24))
    health = [ReaderHealth(counter, READER, days, Trend.WORSE) for counter in (HERE, "1番")]
    yield "two of them", replace(desk, readers=tuple(health))


def _calendar(desk: Desk) -> Iterator[tuple[str, Desk]]:
    yield "", desk


def _settings(desk: Desk) -> Iterator[tuple[str, Desk]]:
    yield "", desk
    names = tuple(f"{READER} {number}" for number in range(3))
    programmes = (
        ("municipal-example", "茅ヶ崎市のキャッシュレスポイント(見本)"),
        ("mynapoint-2020", "マイナポイント 第1弾"),
    )
    offered = SettingChoices(programmes, ("Printer",), names, ("ACS ACR1251 SAM",))
    made = tuple(
        SettingOverride(number, NOW, ADMINISTRATOR.login, HERE, name, TextSetting(name, text))
        for number, (name, text) in enumerate(
            (
                (SettingName.READER_NAME, READER),
                (SettingName.COUNTER_NAME, LONG_NAME),
                (SettingName.PRINTER, "Printer"),
            ),
            start=1,
        )
    )
    in_force = {SettingName.PROGRAMME: "municipal-example", SettingName.COUNTER_NAME: HERE, SettingName.READER_NAME: ""}
    fixed = frozenset({SettingName.PRINTER})
    here = replace(desk.set_here, offered=offered, changes=made, fixed=fixed, in_force=in_force)
    yield "all set", replace(desk, set_here=here)
    doubted = replace(desk.citizen, clock=ClockDoubt(ClockFault.FAR_AHEAD, NOW))
    yield "a clock", replace(desk, set_here=here, citizen=doubted)
    faults = tuple(SheetFault(SheetFaultKind.NO_NAME, {}, number, "name") for number in range(2, 30))
    stick = LocationContents(FileLocation(LocationKind.STICK, "CITY"), ("services.csv", "決済サービス一覧-2026-06.csv"))
    refused = replace(here, imported=NotImported(CitySheet.SERVICES, faults), places=(stick,))
    yield "a sheet", replace(desk, set_here=refused)


def _myself(desk: Desk) -> Iterator[tuple[str, Desk]]:
    for name, change in (
        ("", CredentialChange()),
        ("a wrong passphrase", CredentialChange(CredentialKind.CODE, WrongPassphrase(NOW))),
        ("an app", CredentialChange(CredentialKind.FACTOR, WrongOneTimeCode(), offered=OFFERED)),
    ):
        yield name, replace(desk, credential_change=change)


def _staff(desk: Desk) -> Iterator[tuple[str, Desk]]:
    own = Account(ADMINISTRATOR, True, True, 2, NOW, None, has_factor=True, last_login=NOW)
    longest = Account(
        Clerk("c" * 32, "Maximiliano O'Neil-Fernández de la Cruz", Role.CLERK), True, False, 0, NOW, "yama"
    )
    given = replace(longest, clerk=replace(longest.clerk, login="d" * 32), given_by="yama", has_factor=True)
    out = replace(own, clerk=SUPERVISOR, is_active=False)
    lapsed = replace(given, clerk=replace(longest.clerk, login="e" * 32), has_lapsed=True)
    listed = (longest, given, lapsed, out, own)
    shown = StaffList(listed, chosen=given.clerk.login)
    refused = StaffOutcome("mori", None, NotChanged(NotChangedWhy.LOGIN_TAKEN))
    for name, staff in (
        ("", StaffList()),
        ("no answer", StaffList(failed=True)),
        ("a clerk", shown),
        ("their own", replace(shown, chosen="yama")),
        ("a passphrase that has lapsed", replace(shown, chosen=lapsed.clerk.login)),
        ("done", replace(shown, outcome=StaffOutcome(given.clerk.login, None, AccountChanged(given)))),
        ("an addition, refused", replace(shown, form=StaffForm.ADD, outcome=refused)),
        *((f"a form to {form}", replace(shown, form=form)) for form in StaffForm if form is not StaffForm.RECOVERY),
        ("a form to recovery", replace(shown, chosen="yama", form=StaffForm.RECOVERY)),
    ):
        yield name, replace(desk, staff=staff)

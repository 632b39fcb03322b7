"""An answer that comes when who asked has left the desk: it is told to nobody, and nothing is done by it."""

from collections.abc import Callable

import pytest

from kiosk.domain.card.reader_trial import ReaderTried, ReadTrial
from kiosk.domain.desk.authentication import CredentialChosen, FactorAsked, FactorTyped
from kiosk.domain.desk.effects import AskFor, DeskEffect, Do, EffectAnswered, Perform
from kiosk.domain.desk.events import Command, DeskEvent, DeskPress, Room, RoomChosen, TicketAct, TicketPressed, kind_of
from kiosk.domain.desk.rooms.incidents import PrintNotice
from kiosk.domain.desk.rooms.records import FindRecords
from kiosk.domain.desk.rooms.report import DaysChosen, ReportForm, WriteReceipts, WriteReportFile
from kiosk.domain.desk.rooms.settings import Trial
from kiosk.domain.desk.rows import GuardedAction
from kiosk.domain.desk.table import EVENTS, failed
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.office.record_queries import Query, RecordPage
from kiosk.domain.office.tickets import NobodyWaits
from kiosk.domain.report.counts import ReportFailed, ReportPeriod
from kiosk.domain.settings.file_locations import FileLocation, LocationKind, WrittenFile
from kiosk.domain.staff.account_answers import Allowed, Denied, NotAnswered, Unsure, WrongOneTimeCode, WrongPassphrase
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode
from tests.domain.desk.test_desk import ACTS, TICKET, TODAY, Office, attended, name_of, office
from tests.domain.desk.test_incidents import OPEN
from tests.fakes.office.desk_clerks import ADMINISTRATOR, CLERK, CODE, OFFERED, PASSPHRASE
from tests.fakes.office.reports import a_report

__all__ = ["attended", "office"]

THE_NEXT = pytest.mark.parametrize("clerk", [ADMINISTRATOR, CLERK], ids=["another clerk", "the same clerk"])


def comes_after(office: Office, clerk: Clerk) -> int:
    """Who is there leaves, and this clerk logs in; the attendance that has ended."""
    attendance = office.desk.attendance
    office.holds_back = False
    office.held.clear()
    office.do(DeskPress.LOG_OUT)
    office.log_in(clerk)
    return attendance


def typed(text: str = PASSPHRASE) -> Passphrase:
    return Passphrase.typed(text)


@THE_NEXT
@pytest.mark.parametrize(
    "answer", [OFFERED, WrongPassphrase(None), NotAnswered("down")], ids=["offered", "wrong", "not answered"]
)
def test_a_secret_that_was_asked_for_by_who_has_left_is_offered_to_nobody(
    attended: Office, clerk: Clerk, answer: object
) -> None:
    attended.holds_back = True
    attended.do(FactorAsked(typed()))
    asked, _ = attended.held[0]
    attendance = comes_after(attended, clerk)
    before = attended.desk
    attended.hear(asked, attendance, answer)
    assert attended.desk == before


@THE_NEXT
@pytest.mark.parametrize(
    "asks",
    [
        lambda: FactorAsked(typed()),
        lambda: CredentialChosen(typed(), typed("quite another one")),
        lambda: CredentialChosen(typed(), QuickCode.typed(CODE)),
    ],
    ids=["one-time codes", "passphrase", "code"],
)
def test_what_one_clerk_is_answered_is_no_answer_to_the_change_of_the_next(
    attended: Office, clerk: Clerk, asks: Callable[[], FactorAsked | CredentialChosen]
) -> None:
    attended.holds_back = True
    attended.do(asks())
    asked, _ = attended.held[0]
    attendance = comes_after(attended, clerk)
    attended.holds_back = True
    attended.do(CredentialChosen(typed(), typed("one of the next")))
    before = attended.desk
    assert before.credential_change.busy
    for answer in (WrongPassphrase(None), NotAnswered("down")):
        attended.hear(asked, attendance, answer)
        assert attended.desk == before


@THE_NEXT
def test_the_code_of_one_clerk_ends_no_offer_to_the_next(attended: Office, clerk: Clerk) -> None:
    attended.do(FactorAsked(typed()))
    attended.holds_back = True
    attended.do(FactorTyped(OFFERED.secret, OneTimeCode.typed(CODE)))
    asked, _ = attended.held[0]
    attendance = comes_after(attended, clerk)
    attended.do(FactorAsked(typed()))
    before = attended.desk
    attended.hear(asked, attendance, WrongOneTimeCode())
    assert attended.desk == before


def test_a_secret_that_was_asked_for_first_is_no_answer_to_what_was_asked_for_after_it(attended: Office) -> None:
    """The same clerk has left the room meanwhile, and come back."""
    attended.holds_back = True
    attended.do(FactorAsked(typed()))
    first, attendance = attended.held.popleft()
    attended.go_on()
    attended.do(RoomChosen(Room.RECEPTION), RoomChosen(Room.MYSELF))
    attended.holds_back = True
    attended.do(CredentialChosen(typed(), typed("quite another one")))
    before = attended.desk
    attended.hear(first, attendance, OFFERED)
    assert attended.desk == before


def test_who_has_locked_the_desk_and_is_back_is_told_what_came_of_it(attended: Office) -> None:
    attended.holds_back = True
    attended.do(DeskPress.OPEN_INCIDENT)
    asked, attendance = attended.held.popleft()
    attended.go_on()
    attended.do(DeskPress.LOCK)
    attended.log_in(CLERK)
    attended.hear(asked, attendance, Unsure())
    assert attended.desk.refusal is not None
    assert attended.desk.refusal.is_unsure


@THE_NEXT
@pytest.mark.parametrize("act", [act for act in ACTS if isinstance(EVENTS[kind_of(act)], GuardedAction)], ids=name_of)
def test_what_was_allowed_to_who_has_left_is_done_for_nobody(attended: Office, clerk: Clerk, act: DeskEvent) -> None:
    comes_after(attended, clerk)
    before = attended.desk
    asked = AskFor(clerk, Action.SERVE, act, "", before.citizen.beside)
    for answer in (Allowed(clerk), Denied(Denial.ROLE), NotAnswered("down")):
        attended.do(EffectAnswered(asked, answer, is_late=True))
        assert attended.desk == before
    assert (attended.told, attended.windows, attended.looked_up, attended.practised) == ([], [], [], [])


@THE_NEXT
@pytest.mark.parametrize("act", [act for act in ACTS if isinstance(act, Command)], ids=name_of)
def test_what_a_command_came_to_is_not_told_as_what_the_next_has_pressed(
    attended: Office, clerk: Clerk, act: Command
) -> None:
    comes_after(attended, clerk)
    attended.holds_back = True
    attended.do(act)
    before = attended.desk
    assert before.is_under_way(type(act))
    for answer in (Denied(Denial.ROLE), NotAnswered("down"), NotAnswered("down", is_unsure=True), Unsure()):
        attended.do(EffectAnswered(Perform(clerk, act), answer, is_late=True))
        assert attended.desk == before


REPORT = ReportPeriod(TODAY, TODAY)
HERE = FileLocation(LocationKind.FOLDER)
CALLS = TicketPressed(TicketAct.NEXT, TICKET)
LATE: tuple[tuple[DeskEffect, object], ...] = (
    (Do(DaysChosen(REPORT)), ReportFailed()),
    (Do(DaysChosen(REPORT)), a_report(REPORT)),
    (Do(CALLS), NobodyWaits()),
    (Do(DeskPress.LIST_FILES), ()),
    (FindRecords(Query()), RecordPage()),
    (WriteReportFile(a_report(REPORT), ReportForm.PDF, HERE), WrittenFile("report.pdf", "/")),
    (WriteReceipts(REPORT, None, HERE), WrittenFile("receipts.xlsx", "/")),
    (PrintNotice(OPEN), True),
    (Trial.PRINTER, PrintTrial.PRINTED),
    (Trial.READER, ReaderTried(ReadTrial.READS)),
)


@THE_NEXT
@pytest.mark.parametrize(("asked", "answer"), LATE, ids=lambda value: type(value).__name__)
def test_what_was_found_and_written_for_who_has_left_is_told_to_nobody(
    attended: Office, clerk: Clerk, asked: DeskEffect, answer: object
) -> None:
    comes_after(attended, clerk)
    attended.holds_back = True
    attended.do(DaysChosen(REPORT), CALLS)
    before = attended.desk
    for late in (answer, failed(asked)):
        attended.do(EffectAnswered(asked, late, is_late=True))
        assert attended.desk == before

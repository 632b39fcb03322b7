"""What the desk's effects run on, and how each of them is done there. Every call here is made on a runner's thread."""

from functools import partial
from typing import assert_never

from kiosk.app.jobs import SerialJobRunner
from kiosk.domain.card.diagnostics import DiagnosticStep
from kiosk.domain.card.reader_trial import ReaderTried, reader_tried
from kiosk.domain.card.stability import ReadCount
from kiosk.domain.desk.accounts.recovery import KeepRecovery, OwnPassphraseTyped, RecoveryAsked, RecoveryTyped
from kiosk.domain.desk.authentication import (
    CodeTyped,
    CredentialChosen,
    FactorAsked,
    FactorTyped,
    FirstTyped,
    LogInTyped,
)
from kiosk.domain.desk.effects import AskFor, Authenticate, DeskEffect, Do, KeepZoom, LookUp, NoteLeaving, Perform
from kiosk.domain.desk.events import DeskPress, TicketPressed
from kiosk.domain.desk.rooms.incidents import OpensIncident, TellsIncident
from kiosk.domain.desk.rooms.joining import EarlierOffered
from kiosk.domain.desk.rooms.practice import CardPut
from kiosk.domain.desk.rooms.records import Amends, FindRecords, TimelineAsked
from kiosk.domain.desk.rooms.report import DaysChosen, WriteReceipts, WriteReportFile
from kiosk.domain.desk.rooms.settings import AcceptsClock, Imports, Sets
from kiosk.domain.desk.rooms.staff import AddsClerk, UpdatesAccount
from kiosk.domain.desk.rooms.tickets import decide
from kiosk.domain.desk.shift.room import ChangesShiftNotes
from kiosk.domain.machine.clock_rules import ClockAnswer, ClockVerdict
from kiosk.domain.ports import (
    Amendments,
    CardSimulator,
    Clerks,
    Clock,
    ClockBook,
    ClockGuard,
    DeskSettings,
    DeskZoom,
    Diagnostics,
    Finder,
    Incidents,
    Printer,
    Register,
    Reports,
    ReportWriter,
    SettingChoiceSource,
    SheetImporter,
    ShiftNotes,
    Tickets,
)
from kiosk.domain.report.counts import Report, ReportFailed
from kiosk.domain.staff.account_answers import (
    FactorAnswer,
    FactorSetAnswer,
    FirstAnswer,
    LoginAnswer,
    OwnChangeAnswer,
    RecoveryAnswer,
    UnlockAnswer,
)
from kiosk.domain.staff.account_updates import FactorRemoved, PassphraseGiven, Renamed, RoleGiven, UseSet
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class DeskResources:
    """Its runner is its own: a citizen never waits for a clerk's question.

    The printer is the machine's, with its runner: one sheet after the other.
    """

    clock: Clock
    clerks: Clerks
    register: Register
    finder: Finder
    amendments: Amendments
    incidents: Incidents
    shift_notes: ShiftNotes
    clock_book: ClockBook
    settings: DeskSettings
    offers: SettingChoiceSource
    sheets: SheetImporter
    tickets: Tickets
    reports: Reports
    report_files: ReportWriter
    printer: Printer
    jobs: SerialJobRunner
    print_jobs: SerialJobRunner
    card_jobs: SerialJobRunner
    doctor: Diagnostics
    zoom: DeskZoom
    practice: CardSimulator | None = None
    guard: ClockGuard | None = None

    def reader_trial(self) -> ReaderTried:
        """The doctor's run, on the card's runner; of a run that compares it keeps nothing."""
        return reader_tried(self.doctor.examine(0, _no_progress, compares=True).steps)


def _no_progress(_told: DiagnosticStep | ReadCount) -> None:
    """The desk waits for the outcome alone."""


def carry_out(resources: DeskResources, effect: DeskEffect, counter: str) -> object:
    """The answer to it. Raises TypeError for what is not done on the desk's runner."""
    match effect:
        case LookUp():
            return _look_up(resources, effect)
        case Authenticate():
            return _authenticate(resources.clerks, effect)
        case NoteLeaving(clerk, audit_action):
            resources.clerks.note(clerk, audit_action)
            return None
        case AskFor(clerk, action, _, about):
            return resources.clerks.ask(clerk, action, about)
        case Perform():
            return _perform(resources, effect)
        case FindRecords(query, after):
            return resources.finder.find(query, after)
        case WriteReportFile(report, form, place):
            return resources.report_files.write(report, form.value, place)
        case KeepRecovery(clerk, code):
            return resources.clerks.keep_recovery(clerk, code)
        case KeepZoom(zoom):
            resources.zoom.keep(zoom)
            return None
        case WriteReceipts(days, of_counter, place):
            return resources.report_files.write_receipts(resources.finder, days, of_counter, place)
        case Do():
            return _do(resources, effect, counter)
        case _:
            raise TypeError(f"nobody does {type(effect).__name__}")


def _look_up(resources: DeskResources, what: LookUp) -> object:
    match what:
        case LookUp.CLERKS | LookUp.ACCOUNTS:
            return resources.clerks.listed()
        case LookUp.READERS:
            return resources.register.health()
        case LookUp.QUEUE:
            return resources.tickets.today()
        case LookUp.INCIDENTS:
            return resources.incidents.listed()
        case LookUp.LINKS:
            return resources.reports.waiting_links()
        case LookUp.HANDED_OVER:
            return resources.reports.unanswered_files()
        case LookUp.SHIFT_NOTES:
            return resources.shift_notes.listed()
        case LookUp.SETTINGS:
            return resources.settings.listed()
        case LookUp.OFFERS:
            return resources.offers.look()
        case LookUp.PLACES:
            return resources.report_files.places()
        case _:
            assert_never(what)


AuthenticationAnswer = (
    FirstAnswer | LoginAnswer | UnlockAnswer | OwnChangeAnswer | FactorAnswer | FactorSetAnswer | RecoveryAnswer
)


def _authenticate(clerks: Clerks, effect: Authenticate) -> AuthenticationAnswer:
    match effect.typed, effect.of:
        case FirstTyped(login, name, passphrase), None:
            return clerks.add_first(login, name, passphrase)
        case LogInTyped(login, passphrase, one_time), None:
            return clerks.log_in(login, passphrase, one_time)
        case CodeTyped(code), Locked() as locked:
            return clerks.unlock(locked, code)
        case CredentialChosen(passphrase, QuickCode() as code), Clerk() as clerk:
            return clerks.set_code(clerk, passphrase, code)
        case CredentialChosen(old, Passphrase() as new), Clerk() as clerk:
            return clerks.change_passphrase(clerk, old, new)
        case OwnPassphraseTyped(given, chosen), Clerk() as clerk:
            return clerks.change_passphrase(clerk, given, chosen)
        case RecoveryTyped(login, recovery, chosen), None:
            return clerks.recover(login, recovery, chosen)
        case RecoveryAsked(passphrase), Clerk() as clerk:
            return clerks.offer_recovery(clerk, passphrase)
        case FactorAsked(passphrase), Clerk() as clerk:
            return clerks.offer_factor(clerk, passphrase)
        case FactorTyped(secret, first), Clerk() as clerk:
            return clerks.set_factor(clerk, secret, first)
        case _:
            raise TypeError(f"nobody judges {type(effect.typed).__name__}")


def _perform(resources: DeskResources, effect: Perform) -> object:
    clerk = effect.clerk
    match effect.act:
        case Amends(amendment):
            return resources.amendments.amend(clerk, amendment)
        case EarlierOffered(_, confirmation):
            return resources.clerks.confirm_join(clerk, confirmation)
        case OpensIncident(about):
            return resources.incidents.open(clerk, about)
        case TellsIncident(incident, saying, lines):
            return resources.incidents.tell(clerk, incident, saying, lines)
        case ChangesShiftNotes(change):
            return resources.shift_notes.change(clerk, change)
        case Sets(setting):
            return resources.settings.change(clerk, setting)
        case Imports(sheet, file):
            return resources.sheets.take_over(clerk, sheet, file)
        case AddsClerk(new, passphrase, own):
            return resources.clerks.prove(clerk, own) or resources.clerks.add(new, passphrase, clerk)
        case UpdatesAccount() as update:
            return _update(resources.clerks, clerk, update)
        case AcceptsClock(verdict):
            return _accept_clock(resources, clerk, verdict)
        case act:
            raise TypeError(f"nobody performs {type(act).__name__}")


def _update(clerks: Clerks, by: Clerk, asked: UpdatesAccount) -> OwnChangeAnswer:
    login, seen = asked.seen.clerk.login, asked.seen
    if isinstance(asked.update, Renamed):
        return clerks.rename(login, asked.update.name, by, seen)
    if (unproven := clerks.prove(by, asked.own or Passphrase.typed(""))) is not None:
        return unproven
    match asked.update:
        case RoleGiven(role):
            return clerks.change_role(login, role, by, seen)
        case UseSet(is_active=True):
            return clerks.activate(login, by, seen)
        case UseSet():
            return clerks.deactivate(login, by, seen)
        case PassphraseGiven(passphrase):
            return clerks.reset_passphrase(login, passphrase, by, seen)
        case FactorRemoved():
            return clerks.remove_factor(login, by, seen)
        case _:
            assert_never(asked.update)


def _accept_clock(resources: DeskResources, clerk: Clerk, verdict: ClockVerdict) -> ClockAnswer:
    answer = resources.clock_book.accept(clerk, verdict)
    if resources.guard is not None:
        resources.guard.renew()
    return answer


def _do(resources: DeskResources, effect: Do, counter: str) -> object:
    match effect.act:
        case TimelineAsked(kind, number):
            return resources.finder.timeline(kind, number)
        case DaysChosen() as chosen:
            return _count(resources, chosen)
        case TicketPressed() as pressed:
            return resources.tickets.change(partial(decide, pressed, counter))
        case DeskPress.LIST_FILES:
            return resources.sheets.places()
        case CardPut(kind) if resources.practice is not None:
            resources.practice.put(kind)
            return None
        case DeskPress.PULL_CARD if resources.practice is not None:
            resources.practice.pull()
            return None
        case act:
            raise TypeError(f"nobody does {act}")


def _count(resources: DeskResources, chosen: DaysChosen) -> Report | ReportFailed:
    return resources.reports.report(chosen.days, chosen.counter)

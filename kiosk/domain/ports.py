"""What the shell needs from the card, the register and the printer.

Adapters answer with values, and with values of what went wrong, not with exceptions. The shell makes the flow's events
of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    # Whoever tells the time needs no other value that a port speaks.
    from kiosk.domain.card.card import Pin
    from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinResult
    from kiosk.domain.card.card_comparison import Run, Verdict
    from kiosk.domain.card.diagnostics import DiagnosticStep
    from kiosk.domain.card.reader import ReaderState
    from kiosk.domain.card.reader_health import HealthFound, ReadingAt
    from kiosk.domain.card.stability import ReadCount, Stability
    from kiosk.domain.city.counter import Counter
    from kiosk.domain.city.leaflets import LeafletId
    from kiosk.domain.machine.clock_rules import ClockAnswer, ClockDoubt, ClockVerdict
    from kiosk.domain.machine.print_trial import PrintTrial
    from kiosk.domain.office.amendments import AmendAnswer, Amendment
    from kiosk.domain.office.incidents import AtHand, DamagedIncident, Incident, IncidentAnswer, IncidentUpdate
    from kiosk.domain.office.join_confirmation import ConfirmationAnswer, JoinConfirmation
    from kiosk.domain.office.queue.turns import Queue, QueueRule
    from kiosk.domain.office.record_queries import Cursor, FinderFailed, NoSuchRecord, Query, RecordKind, RecordPage
    from kiosk.domain.office.shift.shift_notes import ListedShiftNote, ShiftNoteAnswer, ShiftNoteChange
    from kiosk.domain.office.tickets import IssuedTicket, QueueAnswer, TicketCall, TicketErrand
    from kiosk.domain.office.timeline import Timeline
    from kiosk.domain.office.visit import Visit
    from kiosk.domain.records.record_signing import Signature
    from kiosk.domain.records.records import Draft, Intent, Purpose, Record
    from kiosk.domain.records.register_answers import DraftAnswer, FindAnswer, RecordAnswer, StandingAnswer
    from kiosk.domain.report.counts import Report, ReportFailed, ReportPeriod
    from kiosk.domain.report.day_lists import DayFacts, DayList, HandedOverFiles
    from kiosk.domain.report.opinion_survey import Opinion
    from kiosk.domain.settings.desk_settings import SetAnswer, SettingChange, SettingChoices, SettingOverride
    from kiosk.domain.settings.file_locations import (
        FileLocation,
        LocatedFile,
        LocationContents,
        NotWrittenWhy,
        WrittenFile,
    )
    from kiosk.domain.settings.sheet_imports import CitySheet, ImportAnswer
    from kiosk.domain.staff.account_answers import (
        Allowed,
        ChangeAnswer,
        ClerksListed,
        Denied,
        EventsFound,
        FactorAnswer,
        FactorSetAnswer,
        FirstAnswer,
        LoginAnswer,
        NotAnswered,
        OwnChangeAnswer,
        ProofAnswer,
        RecoveryAnswer,
        UnlockAnswer,
    )
    from kiosk.domain.staff.attendance import Locked
    from kiosk.domain.staff.clerks import Account, Action, Clerk, NewClerk, Owner, Role
    from kiosk.domain.staff.desk_log import AuditAction
    from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode, RecoveryCode
    from kiosk.domain.values.capacity import Capacity
    from kiosk.domain.values.display import Zoom
    from kiosk.domain.values.voice.settings import SpeechOutcome, VoiceSettings


class Clock(Protocol):
    def now(self) -> datetime: ...


class ClockGuard(Protocol):
    """Judges the clock by what is known. From any thread."""

    def doubt(self) -> ClockDoubt | None:
        """Why it cannot be right now; None: nothing speaks against it."""
        ...

    def renew(self) -> None:
        """Ask the register again what it knows of the time, and what was said of the clock."""
        ...


class ClockBook(Protocol):
    """What administrators say of the clock. Judged, done and logged in one unit of work."""

    def accept(self, by: Clerk | Owner, verdict: ClockVerdict) -> ClockAnswer: ...


class CardDesk(Protocol):
    """The card under one session. Called from one thread at a time; `holds` from any."""

    def read(self, session: int, reader: str) -> CheckedCard | CardFailure: ...
    def verify(self, session: int, pin: Pin, purpose: Purpose) -> PinResult | CardFailure: ...
    def sign(self, session: int, draft: Draft) -> Signature | CardFailure | None:
        """Once for each PIN, and only what that PIN was given for. None: it was not signed."""
        ...

    def forget(self, session: int) -> PinResult | CardFailure:
        """The card loses its verified PIN. Fails when it has not, or when another card lies there."""
        ...

    def release(self, session: int) -> None: ...
    def holds(self, session: int) -> bool:
        """Whether the session's card has been on the reader, under power, without a break until now."""
        ...


OnProgress: TypeAlias = "Callable[[DiagnosticStep | ReadCount], None]"
"""Is told on the way, on the card's thread."""


class Diagnostics(Protocol):
    """The reader doctor. It opens the card by itself, which no session may hold meanwhile."""

    def examine(self, run: int, on_progress: OnProgress, *, compares: bool) -> Run: ...
    def reread(self, run: int, of: int, on_progress: OnProgress) -> Stability: ...
    def halt(self, run: int) -> None:
        """The repeated reading of this run, and of those before it, ends at once. From any thread."""
        ...

    def write_report(self, run: int, verdict: Verdict | None) -> str | None:
        """Where it lies; None: it could not be written."""
        ...


class Register(Protocol):
    """The record. Every call is one unit of work: done whole, or not at all."""

    def standing(self, public_key: bytes) -> StandingAnswer: ...
    def find(self, public_key: bytes) -> FindAnswer: ...
    def draft(self, public_key: bytes, acting: Capacity, intent: Intent) -> DraftAnswer: ...
    def record(self, draft: Draft, signature: Signature, holds: Callable[[], bool]) -> RecordAnswer:
        """Done only while the card that signed `holds` until the end."""
        ...

    def rank(self) -> tuple[str, ...]:
        """The services that people link most, the most used first; none, where the register does not answer."""
        ...

    def note(self, noted: Visit | ReadingAt | Opinion) -> None: ...
    def health(self) -> HealthFound: ...


class Clerks(Protocol):
    """The clerks' accounts and the desk's log. What is denied is kept with what it answers, in one unit of work.

    Takes every secret that it is given; nobody has to wipe one afterwards.
    """

    def listed(self) -> ClerksListed | NotAnswered: ...
    def log_in(self, login: str, passphrase: Passphrase, code: OneTimeCode | None = None) -> LoginAnswer:
        """`code`: of a clerk who has set up one-time codes; each counts once."""
        ...

    def unlock(self, desk: Locked, code: QuickCode) -> UnlockAnswer: ...
    def ask(self, clerk: Clerk, action: Action, about: str | Query = "") -> Allowed | Denied | NotAnswered:
        """Whether the clerk may, as the register has them now. Of a query the log keeps what leads to nobody.

        Raises ValueError when `about` is no reference.
        """
        ...

    def confirm_join(self, clerk: Clerk, confirmation: JoinConfirmation) -> ConfirmationAnswer:
        """Whether both are who they say, may join a certificate, and are two."""
        ...

    def note(self, clerk: Clerk, audit_action: AuditAction) -> None:
        """Keep that they locked the desk or logged out."""
        ...

    def add_first(self, login: str, name: str, passphrase: Passphrase) -> FirstAnswer:
        """The first administrator, whoever asks, and the offer of a recovery code; denied when there is any account."""
        ...

    def prove(self, clerk: Clerk, passphrase: Passphrase) -> ProofAnswer:
        """Whether it is this clerk who stands there; None: it is."""
        ...

    def add(self, new: NewClerk, passphrase: Passphrase, by: Clerk | Owner) -> ChangeAnswer: ...
    def rename(self, login: str, name: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        """`seen`, here and below: the account as it stood before who changes it; if it has changed, nothing is done."""
        ...

    def change_role(self, login: str, role: Role, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer: ...
    def deactivate(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer: ...
    def activate(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer: ...
    def reset_passphrase(
        self, login: str, passphrase: Passphrase, by: Clerk | Owner, seen: Account | None = None
    ) -> ChangeAnswer:
        """Somebody else's. It ends a lock-out, and takes the quick code away; by a clerk, it has to be changed."""
        ...

    def change_passphrase(self, clerk: Clerk, old: Passphrase, new: Passphrase) -> OwnChangeAnswer: ...
    def set_code(self, clerk: Clerk, passphrase: Passphrase, code: QuickCode | None) -> OwnChangeAnswer:
        """None takes the quick code away."""
        ...

    def offer_factor(self, clerk: Clerk, passphrase: Passphrase) -> FactorAnswer: ...
    def set_factor(self, clerk: Clerk, secret: str, code: OneTimeCode) -> FactorSetAnswer:
        """Log in with codes of this secret from now on, which their app shows already."""
        ...

    def remove_factor(self, login: str, by: Clerk | Owner, seen: Account | None = None) -> ChangeAnswer:
        """Of somebody who has lost their app."""
        ...

    def offer_recovery(self, clerk: Clerk, passphrase: Passphrase) -> RecoveryAnswer:
        """A new recovery code for an administrator; the one before counts until this one is kept."""
        ...

    def keep_recovery(self, clerk: Clerk, code: str) -> ChangeAnswer:
        """The code that was offered last is on paper: it counts, and the one before is over."""
        ...

    def recover(self, login: str, code: RecoveryCode, passphrase: Passphrase) -> RecoveryAnswer:
        """A new passphrase by the recovery code, which is used up; one-time codes are over too. The next is offered."""
        ...

    def events(self, *, denied: bool = False, newest: int = 100) -> EventsFound | NotAnswered: ...


class Tickets(Protocol):
    """Today's queue. Every call is one unit of work; what two counters press at once is decided one after the other."""

    def take(self, errand: TicketErrand) -> IssuedTicket | None:
        """None: the register does not answer, and no number was given."""
        ...

    def change(self, decide: QueueRule) -> QueueAnswer:
        """Whatever comes of the queue as it is at this moment is kept, whole or not at all."""
        ...

    def today(self) -> Queue | None:
        """Every ticket of today; None: the register does not answer."""
        ...

    def called_now(self) -> tuple[TicketCall, ...]:
        """The newest first; nobody, where the register does not answer."""
        ...


class Finder(Protocol):
    """Looks through the record and changes nothing in it. Answers at once, however large it is."""

    def find(self, query: Query, after: Cursor | None = None) -> RecordPage | FinderFailed: ...
    def timeline(self, kind: RecordKind, number: int) -> Timeline | NoSuchRecord | FinderFailed: ...


class Amendments(Protocol):
    """What clerks change of the record. Each is judged, done and kept in one unit of work."""

    def amend(self, clerk: Clerk, amendment: Amendment) -> AmendAnswer: ...


class Incidents(Protocol):
    """What went wrong for somebody. Each line is judged, written and kept in the desk's log in one unit of work."""

    def open(self, clerk: Clerk, about: AtHand) -> IncidentAnswer: ...
    def tell(self, clerk: Clerk, incident: int, saying: IncidentUpdate, lines: int | None = None) -> IncidentAnswer:
        """`lines`: so many stood there before whoever pressed; where there are more by now nothing is done."""
        ...

    def listed(self) -> tuple[Incident | DamagedIncident, ...] | None:
        """The newest, open ones first; None: the register does not answer."""
        ...


class ShiftNotes(Protocol):
    """What one clerk tells the next. Each change is judged, kept and logged in one unit of work."""

    def listed(self) -> tuple[ListedShiftNote, ...] | None:
        """Those that are open, the oldest first, and the newest that were ticked; None: the register does not answer.

        The words of those that were ticked long ago are erased by it.
        """
        ...

    def change(self, clerk: Clerk, change: ShiftNoteChange) -> ShiftNoteAnswer: ...


class DeskSettings(Protocol):
    """What clerks set. Each change is judged, kept and logged in one unit of work, and none is ever taken away."""

    def listed(self) -> tuple[SettingOverride, ...] | NotAnswered:
        """For every counter and for this machine, the newest first."""
        ...

    def change(self, clerk: Clerk, change: SettingChange) -> SetAnswer: ...


class SettingChoiceSource(Protocol):
    def look(self) -> SettingChoices:
        """What a setting can be chosen from. It may take its time: never on the window's thread."""
        ...


class SheetImporter(Protocol):
    def places(self) -> tuple[LocationContents, ...]:
        """The named places and the sheets in them. It may take its time: never on the window's thread."""
        ...

    def take_over(self, clerk: Clerk, sheet: CitySheet, file: LocatedFile) -> ImportAnswer:
        """All of the file or nothing, judged and logged like every change. In practice it is only checked."""
        ...


class Reports(Protocol):
    """What was done in some days. It takes its time: never on the window's thread."""

    def report(self, days: ReportPeriod, counter: str | None = None) -> Report | ReportFailed:
        """Of one counter; None: of all that share the register."""
        ...

    def waiting_links(self) -> int | None:
        """How many no provider has been given yet. None: the register does not answer."""
        ...

    def unanswered_files(self) -> HandedOverFiles | None:
        """The hand-over's files whose provider has not answered, the oldest first. None as above."""
        ...


class ReportWriter(Protocol):
    def places(self) -> tuple[FileLocation, ...]:
        """Where a file can lie now."""
        ...

    def write(self, report: Report, form: str, place: FileLocation) -> WrittenFile | NotWrittenWhy:
        """Into a file of its own, as `xlsx` or `pdf`, and never over another one."""
        ...

    def write_receipts(
        self, finder: Finder, days: ReportPeriod, counter: str | None, place: FileLocation
    ) -> WrittenFile | NotWrittenWhy:
        """The same for a list of what was recorded; None: at all counters."""
        ...


class DeskZoom(Protocol):
    """How large the desk of this machine is, from one start to the next."""

    def kept(self) -> Zoom | None:
        """None: nobody has chosen one."""
        ...

    def keep(self, zoom: Zoom) -> None:
        """Where it cannot be written it lasts until the end of the program."""
        ...


class Monitor(Protocol):
    """Watches the readers on a thread of its own and reports every change."""

    def start(self, report: Callable[[ReaderState], None]) -> None: ...
    def stop(self) -> None: ...


class CardSimulator(Protocol):
    """The reader of practice mode, and the hand that puts its cards on and takes them off."""

    def put(self, kind: str) -> None: ...
    def pull(self) -> None: ...


class CancellationToken(Protocol):
    """Whether somebody still wants what a job is doing. From any thread."""

    @property
    def is_cancelled(self) -> bool: ...
    def wait(self, seconds: float, /) -> bool:
        """Whether it is cancelled within this time."""
        ...

    def on_cancel(self, call: Callable[[], None]) -> None:
        """To be called when it is cancelled, or now when it has been. It may not wait for anything."""
        ...


class Speaker(Protocol):
    """Where the voice comes out."""

    def play(self, sounds: Iterable[bytes], settings: VoiceSettings, cancellation: CancellationToken) -> SpeechOutcome:
        """Play one after the other (empty: a pause); return when all of it was heard. Silent as soon as cancelled."""
        ...

    def look(self) -> SpeechOutcome:
        """Whether a sound device is there."""
        ...


class Printer(Protocol):
    """Prints for the counter as it is set when it prints. What is cancelled does not come out, however late."""

    def print_slip(self, record: Record, counter: Counter, cancellation: CancellationToken) -> bool:
        """True when the slip was handed to the printer or, without one, written to the slip folder."""
        ...

    def print_handout(self, title: LeafletId, counter: Counter, cancellation: CancellationToken) -> bool:
        """The same for a leaflet."""
        ...

    def print_ticket(self, taken: IssuedTicket, counter: Counter, cancellation: CancellationToken) -> bool:
        """The same for a numbered ticket."""
        ...

    def print_notice(self, incident: Incident, counter: Counter, cancellation: CancellationToken) -> bool:
        """The same for what the person is told whom an incident concerns."""
        ...

    def print_recovery(self, clerk: Clerk, code: str, counter: Counter, cancellation: CancellationToken) -> bool:
        """True when an administrator's recovery code was handed to a printer. It is written into no folder."""
        ...

    def print_story(self, timeline: Timeline, counter: Counter, cancellation: CancellationToken) -> bool:
        """The same for a record's story, for the staff."""
        ...

    def print_day_list(
        self, shown: DayList, facts: DayFacts, counter: Counter, cancellation: CancellationToken
    ) -> bool:
        """As a slip: the list of the day's beginning or end."""
        ...

    def print_trial(self, counter: Counter, cancellation: CancellationToken) -> PrintTrial:
        """A sheet that is nobody's, to see whether it comes out as it should."""
        ...

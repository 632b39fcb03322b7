"""What a city hall does all day, over and over, with the program's own parts and files."""

import random
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import assert_never

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.app.backup.make import BackupMade, make_backup
from kiosk.app.backup.places import BackupPlace
from kiosk.app.counter_setup import counter_for
from kiosk.app.handover.handover_export import export_all
from kiosk.app.handover.results_import import import_results
from kiosk.app.records.list_command import Listing, list_records
from kiosk.app.records.report_files import write_report
from kiosk.app.store import is_signed, open_store
from kiosk.city_data.spots import SPOTS
from kiosk.domain.city.counter import Counter
from kiosk.domain.office.amendments import Amended, Amendment, AmendmentReason, PutMark, TakeMark
from kiosk.domain.office.incidents import IncidentSaved, SessionAtHand
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import JoinDraft
from kiosk.domain.records.link import CancelIntent, CancellationDraft, LinkDraft, LinkIntent
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Intent, Record
from kiosk.domain.records.register_answers import Holding, RecordAnswer
from kiosk.domain.records.reservation import ReservationDraft, ReserveIntent
from kiosk.domain.report.counts import Report, ReportPeriod
from kiosk.domain.settings.desk_settings import SettingChange, SettingName, SettingSaved, TextSetting
from kiosk.domain.settings.effective_settings import newest
from kiosk.domain.staff.clerks import Clerk, Role
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import local
from kiosk.nfc.jpki.signing import RSA_SHA256
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.office.reports import SqlReports
from kiosk.storage.office.tickets import SqlTickets
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.tables import LinkRow, ResultsRow
from kiosk.storage.settings.desk_settings import SqlDeskSettings
from kiosk.storage.staff.clerks import SqlClerks
from tests.campaigns.next_start import COUNTER, settings_of, spots_in
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, TARO, CountingHasher, add
from tests.fakes.process.sqlite import opened
from tests.storage.desk import seen

HOLDERS = 8
_SERVICE, _MEASURE = "icoca", "municipal"


@cache
def key_of(holder: int) -> rsa.RSAPrivateKey:
    """Made once: RSA keys are slow to make."""
    return rsa.generate_private_key(65537, 2048)


@cache
def public_key_of(holder: int) -> bytes:
    return key_of(holder).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


@cache
def shipped_counter() -> Counter:
    """As the program ships it. Read once."""
    return counter_for(settings_of(Path("/nonexistent")), practice=False)


def prepare(folder: Path) -> None:
    """A data folder with an administrator and a supervisor, and a folder for files."""
    (folder / "out").mkdir(parents=True)
    (folder / "backups").mkdir()
    settings = settings_of(folder)
    store = open_store(settings, practice=False)
    add(SqlClerks(store.engine, store.keys, COUNTER, FakeClock(), CountingHasher()), HANAKO, TARO)
    store.engine.dispose()


class CounterAtWork:
    """An act says what was done, as `look` finds it too unless it was lost; "" if nothing was done.

    `answer`: what the register said to the last act.
    """

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.settings = settings_of(folder)
        self.store = store = open_store(self.settings, practice=False)
        self.clock, self.counter = FakeClock(), shipped_counter()
        counter = self.counter
        self.register = SqlRegister(store.engine, store.keys, counter, self.clock, chance.choice)
        self.tickets = SqlTickets(store.engine, self.clock)
        self.amendments = SqlAmendments(store.engine, store.keys, is_signed, COUNTER, self.clock, {})
        self.incidents = SqlIncidents(store.engine, store.keys, COUNTER, counter.programme.key, self.clock)
        self.set_here = SqlDeskSettings(store.engine, store.keys, COUNTER, "front", self.clock, [counter.programme.key])
        self.administrator = Clerk(HANAKO.login, HANAKO.name, Role.ADMINISTRATOR)
        self.supervisor = Clerk(TARO.login, TARO.name, Role.SUPERVISOR)
        self.answer: object = None

    def close(self) -> None:
        self.store.engine.dispose()

    @property
    def acts(self) -> dict[str, Callable[[], str]]:
        return {
            "reserve": self.reserve,
            "link": self.link,
            "cancel": self.cancel,
            "ticket": self.take_ticket,
            "mark": self.mark,
            "incident": self.open_incident,
            "setting": self.set_something,
            "export": self.export,
            "results": self.take_results,
            "list": self.list_into_file,
            "report": self.report,
            "import": self.import_spots,
            "backup": self.back_up,
        }

    # --- at the citizen's screen

    def reserve(self) -> str:
        holder = self._one_with(lambda found: found is None)
        return "" if holder is None else self._record(holder, ReserveIntent())

    def link(self) -> str:
        holder = self._one_with(lambda found: found is not None and not any(link.is_live for link in found.links))
        if holder is None:
            return ""
        return self._record(holder, LinkIntent(_MEASURE, _SERVICE, f"{holder:017}", ("4821",)))

    def cancel(self) -> str:
        holder = self._one_with(lambda found: found is not None and any(_waits(link.state) for link in found.links))
        found = None if holder is None else self.register.find(public_key_of(holder))
        if holder is None or not isinstance(found, Holding):
            return ""
        reference = next(link.reference for link in found.links if _waits(link.state))
        return self._record(holder, CancelIntent(reference))

    def take_ticket(self) -> str:
        issued = self.tickets.take(TicketErrand.RESERVE)
        return "" if issued is None else f"ticket {issued.ticket.number}"

    def _one_with(self, fits: Callable[[Holding | None], bool]) -> int | None:
        """A holder whose card finds this in the register."""
        found = {holder: self.register.find(public_key_of(holder)) for holder in range(HOLDERS)}
        fitting = [one for one, has in found.items() if (has is None or isinstance(has, Holding)) and fits(has)]
        return self.chance.choice(fitting) if fitting else None

    def _record(self, holder: int, intent: Intent) -> str:
        draft = self.register.draft(public_key_of(holder), Capacity.HOLDER, intent)
        self.answer = draft
        if not isinstance(draft, Draft):
            return ""
        signature = key_of(holder).sign(draft.message(), padding.PKCS1v15(), hashes.SHA256())
        self.answer = self.register.record(draft, Signature(signature, RSA_SHA256), lambda: True)
        return _told_of(draft, self.answer)

    # --- at the desk

    def mark(self) -> str:
        with Session(self.store.engine) as unit:
            last = unit.scalar(select(func.max(AmendmentRow.id))) or 0
        found = seen(self.store.engine, self.store.keys, RecordKind.RESERVATION)
        mark = self.chance.choice(list(RecordMark))
        change = TakeMark(mark) if mark in found.standing.marks else PutMark(mark)
        amendment = Amendment(found, change, AmendmentReason.CLERK_ERROR, "R8-1")
        self.answer = self.amendments.amend(self.supervisor, amendment)
        return f"amendment {last + 1}" if isinstance(self.answer, Amended) else ""

    def open_incident(self) -> str:
        self.answer = answer = self.incidents.open(self.supervisor, SessionAtHand(None, Errand.LINK, "EnterField"))
        return f"incident {answer.incident.id}" if isinstance(answer, IncidentSaved) else ""

    def set_something(self) -> str:
        made = self.set_here.listed()
        before = newest(made).get(SettingName.PRINTER) if isinstance(made, tuple) else None
        value = TextSetting(SettingName.PRINTER, f"printer-{self.chance.randrange(100)}")
        change = SettingChange(SettingName.PRINTER, value, 0 if before is None else before.number)
        self.answer = answer = self.set_here.change(self.administrator, change)
        return f"setting {answer.made.number}" if isinstance(answer, SettingSaved) else ""

    # --- on the command line

    def export(self) -> str:
        # Open before the disk may fail: the question is the campaign's own.
        with opened(self.settings.register_file(practice=False)) as asked:
            asked.execute("SELECT max(id) FROM batch").fetchone()
            export_all(self.settings, None, None, self.folder / "out", ".csv", practice=False)
            (last,) = asked.execute("SELECT max(id) FROM batch").fetchone()
        return "" if last is None else f"batch {last}"

    def take_results(self) -> str:
        with Session(self.store.engine) as unit:
            handed = select(LinkRow.reference, LinkRow.batch_id).where(LinkRow.state == "handed_over").limit(1)
            found = unit.execute(handed).first()
            last = unit.scalar(select(func.max(ResultsRow.id))) or 0
        if found is None:
            return ""
        file = self.folder.parent / "results.csv"
        file.write_text(f"reference,result,reason\n{found.reference},completed,\n", encoding="utf-8")
        import_results(self.settings, file, _SERVICE, found.batch_id, practice=False)
        return f"results {last + 1}"

    def list_into_file(self) -> str:
        out = self._new_file("list", ".csv")
        list_records(self.settings, Listing(out=out), practice=False)
        return f"file {out.name} {out.stat().st_size}"

    def report(self) -> str:
        out, now = self._new_file("report", ".xlsx"), self.clock.now()
        counted = SqlReports(self.store.engine).report(ReportPeriod(local(now).date(), local(now).date()))
        if not isinstance(counted, Report):
            return ""
        write_report(out, counted, self.counter, now)
        return f"file {out.name} {out.stat().st_size}"

    def import_spots(self) -> str:
        number = spots_in(self.folder) + 1
        SPOTS.put(_spots(number), self.settings.data_dir)
        return f"spots {number}"

    def back_up(self) -> str:
        moment = self.clock.now() + timedelta(seconds=self.chance.randrange(10_000_000))
        (made,) = make_backup(
            self.settings, [BackupPlace("folder", self.folder / "backups", is_by_rule=False)], moment, practice=False
        )
        return f"backup {made.file.name}" if isinstance(made, BackupMade) else ""

    def _new_file(self, name: str, kind: str) -> Path:
        return self.folder / "out" / f"{name}-{self.chance.getrandbits(64):016x}{kind}"


def _waits(state: str) -> bool:
    return state == "recorded"


def _told_of(draft: Draft, answer: RecordAnswer) -> str:
    if not isinstance(answer, Record):
        return ""
    match draft:
        case CancellationDraft(reference=reference):
            return f"cancelled {reference}"
        case LinkDraft(reference=reference):
            return f"link {reference}"
        case ReservationDraft(mykey=mykey) | JoinDraft(mykey=mykey):
            return f"reservation {mykey}"
        case _:
            assert_never(draft)


def _spots(number: int) -> bytes:
    rows = "".join(f"市民センター{one},中央{number}-{one},unknown,\n" for one in range(1, 40))
    return f"name,address,hours,note\n{rows}".encode()

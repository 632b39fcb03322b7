"""What a stolen disk tells: a day at the counter, and then every file is searched for what only people may know.

SECURITY.md lists the files that must hold some of it. They are named here too, with what each may hold.
"""

import base64
import io
import logging
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509

from kiosk.app.adapters.doctor_report import DiagnosticReport, write_report
from kiosk.app.counter_setup import counter_for
from kiosk.app.handover.handover_export import export_links
from kiosk.app.jobs import JobCancellation
from kiosk.app.settings import Settings
from kiosk.app.store import Store, open_store
from kiosk.domain.card.card import Pin
from kiosk.domain.card.card_answers import CheckedCard, PinAnswer
from kiosk.domain.flow import Counter
from kiosk.domain.office.incidents import IncidentSaved, RecordAtHand
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.office.shift.shift_notes import ShiftNoteSaved, WriteShiftNote
from kiosk.domain.records.link import CancelIntent, Link, LinkIntent
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Intent, Record
from kiosk.domain.records.register_answers import DraftRefusal
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.staff.account_answers import LoggedIn
from kiosk.domain.staff.passphrases import QuickCode
from kiosk.domain.values.capacity import Capacity
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.doctor.checkup import DiagnosticsContext, check_up
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.card import PinObject, PracticeCard
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from kiosk.nfc.practice.reader import NAME, PracticeReader
from kiosk.storage.core import engine as engines
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.shift.shift_notes import SqlShiftNotes
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.ui.paper.printers import SlipFolder
from kiosk.ui.paper.slip_printer import SlipPrinter
from tests.app.stolen_disk.file_search import encoded, forms_of, unpacked
from tests.fakes.around.city_hall import ICOCA, PAYPAY
from tests.fakes.around.clock import FakeClock
from tests.fakes.card.cards import the_authority
from tests.fakes.office.clerks import CODE, HANAKO, PASSPHRASES, YURI, add, lock, log_in
from tests.fakes.process.command import call
from tests.storage.core.test_what_is_kept import VISIT

PIN, WRONG_PIN = b"7391", b"7392"
TYPED_MYKEY = "xY7mQ4Rt"
ACCOUNT, SECURITY_CODE = "QT834590217765431", "59027713"
CANCELLED_ACCOUNT, CANCELLED_CODE = "HV661204998830157", "83340961"


@dataclass
class CounterDay:
    """`secrets` are those of people and clerks, by what they are; `holders` the octets of cards."""

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    secrets: dict[str, str] = field(default_factory=dict)
    octets: dict[str, bytes] = field(default_factory=dict)
    slips: list[Record] = field(default_factory=list)

    @property
    def settings(self) -> Settings:
        return Settings(
            data_dir=self.folder / "data",
            slip_dir=self.folder / "slips",
            counter_name="counter-1",
            municipality="chigasaki",
        )

    @property
    def register_file(self) -> Path:
        return self.settings.register_file(practice=False)

    @property
    def counter(self) -> Counter:
        return counter_for(self.settings, practice=False)


class StaffedCounter:
    """A card on the reader, and the register: each errand as the flow has it done, PIN and signature and all."""

    def __init__(self, day: CounterDay, store: Store) -> None:
        self.day = day
        self.maker = CardMaker(the_authority(), day.clock.now())
        self.anchors = TrustAnchors((self.maker.authority.certificate(self.maker.today),))
        self.reader = PracticeReader()
        self.desk = NfcCardDesk(self.reader.open_card, self.anchors)
        self.register = SqlRegister(store.engine, store.keys, day.counter, day.clock)
        self.session = 0

    def card(self, holder: str) -> PracticeCard:
        card = self.maker.good(holder)
        card.pin = PinObject(PIN, 3, 3)
        certificate = x509.load_der_x509_certificate(card.certificate or b"")
        name = certificate.subject.rfc4514_string().removeprefix("CN=").partition(",")[0]
        self.day.secrets |= {
            f"CN of {holder}": name,
            f"serial number of {holder}": str(certificate.serial_number),
            f"end of {holder}": f"{certificate.not_valid_after_utc:%Y-%m-%d}",
        }
        numbers = certificate.public_key().public_numbers()  # type: ignore[union-attr]
        serial = certificate.serial_number
        self.day.octets |= {
            f"key of {holder}": numbers.n.to_bytes(256),  # type: ignore[union-attr]
            f"serial octets of {holder}": serial.to_bytes((serial.bit_length() + 7) // 8),
            f"certificate of {holder}": (card.certificate or b"")[:64],
        }
        return card

    def does(self, holder: str, *intents: Intent, wrong_pin: bool = False) -> list[Record]:
        """With a card that lies there for all of them, and a PIN for each."""
        self.session += 1
        self.reader.put(PlacedCard(self.card(holder)))
        checked = self.desk.read(self.session, NAME)
        assert isinstance(checked, CheckedCard), checked
        assert checked.facts.certificate is not None
        if wrong_pin:
            self.desk.verify(self.session, Pin(bytearray(WRONG_PIN)), intents[0])
        made = [self._one(checked.facts.certificate.public_key, intent) for intent in intents]
        self.desk.release(self.session)
        self.reader.pull()
        return [record for record in made if record is not None]

    def _one(self, public_key: bytes, intent: Intent) -> Record | None:
        draft = self.register.draft(public_key, Capacity.HOLDER, intent)
        if isinstance(draft, DraftRefusal):
            return None
        assert isinstance(draft, Draft), draft
        result = self.desk.verify(self.session, Pin(bytearray(PIN)), intent)
        assert getattr(result, "answer", None) is PinAnswer.ACCEPTED
        signed = self.desk.sign(self.session, draft)
        assert isinstance(signed, Signature)
        record = self.register.record(draft, signed, partial(self.desk.holds, self.session))
        assert isinstance(record, Record), record
        self.day.secrets[f"MyKey ID of session {self.session}"] = record.mykey
        return record


@contextmanager
def logged_into(file: Path) -> Iterator[None]:
    """Everything that the program says, as wordy as it can be."""
    handler, root = logging.FileHandler(file, encoding="utf-8"), logging.getLogger()
    # Without the time of day, which might look like a PIN.
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
        handler.close()


def morning(day: CounterDay, store: Store) -> None:
    """Records and a cancellation; clerks who log in and unlock; an incident; slips; a doctor's run."""
    clerks = SqlClerks(store.engine, store.keys, "counter-1", day.clock)
    add(clerks, HANAKO, YURI)
    day.secrets |= {"passphrase": PASSPHRASES["hanako"], "other passphrase": PASSPHRASES["yuri"], "quick code": CODE}
    assert isinstance(clerks.unlock(lock(clerks, "hanako"), QuickCode.typed(CODE)), LoggedIn)
    counter = StaffedCounter(day, store)
    linked = LinkIntent("municipal", ICOCA, ACCOUNT, (SECURITY_CODE,))
    day.secrets |= {"account": ACCOUNT, "security code": SECURITY_CODE}
    day.slips += counter.does("A", ReserveIntent(TYPED_MYKEY), linked, wrong_pin=True)
    asked = LinkIntent("municipal", ICOCA, ACCOUNT, (CANCELLED_CODE,))
    cancelled = LinkIntent("municipal", PAYPAY, CANCELLED_ACCOUNT, (CANCELLED_CODE,))
    day.secrets |= {"cancelled account": CANCELLED_ACCOUNT, "cancelled code": CANCELLED_CODE}
    *_, link = counter.does("B", ReserveIntent(), asked, cancelled)
    assert isinstance(link, Link)
    counter.does("B", CancelIntent(link.reference))
    counter.register.note(VISIT)
    incidents = SqlIncidents(store.engine, store.keys, "counter-1", day.counter.programme.key, day.clock)
    about = RecordAtHand(RecordKind.LINK, 2)
    assert isinstance(incidents.open(log_in(clerks, "yuri"), about), IncidentSaved)
    notes = SqlShiftNotes(store.engine, store.keys, "counter-1", day.clock)
    day.secrets |= {"shift note": "the back door is shut until three"}
    told = notes.change(log_in(clerks, "yuri"), WriteShiftNote(day.secrets["shift note"]))
    assert isinstance(told, ShiftNoteSaved)
    printer = SlipPrinter(day.clock, SlipFolder(day.folder / "slips"))
    for record in day.slips:
        assert printer.print_slip(record, day.counter, JobCancellation())
    counter.reader.put(PlacedCard(counter.card("A")))
    found = check_up(
        DiagnosticsContext(counter.reader.slots, counter.reader.open_card), counter.anchors, day.clock.now()
    )
    write_report(day.folder / "kiosk-report.zip", DiagnosticReport(found), day.clock.now())
    counter.reader.pull()


def evening(day: CounterDay) -> None:
    """What the office does: lists, a report, the hand-over; the key is written down."""
    data = ("--data-dir", day.settings.data_dir)
    for command in (
        ("records", "list", "--all", "--check", "--out", day.folder / "list.xlsx"),
        ("records", "list", "--all", "--out", day.folder / "list.csv"),
        ("records", "report", "--from", "2026-06-10", "--to", "2026-06-10", "--out", day.folder / "report.xlsx"),
        ("records", "report", "--from", "2026-06-10", "--to", "2026-06-10", "--out", day.folder / "report.pdf"),
        ("records", "find", "--mykey", TYPED_MYKEY),
        ("clerks", "log"),
        ("keys", "paper", "--out", day.folder / "key.txt"),
        ("records", "verify"),
    ):
        answer = call(*command, *data)
        assert answer.returncode == 0, answer.stderr
        with (day.folder / "terminal.txt").open("a", encoding="utf-8") as terminal:
            terminal.write(answer.stdout + answer.stderr)
    export_links(day.settings, ICOCA, None, day.folder / "icoca.csv", practice=False)


MAY_HOLD = {
    "data/register.key": "it is the key",
    "key.txt": "the key on paper, until it is printed",
    "icoca.csv": "for the provider: MyKey IDs, accounts, codes",
    "slips/*.pdf": "for its holder: the whole MyKey ID",
}
"""The files that must hold secrets. Nothing else may."""


@dataclass(frozen=True)
class SearchedDay:
    """What stood where it may not, and which files were searched: at noon, with the register open, and at night."""

    day: CounterDay
    told_at_noon: list[str]
    files_at_noon: set[str]
    told_at_night: list[str]
    files_at_night: set[str]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> SearchedDay:
    """A day, played once."""
    folder = tmp_path_factory.mktemp("stolen")
    day = CounterDay(folder)
    with pytest.MonkeyPatch.context() as patch, logged_into(folder / "kiosk.log"):
        # What a library puts into the system's folder for temporary files is looked at too.
        patch.setattr("tempfile.tempdir", str(folder))
        store = open_store(day.settings, practice=False)
        morning(day, store)
        day.octets["the register's secret"] = (day.settings.data_dir / "register.key").read_bytes()
        at_noon = told(day), set(searched(day))
        store.engine.dispose()
        engines._back_up(day.register_file, "0012")
        day.clock.go_on(minutes=24 * 60)
        evening(day)
    return SearchedDay(day, *at_noon, told(day), set(searched(day)))


def searched(day: CounterDay) -> dict[str, bytes]:
    """Each file that may hold none of it, with what it holds: unpacked where it is packed."""
    allowed = {file for pattern in MAY_HOLD for file in day.folder.glob(pattern)}
    files = [file for file in sorted(day.folder.rglob("*")) if file.is_file() and file not in allowed]
    return {str(file.relative_to(day.folder)): unpacked(file.read_bytes()) for file in files}


def told(day: CounterDay) -> list[str]:
    """What stands where it may not, and in which file."""
    forms = {name: forms_of(secret) for name, secret in day.secrets.items() if not name.startswith("end of")}
    forms |= {name: {octets, *encoded(octets)} for name, octets in day.octets.items()}
    files = searched(day)
    return [
        f"{name} in {file}"
        for file, content in files.items()
        for name, of in forms.items()
        if any(form in content for form in of)
    ]


def test_while_the_kiosk_runs_no_file_tells_a_secret(found: SearchedDay) -> None:
    files = {"data/register.sqlite3", "data/register.sqlite3-wal", "kiosk.log", "kiosk-report.zip"}
    assert files <= found.files_at_noon
    assert found.told_at_noon == []


def test_after_the_day_only_the_listed_files_tell_any(found: SearchedDay) -> None:
    assert {"list.xlsx", "list.csv", "report.pdf", "terminal.txt"} <= found.files_at_night
    assert found.told_at_night == []


def test_the_copy_of_before_an_upgrade_goes_with_the_codes_that_it_holds(found: SearchedDay) -> None:
    assert not [file for file in found.files_at_noon | found.files_at_night if "before" in file]
    assert not list(found.day.settings.data_dir.glob("*before*"))


def test_what_may_hold_some_does(found: SearchedDay) -> None:
    folder = found.day.folder
    for pattern in MAY_HOLD:
        assert list(folder.glob(pattern)), pattern
    handed_over = (folder / "icoca.csv").read_bytes()
    assert all(secret.encode() in handed_over for secret in (TYPED_MYKEY, ACCOUNT, SECURITY_CODE))


def test_of_a_card_neither_the_pin_nor_the_end_of_its_certificate_is_logged(found: SearchedDay) -> None:
    said = (found.day.folder / "kiosk.log").read_text(encoding="utf-8")
    assert "kiosk." in said
    ends = [secret for name, secret in found.day.secrets.items() if name.startswith("end of")]
    for secret in (PIN.decode(), WRONG_PIN.decode(), *ends):
        assert not re.search(rf"(?<!\d){secret}(?!\d)", said)


def test_the_search_finds_what_is_hidden_in_any_form(tmp_path: Path) -> None:
    day = CounterDay(tmp_path, secrets={"account": ACCOUNT}, octets={"key": bytes(range(32))})
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", f"x{ACCOUNT}x")
    hidden = [
        f"x{ACCOUNT}y".encode(),
        ACCOUNT.lower().encode("utf-16-le"),
        ACCOUNT.encode().hex().encode(),
        *(base64.b64encode(b"x" * before + ACCOUNT.encode() + b"and more") for before in range(3)),
        packed.getvalue(),
        bytes(range(32)).hex().upper().encode(),
    ]
    for content in hidden:
        (tmp_path / "file").write_bytes(content)
        assert len(told(day)) == 1, content

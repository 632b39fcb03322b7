"""A city hall's data folder as the command line finds it: a real register, links that real keys signed."""

import csv
import io
import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.app.counter_setup import counter_for
from kiosk.app.handover.handover_export import export_links
from kiosk.app.settings import Settings
from kiosk.app.store import open_store
from kiosk.domain.flow import Counter
from kiosk.domain.records.link import CancelIntent, LinkDraft, LinkIntent
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Intent, Record
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values.capacity import Capacity
from kiosk.nfc.jpki.signing import RSA_SHA256
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.sqlite import opened

# Of the shipped catalogue: one with an official number, one without.
ICOCA, ICOCA_NUMBER, PAYPAY = "icoca", "MP0000064", "paypay_charge"
REGISTER = "register.sqlite3"
# Of three links that commands ask about.
THREE_ACCOUNTS, THREE_CODE = ("AB345678901234567", "CD345678901234567", "EF345678901234567"), "48213905"


@cache
def _key(holder: int) -> rsa.RSAPrivateKey:
    """Made once for the whole run: RSA keys are slow to make."""
    return rsa.generate_private_key(65537, 2048)


@cache
def _shipped_counter() -> Counter:
    return counter_for(
        Settings(data_dir=Path("/nonexistent"), counter_name="office", municipality="chigasaki"), practice=False
    )


def _counter(settings: Settings) -> Counter:
    """Read once for the whole run where no sheet of the city's own stands over what is shipped."""
    has_own = settings.data_dir.exists() and any(settings.data_dir.glob("*.csv"))
    return counter_for(settings, practice=False) if has_own else _shipped_counter()


@dataclass(frozen=True)
class RecordedLink:
    """A recorded link, with what only its holder and the provider may know."""

    reference: str
    mykey: str
    account: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class CityHall:
    """`folder` is the data folder, `out` one for files."""

    folder: Path
    out: Path
    clock: FakeClock

    @property
    def settings(self) -> Settings:
        return Settings(data_dir=self.folder, counter_name="office", municipality="chigasaki")

    @property
    def register(self) -> Path:
        return self.folder / REGISTER

    def link(
        self,
        holder: int,
        account: str,
        codes: tuple[str, ...] = ("4821",),
        service: str = ICOCA,
        *,
        is_anchored: bool = True,
    ) -> RecordedLink:
        """A link of this holder, who reserves first where that is needed.

        `is_anchored` False: by a program that does not ask whether the register is the one of last time.
        """
        draft = self._record(holder, LinkIntent("municipal", service, account, codes), is_anchored=is_anchored)
        assert isinstance(draft, LinkDraft)
        return RecordedLink(draft.reference, draft.mykey, account, codes)

    def cancel(self, holder: int, link: RecordedLink) -> None:
        self._record(holder, CancelIntent(link.reference))

    def _record(self, holder: int, intent: Intent, *, is_anchored: bool = True) -> object:
        key = _key(holder)
        public_key = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        store = open_store(self.settings, practice=False)
        try:
            anchor = store.anchor if is_anchored else None
            counter = _counter(self.settings)
            register = SqlRegister(store.engine, store.keys, counter, self.clock, anchor=anchor)
            if register.find(public_key) is None and not isinstance(intent, ReserveIntent):
                self._record(holder, ReserveIntent(), is_anchored=is_anchored)
            drafted = register.draft(public_key, Capacity.HOLDER, intent)
            assert isinstance(drafted, Draft), drafted
            value = key.sign(drafted.message(), padding.PKCS1v15(), hashes.SHA256())
            recorded = register.record(drafted, Signature(value, RSA_SHA256), lambda: True)
            assert isinstance(recorded, Record), recorded
        finally:
            store.engine.dispose()
        return drafted

    def export(self, name: str = "links.csv", service: str = ICOCA) -> Path:
        """Hand over what waits for this service, into this file."""
        export_links(self.settings, service, None, self.out / name, practice=False)
        return self.out / name

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with opened(self.register) as other:
            return other.execute(query).fetchall()

    def change(self, statement: str) -> None:
        """By another program."""
        with opened(self.register) as other:
            assert other.execute(statement).rowcount > 0

    def execute(self, statement: str) -> None:
        with opened(self.register) as other:
            other.execute(statement)

    def states(self) -> list[tuple[object, ...]]:
        """Of each link: its state, whether its codes are kept, its batch."""
        return self.rows("SELECT state, sealed_codes IS NOT NULL, batch_id FROM link ORDER BY id")


@dataclass(frozen=True)
class LinkedHall:
    """Made once for many tests, each of which has a copy of it."""

    hall: CityHall
    links: list[RecordedLink]


def a_city_hall(folder: Path) -> CityHall:
    """Under this folder, without a register until the first link is made."""
    out = folder / "out"
    out.mkdir()
    return CityHall(folder / "data", out, FakeClock())


def a_copy_of(hall: CityHall, folder: Path) -> CityHall:
    """The same as it stands, in another place: it is made once, and each test has its own."""
    for made in (hall.folder, hall.out):
        shutil.copytree(made, folder / made.name)
    return CityHall(folder / hall.folder.name, folder / hall.out.name, replace(hall.clock))


def lines_of(file: Path) -> list[list[str]]:
    """A CSV as a program reads it."""
    return list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


def in_excel(cell: str) -> str:
    """What Excel shows of a CSV's cell that says it is text: the value of ="…"."""
    if cell.startswith('="') and cell.endswith('"') and len(cell) > 2:
        return cell[2:-1].replace('""', '"')
    return cell


def references_of(file: Path) -> list[str]:
    return [in_excel(line[0]) for line in lines_of(file)[1:]]


def names(folder: Path) -> list[str]:
    """Of all that lies in it, hidden or not."""
    return sorted(path.name for path in folder.iterdir())

"""Machines for the doctor: readers and cards as they are found, without a PC/SC service."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.nfc.doctor.checkup import DiagnosticsContext
from kiosk.nfc.errors import CardError
from kiosk.nfc.jpki.transmit import Connection
from kiosk.nfc.pcsc.readers import Slot
from kiosk.nfc.practice.kinds import PlacedCard
from kiosk.nfc.practice.reader import NAME, PracticeReader

PICC = "ACS ACR1251 1S CL Reader [ACR1251 1S CL Reader PICC] 00 00"
SAM = "ACS ACR1251 1S CL Reader [ACR1251 1S CL Reader SAM] 01 00"
ICC = "ACS ACR1251 1S CL Reader [ACR1251 1S CL Reader ICC] 02 00"
SONY = "SONY FeliCa RC-S300/P (0123456) 00 00"
YUBIKEY = "Yubico YubiKey OTP+FIDO+CCID 00 00"
YUBIKEY_ATR = bytes.fromhex("3BFD1300008131FE158073C021C057597562694B657940")
CONTACTLESS_ATR = bytes.fromhex("3B888001000005E0B381A1007F")
CONTACT_ATR = bytes.fromhex("3BC5FF8131FB458073C6010000")


@dataclass
class Seconds:
    """A clock in seconds that goes on by itself a little with each look, and by what is waited."""

    moment: float = 0.0
    tick: float = 0.001

    def __call__(self) -> float:
        self.moment += self.tick
        return self.moment

    def wait(self, seconds: float) -> None:
        self.moment += seconds


@dataclass
class Interrupted:
    """A connection that goes wrong at its n-th command: `happens` raises a CardError, or lets time pass."""

    connection: Connection
    at: int
    happens: Callable[[], None]
    sent: int = field(default=0, init=False)

    @property
    def atr(self) -> bytes:
        return self.connection.atr

    def send(self, command: bytes) -> tuple[bytes, int]:
        self.sent += 1
        if self.sent == self.at:
            self.happens()
        return self.connection.send(command)

    def is_held(self) -> bool:
        return self.connection.is_held()

    def close(self) -> None:
        self.connection.close()


def slot(name: str = PICC, *, card: bool = False, mute: bool = False, atr: bytes = b"") -> Slot:
    return Slot(name, card or mute, mute, 0, atr)


def raising(error: CardError) -> Callable[[], None]:
    def happens() -> None:
        raise error

    return happens


def without_card(*slots: Slot, wanted: str = "") -> DiagnosticsContext:
    """Readers on which no card can be opened."""
    clock = Seconds()
    return DiagnosticsContext(lambda: slots, _nothing, wanted, clock, clock.wait)


def with_error(error: CardError) -> DiagnosticsContext:
    """A service that does not even list its readers."""

    def look() -> Sequence[Slot]:
        raise error

    return DiagnosticsContext(look, _nothing)


def with_card(placed: PlacedCard, others: Iterable[Slot] = (), **how: object) -> DiagnosticsContext:
    """A practice card on the practice reader; `at` and `happens` interrupt it, `opening` refuses to open it."""
    reader = PracticeReader()
    reader.put(placed)
    clock = how.get("clock", Seconds())
    assert isinstance(clock, Seconds)

    def open_card(name: str) -> Connection:
        opening = how.get("opening")
        if isinstance(opening, CardError):
            raise opening
        connection: Connection = reader.open_card(name)
        at, happens = how.get("at"), how.get("happens")
        if isinstance(at, int) and callable(happens):
            return Interrupted(connection, at, happens)
        return connection

    seen = [slot(NAME, card=True, atr=placed.card.atr), *others]
    return DiagnosticsContext(lambda: seen, open_card, clock=clock, wait=clock.wait)


def _nothing(name: str) -> Connection:
    raise AssertionError(f"nothing is to be opened on {name}")

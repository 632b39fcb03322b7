"""Cards, connections and drafts for the tests of the card layer. The practice card answers; nothing is mocked."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from time import monotonic

from kiosk.domain.card.card import CardFacts, Pin
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinResult
from kiosk.domain.card.checks import Code
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.reservation import ReservationDraft, ReserveIntent
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.times import JST
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.errors import CardError, TransferRefused
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.card import MY_NUMBER_ATR, PracticeCard

TODAY = datetime(2026, 5, 12, 10, 30, tzinfo=JST)
RIGHT, WRONG = b"1234", b"9870"

# What the holder of each practice card hears first; None: the errand goes on.
FIRST_PROBLEMS: dict[str, Code | None] = {
    "good": None,
    "second-person": None,
    "expired": Code.EXPIRED,
    "renewed-an-hour-ago": Code.WAITING,
    "near-end": None,
    "no-certificate": Code.NO_CERTIFICATE,
    "last-try": None,
    "locked": Code.PIN_LOCKED,
    "juki": Code.JUKI_CARD,
    "phone": Code.PHONE_CERTIFICATE,
    "felica": Code.FELICA_CARD,
    "licence": Code.LICENCE_CARD,
    "other": Code.OTHER_CARD,
    "slow": None,
}


RESERVE = ReserveIntent()


@cache
def the_authority() -> Authority:
    """One for the whole run: RSA keys are slow to make."""
    return Authority.create()


def pin(digits: bytes = RIGHT) -> Pin:
    return Pin(bytearray(digits))


def draft_for(public_key: bytes) -> ReservationDraft:
    return ReservationDraft(
        holder=b"h" * 32,
        public_key=public_key,
        mykey="ABCD1234",
        mykey_lookup=b"m" * 32,
        programme="practice",
        acting=Capacity.HOLDER,
        terms="1",
        counter="1",
        mode=Mode.CITIZEN,
        recorded_at=TODAY,
    )


def errand(desk: NfcCardDesk, session: int, reader: str) -> list[object]:
    """Everything that a session asks of a card, up to what does not succeed."""
    results: list[object] = [desk.read(session, reader)]
    if isinstance(results[-1], CheckedCard):
        draft = draft_for(public_key_of(results[-1].facts))
        results.append(desk.verify(session, pin(), RESERVE))
        if isinstance(results[-1], PinResult):
            results.append(desk.sign(session, draft))
        if isinstance(results[-1], Signature):
            results.append(desk.holds(session))
    return results


def facts_of(result: CheckedCard | CardFailure) -> CardFacts:
    assert isinstance(result, CheckedCard), result
    return result.facts


def public_key_of(facts: CardFacts) -> bytes:
    assert facts.certificate is not None
    return facts.certificate.public_key


def until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether it came true in time."""
    deadline, never = monotonic() + seconds, threading.Event()
    while not condition():
        if monotonic() > deadline:
            return False
        never.wait(0.01)
    return True


@dataclass
class CardConnection:
    """A practice card in the hand. `most`: it gives no more bytes an answer than this, and still says 9000."""

    card: PracticeCard
    most: int | None = None
    refuses_extended: bool = False  #: as a reader does: no answer at all
    sent: list[bytes] = field(default_factory=list)
    closed: bool = False

    @property
    def atr(self) -> bytes:
        return self.card.atr

    def send(self, command: bytes) -> tuple[bytes, int]:
        self.sent.append(command)
        if self.refuses_extended and len(command) == 7 and command[4] == 0:
            raise TransferRefused("a reader without extended length")
        answer = self.card.send(command)
        data = answer[:-2] if self.most is None or command[1] != 0xB0 else answer[:-2][: self.most]
        return data, int.from_bytes(answer[-2:], "big")

    def power_cycle(self) -> None:
        self.card.power_off()

    def is_held(self) -> bool:
        return not self.closed

    def close(self) -> None:
        self.closed = True
        self.card.power_off()


class ScriptedConnection:
    """Gives its answers in order and repeats the last one for ever; a CardError in the script is raised."""

    def __init__(self, answers: Iterable[tuple[bytes, int] | CardError], atr: bytes = MY_NUMBER_ATR) -> None:
        self._answers = list(answers)
        self.atr = atr
        self.sent: list[bytes] = []

    def send(self, command: bytes) -> tuple[bytes, int]:
        self.sent.append(command)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, CardError):
            raise answer
        return answer

    def power_cycle(self) -> None:
        """It has no power to lose."""

    def is_held(self) -> bool:
        return True

    def close(self) -> None:
        """There is nothing to let go."""

"""The card desk: one card under one session, and every failure turned into an event of the flow."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import perf_counter

from kiosk.domain.card import CardFacts, CardFault, Pin
from kiosk.domain.flow.events import (
    CardFailed,
    CardRead,
    Forgotten,
    NotSigned,
    PinAccepted,
    PinRejected,
    Signed,
)
from kiosk.domain.health import Reading, ReadOutcome
from kiosk.domain.record import Signature
from kiosk.domain.records import Draft, Purpose, fulfils
from kiosk.nfc.certificate import TrustAnchors
from kiosk.nfc.errors import (
    AccessDenied,
    BadAnswer,
    CardError,
    CardInUse,
    CardMute,
    CardRemoved,
    DriverStuck,
    ReaderMissing,
    ServiceDown,
    TransferRefused,
    WrongPin,
)
from kiosk.nfc.inspect import Inspection
from kiosk.nfc.jpki import JpkiSession
from kiosk.nfc.signing import block_to_sign, is_signed, scheme_for
from kiosk.nfc.transmit import PoweredConnection

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Held:
    """`proof`: what the PIN that the card has verified was given for; used up by one signature."""

    session: int
    connection: PoweredConnection
    facts: CardFacts | None = None
    jpki: JpkiSession | None = None
    proof: Purpose | None = None


class NfcCardDesk:
    """Implements `domain.ports.CardDesk` over anything that opens a connection to a named reader.

    One lock around each command sequence: `holds` is asked from the register's thread.
    """

    def __init__(self, open_card: Callable[[str], PoweredConnection], anchors: TrustAnchors) -> None:
        self._open_card = open_card
        self._anchors = anchors
        self._held: _Held | None = None
        self._lock = threading.RLock()

    def read(self, session: int, reader: str) -> CardRead | CardFailed:
        with self._lock:
            self._drop()
            began, inspection = perf_counter(), None
            try:
                connection = self._open_card(reader)
                self._held = _Held(session, connection)
                inspection = Inspection(connection, self._anchors)
                facts = inspection.run()
            except CardError as error:
                failed = self._failed(session, error)
                retries = 0 if inspection is None else inspection.retries
                return replace(
                    failed, reading=Reading(reader, ReadOutcome(failed.fault.value), perf_counter() - began, retries)
                )
            # Without a certificate it is no card of ours: it is never sent a PIN.
            self._held = _Held(session, connection, facts, inspection.session if facts.certificate else None)
            outcome = ReadOutcome.READ if facts.certificate else ReadOutcome.OTHER_CARD
            return CardRead(session, facts, Reading(reader, outcome, perf_counter() - began, inspection.retries))

    def verify(self, session: int, pin: Pin, purpose: Purpose) -> PinAccepted | PinRejected | CardFailed:
        with self._lock:
            jpki, held = self._jpki(session), self._held
            if jpki is None or held is None:
                pin.wipe()
                return CardFailed(session, CardFault.REMOVED)
            self._held = held = replace(held, proof=None)
            try:
                jpki.verify(pin)
            except WrongPin as wrong:
                return PinRejected(session, wrong.tries_left)
            except CardError as error:
                return self._failed(session, error)
            self._held = replace(held, proof=purpose)
            return PinAccepted(session)

    def sign(self, session: int, draft: Draft) -> Signed | NotSigned | CardFailed:
        with self._lock:
            jpki, held = self._jpki(session), self._held
            if jpki is None or held is None or held.facts is None or held.facts.certificate is None:
                return CardFailed(session, CardFault.REMOVED)
            public_key, message = held.facts.certificate.public_key, draft.message()
            self._held = replace(held, proof=None)
            if public_key != draft.public_key or held.proof is None or not fulfils(draft, held.proof):
                return NotSigned(session)
            try:
                scheme = scheme_for(public_key)
                value = jpki.sign(block_to_sign(scheme, message))
            except AccessDenied:
                return NotSigned(session)
            except CardError as error:
                return self._failed(session, error)
            if not is_signed(scheme, public_key, message, value):
                log.warning("the card's signature does not fit its certificate")
                return NotSigned(session)
            return Signed(session, Signature(value, scheme))

    def forget(self, session: int) -> Forgotten | CardFailed:
        """By power alone: a verified PIN outlives a warm reset and another SELECT (docs/adr/0014)."""
        with self._lock:
            held = self._held
            if self._jpki(session) is None or held is None or held.facts is None:
                return CardFailed(session, CardFault.REMOVED)
            # Nothing is asked of what lies there before it is known to be the same card.
            self._held = replace(held, jpki=None, proof=None)
            try:
                held.connection.power_cycle()
                inspection = Inspection(held.connection, self._anchors)
                facts = inspection.run()
            except CardError as error:
                return self._failed(session, error)
            if not _has_forgotten(held.facts, facts):
                log.warning("the card has not forgotten its PIN, or another one lies there")
                self._drop()
                return CardFailed(session, CardFault.REMOVED)
            self._held = _Held(session, held.connection, facts, inspection.session)
            return Forgotten(session, facts.tries_left)

    def holds(self, session: int) -> bool:
        """Asks the card itself: PC/SC notices a removal only at its next poll, up to 0.4 s later."""
        with self._lock:
            jpki, held = self._jpki(session), self._held
            if jpki is None or held is None or not held.connection.is_held():
                return False
            try:
                return jpki.is_there()
            except CardError:
                return False

    def release(self, session: int) -> None:
        with self._lock:
            if self._held is not None and self._held.session == session:
                self._drop()

    def close(self) -> None:
        """Let go of whatever card is still held: the program ends."""
        with self._lock:
            self._drop()

    def _jpki(self, session: int) -> JpkiSession | None:
        held = self._held
        return held.jpki if held is not None and held.session == session else None

    def _drop(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.connection.close()

    def _failed(self, session: int, error: CardError) -> CardFailed:
        self._drop()
        fault = fault_of(error)
        log.info("card not asked: %s (%s)", fault, type(error).__name__)
        return CardFailed(session, fault)


def _has_forgotten(before: CardFacts, now: CardFacts) -> bool:
    """The same card, and one that counts its tries again: with its PIN still verified it would not tell them."""
    same = before.certificate is not None and before.certificate == now.certificate
    return same and (before.tries_left is None) == (now.tries_left is None)


def fault_of(error: CardError) -> CardFault:
    """What the flow is told of a card error."""
    match error:
        case CardRemoved() | TransferRefused():
            # A short command that does not pass means that the card has moved; a read falls back before it gets here.
            return CardFault.REMOVED
        case CardMute():
            return CardFault.MUTE
        case CardInUse():
            return CardFault.IN_USE
        case ReaderMissing():
            return CardFault.NO_READER
        case DriverStuck():
            return CardFault.READER_STUCK
        case ServiceDown():
            return CardFault.SERVICE_DOWN
        case BadAnswer():
            return CardFault.UNREADABLE
        case _:
            return CardFault.UNREADABLE

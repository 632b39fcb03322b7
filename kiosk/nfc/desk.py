"""The card desk: holds one card for one session, and answers every failure as a value."""

import logging
import secrets
import threading
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from time import perf_counter

from kiosk.domain.card.card import CardFacts, CardFault, Issuer, Pin
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.card.reader_health import CardReading, ReadOutcome
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Purpose, fulfils
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.errors import (
    AccessDenied,
    BadAnswer,
    CardError,
    CardInUse,
    CardRemoved,
    CardReset,
    CardSlow,
    CardUnresponsive,
    DriverStuck,
    NotTransacted,
    PinUnanswered,
    ReaderFault,
    ReaderMissing,
    ServiceDenied,
    ServiceUnavailable,
    WrongPin,
)
from kiosk.nfc.jpki.card_inspection import Inspection
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.signing import block_to_sign, is_signed, scheme_for
from kiosk.nfc.jpki.transmit import PoweredConnection

log = logging.getLogger(__name__)


CHALLENGE = b"kiosk presence "
"""Prefix of the challenge that a card signs. A record is JSON and never begins like this."""


@dataclass(frozen=True)
class _Held:
    """`proof`: what the verified PIN was given for; one signature uses it up."""

    session: int
    reader: str
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
        # Of the last card's key alone, until a card is read: then it has been told, or is another's.
        self._unanswered: bytes | None = None
        self._lock = threading.RLock()

    def read(self, session: int, reader: str) -> CheckedCard | CardFailure:
        with self._lock:
            self._drop()
            began, inspection = perf_counter(), None
            try:
                connection = self._open_card(reader)
                self._held = _Held(session, reader, connection)
                inspection = Inspection(connection, self._anchors)
                facts = inspection.run()
            except CardError as error:
                failed = self._failed(error)
                retries = 0 if inspection is None else inspection.retries
                return replace(
                    failed,
                    reading=CardReading(reader, ReadOutcome(failed.fault.value), perf_counter() - began, retries),
                )
            # Without a certificate it is no card of ours: it is never sent a PIN.
            self._held = _Held(session, reader, connection, facts, inspection.session if facts.certificate else None)
            outcome = ReadOutcome.READ if facts.certificate else ReadOutcome.OTHER_CARD
            reading = CardReading(reader, outcome, perf_counter() - began, inspection.retries)
            return CheckedCard(facts, reading, pin_unanswered=self._was_unanswered(facts))

    def _was_unanswered(self, facts: CardFacts) -> bool:
        """Whether the answer to this card's last PIN was lost. Its counter has been read since."""
        unanswered, self._unanswered = self._unanswered, None
        return facts.certificate is not None and sha256(facts.certificate.public_key).digest() == unanswered

    def verify(self, session: int, pin: Pin, purpose: Purpose) -> PinResult | CardFailure:
        with self._lock:
            jpki, held = self._jpki(session), self._held
            if jpki is None or held is None:
                pin.wipe()
                return CardFailure(CardFault.REMOVED)
            self._held = held = replace(held, proof=None)
            try:
                # What stands still is not sent a PIN, which would reach the card when it goes on. The second question
                # says what is wrong.
                if not held.connection.is_held() and not jpki.is_there():
                    return self._failed(CardRemoved("before the PIN was sent"))
                jpki.verify(pin)
                if not self._has_key(jpki, held.facts):
                    log.info("a card took a PIN and did not sign with the key of its certificate")
                    self._drop()
                    return CardFailure(CardFault.WITHOUT_KEY)
            except WrongPin as wrong:
                return PinResult(PinAnswer.REJECTED, wrong.tries_left)
            except PinUnanswered as unanswered:
                return self._ask_again(held, unanswered.cause)
            except CardError as error:
                return self._failed(error)
            finally:
                pin.wipe()
            self._held = replace(held, proof=purpose)
            return PinResult(PinAnswer.ACCEPTED)

    def _has_key(self, jpki: JpkiSession, facts: CardFacts | None) -> bool:
        """Whether the card signs a challenge: a copied certificate comes without its key. Raises CardError."""
        if facts is None or facts.certificate is None:
            return False
        public_key, challenge = facts.certificate.public_key, CHALLENGE + secrets.token_bytes(32)
        scheme = scheme_for(public_key)
        try:
            return is_signed(scheme, public_key, challenge, jpki.sign(block_to_sign(scheme, challenge)))
        except BadAnswer:
            return False

    def _ask_again(self, held: _Held, cause: CardError) -> PinResult | CardFailure:
        """After an unanswered PIN: read the same card's counter, or report that it has to wait."""
        log.info("no answer to a PIN: %s", type(cause).__name__)
        key = held.facts.certificate.public_key if held.facts is not None and held.facts.certificate else b""
        self._unanswered = sha256(key).digest()
        self._drop()
        if isinstance(cause, DriverStuck | CardSlow):
            return CardFailure(fault_of(cause), pin_sent=True)
        again = self.read(held.session, held.reader)
        if not isinstance(again, CheckedCard):
            return CardFailure(again.fault, pin_sent=True)
        if not again.pin_unanswered:
            self._drop()
            return CardFailure(CardFault.REMOVED, pin_sent=True)
        return PinResult(PinAnswer.LOST, again.facts.tries_left)

    def sign(self, session: int, draft: Draft) -> Signature | CardFailure | None:
        with self._lock:
            jpki, held = self._jpki(session), self._held
            if jpki is None or held is None or held.facts is None or held.facts.certificate is None:
                return CardFailure(CardFault.REMOVED)
            if held.facts.issuer is not Issuer.TRUSTED:
                # The last gate, whatever the flow has let pass: anybody can make a card that nobody vouches for.
                log.warning("a card whose issuer is %s was to sign", held.facts.issuer)
                return None
            public_key, message = held.facts.certificate.public_key, draft.message()
            self._held = replace(held, proof=None)
            if public_key != draft.public_key or held.proof is None or not fulfils(draft, held.proof):
                return None
            try:
                scheme = scheme_for(public_key)
                value = jpki.sign(block_to_sign(scheme, message))
            except AccessDenied:
                return None
            except CardError as error:
                return self._failed(error)
            if not is_signed(scheme, public_key, message, value):
                log.warning("the card's signature does not fit its certificate")
                return None
            return Signature(value, scheme)

    def forget(self, session: int) -> PinResult | CardFailure:
        """Cut the power: a verified PIN survives a warm reset and another SELECT (docs/adr/0014)."""
        with self._lock:
            held = self._held
            if self._jpki(session) is None or held is None or held.facts is None:
                return CardFailure(CardFault.REMOVED)
            # Nothing is asked of what lies there before it is known to be the same card.
            self._held = replace(held, jpki=None, proof=None)
            try:
                held.connection.power_cycle()
                inspection = Inspection(held.connection, self._anchors)
                facts = inspection.run()
            except CardError as error:
                return self._failed(error)
            if not _has_forgotten(held.facts, facts):
                log.warning("the card has not forgotten its PIN, or another one lies there")
                self._drop()
                return CardFailure(CardFault.REMOVED)
            self._held = _Held(session, held.reader, held.connection, facts, inspection.session)
            return PinResult(PinAnswer.FORGOTTEN, facts.tries_left)

    def holds(self, session: int) -> bool:
        """Ask the card itself: PC/SC notices a removal only at its next poll, up to 0.4 s later."""
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

    def _failed(self, error: CardError) -> CardFailure:
        self._drop()
        fault = fault_of(error)
        log.info("card not asked: %s (%s)", fault, type(error).__name__)
        return CardFailure(fault)


# The narrower error before the wider one. What lies there is told as lying there.
_FAULTS: tuple[tuple[type[CardError], CardFault], ...] = (
    (CardReset, CardFault.UNREADABLE),
    (CardRemoved, CardFault.REMOVED),
    (NotTransacted, CardFault.MUTE),
    (CardUnresponsive, CardFault.MUTE),
    (CardSlow, CardFault.SLOW),
    (CardInUse, CardFault.IN_USE),
    (ReaderMissing, CardFault.NO_READER),
    (DriverStuck, CardFault.READER_STUCK),
    (ReaderFault, CardFault.READER_FAULT),
    (ServiceUnavailable, CardFault.SERVICE_DOWN),
    (ServiceDenied, CardFault.NOT_PERMITTED),
)


def _has_forgotten(before: CardFacts, now: CardFacts) -> bool:
    """Whether it is the same card and reports its tries, which it does not while its PIN is verified."""
    same = before.certificate is not None and before.certificate == now.certificate
    return same and (before.tries_left is None) == (now.tries_left is None)


def fault_of(error: CardError) -> CardFault:
    """What is told of a card error."""
    return next((fault for kind, fault in _FAULTS if isinstance(error, kind)), CardFault.UNREADABLE)

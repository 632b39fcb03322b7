"""The doctor's steps on a card: the questions of `Inspection`, and which certificates there are."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.domain.card.card import CardFacts, CardKind
from kiosk.domain.card.checks import CheckId, checks_of_card
from kiosk.domain.card.diagnostics import SLOW_SECONDS, Finding, StepId
from kiosk.nfc.errors import (
    BadAnswer,
    CardError,
    CardUnresponsive,
    Endless,
    NotFound,
    TransferRefused,
)
from kiosk.nfc.jpki import atr, certificate
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.status_words import SW, WRONG_LE
from kiosk.nfc.jpki.transmit import Connection, Transmitter

Tell = Callable[[StepId, Finding], None]
# Signature and authentication certificate, as EF 0008 says it. Only the second one matters here.
_PRESENCE: dict[tuple[bool, bool] | None, Finding] = {
    (True, True): Finding.BOTH_CERTIFICATES,
    (False, True): Finding.AUTHENTICATION_ONLY,
    None: Finding.PRESENCE_UNKNOWN,
}


class CardExamination:
    """`at` is the step under way; after an error it is the one that failed. `size` is the certificate's."""

    def __init__(
        self, connection: Connection, anchors: TrustAnchors, now: datetime, clock: Callable[[], float]
    ) -> None:
        self._connection = connection
        self._anchors = anchors
        self._now = now
        self._clock = clock
        self.transmitter = Transmitter(connection)
        self.at = StepId.APPLICATION
        self.size = 0

    def run(self, tell: Tell) -> CardFacts:
        """Examine the card up to the first problem with its kind. Raises CardError."""
        session = self._session()
        if session is None:
            kind = atr.hint(self._connection.atr)
            tell(StepId.CARD_KIND, self._code(CardFacts(kind), CheckId.CARD_KIND))
            return CardFacts(kind)
        kind = self._kind(session, tell)
        if kind is not CardKind.MY_NUMBER:
            return CardFacts(kind)
        has = self._presence(session)
        return self._certificate(session, has, tell)

    def _session(self) -> JpkiSession | None:
        """None for a card that is none of ours: it has no such application, or its kind is known to answer oddly."""
        try:
            return JpkiSession(self.transmitter)
        except NotFound:
            return None
        except (BadAnswer, TransferRefused):
            if atr.hint(self._connection.atr) is CardKind.OTHER:
                raise
            return None

    def _kind(self, session: JpkiSession, tell: Tell) -> CardKind:
        self.at = StepId.TOKEN_LABEL
        try:
            kind = session.kind()
        except (BadAnswer, TransferRefused) as error:
            return self._without_label(error, tell)
        if kind in (CardKind.JUKI, CardKind.PHONE):
            tell(StepId.CARD_KIND, self._code(CardFacts(kind), CheckId.CARD_KIND))
            return kind
        tell(StepId.CARD_KIND, Finding.OK)
        tell(StepId.APPLICATION, Finding.OK)
        tell(StepId.TOKEN_LABEL, Finding.OK if kind is CardKind.MY_NUMBER else Finding.LABEL_UNKNOWN)
        return kind

    def _without_label(self, error: CardError, tell: Tell) -> CardKind:
        """Judged as `Inspection` does. Raises the error where nothing else tells what the card is."""
        kind = atr.hint(self._connection.atr)
        if kind is not CardKind.OTHER:
            tell(StepId.CARD_KIND, self._code(CardFacts(kind), CheckId.CARD_KIND))
        elif isinstance(error, NotFound):
            tell(StepId.CARD_KIND, Finding.OK)
            tell(StepId.APPLICATION, Finding.OK)
            tell(StepId.TOKEN_LABEL, Finding.LABEL_MISSING)
        else:
            raise error
        return kind

    def _presence(self, session: JpkiSession) -> tuple[bool, bool] | None:
        self.at = StepId.PRESENCE
        try:
            return session.presence()
        except Endless:
            raise
        except BadAnswer:
            # The certificate itself is the better witness.
            return None

    def _certificate(self, session: JpkiSession, has: tuple[bool, bool] | None, tell: Tell) -> CardFacts:
        began = self._clock()
        promised, denied = has is not None and has[1], has is not None and not has[1]
        if not denied:
            tell(StepId.PRESENCE, _PRESENCE[has])
        self.at = StepId.CERTIFICATE
        der = session.certificate()
        if der is None:
            # A card that says so in both places has none.
            step = StepId.PRESENCE if denied else StepId.CERTIFICATE
            tell(step, Finding.CERTIFICATE_MISSING if promised else Finding.NO_CERTIFICATE)
            return CardFacts(CardKind.MY_NUMBER)
        if denied:
            tell(StepId.PRESENCE, Finding.PRESENCE_UNKNOWN)
        self.size = len(der)
        read, issuer = certificate.parse(der, self._anchors)
        facts = CardFacts(CardKind.MY_NUMBER, read, issuer)
        if not read.key_usable:
            tell(StepId.CERTIFICATE, self._code(facts, CheckId.CERTIFICATE))
            return facts
        tell(StepId.CERTIFICATE, Finding.SLOW if self._clock() - began > SLOW_SECONDS else Finding.OK)
        return self._judged(session, facts, tell)

    def _judged(self, session: JpkiSession, facts: CardFacts, tell: Tell) -> CardFacts:
        for check in (CheckId.VALIDITY, CheckId.WAITING_PERIOD, CheckId.ISSUER):
            tell(StepId(check.value), self._code(facts, check))
        self.at = StepId.PIN_TRIES
        facts = replace(facts, tries_left=session.tries_left(), commands=self.transmitter.commands)
        tell(StepId.PIN_TRIES, self._code(facts, CheckId.PIN_TRIES))
        return facts

    def _code(self, facts: CardFacts, check: CheckId) -> Finding:
        """The flow's own code, so that doctor and citizen's page say the same."""
        return Finding(dict(checks_of_card(facts, self._now))[check].value)


def finding_of(error: CardError, at: StepId) -> Finding:
    """The finding for an error at this step. Never having answered is not the same as having stopped."""
    if isinstance(error, CardUnresponsive) and at is StepId.ANSWER:
        return Finding.CARD_MUTE
    if error.finding is Finding.SERVICE_STOPPED and at is StepId.SERVICE:
        return Finding.SERVICE_DOWN
    if error.finding is not None:
        return error.finding
    return _finding_of_status(error.sw) if isinstance(error, BadAnswer) else Finding.CARD_UNREADABLE


def _finding_of_status(sw: int) -> Finding:
    if sw == SW.UNSPECIFIED:
        return Finding.CARD_FAILED
    if sw == SW.WRONG_LENGTH or sw >> 8 == WRONG_LE:
        return Finding.WRONG_LENGTH
    return Finding.CARD_UNREADABLE

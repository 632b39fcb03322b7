"""The card check before any PIN: what it is, its certificate, its PIN's tries."""

from collections.abc import Callable
from time import perf_counter

from kiosk.domain.card.card import CardFacts, CardKind
from kiosk.domain.card.checks import CheckId
from kiosk.nfc.errors import BadAnswer, CardError, NotFound, TransferRefused
from kiosk.nfc.jpki import atr, certificate
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.transmit import Connection, Transmitter


def answers_as_ours(open_card: Callable[[str], Connection], reader: str) -> bool:
    """Whether a card with the JPKI application lies there. A card that cannot be asked counts as one."""
    try:
        connection = open_card(reader)
        try:
            JpkiSession(Transmitter(connection))
        finally:
            connection.close()
    except (BadAnswer, TransferRefused):
        return False
    except CardError:
        return True
    return True


class Inspection:
    """Reads the card: seven commands with extended length, thirteen without.

    `session` is None for a card without the JPKI application; `facts` are complete after `run`.
    """

    def __init__(self, connection: Connection, anchors: TrustAnchors) -> None:
        self._connection = connection
        self._anchors = anchors
        self._transmitter = Transmitter(connection)
        self._times: list[tuple[str, float]] = []
        self._began = perf_counter()
        self.session: JpkiSession | None = None

    def run(self) -> CardFacts:
        """Raises CardError when the card cannot be asked to the end."""
        kind = self._kind()
        self._lap(CheckId.CARD_KIND)
        if kind is not CardKind.MY_NUMBER or self.session is None:
            return self._facts(CardFacts(kind))
        der = self.session.certificate()
        self._lap(CheckId.CERTIFICATE)
        if der is None:
            return self._facts(CardFacts(kind))
        facts, issuer = certificate.parse(der, self._anchors)
        self._lap(CheckId.ISSUER)
        tries_left = self.session.tries_left()
        self._lap(CheckId.PIN_TRIES)
        return self._facts(CardFacts(kind, facts, issuer, tries_left))

    @property
    def commands(self) -> int:
        return self._transmitter.commands

    @property
    def retries(self) -> int:
        return self._transmitter.retries

    def _kind(self) -> CardKind:
        try:
            self.session = JpkiSession(self._transmitter)
            return self.session.kind()
        except NotFound:
            return atr.hint(self._connection.atr)
        except (BadAnswer, TransferRefused):
            # A FeliCa card behind a PC/SC reader answers a SELECT with whatever its driver makes up.
            kind = atr.hint(self._connection.atr)
            if kind is CardKind.OTHER:
                raise
            return kind

    def _lap(self, check: CheckId) -> None:
        now = perf_counter()
        self._times.append((check, now - self._began))
        self._began = now

    def _facts(self, facts: CardFacts) -> CardFacts:
        return CardFacts(
            facts.kind, facts.certificate, facts.issuer, facts.tries_left, self.commands, tuple(self._times)
        )

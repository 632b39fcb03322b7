"""What can go wrong between the program and a card. The meaning is in the type, never in bytes."""

from kiosk.domain.card.diagnostics import Finding


class CardError(Exception):
    """The card could not be asked; says nothing about its PIN.

    `result_code`: PC/SC's own, where it was one. `finding`: the doctor's, where the type tells
    it; of a bad answer its status word does.
    """

    result_code: str = ""
    finding: Finding | None = None


class CardRemoved(CardError):
    """The card left, or moved while it was asked."""

    finding = Finding.CARD_REMOVED


class CardReset(CardRemoved):
    """The card lost its power, and forgot what it had been told; it may lie there still."""


class CardUnresponsive(CardError):
    """Something lies there and does not answer: two cards, a thick holder, a broken chip."""

    finding = Finding.CARD_FELL_SILENT


class CardInUse(CardError):
    """Another program holds the card."""

    finding = Finding.CARD_IN_USE


class ReaderMissing(CardError):
    """The reader is not there any more."""

    finding = Finding.READER_LOST


class ServiceUnavailable(CardError):
    """The PC/SC service does not answer."""

    finding = Finding.SERVICE_STOPPED


class ServiceLost(ServiceUnavailable):
    """The way to the service broke off in the middle of a call."""


class ServiceDenied(CardError):
    """The PC/SC service is there, and this program may not use it."""

    finding = Finding.SERVICE_DENIED


class ReaderFault(CardError):
    """The reader, its driver or the service failed in a way that says nothing of the card."""

    finding = Finding.READER_FAULT


class DriverStuck(CardError):
    """The reader or its driver does not return from a call. The outcome of the call is unknown."""

    finding = Finding.READER_STUCK


class CardSlow(CardError):
    """The card is there and has not answered in time. The outcome of the command is unknown."""

    finding = Finding.CARD_SLOW


class TransferRefused(CardError):
    """The reader did not carry this command; a shorter one may pass."""

    finding = Finding.READER_REFUSES


class NotTransacted(TransferRefused):
    """The reader passed the command on and no answer came back: the card is at the edge of the field."""

    finding = Finding.CARD_FELL_SILENT


class BadAnswer(CardError):
    """The card answered outside the standard. `sw` is the status word, 0 when there was none."""

    def __init__(self, reason: str, sw: int = 0) -> None:
        super().__init__(f"{reason} (SW {sw:04X})" if sw else reason)
        self.sw = sw


class Endless(BadAnswer):
    """The card keeps promising more and never comes to an end."""

    finding = Finding.CARD_ENDLESS


class Truncated(BadAnswer):
    """The certificate ends before the length that it begins with."""

    finding = Finding.CERTIFICATE_TRUNCATED


class BrokenCertificate(BadAnswer):
    """The certificate's file holds no certificate that can be read."""

    finding = Finding.CERTIFICATE_BROKEN


class NotFound(BadAnswer):
    """The application or file is not on the card."""


class AccessDenied(BadAnswer):
    """The card wants a verified PIN for this."""

    finding = Finding.ACCESS_DENIED


class PinUnanswered(CardError):
    """A PIN was sent, and no answer came back: nobody knows whether it was counted. `cause`: how it was lost."""

    def __init__(self, cause: CardError) -> None:
        super().__init__("no answer to the PIN")
        self.cause = cause


class WrongPin(CardError):
    """The card counted a wrong try. `tries_left` 0: it is locked now; None: it does not tell."""

    def __init__(self, tries_left: int | None) -> None:
        super().__init__("wrong PIN")
        self.tries_left = tries_left


class ForbiddenCommand(RuntimeError):
    """A command outside the allow-list was about to be sent: a bug of ours. No byte has left."""

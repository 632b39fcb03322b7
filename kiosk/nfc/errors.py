"""What can go wrong between the program and a card. The meaning is in the type, never in bytes."""


class CardError(Exception):
    """The card could not be asked; says nothing about its PIN."""


class CardRemoved(CardError):
    """The card left, lost power, or moved while it was asked."""


class CardMute(CardError):
    """Something lies there and does not answer: two cards, a thick holder, a broken chip."""


class CardInUse(CardError):
    """Another program holds the card."""


class ReaderMissing(CardError):
    """The reader is not there any more."""


class ServiceDown(CardError):
    """The PC/SC service does not answer."""


class DriverStuck(CardError):
    """The reader or its driver does not come back from a call. What became of the call is not known."""


class TransferRefused(CardError):
    """The reader did not carry this command; a shorter one may pass."""


class NotTransacted(TransferRefused):
    """The reader passed the command on and no answer came back: the card is at the edge of the field."""


class BadAnswer(CardError):
    """The card answered outside the standard. `sw` is the status word, 0 when there was none."""

    def __init__(self, reason: str, sw: int = 0) -> None:
        super().__init__(f"{reason} (SW {sw:04X})" if sw else reason)
        self.sw = sw


class Endless(BadAnswer):
    """The card keeps promising more and never comes to an end."""


class Truncated(BadAnswer):
    """The certificate ends before the length that it begins with."""


class BrokenCertificate(BadAnswer):
    """The certificate's file holds no certificate that can be read."""


class NotFound(BadAnswer):
    """The application or file is not on the card."""


class AccessDenied(BadAnswer):
    """The card wants a verified PIN for this."""


class WrongPin(CardError):
    """The card counted a wrong try. `tries_left` 0: it is locked now; None: it does not tell."""

    def __init__(self, tries_left: int | None) -> None:
        super().__init__("wrong PIN")
        self.tries_left = tries_left


class ForbiddenCommand(RuntimeError):
    """A command outside the allow-list was about to be sent: a bug of ours. No byte has left."""

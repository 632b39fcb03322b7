"""The floor: the fewest commands that get the same facts, at the model's pace, with nothing between them."""

from benchmarks.stand import AIR
from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.allow_list import TOKEN_LABEL_LENGTH
from kiosk.nfc.jpki.apdu import EXTENDED_MAX, CommandApdu, File

_STATUS = 2
# A DigestInfo for SHA-256, and an RSA-2048 signature.
_BLOCK, _SIGNATURE = 51, 256

TimedCommand = tuple[CommandApdu, int]


def card_check(certificate: bytes) -> list[TimedCommand]:
    """Label, certificate, tries: seven by SELECT. Each exchange is a command and the length of its answer's data.

    Short file identifiers would save three, but are unsure on a real card (docs/card.md §7). The certificate counts
    without the filler behind it, which a read of the whole file carries too.
    """
    return [
        (apdu.select_application(), 0),
        (apdu.select_file(File.TOKEN), 0),
        (apdu.read_binary(0, TOKEN_LABEL_LENGTH), TOKEN_LABEL_LENGTH),
        (apdu.select_file(File.AUTH_CERTIFICATE), 0),
        (apdu.read_binary(0, EXTENDED_MAX), len(certificate)),
        (apdu.select_file(File.AUTH_PIN), 0),
        (apdu.ask_tries_left(), 0),
    ]


def pin_and_signature() -> list[TimedCommand]:
    """Three, after a card check that ended on the PIN's file."""
    return [
        (apdu.verify(bytes(4)), 0),
        (apdu.select_file(File.AUTH_KEY), 0),
        (apdu.sign(bytes(_BLOCK)), _SIGNATURE),
    ]


def seconds(exchanges: list[TimedCommand]) -> float:
    return sum(AIR.seconds(len(command.encode()) + data + _STATUS) for command, data in exchanges)

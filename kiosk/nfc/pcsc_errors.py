"""PC/SC result codes in our words. No pyscard here: the numbers are the standard's (pcsc-lite, pcsclite.h)."""

from kiosk.nfc.errors import (
    CardError,
    CardInUse,
    CardMute,
    CardRemoved,
    NotTransacted,
    ReaderMissing,
    ServiceDown,
    TransferRefused,
)

S_SUCCESS = 0
E_TIMEOUT = 0x8010000A
E_CANCELLED = 0x80100002
E_NO_READERS = 0x8010002E

_MEANINGS: dict[int, type[CardError]] = {
    0x8010000B: CardInUse,  # SHARING_VIOLATION
    0x8010000C: CardRemoved,  # NO_SMARTCARD
    0x80100069: CardRemoved,  # REMOVED_CARD
    0x80100068: CardRemoved,  # RESET_CARD: somebody powered it down under us
    0x80100067: CardRemoved,  # UNPOWERED_CARD
    0x80100066: CardMute,  # UNRESPONSIVE_CARD
    0x80100009: ReaderMissing,  # UNKNOWN_READER
    0x80100017: ReaderMissing,  # READER_UNAVAILABLE
    E_NO_READERS: ReaderMissing,
    0x8010001D: ServiceDown,  # NO_SERVICE
    0x8010001E: ServiceDown,  # SERVICE_STOPPED
    0x80100013: ServiceDown,  # F_COMM_ERROR: pcscd was restarted (pyscard #128)
    0x80100003: ServiceDown,  # INVALID_HANDLE: the context died with the service
    0x80100004: TransferRefused,  # INVALID_PARAMETER
    0x80100008: TransferRefused,  # INSUFFICIENT_BUFFER
    0x8010000F: TransferRefused,  # PROTO_MISMATCH
    0x80100011: TransferRefused,  # INVALID_VALUE
    0x80100016: NotTransacted,  # NOT_TRANSACTED: also what a card that has just left looks like
    0x8010001F: TransferRefused,  # UNSUPPORTED_FEATURE
    0x8010002F: NotTransacted,  # COMM_DATA_LOST
}


def error_for(code: int) -> CardError:
    """The error that a result code means; one that is not known is a card that left."""
    code &= 0xFFFFFFFF
    return _MEANINGS.get(code, CardRemoved)(f"PC/SC 0x{code:08X}")

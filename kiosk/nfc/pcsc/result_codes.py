"""PC/SC result codes and our errors for them. The numbers are of pcsclite.h and winerror.h; pyscard is not used."""

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.errors import (
    CardError,
    CardInUse,
    CardRemoved,
    CardReset,
    CardUnresponsive,
    NotTransacted,
    ReaderFault,
    ReaderMissing,
    ServiceDenied,
    ServiceLost,
    ServiceUnavailable,
    TransferRefused,
)

S_SUCCESS = 0
E_TIMEOUT = 0x8010000A
E_CANCELLED = 0x80100002
E_NO_READERS = 0x8010002E


@dataclass(frozen=True)
class ResultCode:
    """One failure code, with its name in the headers."""

    number: int
    name: str
    error: type[CardError] = ReaderFault


# What says nothing of the card and nothing of the service's being there is a fault of the reader or its driver.
RESULT_CODES = (
    ResultCode(0x80100001, "SCARD_F_INTERNAL_ERROR"),
    ResultCode(E_CANCELLED, "SCARD_E_CANCELLED"),
    # The context died with the service.
    ResultCode(0x80100003, "SCARD_E_INVALID_HANDLE", ServiceUnavailable),
    ResultCode(0x80100004, "SCARD_E_INVALID_PARAMETER", TransferRefused),
    ResultCode(0x80100005, "SCARD_E_INVALID_TARGET"),
    ResultCode(0x80100006, "SCARD_E_NO_MEMORY"),
    ResultCode(0x80100007, "SCARD_F_WAITED_TOO_LONG"),
    ResultCode(0x80100008, "SCARD_E_INSUFFICIENT_BUFFER", TransferRefused),
    ResultCode(0x80100009, "SCARD_E_UNKNOWN_READER", ReaderMissing),
    ResultCode(E_TIMEOUT, "SCARD_E_TIMEOUT"),
    ResultCode(0x8010000B, "SCARD_E_SHARING_VIOLATION", CardInUse),
    ResultCode(0x8010000C, "SCARD_E_NO_SMARTCARD", CardRemoved),
    ResultCode(0x8010000D, "SCARD_E_UNKNOWN_CARD", CardUnresponsive),
    ResultCode(0x8010000E, "SCARD_E_CANT_DISPOSE"),
    ResultCode(0x8010000F, "SCARD_E_PROTO_MISMATCH", TransferRefused),
    ResultCode(0x80100010, "SCARD_E_NOT_READY"),
    ResultCode(0x80100011, "SCARD_E_INVALID_VALUE", TransferRefused),
    ResultCode(0x80100012, "SCARD_E_SYSTEM_CANCELLED", ServiceUnavailable),
    # pcscd was restarted (pyscard #128); some drivers say it of a card that is still on its way down.
    ResultCode(0x80100013, "SCARD_F_COMM_ERROR", ServiceLost),
    ResultCode(0x80100014, "SCARD_F_UNKNOWN_ERROR"),
    ResultCode(0x80100015, "SCARD_E_INVALID_ATR", CardUnresponsive),
    # Also what a card that has just left looks like.
    ResultCode(0x80100016, "SCARD_E_NOT_TRANSACTED", NotTransacted),
    ResultCode(0x80100017, "SCARD_E_READER_UNAVAILABLE", ReaderMissing),
    ResultCode(0x80100018, "SCARD_P_SHUTDOWN", ServiceUnavailable),
    ResultCode(0x80100019, "SCARD_E_PCI_TOO_SMALL", TransferRefused),
    ResultCode(0x8010001A, "SCARD_E_READER_UNSUPPORTED"),
    ResultCode(0x8010001B, "SCARD_E_DUPLICATE_READER"),
    ResultCode(0x8010001C, "SCARD_E_CARD_UNSUPPORTED", CardUnresponsive),
    ResultCode(0x8010001D, "SCARD_E_NO_SERVICE", ServiceUnavailable),
    ResultCode(0x8010001E, "SCARD_E_SERVICE_STOPPED", ServiceUnavailable),
    # pcsc-lite has two names for this number, the other is SCARD_E_UNSUPPORTED_FEATURE: a shorter command may pass.
    ResultCode(0x8010001F, "SCARD_E_UNEXPECTED", TransferRefused),
    ResultCode(0x80100020, "SCARD_E_ICC_INSTALLATION"),
    ResultCode(0x80100021, "SCARD_E_ICC_CREATEORDER"),
    ResultCode(0x80100022, "SCARD_E_UNSUPPORTED_FEATURE", TransferRefused),
    ResultCode(0x80100023, "SCARD_E_DIR_NOT_FOUND"),
    ResultCode(0x80100024, "SCARD_E_FILE_NOT_FOUND"),
    ResultCode(0x80100025, "SCARD_E_NO_DIR"),
    ResultCode(0x80100026, "SCARD_E_NO_FILE"),
    ResultCode(0x80100027, "SCARD_E_NO_ACCESS", ServiceDenied),
    ResultCode(0x80100028, "SCARD_E_WRITE_TOO_MANY"),
    ResultCode(0x80100029, "SCARD_E_BAD_SEEK"),
    ResultCode(0x8010002A, "SCARD_E_INVALID_CHV"),
    ResultCode(0x8010002B, "SCARD_E_UNKNOWN_RES_MNG", ServiceUnavailable),
    ResultCode(0x8010002C, "SCARD_E_NO_SUCH_CERTIFICATE"),
    ResultCode(0x8010002D, "SCARD_E_CERTIFICATE_UNAVAILABLE"),
    ResultCode(E_NO_READERS, "SCARD_E_NO_READERS_AVAILABLE", ReaderMissing),
    ResultCode(0x8010002F, "SCARD_E_COMM_DATA_LOST", NotTransacted),
    ResultCode(0x80100030, "SCARD_E_NO_KEY_CONTAINER"),
    ResultCode(0x80100031, "SCARD_E_SERVER_TOO_BUSY"),
    ResultCode(0x80100032, "SCARD_E_PIN_CACHE_EXPIRED"),
    ResultCode(0x80100033, "SCARD_E_NO_PIN_CACHE"),
    ResultCode(0x80100034, "SCARD_E_READ_ONLY_CARD"),
    ResultCode(0x80100065, "SCARD_W_UNSUPPORTED_CARD", CardUnresponsive),
    ResultCode(0x80100066, "SCARD_W_UNRESPONSIVE_CARD", CardUnresponsive),
    ResultCode(0x80100067, "SCARD_W_UNPOWERED_CARD", CardReset),
    ResultCode(0x80100068, "SCARD_W_RESET_CARD", CardReset),
    ResultCode(0x80100069, "SCARD_W_REMOVED_CARD", CardRemoved),
    # What polkit's "no" comes as.
    ResultCode(0x8010006A, "SCARD_W_SECURITY_VIOLATION", ServiceDenied),
    ResultCode(0x8010006B, "SCARD_W_WRONG_CHV"),
    ResultCode(0x8010006C, "SCARD_W_CHV_BLOCKED"),
    ResultCode(0x8010006D, "SCARD_W_EOF"),
    ResultCode(0x8010006E, "SCARD_W_CANCELLED_BY_USER"),
    ResultCode(0x8010006F, "SCARD_W_CARD_NOT_AUTHENTICATED"),
    ResultCode(0x80100070, "SCARD_W_CACHE_ITEM_NOT_FOUND"),
    ResultCode(0x80100071, "SCARD_W_CACHE_ITEM_STALE"),
    ResultCode(0x80100072, "SCARD_W_CACHE_ITEM_TOO_BIG"),
    # Windows passes these on from its service and from drivers.
    ResultCode(0x00000005, "ERROR_ACCESS_DENIED", ServiceDenied),
    ResultCode(0x00000006, "ERROR_INVALID_HANDLE", ServiceUnavailable),
    ResultCode(0x00000015, "ERROR_NOT_READY"),
    ResultCode(0x00000016, "ERROR_BAD_COMMAND"),
    ResultCode(0x0000001F, "ERROR_GEN_FAILURE", NotTransacted),
    ResultCode(0x00000079, "ERROR_SEM_TIMEOUT", NotTransacted),
    ResultCode(0x0000006D, "ERROR_BROKEN_PIPE", ServiceUnavailable),
    ResultCode(0x0000045D, "ERROR_IO_DEVICE", NotTransacted),
    ResultCode(0x000006BA, "RPC_S_SERVER_UNAVAILABLE", ServiceUnavailable),
)

_BY_NUMBER = {code.number: code for code in RESULT_CODES}

PASSING: tuple[type[CardError], ...] = (CardInUse, CardReset, CardUnresponsive, NotTransacted, ServiceLost, ReaderFault)
"""While a card is taken up, these may pass by themselves: another program looks at each new card, the card is on its
way down, it is being reset."""


def error_for(number: int) -> CardError:
    """The error for a result code. An unknown code says nothing about the card."""
    number &= 0xFFFFFFFF
    known = _BY_NUMBER.get(number)
    name = f"0x{number:08X}" if known is None else f"{known.name} (0x{number:08X})"
    error = (ReaderFault if known is None else known.error)(f"PC/SC {name}")
    error.result_code = name
    return error

"""The allow-list: the only commands that may ever reach a card (design §5, facts/card.md §5).

The personal number, the face and text applications and the signature certificate cannot be selected.
"""

from kiosk.nfc.apdu import (
    File,
    Ins,
    ask_tries_left,
    get_response,
    select_application,
    select_file,
    sign,
    verify,
)
from kiosk.nfc.errors import ForbiddenCommand

TOKEN_LABEL_LENGTH = 32
_SELECT_JPKI = select_application().encode()
_SELECTS = {select_file(file).encode(): file for file in File}
_ASK_TRIES = ask_tries_left().encode()
_VERIFY = verify(b"0000").encode()
_SIGN = sign(b"\x00").encode()[:4]
_GET_RESPONSE = get_response(1).encode()[:4]
_READABLE = frozenset({File.PRESENCE, File.AUTH_CERTIFICATE, File.AUTH_CA})


class AllowList:
    """Follows what is selected and lets through what may follow it."""

    def __init__(self) -> None:
        self._file: File | None = None
        self._in_jpki = False

    def permits(self, command: bytes) -> bool:
        """Whether the bytes, all of them, are allowed here and now."""
        if command == _SELECT_JPKI:
            return True
        return self._in_jpki and (command in _SELECTS or self._permits_in_file(command))

    def check(self, command: bytes) -> None:
        """Take note of what is about to be sent. Raises ForbiddenCommand for what is not allowed."""
        if not self.permits(command):
            raise ForbiddenCommand(f"command {command[:2].hex()} is not allowed here")
        if command == _SELECT_JPKI:
            self._in_jpki, self._file = True, None
        elif command in _SELECTS:
            self._file = _SELECTS[command]

    def _permits_in_file(self, command: bytes) -> bool:
        if command[:4] == _GET_RESPONSE:
            return len(command) == 5
        match self._file:
            case File.TOKEN:
                # Behind the label stands the token's serial number.
                return _is_read(command) and command[2:4] == b"\0\0" and 0 < command[4] <= TOKEN_LABEL_LENGTH
            case File.AUTH_PIN:
                return command == _ASK_TRIES or _is_verify(command)
            case File.AUTH_KEY:
                return _is_sign(command)
            case _:
                return self._file in _READABLE and _is_read(command)


def _is_read(command: bytes) -> bool:
    """READ BINARY of the selected file, short or extended; never by short file identifier."""
    short = len(command) == 5
    extended = len(command) == 7 and command[4] == 0
    return (short or extended) and command[:2] == bytes((0x00, Ins.READ_BINARY)) and command[2] < 0x80


def _is_verify(command: bytes) -> bool:
    return command[:5] == _VERIFY[:5] and len(command) == len(_VERIFY) and command[5:].isdigit()


def _is_sign(command: bytes) -> bool:
    """With a body as long as it says, and Le 00 behind it."""
    return command[:4] == _SIGN and len(command) > 6 and command[4] == len(command) - 6 and command[-1] == 0

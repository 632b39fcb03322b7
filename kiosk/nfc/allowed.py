"""The allow-list: the only commands that may ever reach a card (design §5, facts/card.md §5).

The personal number, the face and text applications and the signature certificate cannot be selected.
"""

from kiosk.nfc.apdu import (
    File,
    Ins,
    ask_tries_left,
    get_response,
    read_binary,
    select_application,
    select_file,
    sign,
    verify,
)
from kiosk.nfc.errors import ForbiddenCommand

TOKEN_LABEL_LENGTH = 32
# Behind the label stands the token's serial number.
_LABEL_READ = read_binary(0, TOKEN_LABEL_LENGTH).encode()
_SELECT_JPKI = select_application().encode()
_SELECTS = {select_file(file).encode(): file for file in File}
_ASK_TRIES = ask_tries_left().encode()
_VERIFY = verify(b"0000").encode()
_SIGN = sign(b"\x00").encode()[:4]
_READABLE = frozenset({File.PRESENCE, File.AUTH_CERTIFICATE, File.AUTH_CA})


class AllowList:
    """Follows what is selected and lets through what may follow it."""

    def __init__(self) -> None:
        self._file: File | None = None
        self._in_jpki = False

    def check(self, command: bytes) -> None:
        """Raises ForbiddenCommand unless the bytes are allowed here and now."""
        if command == _SELECT_JPKI:
            self._in_jpki, self._file = True, None
        elif self._in_jpki and command in _SELECTS:
            self._file = _SELECTS[command]
        elif not self._in_jpki or not self._allowed_in_file(command):
            raise ForbiddenCommand(f"command {command[:2].hex()} is not allowed here")

    def _allowed_in_file(self, command: bytes) -> bool:
        if command[:4] == get_response(1).encode()[:4]:
            return len(command) == 5
        match self._file:
            case File.TOKEN:
                return command == _LABEL_READ
            case File.AUTH_PIN:
                return command == _ASK_TRIES or (command[:5] == _VERIFY[:5] and len(command) == len(_VERIFY))
            case File.AUTH_KEY:
                return command[:4] == _SIGN
            case _:
                return self._file in _READABLE and command[:2] == bytes((0x00, Ins.READ_BINARY)) and command[2] < 0x80

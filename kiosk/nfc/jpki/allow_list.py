"""The allow-list: the only commands that may ever reach a card (docs/card.md §5).

The personal number, the face and text applications and the signature certificate cannot be selected.
"""

from kiosk.nfc.errors import ForbiddenCommand
from kiosk.nfc.jpki.apdu import File, Ins, ask_tries_left, get_response, select_application, select_file, sign, verify
from kiosk.nfc.jpki.status_words import MORE_DATA, SW

TOKEN_LABEL_LENGTH = 32
_SELECT_JPKI = select_application().encode()
_SELECTS = {select_file(file).encode(): file for file in File}
_ASK_TRIES = ask_tries_left().encode()
_VERIFY = verify(b"0000").encode()
_SIGN = sign(b"\x00").encode()[:4]
_GET_RESPONSE = get_response(1).encode()[:4]
_READABLE = frozenset({File.PRESENCE, File.AUTH_CERTIFICATE, File.AUTH_CA})


class AllowList:
    """Tracks what the card has selected, and permits the commands that may follow."""

    def __init__(self) -> None:
        self._file: File | None = None
        self._in_jpki = False
        self._selecting = b""
        self._promises_more = False

    def permits(self, command: bytes) -> bool:
        """Whether the command, every byte of it, is allowed in this state."""
        if command == _SELECT_JPKI:
            return True
        if command[:4] == _GET_RESPONSE:
            return self._promises_more and len(command) == 5
        return self._in_jpki and (command in _SELECTS or self._permits_in_file(command))

    def check(self, command: bytes) -> None:
        """Raises ForbiddenCommand for a command that is not allowed. A SELECT cancels the earlier selection."""
        if not self.permits(command):
            raise ForbiddenCommand(f"command {command[:2].hex()} is not allowed here")
        if command == _SELECT_JPKI:
            self._selecting, self._in_jpki, self._file = command, False, None
        elif command in _SELECTS:
            self._selecting, self._file = command, None

    def answered(self, sw: int) -> None:
        """Note the card's answer: a selection counts when the card has confirmed it."""
        self._promises_more = sw >> 8 == MORE_DATA
        if self._promises_more:
            return
        selected, self._selecting = self._selecting, b""
        if sw == SW.OK and selected == _SELECT_JPKI:
            self._in_jpki = True
        elif sw == SW.OK and selected:
            self._file = _SELECTS[selected]

    def _permits_in_file(self, command: bytes) -> bool:
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
    """Its body has the stated length, followed by Le 00."""
    return command[:4] == _SIGN and len(command) > 6 and command[4] == len(command) - 6 and command[-1] == 0

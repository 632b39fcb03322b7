"""A practice card on a vpcd reader: the card side of vsmartcard's protocol (docs/card.md §6.1)."""

import socket
import threading
from time import perf_counter

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.practice.kinds import PlacedCard

PORT = 35963


@dataclass(frozen=True)
class AirInterface:
    """A modelled air interface. 106 kbit/s is ISO 14443's slowest rate; zero means as fast as it goes."""

    bits_per_second: int = 0
    seconds_a_command: float = 0.0

    def seconds(self, octets: int) -> float:
        bits = octets * 8 / self.bits_per_second if self.bits_per_second else 0.0
        return self.seconds_a_command + bits


@dataclass
class TrafficMeter:
    """What went over the air since the card was put down."""

    commands: int = 0
    octets: int = 0
    first: float = 0.0
    last: float = 0.0


class VpcdCard:
    """Puts a practice card on a vpcd slot: `put` connects, `pull` closes the socket, `serve` answers until then."""

    def __init__(
        self, placed: PlacedCard, host: str = "127.0.0.1", port: int = PORT, air: AirInterface | None = None
    ) -> None:
        self._placed = placed
        self._address = (host, port)
        self._air = air or AirInterface()
        self._socket: socket.socket | None = None
        self._pulled = threading.Event()
        self.meter = TrafficMeter()

    def put(self) -> None:
        """Raises OSError when no vpcd listens there."""
        self._socket = socket.create_connection(self._address, timeout=5)
        self._socket.settimeout(None)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def pull(self) -> None:
        """From any thread, and in the middle of a command."""
        self._pulled.set()
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # the reader was faster

    def serve(self) -> None:
        """Answer the reader until the card is pulled or falls off, or the reader goes away."""
        try:
            while (message := self._receive()) is not None:
                answer = self._answer(message)
                if self._pulled.is_set():
                    return
                if answer is not None:
                    self._send(answer)
        finally:
            self._placed.card.power_off()
            if self._socket is not None:
                self._socket.close()

    def _answer(self, message: bytes) -> bytes | None:
        card = self._placed.card
        if len(message) > 1:
            return self._command(message)
        match message[0]:
            case 0:
                card.power_off()
            case 1 | 2:
                card.reset()
            case 4:
                return card.atr
        return None

    def _command(self, command: bytes) -> bytes | None:
        self.meter.commands += 1
        began = perf_counter()
        self.meter.first = self.meter.first or began
        if self._placed.falls_off_at == self.meter.commands:
            self.pull()
            return None
        answer = self._placed.card.send(command)
        octets = len(command) + len(answer)
        self.meter.octets += octets
        left = self._placed.delay_seconds + self._air.seconds(octets) - (perf_counter() - began)
        if left > 0 and self._pulled.wait(left):
            return None
        self.meter.last = perf_counter()
        return answer

    def _receive(self) -> bytes | None:
        header = self._exactly(2)
        return None if header is None else self._exactly(int.from_bytes(header, "big"))

    def _exactly(self, length: int) -> bytes | None:
        if self._socket is None:
            return None
        data = b""
        while len(data) < length:
            # WORKAROUND: packaged vpcd sends length and data apart; without this each command costs 40 ms
            # of delayed ACK (docs/card.md §6.2). The option does not stick, so it is set before every read.
            try:
                self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
                part = self._socket.recv(length - len(data))
            except OSError:
                return None
            if not part:
                return None
            data += part
        return data

    def _send(self, answer: bytes) -> None:
        if self._socket is not None:
            try:
                self._socket.sendall(len(answer).to_bytes(2, "big") + answer)
            except OSError:
                self._pulled.set()

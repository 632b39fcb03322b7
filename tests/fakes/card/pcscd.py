"""A real pcscd of our own with a vpcd reader, and practice cards put on it."""

import itertools
import os
import queue
import shutil
import signal
import socket
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Protocol, Self

from smartcard import scard

from kiosk.domain.card.reader import CardOn, ReaderState, ServiceDown
from kiosk.nfc.pcsc.monitor import list_readers, look_once
from kiosk.nfc.practice.kinds import PlacedCard
from kiosk.nfc.practice.vpcd import VpcdCard
from tests.fakes.card.cards import until

DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
READERS = FIRST, SECOND = "Virtual PCD 00 00", "Virtual PCD 00 01"
_SOON = 20.0
_SOCKET = "PCSCLITE_CSOCK_NAME"


class NoPcscd(RuntimeError):
    """The hardware tests cannot be run on this machine; the message says why."""


class Pcscd:
    """pcscd in the foreground. vpcd listens on two neighbouring ports, one a slot.

    It keeps its socket in a folder of ours instead of /run, which only root may write: so tests run for any user and
    beside the machine's own service. The folder's path is short, for a socket's name has 107 characters at the most.
    """

    def __init__(self, folder: Path) -> None:
        # pcscd takes every file in its folder for a configuration, a log too.
        self._readers, self._run, self._log = folder / "readers", folder / "run", folder / "pcscd.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._slots = itertools.cycle(range(len(READERS)))
        self.port = 0

    def __enter__(self) -> Self:
        if any(shutil.which(name) is None for name in ("pcscd", "proot")) or not DRIVER.exists():
            raise NoPcscd("the hardware tests need pcscd, vsmartcard-vpcd, proot and opensc: `make setup-test`")
        self._before = os.environ.get(_SOCKET)
        os.environ[_SOCKET] = str(self._run / "pcscd.comm")
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        if self._before is None:
            del os.environ[_SOCKET]
        else:
            os.environ[_SOCKET] = self._before

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Returns when both slots can be seen."""
        self.port = _free_pair()
        self._readers.mkdir(exist_ok=True)
        self._run.mkdir(exist_ok=True)
        (self._readers / "vpcd").write_text(
            f'FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:0x{self.port:04X}\n'
            f"LIBPATH {DRIVER}\nCHANNELID 0x{self.port:04X}\n"
        )
        moved = ["proot", "-b", f"{self._run}:/run/pcscd"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*moved, "pcscd", "-f", "-c", self._readers, *_without_polkit()],
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
            )
        if not until(lambda: not self.is_running or {*READERS} <= _readers(), _SOON) or not self.is_running:
            self.kill()
            raise NoPcscd(f"pcscd did not come up; its log is {self._log}")

    def next_slot(self) -> int:
        return next(self._slots)

    def kill(self) -> None:
        """As a crash does: nothing is told, the socket file stays."""
        if self._process is None:
            return
        with suppress(OSError):
            # A number, a line end and a NUL. proot ends with what it runs, and buries it.
            os.kill(int((self._run / "pcscd.pid").read_bytes().split()[0]), signal.SIGKILL)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_SOON)
        self._process.kill()
        self._process.wait()
        self._process = None

    def restart(self) -> None:
        self.kill()
        self.start()


def _without_polkit() -> list[str]:
    """From 2.3 on, pcscd asks polkit who may use it. On a machine that only tests there is none to ask."""
    known = subprocess.run(["pcscd", "--help"], capture_output=True, text=True, check=False)
    option = "--disable-polkit"
    return [option] if option in known.stdout + known.stderr else []


class Lying:
    """A practice card on a slot of the vpcd reader, answering on a thread of its own."""

    def __init__(self, placed: PlacedCard, port: int, slot: int = 0) -> None:
        self.slot, self.reader = slot, READERS[slot]
        self.placed = placed
        self._vpcd = VpcdCard(placed, port=port + slot)
        self._vpcd.put()
        self._thread = threading.Thread(target=self._vpcd.serve, name="practice-card", daemon=True)
        self._thread.start()

    @property
    def commands(self) -> int:
        return self._vpcd.meter.commands

    def pull(self) -> None:
        self._vpcd.pull()
        self._thread.join(_SOON)
        assert not self._thread.is_alive()


class Heard:
    """What the monitor reports, in order."""

    def __init__(self) -> None:
        self._states: queue.SimpleQueue[ReaderState] = queue.SimpleQueue()
        self.report = self._states.put

    def next(self, seconds: float = 20.0) -> ReaderState:
        return self._states.get(timeout=seconds)

    def up_to(self, last: ReaderState, seconds: float = 20.0) -> list[ReaderState]:
        """Every state up to `last`. Raises queue.Empty when it does not come in time."""
        deadline = monotonic() + seconds
        states: list[ReaderState] = []
        while not states or states[-1] != last:
            states.append(self._states.get(timeout=max(0.0, deadline - monotonic())))
        return states

    def nothing_for(self, seconds: float) -> bool:
        try:
            self._states.get(timeout=seconds)
        except queue.Empty:
            return True
        return False


class Put(Protocol):
    """Puts a practice card, or a card by its kind, on the reader."""

    def __call__(self, what: str | PlacedCard, slot: int | None = None, *, wait: bool = True) -> Lying: ...


def is_answering() -> bool:
    return look_once() != ServiceDown()


def wait_for_card(reader: str = FIRST) -> None:
    assert until(lambda: look_once(reader) == CardOn(reader), _SOON), "the reader did not see the card"


def wait_for_no_card(reader: str = FIRST) -> None:
    """Until pcscd's own watcher has noticed. It looks every 0.4 s.

    A card that is put down before it has looked is taken for the one that fell off.
    """
    assert until(lambda: _has_noticed_removal(reader), _SOON), f"the reader still sees a card: {_state(reader):08X}"


def _has_noticed_removal(reader: str) -> bool:
    state = _state(reader)
    # The upper half counts insertions and removals: an even number means that the last was a removal.
    return bool(state & scard.SCARD_STATE_EMPTY) and (state >> 16) % 2 == 0


def _state(reader: str) -> int:
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    assert code == scard.SCARD_S_SUCCESS
    try:
        _, [(_, state, _)] = scard.SCardGetStatusChange(context, 0, [(reader, scard.SCARD_STATE_UNAWARE)])
    finally:
        scard.SCardReleaseContext(context)
    return int(state)


def _readers() -> set[str]:
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    if code != scard.SCARD_S_SUCCESS:
        return set()
    try:
        return set(list_readers(context))
    finally:
        scard.SCardReleaseContext(context)


def _free_pair() -> int:
    """Two neighbouring ports that nobody listens on."""
    for port in range(42000, 60000, 2):
        with socket.socket() as one, socket.socket() as two:
            try:
                one.bind(("", port))
                two.bind(("", port + 1))
            except OSError:
                continue
            return port
    raise NoPcscd("no two free ports for vpcd")

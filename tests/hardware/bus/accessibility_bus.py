"""A screen of our own with its own session bus and accessibility bus, all of them children of the test."""

import os
import shutil
import subprocess
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_A11Y = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
_SOON = 20.0
_KEPT = ("HOME", "LANG", "PATH", "TMPDIR")


class NoAccessibilityBus(RuntimeError):
    """The tests over the bus cannot be run on this machine; the message says why."""


class AccessibilityBus:
    """`environment` is that of a program that a screen reader reads. Nothing listens beyond this machine's sockets.

    The folder's path is short, for a socket's name has 107 characters at the most.
    """

    def __init__(self, folder: Path, size: str) -> None:
        self._folder, self._size = folder, size
        self._all = ExitStack()
        self.environment: dict[str, str] = {}
        self.address = ""

    def __enter__(self) -> Self:
        if not LAUNCHER.exists() or any(shutil.which(name) is None for name in ("Xvfb", "dbus-daemon")):
            raise NoAccessibilityBus("the tests over the bus need xvfb, dbus and at-spi2-core: `make setup-test`")
        with ExitStack() as starting:
            self._all = starting
            self._begin()
            self._all = starting.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._all.close()

    def _begin(self) -> None:
        bare = {name: os.environ[name] for name in _KEPT if name in os.environ}
        screen = self._told(
            ["Xvfb", "-displayfd", "{}", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"], bare
        )
        # Whatever the session bus starts, the accessibility bus among it, must find the screen: keys are struck there.
        around = bare | {"DISPLAY": f":{screen}", "XDG_RUNTIME_DIR": str(self._folder)}
        listens = f"--address=unix:path={self._folder / 'bus'}"
        session = self._told(["dbus-daemon", "--session", "--nofork", "--print-address={}", listens], around)
        self.environment = around | {"DBUS_SESSION_BUS_ADDRESS": session}
        with open_dbus_connection(session) as connection:
            # Whoever asks is the one who waits until it is there.
            (self.address,) = connection.send_and_get_reply(new_method_call(_A11Y, "GetAddress"), timeout=_SOON).body

    def run(self, command: list[str], **more: str) -> "subprocess.Popen[bytes]":
        """A program on this screen, ended with it."""
        return self._run(command, self.environment | more, ())

    def _told(self, command: list[str], environment: dict[str, str]) -> str:
        """Start it; what it writes into the pipe whose number stands for `{}` in its command."""
        ours, its = os.pipe()
        try:
            self._run([part.format(its) for part in command], environment, (its,))
        finally:
            os.close(its)
        with os.fdopen(ours) as told:
            return told.readline().strip()

    def _run(
        self, command: list[str], environment: dict[str, str], pipes: tuple[int, ...]
    ) -> "subprocess.Popen[bytes]":
        with (self._folder / f"{Path(command[0]).name}.log").open("ab") as log:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, pass_fds=pipes
            )
        self._all.callback(_end, process)
        return process


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_SOON)
    process.kill()
    process.wait()

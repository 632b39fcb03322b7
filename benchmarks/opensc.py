"""The other side: OpenSC's tools, as a user starts them, each in a process of its own."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from benchmarks.table import NotMeasured

_AUTHENTICATION = "1"
# Told which card will come, OpenSC does not try its thirty other drivers first.
_JPKI_ALONE = """app default {
    card_drivers = jpki;
    framework pkcs15 { builtin_emulators = jpki; }
}
"""


@dataclass(frozen=True)
class OpenSc:
    """Works in `folder`: its settings and caches are its own, and empty."""

    folder: Path
    reader: str

    def __post_init__(self) -> None:
        if shutil.which("pkcs15-tool") is None or shutil.which("pkcs11-tool") is None:
            raise NotMeasured("install opensc")
        (self.folder / "jpki.conf").write_text(_JPKI_ALONE)

    @cached_property
    def module(self) -> Path:
        found = sorted(Path("/usr/lib").glob("*/opensc-pkcs11.so"))
        if not found:
            raise NotMeasured("install opensc-pkcs11")
        return found[0]

    def certificate(self, *, told: bool = False) -> bytes:
        """`told`: with the settings of somebody who knows that only My Number cards will come."""
        settings = {"OPENSC_CONF": str(self.folder / "jpki.conf")} if told else {}
        return self._run(settings, "pkcs15-tool", "--reader", self.reader, "--read-certificate", _AUTHENTICATION)

    def signature(self, pin: bytes, message: bytes, *, told: bool = False) -> bytes:
        record, signature = self.folder / "record", self.folder / "signature"
        record.write_bytes(message)
        signature.unlink(missing_ok=True)
        settings = {"OPENSC_CONF": str(self.folder / "jpki.conf")} if told else {}
        self._run(
            settings,
            *("pkcs11-tool", "--module", self.module, "--slot-description", self.reader),
            *("--login", "--pin", pin.decode(), "--sign", "--mechanism", "SHA256-RSA-PKCS"),
            *("--input-file", record, "--output-file", signature),
        )
        return signature.read_bytes()

    def _run(self, settings: Mapping[str, str], *command: str | Path) -> bytes:
        home = {"HOME": str(self.folder), "LC_ALL": "C"}
        done = subprocess.run(
            command, capture_output=True, timeout=30, check=False, env={**os.environ, **home, **settings}
        )
        if done.returncode != 0:
            raise NotMeasured(f"{command[0]} ended with {done.returncode}")
        return done.stdout


def der(pem: bytes) -> bytes:
    return x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)

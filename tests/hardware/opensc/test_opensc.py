"""The practice card is read by OpenSC, whose makers never saw this program."""

import os
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.practice.card import Quirks
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from tests.fakes.card.cards import RIGHT, WRONG, facts_of, public_key_of
from tests.fakes.card.pcscd import Put

_AUTHENTICATION = "1"


@pytest.fixture(scope="module")
def module() -> Path:
    found = sorted(Path("/usr/lib").glob("*/opensc-pkcs11.so"))
    assert found, "install opensc to run the hardware tests"
    return found[0]


def _run(home: Path, *command: str | Path, succeeds: bool = True) -> bytes:
    """Its output is kept out of a failure's text: it names the certificate's holder."""
    done = subprocess.run(
        command, capture_output=True, timeout=20, check=False, env={**os.environ, "HOME": str(home), "LC_ALL": "C"}
    )
    assert (done.returncode == 0) is succeeds, f"{command[0]} ended with {done.returncode}"
    return done.stdout


def _certificate(home: Path, reader: str) -> bytes:
    pem = _run(home, "pkcs15-tool", "--reader", reader, "--read-certificate", _AUTHENTICATION)
    return x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)


def _sign(home: Path, module: Path, reader: str, pin: bytes, *, succeeds: bool = True) -> bytes:
    record, signature = home / "record", home / "signature"
    record.write_bytes(b"a record")
    files: list[str | Path] = ["--input-file", record, "--output-file", signature]
    login = ["--login", "--pin", pin.decode(), "--sign", "--mechanism", "SHA256-RSA-PKCS"]
    _run(home, "pkcs11-tool", "--module", module, "--slot-description", reader, *login, *files, succeeds=succeeds)
    return signature.read_bytes() if succeeds else b""


@pytest.mark.parametrize("tries", [3, 0])
def test_opensc_reads_the_certificate_byte_for_byte(put: Put, maker: CardMaker, tmp_path: Path, tries: int) -> None:
    card = maker.good(tries=tries)
    assert _certificate(tmp_path, put(PlacedCard(card)).reader) == card.certificate


def test_opensc_reads_a_certificate_with_filler_behind_it(put: Put, maker: CardMaker, tmp_path: Path) -> None:
    card = maker.good("B")
    card.quirks = Quirks(filler=500)
    assert _certificate(tmp_path, put(PlacedCard(card)).reader) == card.certificate


def test_opensc_lists_the_certificates_of_a_my_number_card(put: Put, tmp_path: Path) -> None:
    listed = _run(tmp_path, "pkcs15-tool", "--reader", put("good").reader, "--list-certificates").decode()
    assert "User Authentication Certificate" in listed
    assert "Path           : 000a" in listed


def test_opensc_signs_with_the_practice_card(put: Put, desk: NfcCardDesk, tmp_path: Path, module: Path) -> None:
    card = put("good")
    signature = _sign(tmp_path, module, card.reader, RIGHT)
    key = x509.load_der_x509_certificate(card.placed.card.certificate or b"").public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(signature, b"a record", padding.PKCS1v15(), hashes.SHA256())
    assert public_key_of(facts_of(desk.read(1, card.reader)))


def test_opensc_counts_a_wrong_pin_as_we_do(put: Put, desk: NfcCardDesk, tmp_path: Path, module: Path) -> None:
    card = put("good")
    _sign(tmp_path, module, card.reader, WRONG, succeeds=False)
    left = card.placed.card.pin.left
    assert left < 3
    assert facts_of(desk.read(1, card.reader)).tries_left == left


def test_opensc_does_not_take_another_card_for_a_my_number_card(put: Put, tmp_path: Path) -> None:
    _run(tmp_path, "pkcs15-tool", "--reader", put("licence").reader, "--list-certificates", succeeds=False)

"""The archive for the supplier: whole, never over another file, and with nothing of a person in it."""

import base64
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.app.adapters.doctor_report import DiagnosticReport, archive, write_report
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.stability import ReadAttempt, judge
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.times import JST
from kiosk.nfc.doctor.checkup import check_up
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import PIN, CardMaker, PlacedCard
from tests.fakes.card.cards import TODAY, the_authority
from tests.fakes.card.machines import with_card

_MADE = datetime(2031, 1, 5, 9, 0, tzinfo=JST)
_KINDS = ["good", "locked", "near-end", "expired", "renewed-an-hour-ago", "read-6b00", "broken", "falls-off:7"]


def _maker() -> CardMaker:
    return CardMaker(the_authority(), TODAY)


def _findings(placed: PlacedCard) -> DiagnosticReport:
    anchors = TrustAnchors((the_authority().certificate(TODAY),))
    found = check_up(with_card(placed), anchors, TODAY)
    return DiagnosticReport(found, "", judge([ReadAttempt(0.1), ReadAttempt(0.2, lost=True)]), Verdict.THIS_CARD)


def _texts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        return {name: found.read(name).decode() for name in found.namelist()}


def _written(octets: bytes) -> Iterator[str]:
    """The ways in which a program might have written these bytes down."""
    yield from (octets.hex(), octets.hex(" "), octets.hex(":"), repr(octets)[2:-1], str(list(octets))[1:-1])
    yield base64.b64encode(octets).decode().rstrip("=")[1:-1]
    yield str(int.from_bytes(octets, "big"))


def _pieces(octets: bytes, size: int = 6) -> Iterator[bytes]:
    return (octets[at : at + size] for at in range(0, len(octets) - size + 1, size))


def _dates(moment: datetime) -> Iterator[str]:
    for there in (moment, moment.astimezone(JST)):
        yield from (f"{there:%Y-%m-%d}", f"{there:%Y/%m/%d}", f"{there:%Y%m%d}", f"{there:%y%m%d}", f"{there:%d.%m.%Y}")
        yield from (f"{there.year}年{there.month}月{there.day}日", f"{there.month}月{there.day}日", f"{there:%m-%d}")
    yield str(int(moment.timestamp()))


@cache
def _others() -> bytes:
    """Somebody else's certificate: what stands there too ("authentication", the issuer's address) is of nobody."""
    return faults.make(_maker(), "second-person").card.certificate or b""


def _personal(placed: PlacedCard) -> Iterator[str]:
    der = placed.card.certificate or b""
    try:
        leaf = x509.load_der_x509_certificate(der)
    except ValueError:
        yield from (text for piece in _pieces(der) for text in _written(piece))
        return
    yield from (str(leaf.serial_number), f"{leaf.serial_number:x}")
    name = leaf.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value
    yield str(name)
    yield from (str(name)[at : at + 6] for at in range(0, len(name) - 6, 6))
    key = leaf.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    for octets in (der, key):
        own = (piece for piece in _pieces(octets) if piece not in placed.card.ca_certificate and piece not in _others())
        yield from (text for piece in own for text in _written(piece))
    yield from (*_dates(leaf.not_valid_before_utc), *_dates(leaf.not_valid_after_utc))


@pytest.mark.parametrize("kind", _KINDS)
def test_nothing_of_the_cards_holder_is_in_the_whole_archive(kind: str) -> None:
    placed = faults.make(_maker(), kind)
    data = archive(_findings(placed), _MADE)
    whole = "\n".join([*_texts(data), *_texts(data).values()]).lower()
    leaked = [value for value in _personal(placed) if value.lower() in whole]
    assert leaked == []
    assert PIN.decode() not in whole
    assert PIN.hex() not in whole


def test_the_search_would_find_what_it_looks_for() -> None:
    placed = faults.make(_maker(), "good")
    values = list(_personal(placed))
    assert len(values) > 1000
    *_, signature, _ = _pieces(placed.card.certificate or b"")
    text = "\n".join(_written(signature))
    assert any(value in text for value in values)


def test_the_supplier_gets_versions_readers_checks_figures_and_the_redacted_commands() -> None:
    texts = _texts(archive(_findings(faults.make(_maker(), "good")), _MADE))
    findings = json.loads(texts["findings.json"])
    assert findings["ready"] is True
    assert findings["readers"][0]["name"] == "Practice reader"
    assert len(findings["steps"]) == 15
    assert findings["stability"]["losses"] == 1
    assert findings["certificate_octets"] > 1000
    assert {"kiosk", "commit", "Python", "pyscard", "system"} <= set(json.loads(texts["versions.json"]))
    lines = texts["commands.txt"].splitlines()
    assert len(lines) == 1 + findings["apdus"]
    assert all(len(line.split(", ")) == 5 for line in lines)
    assert lines[1].startswith("SELECT, 15, 0, 9000, ")


def test_the_archive_is_there_whole_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    write_report(file, _findings(faults.make(_maker(), "good")), _MADE)
    assert zipfile.ZipFile(file).testzip() is None
    assert file.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [file]


def test_another_file_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    file.write_text("mine")
    with pytest.raises(UsageError, match="there already"):
        write_report(file, _findings(faults.make(_maker(), "good")), _MADE)
    assert file.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("name", "said"),
    [("report.txt", r"\.zip"), ("missing/report.zip", "no folder"), (f"{'x' * 300}/report.zip", "cannot be")],
)
def test_a_name_that_cannot_be_is_refused(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        write_report(tmp_path / name, _findings(faults.make(_maker(), "good")), _MADE)


def test_a_folder_that_takes_no_file_is_named() -> None:
    with pytest.raises(UserError, match="cannot be written"):
        write_report(Path("/proc/report.zip"), _findings(faults.make(_maker(), "good")), _MADE)

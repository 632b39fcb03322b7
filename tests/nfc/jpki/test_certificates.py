"""Certificates: their length, who signed them, and the anchors that a city installs."""

import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.domain.card.checks import checks_of_card, first_problem
from kiosk.nfc.errors import BadAnswer, BrokenCertificate
from kiosk.nfc.jpki.card_inspection import Inspection
from kiosk.nfc.jpki.certificate import AnchorProblem, TrustAnchors, parse, subjects_in
from kiosk.nfc.jpki.der import sequence_length
from kiosk.nfc.jpki.signing import RSA_SHA256, block_to_sign, is_signed, scheme_for
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import TODAY, CardConnection


def _pem(authority: Authority) -> bytes:
    return authority.certificate(TODAY).public_bytes(Encoding.PEM)


@pytest.mark.parametrize(
    ("start", "length"),
    [
        ("3003", 5),
        ("307F", 129),
        ("3081FF", 258),
        ("308205A5", 1449),
        ("3082FFFF", 65539),
        ("", None),
        ("30", None),
        ("0482", None),
        ("FFFF", None),
    ],
)
def test_the_length_of_a_certificate_is_in_its_first_bytes(start: str, length: int | None) -> None:
    assert sequence_length(bytes.fromhex(start)) == length


@pytest.mark.parametrize("start", ["3080", "3081", "308205", "3083010000", "308400000001", "30FF"])
def test_a_broken_length_is_a_bad_answer(start: str) -> None:
    with pytest.raises(BadAnswer):
        sequence_length(bytes.fromhex(start))


def test_no_folder_means_no_anchors(tmp_path: Path) -> None:
    assert TrustAnchors.load(tmp_path / "anchors").certificates == ()


def test_all_certificates_of_all_pem_files_are_anchors(tmp_path: Path, authority: Authority) -> None:
    (tmp_path / "b.pem").write_bytes(_pem(authority) * 2)
    (tmp_path / "a.pem").write_bytes(_pem(authority))
    (tmp_path / "note.txt").write_text("not an anchor")
    assert len(TrustAnchors.load(tmp_path).certificates) == 3


def test_a_file_of_anchors_is_told_by_subject_and_fingerprint(tmp_path: Path, authority: Authority) -> None:
    file = tmp_path / "anchors.pem"
    pem = _pem(authority)
    file.write_bytes(pem * 2)
    certificate = x509.load_pem_x509_certificate(pem)
    subject, fingerprint = certificate.subject.rfc4514_string(), certificate.fingerprint(SHA256()).hex()[:16]
    assert subjects_in(file) == [f"{subject} (SHA-256 {fingerprint})"] * 2


@pytest.mark.parametrize("content", [b"", b"no PEM", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_a_broken_anchor_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.pem").write_bytes(content)
    with pytest.raises(AnchorProblem, match=r"broken\.pem"):
        TrustAnchors.load(tmp_path)


def test_a_folder_in_the_place_of_an_anchor_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.pem").mkdir()
    with pytest.raises(AnchorProblem, match=r"folder\.pem"):
        TrustAnchors.load(tmp_path)


def test_the_people_of_practice_are_the_same_at_the_next_start(tmp_path: Path) -> None:
    first = Authority.load_or_create(tmp_path / "practice")
    again = Authority.load_or_create(tmp_path / "practice")
    assert [first.public_key(holder) for holder in "AB"] == [again.public_key(holder) for holder in "AB"]
    assert (tmp_path / "practice" / "practice-keys.pem").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "make", [partial(ec.generate_private_key, ec.SECP384R1()), partial(rsa.generate_private_key, 65537, 1024)]
)
def test_a_key_of_another_kind_or_size_is_a_bad_answer_and_not_a_guess(
    make: Callable[[], ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey],
) -> None:
    der = make().public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(BadAnswer):
        scheme_for(der)
    assert not is_signed(RSA_SHA256, der, b"", b"")


@pytest.mark.parametrize("key", [b"", b"\x30\x00", b"no key"])
def test_a_key_that_cannot_be_read_is_a_bad_answer(key: bytes) -> None:
    with pytest.raises(BadAnswer):
        scheme_for(key)


def test_an_unknown_scheme_signs_and_proves_nothing(authority: Authority) -> None:
    with pytest.raises(ValueError, match="unknown scheme"):
        block_to_sign("ecdsa-sha384", b"")
    assert not is_signed("ecdsa-sha384", authority.public_key("A"), b"", b"")


@pytest.mark.parametrize("length", [0, 1, 255, 256, 257])
def test_a_signature_of_zeros_proves_nothing(authority: Authority, length: int) -> None:
    assert not is_signed(RSA_SHA256, authority.public_key("A"), b"record", bytes(length))


@pytest.mark.parametrize("first_year", [2025, 9999])
def test_a_certificate_without_an_end_is_checked_too(maker: CardMaker, anchors: TrustAnchors, first_year: int) -> None:
    # RFC 5280 §4.1.2.5: this moment says that there is none.
    never = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    card = maker.my_number(never if first_year == 9999 else maker.day(-30), never)
    facts = Inspection(CardConnection(card), anchors).run()
    first_problem(checks_of_card(facts, TODAY))


def test_a_certificate_whose_serial_is_no_positive_number_is_broken_and_warns_nobody(maker: CardMaker) -> None:
    der = bytearray(maker.good().certificate or b"")
    # Two SEQUENCE headers of four bytes, the version's five, the serial's tag and length: then its first byte.
    assert der[13] == 0x02
    der[15] |= 0x80
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        with pytest.raises(BrokenCertificate):
            parse(bytes(der), TrustAnchors())
    assert warned == []


def test_octets_that_are_no_key_have_signed_nothing() -> None:
    assert not is_signed(RSA_SHA256, b"no key", b"record", b"signature")

"""Reads what the program needs of the user authentication certificate, and checks who signed it."""

import warnings
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.utils import CryptographyDeprecationWarning

from kiosk.domain.card.card import Certificate, Issuer
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.reading import contents
from kiosk.nfc.errors import BrokenCertificate
from kiosk.nfc.jpki.signing import is_usable


class AnchorProblem(UserError):
    """A trust anchor file that cannot be used; the message names the file and why."""


_LARGEST_PEM = 1024 * 1024


@dataclass(frozen=True)
class TrustAnchors:
    """The CA certificates that the city installed. J-LIS has had three with one and the same name."""

    certificates: tuple[x509.Certificate, ...] = ()

    @classmethod
    def load(cls, folder: Path) -> "TrustAnchors":
        """All certificates of all PEM files in the folder; none when it is missing. Raises AnchorProblem."""
        found: list[x509.Certificate] = []
        for file in sorted(folder.glob("*.pem")):
            try:
                found += x509.load_pem_x509_certificates(contents(file, _LARGEST_PEM))
            except (ValueError, OSError) as error:
                raise AnchorProblem(f"{file.name}: not a readable PEM certificate") from error
        return cls(tuple(found))

    def judge(self, leaf: x509.Certificate) -> Issuer:
        """Find the issuer by its signature: the anchors share one name."""
        if not self.certificates:
            return Issuer.NOT_CHECKED
        return Issuer.TRUSTED if any(_signed_by(leaf, anchor) for anchor in self.certificates) else Issuer.UNKNOWN


def subjects_in(pem: Path) -> list[str]:
    """Of its authorities, each with the beginning of its fingerprint: several have one name. Empty: unreadable."""
    try:
        found = x509.load_pem_x509_certificates(contents(pem, _LARGEST_PEM))
        return [f"{one.subject.rfc4514_string()} (SHA-256 {one.fingerprint(SHA256()).hex()[:16]})" for one in found]
    except (ValueError, TypeError, OSError):
        return []


def _countable(moment: datetime) -> datetime:
    """The time, limited so that adding days and time zones stays within the calendar."""
    return min(max(moment, datetime(1950, 1, 1, tzinfo=UTC)), datetime(9000, 1, 1, tzinfo=UTC))


def _signed_by(leaf: x509.Certificate, anchor: x509.Certificate) -> bool:
    try:
        leaf.verify_directly_issued_by(anchor)
    except (InvalidSignature, ValueError, TypeError, UnsupportedAlgorithm):
        return False
    return True


def _strictly(der: bytes) -> x509.Certificate:
    """Treat the library's warnings as errors: no real issuer signs such a certificate."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", CryptographyDeprecationWarning)
        return x509.load_der_x509_certificate(der)


def parse(der: bytes, anchors: TrustAnchors) -> tuple[Certificate, Issuer]:
    """The dates, the public key and the issuer's standing. Raises BrokenCertificate when it is no certificate."""
    try:
        leaf = _strictly(der)
        public_key = leaf.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        begins, ends = _countable(leaf.not_valid_before_utc), _countable(leaf.not_valid_after_utc)
        facts = Certificate(public_key, begins, ends, key_usable=is_usable(public_key))
        return facts, anchors.judge(leaf)
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion, CryptographyDeprecationWarning):
        # The cause is cut off on purpose: its text may quote the certificate.
        raise BrokenCertificate("the certificate cannot be read") from None

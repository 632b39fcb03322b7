"""The practice cards' own certificate authority and keys. Its signatures have no value."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes, PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from kiosk.domain.values.lazy_dataclass import dataclass

_KEY_BITS = 2048
_POLICY = ObjectIdentifier("1.2.392.200149.8.5.1.0.20")
_HOLDERS = ("A", "B")


@dataclass(frozen=True)
class Authority:
    """A CA and one key for each practice person."""

    key: rsa.RSAPrivateKey
    holders: dict[str, rsa.RSAPrivateKey]

    @classmethod
    def create(cls) -> "Authority":
        return cls(_new_key(), {name: _new_key() for name in _HOLDERS})

    @classmethod
    def load_or_create(cls, folder: Path) -> "Authority":
        """The same people at every start: their keys are kept beside the practice register."""
        file = folder / "practice-keys.pem"
        if file.exists():
            blocks = file.read_bytes().split(b"-----END PRIVATE KEY-----\n")
            keys = [_load(block + b"-----END PRIVATE KEY-----\n") for block in blocks if block]
            rsa_keys = [key for key in keys if isinstance(key, rsa.RSAPrivateKey)]
            if len(rsa_keys) == 1 + len(_HOLDERS):
                return cls(rsa_keys[0], dict(zip(_HOLDERS, rsa_keys[1:], strict=True)))
        authority = cls.create()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        keys_pem = b"".join(_pem(key) for key in (authority.key, *authority.holders.values()))
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(keys_pem)
        return authority

    def certificate(self, today: datetime) -> x509.Certificate:
        """The CA's own certificate: what a city would install as a trust anchor."""
        name = _name("JPKI-TEST", "JPKI for user authentication")
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self.key.public_key())
            .serial_number(1)
            .not_valid_before(today - timedelta(days=3 * 365))
            .not_valid_after(today + timedelta(days=7 * 365))
            .add_extension(_usage(ca=True), critical=True)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(_revocation_point("JPKI-TEST"), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(self.key.public_key()), critical=False)
            .sign(self.key, hashes.SHA256())
        )

    def issue(
        self, holder: str, not_before: datetime, not_after: datetime, key: CertificatePublicKeyTypes | None = None
    ) -> bytes:
        """A user authentication certificate, DER, with the extensions that the real one has (docs/card.md §3)."""
        key = key or self.holders[holder].public_key()
        subject = x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
                x509.NameAttribute(NameOID.COMMON_NAME, f"99{holder}0000PRACTICE99999003{holder}"),
            ]
        )
        leaf = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(_name("JPKI-TEST", "JPKI for user authentication"))
            .public_key(key)
            .serial_number(x509.random_serial_number() >> 128)
            .not_valid_before(not_before)
            .not_valid_after(not_after)
            .add_extension(_usage(ca=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
            .add_extension(
                x509.CertificatePolicies([x509.PolicyInformation(_POLICY, ["http://www.jpki.go.jp/cps.html"])]),
                critical=True,
            )
            .add_extension(
                x509.IssuerAlternativeName([x509.DirectoryName(_name("公的個人認証サービス(練習用)", "practice"))]),
                critical=False,
            )
            .add_extension(_revocation_point("JPKI-TEST CRLDP"), critical=False)
            .add_extension(
                x509.AuthorityInformationAccess(
                    [
                        x509.AccessDescription(
                            AuthorityInformationAccessOID.OCSP,
                            x509.UniformResourceIdentifier("http://ocsp.practice.invalid"),
                        )
                    ]
                ),
                critical=False,
            )
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
            .sign(self.key, hashes.SHA256())
        )
        return leaf.public_bytes(Encoding.DER)

    def public_key(self, holder: str) -> bytes:
        return self.holders[holder].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)


def _load(pem: bytes) -> PrivateKeyTypes:
    # Our own file: proving each time that its primes are prime takes most of a start in practice mode.
    return load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)


def _pem(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _name(organisation: str, unit: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, unit),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Practice cards of the counter kiosk, no real issuer"),
        ]
    )


def _revocation_point(unit: str) -> x509.CRLDistributionPoints:
    point = x509.DistributionPoint([x509.DirectoryName(_name("JPKI-TEST", unit))], None, None, None)
    return x509.CRLDistributionPoints([point])


def _usage(*, ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not ca,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )

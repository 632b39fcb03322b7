"""The one place that knows the key's algorithm. The next card will bring another (docs/card.md §3)."""

from hashlib import sha256

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key

from kiosk.nfc.errors import BadAnswer

# What a short answer carries whole: 256 octets.
_RSA_BITS = 2048
RSA_SHA256 = "rsa-pkcs1-sha256"
# DigestInfo for SHA-256, RFC 8017 §9.2 note 1.
_SHA256_PREFIX = bytes.fromhex("3031300D060960864801650304020105000420")


def scheme_for(public_key: bytes) -> str:
    """The scheme in which a card with this key (DER SubjectPublicKeyInfo) signs. Raises BadAnswer."""
    try:
        key = load_der_public_key(public_key)
    except (ValueError, UnsupportedAlgorithm):
        raise BadAnswer("the card's key cannot be read") from None
    if isinstance(key, rsa.RSAPublicKey) and key.key_size == _RSA_BITS:
        return RSA_SHA256
    raise BadAnswer("the card's key is of a kind or size that this version does not know")


def is_usable(public_key: bytes) -> bool:
    """Whether the program can use this key. Checked before the holder is asked for a PIN."""
    try:
        scheme_for(public_key)
    except BadAnswer:
        return False
    return True


def block_to_sign(scheme: str, message: bytes) -> bytes:
    """What the card is given for `message`."""
    if scheme != RSA_SHA256:
        raise ValueError(f"unknown scheme {scheme}")
    return _SHA256_PREFIX + sha256(message).digest()


def is_signed(scheme: str, public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this key made `signature` over `message`. False for bytes that are no key."""
    if scheme != RSA_SHA256:
        return False
    try:
        key = load_der_public_key(public_key)
        if not isinstance(key, rsa.RSAPublicKey):
            return False
        key.verify(signature, message, padding.PKCS1v15(), hashes.SHA256())
    except (InvalidSignature, ValueError, UnsupportedAlgorithm):
        return False
    return True

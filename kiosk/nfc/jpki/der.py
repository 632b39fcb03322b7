"""Reads the length of a DER value; a certificate file may have filler behind it (docs/card.md §1.2)."""

from kiosk.nfc.errors import BrokenCertificate

_SEQUENCE = 0x30


def sequence_length(start: bytes) -> int | None:
    """Header and content length of the DER SEQUENCE that begins here; None when none does.

    Raises BrokenCertificate for a SEQUENCE whose length is broken or larger than any certificate.
    """
    if len(start) < 2 or start[0] != _SEQUENCE:
        return None
    first = start[1]
    if first < 0x80:
        return 2 + first
    octets = first & 0x7F
    if octets not in (1, 2) or len(start) < 2 + octets:
        raise BrokenCertificate("the certificate's length is broken")
    return 2 + octets + int.from_bytes(start[2 : 2 + octets], "big")

"""Who is measured: our card desk, our command, and OpenSC's tools. Each answer is checked before its time counts."""

import subprocess
from datetime import UTC, datetime

from cryptography.hazmat.primitives.serialization import Encoding

from benchmarks.opensc import OpenSc, der
from benchmarks.python import ROOT, command, environment
from benchmarks.stand import CardStand, Timing
from benchmarks.table import NotMeasured
from kiosk.domain.card.card import Issuer, Pin
from kiosk.domain.card.card_answers import CheckedCard, PinResult
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.signing import RSA_SHA256, is_signed
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.practice.kinds import PIN
from tests.fakes.card.cards import draft_for

_SESSION = 1

Measures = dict[str, Timing]


class Contenders:
    """All of them have the same card on the same reader, and each finds it without power."""

    def __init__(self, stand: CardStand) -> None:
        self._stand = stand
        authority = stand.maker.authority
        anchor = authority.certificate(datetime.now(UTC))
        self._desk = NfcCardDesk(open_card, TrustAnchors((anchor,)))
        self._draft = draft_for(authority.public_key("A"))
        self._opensc = OpenSc(stand.folder, stand.reader)
        # `kiosk check` judges the issuer too.
        (stand.folder / "trust").mkdir()
        (stand.folder / "trust" / "practice.pem").write_bytes(anchor.public_bytes(Encoding.PEM))

    def our_check(self) -> Measures:
        try:
            return {"check": self._read()}
        finally:
            self._desk.release(_SESSION)

    def our_errand(self) -> Measures:
        try:
            check = self._read()
            verified, pin = self._stand.measured(
                lambda: self._desk.verify(_SESSION, Pin(bytearray(PIN)), ReserveIntent())
            )
            signed, signature = self._stand.measured(lambda: self._desk.sign(_SESSION, self._draft))
            held, holds = self._stand.measured(lambda: self._desk.holds(_SESSION))
        finally:
            self._desk.release(_SESSION)
        _must(isinstance(verified, PinResult) and isinstance(signed, Signature) and held, "our desk does not sign")
        return {"signature": pin + signature, "holds": holds, "errand": check + pin + signature}

    def our_check_as_a_process(self) -> Measures:
        self._stand.rest()
        folder = self._stand.folder
        check = command(folder, "kiosk", "check", "--json", "--reader", self._stand.reader, "--data-dir", str(folder))
        kept = environment()
        done, measure = self._stand.measured(
            lambda: subprocess.run(check, env=kept, cwd=ROOT, capture_output=True, timeout=30, check=False)
        )
        _must(done.returncode == 0, "kiosk check finds a problem")
        return {"kiosk check": measure}

    def their_check(self) -> Measures:
        return {"pkcs15-tool": self._their_certificate(told=False)}

    def their_check_when_told(self) -> Measures:
        return {"pkcs15-tool, told": self._their_certificate(told=True)}

    def their_signature(self) -> Measures:
        return {"pkcs11-tool": self._their_signature(told=False)}

    def their_signature_when_told(self) -> Measures:
        return {"pkcs11-tool, told": self._their_signature(told=True)}

    def _read(self) -> Timing:
        self._stand.rest()
        read, measure = self._stand.measured(lambda: self._desk.read(_SESSION, self._stand.reader))
        whole = isinstance(read, CheckedCard) and read.facts.issuer is Issuer.TRUSTED and read.facts.tries_left == 3
        _must(whole, "our desk does not read the card")
        return measure

    def _their_certificate(self, *, told: bool) -> Timing:
        self._stand.rest()
        pem, measure = self._stand.measured(lambda: self._opensc.certificate(told=told))
        _must(der(pem) == self._stand.placed.card.certificate, "pkcs15-tool reads another certificate")
        return measure

    def _their_signature(self, *, told: bool) -> Timing:
        self._stand.rest()
        message = self._draft.message()
        signature, measure = self._stand.measured(lambda: self._opensc.signature(PIN, message, told=told))
        _must(is_signed(RSA_SHA256, self._draft.public_key, message, signature), "pkcs11-tool signs something else")
        return measure


def _must(true: bool, otherwise: str) -> None:
    if not true:
        raise NotMeasured(otherwise)

"""Two holders whose cards sign, and the short ways of recording them."""

from hashlib import sha256

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from kiosk.domain.flow.events import Drafted, NotRecorded, Recorded
from kiosk.domain.reservation import Acting, ReservationDraft, Signature
from kiosk.storage.register import SqlRegister
from kiosk.storage.tables import HolderRow, MyKeyRow, ReservationRow

HANAKO = b"the public key of Hanako's card, as long as a key"
TARO = b"the public key of Taro's card, as long as a key"


def sign(draft: ReservationDraft) -> Signature:
    """As the holder's card would."""
    return Signature(signature_over(draft.public_key, draft.message()), "fake")


def signature_over(public_key: bytes, message: bytes) -> bytes:
    return sha256(b"signed by" + public_key + message).digest()


def is_signed(scheme: str, public_key: bytes, message: bytes, signature: bytes) -> bool:
    return scheme == "fake" and signature == signature_over(public_key, message)


def holds(session: int) -> bool:
    """The card lies there."""
    return session > 0


def drafted(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> ReservationDraft:
    answer = register.draft(1, public_key, Acting.HOLDER, mykey)
    assert isinstance(answer, Drafted), answer
    return answer.draft


def record(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> Recorded | NotRecorded:
    draft = drafted(register, public_key, mykey)
    return register.record(1, draft, sign(draft), holds)


def reserve(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> ReservationDraft:
    """A recorded reservation."""
    draft = drafted(register, public_key, mykey)
    assert isinstance(register.record(1, draft, sign(draft), holds), Recorded)
    return draft


def counts(engine: Engine) -> tuple[int, int, int]:
    """MyKey IDs, holders, reservations."""
    with Session(engine) as unit:
        kinds = (MyKeyRow, HolderRow, ReservationRow)
        found = [unit.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds]
    return found[0], found[1], found[2]

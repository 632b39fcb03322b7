"""Holders whose cards sign, and the short ways of recording them and their links."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from kiosk.city_data import resources
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.records.link import (
    CancelIntent,
    CancellationDraft,
    Link,
    LinkDraft,
    LinkIntent,
    LinkState,
    RejectReason,
)
from kiosk.domain.records.provider_results import ProviderResult, ResultsSource
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import DraftRefusal, Holding, RecordAnswer
from kiosk.domain.records.reservation import ReservationDraft, ReserveIntent
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover.handover import HandedOverLink, HandOver
from kiosk.storage.handover.results import ProviderResults, ResultsImported
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import AccountRow, HolderRow, LinkEventRow, LinkRow, MyKeyRow, ReservationRow
from tests.fakes.office.services import ACCOUNT, CODE, PAY

HANAKO = b"the public key of Hanako's card, as long as a key"
TARO = b"the public key of Taro's card, as long as a key"
JIRO = b"the public key of Jiro's card, as long as a key"
# Of the example programme, which knows this one measure.
MEASURE = "municipal"


def sign(draft: Draft) -> Signature:
    """As the holder's card would."""
    return Signature(signature_over(draft.public_key, draft.message()), "fake")


def signature_over(public_key: bytes, message: bytes) -> bytes:
    return sha256(b"signed by" + public_key + message).digest()


def is_signed(scheme: str, public_key: bytes, message: bytes, signature: bytes) -> bool:
    return scheme == "fake" and signature == signature_over(public_key, message)


def holds() -> bool:
    """The card lies there."""
    return True


def drafted(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> ReservationDraft:
    answer = register.draft(public_key, Capacity.HOLDER, ReserveIntent(mykey))
    assert isinstance(answer, ReservationDraft), answer
    return answer


def record(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> RecordAnswer:
    draft = drafted(register, public_key, mykey)
    return register.record(draft, sign(draft), holds)


def reserve(register: SqlRegister, public_key: bytes, mykey: str | None = None) -> ReservationDraft:
    """A recorded reservation."""
    draft = drafted(register, public_key, mykey)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    return draft


def counts(engine: Engine) -> tuple[int, int, int]:
    """MyKey IDs, holders, reservations."""
    with Session(engine) as unit:
        kinds = (MyKeyRow, HolderRow, ReservationRow)
        found = [unit.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds]
    return found[0], found[1], found[2]


def intended(
    account: str = ACCOUNT,
    *,
    service: str = PAY.key,
    measure: str = MEASURE,
    codes: tuple[str, ...] = (CODE,),
    clerk_confirmed: bool = False,
) -> LinkIntent:
    return LinkIntent(measure, service, account, codes, clerk_confirmed)


def drafted_link(
    register: SqlRegister, public_key: bytes, intent: LinkIntent | None = None, acting: Capacity = Capacity.HOLDER
) -> LinkDraft:
    """Of a holder who has reserved, or does so now."""
    if register.find(public_key) is None:
        reserve(register, public_key)
    answer = register.draft(public_key, acting, intent or intended())
    assert isinstance(answer, LinkDraft), answer
    return answer


def refusal(
    register: SqlRegister, public_key: bytes, intent: LinkIntent | CancelIntent, acting: Capacity = Capacity.HOLDER
) -> Refusal:
    answer = register.draft(public_key, acting, intent)
    assert isinstance(answer, DraftRefusal), answer
    return answer.refusal


def link(
    register: SqlRegister, public_key: bytes, intent: LinkIntent | None = None, acting: Capacity = Capacity.HOLDER
) -> LinkDraft:
    """A recorded link."""
    draft = drafted_link(register, public_key, intent, acting)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    return draft


def drafted_cancellation(register: SqlRegister, public_key: bytes, reference: str) -> CancellationDraft:
    answer = register.draft(public_key, Capacity.HOLDER, CancelIntent(reference))
    assert isinstance(answer, CancellationDraft), answer
    return answer


def cancel(register: SqlRegister, public_key: bytes, reference: str) -> Link:
    draft = drafted_cancellation(register, public_key, reference)
    answer = register.record(draft, sign(draft), holds)
    assert isinstance(answer, Record), answer
    assert isinstance(answer, Link)
    return answer


def links_of(register: SqlRegister, public_key: bytes) -> tuple[Link, ...]:
    """As the holder sees them, the newest first."""
    found = register.find(public_key)
    assert isinstance(found, Holding), found
    return found.links


def link_counts(engine: Engine) -> tuple[int, int, int]:
    """Accounts, links, states in their histories."""
    with Session(engine) as unit:
        kinds = (AccountRow, LinkRow, LinkEventRow)
        found = [unit.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds]
    return found[0], found[1], found[2]


def office(engine: Engine, keys: RegisterKeys) -> HandOver:
    """Where links are handed over to their providers."""
    return HandOver(engine, keys, is_signed, "office")


def hand_over(engine: Engine, keys: RegisterKeys, now: datetime, service: str = PAY.key) -> list[HandedOverLink]:
    """What the provider of this service gets."""
    written: list[HandedOverLink] = []

    def write(links: Sequence[HandedOverLink]) -> bytes:
        written.extend(links)
        return sha256("".join(link.reference for link in links).encode()).digest()

    office(engine, keys).hand_over(service, None, f"{service}.csv", write, now)
    return written


def answer_of_provider(
    engine: Engine, keys: RegisterKeys, now: datetime, reference: str, reason: RejectReason | None = None
) -> None:
    """The provider rejects a link for this reason; without one it is completed."""
    state = LinkState.COMPLETED if reason is None else LinkState.REJECTED
    with Session(engine) as unit:
        row = unit.scalars(select(LinkRow).where(LinkRow.reference == reference)).one()
        batch, service = row.batch_id, row.service
    taken = provider_says(engine, keys, [ProviderResult(2, reference, state, reason)], now, batch or 1, service)
    assert taken.changed == 1


def results(engine: Engine, keys: RegisterKeys) -> ProviderResults:
    """Where what providers say of links comes in."""
    return ProviderResults(engine, keys, is_signed, "office", resources.programmes())


def provider_says(
    engine: Engine,
    keys: RegisterKeys,
    outcomes: Sequence[ProviderResult],
    now: datetime,
    batch: int = 1,
    service: str = PAY.key,
) -> ResultsImported:
    """A file of results is taken over, as one of this batch."""
    return results(engine, keys).take_over(outcomes, ResultsSource(service, batch, b"\1" * 32), now)

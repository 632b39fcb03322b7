"""What a link that its provider rejected meets in the register today."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.city.programme import Programme
from kiosk.domain.records.link import LinkState
from kiosk.domain.records.result_reversal import ChangesSince, Obstacle, OnAccount, RejectedLink, obstacle
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.certificates import certificates_of, is_others
from kiosk.storage.records.links import shown_link
from kiosk.storage.records.reservations import reservation_row
from kiosk.storage.schema.tables import AccountRow, LinkRow


def in_the_way(unit: Session, keys: RegisterKeys, programme: Programme | None, row: LinkRow) -> Obstacle | None:
    """Raises StorageError."""
    theirs = certificates_of(unit, keys, row.holder)
    reserved = reservation_row(unit, keys, row.programme, row.holder.lookup)
    standing = select(LinkRow).where(LinkRow.holder_id.in_(theirs), LinkRow.programme == row.programme, LinkRow.is_live)
    since = ChangesSince(
        reserved_mykey=reserved.mykey_id if reserved is not None else None,
        is_mykey_of_others=is_others(unit, theirs, row.mykey_id),
        links=tuple(shown_link(keys, one) for one in unit.scalars(standing)),
        account=_on_account(row),
        beside=tuple(_on_account(other) for other in _on_its_account(unit, row)),
    )
    return obstacle(programme, RejectedLink(row.measure, row.service, row.mykey_id), since)


def _on_account(row: LinkRow) -> OnAccount:
    events = tuple((event.id, decoded(LinkState, event.state)) for event in row.events)
    return OnAccount(row.mykey_id, row.account.sharer_id, events)


def _on_its_account(unit: Session, row: LinkRow) -> Iterator[LinkRow]:
    """What counts on the same account now, for anybody."""
    account = row.account
    same = select(AccountRow).where(
        AccountRow.programme == account.programme,
        AccountRow.lookup == account.lookup,
        AccountRow.is_live,
        AccountRow.id != account.id,
    )
    for other in unit.scalars(same):
        yield from (link for link in other.links if link.is_live)

"""Whether a link that its provider rejected can count again: where it could be made today, by the same person."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.city.programme import Programme
from kiosk.domain.records.link import LIVE, LinkState
from kiosk.domain.records.linking import bound_service, linked
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.certificates import certificates_of, is_others
from kiosk.storage.records.links import shown_link
from kiosk.storage.records.reservations import reservation_row
from kiosk.storage.schema.tables import AccountRow, LinkRow


def in_the_way(unit: Session, keys: RegisterKeys, programme: Programme | None, row: LinkRow) -> str | None:
    """What has come about since it was rejected and stands against it; None: nothing does. Raises StorageError."""
    theirs = certificates_of(unit, keys, row.holder)
    reserved = reservation_row(unit, keys, row.programme, row.holder.lookup)
    if reserved is None or reserved.mykey_id != row.mykey_id:
        return "its holder has no reservation any more under the MyKey ID that it was made for"
    if is_others(unit, theirs, row.mykey_id):
        return "somebody else has the MyKey ID now that it was made for"
    standing = select(LinkRow).where(LinkRow.holder_id.in_(theirs), LinkRow.programme == row.programme, LinkRow.is_live)
    links = [shown_link(keys, one) for one in unit.scalars(standing)]
    if (other := linked(links, row.measure)) is not None:
        return f"its holder has made link {other.reference} for the same measure since"
    bound = bound_service(programme, row.measure, links) if programme is not None else None
    if bound not in (None, row.service):
        return f"its holder has chosen {bound} since, for a measure that needs the same service"
    if not all(_may_stand_beside(row, other) for other in _on_its_account(unit, row)):
        return "its account was linked again since"
    return None


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


def _may_stand_beside(row: LinkRow, other: LinkRow) -> bool:
    """A child's and its representative's: a clerk looked when the later one was made, and the earlier one counted."""
    if row.account.sharer_id == other.account.sharer_id:
        return False
    return row.mykey_id == other.mykey_id or _counted(row, _made(other)) or _counted(other, _made(row))


def _made(row: LinkRow) -> int:
    return next(event.id for event in row.events if event.state == LinkState.RECORDED)


def _counted(row: LinkRow, before: int) -> bool:
    """Whether it did just before this event of another link."""
    states = [decoded(LinkState, event.state) for event in row.events if event.id < before]
    return bool(states) and states[-1] in LIVE

"""A provider that gets links, and how the links stand then."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.storage.handover.handover import HandedOverLink
from kiosk.storage.schema.tables import LinkRow
from tests.fakes.around.clock import WEDNESDAY_MORNING

NOW = WEDNESDAY_MORNING + timedelta(hours=7)
DIGEST = bytes(range(32))


class Provider:
    """Gets the links, and says which file it has."""

    def __init__(self) -> None:
        self.got: list[HandedOverLink] = []

    def write(self, links: Sequence[HandedOverLink]) -> bytes:
        self.got.extend(links)
        return DIGEST


def states(engine: Engine) -> list[tuple[str, bool, bool, int | None]]:
    """Of each link: its state, whether account and codes are kept, its batch."""
    with Session(engine) as unit:
        rows = unit.scalars(select(LinkRow).order_by(LinkRow.id)).all()
        return [(row.state, row.sealed_account is not None, row.sealed_codes is not None, row.batch_id) for row in rows]


WAITS = ("recorded", True, True, None)

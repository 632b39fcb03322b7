"""Amending a record: judged by role and rule, done and logged in one unit of work."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from sqlalchemy import Engine

from kiosk.domain.office.amending_rules import refusal_of
from kiosk.domain.office.amendments import (
    AmendAnswer,
    Amended,
    Amendment,
    Cancel,
    NotAmended,
    NotAmendedWhy,
    RecordState,
    action_for,
    kind_of_change,
    old_and_new,
    paper_fits,
)
from kiosk.domain.office.record_queries import reference_of
from kiosk.domain.ports import Clock
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.account_answers import Denied
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.times import not_before
from kiosk.storage.core.engine import overwrite_erased
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.signature_check import IsSigned
from kiosk.storage.records import link_history
from kiosk.storage.records.amendments import amendments_of, name_of, record_of, seal_amendment, standing_of
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow
from kiosk.storage.search.record_lists import shown
from kiosk.storage.staff.account_changes import denied
from kiosk.storage.staff.accounts import DeskUnit
from kiosk.storage.staff.desk_unit_of_work import DeskWork
from kiosk.storage.verify.record_integrity import reservation_fault, shown_link_fault


class SqlAmendments:
    """Implements `domain.ports.Amendments` for one counter. `opened`: what each programme leaves to every clerk."""

    def __init__(
        self,
        engine: Engine,
        keys: RegisterKeys,
        is_signed: IsSigned,
        counter: str,
        clock: Clock,
        opened: Mapping[str, frozenset[Action]],
    ) -> None:
        self._engine = engine
        self._keys = keys
        self._is_signed = is_signed
        self._work = DeskWork(engine, keys, counter, clock)
        self._opened = opened

    def amend(self, clerk: Clerk, amendment: Amendment) -> AmendAnswer:
        answer = self._work.write(partial(self._amend, clerk, amendment))
        if isinstance(answer, Amended) and isinstance(amendment.change, Cancel):
            overwrite_erased(self._engine)
        return answer

    def _amend(self, clerk: Clerk, amendment: Amendment, desk: DeskUnit) -> Amended | NotAmended | Denied:
        row = record_of(desk.unit, amendment.kind, amendment.id)
        opened = self._opened.get(row.programme, frozenset()) if row is not None else frozenset()
        action = action_for(amendment.change)
        if (no := denied(desk, clerk, action, reference_of(amendment.kind, amendment.id), opened)) is not None:
            return no
        if row is None:
            return NotAmended(NotAmendedWhy.NOT_THERE)
        if not paper_fits(amendment.reason, amendment.paper):
            return NotAmended(NotAmendedWhy.PAPER)
        if self._fault(row) is not None:
            return NotAmended(NotAmendedWhy.DAMAGED)
        standing = standing_of(desk.unit, row)
        (record,) = shown(desk.unit, desk.keys, [(amendment.kind, amendment.id)])
        if (why := refusal_of(amendment, record, standing)) is not None:
            return NotAmended(why)
        moment = not_before(_last_at(row), desk.now)
        made = _insert(desk, clerk, amendment, row, standing, moment)
        if isinstance(amendment.change, Cancel):
            _cancel(desk, row, moment)
        desk.note(clerk.login, action, name_of(made))
        return Amended(amendment)

    def _fault(self, row: ReservationRow | LinkRow) -> str | None:
        if isinstance(row, LinkRow):
            return shown_link_fault(row, self._keys, self._is_signed)
        return reservation_fault(row, self._keys, self._is_signed)


def _insert(
    desk: DeskUnit,
    clerk: Clerk,
    amendment: Amendment,
    row: ReservationRow | LinkRow,
    standing: RecordState,
    moment: datetime,
) -> AmendmentRow:
    old, new = old_and_new(standing, amendment.change)
    made = AmendmentRow(
        kind=amendment.kind.value,
        record_id=row.id,
        number=len(amendments_of(row)) + 1,
        at=moment,
        counter=desk.counter,
        clerk=clerk.login,
        act=kind_of_change(amendment.change).value,
        old=str(old),
        new=str(new),
        reason=amendment.reason.value,
        paper=amendment.paper,
    )
    seal_amendment(desk.keys, made, row)
    desk.unit.add(made)
    desk.unit.flush()
    return made


def _last_at(row: ReservationRow | LinkRow) -> datetime:
    """When something last happened to the record."""
    made = row.events[-1].at if isinstance(row, LinkRow) else row.recorded_at
    return max([made, *(one.at for one in amendments_of(row))])


def _cancel(desk: DeskUnit, row: ReservationRow | LinkRow, moment: datetime) -> None:
    if isinstance(row, ReservationRow):
        row.is_live = False
        return
    change = link_history.LinkTransition(LinkState.CANCELLED, moment, desk.counter, Mode.COUNTER)
    link_history.move(desk.keys, desk.unit, row, change)

"""What providers say of links: of one service and one batch, taken over whole, and taken back whole."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.city.programme import Programme
from kiosk.domain.records.link import LinkState
from kiosk.domain.records.provider_results import (
    BackFault,
    LinkTold,
    OutcomeFault,
    OutcomeKind,
    ProviderResult,
    ResultsSource,
    back_fault,
    judged,
)
from kiosk.domain.records.result_reversal import ObstacleKind
from kiosk.domain.staff.clerks import THE_OWNER
from kiosk.domain.staff.command_line import Caller
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import not_before
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.failed_commits import is_taken_back
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.signature_check import IsSigned
from kiosk.storage.handover.handover import MOST
from kiosk.storage.handover.result_reversal import in_the_way
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.opening.answers import reason
from kiosk.storage.records.link_history import LinkTransition, move, put_back
from kiosk.storage.schema.tables import BatchRow, LinkEventRow, LinkRow, ResultsRow
from kiosk.storage.staff.desk_log import add_event, event_by, hold_log
from kiosk.storage.verify.record_integrity import link_fault


@dataclass(frozen=True)
class ResultsImported:
    """`number` None: nothing changed. `late`: the references of links that a clerk cancelled after the hand-over."""

    number: int | None
    changed: int
    late: tuple[str, ...] = ()


@dataclass(frozen=True)
class ResultsUndone:
    """How many links are with their provider again. `stays`: the references of those that a clerk cancelled since."""

    changed: int
    stays: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProviderResults:
    """The register's side. Each call is one unit of work, with its line in the desk's log.

    `programmes`: by key, for the rules that a link has to keep when it counts again.
    """

    engine: Engine
    keys: RegisterKeys
    is_signed: IsSigned
    counter: str
    programmes: Mapping[str, Programme]
    by: Caller = THE_OWNER

    def take_over(self, outcomes: Sequence[ProviderResult], source: ResultsSource, now: datetime) -> ResultsImported:
        """Bring links to what their provider says. One that is there already changes nothing, and neither does one
        that a clerk cancelled after its hand-over.

        Raises UsageError for more than `MOST`, UserError for no batch of this service, and Explained, naming each line
        that does not fit: nothing was changed.
        """
        if len(outcomes) > MOST:
            raise UsageError(f"{len(outcomes)} results are too many at once ({MOST:,} at the most). Divide the file.")
        try:
            with RegisterUnit(self.engine, self.keys) as unit:
                hold_log(unit)
                batch = _checked_batch(unit, source)
                taken = self._take_over(unit, outcomes, source, not_before(batch.made_at, now))
                unit.commit()
        except DAMAGED as error:
            raise self._not_taken(error) from None
        return taken

    def take_back(self, number: int, now: datetime) -> ResultsUndone:
        """Undo what `take_over` has done: each link is with its provider again, as it was.

        Raises UserError for a number that there is not, and Explained for links that others stand in the way of:
        nothing was changed.
        """
        try:
            with RegisterUnit(self.engine, self.keys) as unit:
                hold_log(unit)
                results = unit.get(ResultsRow, number)
                if results is None:
                    raise UserError(f"There are no results {number}. `kiosk records batches` names which came in.")
                put = self._take_back(unit, results, now)
                unit.commit()
        except DAMAGED as error:
            raise self._not_taken(error) from None
        return put

    def _not_taken(self, error: Exception) -> StorageError:
        if not is_taken_back(self.engine):
            return StorageError(
                f"It is not known whether the register took the results ({reason(self.engine, error)}). Look with "
                "`kiosk records batches` before you call again."
            )
        return StorageError(
            f"The register did not take the results ({reason(self.engine, error)}). Nothing was changed; try again."
        )

    def batches(self) -> tuple[tuple[int, str, datetime, int, str, tuple[int, ...]], ...]:
        """Each with its service, time, links, file, and the results that came of it, the newest first."""
        try:
            with Session(self.engine.execution_options(**{READS: True})) as unit:
                rows = unit.scalars(select(BatchRow).order_by(BatchRow.id.desc())).all()
                came: dict[int, list[int]] = {}
                for number, batch in unit.execute(select(ResultsRow.id, ResultsRow.batch_id).order_by(ResultsRow.id)):
                    came.setdefault(batch, []).append(number)
                return tuple(
                    (row.id, row.service, row.made_at, row.links, row.file, tuple(came.get(row.id, ()))) for row in rows
                )
        except DAMAGED as error:
            raise StorageError(
                f"The register's hand-overs cannot be read ({reason(self.engine, error)}). "
                "Look with `kiosk records verify` and ask the supplier."
            ) from None

    def _take_over(
        self, unit: Session, outcomes: Sequence[ProviderResult], source: ResultsSource, now: datetime
    ) -> ResultsImported:
        """Raises UserError."""
        problems: list[str] = []
        changes: list[tuple[LinkRow, ProviderResult]] = []
        late: list[str] = []
        for outcome in outcomes:
            row = unit.scalars(select(LinkRow).where(LinkRow.reference == outcome.reference)).one_or_none()
            link = None if row is None else self._told(row)
            what = judged(link, outcome, source)
            if what is OutcomeKind.CHANGES and any(row is other for other, _ in changes):
                what = OutcomeFault.TWICE
            if isinstance(what, OutcomeFault) or row is None:
                problems.append(f"line {outcome.line}, column {_worded(what, link, outcome, source)}")
            elif what is OutcomeKind.LATE:
                late.append(row.reference)
            elif what is OutcomeKind.CHANGES:
                changes.append((row, outcome))
        if problems:
            raise UserError("nothing was taken over:", *problems)
        if not changes:
            return ResultsImported(None, 0, tuple(late))
        results = ResultsRow(
            batch_id=source.batch, at=now, counter=self.counter, digest=source.digest, links=len(changes)
        )
        unit.add(results)
        unit.flush()
        for row, outcome in changes:
            change = LinkTransition(
                outcome.state, now, self.counter, Mode.COUNTER, reason=outcome.reason, results=results
            )
            move(self.keys, unit, row, change)
        self._note(unit, AuditAction.TAKE_OVER_RESULTS, results, len(changes), now)
        return ResultsImported(results.id, len(changes), tuple(late))

    def _take_back(self, unit: Session, results: ResultsRow, now: datetime) -> ResultsUndone:
        """Raises UsageError, UserError."""
        query = select(LinkRow).join(LinkEventRow).where(LinkEventRow.results_id == results.id).order_by(LinkRow.id)
        rows = unit.scalars(query).unique().all()
        there = [row for row in rows if row.events[-1].results_id == results.id]
        match back_fault([row.state for row in there]):
            case BackFault.BEFORE:
                raise UsageError(f"Results {results.id} were taken back before.")
            case BackFault.NOTHING_LEFT:
                raise UsageError(f"Nothing of results {results.id} can be taken back: its links were cancelled since.")
            case None:
                pass
        problems = [problem for row in there if (problem := self._in_the_way(unit, row)) is not None]
        if problems:
            raise UserError("nothing was taken back:", *problems)
        for row in there:
            put_back(
                self.keys, row, LinkTransition(LinkState.HANDED_OVER, now, self.counter, Mode.COUNTER, results=results)
            )
        self._note(unit, AuditAction.TAKE_BACK_RESULTS, results, len(there), now)
        return ResultsUndone(len(there), tuple(row.reference for row in rows if row not in there))

    def _told(self, row: LinkRow) -> LinkTold:
        fault = link_fault(row, self.keys, self.is_signed)
        return LinkTold(row.service, row.batch_id, row.state, row.events[-1].reason if row.events else None, fault)

    def _in_the_way(self, unit: Session, row: LinkRow) -> str | None:
        """Since a link was rejected, its reservation, measure and account may have gone to another."""
        if (fault := link_fault(row, self.keys, self.is_signed)) is not None:
            return f"link {row.reference} is not as its card signed it: {fault} (see `kiosk records verify`)"
        if row.is_live:
            return None
        obstacle = in_the_way(unit, self.keys, self.programmes.get(row.programme), row)
        return None if obstacle is None else f"link {row.reference}: {_OBSTACLES[obstacle.kind].format(obstacle.name)}"

    def _note(self, unit: Session, audit_action: AuditAction, results: ResultsRow, links: int, now: datetime) -> None:
        about = f"results {results.id} batch {results.batch_id} links {links}"
        add_event(self.keys, unit, event_by(self.by, now, audit_action, about, self.counter))


def _worded(
    what: OutcomeFault | OutcomeKind, link: LinkTold | None, outcome: ProviderResult, source: ResultsSource
) -> str:
    """The column and what is wrong with it."""
    if link is None:
        return "reference: there is no such link (copy it from the hand-over file)"
    match what:
        case OutcomeFault.NOT_OF_BATCH:
            return (
                f"reference: the link is not of batch {source.batch} of {source.service} "
                "(a provider's file is of its own links; ask whose it is)"
            )
        case OutcomeFault.DAMAGED:
            return f"reference: the link is not as its card signed it: {link.fault} (see `kiosk records verify`)"
        case OutcomeFault.OTHER_REASON:
            return f"reason: it was rejected for {link.reason} before (ask the provider which is right)"
        case OutcomeFault.TWICE:
            return "result: the link stands in another line too"
        case _:
            return f"result: the link is {link.state}, so it cannot become {outcome.state}"


_OBSTACLES = {
    ObstacleKind.RESERVATION: "its holder has no reservation any more under the MyKey ID that it was made for",
    ObstacleKind.MYKEY: "somebody else has the MyKey ID now that it was made for",
    ObstacleKind.MEASURE: "its holder has made link {} for the same measure since",
    ObstacleKind.SERVICE: "its holder has chosen {} since, for a measure that needs the same service",
    ObstacleKind.ACCOUNT: "its account was linked again since",
}


def _checked_batch(unit: Session, source: ResultsSource) -> BatchRow:
    """Raises UserError."""
    batch = unit.get(BatchRow, source.batch)
    if batch is None or batch.service != source.service:
        raise UserError(
            f"There is no batch {source.batch} of {source.service}. `kiosk records batches` names what was handed over."
        )
    return batch

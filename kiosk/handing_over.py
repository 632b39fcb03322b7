"""`kiosk records export links` and `import results`: the register's transaction and the file.

The file is whole and safe under a name of its own before the register marks its links; only then it gets its name.
So a stop at any moment leaves links that still wait, or a file that the next call puts in its place.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime, time
from functools import partial
from pathlib import Path

import typer

from kiosk.clock import SystemClock
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.errors import Explained, WrongUse
from kiosk.domain.times import at, in_register, local
from kiosk.durable import sync
from kiosk.files.names import name_shown, why
from kiosk.handover_file import RESULTS, check_name, digest_of, write_part
from kiosk.nfc.signing import is_signed
from kiosk.opening import existing_store
from kiosk.services_file import SERVICES
from kiosk.settings import Settings
from kiosk.sheets import contents
from kiosk.storage.handover import Batch, Handed, HandOver


@contextmanager
def _hand_over(settings: Settings, *, practice: bool) -> Iterator[HandOver]:
    with existing_store(settings, practice=practice) as store:
        yield HandOver(store.engine, store.keys, is_signed, settings.counter_name)


def _part(out: Path) -> Path:
    return out.with_name(f".{out.name}.part")


def _real(out: Path) -> Path:
    """The file itself, through links of the file system: its part lies beside it. Raises WrongUse."""
    try:
        return out.resolve()
    except (OSError, RuntimeError) as error:  # Python 3.11 calls a circle of links a RuntimeError
        raise WrongUse(f"{out} leads nowhere ({type(error).__name__}). Name another file.") from None


def export_links(
    settings: Settings, service: str, since: datetime | None, out: Path, *, practice: bool, today: bool = False
) -> None:
    """Hand over what waits for this service; links of today only when asked for, for they may be taken back today.

    Raises WrongUse, Explained, StorageError.
    """
    check_name(out)
    out = _real(out)
    now = in_register(SystemClock().now())
    with _hand_over(settings, practice=practice) as register:
        key = service_key(settings, register, service)
        # The same call again, after it was stopped between the register and the file's name.
        unfinished = register.unplaced(str(out), key)
        if unfinished is not None:
            if (unfinished.service, unfinished.file) != (key, str(out)):
                raise Explained(
                    f"Batch {unfinished.id} ({unfinished.service}) was handed over into {unfinished.file} and is not "
                    "in its place yet. Call again for that service and that file first."
                )
            _place(register, unfinished, out, now)
            typer.echo(f"batch {unfinished.id} was handed over before: its {unfinished.links} links are now in {out}")
            return
        try:
            if _is_there(register, key, out):
                return
            write = partial(_write, register, out)
            undo = partial(_part(out).unlink, missing_ok=True)
            before = None if today else _midnight(now)
            held = register.held_back(key, since, before)
            batch = register.hand_over(key, since, str(out), write, now, before, undo)
        except OSError as error:
            raise Explained(f"{out} cannot be written: {why(error, out)}. Nothing was handed over.") from None
        if batch is None:
            typer.echo(f"no link waits for {service}" + ("" if today else " (those of today wait until tomorrow)"))
            _tell_held(held)
            return
        _place(register, batch, out, now)
    typer.echo(f"batch {batch.id}: {batch.links} links handed over in {out}; their security codes are erased here")
    if batch.waiting:
        typer.echo(f"{batch.waiting} more wait: call again with another file")
    _tell_held(held)


def _tell_held(held: int) -> None:
    if held:
        typer.echo(
            f"{held} links are held back by an incident until it is closed: `kiosk records incidents` lists them"
        )


def _midnight(now: datetime) -> datetime:
    return at(local(now).date(), time())


def abandon(settings: Settings, batch: int, *, practice: bool) -> None:
    """Let a service go on whose last file is lost. Raises WrongUse, Explained, StorageError."""
    with _hand_over(settings, practice=practice) as register:
        kept = register.batch(batch)
        if kept is not None and not kept.is_placed and (whole := _whole(kept)) is not None:
            raise Explained(
                f"Batch {batch} is not lost: {whole} holds it. Call the same export again to put it in its place."
            )
        references = register.abandon(batch, in_register(SystemClock().now()))
    typer.echo(f"batch {batch} is waited for no longer. The codes of these links are lost; ask their holders:")
    typer.echo("\n".join(references))


def _whole(batch: Batch) -> Path | None:
    """Where the batch's file is, under its name or before it has got it. Raises Explained."""
    out = Path(batch.file)
    try:
        return next((file for file in (out, _part(out)) if file.is_file() and digest_of(file) == batch.digest), None)
    except OSError as error:
        raise Explained(f"{out} cannot be read: {error.strerror}. Nothing was given up; try again.") from None


def _write(register: HandOver, out: Path, links: Sequence[Handed]) -> bytes:
    """Under the register's lock: no other call writes now. Raises OSError, WrongUse."""
    if out.exists() or register.unplaced(str(out)) is not None:
        raise WrongUse(f"{out} is there now. Nothing was handed over; name another file.")
    return write_part(_part(out), out.suffix, links)


def _is_there(register: HandOver, key: str, out: Path) -> bool:
    """Whether this very hand-over has been made. Raises WrongUse for another file of that name."""
    if not out.exists():
        return False
    batch = register.last(str(out))
    if batch is None or batch.service != key or not out.is_file() or digest_of(out) != batch.digest:
        raise WrongUse(f"{out} is there already. Name another file.")
    typer.echo(f"{out} is batch {batch.id}, whole, with {batch.links} links; for links made since name another file")
    return True


def _place(register: HandOver, batch: Batch, out: Path, now: datetime) -> None:
    """Give the file its name. Raises Explained."""
    part = _part(out)
    try:
        if part.exists() and digest_of(part) == batch.digest:
            if out.exists() and digest_of(out) != batch.digest:
                raise Explained(f"{out} is there already and is not batch {batch.id}. Move it away, and call again.")
            part.replace(out)
            with suppress(OSError):  # the file is in place
                sync(out.parent)
        elif not out.exists() or digest_of(out) != batch.digest:
            raise Explained(
                f"Batch {batch.id} was handed over into {out}, and neither it nor {part.name} beside it is whole. "
                "Its codes are erased: put the file back from where it was copied to, and call again; "
                f"or give it up with `kiosk records export abandon {batch.id}`."
            )
    except OSError as error:
        raise Explained(
            f"{out} cannot be put in its place: {why(error, out)}. The links are in {part}; call again."
        ) from None
    register.place(batch.id, now)


def service_key(settings: Settings, register: HandOver, service: str) -> str:
    """By official number, or by a key that the catalogue or the register knows. Raises WrongUse."""
    catalogue = Catalogue(SERVICES.load(settings.data_dir))
    found = catalogue.service(service) or catalogue.numbered(service)
    if found is not None:
        return found.key
    if register.knows(service):
        return service
    raise WrongUse(f"there is no service {service!r}; `kiosk services list` names them")


def import_results(settings: Settings, file: Path, *, practice: bool) -> None:
    """Take back what became of links. Raises WrongUse, SheetProblems, Explained, StorageError."""
    try:
        data = contents(file)
    except OSError as error:
        raise WrongUse(f"{name_shown(file)} cannot be read: {why(error)}. Name a CSV file that can.") from None
    outcomes = RESULTS.read(data, file.name)
    with _hand_over(settings, practice=practice) as register:
        changed = register.take_back(outcomes, in_register(SystemClock().now()))
        late = register.cancelled_late(outcomes)
    typer.echo(f"{changed} links changed, {len(outcomes) - changed - len(late)} were known already")
    if late:
        typer.echo(f"cancelled at the desk after the hand-over, tell the provider: {', '.join(late)}")

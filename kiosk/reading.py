"""The record on the command line: listing and checking it."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from kiosk.domain.times import local
from kiosk.nfc.signing import is_signed
from kiosk.settings import Settings
from kiosk.storage.records import Listed, listed
from kiosk.wiring import Store, open_store


@contextmanager
def _store(settings: Settings, *, practice: bool) -> Iterator[Store]:
    store = open_store(settings, practice=practice, create=False)
    try:
        yield store
    finally:
        store.engine.dispose()


def _line(record: Listed) -> str:
    signed = "signature ok" if record.fault is None else f"DOES NOT FIT: {record.fault}"
    moment = f"{local(record.recorded_at):%Y-%m-%d %H:%M:%S}"
    return f"{record.id}  {moment}  {record.programme}  {record.mykey}  {record.acting}  {record.mode}  {signed}"


def print_records(settings: Settings, *, practice: bool) -> None:
    """Raises StorageError."""
    with _store(settings, practice=practice) as store:
        empty = True
        for record in listed(store.engine, store.keys, is_signed):
            empty = False
            typer.echo(_line(record))
        if empty:
            typer.echo("nothing is recorded")


def verify_all(settings: Settings, *, practice: bool) -> int:
    """Print what does not fit and return how many. Raises StorageError."""
    with _store(settings, practice=practice) as store:
        checked = faults = 0
        for record in listed(store.engine, store.keys, is_signed):
            checked += 1
            if record.fault is not None:
                faults += 1
                typer.echo(_line(record))
    typer.echo(f"{checked} records checked, {faults} do not fit")
    return faults

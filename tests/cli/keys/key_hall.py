"""A city hall whose key is changed and lost: two links, whose accounts and codes have to open all the same."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, event, select
from sqlalchemy.orm import Session

from kiosk.app.keys.recovery_code import lines_of
from kiosk.app.store import open_store
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.links import opened_account, opened_codes
from kiosk.storage.schema.tables import LinkRow
from tests.fakes.around.city_hall import CityHall, a_city_hall
from tests.fakes.process.command import call

ACCOUNTS = {"AB345678901234567": "4821", "CD345678901234567": "7755"}


def a_sealed_hall(folder: Path) -> CityHall:
    hall = a_city_hall(folder)
    for holder, (account, code) in enumerate(ACCOUNTS.items(), start=1):
        hall.link(holder, account, (code,))
    return hall


def keys(hall: CityHall, *arguments: str | Path, typed: str | None = None) -> subprocess.CompletedProcess[str]:
    """`kiosk keys …`, which shows nothing of the key."""
    answer = call("keys", *arguments, "--data-dir", hall.folder, typed=typed)
    if key_file(hall).exists() and len(octets := key_file(hall).read_bytes()) in {32, 64}:
        said = answer.stdout + answer.stderr
        assert not [form for form in (octets.hex(), *lines_of(octets)) if form in said]
    return answer


def key_file(hall: CityHall) -> Path:
    return hall.folder / "register.key"


def keys_of(hall: CityHall) -> RegisterKeys:
    return RegisterKeys.load(key_file(hall), create=False)


def opens(hall: CityHall) -> None:
    """Every record verifies, and every account and code is read as it was typed."""
    verified = call("records", "verify", "--data-dir", hall.folder)
    assert (verified.returncode, "4 records checked, 0 do not fit" in verified.stdout) == (0, True), verified.stdout
    store = open_store(hall.settings, practice=False)
    with Session(store.engine) as unit:
        rows = unit.scalars(select(LinkRow)).all()
        found = {opened_account(store.keys, row): opened_codes(store.keys, row)[0] for row in rows}
    store.engine.dispose()
    assert found == ACCOUNTS


def log_of(hall: CityHall) -> list[str]:
    """Clerk, act and what it was about, a line an act."""
    said = call("clerks", "log", "--data-dir", hall.folder).stdout
    return [" ".join(line.split("\t")[1:4]) for line in said.splitlines()]


class Killed(BaseException):
    """Nothing after it runs."""


@contextmanager
def killed_at_commit(number: int) -> Iterator[None]:
    """The program dies before its transaction of this number is committed."""
    left = number

    def commit(_: Connection) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Killed

    event.listen(Engine, "commit", commit)
    try:
        yield
    finally:
        event.remove(Engine, "commit", commit)

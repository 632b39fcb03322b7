"""A link that was given the account, the holder or the codes of another is found, though each is whole by itself."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import LinkRow
from tests.fakes.office.services import ACCOUNT, OTHER_ACCOUNT
from tests.storage.holders import HANAKO, JIRO, TARO, intended, link, reserve
from tests.storage.outside import ListedFaults, change


@pytest.mark.parametrize("column", ["sealed_account", "sealed_codes"])
def test_what_was_moved_to_another_link_is_found_at_both(
    column: str, register: SqlRegister, file: Path, faults: ListedFaults
) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    change(
        file,
        f"CREATE TABLE aside AS SELECT id, {column} FROM link",  # noqa: S608
        f"UPDATE link SET {column} = (SELECT aside.{column} FROM aside WHERE aside.id = 3 - link.id)",  # noqa: S608
    )
    assert faults() == [column, column]


def test_an_account_that_was_sealed_anew_is_found_although_it_opens(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, faults: ListedFaults
) -> None:
    """Even by one who has the key: the card signed which account it is."""
    draft = link(register, HANAKO)
    with Session(engine) as unit:
        row = unit.scalars(select(LinkRow)).one()
        row.sealed_account = keys.seal(f"account of {draft.reference}", f"999988887777{ACCOUNT[-4:]}".encode())
        unit.commit()
    assert faults() == ["sealed_account"]


def test_swapped_holders_and_mykey_ids_are_found(register: SqlRegister, file: Path, faults: ListedFaults) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    change(file, "UPDATE link SET holder_id = 3 - holder_id")
    assert faults() == ["holder", "holder"]
    change(file, "UPDATE link SET holder_id = 3 - holder_id", "UPDATE link SET measure = id")
    change(file, "UPDATE link SET mykey_id = 3 - mykey_id", "UPDATE link SET measure = 'municipal'")
    assert faults() == ["mykey", "mykey"]


def test_swapped_accounts_and_messages_are_found(register: SqlRegister, file: Path, faults: ListedFaults) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    change(file, "UPDATE link SET account_id = 3 - account_id")
    assert faults() == ["account", "account"]
    change(
        file,
        "CREATE TABLE aside AS SELECT id, sealed_message FROM link",
        "UPDATE link SET sealed_message = (SELECT aside.sealed_message FROM aside WHERE aside.id = 3 - link.id)",
    )
    assert None not in faults()


def test_a_link_of_a_holder_who_never_made_one_is_found(
    register: SqlRegister, file: Path, faults: ListedFaults
) -> None:
    link(register, HANAKO)
    reserve(register, JIRO)
    change(file, "UPDATE link SET holder_id = 2, mykey_id = 2", "UPDATE account SET mykey_id = 2")
    assert faults() == ["holder"]

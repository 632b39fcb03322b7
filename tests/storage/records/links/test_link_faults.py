"""A changed byte in any column of a link, its account or its history is found, and its place named."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import EMONEY, EMONEY_ACCOUNT, OTHER_ACCOUNT
from tests.storage.holders import HANAKO, JIRO, TARO, cancel, hand_over, intended, link
from tests.storage.outside import ListLinks, change, first_byte, last_byte


@pytest.fixture
def three(register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock) -> SqlRegister:
    """One link that was handed over, one that waits, one that was cancelled."""
    link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    link(register, TARO, intended(OTHER_ACCOUNT))
    cancel(register, JIRO, link(register, JIRO, intended(EMONEY_ACCOUNT, service=EMONEY.key)).reference)
    return register


# Which link (1 handed over, 2 waits, 3 cancelled), what is changed of it, and the place that is named.
LINK = {
    (1, "reference = substr(reference, 1, 9) || (9 - substr(reference, 10))"): "reference",
    (2, "holder_id = 1"): "holder",
    (2, "holder_id = 99"): "holder",
    (2, "mykey_id = 3"): "mykey",
    (2, "mykey_id = 99"): "mykey",
    (2, "account_id = 1"): "account",
    (2, "account_id = 99"): "account",
    (2, "programme = 'municipal-exampla'"): "programme",
    (2, "measure = measure || ' '"): "measure",
    (2, "service = 'pay_chargf'"): "service",
    (2, "account_tail = '4322'"): "account_tail",
    (2, first_byte("head")): "state",
    (2, "clerk_confirmed = 1 - clerk_confirmed"): "clerk_confirmed",
    (2, "acting = 'parent'"): "acting",
    (2, "terms = 'example-2'"): "terms",
    (2, "terms = CAST(x'ff' || substr(terms, 2) AS TEXT)"): "terms",
    (2, "counter = 'counter-2'"): "counter",
    (2, "mode = 'counter'"): "mode",
    (2, "entered_at = replace(entered_at, '2026', '2027')"): "entered_at",
    (2, "entered_at = strftime('%Y-%m-%d %H:%M:%f000', entered_at, '+1 second')"): "entered_at",
    (2, "entered_at = replace(entered_at, '.000000', '.000001')"): "entered_at",
    (2, "entered_at = replace(entered_at, '2026-06', '2026-66')"): "entered_at",
    (2, first_byte("sealed_account")): "sealed_account",
    (2, last_byte("sealed_account")): "sealed_account",
    (2, "sealed_account = NULL"): "sealed_account",
    (1, "sealed_account = x'00'"): "sealed_account",
    (2, first_byte("sealed_codes")): "sealed_codes",
    (2, "sealed_codes = x''"): "sealed_codes",
    (2, "sealed_codes = NULL"): "sealed_codes",
    (3, "sealed_codes = x'00'"): "sealed_codes",
    (1, first_byte("sealed_message")): "sealed_message",
    (2, last_byte("sealed_message")): "sealed_message",
    (2, "sealed_message = x''"): "sealed_message",
    (1, first_byte("signature")): "signature",
    (2, "signature = substr(signature, 1, 31)"): "signature",
    (2, "scheme = 'fakf'"): "signature",
    (2, "state = 'recordee'"): "state",
    (2, "state = 'handed_over'"): "state",
    (1, "state = 'completed'"): "state",
    (2, "is_live = 0"): "is_live",
    (3, "is_live = 1"): "is_live",
    (2, "batch_id = 1"): "batch",
    (1, "batch_id = NULL"): "history 3",
    (1, "batch_id = 2"): "history 3",
}
ACCOUNT_OF = {
    (2, "mykey_id = 1"): "account",
    (2, "programme = 'municipal-exampla'"): "account",
    (2, first_byte("lookup")): "account",
    (2, "space = 'emoney'"): "account_space",
    (2, "sharer_id = mykey_id"): "account_shared",
    (2, "sharer_id = 99"): "account_shared",
    (1, "is_live = 0"): "account_live",
    (2, "is_live = 0"): "account_live",
    (3, "is_live = 1"): "account_live",
}
# Of the newest event.
EVENT = {
    (1, "link_id = 3, number = 4"): "state",
    (1, "number = 4"): "history 3",
    (1, "state = 'completed'"): "history 3",
    (1, "at = strftime('%Y-%m-%d %H:%M:%f000', at, '+1 second')"): "history 3",
    (1, "at = replace(at, '.000000', '.000001')"): "history 3",
    (1, "at = replace(at, '2026-06', '2026-66')"): "history 3",
    (1, "reason = 'other'"): "history 3",
    (1, "reason = 'they are called Hanako'"): "history 3",
    (2, "counter = 'counter-2'"): "history 2",
    (2, "mode = 'counter'"): "history 2",
    (3, first_byte("signature")): "history 3",
    (3, "signature = NULL"): "history 3",
    (3, "scheme = 'fakf'"): "history 3",
    (2, "results_id = 1"): "history 2",
    (2, first_byte("chain")): "history 2",
    (2, last_byte("chain")): "history 2",
}
CHANGED = {
    (table, which, what): named
    for table, changes in {"link": LINK, "account": ACCOUNT_OF, "link_event": EVENT}.items()
    for (which, what), named in changes.items()
}


def statement(table: str, which: int, what: str) -> str:
    """Of the history, the newest event of that link."""
    row = f"(SELECT max(id) FROM link_event WHERE link_id = {which})" if table == "link_event" else str(which)  # noqa: S608
    return f"UPDATE {table} SET {what} WHERE id = {row}"  # noqa: S608


def test_links_that_nobody_changed_are_whole(three: SqlRegister, look: ListLinks) -> None:
    assert [(row.state, row.fault) for row in look()] == [
        ("handed_over", None),
        ("recorded", None),
        ("cancelled", None),
    ]


@pytest.mark.parametrize("changed", CHANGED, ids=lambda key: " ".join(map(str, key)))
def test_a_changed_byte_is_found_and_its_place_named(
    changed: tuple[str, int, str], three: SqlRegister, file: Path, look: ListLinks
) -> None:
    change(file, statement(*changed))
    assert look()[changed[1] - 1].fault == CHANGED[changed]


@pytest.mark.parametrize(("table", "changes"), [("link", LINK), ("account", ACCOUNT_OF), ("link_event", EVENT)])
def test_every_recorded_column_is_among_the_changed_ones(
    table: str, changes: dict[tuple[int, str], str], engine: Engine
) -> None:
    with engine.connect() as connection:
        columns = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")}
    assert columns - {"id"} == {what.partition(" ")[0] for _, what in changes}


@pytest.mark.parametrize(
    "what",
    [
        "service = 'pay_chargf'",
        "made_at = strftime('%Y-%m-%d %H:%M:%f000', made_at, '+1 second')",
        "file = 'another.csv'",
        first_byte("digest"),
        "links = 2",
    ],
)
def test_a_changed_batch_is_found_with_its_links(what: str, three: SqlRegister, file: Path, look: ListLinks) -> None:
    change(file, statement("batch", 1, what))
    handed, waits, cancelled = look()
    assert handed.fault in ("batch", "history 3")
    assert (waits.fault, cancelled.fault) == (None, None)

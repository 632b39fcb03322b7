"""The list of links: all of them, in order, and of each as much as may be seen."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.values.mykey import masked
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.verify.records import ListedLink, listed_links
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import ACCOUNT, CODE, OTHER_ACCOUNT, PAY
from tests.storage.holders import HANAKO, JIRO, TARO, intended, is_signed, link
from tests.storage.outside import ListLinks, change


def test_every_link_is_listed_in_order_and_as_much_of_it_as_may_be_seen(
    register: SqlRegister, look: ListLinks, clock: FakeClock
) -> None:
    drafts = [link(register, HANAKO), link(register, TARO, intended(OTHER_ACCOUNT))]
    assert look() == [
        ListedLink(
            id=number,
            recorded_at=clock.now(),
            programme="municipal-example",
            mykey=masked(draft.mykey),
            acting="holder",
            counter="counter-1",
            mode="citizen",
            fault=None,
            reference=draft.reference,
            measure="municipal",
            service=PAY.key,
            account_tail=draft.account[-4:],
            state="recorded",
        )
        for number, draft in enumerate(drafts, start=1)
    ]
    for secret in (ACCOUNT, OTHER_ACCOUNT, CODE, *(draft.mykey[4:] for draft in drafts)):
        assert secret not in repr(look())


def test_a_register_without_links_has_an_empty_list(look: ListLinks) -> None:
    assert look() == []


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE mykey SET sealed = randomblob(36) WHERE id = 2", "mykey"),
        ("UPDATE link SET account_id = 99 WHERE id = 2", "account"),
        ("UPDATE link SET entered_at = 'some day' WHERE id = 2", "entered_at"),
        ("UPDATE link SET entered_at = 5 WHERE id = 2", "entered_at"),
        ("UPDATE mykey SET sealed = 'text' WHERE id = 2", "row"),
        ("DELETE FROM link_event WHERE link_id = 2", "state"),
    ],
)
def test_one_changed_link_does_not_hide_the_others(
    statement: str, named: str, register: SqlRegister, file: Path, look: ListLinks
) -> None:
    for number, holder in enumerate((HANAKO, TARO, JIRO)):
        link(register, holder, intended(f"{ACCOUNT}{number}"))
    change(file, statement)
    assert [row.fault for row in look()] == [None, named, None]


def test_with_another_registers_key_nothing_can_be_read(register: SqlRegister, engine: Engine) -> None:
    draft = link(register, HANAKO)
    rows = list(listed_links(engine, RegisterKeys.derive(b"another secret"), is_signed))
    assert [row.fault for row in rows] == ["mykey"]
    assert draft.mykey[:4] not in rows[0].mykey

"""Who may record what, and see what. It knows people, cards and keys pressed; of the flow it knows the page alone."""

from copy import copy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.flow.errands.link.steps import ServiceDetails, WherePoints
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.steps import EnterPin, LastTry, Linked, Plain, Reserved, Step, VerifyingPin, kind_of, name_of
from kiosk.domain.records.certificate_joins import JoinDraft, JoinIntent
from kiosk.domain.records.link import CancelIntent, CancellationDraft, LinkDraft, LinkIntent
from kiosk.domain.records.records import Draft, Purpose, StatusInquiry
from kiosk.domain.records.reservation import ReservationDraft, ReserveIntent
from tests.domain.flow.pages import BUSY

if TYPE_CHECKING:
    from tests.people.world import World

OUT_OF_DATE = timedelta(minutes=3)
"""Longer than everything that the machine may do with one PIN: to ask the card, the register, and to commit."""
AFTER_A_RECORD = timedelta(seconds=60)


class RuleBroken(AssertionError):
    """Something happened to a person without them."""


@dataclass(frozen=True)
class KnownPerson:
    name: str
    key: bytes
    pin: str
    account: str
    earlier: str | None = None  #: the MyKey ID of a certificate that was renewed since; nobody else knows it

    def wants(self, world: "World", purpose: Purpose) -> bool:
        """Whether the page asks for something of their own: people read for what they give their PIN."""
        match purpose:
            case LinkIntent(account=account):
                return account == self.account
            case CancelIntent(reference=reference):
                return any(link.reference == reference for link in world.register._links_of(self.key))
            case JoinIntent(typed=typed):
                return typed == self.earlier
            case _:
                return True


@dataclass
class Given:
    """The holder of the card on the reader has given its PIN, once, for what the page named."""

    by: KnownPerson
    purpose: Purpose
    at: datetime
    cuts: int
    lifts: int
    recorded: bool = False
    shown: bool = False


@dataclass
class Oracle:
    given: list[Given] = field(default_factory=list)
    open: frozenset[str] = frozenset()  #: what may stand on the screen now
    page: Step | None = None
    page_since: datetime | None = None
    joined: set[int] = field(default_factory=set)  #: sessions to which a clerk offered an earlier reservation
    records: int = 0
    linked_in: set[int] = field(default_factory=set)  #: sessions in which the holder's links were opened

    def fork(self) -> "Oracle":
        other = copy(self)
        other.given = [copy(given) for given in self.given]
        other.joined, other.linked_in = set(self.joined), set(self.linked_in)
        return other

    def gave(self, world: "World", by: KnownPerson, purpose: Purpose) -> None:
        now = world.clock.now()
        self.given = [given for given in self.given if now - given.at < OUT_OF_DATE]
        self.given.append(Given(by, purpose, now, world.cuts, world.lifts))

    def committed(self, world: "World", draft: Draft) -> None:
        """A record was made: for it alone, its holder has given the PIN, and their card has lain there since."""
        now = world.clock.now()
        for given in self.given:
            fresh = given.cuts == world.cuts and now - given.at < OUT_OF_DATE and not given.recorded
            if fresh and given.by.key == draft.public_key and is_named(given.purpose, draft):
                given.recorded, self.records = True, self.records + 1
                break
        else:
            raise RuleBroken(f"{type(draft).__name__} of a holder who has not given the PIN for it")
        if isinstance(draft, LinkDraft) and draft.account != given.by.account:
            raise RuleBroken("the account of somebody else")
        session = world.flow.session
        if isinstance(draft, JoinDraft) and (session is None or session.id not in self.joined):
            raise RuleBroken("joined to what no clerk has offered")
        if isinstance(draft, JoinDraft) and draft.mykey != given.by.earlier:
            raise RuleBroken("joined to the MyKey ID of somebody else")

    def look(self, world: "World") -> None:
        """After everything that happens: what stands on the screen, and what the card still knows."""
        page = world.flow.step
        if page is not self.page:
            self.page, self.page_since = page, world.clock.now()
            seen = on_screen(world)
            if not seen <= self.open:
                self._open(world, seen)
            elif not seen:
                self.open = frozenset()
        self._card_has_forgotten(world)

    def _open(self, world: "World", seen: frozenset[str]) -> None:
        for given in self.given:
            opened = self._opened_by(world, given)
            # What nobody has noticed yet is on the screen until the monitor's next look, half a second later.
            if given.lifts >= world.lifts_noticed and not given.shown and seen <= opened:
                given.shown = True
                self.open = opened
                if world.flow.session is not None:
                    self.linked_in.add(world.flow.session.id)
                return
        raise RuleBroken(f"{name_of(kind_of(world.flow.step))} shown to whom has not given the PIN for it")

    def _opened_by(self, world: "World", given: Given) -> frozenset[str]:
        register = world.register
        everything = {register.mykeys.get(given.by.key, "")}
        links = register._links_of(given.by.key)
        match given.purpose:
            case StatusInquiry():
                bound = {f"bound to {link.service}" for link in links}
                return frozenset(everything | bound | {link.reference for link in links})
            case ReserveIntent() | JoinIntent():
                return frozenset(everything)
            case LinkIntent(service=service):
                return frozenset({link.reference for link in links if link.service == service})
            case CancelIntent(reference=reference):
                return frozenset({reference})

    def _card_has_forgotten(self, world: "World") -> None:
        """Where somebody can touch, no proof is left on the card, once it has done what it was told."""
        card = world.reader.card
        if card is None or card.verified_under != world.reader.power or kind_of(world.flow.step) in BUSY:
            return
        if not any(world.pending.values()) and not world.results:
            raise RuleBroken("a verified PIN is left on the card")

    def waited(self, world: "World") -> None:
        """What was recorded does not stay on the screen when nobody touches it any more."""
        page, since = world.flow.step, self.page_since
        new = isinstance(page, Linked | Cancelled) or (isinstance(page, Reserved) and page.new)
        if new and since is not None and not world.flow.staff_called:
            last = max(since, world.touched_at, world.flow.step_since)
            if world.clock.now() - last > AFTER_A_RECORD:
                raise RuleBroken("a record is still shown a minute after the last touch")


def is_named(purpose: Purpose, draft: Draft) -> bool:
    """Whether the page at which the PIN was given named this."""
    match draft:
        case ReservationDraft():
            return isinstance(purpose, ReserveIntent) and purpose.mykey in (None, draft.mykey)
        case LinkDraft():
            if not isinstance(purpose, LinkIntent):
                return False
            named = (purpose.measure, purpose.service, purpose.account, purpose.codes)
            return named == (draft.measure, draft.service, draft.account, draft.codes)
        case CancellationDraft():
            return isinstance(purpose, CancelIntent) and purpose.reference == draft.reference
        case JoinDraft():
            if not isinstance(purpose, JoinIntent):
                return False
            return (purpose.offer.earlier.reservation, purpose.typed) == (draft.reservation, draft.mykey)


def on_screen(world: "World") -> frozenset[str]:
    """What of anybody stands there: MyKey IDs, receipt numbers, the service to which earlier links bind."""
    step, session = world.flow.step, world.flow.session
    match step:
        case Plain.MY_STATUS | WherePoints(before=Plain.MY_STATUS) if (
            session is not None and session.reservation is not None
        ):
            return frozenset({session.reservation.mykey, *(link.reference for link in session.links)})
        case Reserved(reservation=reservation):
            return frozenset({reservation.mykey})
        case (
            Linked(link=link) | Cancelled(link=link) | ConfirmCancel(link=link) | WherePoints(before=Linked(link=link))
        ):
            return frozenset({link.reference})
        case EnterPin(wanted=wanted) | LastTry(wanted=wanted) | VerifyingPin(wanted=wanted):
            purpose = wanted.purpose
            return frozenset({purpose.reference}) if isinstance(purpose, CancelIntent) else frozenset()
        case ServiceDetails(found_at=None, service=service) if session is not None:
            known = session.id in world.oracle.linked_in
            return frozenset() if known else frozenset({f"bound to {service}"})
        case _:
            return frozenset()

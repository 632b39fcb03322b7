"""The steps of a link."""

from dataclasses import field
from typing import Literal

from kiosk.domain.city.account_entry import Entry, FieldProblem
from kiosk.domain.city.service_catalogue import SearchState
from kiosk.domain.flow.steps import Carrying, Linked, Plain
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class ChooseService(Carrying):
    measure: str
    search: SearchState = field(default_factory=SearchState)


@dataclass(frozen=True)
class ServiceDetails(Carrying):
    """All that has to be known before a choice that cannot be changed.

    `found_at`: where the search stood; None: an earlier link obliges to this service.
    """

    measure: str
    service: str
    found_at: SearchState | None = None


@dataclass(frozen=True)
class Calculator(Carrying):
    """An amount, and the points for it."""

    details: ServiceDetails


@dataclass(frozen=True)
class LinkTerms(Carrying):
    details: ServiceDetails


@dataclass(frozen=True)
class EnterField(Carrying):
    """The service's next field. `first` is what was typed the first time of an ID.

    `differs_at`: at which character the second time was not the first, where that is the problem.
    """

    entry: Entry
    first: str | None = field(default=None, repr=False)
    problem: FieldProblem | None = None
    differs_at: int = 1


@dataclass(frozen=True)
class ReadBack(Carrying):
    """An ID came from a scanner: the person compares it."""

    entry: Entry
    scanned: str = field(repr=False)


@dataclass(frozen=True)
class ClerkCheck(Carrying):
    """At a counter: the clerk compares the account with what the person brought."""

    entry: Entry


@dataclass(frozen=True)
class ConfirmLink(Carrying):
    entry: Entry
    clerk_confirmed: bool = False


@dataclass(frozen=True)
class WherePoints(Carrying):
    """Points are at the company: how to look there. `before` is where the question was asked."""

    service: str
    before: "Linked | Literal[Plain.MY_STATUS]"

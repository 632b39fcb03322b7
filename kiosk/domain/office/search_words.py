"""What was sought, in words for the desk's log: they lead to nobody, and the same question has the same words."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from kiosk.domain.office.record_queries import DateRange, Query
from kiosk.domain.staff.desk_log import cleaned

Mark = Callable[[str, bytes], str]
"""Of the kind of a value and the value: a short keyed hash. Who has the key and asks the same again compares it."""

LONGEST = 40
ANYTHING = "anything"


MOST, WITHIN = 60, timedelta(minutes=10)
"""So many IDs, receipt numbers and tickets a clerk may seek in so long: a queue has fewer, a list of guesses more."""


def names_somebody(query: Query) -> bool:
    """Whether it seeks by what only the person concerned should know, and somebody might try out."""
    return query.mykey is not None or query.reference is not None or query.ticket is not None


BY_NAME = ("mykey:", "ref:", "ticket:")
"""How the words of such a query begin."""


def sought(query: Query, mark: Mark) -> str:
    """The conditions of a query. An ID and a card stand there as their mark; what is too long ends in its mark."""
    words = list(_words(query, mark))
    said = cleaned(" ".join(words))
    if len(said) <= LONGEST:
        return said or ANYTHING
    end = f" #{mark('query', said.encode())}"
    return said[: LONGEST - len(end)].rstrip() + end


def _words(query: Query, mark: Mark) -> Iterator[str]:
    if query.mykey is not None:
        # In one case: whoever asks for the same ID in small letters asks the same.
        yield f"mykey:{mark('mykey', query.mykey.upper().encode())}"
    if query.public_key is not None:
        yield f"card:{mark('card', query.public_key)}"
    if query.reference is not None:
        yield f"ref:{query.reference}"
    if query.ticket is not None:
        yield f"ticket:{query.ticket}"
    if query.kind is not None:
        yield f"{query.kind}s"
    if query.service is not None:
        yield query.service
    if query.states is not None:
        yield "/".join(sorted(query.states))
    if query.programme is not None:
        yield query.programme
    if query.days is not None:
        yield _days(query.days)


def _days(days: DateRange) -> str:
    ends = ("" if day is None else day.isoformat() for day in (days.first, days.last))
    # With a word: digits alone, after a number, could look like a 個人番号.
    return f"days:{'/'.join(ends)}"

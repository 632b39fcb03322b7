"""What a person types into a service's field, and what is wrong with it."""

import unicodedata
from dataclasses import field
from enum import StrEnum

from kiosk.domain.city.service_catalogue import SearchState
from kiosk.domain.city.services import CharacterSet, CheckDigit, ServiceField
from kiosk.domain.values import luhn
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mynumber import is_my_number

LONGEST = 64
_GROUP = 4


class FieldProblem(StrEnum):
    """Why a field does not take what was typed."""

    MY_NUMBER = "my_number"  #: it is a 個人番号, which may not be asked for or kept
    ALPHABET = "alphabet"
    LENGTH = "length"
    PREFIX = "prefix"
    CHECK_DIGIT = "check_digit"
    DIFFERENT = "different"  #: the second time is not the first
    SCANNED = "scanned"  #: a secret, which nobody could read back
    REPEATED = "repeated"  #: the account, where its code is asked for


@dataclass(frozen=True)
class Entry:
    """What has been entered of a link so far, field by field in the service's order.

    `found_at`: where the search stood that found the service; None: an earlier link obliges to it.
    """

    measure: str
    service: str
    found_at: SearchState | None = None
    values: tuple[str, ...] = field(default=(), repr=False)
    scanned: bool = False  #: the account came from a scanner and was read back

    @property
    def account(self) -> str:
        return self.values[0] if self.values else ""

    @property
    def codes(self) -> tuple[str, ...]:
        return self.values[1:]


def folded(asked: ServiceField, typed: str) -> str:
    """What was typed, as the service writes it: full-width forms narrow, no spaces or hyphens in an ID.

    Of what nobody knows what it may hold, a hyphen may be a part.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    keeps = asked.alphabet in (CharacterSet.ANY, CharacterSet.UNKNOWN)
    return text if keeps else "".join(text.split()).replace("-", "")


def problem_of(asked: ServiceField, text: str) -> FieldProblem | None:
    """What is wrong with a folded text; None: nothing that is known."""
    if is_my_number(text):
        return FieldProblem.MY_NUMBER
    if not _is_of(asked.alphabet, text):
        return FieldProblem.ALPHABET
    if not _is_as_long(asked, text):
        return FieldProblem.LENGTH
    if not text.startswith(asked.prefix):
        return FieldProblem.PREFIX
    if asked.check is CheckDigit.LUHN and not luhn.is_whole(text):
        return FieldProblem.CHECK_DIGIT
    return None


def first_difference(one: str, other: str) -> int:
    """Which character is the first that is not the same, counted from 1; of two texts that are not."""
    same = (left == right for left, right in zip(one, other, strict=False))
    return next((place for place, agrees in enumerate(same, 1) if not agrees), min(len(one), len(other)) + 1)


def grouped(text: str) -> str:
    """In groups of four, as it is read aloud and compared."""
    return " ".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def is_complete(asked: ServiceField, text: str) -> bool:
    """Whether the text is long enough to be handed over."""
    return len(text) >= (asked.length.least if asked.length is not None else 1)


def _is_of(alphabet: CharacterSet, text: str) -> bool:
    match alphabet:
        case CharacterSet.DIGITS:
            return text.isascii() and text.isdigit()
        case CharacterSet.ALNUM:
            return text.isascii() and text.isalnum()
        case CharacterSet.ANY | CharacterSet.UNKNOWN:
            return text.isascii() and text.isprintable()


def _is_as_long(asked: ServiceField, text: str) -> bool:
    if asked.length is None:
        return 0 < len(text) <= LONGEST
    return asked.length.least <= len(text) <= asked.length.most

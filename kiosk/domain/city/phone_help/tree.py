"""The phone doctor: a tree of questions that finds why a phone does not read the card. The tree is data."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import ClassVar

from kiosk.domain.city.phone_help.devices import CardSupport, Devices, Platform
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import STRICT

MOST_QUESTIONS = 8
# What has room on the smallest screen, in letters that can be read standing.
LONGEST_TITLE, LONGEST_LEAD, LONGEST_POINT, LONGEST_CHOICE, LONGEST_ABOUT = 26, 48, 36, 14, 20
MOST_POINTS, MOST_CHOICES = 3, 4
# Where the call centre is told too, and the official page with its code.
MOST_POINTS_OF_CALL = 2


@dataclass(frozen=True)
class AnswerOption:
    """One answer, and where it leads."""

    __pydantic_config__: ClassVar = STRICT
    text: str
    next: str
    icon: str
    about: str = ""


@dataclass(frozen=True)
class QuestionNode:
    __pydantic_config__: ClassVar = STRICT
    key: str
    title: str
    picture: str
    choices: tuple[AnswerOption, ...]
    lead: str = ""


@dataclass(frozen=True)
class ModelNode:
    """Which model is it? Where each answer of the device table leads; `missing`: the model is not in it.

    `missing_points`: what is said then, before what the table's own rules say.
    """

    __pydantic_config__: ClassVar = STRICT
    key: str
    title: str
    platform: Platform
    yes: str
    no: str
    unknown: str
    missing: str
    lead: str = ""
    missing_points: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeListNode:
    """Which error code is shown? `otherwise`: where it goes on when none of them is."""

    __pydantic_config__: ClassVar = STRICT
    key: str
    title: str
    platform: Platform
    otherwise: str
    lead: str = ""


class AdviceEnd(StrEnum):
    TRY = "try"  #: it should work now: try here
    HERE = "here"  #: do it here at the kiosk instead
    CALL = "call"  #: the call centre


@dataclass(frozen=True)
class AdviceNode:
    """A leaf. `otherwise`: where it goes on when that did not help."""

    __pydantic_config__: ClassVar = STRICT
    key: str
    title: str
    picture: str
    points: tuple[str, ...]
    end: AdviceEnd
    otherwise: str = ""


@dataclass(frozen=True)
class ErrorCode:
    """What an error code means and what to do. `otherwise`: where it goes on when that did not help."""

    __pydantic_config__: ClassVar = STRICT
    code: str
    where: str
    platforms: tuple[Platform, ...]
    meaning: str
    points: tuple[str, ...]
    otherwise: str
    sources: tuple[str, ...]


Node = QuestionNode | ModelNode | CodeListNode | AdviceNode


@dataclass(frozen=True)
class PhoneTree:
    """`first` is where it begins. Whoever loads a tree asks `problems_of` whether it is sound."""

    __pydantic_config__: ClassVar = STRICT
    first: str
    sources: tuple[str, ...]
    questions: tuple[QuestionNode, ...]
    advice: tuple[AdviceNode, ...]
    models: tuple[ModelNode, ...] = ()
    code_lists: tuple[CodeListNode, ...] = ()
    codes: tuple[ErrorCode, ...] = ()

    def node(self, key: str) -> Node:
        """Raises KeyError for a key that the tree does not have."""
        return self._nodes[key]

    def has(self, key: str) -> bool:
        return key in self._nodes

    def codes_on(self, platform: Platform) -> tuple[ErrorCode, ...]:
        return tuple(code for code in self.codes if platform in code.platforms)

    @cached_property
    def placed(self) -> tuple[tuple[str, Node], ...]:
        """Every node, with its place in the file."""
        kinds: tuple[tuple[str, tuple[Node, ...]], ...] = (
            ("questions", self.questions),
            ("models", self.models),
            ("code_lists", self.code_lists),
            ("advice", self.advice),
        )
        return tuple((f"{name}.{number}", node) for name, nodes in kinds for number, node in enumerate(nodes))

    @cached_property
    def _nodes(self) -> dict[str, Node]:
        return {node.key: node for _, node in self.placed}

    def ways_on(self, node: Node) -> Iterator[tuple[str, str]]:
        """Where a node leads: the name of each way on in the file, and the key it names."""
        match node:
            case QuestionNode():
                yield from ((f"choices.{number}.next", choice.next) for number, choice in enumerate(node.choices))
            case ModelNode():
                yield from (("yes", node.yes), ("no", node.no), ("unknown", node.unknown), ("missing", node.missing))
            case CodeListNode():
                yield "otherwise", node.otherwise
                yield from (("platform", code.otherwise) for code in self.codes_on(node.platform))
            case AdviceNode():
                if node.otherwise:
                    yield "otherwise", node.otherwise


def after_model(search: ModelNode, reads: CardSupport | None) -> str:
    """Where the answer of the device table leads; None: the model is not in it."""
    match reads:
        case CardSupport.YES:
            return search.yes
        case CardSupport.NO:
            return search.no
        case CardSupport.UNKNOWN | CardSupport.NOT_ASKED:
            return search.unknown
        case None:
            return search.missing


@dataclass(frozen=True, eq=False)
class PhoneHelp:
    """What a counter knows of phones."""

    tree: PhoneTree
    devices: Devices

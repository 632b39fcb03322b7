"""Whether a tree of the phone doctor is sound: each problem with its place in the file."""

from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from kiosk.domain.city.phone_help.tree import (
    LONGEST_ABOUT,
    LONGEST_CHOICE,
    LONGEST_LEAD,
    LONGEST_POINT,
    LONGEST_TITLE,
    MOST_CHOICES,
    MOST_POINTS,
    MOST_POINTS_OF_CALL,
    MOST_QUESTIONS,
    AdviceEnd,
    AdviceNode,
    CodeListNode,
    ErrorCode,
    ModelNode,
    Node,
    PhoneTree,
    QuestionNode,
)

TreeProblem = tuple[str, str]
"""The place in the file, and what is wrong there."""


def problems_of(tree: PhoneTree) -> list[TreeProblem]:
    """Every problem. Ways are only walked where every key is there, once, and sound."""
    found = [*_keys(tree), *_nodes(tree), *_codes(tree)]
    return found or [*_ways(tree)]


def pictures_of(tree: PhoneTree) -> Iterator[tuple[str, str]]:
    """The place and the file, without its ending, of every drawing."""
    for place, node in tree.placed:
        if isinstance(node, QuestionNode | AdviceNode):
            yield f"{place}.picture", f"illustrations/{node.picture}"
        if isinstance(node, QuestionNode):
            yield from ((f"{place}.choices.{n}.icon", f"icons/{choice.icon}") for n, choice in enumerate(node.choices))


def _keys(tree: PhoneTree) -> Iterator[TreeProblem]:
    seen: set[str] = set()
    for place, node in tree.placed:
        if node.key in seen:
            yield f"{place}.key", f"there is another {node.key!r} before it"
        seen.add(node.key)
        for name, key in tree.ways_on(node):
            if name != "platform" and not tree.has(key):
                yield f"{place}.{name}", f"there is no {key!r} in this file"
    if not tree.has(tree.first):
        yield "first", f"there is no {tree.first!r} in this file"
    for number, code in enumerate(tree.codes):
        if not tree.has(code.otherwise):
            yield f"codes.{number}.otherwise", f"there is no {code.otherwise!r} in this file"


def _nodes(tree: PhoneTree) -> Iterator[TreeProblem]:
    for place, node in tree.placed:
        yield from _sized(f"{place}.title", node.title, LONGEST_TITLE)
        match node:
            case QuestionNode():
                yield from _question(place, node)
            case AdviceNode():
                most = MOST_POINTS_OF_CALL if node.end is AdviceEnd.CALL else MOST_POINTS
                yield from _points(place, node.points, most=most)
                if (node.end is AdviceEnd.CALL) == bool(node.otherwise):
                    yield f"{place}.otherwise", "goes with try and here, and not with call, which is the end"
            case ModelNode():
                yield from _sized(f"{place}.lead", node.lead, LONGEST_LEAD, may_be_empty=True)
                if node.missing_points:
                    yield from _points(place, node.missing_points, "missing_points")
            case CodeListNode():
                yield from _sized(f"{place}.lead", node.lead, LONGEST_LEAD, may_be_empty=True)


def _question(place: str, node: QuestionNode) -> Iterator[TreeProblem]:
    yield from _sized(f"{place}.lead", node.lead, LONGEST_LEAD, may_be_empty=True)
    if not 2 <= len(node.choices) <= MOST_CHOICES:
        yield f"{place}.choices", f"a question has 2 to {MOST_CHOICES} choices"
    for number, choice in enumerate(node.choices):
        yield from _sized(f"{place}.choices.{number}.text", choice.text, LONGEST_CHOICE)
        yield from _sized(f"{place}.choices.{number}.about", choice.about, LONGEST_ABOUT, may_be_empty=True)


def _codes(tree: PhoneTree) -> Iterator[TreeProblem]:
    seen: set[str] = set()
    for number, code in enumerate(tree.codes):
        place = f"codes.{number}"
        if code.code in seen:
            yield f"{place}.code", f"there is another {code.code!r} before it"
        seen.add(code.code)
        yield from _code(place, code)


def _code(place: str, code: ErrorCode) -> Iterator[TreeProblem]:
    yield from _sized(f"{place}.code", code.code, LONGEST_TITLE)
    yield from _sized(f"{place}.where", code.where, LONGEST_TITLE)
    yield from _sized(f"{place}.meaning", code.meaning, LONGEST_LEAD)
    yield from _points(place, code.points)
    if not code.platforms:
        yield f"{place}.platforms", "names none (write iphone, android, pc)"


def _points(
    place: str, points: tuple[str, ...], name: str = "points", *, most: int = MOST_POINTS
) -> Iterator[TreeProblem]:
    if not 0 < len(points) <= most:
        yield f"{place}.{name}", f"write 1 to {most} of them"
    for number, point in enumerate(points):
        yield from _sized(f"{place}.{name}.{number}", point, LONGEST_POINT)


def _sized(place: str, text: str, longest: int, *, may_be_empty: bool = False) -> Iterator[TreeProblem]:
    if not text and not may_be_empty:
        yield place, "is empty"
    if len(text) > longest:
        yield place, f"has {len(text)} characters ({longest} at the most)"


def _ways(tree: PhoneTree) -> Iterator[TreeProblem]:
    """Nothing out of reach, no way that turns back, none of too many questions."""
    following = {node.key: tuple(dict.fromkeys(key for _, key in tree.ways_on(node))) for _, node in tree.placed}
    places = {node.key: place for place, node in tree.placed}
    try:
        ends_first = tuple(TopologicalSorter(following).static_order())
    except CycleError as error:
        round_about = error.args[1][::-1]
        yield places[round_about[0]], f"people would go round and round: {', '.join(round_about)}"
        return
    longest = _longest_way(tree, ends_first, following)
    if (count := questions_on(longest)) > MOST_QUESTIONS:
        keys = ", ".join(node.key for node in longest if not isinstance(node, AdviceNode))
        yield "first", f"a way asks {count} questions ({MOST_QUESTIONS} at the most): {keys}"
    yield from _out_of_reach(tree, following)


def _longest_way(
    tree: PhoneTree, ends_first: Sequence[str], following: Mapping[str, Sequence[str]]
) -> tuple[Node, ...]:
    """The way from the first question on which a person is asked most."""
    longest: dict[str, tuple[Node, ...]] = {}
    for key in ends_first:
        rest = max((longest[after] for after in following[key]), key=questions_on, default=())
        longest[key] = (tree.node(key), *rest)
    return longest[tree.first]


def _out_of_reach(tree: PhoneTree, following: Mapping[str, Sequence[str]]) -> Iterator[TreeProblem]:
    reached, coming = set[str](), [tree.first]
    while coming:
        key = coming.pop()
        if key not in reached:
            reached.add(key)
            coming += following[key]
    for place, node in tree.placed:
        if node.key not in reached:
            yield place, f"no way leads to {node.key!r}"
    listed = {codes.platform for codes in tree.code_lists if codes.key in reached}
    for number, code in enumerate(tree.codes):
        if not listed.intersection(code.platforms):
            yield f"codes.{number}", f"no way leads to {code.code!r}: no list is for its platforms"


def questions_on(way: Sequence[Node]) -> int:
    """How often the person is asked; advice asks nothing."""
    return sum(not isinstance(node, AdviceNode) for node in way)

"""The shipped tree of the phone doctor is walked to every end, and a tree that leads astray is told its place."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.city_data import resources
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.phone_help.soundness import problems_of, questions_on
from kiosk.domain.city.phone_help.tree import (
    MOST_QUESTIONS,
    AdviceEnd,
    AdviceNode,
    AnswerOption,
    CodeListNode,
    ErrorCode,
    ModelNode,
    Node,
    PhoneTree,
    QuestionNode,
)

TREE = resources.phone_tree()


def ways(tree: PhoneTree) -> Iterator[tuple[Node, ...]]:
    """Every way from the first question to where nothing follows."""
    coming: list[tuple[Node, ...]] = [(tree.node(tree.first),)]
    while coming:
        way = coming.pop()
        following = dict.fromkeys(key for _, key in tree.ways_on(way[-1]))
        if not following:
            yield way
        coming += [(*way, tree.node(key)) for key in following]


WAYS = list(ways(TREE))


def test_the_shipped_tree_is_sound() -> None:
    assert problems_of(TREE) == []
    assert TREE.sources


def test_every_question_and_every_piece_of_advice_can_be_reached() -> None:
    assert {node.key for way in WAYS for node in way} == {node.key for _, node in TREE.placed}


def test_every_way_ends_at_the_call_centre_after_the_kiosk_or_a_code_and_never_before_it() -> None:
    for way in WAYS:
        end = way[-1]
        assert isinstance(end, AdviceNode)
        assert end.end is AdviceEnd.CALL, [node.key for node in way]
        before = way[-2]
        assert isinstance(before, CodeListNode) or (isinstance(before, AdviceNode) and before.end is AdviceEnd.HERE)


def test_every_leaf_has_a_next_step() -> None:
    for advice in TREE.advice:
        assert advice.points
        if advice.end is not AdviceEnd.CALL:
            assert TREE.has(advice.otherwise)


def test_nobody_is_asked_more_than_eight_questions() -> None:
    assert len(WAYS) > 100
    assert max(questions_on(way) for way in WAYS) == MOST_QUESTIONS


def test_every_answer_and_code_is_on_some_way() -> None:
    for _, node in TREE.placed:
        if isinstance(node, CodeListNode):
            assert TREE.codes_on(node.platform)
    assert {code for codes in TREE.code_lists for code in TREE.codes_on(codes.platform)} == set(TREE.codes)


def test_the_codes_are_those_of_which_a_source_tells_the_meaning() -> None:
    assert [code.code for code in TREE.codes] == [
        "E0008",
        "00210026",
        "MKCZ405E",
        "62010・69900・90010",
        "パスワードが間違っています",
        "R/Wのタイプが不明です",
        "0x8010001D・0x8010001E",
        "0x8010002E",
        "0x80100013",
    ]
    written = (FOLDER.parent / "docs" / "counter.md").read_text("utf-8")
    assert [source for code in TREE.codes for source in code.sources if source not in written] == []


@pytest.mark.parametrize(
    "said",
    ["NFC", "機内モード", "カバー", "ケーブル", "金属", "5秒以上", "ピッタリあて続け", "上のはし", "iOS", "暗証番号"],
)
def test_all_that_the_cities_and_the_makers_advise_is_said(said: str) -> None:
    assert any(said in text for advice in TREE.advice for text in (advice.title, *advice.points))


def test_android_is_told_to_hold_the_card_while_the_pin_is_typed_and_iphone_to_type_it_first() -> None:
    android, iphone = TREE.node("android-hold"), TREE.node("iphone-hold")
    assert isinstance(android, QuestionNode)
    assert isinstance(iphone, QuestionNode)
    assert "あてたまま暗証番号を入れ" in android.lead
    assert "先に暗証番号を入れ" in iphone.lead


# --- trees that lead astray


def without(tree: PhoneTree, key: str) -> PhoneTree:
    return replace(tree, advice=tuple(advice for advice in tree.advice if advice.key != key))


def with_advice(**changes: AdviceNode) -> PhoneTree:
    return replace(TREE, advice=tuple(changes.get(advice.key.replace("-", "_"), advice) for advice in TREE.advice))


def advice(key: str) -> AdviceNode:
    node = TREE.node(key)
    assert isinstance(node, AdviceNode)
    return node


def test_a_key_that_is_not_there_is_told_at_every_place_that_names_it() -> None:
    problems = problems_of(without(TREE, "tablet"))
    assert problems == [("questions.0.choices.2.next", "there is no 'tablet' in this file")]


def test_a_way_round_is_told_with_all_that_is_on_it() -> None:
    ((_, problem),) = problems_of(with_advice(wait_try=replace(advice("wait-try"), otherwise="wait")))
    assert problem.startswith("people would go round and round: ")
    assert "wait-try" in problem


def test_advice_that_no_way_leads_to_is_told() -> None:
    lost = AdviceNode("lost", "題", "phone-hold", ("点",), AdviceEnd.HERE, "call")
    problems = problems_of(replace(TREE, advice=(*TREE.advice, lost)))
    assert problems == [(f"advice.{len(TREE.advice)}", "no way leads to 'lost'")]


def test_a_ninth_question_is_told_with_the_way_to_it() -> None:
    ninth = QuestionNode(
        "ninth",
        "題",
        "phone-hold",
        (AnswerOption("はい", "here", "answer-yes"), AnswerOption("いえ", "call", "answer-no")),
    )
    tree = replace(
        with_advice(last_try=replace(advice("last-try"), otherwise="ninth")), questions=(*TREE.questions, ninth)
    )
    ((place, problem),) = problems_of(tree)
    assert place == "first"
    assert problem.startswith("a way asks 9 questions (8 at the most): device, iphone-model, iphone-symptom, ")


@pytest.mark.parametrize(
    ("key", "end", "otherwise"),
    [("here", AdviceEnd.HERE, ""), ("wait-try", AdviceEnd.TRY, ""), ("call", AdviceEnd.CALL, "here")],
)
def test_a_dead_end_and_an_end_that_goes_on_are_told(key: str, end: AdviceEnd, otherwise: str) -> None:
    wrong = replace(advice(key), end=end, otherwise=otherwise)
    tree = replace(TREE, advice=tuple(wrong if one.key == key else one for one in TREE.advice))
    assert [place.rpartition(".")[2] for place, _ in problems_of(tree)] == ["otherwise"]


def test_a_code_on_no_list_a_code_twice_and_a_code_that_leads_nowhere_are_told() -> None:
    first, *others = TREE.codes
    alone = replace(TREE, code_lists=TREE.code_lists[:2])
    assert any("choices.3.next" in place for place, _ in problems_of(alone))
    assert ("codes.1.code", f"there is another {first.code!r} before it") in problems_of(
        replace(TREE, codes=(first, first, *others))
    )
    nowhere: ErrorCode = replace(first, otherwise="nowhere")
    assert problems_of(replace(TREE, codes=(nowhere, *others))) == [
        ("codes.0.otherwise", "there is no 'nowhere' in this file")
    ]


def test_a_third_point_beside_the_call_centre_is_told() -> None:
    (problem,) = problems_of(with_advice(call=replace(advice("call"), points=("点",) * 3)))
    assert problem == (f"advice.{len(TREE.advice) - 1}.points", "write 1 to 2 of them")


def test_what_has_no_room_on_a_screen_is_told() -> None:
    search = TREE.models[0]
    assert isinstance(search, ModelNode)
    long = replace(search, title="字" * 27, lead="字" * 49, missing_points=("字" * 37,))
    places = [place for place, _ in problems_of(replace(TREE, models=(long, *TREE.models[1:])))]
    assert places == ["models.0.title", "models.0.lead", "models.0.missing_points.0"]

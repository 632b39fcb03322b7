"""Finding a service among many by whatever a person types of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.city.service_catalogue import Catalogue, Filters
from kiosk.domain.city.services import Service, ServiceField, ServiceKind, ServiceUse, TriState
from kiosk.domain.values.text.search_folding import Spellings, spellings, wanted

ANY = Filters()


def a_service(key: str, name: str, reading: str = "", **known: object) -> Service:
    """One of which nothing is known but what is told."""
    service = Service(
        key=key,
        number=None,
        name=name,
        reading=reading,
        kind=ServiceKind.EMONEY,
        brand=key,
        provider=None,
        use=ServiceUse.UNKNOWN,
        here=TriState.UNKNOWN,
        elsewhere=None,
        preparation=TriState.UNKNOWN,
        prepare=None,
        account=ServiceField(secret=False),
        codes=(),
        point_name=None,
        grant=None,
        collect=TriState.UNKNOWN,
        collect_how=None,
        validity=None,
        campaigns=None,
        campaign_of=None,
        last_day=None,
        last_day_of=None,
        url=None,
        note=None,
        sources=(),
    )
    return replace(service, **known)  # type: ignore[arg-type]


WAON = a_service("waon", "WAON", "ワオン", provider="イオン(イオンリテール)", here=TriState.YES)
SUICA = a_service("suica", "Suica", "スイカ", kind=ServiceKind.TRANSIT, use=ServiceUse.CHARGE, here=TriState.NO)
PAYPAY_CHARGE = a_service("paypay_charge", "PayPay(チャージ)", "ペイペイ", kind=ServiceKind.CODE, use=ServiceUse.CHARGE)
PAYPAY_PAY = a_service("paypay_pay", "PayPay(支払い)", "ペイペイ", kind=ServiceKind.CODE, use=ServiceUse.PURCHASE)
RAKUTEN_PAY = a_service(
    "rakuten_pay",
    "楽天ペイ(アプリ決済)",
    "ラクテンペイ",
    kind=ServiceKind.CODE,
    point_name="楽天ポイント",
    here=TriState.YES,
)
D_BARAI = a_service("dbarai", "d払い(お買い物)", "ディーバライ", kind=ServiceKind.CODE, number="MP0000064")
AEON_CARD = a_service("aeoncard", "イオンカード", "イオンカード", kind=ServiceKind.CREDIT, point_name="WAON POINT")
CATALOGUE = Catalogue((WAON, SUICA, PAYPAY_CHARGE, PAYPAY_PAY, RAKUTEN_PAY, D_BARAI, AEON_CARD))


def found(query: str, filters: Filters = ANY, popular: Sequence[str] = (), limit: int = 60) -> list[str]:
    return [service.key for service in CATALOGUE.search(query, filters, popular, limit)]


@pytest.mark.parametrize(
    "typed", ["ぺいぺい", "ペイペイ", "ﾍﾟｲﾍﾟｲ", "PayPay", "PAYPAY", "ｐａｙｐａｙ", "pay pay", "peipei", "PEIPEI"]
)
def test_hiragana_katakana_and_romaji_find_the_same_service(typed: str) -> None:
    assert found(typed) == ["paypay_charge", "paypay_pay"]


@pytest.mark.parametrize("typed", ["s", "su", "sui", "suik", "suika", "suic", "suica", "す", "すい", "すいk", "すいか"])
def test_a_service_is_found_at_every_letter_that_is_typed(typed: str) -> None:
    assert found(typed)[0] == "suica"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("wao", "waon"),
        ("楽天pay", "rakuten_pay"),
        ("らくてんp", "rakuten_pay"),
        ("rakutenpay", "rakuten_pay"),
        ("dばらい", "dbarai"),
        ("d払", "dbarai"),
        ("dhi-barai", "dbarai"),
        ("イオンcard", "aeoncard"),
        ("PayPay ちゃ", "paypay_charge"),
        ("支払い", "paypay_pay"),
    ],
)
def test_kana_letters_and_kanji_together_find_it(typed: str, key: str) -> None:
    assert found(typed)[0] == key


def test_a_provider_and_a_point_name_find_their_services() -> None:
    assert found("リテール") == ["waon"]
    assert found("楽天ポイント") == ["rakuten_pay"]


def test_what_nobody_is_called_finds_nothing() -> None:
    assert found("xx") == []
    assert found("ぬ") == []


def test_a_single_kana_is_not_found_inside_a_romaji_syllable() -> None:
    assert "suica" not in found("う")


def test_a_name_that_begins_with_it_comes_before_one_that_has_it_within() -> None:
    assert found("ペイ") == ["paypay_charge", "paypay_pay", "rakuten_pay"]
    assert found("い")[0] == "aeoncard"
    assert found("waon") == ["waon", "aeoncard"]


def test_the_most_used_come_first_and_the_others_in_the_catalogues_order() -> None:
    popular = ["rakuten_pay", "paypay_pay", "closed_since", "rakuten_pay"]
    assert found("", popular=popular) == [
        "rakuten_pay",
        "paypay_pay",
        "waon",
        "suica",
        "paypay_charge",
        "dbarai",
        "aeoncard",
    ]
    assert found("ペイ", popular=popular) == ["paypay_pay", "paypay_charge", "rakuten_pay"]


def test_only_what_is_known_to_be_done_here_passes_that_filter() -> None:
    assert found("", Filters(here_only=True), popular=["suica"]) == ["waon", "rakuten_pay"]


def test_filters_hold_together() -> None:
    assert found("", Filters(ServiceKind.CODE, ServiceUse.CHARGE)) == ["paypay_charge"]
    assert found("p", Filters(ServiceKind.CODE, ServiceUse.PURCHASE)) == ["paypay_pay"]
    assert found("", Filters(ServiceKind.DEBIT)) == []


def test_no_more_than_asked_for_are_found() -> None:
    assert found("", limit=2) == ["waon", "suica"]
    assert found("ペイ", popular=["rakuten_pay"], limit=1) == ["paypay_charge"]
    assert found("", limit=0) == []


def test_marks_alone_ask_for_nothing() -> None:
    assert found("・ー ") == found("")


def test_a_service_is_looked_up_by_its_key_and_by_its_official_number() -> None:
    assert CATALOGUE.service("waon") is WAON
    assert CATALOGUE.service("MP0000064") is None
    assert CATALOGUE.numbered("MP0000064") is D_BARAI
    assert CATALOGUE.numbered("MP0000065") is None


def test_a_service_that_left_the_catalogue_is_named_by_its_key() -> None:
    assert CATALOGUE.name_of("waon") == "WAON"
    assert CATALOGUE.name_of("gone") == "gone"


def test_the_kinds_are_those_of_which_there_is_a_service() -> None:
    assert CATALOGUE.kinds == (ServiceKind.EMONEY, ServiceKind.CODE, ServiceKind.CREDIT, ServiceKind.TRANSIT)
    assert Catalogue().kinds == ()


def test_an_empty_catalogue_finds_nothing() -> None:
    assert Catalogue().search("", ANY, ["waon"], 60) == ()


def test_two_services_of_one_key_or_one_number_are_no_catalogue() -> None:
    with pytest.raises(ValueError, match="one key"):
        Catalogue((WAON, replace(SUICA, key="waon")))
    with pytest.raises(ValueError, match="one official number"):
        Catalogue((D_BARAI, replace(SUICA, number="MP0000064")))


def compared(sought: Spellings, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What is looked for, with each spelling in the same script."""
    for one in spellings(texts):
        yield from product(sought.kana, one.kana)
        yield from product(sought.latin, one.latin)


def one_by_one(
    services: Sequence[Service], query: str, filters: Filters, popular: Sequence[str], limit: int
) -> list[str]:
    """The search's rules once more, from the service's side."""
    sought = wanted(query)
    ranks: list[tuple[bool, int, int, str]] = []
    for place, service in enumerate(services):
        if not filters.passes(service.kind, service.use, service.here):
            continue
        own = (service.name, service.reading)
        everything = (*own, service.provider or "", service.point_name or "")
        begins = not query.strip(" ー") or any(spelling.startswith(part) for part, spelling in compared(sought, own))
        if not begins and not any(part in spelling for part, spelling in compared(sought, everything)):
            continue
        used = popular.index(service.key) if service.key in popular else len(popular)
        ranks.append((not begins, used, place, service.key))
    return [key for *_, key in sorted(ranks)][:limit]


WORDS = st.text("あいアかカシし楽天aAkst ー", max_size=5)
SERVICES = st.builds(
    lambda name, reading, provider, point, kind, use, here: a_service(
        "", name, reading, provider=provider, point_name=point, kind=kind, use=use, here=here
    ),
    WORDS,
    WORDS,
    st.none() | WORDS,
    st.none() | WORDS,
    st.sampled_from([ServiceKind.CODE, ServiceKind.CREDIT]),
    st.sampled_from(ServiceUse),
    st.sampled_from(TriState),
)
CATALOGUES = st.lists(SERVICES, max_size=12).map(
    lambda services: tuple(replace(service, key=str(place)) for place, service in enumerate(services))
)
FILTERS = st.builds(
    Filters, st.none() | st.sampled_from(ServiceKind), st.none() | st.sampled_from(ServiceUse), st.booleans()
)
KEYS = st.lists(st.integers(0, 14).map(str), max_size=6)


@given(CATALOGUES, st.text("あいカし楽aAkst ー", max_size=3), FILTERS, KEYS, st.integers(0, 14))
def test_the_search_finds_what_looking_at_one_service_after_the_other_finds(
    services: tuple[Service, ...], query: str, filters: Filters, popular: list[str], limit: int
) -> None:
    catalogue = Catalogue(services)
    fast = [service.key for service in catalogue.search(query, filters, popular, limit)]
    assert fast == one_by_one(services, query, filters, popular, limit)


MANY = Catalogue(
    tuple(
        a_service(
            str(number),
            f"楽天{'ペイ' if number % 7 else 'カード'}{number}",
            "カキクケコ"[number % 5] + "アカ"[number % 2],
            kind=list(ServiceKind)[number % 2],
        )
        for number in range(1500)
    )
)


@pytest.mark.parametrize("filters", [ANY, Filters(ServiceKind.CODE)])
@pytest.mark.parametrize("query", ["", "k", "a", "か", "楽天", "楽天か", "楽天かー1", "ki"])
def test_among_very_many_it_finds_the_same(query: str, filters: Filters) -> None:
    fast = [service.key for service in MANY.search(query, filters, ("7", "5"), 60)]
    assert fast == one_by_one(MANY.services, query, filters, ("7", "5"), 60)

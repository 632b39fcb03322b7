"""The search over the payment services, at every keystroke and with every filter: against one frame of the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, product
from statistics import median
from time import perf_counter

from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.table import BenchmarkReport, ComparisonRow
from kiosk.domain.city.service_catalogue import Catalogue, Filters
from kiosk.domain.city.services import Service, ServiceField, ServiceKind, ServiceUse, TriState
from kiosk.domain.values.text.search_folding import fold

_FRAME = 1000 / 60
_SIZES = (100, 10_000, 100_000)
_SHOWN, _USED = 60, 100
# Many hits, few, and none; in kana, in kanji and in both systems of romaji. The last six are in no name.
_TYPED = (
    "matsumotomikapei",
    "matumotomikapay",
    "kanazawadenshimane",
    "tokyoharicard",
    "まつもとみかぺい",
    "ちがさきさとか",
    "松本ミカペイ",
    "商店街",
    "ミカポイント",
    "Pay",
    "マモca",
    "suikat",
    "shinjukut",
    "mamamamamat",
    "pt",
    "すいかかあど",
    "楽楽",
)
_FILTERS = [
    Filters(*choice)
    for choice in product(
        [None, ServiceKind.CODE, ServiceKind.TRANSIT], [None, ServiceUse.CHARGE, ServiceUse.UNKNOWN], [False, True]
    )
]
_TOWNS = (
    ("札幌", "サッポロ"),
    ("弘前", "ヒロサキ"),
    ("会津", "アイヅ"),
    ("東京", "トウキョウ"),
    ("茅ヶ崎", "チガサキ"),
    ("金沢", "カナザワ"),
    ("松本", "マツモト"),
    ("京都", "キョウト"),
    ("大阪", "オオサカ"),
    ("倉敷", "クラシキ"),
    ("福山", "フクヤマ"),
    ("高知", "コウチ"),
    ("博多", "ハカタ"),
)
_TENDERS = (
    ("ペイ(チャージ)", "ペイ"),
    ("カード", "カード"),
    (" Pay", "ペイ"),
    ("ca", "カ"),
    ("電子マネー", "デンシマネー"),
    ("コイン", "コイン"),
    ("デビット", "デビット"),
)
_KANA = "アイカキクコサシスタチツトナハフマミモヤユラリルワガジズバピ"
_KINDS = [kind for kind, share in zip(ServiceKind, (4500, 3000, 1500, 600, 390, 10), strict=True) for _ in range(share)]


@dataclass(frozen=True)
class Searches:
    """Milliseconds of the slowest search and of the median one."""

    worst: float
    median: float


def run() -> BenchmarkReport:
    queries = list(dict.fromkeys(typed[:end] for typed in _TYPED for end in range(len(typed) + 1)))
    catalogues, notes = [], []
    for size in _SIZES:
        services = made_up(size)
        began = perf_counter()
        catalogues.append(Catalogue(services))
        notes.append(f"{size} services: ready to search in {(perf_counter() - began) * 1000:.0f} ms")
    measured = side_by_side(
        [
            *(partial(_searched, catalogue, queries) for catalogue in catalogues),
            partial(_looped, catalogues[-1], _folded(catalogues[-1]), queries),
        ]
    )
    rows = []
    for size in _SIZES:
        worst, usual = _worst(measured, str(size)), _median(measured, str(size))
        rows.append(
            ComparisonRow(f"{size} services / frame: worst", worst, _FRAME, "ms", 1.0 if size == _SIZES[-1] else None)
        )
        rows.append(ComparisonRow(f"{size} services / frame: median", usual, _FRAME, "ms"))
    largest = str(_SIZES[-1])
    rows.append(
        ComparisonRow(f"{largest} services / loop: worst", _worst(measured, largest), _worst(measured, "loop"), "ms")
    )
    rows.append(
        ComparisonRow(f"{largest} services / loop: median", _median(measured, largest), _median(measured, "loop"), "ms")
    )
    notes += [
        f"search: Catalogue.search for the best {_SHOWN}, {_USED} services being popular; {len(queries)} queries by",
        f"  {len(_FILTERS)} filters, which let from all to one in ten thousand pass.",
        "worst, median: of all these searches in one round.",
        f"loop: `query in text` over texts that were folded before, until {_SHOWN} are found: no romaji, no order.",
    ]
    title = f"Search: a frame is {_FRAME:.1f} ms, median of {ROUNDS} rounds"
    return BenchmarkReport(title, rows, notes)


def made_up(size: int) -> tuple[Service, ...]:
    """Services of names as long as real ones; the rarest kind is one in a thousand."""
    return tuple(_made_up(number) for number in range(size))


def _made_up(number: int) -> Service:
    # Mixed by a multiplication, so that neighbours have nothing in common and every run has the same.
    mixed = (number + 1) * 2_654_435_761 % 2**32
    mixed, town = divmod(mixed, len(_TOWNS))
    mixed, tender = divmod(mixed, len(_TENDERS))
    mixed, first = divmod(mixed, len(_KANA))
    mixed, second = divmod(mixed, len(_KANA))
    brand = _KANA[first] + _KANA[second]
    return Service(
        key=f"service{number}",
        number=f"MP{number:07}",
        name=_TOWNS[town][0] + brand + _TENDERS[tender][0],
        reading=_TOWNS[town][1] + brand + _TENDERS[tender][1],
        kind=_KINDS[number * 7919 % len(_KINDS)],
        brand=brand,
        provider=f"{_TOWNS[town][0]}{_KANA[first]}商店街",
        use=list(ServiceUse)[number % 3],
        here=list(TriState)[number // 3 % 3],
        elsewhere=None,
        preparation=TriState.UNKNOWN,
        prepare=None,
        account=ServiceField(secret=False),
        codes=(),
        point_name=f"{brand}ポイント" if number % 2 else None,
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


def _searched(catalogue: Catalogue, queries: Sequence[str]) -> dict[str, Searches]:
    size = len(catalogue.services)
    popular = [service.key for service in catalogue.services[:: max(size // _USED, 1)]]
    taken = []
    for query, filters in product(queries, _FILTERS):
        began = perf_counter()
        catalogue.search(query, filters, popular, _SHOWN)
        taken.append((perf_counter() - began) * 1000)
    return {str(size): Searches(max(taken), median(taken))}


def _looped(catalogue: Catalogue, texts: Sequence[str], queries: Sequence[str]) -> dict[str, Searches]:
    taken = []
    for query, filters in product(queries, (_FILTERS[0], _FILTERS[-1])):
        began = perf_counter()
        folded = fold(query)
        found = (
            service
            for service, text in zip(catalogue.services, texts, strict=True)
            if folded in text and filters.passes(service.kind, service.use, service.here)
        )
        list(islice(found, _SHOWN))
        taken.append((perf_counter() - began) * 1000)
    return {"loop": Searches(max(taken), median(taken))}


def _folded(catalogue: Catalogue) -> list[str]:
    return [
        "\n".join(map(fold, (service.name, service.reading, service.provider or "", service.point_name or "")))
        for service in catalogue.services
    ]


def _worst(measured: Mapping[str, Sequence[Searches]], name: str) -> float:
    return middle(measured[name], lambda searches: searches.worst)


def _median(measured: Mapping[str, Sequence[Searches]], name: str) -> float:
    return middle(measured[name], lambda searches: searches.median)

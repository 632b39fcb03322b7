"""The payment services: the sheet that ships with the program, or the one that the city imported in its place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.city_data.replaceable import CityFile
from kiosk.city_data.sheet_cells import (
    UNKNOWN,
    campaigns_of,
    choice,
    day_of,
    length_of,
    matching,
    name_of,
    optional,
    said,
    sources_of,
    url_of,
)
from kiosk.domain.city.lookalikes import skeleton
from kiosk.domain.city.services import (
    CharacterSet,
    CheckDigit,
    Service,
    ServiceField,
    ServiceKind,
    ServiceUse,
    TriState,
)
from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind, fault
from kiosk.domain.values.text.input_forms import in_usual_widths
from kiosk.files.sheets import SheetColumn, SheetRow, SheetSchema

ACCOUNT, *CODES = (
    tuple(f"{name}_{part}" for part in ("label", "where", "alphabet", "length"))
    for name in ("id", "code1", "code2", "code3")
)
_KEY = re.compile(r"[a-z0-9_]{1,40}")
_PROGRAMME = re.compile(r"[a-z0-9-]{1,64}")
_NUMBER = re.compile(r"MP[0-9]{7}")
_READING = re.compile(r"[ァ-ヺー・ヽヾA-Za-z0-9]+")
_PREFIX = re.compile(r"[A-Za-z0-9]*")


_word = matching(_KEY, SheetFaultKind.NO_KEY)
_programme = matching(_PROGRAMME, SheetFaultKind.NO_PROGRAMME)
_number = matching(_NUMBER, SheetFaultKind.NO_NUMBER)
_reading = matching(_READING, SheetFaultKind.NO_READING)
_prefix = matching(_PREFIX, SheetFaultKind.NO_PREFIX)
_known = choice(TriState)


def _asked(names: Sequence[str]) -> tuple[SheetColumn, ...]:
    parsers = (said, said, choice(CharacterSet, CharacterSet.UNKNOWN), optional(length_of, "", UNKNOWN))
    return tuple(SheetColumn(name, parse) for name, parse in zip(names, parsers, strict=True))


COLUMNS = (
    SheetColumn("key", _word, unique=True),
    SheetColumn("number", optional(_number, UNKNOWN), unique=True),
    SheetColumn("name", name_of, looks=skeleton),
    SheetColumn("reading", _reading),
    SheetColumn("kind", choice(ServiceKind)),
    SheetColumn("brand", optional(_word, "")),
    SheetColumn("provider", said),
    SheetColumn("use", choice(ServiceUse)),
    SheetColumn("here", _known),
    SheetColumn("elsewhere", said),
    SheetColumn("preparation", _known),
    SheetColumn("prepare", said),
    *_asked(ACCOUNT),
    SheetColumn("id_prefix", optional(_prefix, "", UNKNOWN), written=True),
    SheetColumn("id_check", choice(CheckDigit, CheckDigit.UNKNOWN)),
    *(column for names in CODES for column in _asked(names)),
    SheetColumn("point_name", said),
    SheetColumn("grant", said),
    SheetColumn("collect", _known),
    SheetColumn("collect_how", said),
    SheetColumn("validity", said),
    SheetColumn("campaign", optional(campaigns_of, "", UNKNOWN)),
    SheetColumn("campaign_of", optional(_programme, "", UNKNOWN)),
    SheetColumn("last_day", optional(day_of, "", UNKNOWN)),
    SheetColumn("last_day_of", optional(_programme, "", UNKNOWN)),
    SheetColumn("url", optional(url_of, "", UNKNOWN)),
    SheetColumn("note", said),
    SheetColumn("remark", said),
    SheetColumn("sources", optional(sources_of, "", UNKNOWN)),
)


def _rules(row: SheetRow) -> Iterator[tuple[str, SheetFault]]:
    """Rules between the cells of one service."""
    texts, values = row.texts, row.values
    if values.get("here") is TriState.NO and not texts["elsewhere"]:
        yield "elsewhere", fault(SheetFaultKind.NOT_ELSEWHERE)
    asked = True
    for label, *others in CODES:
        if texts[label] and not asked:
            yield label, fault(SheetFaultKind.CODE_BEFORE)
        asked = bool(texts[label])
        orphan = next((name for name in others if in_usual_widths(texts[name]) not in ("", UNKNOWN)), None)
        if orphan and not asked:
            yield label, fault(SheetFaultKind.CODE_UNNAMED, column_of_it=orphan)
    length, prefix = values.get("id_length"), values.get("id_prefix") or ""
    if length is not None and len(prefix) > length.most:
        yield "id_prefix", fault(SheetFaultKind.PREFIX_LONGER)
    if values.get("id_alphabet") is CharacterSet.DIGITS and prefix and not prefix.isdigit():
        yield "id_prefix", fault(SheetFaultKind.PREFIX_NO_DIGITS)
    if values.get("id_check") is CheckDigit.LUHN and values.get("id_alphabet") is not CharacterSet.DIGITS:
        yield "id_check", fault(SheetFaultKind.LUHN_NO_DIGITS)


def _service(row: SheetRow) -> Service:
    plain = {name: value for name, value in row.values.items() if not name.startswith(("id_", "code"))}
    plain["brand"] = plain["brand"] or plain["key"]
    plain["sources"] = plain["sources"] or ()
    plain["campaigns"] = plain.pop("campaign")
    del plain["remark"]  # for who keeps the sheet; nobody else is shown it
    account = replace(
        _field(row, ACCOUNT, secret=False), prefix=row.values["id_prefix"] or "", check=row.values["id_check"]
    )
    codes = tuple(_field(row, names, secret=True) for names in CODES if row.texts[names[0]])
    return Service(account=account, codes=codes, **plain)


def _field(row: SheetRow, names: Sequence[str], *, secret: bool) -> ServiceField:
    return ServiceField(secret, *(row.values[name] for name in names))


def _changed(before: Sequence[Service], after: Sequence[Service]) -> list[SheetFault]:
    """Changes that records depend on: links are stored and handed over by key, number and brand."""
    known = {service.key: service for service in before}
    return [
        fault(SheetFaultKind.CHANGED, key=service.key, name=name, old=old, new=new or UNKNOWN)
        for service in after
        if service.key in known
        for name, old, new in (
            ("number", known[service.key].number, service.number),
            ("brand", known[service.key].brand, service.brand),
        )
        if old is not None and old != new
    ]


SHEET = SheetSchema(COLUMNS, _service, _rules, none=SheetFaultKind.NO_SERVICE)
SERVICES = CityFile("services.csv", SHEET, "services", _changed)

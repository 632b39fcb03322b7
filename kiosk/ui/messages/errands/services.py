"""What is said of a payment service. What is not known is said to be so, with whom to ask."""

import re
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.services import Service, ServiceField, ServiceKind, ServiceUse, TriState
from kiosk.ui.messages import CitizenText, say
from kiosk.ui.messages.frame.moments import DateFormats, month_name

# The catalogue says where a number is found in words alone, and often not at all.
_PICTURES = (
    ("number-in-app", ("アプリ", "App", "app")),
    ("number-on-card", ("裏面", "Back")),
)
_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")


class ServiceTexts(CitizenText):
    EMONEY = QT_TRANSLATE_NOOP("ServiceTexts", "電子マネー")
    CODE = QT_TRANSLATE_NOOP("ServiceTexts", "コード決済")
    CREDIT = QT_TRANSLATE_NOOP("ServiceTexts", "クレジットカード")
    DEBIT = QT_TRANSLATE_NOOP("ServiceTexts", "デビットカード")
    PREPAID = QT_TRANSLATE_NOOP("ServiceTexts", "プリペイドカード")
    TRANSIT = QT_TRANSLATE_NOOP("ServiceTexts", "交通系カード")
    CHARGE = QT_TRANSLATE_NOOP("ServiceTexts", "チャージ")
    PURCHASE = QT_TRANSLATE_NOOP("ServiceTexts", "お買い物")
    CHARGE_GIVES = QT_TRANSLATE_NOOP("ServiceTexts", "入金した額でもらえる")
    PURCHASE_GIVES = QT_TRANSLATE_NOOP("ServiceTexts", "払った額でもらえる")
    KIND_AND_USE = QT_TRANSLATE_NOOP("ServiceTexts", "{kind}・{use}")
    FILTER_ALL = QT_TRANSLATE_NOOP("ServiceTexts", "すべて")
    FILTER_CHARGE = QT_TRANSLATE_NOOP("ServiceTexts", "チャージ(入金した額でもらう)")
    FILTER_PURCHASE = QT_TRANSLATE_NOOP("ServiceTexts", "お買い物(払った額でもらう)")
    HERE_YES = QT_TRANSLATE_NOOP("ServiceTexts", "ここで申し込めます")
    HERE_NO = QT_TRANSLATE_NOOP("ServiceTexts", "ここでは申し込めません")
    HERE_UNKNOWN = QT_TRANSLATE_NOOP("ServiceTexts", "職員におたずねください")

    CHARGE_MEANS = QT_TRANSLATE_NOOP(
        "ServiceTexts", "チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。"
    )
    PURCHASE_MEANS = QT_TRANSLATE_NOOP(
        "ServiceTexts", "買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。"
    )
    USE_UNKNOWN = QT_TRANSLATE_NOOP(
        "ServiceTexts", "入金した額か、払った額かは、この機械では分かりません。選ぶ前に、職員におたずねください。"
    )
    USE = QT_TRANSLATE_NOOP("ServiceTexts", "もらえるとき")
    POINT = QT_TRANSLATE_NOOP("ServiceTexts", "もらうポイント")
    GRANT = QT_TRANSLATE_NOOP("ServiceTexts", "ポイントが届くとき")
    COLLECT = QT_TRANSLATE_NOOP("ServiceTexts", "受け取りの操作")
    COLLECT_NO = QT_TRANSLATE_NOOP("ServiceTexts", "いりません。自動で届きます。")
    COLLECT_YES = QT_TRANSLATE_NOOP("ServiceTexts", "いります。")
    PREPARE = QT_TRANSLATE_NOOP("ServiceTexts", "先にしておくこと")
    PREPARE_NO = QT_TRANSLATE_NOOP("ServiceTexts", "ありません。")
    PREPARE_YES = QT_TRANSLATE_NOOP("ServiceTexts", "あります。くわしくは会社におたずねください。")
    AT_HAND = QT_TRANSLATE_NOOP("ServiceTexts", "用意するもの")
    FORM = QT_TRANSLATE_NOOP("ServiceTexts", "{label}({length}文字)")
    FORM_PREFIX = QT_TRANSLATE_NOOP("ServiceTexts", "{label}({prefix}で始まる{length}文字)")
    VALIDITY = QT_TRANSLATE_NOOP("ServiceTexts", "ポイントの期限")
    CAMPAIGN = QT_TRANSLATE_NOOP("ServiceTexts", "会社からの上乗せ")
    LAST_DAY = QT_TRANSLATE_NOOP("ServiceTexts", "申し込みの最後の日")
    NOTE = QT_TRANSLATE_NOOP("ServiceTexts", "知っておくこと")
    UNKNOWN = QT_TRANSLATE_NOOP("ServiceTexts", "職員の方へ")
    UNKNOWN_ARE = QT_TRANSLATE_NOOP("ServiceTexts", "一覧では分かっていないこと:{things}")
    AND = QT_TRANSLATE_NOOP("ServiceTexts", "、")
    ACCOUNT = QT_TRANSLATE_NOOP("ServiceTexts", "決済サービスID")
    SECURITY_CODE = QT_TRANSLATE_NOOP("ServiceTexts", "セキュリティコード")


def kind_of(kind: ServiceKind) -> str:
    return say(ServiceTexts[kind.name])


def use_of(use: ServiceUse) -> str | None:
    """None where it is not known."""
    return None if use is ServiceUse.UNKNOWN else say(ServiceTexts[use.name])


def filter_of(use: ServiceUse | None) -> str:
    """A way to get points as it is chosen from a list; None: all of them."""
    return say(ServiceTexts.FILTER_ALL if use is None else ServiceTexts[f"FILTER_{use.name}"])


def what_it_is(service: Service) -> str:
    """Of one brand with two ways it tells which is which."""
    kind = kind_of(service.kind)
    return kind if service.use is ServiceUse.UNKNOWN else say(ServiceTexts.KIND_AND_USE, kind=kind, use=gives(service))


def gives(service: Service) -> str:
    """What points are counted by; its kind where that is not known."""
    if service.use is ServiceUse.UNKNOWN:
        return kind_of(service.kind)
    return say(ServiceTexts[f"{service.use.name}_GIVES"])


def here_of(here: TriState) -> str:
    return say(ServiceTexts[f"HERE_{here.name}"])


def facts_of(service: Service, programme: str, last_day: str | None, today: date) -> list[tuple[str, str]]:
    """What has to be known before choosing it, as name and text: first what decides."""
    return [(say(name), _dated(text)) for name, text in _stated(service, programme, last_day, today) if text]


def unknown_of(service: Service, programme: str, today: date) -> str:
    """What the catalogue does not know, for the staff: no citizen can do anything about it."""
    unknown = (say(name) for name, text in _stated(service, programme, "", today) if text is None)
    return say(ServiceTexts.AND).join(unknown)


def _stated(
    service: Service, programme: str, last_day: str | None, today: date
) -> tuple[tuple[ServiceTexts, str | None], ...]:
    """None: not known; empty: there is nothing to say. A screen may be too small for all at once."""
    campaigns = service.campaigns_in(programme, today)
    return (
        (ServiceTexts.LAST_DAY, last_day or ""),
        (ServiceTexts.USE, _use_means(service.use)),
        (ServiceTexts.POINT, service.point_name),
        (ServiceTexts.PREPARE, _with_how(service.preparation, service.prepare, "PREPARE")),
        (ServiceTexts.AT_HAND, _at_hand(service)),
        (ServiceTexts.NOTE, service.note or ""),
        (ServiceTexts.GRANT, service.grant),
        (ServiceTexts.COLLECT, _with_how(service.collect, service.collect_how, "COLLECT")),
        (ServiceTexts.VALIDITY, service.validity),
        (ServiceTexts.CAMPAIGN, None if campaigns is None else "\n".join(campaigns)),
    )


def _dated(text: str) -> str:
    """Days as they are written everywhere else."""
    return _DAY.sub(_day, text)


def _day(found: re.Match[str]) -> str:
    year, month, day = map(int, found.groups())
    return say(DateFormats.DAY, year=year, month=month, month_name=month_name(month), day=day)


def _use_means(use: ServiceUse) -> str:
    match use:
        case ServiceUse.CHARGE:
            return say(ServiceTexts.CHARGE_MEANS)
        case ServiceUse.PURCHASE:
            return say(ServiceTexts.PURCHASE_MEANS)
        case ServiceUse.UNKNOWN:
            return say(ServiceTexts.USE_UNKNOWN)


def _with_how(known: TriState, how: str | None, name: str) -> str | None:
    match known:
        case TriState.YES:
            return how or say(ServiceTexts[f"{name}_YES"])
        case TriState.NO:
            return say(ServiceTexts[f"{name}_NO"])
        case TriState.UNKNOWN:
            return how


def _at_hand(service: Service) -> str | None:
    things = [thing for field in service.fields if (thing := _thing(field)) is not None]
    return say(ServiceTexts.AND).join(dict.fromkeys(things)) if things else None


def _thing(field: ServiceField) -> str | None:
    """Where it is found, or what it is called and how it looks, as far as one of these is known."""
    if field.where is not None or field.label is None or field.length is None:
        return field.where
    form = ServiceTexts.FORM_PREFIX if field.prefix else ServiceTexts.FORM
    return say(form, label=field.label, prefix=field.prefix, length=field.length)


def picture_of(asked: ServiceField) -> str | None:
    """Where the number is found, as a picture; None where that is not known."""
    where = asked.where or ""
    return next((picture for picture, words in _PICTURES if any(word in where for word in words)), None)

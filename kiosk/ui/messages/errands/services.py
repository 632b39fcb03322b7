"""What is said of a payment service. What is not known is said to be so, with whom to ask."""

from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.services import Service, ServiceField, ServiceKind, ServiceUse, TriState
from kiosk.ui.messages import say


class ServiceTexts(Enum):
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
    UNKNOWN = QT_TRANSLATE_NOOP("ServiceTexts", "分かっていないこと")
    ASK_HERE = QT_TRANSLATE_NOOP("ServiceTexts", "{things}。職員におたずねください。")
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
    """What has to be known before choosing it, as name and text; what is not known comes last, together."""
    campaigns = service.campaigns_in(programme, today)
    stated: list[tuple[ServiceTexts, str | None]] = [
        (ServiceTexts.USE, _use_means(service.use)),
        (ServiceTexts.PREPARE, _with_how(service.preparation, service.prepare, "PREPARE")),
        (ServiceTexts.AT_HAND, _at_hand(service)),
        (ServiceTexts.GRANT, service.grant),
        (ServiceTexts.COLLECT, _with_how(service.collect, service.collect_how, "COLLECT")),
        (ServiceTexts.POINT, service.point_name),
        (ServiceTexts.VALIDITY, service.validity),
        (ServiceTexts.CAMPAIGN, None if campaigns is None else "\n".join(campaigns)),
    ]
    # What may keep somebody from choosing it comes first: a screen may be too small for all at once.
    first = [(ServiceTexts.LAST_DAY, last_day), (ServiceTexts.NOTE, service.note)]
    facts = [(say(name), text) for name, text in (*first, *stated) if text]
    unknown = [say(name) for name, text in stated if text is None]
    if unknown:
        things = say(ServiceTexts.AND).join(unknown)
        facts.append((say(ServiceTexts.UNKNOWN), say(ServiceTexts.ASK_HERE, things=things)))
    return facts


def _use_means(use: ServiceUse) -> str | None:
    match use:
        case ServiceUse.CHARGE:
            return say(ServiceTexts.CHARGE_MEANS)
        case ServiceUse.PURCHASE:
            return say(ServiceTexts.PURCHASE_MEANS)
        case ServiceUse.UNKNOWN:
            return None


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

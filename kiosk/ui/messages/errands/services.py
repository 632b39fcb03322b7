"""What is said of a payment service. What is not known is said to be so, with whom to ask."""

from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.services import Field, Known, Service, ServiceKind, Use
from kiosk.ui.messages import say


class Services(Enum):
    EMONEY = QT_TRANSLATE_NOOP("Services", "電子マネー")
    CODE = QT_TRANSLATE_NOOP("Services", "コード決済")
    CREDIT = QT_TRANSLATE_NOOP("Services", "クレジットカード")
    DEBIT = QT_TRANSLATE_NOOP("Services", "デビットカード")
    PREPAID = QT_TRANSLATE_NOOP("Services", "プリペイドカード")
    TRANSIT = QT_TRANSLATE_NOOP("Services", "交通系カード")
    CHARGE = QT_TRANSLATE_NOOP("Services", "チャージ")
    PURCHASE = QT_TRANSLATE_NOOP("Services", "お買い物")
    KIND_AND_USE = QT_TRANSLATE_NOOP("Services", "{kind}・{use}でもらえる")
    HERE_YES = QT_TRANSLATE_NOOP("Services", "ここで申し込めます")
    HERE_NO = QT_TRANSLATE_NOOP("Services", "ここでは申し込めません")
    HERE_UNKNOWN = QT_TRANSLATE_NOOP("Services", "職員におたずねください")
    ABOUT = QT_TRANSLATE_NOOP("Services", "{here}。{what}")

    CHARGE_MEANS = QT_TRANSLATE_NOOP(
        "Services", "チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。"
    )
    PURCHASE_MEANS = QT_TRANSLATE_NOOP(
        "Services", "買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。"
    )
    USE = QT_TRANSLATE_NOOP("Services", "もらえるとき")
    POINT = QT_TRANSLATE_NOOP("Services", "もらうポイント")
    GRANT = QT_TRANSLATE_NOOP("Services", "ポイントが届くとき")
    COLLECT = QT_TRANSLATE_NOOP("Services", "受け取りの操作")
    COLLECT_NO = QT_TRANSLATE_NOOP("Services", "いりません。自動で届きます。")
    COLLECT_YES = QT_TRANSLATE_NOOP("Services", "いります。")
    PREPARE = QT_TRANSLATE_NOOP("Services", "先にしておくこと")
    PREPARE_NO = QT_TRANSLATE_NOOP("Services", "ありません。")
    PREPARE_YES = QT_TRANSLATE_NOOP("Services", "あります。くわしくは会社におたずねください。")
    AT_HAND = QT_TRANSLATE_NOOP("Services", "用意するもの")
    FORM = QT_TRANSLATE_NOOP("Services", "{label}({length}文字)")
    FORM_PREFIX = QT_TRANSLATE_NOOP("Services", "{label}({prefix}で始まる{length}文字)")
    VALIDITY = QT_TRANSLATE_NOOP("Services", "ポイントの期限")
    CAMPAIGN = QT_TRANSLATE_NOOP("Services", "会社からの上乗せ")
    LAST_DAY = QT_TRANSLATE_NOOP("Services", "申し込みの最後の日")
    NOTE = QT_TRANSLATE_NOOP("Services", "知っておくこと")
    UNKNOWN = QT_TRANSLATE_NOOP("Services", "分かっていないこと")
    ASK_HERE = QT_TRANSLATE_NOOP("Services", "{things}。職員におたずねください。")
    AND = QT_TRANSLATE_NOOP("Services", "、")
    ACCOUNT = QT_TRANSLATE_NOOP("Services", "決済サービスID")
    SECURITY_CODE = QT_TRANSLATE_NOOP("Services", "セキュリティコード")


def kind_of(kind: ServiceKind) -> str:
    return say(Services[kind.name])


def use_of(use: Use) -> str | None:
    """None where it is not known."""
    return None if use is Use.UNKNOWN else say(Services[use.name])


def what_it_is(service: Service) -> str:
    use = use_of(service.use)
    kind = kind_of(service.kind)
    return kind if use is None else say(Services.KIND_AND_USE, kind=kind, use=use)


def here_of(here: Known) -> str:
    return say(Services[f"HERE_{here.name}"])


def about(service: Service) -> str:
    """One line for a list."""
    return say(Services.ABOUT, what=what_it_is(service), here=here_of(service.here))


def facts_of(service: Service, programme: str, last_day: str | None, today: date) -> list[tuple[str, str]]:
    """What has to be known before choosing it, as name and text; what is not known comes last, together."""
    campaigns = service.campaigns_in(programme, today)
    stated: list[tuple[Services, str | None]] = [
        (Services.USE, _use_means(service.use)),
        (Services.PREPARE, _with_how(service.preparation, service.prepare, "PREPARE")),
        (Services.AT_HAND, _at_hand(service)),
        (Services.GRANT, service.grant),
        (Services.COLLECT, _with_how(service.collect, service.collect_how, "COLLECT")),
        (Services.POINT, service.point_name),
        (Services.VALIDITY, service.validity),
        (Services.CAMPAIGN, None if campaigns is None else "\n".join(campaigns)),
    ]
    # What may keep somebody from choosing it comes first: a screen may be too small for all at once.
    first = [(Services.LAST_DAY, last_day), (Services.NOTE, service.note)]
    facts = [(say(name), text) for name, text in (*first, *stated) if text]
    unknown = [say(name) for name, text in stated if text is None]
    if unknown:
        things = say(Services.AND).join(unknown)
        facts.append((say(Services.UNKNOWN), say(Services.ASK_HERE, things=things)))
    return facts


def _use_means(use: Use) -> str | None:
    match use:
        case Use.CHARGE:
            return say(Services.CHARGE_MEANS)
        case Use.PURCHASE:
            return say(Services.PURCHASE_MEANS)
        case Use.UNKNOWN:
            return None


def _with_how(known: Known, how: str | None, name: str) -> str | None:
    match known:
        case Known.YES:
            return how or say(Services[f"{name}_YES"])
        case Known.NO:
            return say(Services[f"{name}_NO"])
        case Known.UNKNOWN:
            return how


def _at_hand(service: Service) -> str | None:
    things = [thing for field in service.fields if (thing := _thing(field)) is not None]
    return say(Services.AND).join(dict.fromkeys(things)) if things else None


def _thing(field: Field) -> str | None:
    """Where it is found, or what it is called and how it looks, as far as one of these is known."""
    if field.where is not None or field.label is None or field.length is None:
        return field.where
    form = Services.FORM_PREFIX if field.prefix else Services.FORM
    return say(form, label=field.label, prefix=field.prefix, length=field.length)

"""A small catalogue: a code payment, an e-money card, a credit card nobody is sure of, one that is done elsewhere."""

from dataclasses import replace
from datetime import date

from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.city.services import (
    CharacterSet,
    CheckDigit,
    Length,
    Service,
    ServiceField,
    ServiceKind,
    ServiceUse,
    TriState,
)

_ID = ServiceField(
    secret=False, label="決済サービスID", where="アプリの画面", alphabet=CharacterSet.DIGITS, length=Length(16, 16)
)
_CODE = ServiceField(secret=True, label="セキュリティコード", alphabet=CharacterSet.DIGITS, length=Length(4, 4))

PAY = Service(
    key="pay_charge",
    number="MP0000001",
    name="ためしペイ(チャージ)",
    reading="タメシペイ",
    kind=ServiceKind.CODE,
    brand="pay",
    provider="ためし株式会社",
    use=ServiceUse.CHARGE,
    here=TriState.YES,
    elsewhere=None,
    preparation=TriState.NO,
    prepare=None,
    account=_ID,
    codes=(_CODE,),
    point_name="ためしポイント",
    grant="すぐ",
    collect=TriState.NO,
    collect_how=None,
    validity=None,
    campaigns=None,
    campaign_of=None,
    last_day=None,
    last_day_of=None,
    url="https://example.invalid/pay",
    note=None,
    sources=("test",),
)
PAY_SHOPPING = replace(
    PAY, key="pay_shopping", number="MP0000002", name="ためしペイ(お買い物)", use=ServiceUse.PURCHASE
)
EMONEY = replace(
    PAY,
    key="emoney",
    number="MP0000003",
    name="ためしマネー",
    reading="タメシマネー",
    kind=ServiceKind.EMONEY,
    brand="emoney",
    account=replace(_ID, label="カード番号", length=Length(16, 16), prefix="6900", check=CheckDigit.LUHN),
    codes=(),
    collect=TriState.YES,
    collect_how="店の機械で受け取る",
)
CREDIT = replace(
    PAY,
    key="credit",
    number=None,
    name="ためしカード",
    reading="タメシカード",
    kind=ServiceKind.CREDIT,
    brand="credit",
    use=ServiceUse.PURCHASE,
    here=TriState.UNKNOWN,
    account=ServiceField(secret=False),
    codes=(ServiceField(secret=True),),
)
ELSEWHERE = replace(
    CREDIT, key="elsewhere", name="よそカード", reading="ヨソカード", here=TriState.NO, elsewhere="会社のアプリ"
)
OVER = replace(PAY, key="over", number="MP0000009", name="おわったペイ", brand="over", last_day=date(2020, 1, 1))
# One card with two purses: e-money and credit, which a parent and a child may share where the programme says so.
PURSE = replace(PAY, key="purse", number="MP0000010", name="ふたつカード(電子マネー)", brand="two")
PURSE_CREDIT = replace(PAY, key="purse_credit", number="MP0000011", name="ふたつカード(クレジット)", brand="two")

CATALOGUE = Catalogue((PAY, PAY_SHOPPING, EMONEY, CREDIT, ELSEWHERE, OVER, PURSE, PURSE_CREDIT))
# Whose check digit is right, and that begins as the field asks.
EMONEY_ACCOUNT = "6900123456789013"
ACCOUNT, OTHER_ACCOUNT, CODE = "1234567890123456", "6543210987654321", "4821"

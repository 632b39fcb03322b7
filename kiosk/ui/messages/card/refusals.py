"""Each refusal: what happened, what to do now, and whom to ask."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import CitizenText


class HelpContact(StrEnum):
    """Who can help."""

    STAFF = "staff"
    CERTIFICATES = "certificates"
    CALL_CENTRE = "call_centre"


class RefusalTexts(CitizenText):
    """Names are `REFUSAL_PART`."""

    LEAVE = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取ると、この画面は消えます。必要なら、先に書き写してください。")
    NOW = QT_TRANSLATE_NOOP("RefusalTexts", "いま、すること")
    ASK_WHEN = QT_TRANSLATE_NOOP(
        "RefusalTexts", "次に手続きできる日は、この機械では分かりません。職員にお聞きください。"
    )
    ANYONE_ELSE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "手続きできるのは、ご本人だけです")
    ANYONE_ELSE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。",
    )
    ANYONE_ELSE_DO = QT_TRANSLATE_NOOP("RefusalTexts", "ご本人が、カードと4桁の暗証番号を持っておいでください。")
    ANYONE_ELSE_PARENT = QT_TRANSLATE_NOOP("RefusalTexts", "15歳未満の方は、法定代理人が手続きできます。")
    ANYONE_ELSE_GUARDIAN = QT_TRANSLATE_NOOP("RefusalTexts", "成年被後見人の方は、法定代理人が手続きできます。")
    COUNTER_CLOSED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "窓口は、いま閉まっています")
    COUNTER_CLOSED_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "職員がいない時間は、この機械では手続きできません。")
    COUNTER_CLOSED_DO = QT_TRANSLATE_NOOP("RefusalTexts", "次は{moment}から受け付けます。")
    NO_PROGRAMME_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "この窓口で、いま受け付けている制度はありません")
    NO_PROGRAMME_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "この機械に、制度がまだ登録されていません。あなたのせいではありません。"
    )
    NO_PROGRAMME_DO = QT_TRANSLATE_NOOP("RefusalTexts", "いつ始まるか、職員にお聞きください。")
    PROGRAMME_NOT_OPEN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "予約は、まだ始まっていません")
    PROGRAMME_NOT_OPEN_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "受付が始まる前です。")
    PROGRAMME_NOT_OPEN_DO = QT_TRANSLATE_NOOP("RefusalTexts", "{moment}から受け付けます。")
    PROGRAMME_OVER_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "予約の受付は終わりました")
    PROGRAMME_OVER_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "受付の期間を過ぎています。")
    PROGRAMME_OVER_DO = QT_TRANSLATE_NOOP("RefusalTexts", "ほかに受けられるものがないか、職員にお聞きください。")
    LINK_NOT_OPEN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "申し込みは、まだ始まっていません")
    LINK_NOT_OPEN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "申し込みの受付が始まる前です。予約は先にできることがあります。"
    )
    LINK_NOT_OPEN_DO = QT_TRANSLATE_NOOP("RefusalTexts", "{moment}から受け付けます。")
    LINK_OVER_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "申し込みの受付は終わりました")
    LINK_OVER_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "申し込みの期間を過ぎています。")
    LINK_OVER_DO = QT_TRANSLATE_NOOP("RefusalTexts", "もう申し込んだ方は、「自分の状況を見る」で確かめられます。")
    SERVICE_OVER_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "このサービスの受付は終わりました")
    SERVICE_OVER_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。"
    )
    SERVICE_OVER_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードを取って、最初から、ほかの決済サービスを選んでください。"
    )
    MAINTENANCE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "国のシステムが保守で止まっています")
    MAINTENANCE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。"
    )
    MAINTENANCE_DO = QT_TRANSLATE_NOOP("RefusalTexts", "{moment}から、またおいでください。")

    CLOCK_WRONG_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "いま、この機械では手続きできません")
    CLOCK_WRONG_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "機械の時計が合っていないようです。あなたのせいではありません。何も記録されていません。"
    )
    CLOCK_WRONG_DO = QT_TRANSLATE_NOOP("RefusalTexts", "職員をお呼びください。時計を直すか、ほかの窓口をご案内します。")

    SERVICE_DOWN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードの読み取りを準備しています")
    SERVICE_DOWN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "読み取りのしくみが動いていません。あなたのカードのせいではありません。"
    )
    SERVICE_DOWN_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。"
    )
    NO_READER_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "読み取り台がつながっていません")
    NO_READER_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードを置く台が見つかりません。あなたのカードのせいではありません。"
    )
    NO_READER_DO = QT_TRANSLATE_NOOP("RefusalTexts", "職員をお呼びください。つながると、自動で次の画面に進みます。")
    READER_STUCK_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "読み取り台から返事が来ません")
    READER_STUCK_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。",
    )
    READER_STUCK_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。",
    )
    CARD_IN_USE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードが、ほかの画面で使われています")
    CARD_IN_USE_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "同じ読み取り台を、別のプログラムが使っています。")
    CARD_IN_USE_DO = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取って、職員をお呼びください。")

    CARD_MUTE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードを1枚だけ、ケースから出して置いてください")
    CARD_MUTE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。"
    )
    CARD_MUTE_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。",
    )
    SEVERAL_CARDS_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードが2枚見つかりました")
    SEVERAL_CARDS_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "どちらのカードで手続きするのか、分かりません。")
    SEVERAL_CARDS_DO = QT_TRANSLATE_NOOP("RefusalTexts", "手続きするカード1枚だけを残して、もう1枚を取ってください。")
    CARD_SLOW_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードの答えに時間がかかりすぎます")
    CARD_SLOW_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。",
    )
    CARD_SLOW_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。",
    )
    CARD_UNREADABLE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードを読み取れませんでした")
    CARD_UNREADABLE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。"
    )
    CARD_UNREADABLE_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。",
    )
    JUKI_CARD_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "これは住民基本台帳カードです")
    JUKI_CARD_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "住民基本台帳カードは、前の制度のカードです。この手続きには使えません。"
    )
    JUKI_CARD_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。"
    )
    PHONE_CERTIFICATE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "スマートフォンではなく、カードを置いてください")
    PHONE_CERTIFICATE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "スマホ用の電子証明書が読み取られました。この機械では使えません。"
    )
    PHONE_CERTIFICATE_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "スマートフォンを離して、マイナンバーカードを置いてください。"
    )
    FELICA_CARD_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "これは交通系や電子マネーのカードです")
    FELICA_CARD_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "マイナンバーカードではないカードが置かれています。")
    FELICA_CARD_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "いまのカードを取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。"
    )
    LICENCE_CARD_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "これは運転免許証のようです")
    LICENCE_CARD_WHY = QT_TRANSLATE_NOOP("RefusalTexts", "マイナンバーカードではないカードが置かれています。")
    LICENCE_CARD_DO = QT_TRANSLATE_NOOP("RefusalTexts", "いまのカードを取って、マイナンバーカードを置いてください。")
    OTHER_CARD_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "このカードでは手続きできません")
    OTHER_CARD_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "別のICカード(クレジットカードや在留カードなど)が置かれています。"
    )
    OTHER_CARD_DO = QT_TRANSLATE_NOOP("RefusalTexts", "いまのカードを取って、マイナンバーカードを置いてください。")

    NO_CERTIFICATE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードに電子証明書が入っていません")
    NO_CERTIFICATE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードを申請したときに「電子証明書は不要」とした方のカードなどには、入っていません。予約には利用者証明用電子証明書が必要です。",
    )
    NO_CERTIFICATE_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。"
    )
    KEY_UNUSABLE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "このカードの電子証明書は、まだ使えません")
    KEY_UNUSABLE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。",
    )
    KEY_UNUSABLE_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードを取って、職員をお呼びください。ほかの方法をご案内します。"
    )
    EXPIRED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "電子証明書の期限が切れています")
    EXPIRED_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。在留期間がある方は、その終わりの日です。",
    )
    EXPIRED_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。"
    )
    NOT_YET_VALID_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "電子証明書が、まだ始まっていません")
    NOT_YET_VALID_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。"
    )
    NOT_YET_VALID_DO = QT_TRANSLATE_NOOP("RefusalTexts", "職員をお呼びください。")
    WAITING_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "電子証明書ができてから24時間たっていません")
    WAITING_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。"
    )
    WAITING_DO = QT_TRANSLATE_NOOP("RefusalTexts", "{moment}から手続きできます。そのあとで、またおいでください。")
    ISSUER_UNKNOWN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "電子証明書の発行元を確かめられません")
    ISSUER_UNKNOWN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "この窓口に登録された発行元の署名と合いません。何も記録されていません。"
    )
    ISSUER_UNKNOWN_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "職員をお呼びください。新しい発行元の登録が必要なことがあります。"
    )
    ISSUER_NOT_CHECKED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "この窓口では、いま手続きできません")
    ISSUER_NOT_CHECKED_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。",
    )
    ISSUER_NOT_CHECKED_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。"
    )
    PIN_LOCKED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "暗証番号がロックされています")
    PIN_LOCKED_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。"
    )
    PIN_LOCKED_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。",
    )

    MYKEY_TAKEN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "このマイキーIDは登録できません")
    MYKEY_TAKEN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。",
    )
    MYKEY_TAKEN_DO = QT_TRANSLATE_NOOP("RefusalTexts", "マイキーIDをお確かめのうえ、職員をお呼びください。")
    NOT_RESERVED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "先に予約がいります")
    NOT_RESERVED_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "このカードの予約が見つかりません。申し込みは記録されていません。"
    )
    NOT_RESERVED_DO = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取って、「ポイントの予約をする」から始めてください。")
    ACCOUNT_TAKEN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "その番号は、ほかの方の申し込みに使われています")
    ACCOUNT_TAKEN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。",
    )
    ACCOUNT_TAKEN_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。",
    )
    ASKED_TOO_OFTEN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "いまは受け付けられません")
    ASKED_TOO_OFTEN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。"
    )
    ASKED_TOO_OFTEN_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。"
    )
    ALREADY_LINKED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "もう申し込みができています")
    ALREADY_LINKED_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。"
    )
    ALREADY_LINKED_DO = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取って、「自分の状況を見る」で確かめてください。")
    OTHER_SERVICE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "先に申し込んだサービスと、同じものにしてください")
    OTHER_SERVICE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。",
    )
    OTHER_SERVICE_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。"
    )
    CANCEL_OVER_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "この申し込みは、もう取り消せません")
    CANCEL_OVER_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。"
    )
    CANCEL_OVER_DO = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取って、職員にご相談ください。")
    NOT_JOINED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "前の予約を引き継げませんでした")
    NOT_JOINED_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。"
    )
    NOT_JOINED_DO = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取って、職員にご相談ください。")
    NOT_PROVEN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "マイキーIDが違うので、引き継げません")
    NOT_PROVEN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。"
    )
    NOT_PROVEN_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。"
    )
    CARD_DID_NOT_SIGN_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "カードの署名ができませんでした")
    CARD_DID_NOT_SIGN_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts",
        "暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。",
    )
    CARD_DID_NOT_SIGN_DO = QT_TRANSLATE_NOOP(
        "RefusalTexts", "カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。"
    )
    REGISTER_UNAVAILABLE_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "いま、記録ができません")
    REGISTER_UNAVAILABLE_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "機械の記録のしくみに問題があります。いまの手続きでは、何も記録していません。"
    )
    REGISTER_UNAVAILABLE_DO = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取って、職員をお呼びください。")
    UNEXPECTED_TITLE = QT_TRANSLATE_NOOP("RefusalTexts", "手続きを続けられなくなりました")
    UNEXPECTED_WHY = QT_TRANSLATE_NOOP(
        "RefusalTexts", "機械に思わぬことが起きました。あなたの操作のせいではありません。"
    )
    UNEXPECTED_DO = QT_TRANSLATE_NOOP("RefusalTexts", "カードを取って、職員をお呼びください。")


@dataclass(frozen=True)
class RefusalText:
    title: RefusalTexts
    why: RefusalTexts
    do: RefusalTexts
    whom: HelpContact
    picture: str


COME_AGAIN = frozenset(
    {
        Refusal.COUNTER_CLOSED,
        Refusal.PROGRAMME_NOT_OPEN,
        Refusal.LINK_NOT_OPEN,
        Refusal.ASKED_TOO_OFTEN,
        Refusal.MAINTENANCE,
        Refusal.WAITING,
    }
)
"""What to do is to come again, at a moment."""

_PICTURES = {
    Refusal.ANYONE_ELSE: "person-needed",
    Refusal.COUNTER_CLOSED: "closed",
    Refusal.NO_PROGRAMME: "not-open",
    Refusal.PROGRAMME_NOT_OPEN: "not-open",
    Refusal.PROGRAMME_OVER: "over",
    Refusal.LINK_NOT_OPEN: "not-open",
    Refusal.LINK_OVER: "over",
    Refusal.SERVICE_OVER: "over",
    Refusal.MAINTENANCE: "maintenance",
    Refusal.CLOCK_WRONG: "maintenance",
    Refusal.SERVICE_DOWN: "service",
    Refusal.NO_READER: "no-reader",
    Refusal.READER_STUCK: "card-off",
    Refusal.CARD_IN_USE: "in-use",
    Refusal.CARD_MUTE: "two-cards",
    Refusal.SEVERAL_CARDS: "two-cards",
    Refusal.CARD_SLOW: "card-off",
    Refusal.CARD_UNREADABLE: "card-off",
    Refusal.JUKI_CARD: "old-card",
    Refusal.PHONE_CERTIFICATE: "phone-on-reader",
    Refusal.FELICA_CARD: "wrong-card",
    Refusal.LICENCE_CARD: "old-card",
    Refusal.OTHER_CARD: "old-card",
    Refusal.NO_CERTIFICATE: "certificate-missing",
    Refusal.KEY_UNUSABLE: "certificate-missing",
    Refusal.EXPIRED: "calendar-expired",
    Refusal.NOT_YET_VALID: "waiting",
    Refusal.WAITING: "waiting",
    Refusal.ISSUER_UNKNOWN: "certificate-missing",
    Refusal.ISSUER_NOT_CHECKED: "maintenance",
    Refusal.PIN_LOCKED: "locked",
    Refusal.MYKEY_TAKEN: "id-note",
    Refusal.NOT_RESERVED: "id-note",
    Refusal.ACCOUNT_TAKEN: "account-taken",
    Refusal.ASKED_TOO_OFTEN: "waiting",
    Refusal.ALREADY_LINKED: "done",
    Refusal.OTHER_SERVICE: "account-taken",
    Refusal.CANCEL_OVER: "over",
    Refusal.NOT_JOINED: "id-note",
    Refusal.NOT_PROVEN: "id-note",
    Refusal.CARD_DID_NOT_SIGN: "card-off",
    Refusal.REGISTER_UNAVAILABLE: "trouble",
    Refusal.UNEXPECTED: "trouble",
}
_WHOM = {
    Refusal.PROGRAMME_NOT_OPEN: HelpContact.CALL_CENTRE,
    Refusal.PROGRAMME_OVER: HelpContact.CALL_CENTRE,
    Refusal.LINK_NOT_OPEN: HelpContact.CALL_CENTRE,
    Refusal.LINK_OVER: HelpContact.CALL_CENTRE,
    Refusal.MAINTENANCE: HelpContact.CALL_CENTRE,
    Refusal.JUKI_CARD: HelpContact.CERTIFICATES,
    Refusal.NO_CERTIFICATE: HelpContact.CERTIFICATES,
    Refusal.EXPIRED: HelpContact.CERTIFICATES,
    Refusal.PIN_LOCKED: HelpContact.CERTIFICATES,
}


def text_of(refusal: Refusal) -> RefusalText:
    name = refusal.name
    return RefusalText(
        RefusalTexts[f"{name}_TITLE"],
        RefusalTexts[f"{name}_WHY"],
        RefusalTexts[f"{name}_DO"],
        _WHOM.get(refusal, HelpContact.STAFF),
        _PICTURES[refusal],
    )

"""The words on the pages of a link, in the order in which a person meets them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.account_entry import FieldProblem
from kiosk.domain.city.services import CharacterSet, ServiceField
from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.ui.messages import CitizenText, say
from kiosk.ui.messages.errands.services import ServiceTexts


class LinkTexts(CitizenText):
    PARENT_DIFFERENT = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。",
    )
    PARENT_MAY_SHARE = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。",
    )

    NOT_RESERVED_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "先に予約をします")
    NOT_RESERVED_LEAD = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。",
    )
    NOT_RESERVED_STATUS_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "まだ予約がありません")
    NOT_RESERVED_NEXT = QT_TRANSLATE_NOOP("LinkTexts", "予約に進む")

    MEASURE_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "どのポイントを申し込みますか")
    MEASURE_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "1つずつ申し込みます。終わったら、続けてほかも申し込めます。")
    MEASURE_ABOUT = QT_TRANSLATE_NOOP("LinkTexts", "{points}ポイントまで。{who}")
    MEASURE_FLAT = QT_TRANSLATE_NOOP("LinkTexts", "{points}ポイント。{who}")

    SERVICE_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "どの決済サービスにしますか")
    SEARCH_EMPTY = QT_TRANSLATE_NOOP("LinkTexts", "文字を押すと、名前で探せます")
    SEARCH_KIND = QT_TRANSLATE_NOOP("LinkTexts", "種類:{kind}")
    SEARCH_ALL = QT_TRANSLATE_NOOP("LinkTexts", "すべて")
    SEARCH_USE = QT_TRANSLATE_NOOP("LinkTexts", "もらい方:{use}")
    SEARCH_OPENS = QT_TRANSLATE_NOOP("LinkTexts", "{filter} ▼")
    SEARCH_OPENED = QT_TRANSLATE_NOOP("LinkTexts", "{filter} ▲")
    SEARCH_CHOSEN = QT_TRANSLATE_NOOP("LinkTexts", "✓ {option}")
    SEARCH_HERE = QT_TRANSLATE_NOOP("LinkTexts", "□ ここで申し込めるものだけ")
    SEARCH_HERE_ON = QT_TRANSLATE_NOOP("LinkTexts", "✓ ここで申し込めるものだけ")
    SEARCH_BEFORE = QT_TRANSLATE_NOOP("LinkTexts", "▲ 前の{count}件")
    SEARCH_AFTER = QT_TRANSLATE_NOOP("LinkTexts", "▼ 次の{count}件")
    SEARCH_PLACE = QT_TRANSLATE_NOOP("LinkTexts", "{first}〜{last}件目 / 全{total}件")
    READ_UP = QT_TRANSLATE_NOOP("LinkTexts", "▲ 上にもどる")
    READ_ON = QT_TRANSLATE_NOOP("LinkTexts", "▼ つづきを見る")
    SEARCH_NOTHING = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "見つかりません。文字を減らすか、「種類」と「もらい方」を「すべて」にしてください。ないときは、職員におたずねください。",
    )
    SEARCH_FIELD = QT_TRANSLATE_NOOP("LinkTexts", "探している決済サービスの名前")
    KANA = QT_TRANSLATE_NOOP("LinkTexts", "かな")
    LATIN = QT_TRANSLATE_NOOP("LinkTexts", "英数字")
    SIGNS = QT_TRANSLATE_NOOP("LinkTexts", "記号")
    WIPE = QT_TRANSLATE_NOOP("LinkTexts", "全部消す")

    DETAILS_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "{what}。申し込んだあとは、変えられません。")
    DETAILS_BOUND = QT_TRANSLATE_NOOP(
        "LinkTexts", "先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。"
    )
    DETAILS_NOT_HERE = QT_TRANSLATE_NOOP("LinkTexts", "このサービスは、この機械では申し込めません")
    DETAILS_ELSEWHERE = QT_TRANSLATE_NOOP("LinkTexts", "申し込めるところ\n{elsewhere}")
    DETAILS_ELSEWHERE_UNKNOWN = QT_TRANSLATE_NOOP(
        "LinkTexts", "申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。"
    )
    DETAILS_ASK = QT_TRANSLATE_NOOP("LinkTexts", "この機械で申し込めるか分かりません")
    DETAILS_ASK_LEAD = QT_TRANSLATE_NOOP(
        "LinkTexts", "職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。"
    )
    DETAILS_CLERK = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。",
    )
    DETAILS_OVER = QT_TRANSLATE_NOOP("LinkTexts", "このサービスの申し込みは終わりました")
    DETAILS_OVER_BOUND = QT_TRANSLATE_NOOP(
        "LinkTexts", "{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。"
    )
    DETAILS_OVER_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "{day}まででした。もどって、ほかのサービスを選んでください。")
    DETAILS_NEXT = QT_TRANSLATE_NOOP("LinkTexts", "これにする")
    DETAILS_CALCULATE = QT_TRANSLATE_NOOP("LinkTexts", "いくらもらえるか計算する")

    CALCULATE_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "いくら使いますか")
    CALCULATE_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "金額を押すと、もらえるポイントが出ます。")
    CALCULATE_YEN = QT_TRANSLATE_NOOP("LinkTexts", "{yen:,}円")
    CALCULATE_POINTS = QT_TRANSLATE_NOOP("LinkTexts", "{points:,}ポイント")
    CALCULATE_CAP = QT_TRANSLATE_NOOP("LinkTexts", "もらえるのは{cap:,}ポイントまで。{yen:,}円で上限になります。")
    CALCULATE_FLAT = QT_TRANSLATE_NOOP("LinkTexts", "金額にかかわらず、{cap:,}ポイントです。")

    TERMS_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "申し込む前に、お読みください")
    TERMS_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "{service}に申し込みます。よければ「同意して進む」を押してください。")
    TERMS_AGREE = QT_TRANSLATE_NOOP("LinkTexts", "同意して進む")

    FIELD_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "{label}を入れてください")
    FIELD_AGAIN_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "もう一度、同じ番号を入れてください")
    FIELD_AGAIN_LEAD = QT_TRANSLATE_NOOP(
        "LinkTexts", "{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。"
    )
    FIELD_FIRST = QT_TRANSLATE_NOOP("LinkTexts", "1回目")
    FIELD_SECOND = QT_TRANSLATE_NOOP("LinkTexts", "2回目")
    FIELD_WHERE = QT_TRANSLATE_NOOP("LinkTexts", "書いてあるところ\n{where}")
    FIELD_WHERE_UNKNOWN = QT_TRANSLATE_NOOP(
        "LinkTexts", "会社から知らされた番号です。どれか分からないときは、職員におたずねください。"
    )
    FIELD_SCAN = QT_TRANSLATE_NOOP("LinkTexts", "二次元コードやバーコードは、読み取り機でも入れられます。")
    FIELD_SECRET = QT_TRANSLATE_NOOP("LinkTexts", "ほかの人に見えないように、●で表示します。")
    FIELD_LENGTH = QT_TRANSLATE_NOOP("LinkTexts", "{length}文字の{alphabet}です。")
    FIELD_DIGITS = QT_TRANSLATE_NOOP("LinkTexts", "数字")
    FIELD_ALNUM = QT_TRANSLATE_NOOP("LinkTexts", "英字と数字")
    FIELD_ANY = QT_TRANSLATE_NOOP("LinkTexts", "英字・数字・記号")
    FIELD_SKIP = QT_TRANSLATE_NOOP("LinkTexts", "コードは、どこにも書いてない")
    FIELD_COUNT = QT_TRANSLATE_NOOP("LinkTexts", "{count}文字入りました")

    PROBLEM_MY_NUMBER = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。",
    )
    PROBLEM_ALPHABET = QT_TRANSLATE_NOOP(
        "LinkTexts", "この番号に使えない文字が入っています。もう一度お確かめください。"
    )
    PROBLEM_LENGTH = QT_TRANSLATE_NOOP("LinkTexts", "文字の数がちがいます。もう一度お確かめください。")
    PROBLEM_PREFIX = QT_TRANSLATE_NOOP("LinkTexts", "{prefix}で始まる番号です。別の番号ではないか、お確かめください。")
    PROBLEM_CHECK_DIGIT = QT_TRANSLATE_NOOP("LinkTexts", "どこかの数字がちがうようです。1字ずつお確かめください。")
    PROBLEM_DIFFERENT = QT_TRANSLATE_NOOP(
        "LinkTexts", "1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。"
    )

    PROBLEM_SCANNED = QT_TRANSLATE_NOOP("LinkTexts", "コードは、読み取り機では入れられません。手で入れてください。")
    PROBLEM_REPEATED = QT_TRANSLATE_NOOP(
        "LinkTexts", "前に入れた番号と同じです。ここには、セキュリティコードを入れてください。"
    )

    READ_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "読み取った番号は、合っていますか")
    READ_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "お手元の{label}と、4文字ずつ見くらべてください。")
    READ_CASE = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。",
    )
    READ_NEXT = QT_TRANSLATE_NOOP("LinkTexts", "合っています")

    CLERK_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "職員の方が、番号を確かめます")
    CLERK_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "お手元のカードやスマホを、職員にお見せください。")

    CONFIRM_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "これで申し込みますか")
    CONFIRM_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "番号とサービスを、もう一度お確かめください。")
    CONFIRM_UNCHANGEABLE = QT_TRANSLATE_NOOP("LinkTexts", "申し込んだあとは、決済サービスを変えられません。")
    CONFIRM_SERVICE = QT_TRANSLATE_NOOP("LinkTexts", "決済サービス")
    CONFIRM_POINTS = QT_TRANSLATE_NOOP("LinkTexts", "もらえるポイント")
    CONFIRM_MOST = QT_TRANSLATE_NOOP("LinkTexts", "最大 {points:,}ポイント")
    CONFIRM_FLAT = QT_TRANSLATE_NOOP("LinkTexts", "{points:,}ポイント")
    CONFIRM_CHARGE = QT_TRANSLATE_NOOP("LinkTexts", "{yen:,}円チャージしたとき")
    CONFIRM_PURCHASE = QT_TRANSLATE_NOOP("LinkTexts", "{yen:,}円お買い物したとき")
    CONFIRM_SPEND = QT_TRANSLATE_NOOP("LinkTexts", "{yen:,}円利用したとき")
    CONFIRM_FROM = QT_TRANSLATE_NOOP("LinkTexts", "もらえる期間")
    CONFIRM_FROM_DAY = QT_TRANSLATE_NOOP("LinkTexts", "{day}から")
    CONFIRM_FROM_TO = QT_TRANSLATE_NOOP("LinkTexts", "{day}から{last}まで")
    CONFIRM_TYPED_TWICE = QT_TRANSLATE_NOOP("LinkTexts", "✓ 2回の入力が一致しました")
    CONFIRM_SCANNED = QT_TRANSLATE_NOOP("LinkTexts", "✓ 読み取った番号を、見くらべました")
    CONFIRM_CLERK = QT_TRANSLATE_NOOP("LinkTexts", "✓ 職員も確かめました")
    CONFIRM_SIGN = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。",
    )
    CONFIRM_NEXT = QT_TRANSLATE_NOOP("LinkTexts", "この内容で申し込む")
    CONFIRM_BACK = QT_TRANSLATE_NOOP("LinkTexts", "番号を入れ直す")

    RECORDING_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "申し込みを記録しています")
    CANCELLING_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "取り消しを記録しています")
    GO_ON = QT_TRANSLATE_NOOP("LinkTexts", "続けて申し込む")

    DONE_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "申し込みを受け付けました")
    DONE_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "カードを取る前に、番号を控えてください。")
    DONE_ACCOUNT = QT_TRANSLATE_NOOP("LinkTexts", "番号の終わり")
    DONE_TAIL = QT_TRANSLATE_NOOP("LinkTexts", "●●●● {tail}")
    DONE_REFERENCE = QT_TRANSLATE_NOOP("LinkTexts", "受付番号")
    DONE_WRONG = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "まちがえたときは、「自分の状況を見る」で取り消せることがあります。きょうのうちで、まだ会社に渡していないときです。",
    )
    DONE_NEXT_WAIT = QT_TRANSLATE_NOOP(
        "LinkTexts", "会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。"
    )
    DONE_NEXT_CHARGE = QT_TRANSLATE_NOOP(
        "LinkTexts", "登録が終わってから、{service}にチャージすると、ポイントがもらえます。"
    )
    DONE_NEXT_PURCHASE = QT_TRANSLATE_NOOP(
        "LinkTexts", "登録が終わってから、{service}で買い物をすると、ポイントがもらえます。"
    )
    DONE_NEXT_SPEND = QT_TRANSLATE_NOOP(
        "LinkTexts", "登録が終わってから、{service}を利用すると、ポイントがもらえます。"
    )
    DONE_NEXT_FLAT = QT_TRANSLATE_NOOP("LinkTexts", "登録が終わると、{service}にポイントが届きます。")
    DONE_NEXT_FROM = QT_TRANSLATE_NOOP("LinkTexts", "対象は{day}からです。")
    DONE_NEXT_FROM_TO = QT_TRANSLATE_NOOP("LinkTexts", "対象は{day}から{last}までです。")
    DONE_GRANT = QT_TRANSLATE_NOOP("LinkTexts", "届くのは、{grant}です。")
    DONE_COLLECT = QT_TRANSLATE_NOOP("LinkTexts", "受け取りの操作:{how}。")
    DONE_CHILD = QT_TRANSLATE_NOOP(
        "LinkTexts", "次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。"
    )
    DONE_MORE = QT_TRANSLATE_NOOP("LinkTexts", "ほかのポイントも申し込む")
    DONE_WHERE = QT_TRANSLATE_NOOP("LinkTexts", "ポイントの見かた")

    WHERE_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "ポイントは、会社のほうで見られます")
    WHERE_LEAD = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。",
    )
    WHERE_PROVIDER_UNKNOWN = QT_TRANSLATE_NOOP("LinkTexts", "{service}の会社")
    WHERE_QR = QT_TRANSLATE_NOOP("LinkTexts", "会社のページの二次元コード")
    WHERE_QR_USE = QT_TRANSLATE_NOOP("LinkTexts", "四角いコードにスマホのカメラを向けると、会社のページが開きます。")

    STATUS_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "あなたの予約と申し込み")
    STATUS_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "カードを取ると、この画面は消えます。")
    STATUS_RESERVED = QT_TRANSLATE_NOOP("LinkTexts", "{moment}に予約しました")
    STATUS_MYKEY = QT_TRANSLATE_NOOP("LinkTexts", "マイキーIDを見る")
    STATUS_NOTHING = QT_TRANSLATE_NOOP("LinkTexts", "申し込みは、まだありません。")
    STATUS_LINK = QT_TRANSLATE_NOOP("LinkTexts", "申し込む")
    STATUS_CANCEL = QT_TRANSLATE_NOOP("LinkTexts", "この申し込みを取り消す")
    STATUS_CANCEL_NAMED = QT_TRANSLATE_NOOP("LinkTexts", "「{what}」を取り消す")
    STATUS_NAME = QT_TRANSLATE_NOOP("LinkTexts", "{service}\n{measure}")
    MEASURE_NAME = QT_TRANSLATE_NOOP("LinkTexts", "施策")
    STATUS_WHERE = QT_TRANSLATE_NOOP("LinkTexts", "ポイントの見かた")
    STATE_RECORDED = QT_TRANSLATE_NOOP("LinkTexts", "{moment}に受け付けました")
    STATE_HANDED_OVER = QT_TRANSLATE_NOOP("LinkTexts", "{moment}に会社へ渡しました。返事を待っています")
    STATE_COMPLETED = QT_TRANSLATE_NOOP("LinkTexts", "{moment}に会社の登録が終わりました")
    STATE_REJECTED = QT_TRANSLATE_NOOP("LinkTexts", "{moment}に会社から断られました。{reason}")
    STATE_CANCELLED = QT_TRANSLATE_NOOP("LinkTexts", "{moment}に取り消しました")
    REASON_ACCOUNT_UNKNOWN = QT_TRANSLATE_NOOP(
        "LinkTexts", "番号が見つからないためです。番号を確かめて、申し込み直せます"
    )
    REASON_CODE_WRONG = QT_TRANSLATE_NOOP("LinkTexts", "セキュリティコードがちがうためです。確かめて、申し込み直せます")
    REASON_ACCOUNT_CLOSED = QT_TRANSLATE_NOOP("LinkTexts", "その番号が使えなくなっているためです。申し込み直せます")
    REASON_ALREADY_LINKED = QT_TRANSLATE_NOOP("LinkTexts", "もう登録されているためです。職員におたずねください")
    REASON_NOT_ELIGIBLE = QT_TRANSLATE_NOOP("LinkTexts", "会社の決まりに合わないためです。会社におたずねください")
    REASON_OTHER = QT_TRANSLATE_NOOP("LinkTexts", "理由は、会社におたずねください")

    CANCEL_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "この申し込みを取り消しますか")
    CANCEL_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。")
    CANCEL_SIGN = QT_TRANSLATE_NOOP(
        "LinkTexts",
        "つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。",
    )
    CANCEL_NEXT = QT_TRANSLATE_NOOP("LinkTexts", "申し込みを取り消す")
    CANCELLED_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "申し込みを取り消しました")
    CANCELLED_LEAD = QT_TRANSLATE_NOOP("LinkTexts", "「{service}」の申し込みは、なくなりました。")

    SLIP_TITLE = QT_TRANSLATE_NOOP("LinkTexts", "申し込みのお知らせ")
    SLIP_MYKEY = QT_TRANSLATE_NOOP("LinkTexts", "マイキーID {mykey}")
    SLIP_SERVICE = QT_TRANSLATE_NOOP("LinkTexts", "決済サービス {service}")
    SLIP_ACCOUNT = QT_TRANSLATE_NOOP("LinkTexts", "番号の終わり {tail}")
    SLIP_REFERENCE = QT_TRANSLATE_NOOP("LinkTexts", "受付番号 {reference}")
    SLIP_WHEN = QT_TRANSLATE_NOOP("LinkTexts", "申し込んだ日時 {moment}")
    SLIP_KEEP = QT_TRANSLATE_NOOP("LinkTexts", "申し込んだ決済サービスは、変えられません。")


_ALPHABETS = {
    CharacterSet.DIGITS: LinkTexts.FIELD_DIGITS,
    CharacterSet.ALNUM: LinkTexts.FIELD_ALNUM,
    CharacterSet.ANY: LinkTexts.FIELD_ANY,
}


def label_of(field: ServiceField) -> str:
    return field.label or say(ServiceTexts.SECURITY_CODE if field.secret else ServiceTexts.ACCOUNT)


def form_of(field: ServiceField) -> str:
    """How long the text is and of what; empty where it is not known."""
    alphabet = _ALPHABETS.get(field.alphabet)
    if field.length is None or alphabet is None:
        return ""
    return say(LinkTexts.FIELD_LENGTH, length=field.length, alphabet=say(alphabet))


def problem_text(problem: FieldProblem, field: ServiceField, differs_at: int) -> str:
    return say(LinkTexts[f"PROBLEM_{problem.name}"], prefix=field.prefix, place=differs_at)


def state_text(state: LinkState, moment: str, reason: RejectReason | None) -> str:
    why = say(LinkTexts[f"REASON_{reason.name}"]) if reason is not None else ""
    return say(LinkTexts[f"STATE_{state.name}"], moment=moment, reason=why)

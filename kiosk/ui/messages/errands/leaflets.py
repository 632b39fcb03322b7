"""The words around what there is to read; the sentences of programmes, cities and ways are data."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.reading_matter import Spot
from kiosk.ui.messages import CitizenText, say


class LeafletTexts(CitizenText):
    TOPICS_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "何をお知りになりたいですか")
    TOPICS_LEAD = QT_TRANSLATE_NOOP("LeafletTexts", "読むだけです。カードは使いません。")
    PROGRAMME = QT_TRANSLATE_NOOP("LeafletTexts", "制度と手続きの流れ")
    PROGRAMME_ABOUT = QT_TRANSLATE_NOOP("LeafletTexts", "もらえるポイント、期限、ご注意")
    WAYS = QT_TRANSLATE_NOOP("LeafletTexts", "ほかの申し込み方法")
    WAYS_ABOUT = QT_TRANSLATE_NOOP("LeafletTexts", "スマホ、パソコン、コンビニなど")
    SPOTS = QT_TRANSLATE_NOOP("LeafletTexts", "手続きできる場所")
    SPOTS_ABOUT = QT_TRANSLATE_NOOP("LeafletTexts", "この近くの窓口と手続スポット")
    PIN = QT_TRANSLATE_NOOP("LeafletTexts", "4桁の暗証番号で困ったら")
    PIN_ABOUT = QT_TRANSLATE_NOOP("LeafletTexts", "どの番号か、ロックされたときの直し方")
    WEB = QT_TRANSLATE_NOOP("LeafletTexts", "公式の案内を持ち帰る")
    WEB_ABOUT = QT_TRANSLATE_NOOP("LeafletTexts", "スマホで読む二次元コード")

    WAYS_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "どの方法で申し込みますか")
    WAYS_LEAD = QT_TRANSLATE_NOOP("LeafletTexts", "選ぶと、手順を読めます。紙に印刷することもできます。")
    WAYS_LEAD_SCREEN = QT_TRANSLATE_NOOP("LeafletTexts", "選ぶと、手順を読めます。")

    PLACE = QT_TRANSLATE_NOOP("LeafletTexts", "{leaflet}  {number} / {total}ページ")
    CONTENTS_LEAD = QT_TRANSLATE_NOOP("LeafletTexts", "読みたいところを押してください。")
    CONTENTS = QT_TRANSLATE_NOOP("LeafletTexts", "もくじを見る")
    ALSO = QT_TRANSLATE_NOOP("LeafletTexts", "、")
    NEXT = QT_TRANSLATE_NOOP("LeafletTexts", "つぎのページ")
    NO_MORE = QT_TRANSLATE_NOOP("LeafletTexts", "ほかの案内を見る")
    MARK = QT_TRANSLATE_NOOP("LeafletTexts", "・")
    PRINT = QT_TRANSLATE_NOOP("LeafletTexts", "全部のページを紙に印刷する")
    PRINTED = QT_TRANSLATE_NOOP("LeafletTexts", "印刷しました。お持ち帰りください")
    NOT_PRINTED = QT_TRANSLATE_NOOP("LeafletTexts", "紙が出ていなければ、もう一度印刷する")
    SHOW_SPOTS = QT_TRANSLATE_NOOP("LeafletTexts", "手続きできる場所の一覧を見る")

    SUMMARY_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "{programme}とは")
    WHEN_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "いつまでにするか")
    WHEN_RESERVE = QT_TRANSLATE_NOOP("LeafletTexts", "予約:{window}")
    WHEN_LINK = QT_TRANSLATE_NOOP("LeafletTexts", "申し込み:{window}")
    WHEN_USE = QT_TRANSLATE_NOOP("LeafletTexts", "チャージ・買い物:{window}")
    WHEN_EACH = QT_TRANSLATE_NOOP(
        "LeafletTexts", "申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。"
    )
    GIVES_RATE = QT_TRANSLATE_NOOP("LeafletTexts", "チャージか買い物の{rate}%、{points}ポイントまで")
    GIVES_FLAT = QT_TRANSLATE_NOOP("LeafletTexts", "{points}ポイント")
    WINDOW = QT_TRANSLATE_NOOP("LeafletTexts", "{opens}から{last}まで")
    WINDOW_FROM = QT_TRANSLATE_NOOP("LeafletTexts", "{opens}から")
    WINDOW_UNTIL = QT_TRANSLATE_NOOP("LeafletTexts", "{last}まで")
    WINDOW_OVER = QT_TRANSLATE_NOOP("LeafletTexts", "{last}で終わりました")
    WINDOW_OPEN = QT_TRANSLATE_NOOP("LeafletTexts", "いま、できます。終わりの日は決まっていません")
    BRING_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "この窓口に持ってくるもの")
    HERE_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "場所と受付時間")
    CONTACT_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "この窓口へのお問い合わせ")
    NOTES_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "{municipality}からのお知らせ")

    PIN_WHICH_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "どの暗証番号ですか")
    PIN_WHICH_THIS = QT_TRANSLATE_NOOP(
        "LeafletTexts", "ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。"
    )
    PIN_WHICH_OTHERS = QT_TRANSLATE_NOOP(
        "LeafletTexts", "「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。"
    )
    PIN_WHICH_SIGNING = QT_TRANSLATE_NOOP("LeafletTexts", "「署名用」は6〜16文字です。ここでは使いません。")
    PIN_UNSURE_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "番号がたしかでないとき")
    PIN_UNSURE_STOP = QT_TRANSLATE_NOOP(
        "LeafletTexts", "思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。"
    )
    PIN_UNSURE_KEPT = QT_TRANSLATE_NOOP(
        "LeafletTexts",
        "まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。",
    )
    PIN_UNSURE_DESK = QT_TRANSLATE_NOOP("LeafletTexts", "思い出せないときは、{desk}で新しい番号に決め直せます。")
    PIN_UNSURE_SECRET = QT_TRANSLATE_NOOP("LeafletTexts", "番号は、職員にも教えないでください。")
    PIN_LOCKED_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "ロックされたときに直すところ")
    PIN_LOCKED_WHERE = QT_TRANSLATE_NOOP("LeafletTexts", "{desk}({place})で直せます。")
    PIN_LOCKED_HOME = QT_TRANSLATE_NOOP(
        "LeafletTexts", "ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。"
    )
    PIN_LOCKED_BRING = QT_TRANSLATE_NOOP(
        "LeafletTexts", "マイナンバーカードをお持ちください。運転免許証などがいることもあります。"
    )
    PIN_LOCKED_FOR_OTHERS = QT_TRANSLATE_NOOP(
        "LeafletTexts", "15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。"
    )

    WEB_PAGE = QT_TRANSLATE_NOOP("LeafletTexts", "公式のページです。")
    WEB_LEAFLET = QT_TRANSLATE_NOOP("LeafletTexts", "リーフレットです。")
    WEB_VIDEO = QT_TRANSLATE_NOOP("LeafletTexts", "動画です。音が出ます。")
    WEB_INSIDE = QT_TRANSLATE_NOOP("LeafletTexts", "サイトの中の「{name}」です。")
    WEB_HOW = QT_TRANSLATE_NOOP(
        "LeafletTexts", "四角いコードにスマホのカメラを向けると開きます。通信料がかかることがあります。"
    )
    WEB_QR = QT_TRANSLATE_NOOP("LeafletTexts", "{name}の二次元コード")
    NO_ADDRESS_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "ほかの公式の案内")

    SPOTS_TITLE = QT_TRANSLATE_NOOP("LeafletTexts", "手続きできる場所")
    SPOTS_LEAD = QT_TRANSLATE_NOOP("LeafletTexts", "行く前に、受付時間をお確かめください。")
    SPOTS_HERE = QT_TRANSLATE_NOOP("LeafletTexts", "この窓口")
    SPOTS_TODAY = QT_TRANSLATE_NOOP("LeafletTexts", "本日 {spans}")
    SPOTS_CLOSED = QT_TRANSLATE_NOOP("LeafletTexts", "本日はお休みです")
    SPOTS_HOURS = QT_TRANSLATE_NOOP("LeafletTexts", "受付 {hours}")
    SPOTS_MORE = QT_TRANSLATE_NOOP("LeafletTexts", "ほかの場所をさがすには")
    SPOTS_WHERE = QT_TRANSLATE_NOOP(
        "LeafletTexts", "国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。"
    )
    ASK = QT_TRANSLATE_NOOP("LeafletTexts", "お問い合わせ")


def about_spot(spot: Spot) -> str:
    """Its hours and what else there is to say, where they are known."""
    hours = () if spot.hours is None else (say(LeafletTexts.SPOTS_HOURS, hours=spot.hours),)
    note = () if spot.note is None else (spot.note,)
    return "\n".join((*hours, *note))

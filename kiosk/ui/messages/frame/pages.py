"""The words on the pages of an errand, in the order in which a person meets them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.messages import CitizenText


class FrameTexts(CitizenText):
    """What is always in the same place."""

    PRACTICE = QT_TRANSLATE_NOOP("FrameTexts", "練習モード — 本物の手続きにはなりません")
    PRACTICE_CARD = QT_TRANSLATE_NOOP("FrameTexts", "練習カード:{card}")
    PRACTICE_PUT = QT_TRANSLATE_NOOP("FrameTexts", "置く")
    PRACTICE_PULL = QT_TRANSLATE_NOOP("FrameTexts", "取る")
    PRACTICE_CHOOSE = QT_TRANSLATE_NOOP("FrameTexts", "練習カードを選ぶ")
    PRACTICE_PIN = QT_TRANSLATE_NOOP("FrameTexts", "練習カードの暗証番号は1234です。")
    BACK = QT_TRANSLATE_NOOP("FrameTexts", "もどる")
    STAFF = QT_TRANSLATE_NOOP("FrameTexts", "職員を呼ぶ")
    STOP = QT_TRANSLATE_NOOP("FrameTexts", "やめる")
    END = QT_TRANSLATE_NOOP("FrameTexts", "おわる")
    AGAIN = QT_TRANSLATE_NOOP("FrameTexts", "もう一度聞く")
    UNREAD = QT_TRANSLATE_NOOP("FrameTexts", "つづきを見ると、押せます。")
    STEP_PREPARE = QT_TRANSLATE_NOOP("FrameTexts", "準備")
    STEP_CARD = QT_TRANSLATE_NOOP("FrameTexts", "カード")
    STEP_PIN = QT_TRANSLATE_NOOP("FrameTexts", "暗証番号")
    STEP_CONFIRM = QT_TRANSLATE_NOOP("FrameTexts", "確認")
    STEP_DONE = QT_TRANSLATE_NOOP("FrameTexts", "完了")
    STEP_CHOOSE = QT_TRANSLATE_NOOP("FrameTexts", "選ぶ")
    STEP_ENTER = QT_TRANSLATE_NOOP("FrameTexts", "入力・確認")
    STEP_NOW = QT_TRANSLATE_NOOP("FrameTexts", "{total}段階の{number}番目、{name}")
    STAFF_TITLE = QT_TRANSLATE_NOOP("FrameTexts", "職員を呼んでいます")
    STAFF_LEAD = QT_TRANSLATE_NOOP("FrameTexts", "音で知らせています。近くの職員に、この画面を見せてください。")
    STAFF_JUST = QT_TRANSLATE_NOOP("FrameTexts", "{time}に呼びました。")
    STAFF_SINCE = QT_TRANSLATE_NOOP("FrameTexts", "{time}に呼びました。{minutes}分たっています。")
    STAFF_LEAVING = QT_TRANSLATE_NOOP(
        "FrameTexts", "カードを取ると、手続きは途中で終わります。呼び出しも、取り消しになります。"
    )
    COMING_TITLE = QT_TRANSLATE_NOOP("FrameTexts", "職員がまいります")
    COMING_LEAD = QT_TRANSLATE_NOOP(
        "FrameTexts", "こちらに向かっています。そのままお待ちください。カードは、置いたままでかまいません。"
    )
    STAFF_BACK = QT_TRANSLATE_NOOP("FrameTexts", "呼び出しを取り消す")
    LEAVE_TITLE = QT_TRANSLATE_NOOP("FrameTexts", "手続きをやめますか")
    LEAVE_LEAD = QT_TRANSLATE_NOOP(
        "FrameTexts", "やめると、ここまでに選んだものと入れたものは消えます。何も記録されません。"
    )
    LEAVE_STAY = QT_TRANSLATE_NOOP("FrameTexts", "やめないで、続ける")
    LEAVE = QT_TRANSLATE_NOOP("FrameTexts", "やめて、終わりにする")
    IDLE_TITLE = QT_TRANSLATE_NOOP("FrameTexts", "まだ続けますか")
    IDLE_LEAD = QT_TRANSLATE_NOOP(
        "FrameTexts", "あと{seconds}秒でこの画面を閉じます。続けるときは、「続ける」を押してください。"
    )
    IDLE_STAY = QT_TRANSLATE_NOOP("FrameTexts", "続ける")
    TITLE = QT_TRANSLATE_NOOP("FrameTexts", "マイナポイント手続き")


class PageTexts(CitizenText):
    HOME_TITLE = QT_TRANSLATE_NOOP("PageTexts", "ご用件を選んでください")
    HOME_LEAD = QT_TRANSLATE_NOOP("PageTexts", "ポイントを受け取る方は、1の予約、2の申し込みの順に手続きします。")
    HOME_RESERVE = QT_TRANSLATE_NOOP("PageTexts", "ポイントの予約をする")
    HOME_RESERVE_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "はじめに、8文字のマイキーIDを決めます")
    HOME_LINK = QT_TRANSLATE_NOOP("PageTexts", "ポイントの申し込みをする")
    HOME_LINK_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "予約のあとに、受け取るサービスを選びます")
    HOME_STATUS = QT_TRANSLATE_NOOP("PageTexts", "自分の状況を見る")
    HOME_STATUS_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "予約と申し込みを確かめます")
    HOME_CHECK = QT_TRANSLATE_NOOP("PageTexts", "カードを調べる")
    HOME_CHECK_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "読み取れないとき、期限が心配なとき")
    HOME_PHONE = QT_TRANSLATE_NOOP("PageTexts", "スマホで読み取れない")
    HOME_PHONE_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "カードの読み取りで困っている方")
    HOME_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "制度の案内")
    HOME_ABOUT_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "もらえるポイントと、手続きの流れ")
    HOME_OPEN = QT_TRANSLATE_NOOP("PageTexts", "本日の窓口 {spans}(受付中)")
    HOME_WEEK = QT_TRANSLATE_NOOP("PageTexts", "受付 {week}")
    HOME_CLOSED = QT_TRANSLATE_NOOP("PageTexts", "窓口は閉まっています。次は{moment}から")
    HOME_CLOSED_LONG = QT_TRANSLATE_NOOP("PageTexts", "窓口は閉まっています")
    HOME_CALL = QT_TRANSLATE_NOOP("PageTexts", "電話 {phone}、つながったら{press}番(今つながります)")
    HOME_CALL_BUSY = QT_TRANSLATE_NOOP(
        "PageTexts", "電話 {phone}、つながったら{press}番(今つながります。午後がつながりやすいです)"
    )
    HOME_CALL_CLOSED = QT_TRANSLATE_NOOP("PageTexts", "電話 {phone}、つながったら{press}番(次は{moment}から)")
    HOME_MAINTENANCE_AHEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです"
    )
    HOME_MAINTENANCE_AHEAD_LONG = QT_TRANSLATE_NOOP("PageTexts", "国のシステムの保守のため、{starts}から止まります")
    HOME_MAINTENANCE = QT_TRANSLATE_NOOP("PageTexts", "国のシステムの保守のため、手続きは{moment}からできます")
    HOME_MAINTENANCE_LONG = QT_TRANSLATE_NOOP("PageTexts", "国のシステムの保守のため、いまは手続きできません")
    HOME_CLOCK = QT_TRANSLATE_NOOP(
        "PageTexts", "機械の時計を確かめているため、いまは手続きできません。職員にお聞きください"
    )
    HOME_REGISTER = QT_TRANSLATE_NOOP(
        "PageTexts", "機械の記録を確かめているため、いまは予約も申し込みもできません。職員にお聞きください"
    )

    NEEDS_TITLE = QT_TRANSLATE_NOOP("PageTexts", "必要なものは、お手元にありますか")
    NEEDS_LEAD = QT_TRANSLATE_NOOP("PageTexts", "名前や住所を書くことはありません。")
    NEEDS_WAIT = QT_TRANSLATE_NOOP(
        "PageTexts",
        "電子証明書を更新・発行した方は、24時間たってから手続きできます。電子証明書とは、カードの中にある、ご本人だと示すデータです。",
    )
    NEEDS_NEXT = QT_TRANSLATE_NOOP("PageTexts", "全部あります")
    NEEDS_MISSING = QT_TRANSLATE_NOOP("PageTexts", "ないもの、わからないものがある")

    MISSING_TITLE = QT_TRANSLATE_NOOP("PageTexts", "ないもの、わからないものがあるとき")
    MISSING_LEAD = QT_TRANSLATE_NOOP("PageTexts", "あてはまるところを、お読みください。")
    MISSING_CARD = QT_TRANSLATE_NOOP("PageTexts", "マイナンバーカードがない")
    MISSING_CARD_DO = QT_TRANSLATE_NOOP(
        "PageTexts", "カードがないと、手続きできません。なくした方、まだお持ちでない方は、{desk}におたずねください。"
    )
    MISSING_PIN = QT_TRANSLATE_NOOP("PageTexts", "4桁の暗証番号がわからない")
    MISSING_PIN_DO = QT_TRANSLATE_NOOP(
        "PageTexts", "思いついた番号を、ためさないでください。カードがあれば、{desk}で新しい番号に決め直せます。"
    )
    MISSING_SERVICE = QT_TRANSLATE_NOOP("PageTexts", "決済サービスのカードやID、コードがない")
    MISSING_SERVICE_RESERVE = QT_TRANSLATE_NOOP(
        "PageTexts", "予約は、いまできます。申し込みは、そろえてから、別の日にできます。"
    )
    MISSING_SERVICE_LINK = QT_TRANSLATE_NOOP(
        "PageTexts", "いるものは、サービスでちがいます。サービスの会社か、職員におたずねください。"
    )
    MISSING_RESERVE = QT_TRANSLATE_NOOP("PageTexts", "カードと暗証番号はある。予約だけする")

    WHO_TITLE = QT_TRANSLATE_NOOP("PageTexts", "手続きをするのは、どなたですか")
    WHO_LEAD = QT_TRANSLATE_NOOP("PageTexts", "ポイントが別の人のものになるのを防ぐため、お聞きします。")
    WHO_HOLDER = QT_TRANSLATE_NOOP("PageTexts", "カードの持ち主本人")
    WHO_HOLDER_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "自分のカードで手続きします")
    WHO_PARENT = QT_TRANSLATE_NOOP("PageTexts", "15歳未満のお子さまの親など")
    WHO_PARENT_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "お子さまのカードで、法定代理人(親権者など)が手続きします")
    WHO_GUARDIAN = QT_TRANSLATE_NOOP("PageTexts", "成年後見人")
    WHO_GUARDIAN_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "成年被後見人の法定代理人として手続きします")
    WHO_OTHERS = QT_TRANSLATE_NOOP("PageTexts", "ご家族やお友だちの代わりに来た方")
    WHO_OTHERS_ABOUT = QT_TRANSLATE_NOOP("PageTexts", "手続きできません。どうすればよいかを、ご案内します")

    PARENT_TITLE = QT_TRANSLATE_NOOP("PageTexts", "お子さまの法定代理人の方ですか")
    PARENT_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts",
        "15歳未満のお子さまの手続きは、法定代理人(親権者など)だけができます。15歳以上の方は、ご本人がします。",
    )
    PARENT_NOTE = QT_TRANSLATE_NOOP(
        "PageTexts", "読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。"
    )
    PARENT_NEXT = QT_TRANSLATE_NOOP("PageTexts", "はい、法定代理人です")
    GUARDIAN_TITLE = QT_TRANSLATE_NOOP("PageTexts", "成年後見人の方ですか")
    GUARDIAN_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "成年後見人であることが分かる登記事項証明書を、職員にお見せください。"
    )
    GUARDIAN_NOTE = QT_TRANSLATE_NOOP(
        "PageTexts", "読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。"
    )
    GUARDIAN_NEXT = QT_TRANSLATE_NOOP("PageTexts", "はい、成年後見人です")
    REPRESENTATIVE_NOT = QT_TRANSLATE_NOOP("PageTexts", "いいえ、ちがいます")

    PLACE_TITLE = QT_TRANSLATE_NOOP("PageTexts", "カードを読み取り台に置いてください")
    PLACE_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。"
    )
    PLACE_NOTE = QT_TRANSLATE_NOOP("PageTexts", "カバーやケースから出してください。ほかのカードと重ねないでください。")
    PLACE_LEFT = QT_TRANSLATE_NOOP("PageTexts", "読み取り台は、画面の左にあります")
    PLACE_RIGHT = QT_TRANSLATE_NOOP("PageTexts", "読み取り台は、画面の右にあります")
    PLACE_BELOW = QT_TRANSLATE_NOOP("PageTexts", "読み取り台は、画面の下にあります")
    PLACE_AGAIN_TITLE = QT_TRANSLATE_NOOP("PageTexts", "カードを一度取って、置き直してください")
    PLACE_AGAIN_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。"
    )

    CHECKING_TITLE = QT_TRANSLATE_NOOP("PageTexts", "カードを調べています")
    CHECKING_LEAD = QT_TRANSLATE_NOOP("PageTexts", "カードを動かさずに、お待ちください。5秒ほどかかることがあります。")
    VERIFYING_TITLE = QT_TRANSLATE_NOOP("PageTexts", "暗証番号を確かめています")
    VERIFYING_LEAD = QT_TRANSLATE_NOOP("PageTexts", "カードを動かさずに、お待ちください。")
    LOOKING_TITLE = QT_TRANSLATE_NOOP("PageTexts", "予約と申し込みを調べています")
    RECORDING_TITLE = QT_TRANSLATE_NOOP("PageTexts", "予約を記録しています")
    RECORDING_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "カードが内容に署名しています。カードを動かさずに、お待ちください。"
    )
    SETTLING_TITLE = QT_TRANSLATE_NOOP("PageTexts", "記録できたか確かめています")
    SETTLING_LEAD = QT_TRANSLATE_NOOP("PageTexts", "記録のとちゅうでカードが離れました。すぐに結果をお知らせします。")

    FINE_TITLE = QT_TRANSLATE_NOOP("PageTexts", "このカードは使えます")
    FINE_LEAD = QT_TRANSLATE_NOOP("PageTexts", "マイナンバーカードと電子証明書を読み取りました。")
    FINE_KIND = QT_TRANSLATE_NOOP("PageTexts", "マイナンバーカードです")
    FINE_CERTIFICATE = QT_TRANSLATE_NOOP("PageTexts", "電子証明書の期限内です")
    FINE_NEAR_END = QT_TRANSLATE_NOOP(
        "PageTexts",
        "電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません",
    )
    FINE_TRIES = QT_TRANSLATE_NOOP("PageTexts", "暗証番号はロックされていません(のこり{tries}回)")
    FINE_TRIES_UNKNOWN = QT_TRANSLATE_NOOP("PageTexts", "暗証番号ののこり回数は、カードが答えませんでした")
    FINE_LAST_TRY = QT_TRANSLATE_NOOP(
        "PageTexts", "暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください"
    )
    FINE_REVOKED = QT_TRANSLATE_NOOP(
        "PageTexts", "紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。"
    )

    NEAR_END_TITLE = QT_TRANSLATE_NOOP("PageTexts", "電子証明書の期限が近づいています")
    NEAR_END_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。"
    )
    NEAR_END_NOTE = QT_TRANSLATE_NOOP(
        "PageTexts",
        "更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。",
    )
    NEAR_END_NEXT = QT_TRANSLATE_NOOP("PageTexts", "このまま続ける")

    PIN_TITLE = QT_TRANSLATE_NOOP("PageTexts", "暗証番号(4桁)を押してください")
    PIN_LEAD = QT_TRANSLATE_NOOP("PageTexts", "カードを受け取ったときに決めた「利用者証明用」の数字です。")
    PIN_REJECTED_TITLE = QT_TRANSLATE_NOOP("PageTexts", "番号がちがいます。もう一度どうぞ")
    PIN_REJECTED_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts",
        "4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。",
    )
    PIN_UNANSWERED_TITLE = QT_TRANSLATE_NOOP("PageTexts", "暗証番号を、もう一度お願いします")
    PIN_UNANSWERED_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts",
        "前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。",
    )
    LAST_UNANSWERED = QT_TRANSLATE_NOOP(
        "PageTexts",
        "前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。",
    )
    PIN_TRIES = QT_TRANSLATE_NOOP("PageTexts", "のこり{tries}回です。続けてまちがえると、カードが使えなくなります")
    PIN_LAST = QT_TRANSLATE_NOOP("PageTexts", "のこり1回です。ちがうと、カードが使えなくなります")
    PIN_TRIES_UNKNOWN = QT_TRANSLATE_NOOP("PageTexts", "3回続けてまちがえると使えなくなります")
    PIN_CORRECT = QT_TRANSLATE_NOOP("PageTexts", "訂正")
    PIN_CONFIRM = QT_TRANSLATE_NOOP("PageTexts", "確認")
    PIN_KEYPAD = QT_TRANSLATE_NOOP("PageTexts", "暗証番号のボタン")
    PIN_MORE = QT_TRANSLATE_NOOP("PageTexts", "あと{count}つ押すと、「確認」を押せます")
    PIN_COMPLETE = QT_TRANSLATE_NOOP("PageTexts", "「確認」を押してください")
    PIN_FORGOTTEN = QT_TRANSLATE_NOOP("PageTexts", "番号がわからない")
    PIN_CARD_STAYS = QT_TRANSLATE_NOOP("PageTexts", "カードは、読み取り台に置いたままにしてください。")
    FORGOTTEN_TITLE = QT_TRANSLATE_NOOP("PageTexts", "番号がわからないとき")
    FORGOTTEN_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "ここでやめても、まちがえた回数はふえません。手続きは、番号がわかってから、またできます。"
    )
    PIN_PLACES = QT_TRANSLATE_NOOP("PageTexts", "4桁のうち{count}桁を押しました")

    LAST_TITLE = QT_TRANSLATE_NOOP("PageTexts", "あと1回まちがえると、カードが使えなくなります")
    LAST_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts",
        "番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。",
    )
    LAST_NOTE = QT_TRANSLATE_NOOP(
        "PageTexts",
        "4桁の番号には「利用者証明用」「券面事項入力補助用」「住民基本台帳用」があり、それぞれ別の数字のことがあります。",
    )
    LAST_STAFF = QT_TRANSLATE_NOOP("PageTexts", "やめて職員を呼ぶ")
    LAST_SURE = QT_TRANSLATE_NOOP("PageTexts", "番号はたしかです。もう1回入れる")

    TERMS_TITLE = QT_TRANSLATE_NOOP("PageTexts", "この内容で予約しますか")
    TERMS_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。"
    )
    TERMS_SIGN = QT_TRANSLATE_NOOP(
        "PageTexts",
        "つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。",
    )
    TERMS_AGREE = QT_TRANSLATE_NOOP("PageTexts", "同意して予約する")

    MYKEY_TITLE = QT_TRANSLATE_NOOP("PageTexts", "マイキーIDを入れてください")
    MYKEY_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。"
    )
    MYKEY_AGAIN_TITLE = QT_TRANSLATE_NOOP("PageTexts", "もう一度、同じマイキーIDを入れてください")
    MYKEY_AGAIN_LEAD = QT_TRANSLATE_NOOP("PageTexts", "打ちまちがいを防ぐため、2回入れていただきます。")
    MYKEY_MALFORMED = QT_TRANSLATE_NOOP("PageTexts", "マイキーIDは、英字と数字の8文字です。もう一度お確かめください。")
    MYKEY_DIFFERENT = QT_TRANSLATE_NOOP(
        "PageTexts", "1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。"
    )
    MYKEY_FIELD = QT_TRANSLATE_NOOP("PageTexts", "マイキーID")
    MYKEY_CASE = QT_TRANSLATE_NOOP("PageTexts", "大/小文字")
    MYKEY_DELETE = QT_TRANSLATE_NOOP("PageTexts", "1字消す")
    MYKEY_ENTER = QT_TRANSLATE_NOOP("PageTexts", "確認")

    DONE_TITLE = QT_TRANSLATE_NOOP("PageTexts", "予約ができました")
    DONE_KNOWN_TITLE = QT_TRANSLATE_NOOP("PageTexts", "もう予約ができています")
    DONE_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。"
    )
    DONE_KNOWN_LEAD = QT_TRANSLATE_NOOP(
        "PageTexts", "{moment}に予約されています。新しいIDは作っていません。マイキーIDは、大切に保管してください。"
    )
    DONE_NEXT_HEADING = QT_TRANSLATE_NOOP("PageTexts", "つぎにすること")
    DONE_NEXT_KEEP = QT_TRANSLATE_NOOP(
        "PageTexts", "マイキーIDを、書き写すか、写真に撮ります。カードを取ると、この画面は消えます。"
    )
    DONE_NEXT_NOW = QT_TRANSLATE_NOOP(
        "PageTexts", "「続けて申し込む」を押して、決済サービスを選びます。申し込むまで、ポイントはもらえません。"
    )
    DONE_NEXT_LATER = QT_TRANSLATE_NOOP("PageTexts", "別の日に申し込む方は、カードを持って、またおいでください。")
    DONE_NEXT_WHEN_OPEN = QT_TRANSLATE_NOOP(
        "PageTexts", "いまは申し込めません。いつできるかは、職員におたずねください。"
    )
    DONE_SERVICES = QT_TRANSLATE_NOOP(
        "PageTexts",
        "どの決済サービスがあるかを、スマホで見られます。四角いコードにスマホのカメラを向けると、公式のページが開きます。",
    )
    DONE_PRINT = QT_TRANSLATE_NOOP("PageTexts", "紙に印刷する")
    DONE_PRINTING = QT_TRANSLATE_NOOP("PageTexts", "印刷しています")
    DONE_PRINTED = QT_TRANSLATE_NOOP("PageTexts", "印刷しました")
    DONE_NOT_PRINTED = QT_TRANSLATE_NOOP(
        "PageTexts", "紙が出ていなければ、カードを取る前に書き写すか、職員をお呼びください。"
    )
    DONE_MYKEY = QT_TRANSLATE_NOOP("PageTexts", "マイキーID")
    DONE_END = QT_TRANSLATE_NOOP("PageTexts", "おわる")

    ASK = QT_TRANSLATE_NOOP("PageTexts", "お問い合わせ")

    SLIP_TITLE = QT_TRANSLATE_NOOP("PageTexts", "マイキーIDのお知らせ")
    SLIP_CODE = QT_TRANSLATE_NOOP(
        "PageTexts", "この二次元コードは、窓口の読み取り機で、マイキーIDを入れるときに使います。"
    )
    SLIP_KEEP = QT_TRANSLATE_NOOP("PageTexts", "問い合わせのときに使います。大切に保管してください。")
    SLIP_WHEN = QT_TRANSLATE_NOOP("PageTexts", "予約した日時 {moment}")
    SLIP_NEXT = QT_TRANSLATE_NOOP(
        "PageTexts", "つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。"
    )
    SLIP_PRACTICE = QT_TRANSLATE_NOOP("PageTexts", "練習用 — 本物ではありません")

"""The words on the pages of an errand, in the order in which a person meets them."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Frame(Enum):
    """What is always in the same place."""

    PRACTICE = QT_TRANSLATE_NOOP("Frame", "練習モード — 本物の手続きにはなりません")
    PRACTICE_CARD = QT_TRANSLATE_NOOP("Frame", "練習カード:{card}")
    PRACTICE_PUT = QT_TRANSLATE_NOOP("Frame", "置く")
    PRACTICE_PULL = QT_TRANSLATE_NOOP("Frame", "取る")
    PRACTICE_CHOOSE = QT_TRANSLATE_NOOP("Frame", "練習カードを選ぶ")
    PRACTICE_PIN = QT_TRANSLATE_NOOP("Frame", "練習カードの暗証番号は1234です。")
    BACK = QT_TRANSLATE_NOOP("Frame", "もどる")
    STAFF = QT_TRANSLATE_NOOP("Frame", "職員を呼ぶ")
    STOP = QT_TRANSLATE_NOOP("Frame", "やめる")
    END = QT_TRANSLATE_NOOP("Frame", "おわる")
    STEP_PREPARE = QT_TRANSLATE_NOOP("Frame", "準備")
    STEP_CARD = QT_TRANSLATE_NOOP("Frame", "カード")
    STEP_PIN = QT_TRANSLATE_NOOP("Frame", "暗証番号")
    STEP_CONFIRM = QT_TRANSLATE_NOOP("Frame", "確認")
    STEP_DONE = QT_TRANSLATE_NOOP("Frame", "完了")
    STEP_CHOOSE = QT_TRANSLATE_NOOP("Frame", "選ぶ")
    STEP_ENTER = QT_TRANSLATE_NOOP("Frame", "入力・確認")
    STEP_NOW = QT_TRANSLATE_NOOP("Frame", "{total}段階の{number}番目、{name}")
    STAFF_TITLE = QT_TRANSLATE_NOOP("Frame", "職員を呼んでいます")
    STAFF_LEAD = QT_TRANSLATE_NOOP("Frame", "音で知らせています。近くの職員に、この画面を見せてください。")
    COMING_TITLE = QT_TRANSLATE_NOOP("Frame", "職員がまいります")
    COMING_LEAD = QT_TRANSLATE_NOOP("Frame", "そのままお待ちください。カードは、置いたままでかまいません。")
    STAFF_BACK = QT_TRANSLATE_NOOP("Frame", "手続きにもどる")
    IDLE_TITLE = QT_TRANSLATE_NOOP("Frame", "まだ続けますか")
    IDLE_LEAD = QT_TRANSLATE_NOOP("Frame", "あと{seconds}秒でこの画面を閉じます。続けるときは、下を押してください。")
    IDLE_STAY = QT_TRANSLATE_NOOP("Frame", "続ける")
    TITLE = QT_TRANSLATE_NOOP("Frame", "マイナポイント手続き")


class Pages(Enum):
    HOME_TITLE = QT_TRANSLATE_NOOP("Pages", "何をしますか")
    HOME_RESERVE = QT_TRANSLATE_NOOP("Pages", "予約する")
    HOME_RESERVE_ABOUT = QT_TRANSLATE_NOOP("Pages", "カードと4桁の暗証番号を使います")
    HOME_LINK = QT_TRANSLATE_NOOP("Pages", "申し込む")
    HOME_LINK_ABOUT = QT_TRANSLATE_NOOP("Pages", "ポイントを受け取るサービスを選びます")
    HOME_STATUS = QT_TRANSLATE_NOOP("Pages", "自分の状況を見る")
    HOME_STATUS_ABOUT = QT_TRANSLATE_NOOP("Pages", "予約と申し込みを確かめます")
    HOME_CHECK = QT_TRANSLATE_NOOP("Pages", "カードを調べる")
    HOME_CHECK_ABOUT = QT_TRANSLATE_NOOP("Pages", "読み取れないとき、期限が心配なとき")
    HOME_PHONE = QT_TRANSLATE_NOOP("Pages", "スマホで読み取れない")
    HOME_PHONE_ABOUT = QT_TRANSLATE_NOOP("Pages", "カードの読み取りで困っている方")
    HOME_ABOUT = QT_TRANSLATE_NOOP("Pages", "制度の案内")
    HOME_ABOUT_ABOUT = QT_TRANSLATE_NOOP("Pages", "もらえるポイントと、手続きの流れ")
    HOME_OPEN = QT_TRANSLATE_NOOP("Pages", "本日の窓口 {spans}(受付中)")
    HOME_WEEK = QT_TRANSLATE_NOOP("Pages", "受付 {week}")
    HOME_CLOSED = QT_TRANSLATE_NOOP("Pages", "窓口は閉まっています。次は{moment}から")
    HOME_CLOSED_LONG = QT_TRANSLATE_NOOP("Pages", "窓口は閉まっています")
    HOME_CALL = QT_TRANSLATE_NOOP("Pages", "電話 {phone} → {press}番(今つながります)")
    HOME_CALL_BUSY = QT_TRANSLATE_NOOP("Pages", "電話 {phone} → {press}番(今つながります。午後がつながりやすいです)")
    HOME_CALL_CLOSED = QT_TRANSLATE_NOOP("Pages", "電話 {phone} → {press}番(次は{moment}から)")
    HOME_MAINTENANCE_AHEAD = QT_TRANSLATE_NOOP(
        "Pages", "国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです"
    )
    HOME_MAINTENANCE_AHEAD_LONG = QT_TRANSLATE_NOOP("Pages", "国のシステムの保守のため、{starts}から止まります")
    HOME_MAINTENANCE = QT_TRANSLATE_NOOP("Pages", "国のシステムの保守のため、手続きは{moment}からできます")
    HOME_MAINTENANCE_LONG = QT_TRANSLATE_NOOP("Pages", "国のシステムの保守のため、いまは手続きできません")

    NEEDS_TITLE = QT_TRANSLATE_NOOP("Pages", "必要なものは、お手元にありますか")
    NEEDS_LEAD = QT_TRANSLATE_NOOP("Pages", "名前や住所を書くことはありません。")
    NEEDS_WAIT = QT_TRANSLATE_NOOP("Pages", "電子証明書を更新・発行した方は、24時間たってから手続きできます。")
    NEEDS_NEXT = QT_TRANSLATE_NOOP("Pages", "あります")

    WHO_TITLE = QT_TRANSLATE_NOOP("Pages", "手続きをするのは、どなたですか")
    WHO_LEAD = QT_TRANSLATE_NOOP("Pages", "ポイントが別の人のものになるのを防ぐため、お聞きします。")
    WHO_HOLDER = QT_TRANSLATE_NOOP("Pages", "カードの持ち主本人")
    WHO_HOLDER_ABOUT = QT_TRANSLATE_NOOP("Pages", "自分のカードで手続きします")
    WHO_PARENT = QT_TRANSLATE_NOOP("Pages", "15歳未満のお子さまの親など")
    WHO_PARENT_ABOUT = QT_TRANSLATE_NOOP("Pages", "お子さまの法定代理人として手続きします")
    WHO_GUARDIAN = QT_TRANSLATE_NOOP("Pages", "成年後見人")
    WHO_GUARDIAN_ABOUT = QT_TRANSLATE_NOOP("Pages", "成年被後見人の法定代理人として手続きします")
    WHO_OTHERS = QT_TRANSLATE_NOOP("Pages", "そのほかの方")
    WHO_OTHERS_ABOUT = QT_TRANSLATE_NOOP("Pages", "ご家族やお友だちの代わりに来た方")

    PARENT_TITLE = QT_TRANSLATE_NOOP("Pages", "お子さまのカードで手続きします")
    PARENT_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。"
    )
    PARENT_NOTE = QT_TRANSLATE_NOOP(
        "Pages", "法定代理人(親権者など)だけが手続きできます。15歳以上のお子さまは、ご本人が手続きします。"
    )
    PARENT_NEXT = QT_TRANSLATE_NOOP("Pages", "法定代理人です")
    GUARDIAN_TITLE = QT_TRANSLATE_NOOP("Pages", "ご本人のカードで手続きします")
    GUARDIAN_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。"
    )
    GUARDIAN_NOTE = QT_TRANSLATE_NOOP("Pages", "成年後見人であることが分かる登記事項証明書を、職員にお見せください。")
    GUARDIAN_NEXT = QT_TRANSLATE_NOOP("Pages", "成年後見人です")

    PLACE_TITLE = QT_TRANSLATE_NOOP("Pages", "カードを読み取り台に置いてください")
    PLACE_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。"
    )
    PLACE_NOTE = QT_TRANSLATE_NOOP("Pages", "カバーやケースから出してください。ほかのカードと重ねないでください。")
    PLACE_AGAIN_TITLE = QT_TRANSLATE_NOOP("Pages", "カードを一度取って、置き直してください")
    PLACE_AGAIN_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。"
    )

    CHECKING_TITLE = QT_TRANSLATE_NOOP("Pages", "カードを調べています")
    CHECKING_LEAD = QT_TRANSLATE_NOOP("Pages", "カードを動かさずに、お待ちください。5秒ほどかかることがあります。")
    VERIFYING_TITLE = QT_TRANSLATE_NOOP("Pages", "暗証番号を確かめています")
    VERIFYING_LEAD = QT_TRANSLATE_NOOP("Pages", "カードを動かさずに、お待ちください。")
    LOOKING_TITLE = QT_TRANSLATE_NOOP("Pages", "予約と申し込みを調べています")
    RECORDING_TITLE = QT_TRANSLATE_NOOP("Pages", "予約を記録しています")
    RECORDING_LEAD = QT_TRANSLATE_NOOP("Pages", "カードが内容に署名しています。カードを動かさずに、お待ちください。")
    SETTLING_TITLE = QT_TRANSLATE_NOOP("Pages", "記録できたか確かめています")
    SETTLING_LEAD = QT_TRANSLATE_NOOP("Pages", "記録のとちゅうでカードが離れました。すぐに結果をお知らせします。")

    FINE_TITLE = QT_TRANSLATE_NOOP("Pages", "このカードは使えます")
    FINE_LEAD = QT_TRANSLATE_NOOP("Pages", "マイナンバーカードと電子証明書を読み取りました。")
    FINE_KIND = QT_TRANSLATE_NOOP("Pages", "マイナンバーカードです")
    FINE_CERTIFICATE = QT_TRANSLATE_NOOP("Pages", "電子証明書の期限内です")
    FINE_NEAR_END = QT_TRANSLATE_NOOP(
        "Pages",
        "電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません",
    )
    FINE_TRIES = QT_TRANSLATE_NOOP("Pages", "暗証番号はロックされていません(のこり{tries}回)")
    FINE_TRIES_UNKNOWN = QT_TRANSLATE_NOOP("Pages", "暗証番号ののこり回数は、カードが答えませんでした")
    FINE_LAST_TRY = QT_TRANSLATE_NOOP(
        "Pages", "暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください"
    )
    FINE_REVOKED = QT_TRANSLATE_NOOP(
        "Pages", "紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。"
    )

    NEAR_END_TITLE = QT_TRANSLATE_NOOP("Pages", "電子証明書の期限が近づいています")
    NEAR_END_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。"
    )
    NEAR_END_NOTE = QT_TRANSLATE_NOOP(
        "Pages",
        "更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。",
    )
    NEAR_END_NEXT = QT_TRANSLATE_NOOP("Pages", "このまま続ける")

    PIN_TITLE = QT_TRANSLATE_NOOP("Pages", "暗証番号(4桁)を押してください")
    PIN_LEAD = QT_TRANSLATE_NOOP("Pages", "カードを受け取ったときに決めた「利用者証明用」の数字です。")
    PIN_REJECTED_TITLE = QT_TRANSLATE_NOOP("Pages", "番号がちがいます。もう一度どうぞ")
    PIN_REJECTED_LEAD = QT_TRANSLATE_NOOP(
        "Pages",
        "4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。",
    )
    PIN_UNANSWERED_TITLE = QT_TRANSLATE_NOOP("Pages", "暗証番号を、もう一度お願いします")
    PIN_UNANSWERED_LEAD = QT_TRANSLATE_NOOP(
        "Pages",
        "前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。",
    )
    LAST_UNANSWERED = QT_TRANSLATE_NOOP(
        "Pages",
        "前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。",
    )
    PIN_TRIES = QT_TRANSLATE_NOOP("Pages", "のこり{tries}回です。続けてまちがえると、カードが使えなくなります")
    PIN_LAST = QT_TRANSLATE_NOOP("Pages", "のこり1回です。ちがうと、カードが使えなくなります")
    PIN_TRIES_UNKNOWN = QT_TRANSLATE_NOOP("Pages", "3回続けてまちがえると使えなくなります")
    PIN_CORRECT = QT_TRANSLATE_NOOP("Pages", "訂正")
    PIN_CONFIRM = QT_TRANSLATE_NOOP("Pages", "確認")
    PIN_KEYPAD = QT_TRANSLATE_NOOP("Pages", "暗証番号のボタン")
    PIN_PLACES = QT_TRANSLATE_NOOP("Pages", "4桁のうち{count}桁を押しました")

    LAST_TITLE = QT_TRANSLATE_NOOP("Pages", "あと1回まちがえると、カードが使えなくなります")
    LAST_LEAD = QT_TRANSLATE_NOOP(
        "Pages",
        "番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。",
    )
    LAST_NOTE = QT_TRANSLATE_NOOP(
        "Pages", "4桁の番号は「利用者証明用」「券面事項入力補助用」「住民基本台帳用」で、別の数字のことがあります。"
    )
    LAST_STAFF = QT_TRANSLATE_NOOP("Pages", "やめて職員を呼ぶ")
    LAST_SURE = QT_TRANSLATE_NOOP("Pages", "番号はたしかです。もう1回入れる")

    TERMS_TITLE = QT_TRANSLATE_NOOP("Pages", "この内容で予約しますか")
    TERMS_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。"
    )
    TERMS_SIGN = QT_TRANSLATE_NOOP(
        "Pages",
        "つぎに暗証番号を入れると、台の上のカードがこの内容に署名します。カードは置いたままにしてください。",
    )
    TERMS_AGREE = QT_TRANSLATE_NOOP("Pages", "同意して予約する")

    MYKEY_TITLE = QT_TRANSLATE_NOOP("Pages", "マイキーIDを入れてください")
    MYKEY_LEAD = QT_TRANSLATE_NOOP("Pages", "国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。")
    MYKEY_AGAIN_TITLE = QT_TRANSLATE_NOOP("Pages", "もう一度、同じマイキーIDを入れてください")
    MYKEY_AGAIN_LEAD = QT_TRANSLATE_NOOP("Pages", "打ちまちがいを防ぐため、2回入れていただきます。")
    MYKEY_MALFORMED = QT_TRANSLATE_NOOP("Pages", "マイキーIDは、英字と数字の8文字です。もう一度お確かめください。")
    MYKEY_DIFFERENT = QT_TRANSLATE_NOOP("Pages", "1回目と2回目がちがいました。最初から入れ直してください。")
    MYKEY_FIELD = QT_TRANSLATE_NOOP("Pages", "マイキーID")
    MYKEY_CASE = QT_TRANSLATE_NOOP("Pages", "大/小文字")
    MYKEY_DELETE = QT_TRANSLATE_NOOP("Pages", "1字消す")
    MYKEY_ENTER = QT_TRANSLATE_NOOP("Pages", "確認")

    DONE_TITLE = QT_TRANSLATE_NOOP("Pages", "予約ができました")
    DONE_KNOWN_TITLE = QT_TRANSLATE_NOOP("Pages", "もう予約ができています")
    DONE_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。"
    )
    DONE_KNOWN_LEAD = QT_TRANSLATE_NOOP(
        "Pages", "{moment}に予約されています。新しいIDは作っていません。大切に保管してください。"
    )
    DONE_NEXT_HEADING = QT_TRANSLATE_NOOP("Pages", "つぎにすること")
    DONE_NEXT = QT_TRANSLATE_NOOP(
        "Pages", "決済サービスを1つ選んで申し込みます。この機械で、いますぐでも、後日でもできます。"
    )
    DONE_LEAVE = QT_TRANSLATE_NOOP(
        "Pages", "カードを取ると、この画面は消えます。先に書き写すか、写真に撮ってください。"
    )
    DONE_PRINT = QT_TRANSLATE_NOOP("Pages", "紙に印刷する")
    DONE_PRINTING = QT_TRANSLATE_NOOP("Pages", "印刷しています")
    DONE_PRINTED = QT_TRANSLATE_NOOP("Pages", "印刷しました")
    DONE_NOT_PRINTED = QT_TRANSLATE_NOOP(
        "Pages", "印刷できませんでした。カードを取る前に書き写すか、職員をお呼びください。"
    )
    DONE_QR = QT_TRANSLATE_NOOP("Pages", "マイキーIDの二次元コード")
    DONE_MYKEY = QT_TRANSLATE_NOOP("Pages", "マイキーID")
    DONE_END = QT_TRANSLATE_NOOP("Pages", "おわる")

    ASK = QT_TRANSLATE_NOOP("Pages", "お問い合わせ")

    SLIP_TITLE = QT_TRANSLATE_NOOP("Pages", "マイキーIDのお知らせ")
    SLIP_KEEP = QT_TRANSLATE_NOOP("Pages", "問い合わせのときに使います。大切に保管してください。")
    SLIP_WHEN = QT_TRANSLATE_NOOP("Pages", "予約した日時 {moment}")
    SLIP_NEXT = QT_TRANSLATE_NOOP(
        "Pages", "つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。"
    )
    SLIP_PRACTICE = QT_TRANSLATE_NOOP("Pages", "練習用 — 本物ではありません")

"""A passphrase that was given or forgotten, and the recovery code."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ui.messages import DeskText


class RecoveryTexts(DeskText):
    # A passphrase that another clerk gave
    DUE_TITLE = QT_TRANSLATE_NOOP("RecoveryTexts", "自分だけのパスフレーズを決めてください")
    DUE_LEAD = QT_TRANSLATE_NOOP(
        "RecoveryTexts",
        "{name}さん。\nいまのパスフレーズは、管理者も知っています。自分だけのパスフレーズを決めると、仕事を始められます。10文字以上です。",
    )
    DUE_GIVEN = QT_TRANSLATE_NOOP("RecoveryTexts", "管理者から聞いたパスフレーズ")
    DUE_WRONG = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "管理者から聞いたパスフレーズが違います。もう一度入れるか、管理者に聞いてください。"
    )
    DUE_PRESS = QT_TRANSLATE_NOOP("RecoveryTexts", "決めて、始める")
    LEAVE = QT_TRANSLATE_NOOP("RecoveryTexts", "やめる")
    # Forgotten
    FORGOTTEN = QT_TRANSLATE_NOOP("RecoveryTexts", "パスフレーズを忘れた")
    TITLE = QT_TRANSLATE_NOOP("RecoveryTexts", "パスフレーズを忘れたとき")
    ASK = QT_TRANSLATE_NOOP(
        "RecoveryTexts",
        "管理者に頼んでください。「職員」の部屋で、新しいパスフレーズを決めてもらえます。管理者も、ほかの管理者に頼みます。",
    )
    ALONE = QT_TRANSLATE_NOOP(
        "RecoveryTexts",
        "管理者が自分だけのときは、しまってある復旧コードの紙を出して、ここに入れます。",
    )
    CODE = QT_TRANSLATE_NOOP("RecoveryTexts", "復旧コード(20文字)")
    PRESS = QT_TRANSLATE_NOOP("RecoveryTexts", "新しいパスフレーズにする")
    CODE_FORM = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "復旧コードは、英数字20文字です({count}文字入っています)。紙と見くらべてください。"
    )
    WRONG = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "ログイン名か復旧コードが違います。一度使ったコードと、作り直す前のコードは使えません。"
    )
    # The code
    SHOWN_TITLE = QT_TRANSLATE_NOOP("RecoveryTexts", "復旧コードを紙に残してください")
    WHAT_FOR = QT_TRANSLATE_NOOP(
        "RecoveryTexts",
        "管理者がパスフレーズを忘れ、頼める管理者がほかにいないときに使います。一度だけ使えます。使うと、確認コードのアプリもいらなくなります。",
    )
    KEEP = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "この紙を持つ人は、管理者としてログインできます。封をして、金庫にしまってください。"
    )
    ONCE = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "コードが画面に出るのは、いまだけです。機械には、読める形では残りません。"
    )
    COUNTS = QT_TRANSLATE_NOOP("RecoveryTexts", "「紙に残しました」を押すまで、このコードは使えません。")
    COUNTS_INSTEAD = QT_TRANSLATE_NOOP("RecoveryTexts", "「紙に残しました」を押すまでは、前の紙のコードが使えます。")
    PRINT = QT_TRANSLATE_NOOP("RecoveryTexts", "印刷する")
    KEPT = QT_TRANSLATE_NOOP("RecoveryTexts", "紙に残しました")
    PRINTING = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "印刷しています。終わるまで、ここでお待ちください。離れると、紙は出ません。"
    )
    PRINTED = QT_TRANSLATE_NOOP("RecoveryTexts", "印刷しました。紙に、上と同じ20文字があることを確かめてください。")
    NOT_PRINTED = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "紙が出ていなければ、書きとめてください。プリンターは「設定」で選べます。"
    )
    KEPT_UNSURE = QT_TRANSLATE_NOOP("RecoveryTexts", "できたか分かりません。前の紙も捨てずに、もう一度押してください。")
    OVERTAKEN = QT_TRANSLATE_NOOP(
        "RecoveryTexts", "ほかで登録が変わり、使えません。紙を捨てて、もう一度作ってください。"
    )
    JOB_TITLE = QT_TRANSLATE_NOOP("RecoveryTexts", "窓口の書類")
    PAPER_TITLE = QT_TRANSLATE_NOOP("RecoveryTexts", "管理者の復旧コード")
    PAPER_WHOSE = QT_TRANSLATE_NOOP("RecoveryTexts", "ログイン名 {login}  作った日時 {moment}")
    PAPER_HOW = QT_TRANSLATE_NOOP(
        "RecoveryTexts",
        "職員のログインの画面で「パスフレーズを忘れた」を押し、ログイン名とこのコード、新しいパスフレーズを入れます。新しい復旧コードが出るので、この紙と替えます。",
    )
    LETTERS = QT_TRANSLATE_NOOP("RecoveryTexts", "I・L・O・Uの文字は使っていません。0と1は数字です。")

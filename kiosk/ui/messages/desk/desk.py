"""The desk's words: who is at it, the citizen beside, and what may not be done."""

from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.state import DeskRefusal
from kiosk.domain.office.visit import Errand
from kiosk.domain.staff.account_answers import (
    LockedOut,
    NotAnswered,
    NotChangedWhy,
    PassphraseNeeded,
    WrongCode,
    WrongOneTimeCode,
    WrongPassphrase,
)
from kiosk.domain.staff.account_rules import GIVEN_LASTS
from kiosk.domain.staff.clerks import Action, Role, may
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Weakness
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.messages import CitizenText, DeskText, say
from kiosk.ui.messages.machine.register_troubles import register_trouble_text


class DeskTexts(DeskText):
    RECEPTION = QT_TRANSLATE_NOOP("DeskTexts", "受付")
    FIND = QT_TRANSLATE_NOOP("DeskTexts", "さがす")
    REPORT = QT_TRANSLATE_NOOP("DeskTexts", "統計")
    CALLS_WAIT = QT_TRANSLATE_NOOP("DeskTexts", "呼出し 1")
    CALLS = QT_TRANSLATE_NOOP("DeskTexts", "呼出し")
    READERS = QT_TRANSLATE_NOOP("DeskTexts", "リーダー")
    PRACTICE = QT_TRANSLATE_NOOP("DeskTexts", "練習")
    PRACTICE_MODE = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "練習モードです。本物のカードは読めず、記録は数えられません。窓口で使うときは、設定のreaderをpcscにして、始め直してください。",
    )
    CALENDAR = QT_TRANSLATE_NOOP("DeskTexts", "カレンダー")
    SETTINGS = QT_TRANSLATE_NOOP("DeskTexts", "設定")
    MYSELF = QT_TRANSLATE_NOOP("DeskTexts", "自分の番号")
    LOCK = QT_TRANSLATE_NOOP("DeskTexts", "席を離れる")
    LOG_OUT = QT_TRANSLATE_NOOP("DeskTexts", "ログアウト")
    LEAVE = QT_TRANSLATE_NOOP("DeskTexts", "全画面の切替")
    QUIT = QT_TRANSLATE_NOOP("DeskTexts", "終了する")
    QUIT_ASKED = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "お客さまが手続きの途中です。途中でも終わるときは、もう一度「終了する」を押してください。やめるときは、このままお待ちください。",
    )
    NOT_ALLOWED = QT_TRANSLATE_NOOP(
        "DeskTexts", "うすい色のボタンは、この役割では使えません。責任者か管理者に頼んでください。"
    )
    ZOOM = QT_TRANSLATE_NOOP("DeskTexts", "{percent}%")
    TITLE = QT_TRANSLATE_NOOP("DeskTexts", "支援窓口 — 職員の画面")
    # Who is there
    ASKING = QT_TRANSLATE_NOOP("DeskTexts", "準備しています")
    ASKING_FAILED = QT_TRANSLATE_NOOP(
        "DeskTexts", "記録の装置が答えません。続くときは、機械の係に知らせてください。くり返し試しています。"
    )
    FIRST_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "はじめに、管理者を登録します")
    FIRST_LEAD = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "この人が、ほかの職員の登録と設定をします。パスフレーズは10文字以上です。紙に書かず、覚えてください。",
    )
    FIRST_PRESS = QT_TRANSLATE_NOOP("DeskTexts", "登録する")
    FIRST_MADE = QT_TRANSLATE_NOOP(
        "DeskTexts", "管理者「{login}」を登録しました。決めたパスフレーズで、ログインしてください。"
    )
    LOG_IN_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "職員のログイン")
    LOG_IN_LEAD = QT_TRANSLATE_NOOP("DeskTexts", "ログイン名とパスフレーズを入れてください。")
    LOG_IN_PRESS = QT_TRANSLATE_NOOP("DeskTexts", "ログイン")
    LOCKED_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "{name}さんが席を離れています")
    LOCKED_LEAD = QT_TRANSLATE_NOOP("DeskTexts", "もどったら、6桁の番号を入れてください。パスフレーズでも開きます。")
    LOCKED_PASSPHRASE = QT_TRANSLATE_NOOP("DeskTexts", "もどったら、パスフレーズを入れてください。")
    UNLOCK_PRESS = QT_TRANSLATE_NOOP("DeskTexts", "開く")
    OTHER_CLERK = QT_TRANSLATE_NOOP("DeskTexts", "別の職員がログインする")
    LOGIN = QT_TRANSLATE_NOOP("DeskTexts", "ログイン名(英数字)")
    NAME = QT_TRANSLATE_NOOP("DeskTexts", "名前(画面に出ます)")
    PASSPHRASE = QT_TRANSLATE_NOOP("DeskTexts", "パスフレーズ")
    PASSPHRASE_AGAIN = QT_TRANSLATE_NOOP("DeskTexts", "パスフレーズ(もう一度)")
    CODE = QT_TRANSLATE_NOOP("DeskTexts", "6桁の番号")
    ONE_TIME_CODE = QT_TRANSLATE_NOOP("DeskTexts", "確認コード(アプリを使う人だけ)")
    ONE_TIME_CODE_FORM = QT_TRANSLATE_NOOP(
        "DeskTexts", "確認コードは、アプリに出ている6桁の数字です。パスフレーズから、もう一度入れてください。"
    )
    DIFFERENT = QT_TRANSLATE_NOOP("DeskTexts", "2回のパスフレーズが違います。もう一度入れてください。")
    CODE_FORM = QT_TRANSLATE_NOOP("DeskTexts", "6桁の数字を入れてください。")
    JUDGING = QT_TRANSLATE_NOOP("DeskTexts", "確かめています")
    # Their own code and passphrase
    CODE_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "席にもどるときの6桁の番号")
    CODE_LEAD = QT_TRANSLATE_NOOP(
        "DeskTexts", "この番号は、自分が閉じた画面を開くときだけに使います。ログインには使えません。"
    )
    CODE_PRESS = QT_TRANSLATE_NOOP("DeskTexts", "番号を決める")
    PASSPHRASE_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "パスフレーズを変える")
    PASSPHRASE_NEW = QT_TRANSLATE_NOOP("DeskTexts", "新しいパスフレーズ")
    PASSPHRASE_PRESS = QT_TRANSLATE_NOOP("DeskTexts", "変える")
    PASSPHRASE_NOW = QT_TRANSLATE_NOOP("DeskTexts", "今のパスフレーズ")
    CODE_CHANGED = QT_TRANSLATE_NOOP("DeskTexts", "{name}さんの、席にもどるときの番号を決めました。")
    PASSPHRASE_CHANGED = QT_TRANSLATE_NOOP("DeskTexts", "{name}さんのパスフレーズを変えました。")
    FACTOR_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "確認コードのアプリを使う")
    FACTOR_LEAD = QT_TRANSLATE_NOOP(
        "DeskTexts", "ログインのとき、パスフレーズのほかに、スマホの認証アプリに出る6桁の数字も入れるようにします。"
    )
    FACTOR_PRESS = QT_TRANSLATE_NOOP("DeskTexts", "QRコードを出す")
    FACTOR_OFFERED = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "認証アプリでQRコードを読み、アプリに出た6桁の数字を入れてください。読めないときは、次の文字を入れます。{secret}",
    )
    FACTOR_QR = QT_TRANSLATE_NOOP("DeskTexts", "認証アプリで読むQRコード")
    FACTOR_CODE = QT_TRANSLATE_NOOP("DeskTexts", "アプリに出た6桁の数字")
    FACTOR_SET = QT_TRANSLATE_NOOP("DeskTexts", "使いはじめる")
    FACTOR_CHANGED = QT_TRANSLATE_NOOP("DeskTexts", "{name}さんは、次のログインから確認コードも入れます。")
    # The citizen beside
    NOW_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "今の手続き")
    NOBODY = QT_TRANSLATE_NOOP("DeskTexts", "だれも使っていません。")
    NOW_LINE = QT_TRANSLATE_NOOP("DeskTexts", "{errand} — {place}")
    NOW_SINCE = QT_TRANSLATE_NOOP("DeskTexts", "{minutes}分{seconds:02}秒")
    NOW_AND = QT_TRANSLATE_NOOP("DeskTexts", "、")
    NOW_ACTING = QT_TRANSLATE_NOOP("DeskTexts", "手続きする人  {acting}")
    NOW_CARD = QT_TRANSLATE_NOOP("DeskTexts", "カード  {card}")
    NOW_MYKEY = QT_TRANSLATE_NOOP("DeskTexts", "マイキーID  {mykey}")
    CARD_NONE = QT_TRANSLATE_NOOP("DeskTexts", "まだ調べていません")
    CARD_GOOD = QT_TRANSLATE_NOOP("DeskTexts", "よい(暗証番号は残り{tries}回)")
    CARD_GOOD_PIN = QT_TRANSLATE_NOOP("DeskTexts", "よい(暗証番号は合いました)")
    CARD_GOOD_UNKNOWN = QT_TRANSLATE_NOOP("DeskTexts", "よい(残り回数は、カードが答えません)")
    SECRETS = QT_TRANSLATE_NOOP("DeskTexts", "暗証番号とセキュリティコードは、この画面には出ません。")
    SEND_BACK = QT_TRANSLATE_NOOP("DeskTexts", "前の画面へ")
    LANGUAGES = QT_TRANSLATE_NOOP("DeskTexts", "お客さまの画面のことば")
    SEND_LANGUAGE = QT_TRANSLATE_NOOP("DeskTexts", "画面を{language}に")
    NOW_LANGUAGE = QT_TRANSLATE_NOOP("DeskTexts", "画面のことば:{language}")
    SEND_END = QT_TRANSLATE_NOOP("DeskTexts", "終える")
    SEND_END_OF = QT_TRANSLATE_NOOP("DeskTexts", "{errand}を終える")
    SEND_PAGE = QT_TRANSLATE_NOOP("DeskTexts", "案内を見せる")
    COMPARE_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "番号を見くらべてください")
    COMPARE_LEAD = QT_TRANSLATE_NOOP(
        "DeskTexts", "{service}のIDを、お客さまのカードやスマホと、4文字ずつ見くらべます。"
    )
    COMPARE_PRESS = QT_TRANSLATE_NOOP("DeskTexts", "同じです")
    COMPARE_BACK = QT_TRANSLATE_NOOP("DeskTexts", "違います(入れ直し)")
    DOCTOR = QT_TRANSLATE_NOOP("DeskTexts", "カードとリーダーの診断")
    NOW_UNSURE = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "前の手続きが記録できたか、分かりません。お客さまに待っていただき、「自分の状況を見る」でいっしょに確かめてください。見られないときは、機械の係に知らせてください。",
    )
    NOW_UNAVAILABLE = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "記録のしくみが答えないか、書けません。いまの手続きでは、何も記録していません。機械の係に知らせてください。なおれば、このまま使えます。",
    )
    NOW_CONTESTED = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "入れた決済サービスIDは、ほかの方の申込にあります。お客さまが自分のものだと言うときは、「事故を記録する」で、その申込を止めて調べられます。その申込の方のことは、話さないでください。",
    )
    # Help calls
    CALL_TITLE = QT_TRANSLATE_NOOP("DeskTexts", "呼出し:{counter}")
    CALL_LINE = QT_TRANSLATE_NOOP("DeskTexts", "{place} — {moment}")
    CALL_TAKE = QT_TRANSLATE_NOOP("DeskTexts", "行きます")
    CALL_DONE = QT_TRANSLATE_NOOP("DeskTexts", "終わりました")
    CALL_NONE = QT_TRANSLATE_NOOP("DeskTexts", "今日の呼出しは、まだありません。")
    CALL_TAKEN_AT = QT_TRANSLATE_NOOP("DeskTexts", "{moment} 行きました")
    CALL_DONE_AT = QT_TRANSLATE_NOOP("DeskTexts", "{moment} 終わりました")
    CALL_WAITS = QT_TRANSLATE_NOOP("DeskTexts", "待っています")
    # What may not be
    DENIED = QT_TRANSLATE_NOOP(
        "DeskTexts", "「{action}」は、あなたの権限ではできません。責任者か管理者に頼んでください。"
    )
    DENIED_ADMINISTRATORS = QT_TRANSLATE_NOOP(
        "DeskTexts", "「{action}」は、管理者だけができます。管理者に頼んでください。"
    )
    DENIED_GIVEN = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "管理者が、あなたに新しいパスフレーズを決めました。ログアウトして、それでログインし、自分のものに変えてください。",
    )
    DENIED_OUT = QT_TRANSLATE_NOOP("DeskTexts", "このログインは使えなくなりました。管理者に聞いてください。")
    DENIED_UNASKED = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "記録の装置が答えないので、何もしませんでした。もう一度押してください。続くときは、機械の係に知らせてください。",
    )
    DENIED_TOO_OFTEN = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "短い間に、たくさんの番号をさがしています。10分ほど待ってください。急ぐときは、責任者に頼んでください。",
    )
    UNSURE = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "「{action}」ができたか、確かめられませんでした。もう一度する前に、今どうなっているかを見てください。続くときは、機械の係に知らせてください。",
    )
    LATE = QT_TRANSLATE_NOOP(
        "DeskTexts",
        "「{action}」は、しませんでした。押したときの方は、もういません。いまの方を確かめてから、もう一度押してください。",
    )


class Actions(DeskText):
    SERVE = QT_TRANSLATE_NOOP("Actions", "お客さまの画面の操作")
    TAKE_HELP_CALL = QT_TRANSLATE_NOOP("Actions", "呼出しに答える")
    CALL_TICKET = QT_TRANSLATE_NOOP("Actions", "次の方を呼ぶ")
    FIND = QT_TRANSLATE_NOOP("Actions", "記録をさがす")
    SEE_HISTORY = QT_TRANSLATE_NOOP("Actions", "記録の経過を見る")
    OPEN_INCIDENT = QT_TRANSLATE_NOOP("Actions", "事故を記録する")
    SEE_REPORT = QT_TRANSLATE_NOOP("Actions", "統計を見る")
    KEEP_SHIFT_NOTES = QT_TRANSLATE_NOOP("Actions", "申し送りを読み書きする")
    LEAVE_FULL_SCREEN = QT_TRANSLATE_NOOP("Actions", "お客さまの画面を窓にする")
    QUIT = QT_TRANSLATE_NOOP("Actions", "プログラムを終わる")
    OVERRULE_WAIT = QT_TRANSLATE_NOOP("Actions", "24時間の待ちを取り消す")
    CANCEL_RECORD = QT_TRANSLATE_NOOP("Actions", "記録を取り消す")
    CORRECT_RECORD = QT_TRANSLATE_NOOP("Actions", "記録を直す")
    MARK_RECORD = QT_TRANSLATE_NOOP("Actions", "記録に印をつける")
    JOIN_CERTIFICATE = QT_TRANSLATE_NOOP("Actions", "新しい電子証明書を結びつける")
    CLOSE_INCIDENT = QT_TRANSLATE_NOOP("Actions", "事故の記録を閉じる")
    EXPORT_REPORT = QT_TRANSLATE_NOOP("Actions", "統計を書き出す")
    EXPORT_RECORDS = QT_TRANSLATE_NOOP("Actions", "記録を書き出す")
    EDIT_CALENDAR = QT_TRANSLATE_NOOP("Actions", "カレンダーを変える")
    EDIT_SETTINGS = QT_TRANSLATE_NOOP("Actions", "設定を変える")
    IMPORT_DATA = QT_TRANSLATE_NOOP("Actions", "データを取り込む")
    MANAGE_CLERKS = QT_TRANSLATE_NOOP("Actions", "職員の登録を変える")
    ACCEPT_CLOCK = QT_TRANSLATE_NOOP("Actions", "機械の時計について決める")


class Errands(CitizenText):
    RESERVE = QT_TRANSLATE_NOOP("Errands", "予約")
    LINK = QT_TRANSLATE_NOOP("Errands", "申込")
    STATUS = QT_TRANSLATE_NOOP("Errands", "状況の確認")
    CHECK_CARD = QT_TRANSLATE_NOOP("Errands", "カードの確認")
    PHONE = QT_TRANSLATE_NOOP("Errands", "スマホの相談")
    ABOUT = QT_TRANSLATE_NOOP("Errands", "制度の案内")


class CapacityNames(DeskText):
    HOLDER = QT_TRANSLATE_NOOP("CapacityNames", "本人")
    PARENT = QT_TRANSLATE_NOOP("CapacityNames", "15歳未満の子の親など")
    GUARDIAN = QT_TRANSLATE_NOOP("CapacityNames", "成年後見人")


class RoleNames(DeskText):
    CLERK = QT_TRANSLATE_NOOP("RoleNames", "窓口担当")
    SUPERVISOR = QT_TRANSLATE_NOOP("RoleNames", "責任者")
    ADMINISTRATOR = QT_TRANSLATE_NOOP("RoleNames", "管理者")


class LogInProblemTexts(DeskText):
    """Why somebody does not get in, or does not become a clerk."""

    NOT_ANSWERED = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "記録の装置が答えません。少し待って、もう一度押してください。"
    )
    WRONG_PASSPHRASE = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "ログイン名かパスフレーズが違います。アプリを使う人は、確認コードも確かめてください。"
    )
    LAPSED = QT_TRANSLATE_NOOP(
        "LogInProblemTexts",
        "管理者から聞いたパスフレーズは、{hours}時間がすぎたので使えません。新しいパスフレーズを、管理者に決めてもらってください。",
    )
    SECONDS_LEFT = QT_TRANSLATE_NOOP("LogInProblemTexts", "あと{seconds}秒で、もう一度試せます。")
    NOW_AGAIN = QT_TRANSLATE_NOOP("LogInProblemTexts", "もう一度試せます。")
    WRONG_ONE_TIME_CODE = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "アプリの数字が合いません。新しい数字に変わったら、それを入れてください。"
    )
    LOCKED_OUT = QT_TRANSLATE_NOOP("LogInProblemTexts", "まちがいが続いたので、少し待ってください。")
    WRONG_CODE = QT_TRANSLATE_NOOP("LogInProblemTexts", "番号が違います。あと{tries}回です。")
    PASSPHRASE_NEEDED = QT_TRANSLATE_NOOP("LogInProblemTexts", "番号では開きません。パスフレーズを入れてください。")
    CHANGED = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "見ているあいだに、ほかで変わりました。今の登録を見て、もう一度決めてください。"
    )
    LOGIN_TAKEN = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "このログイン名は、もう使われています。別のログイン名にしてください。"
    )
    UNKNOWN_LOGIN = QT_TRANSLATE_NOOP("LogInProblemTexts", "このログイン名の職員はいません。")
    NO_LOGIN_NAME = QT_TRANSLATE_NOOP("LogInProblemTexts", "ログイン名は、英数字と . _ - で2〜32文字です。")
    NO_NAME = QT_TRANSLATE_NOOP("LogInProblemTexts", "名前は、1〜40文字です。文字を入れてください。")
    TOO_SHORT = QT_TRANSLATE_NOOP("LogInProblemTexts", "パスフレーズが短すぎます。10文字以上にしてください。")
    TOO_LONG = QT_TRANSLATE_NOOP("LogInProblemTexts", "パスフレーズが長すぎます。128文字までにしてください。")
    LOGIN_NAME = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "パスフレーズにログイン名が入っています。別の言葉にしてください。"
    )
    COMMON = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "よく使われる言葉なので、すぐに破られます。別の言葉にしてください。"
    )
    SAME = QT_TRANSLATE_NOOP("LogInProblemTexts", "今のパスフレーズと同じです。別の言葉にしてください。")
    SAME_DIGITS = QT_TRANSLATE_NOOP("LogInProblemTexts", "同じ数字ばかりの番号は使えません。")
    RUN = QT_TRANSLATE_NOOP("LogInProblemTexts", "順に並んだ番号は使えません。")
    NOT_FIRST = QT_TRANSLATE_NOOP("LogInProblemTexts", "管理者は、もう登録されています。ログインしてください。")
    LAST_ADMINISTRATOR = QT_TRANSLATE_NOOP(
        "LogInProblemTexts", "使用中の管理者が、ほかにいません。先に、別の人を管理者にしてください。"
    )
    OWN_ACCOUNT = QT_TRANSLATE_NOOP("LogInProblemTexts", "自分の登録です。ほかの管理者に頼んでください。")
    ROLE = QT_TRANSLATE_NOOP("LogInProblemTexts", "この権限では、できません。管理者に頼んでください。")
    DENIED = QT_TRANSLATE_NOOP("LogInProblemTexts", "登録できませんでした。管理者に聞いてください。")


LogInProblem = (
    NotAnswered
    | WrongPassphrase
    | LockedOut
    | WrongCode
    | WrongOneTimeCode
    | PassphraseNeeded
    | NotChangedWhy
    | Weakness
    | Denial
)


def problem_of(problem: LogInProblem) -> str:
    match problem:
        case NotAnswered(trouble=trouble):
            return register_trouble_text(trouble) or say(LogInProblemTexts.NOT_ANSWERED)
        case WrongPassphrase(has_lapsed=True):
            return say(LogInProblemTexts.LAPSED, hours=given_hours())
        case WrongPassphrase():
            return say(LogInProblemTexts.WRONG_PASSPHRASE)
        case LockedOut():
            return say(LogInProblemTexts.LOCKED_OUT)
        case WrongCode(tries):
            return say(LogInProblemTexts.WRONG_CODE, tries=tries)
        case WrongOneTimeCode():
            return say(LogInProblemTexts.WRONG_ONE_TIME_CODE)
        case PassphraseNeeded():
            return say(LogInProblemTexts.PASSPHRASE_NEEDED)
        case NotChangedWhy() | Weakness():
            return say(LogInProblemTexts[problem.name])
        case Denial.NOT_FIRST | Denial.LAST_ADMINISTRATOR | Denial.OWN_ACCOUNT | Denial.ROLE:
            return say(LogInProblemTexts[problem.name])
        case Denial.GIVEN_PASSPHRASE:
            return say(DeskTexts.DENIED_GIVEN)
        case _:
            return say(LogInProblemTexts.DENIED)


def given_hours() -> int:
    """So long a passphrase that another clerk gave can be used."""
    return GIVEN_LASTS // timedelta(hours=1)


def wait_left(problem: object, now: datetime) -> int:
    """The seconds until the next try; 0 where it may follow at once."""
    match problem:
        case WrongPassphrase(datetime() as until) | LockedOut(until):
            return max(0, ceil((until - now).total_seconds()))
        case _:
            return 0


def wait_line(seconds: int) -> str:
    return say(LogInProblemTexts.SECONDS_LEFT, seconds=seconds) if seconds else say(LogInProblemTexts.NOW_AGAIN)


def refusal_of(refusal: DeskRefusal) -> str:
    """Why what a clerk wanted was not done."""
    if refusal.is_unsure and refusal.action is not None:
        return say(DeskTexts.UNSURE, action=action_name(refusal.action))
    if refusal.is_late and refusal.action is not None:
        return say(DeskTexts.LATE, action=action_name(refusal.action))
    match refusal.why:
        case None:
            return register_trouble_text(refusal.trouble) or say(DeskTexts.DENIED_UNASKED)
        case Denial.ROLE if refusal.action is not None:
            alone = not may(Role.SUPERVISOR, refusal.action)
            denied = DeskTexts.DENIED_ADMINISTRATORS if alone else DeskTexts.DENIED
            return say(denied, action=action_name(refusal.action))
        case Denial.GIVEN_PASSPHRASE:
            return say(DeskTexts.DENIED_GIVEN)
        case Denial.TOO_OFTEN:
            return say(DeskTexts.DENIED_TOO_OFTEN)
        case _:
            return say(DeskTexts.DENIED_OUT)


def action_name(action: Action) -> str:
    return say(Actions[action.name])


def errand_name(errand: Errand) -> str:
    return say(Errands[errand.name])


def capacity_name(acting: Capacity) -> str:
    return say(CapacityNames[acting.name])


def role_name(role: Role) -> str:
    return say(RoleNames[role.name])

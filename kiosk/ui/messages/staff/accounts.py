"""The room of the clerks' accounts: what an administrator sees, does, and is told."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.accounts.staff_list import StaffForm, StaffOutcome
from kiosk.domain.staff.account_answers import AccountChanged, LockedOut, NotAnswered, NotChanged, WrongPassphrase
from kiosk.domain.staff.account_updates import (
    AccountUpdate,
    FactorRemoved,
    PassphraseGiven,
    Renamed,
    RoleGiven,
    UseSet,
)
from kiosk.domain.staff.clerks import Account
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.desk.desk import given_hours, problem_of, role_name
from kiosk.ui.messages.frame.moments import DateFormats, shown


class StaffTexts(DeskText):
    ROOM = QT_TRANSLATE_NOOP("StaffTexts", "職員")
    TITLE = QT_TRANSLATE_NOOP("StaffTexts", "職員の登録")
    LOOKING = QT_TRANSLATE_NOOP("StaffTexts", "調べています")
    UNANSWERED = QT_TRANSLATE_NOOP("StaffTexts", "記録の装置が答えません。少し待って、この部屋に入り直してください。")
    WHICH = QT_TRANSLATE_NOOP(
        "StaffTexts", "職員を選ぶと、右のボタンで変えられます。変えたことは、操作記録に残ります。"
    )
    NAME = QT_TRANSLATE_NOOP("StaffTexts", "名前")
    LOGIN = QT_TRANSLATE_NOOP("StaffTexts", "ログイン名")
    ROLE = QT_TRANSLATE_NOOP("StaffTexts", "権限")
    USE = QT_TRANSLATE_NOOP("StaffTexts", "使用")
    IN_USE = QT_TRANSLATE_NOOP("StaffTexts", "使用中")
    OUT_OF_USE = QT_TRANSLATE_NOOP("StaffTexts", "止めている")
    GIVEN = QT_TRANSLATE_NOOP("StaffTexts", "初回待ち")
    LAPSED = QT_TRANSLATE_NOOP("StaffTexts", "期限切れ")
    WHO = QT_TRANSLATE_NOOP("StaffTexts", "{name}({login})")
    LAST_LOGIN = QT_TRANSLATE_NOOP("StaffTexts", "最後のログイン {moment}")
    NO_LOGIN = QT_TRANSLATE_NOOP("StaffTexts", "まだログインしていません。")
    USES_FACTOR = QT_TRANSLATE_NOOP("StaffTexts", "確認コードのアプリを使っています。")
    MADE = QT_TRANSLATE_NOOP("StaffTexts", "登録 {moment}")
    MADE_BY = QT_TRANSLATE_NOOP("StaffTexts", "登録 {moment} {login}")
    WRONG_TRIES = QT_TRANSLATE_NOOP("StaffTexts", "まちがい {count}回(前のログインのあと)")
    IS_GIVEN = QT_TRANSLATE_NOOP("StaffTexts", "次のログインで、自分のパスフレーズを決めます。")
    HAS_LAPSED = QT_TRANSLATE_NOOP(
        "StaffTexts", "渡したパスフレーズは、{hours}時間がすぎて使えません。新しいパスフレーズを決めてください。"
    )
    OWN = QT_TRANSLATE_NOOP(
        "StaffTexts",
        "自分の登録です。権限、使用、パスフレーズ、確認コードは、ほかの管理者が変えます。自分のパスフレーズは「自分の番号」で変えます。",
    )
    NO_RECOVERY = QT_TRANSLATE_NOOP("StaffTexts", "復旧コードがありません。作って、紙に残してください。")
    ADD = QT_TRANSLATE_NOOP("StaffTexts", "職員を加える")
    RENAME = QT_TRANSLATE_NOOP("StaffTexts", "名前を変える")
    GIVE_ROLE = QT_TRANSLATE_NOOP("StaffTexts", "権限を変える")
    PASSPHRASE = QT_TRANSLATE_NOOP("StaffTexts", "新しいパスフレーズ")
    STOP = QT_TRANSLATE_NOOP("StaffTexts", "使用を止める")
    START = QT_TRANSLATE_NOOP("StaffTexts", "使用を始める")
    REMOVE_FACTOR = QT_TRANSLATE_NOOP("StaffTexts", "確認コードをやめる")
    RECOVERY = QT_TRANSLATE_NOOP("StaffTexts", "復旧コードを作る")
    LEAVE = QT_TRANSLATE_NOOP("StaffTexts", "やめる")
    DO = QT_TRANSLATE_NOOP("StaffTexts", "このとおりにする")
    OF = QT_TRANSLATE_NOOP("StaffTexts", "{what}:{who}")
    LEAD_ADD = QT_TRANSLATE_NOOP(
        "StaffTexts",
        "パスフレーズは本人に伝えてください。最初のログインで、本人が自分のものに変えます。{hours}時間をすぎると使えません。",
    )
    LEAD_RENAME = QT_TRANSLATE_NOOP("StaffTexts", "画面に出る名前です。ログイン名は変わりません。")
    LEAD_ROLE = QT_TRANSLATE_NOOP("StaffTexts", "次に押すボタンから、新しい権限になります。")
    LEAD_PASSPHRASE = QT_TRANSLATE_NOOP(
        "StaffTexts",
        "本人に伝えてください。次のログインで、本人が自分のものに変えます。{hours}時間をすぎると使えません。席にもどるときの番号は、なくなります。",
    )
    LEAD_STOP = QT_TRANSLATE_NOOP("StaffTexts", "ログインできなくなります。登録と記録は残り、また始められます。")
    LEAD_START = QT_TRANSLATE_NOOP("StaffTexts", "前のパスフレーズで、またログインできるようになります。")
    LEAD_FACTOR = QT_TRANSLATE_NOOP(
        "StaffTexts", "スマホをなくした人のためです。パスフレーズだけでログインできるようになります。"
    )
    LEAD_RECOVERY = QT_TRANSLATE_NOOP(
        "StaffTexts",
        "新しい復旧コードが一度だけ画面に出ます。紙に残すと、新しいコードが使えるようになり、前のコードは使えなくなります。",
    )
    LOGIN_FIELD = QT_TRANSLATE_NOOP("StaffTexts", "ログイン名(英数字)")
    NAME_FIELD = QT_TRANSLATE_NOOP("StaffTexts", "名前(画面に出ます)")
    CHOOSE_ROLE = QT_TRANSLATE_NOOP("StaffTexts", "権限を選ぶ")
    ROLE_NEEDED = QT_TRANSLATE_NOOP("StaffTexts", "権限を選んでください。")
    FIRST_SECRET = QT_TRANSLATE_NOOP("StaffTexts", "はじめのパスフレーズ")
    SECRET = QT_TRANSLATE_NOOP("StaffTexts", "新しいパスフレーズ")
    AGAIN = QT_TRANSLATE_NOOP("StaffTexts", "もう一度")
    OWN_SECRET = QT_TRANSLATE_NOOP("StaffTexts", "自分の今のパスフレーズ")
    OWN_WRONG = QT_TRANSLATE_NOOP("StaffTexts", "自分のパスフレーズが違います。変えていません。")
    ADDED = QT_TRANSLATE_NOOP("StaffTexts", "{who}を加えました。パスフレーズを本人に伝えてください。")
    RENAMED = QT_TRANSLATE_NOOP("StaffTexts", "{who}に名前を変えました。")
    ROLE_GIVEN = QT_TRANSLATE_NOOP("StaffTexts", "{who}は、{role}になりました。")
    PASSPHRASE_GIVEN = QT_TRANSLATE_NOOP("StaffTexts", "{who}に新しいパスフレーズを決めました。本人に伝えてください。")
    STOPPED = QT_TRANSLATE_NOOP("StaffTexts", "{who}は、ログインできなくなりました。")
    STARTED = QT_TRANSLATE_NOOP("StaffTexts", "{who}は、またログインできます。")
    FACTOR_REMOVED = QT_TRANSLATE_NOOP("StaffTexts", "{who}は、確認コードなしでログインできます。")
    NOT_DONE = QT_TRANSLATE_NOOP("StaffTexts", "{login}:{why}")


_FORM_NAMES = {
    StaffForm.ADD: StaffTexts.ADD,
    StaffForm.RENAME: StaffTexts.RENAME,
    StaffForm.ROLE: StaffTexts.GIVE_ROLE,
    StaffForm.PASSPHRASE: StaffTexts.PASSPHRASE,
    StaffForm.FACTOR: StaffTexts.REMOVE_FACTOR,
    StaffForm.RECOVERY: StaffTexts.RECOVERY,
}
_LEADS = {
    StaffForm.ADD: StaffTexts.LEAD_ADD,
    StaffForm.RENAME: StaffTexts.LEAD_RENAME,
    StaffForm.ROLE: StaffTexts.LEAD_ROLE,
    StaffForm.PASSPHRASE: StaffTexts.LEAD_PASSPHRASE,
    StaffForm.FACTOR: StaffTexts.LEAD_FACTOR,
    StaffForm.RECOVERY: StaffTexts.LEAD_RECOVERY,
}


def form_name(form: StaffForm, account: Account | None) -> str:
    if form is StaffForm.USE:
        is_active = account is None or account.is_active
        return say(StaffTexts.STOP if is_active else StaffTexts.START)
    return say(_FORM_NAMES[form])


def lead_of(form: StaffForm, account: Account | None) -> str:
    if form is StaffForm.USE:
        is_active = account is None or account.is_active
        return say(StaffTexts.LEAD_STOP if is_active else StaffTexts.LEAD_START)
    return say(_LEADS[form], hours=given_hours())


def form_title(form: StaffForm, account: Account | None) -> str:
    """With whose account it is: what is decided is decided for them."""
    what = form_name(form, account)
    return what if form is StaffForm.ADD or account is None else say(StaffTexts.OF, what=what, who=who_of(account))


def who_of(account: Account) -> str:
    return say(StaffTexts.WHO, name=account.clerk.name, login=account.clerk.login)


def account_row(account: Account) -> tuple[str, ...]:
    """The cells of the list; what else there is to know stands beside it."""
    clerk = account.clerk
    return clerk.name, clerk.login, role_name(clerk.role), _use(account)


def _use(account: Account) -> str:
    if not account.is_active:
        return say(StaffTexts.OUT_OF_USE)
    if account.given_by is None:
        return say(StaffTexts.IN_USE)
    return say(StaffTexts.LAPSED if account.has_lapsed else StaffTexts.GIVEN)


def account_lines(account: Account, *, is_own: bool) -> str:
    """What stands under the name."""
    moment = shown(DateFormats.LIST, account.made_at)
    made = StaffTexts.MADE if account.made_by is None else StaffTexts.MADE_BY
    last = account.last_login
    lines = [
        "  ".join((role_name(account.clerk.role), _use(account))),
        say(made, moment=moment, login=account.made_by),
        say(StaffTexts.NO_LOGIN) if last is None else say(StaffTexts.LAST_LOGIN, moment=shown(DateFormats.LIST, last)),
    ]
    if account.has_factor:
        lines.append(say(StaffTexts.USES_FACTOR))
    if account.wrong_tries:
        lines.append(say(StaffTexts.WRONG_TRIES, count=account.wrong_tries))
    if account.given_by is not None:
        lines.append(
            say(StaffTexts.HAS_LAPSED, hours=given_hours()) if account.has_lapsed else say(StaffTexts.IS_GIVEN)
        )
    if is_own:
        lines.append(say(StaffTexts.OWN))
        if not account.has_recovery:
            lines.append(say(StaffTexts.NO_RECOVERY))
    return "\n".join(lines)


def outcome_of(outcome: StaffOutcome | None) -> str:
    """Whose account it was stands in it, whatever is chosen by now."""
    if outcome is None:
        return ""
    match outcome.answer:
        case AccountChanged(account):
            return _done(account, outcome.update)
        case NotChanged(why):
            return say(StaffTexts.NOT_DONE, login=outcome.login, why=problem_of(why))
        case NotAnswered() | LockedOut() as answer:
            return say(StaffTexts.NOT_DONE, login=outcome.login, why=problem_of(answer))
        case WrongPassphrase():
            return say(StaffTexts.OWN_WRONG)
        case _:
            assert_never(outcome.answer)


def _done(account: Account, update: AccountUpdate | None) -> str:
    who = who_of(account)
    match update:
        case None:
            return say(StaffTexts.ADDED, who=who)
        case Renamed():
            return say(StaffTexts.RENAMED, who=who)
        case RoleGiven(role):
            return say(StaffTexts.ROLE_GIVEN, who=who, role=role_name(role))
        case UseSet(is_active):
            return say(StaffTexts.STARTED if is_active else StaffTexts.STOPPED, who=who)
        case PassphraseGiven():
            return say(StaffTexts.PASSPHRASE_GIVEN, who=who)
        case FactorRemoved():
            return say(StaffTexts.FACTOR_REMOVED, who=who)
        case _:
            assert_never(update)

"""What the desk is told of the backups."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.machine.backups import BackupState, BackupWarning
from kiosk.domain.values.times import local
from kiosk.ui.messages import DeskText, say


class BackupTexts(DeskText):
    NEWEST = QT_TRANSLATE_NOOP("BackupTexts", "控え {month}/{day}")
    NONE = QT_TRANSLATE_NOOP("BackupTexts", "控え なし")
    NOT_SET_UP = QT_TRANSLATE_NOOP(
        "BackupTexts",
        "記録の控え(バックアップ)が、どこにも作られません。機械が壊れると、記録は失われます。機械の係に知らせてください。",
    )
    FAILED = QT_TRANSLATE_NOOP(
        "BackupTexts",
        "記録の控え(バックアップ)を作れませんでした。USBメモリーや保存先がつながっているか確かめ、続くときは機械の係に知らせてください。30分ごとに試しています。",
    )
    LATE = QT_TRANSLATE_NOOP(
        "BackupTexts",
        "記録の控え(バックアップ)が、予定の時を過ぎても新しくなっていません。保存先がつながっているか確かめ、機械の係に知らせてください。",
    )


_WARNINGS = {
    BackupWarning.NOT_SET_UP: BackupTexts.NOT_SET_UP,
    BackupWarning.FAILED: BackupTexts.FAILED,
    BackupWarning.LATE: BackupTexts.LATE,
    BackupWarning.NONE_YET: BackupTexts.LATE,
}


def backup_warning(state: BackupState | None, now: datetime) -> str | None:
    """None: there is nothing to be told."""
    warning = None if state is None else state.warning(now)
    return None if warning is None else say(_WARNINGS[warning])


def backup_line(state: BackupState | None) -> str:
    """The day of the newest one; empty where none are made."""
    if state is None or not state.is_set_up:
        return ""
    if state.newest is None:
        return say(BackupTexts.NONE)
    day = local(state.newest)
    return say(BackupTexts.NEWEST, month=day.month, day=day.day)

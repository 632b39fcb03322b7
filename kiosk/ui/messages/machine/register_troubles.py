"""What the desk is told when the register cannot be used: nothing was changed, what to do, and whom to tell."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.ui.messages import DeskText, say


class RegisterTroubleTexts(DeskText):
    """A sentence for each trouble, of its name."""

    BUSY = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts",
        "記録簿を、ほかのプログラムが使っています。少し待って、もう一度押してください。続くときは、機械の係に知らせてください。",
    )
    FULL = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts",
        "記録簿のディスクがいっぱいで、何も記録できません。機械の係に知らせてください。空きができると、そのまま使えます。",
    )
    READ_ONLY = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts", "記録簿に書きこめないので、何も記録できません。機械の係に知らせてください。"
    )
    UNFINISHED = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts", "記録簿の書きかけが残っていて、何も記録できません。機械の係に知らせてください。"
    )
    NOT_OPENED = QT_TRANSLATE_NOOP("RegisterTroubleTexts", "記録簿が開きません。機械の係に知らせてください。")
    DISK = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts", "記録簿のディスクが故障しています。受付を止めて、機械の係に知らせてください。"
    )
    LOCKS = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts", "記録簿の置き場所が合わないので、記録できません。機械の係に知らせてください。"
    )
    MEMORY = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts",
        "機械のメモリーが足りません。少し待って、もう一度押してください。続くときは、機械の係に知らせてください。",
    )
    DAMAGED = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts", "記録簿がこわれています。受付を止めて、機械の係に知らせてください。"
    )
    FOREIGN = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts", "記録簿の中身が違います。受付を止めて、機械の係に知らせてください。"
    )
    ALTERED = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts", "記録簿の一部がありません。受付を止めて、機械の係に知らせてください。"
    )
    MOVED = QT_TRANSLATE_NOOP(
        "RegisterTroubleTexts",
        "記録簿のファイルがなくなったか、入れかわっています。何も記録していません。機械の係に知らせてください。もとにもどると、そのまま使えます。",
    )


def register_trouble_text(trouble: RegisterTrouble | None) -> str:
    """Empty where there is no more to say than that it did not answer: what keeps a window shut no desk ever sees."""
    text = None if trouble is None else RegisterTroubleTexts.__members__.get(trouble.name)
    return "" if text is None else say(text)

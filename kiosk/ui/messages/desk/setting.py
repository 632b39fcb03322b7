"""The words of the settings' room, and of what was set at the desk by whom."""

from collections.abc import Collection, Iterable, Sequence
from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.settings.desk_settings import (
    CALENDAR,
    HolidayRules,
    SettingName,
    SettingNotSaved,
    SettingNotSavedWhy,
    SettingOverride,
    SettingSaved,
    SettingValue,
    TextSetting,
)
from kiosk.domain.settings.effective_settings import unusable_settings
from kiosk.domain.settings.file_locations import FileLocation, LocatedFile, LocationContents, LocationKind
from kiosk.domain.settings.setting_lists import ListRow, rows_of
from kiosk.domain.settings.sheet_imports import CitySheet, Imported, NotImported
from kiosk.files.names import name_shown
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.desk.calendar import holiday_name, row_line
from kiosk.ui.messages.desk.sheet_faults import fault_line
from kiosk.ui.messages.frame.moments import DateFormats, shown


class SettingTexts(DeskText):
    NEXT_START = QT_TRANSLATE_NOOP("SettingTexts", "変えたことは、次に始めたときから使います。")
    CHANGE = QT_TRANSLATE_NOOP("SettingTexts", "変える")
    CHANGE_OF = QT_TRANSLATE_NOOP("SettingTexts", "{name}を変える")
    BACK_OF = QT_TRANSLATE_NOOP("SettingTexts", "{name}をもどす")
    BACK_SHORT = QT_TRANSLATE_NOOP("SettingTexts", "もどす")
    BACK = QT_TRANSLATE_NOOP("SettingTexts", "設定ファイルのとおりにもどす")
    NOW = QT_TRANSLATE_NOOP("SettingTexts", "いま: {value}")
    SET_TO = QT_TRANSLATE_NOOP("SettingTexts", "決めたこと: {value}")
    AS_FILED = QT_TRANSLATE_NOOP("SettingTexts", "設定ファイルのとおり")
    UNUSABLE = QT_TRANSLATE_NOOP("SettingTexts", "使えないので、設定ファイルのとおりです。")
    FIXED = QT_TRANSLATE_NOOP("SettingTexts", "起動のときの指定が先です。ここで変えても使われません。")
    RECORDS_STAY = QT_TRANSLATE_NOOP("SettingTexts", "これまでの記録は、そのときの事業の記録として残ります。")
    NONE = QT_TRANSLATE_NOOP("SettingTexts", "なし")
    FILES_PAPERS = QT_TRANSLATE_NOOP("SettingTexts", "なし。紙のかわりに、ファイルに書きます")
    ANY_READER = QT_TRANSLATE_NOOP("SettingTexts", "どれでもよい")
    SET_ASIDE = QT_TRANSLATE_NOOP(
        "SettingTexts", "使っていないもの: {names}。カードを置いたままなら、一度取れば使います。"
    )
    HISTORY = QT_TRANSLATE_NOOP("SettingTexts", "だれが、いつ変えたか")
    NEVER = QT_TRANSLATE_NOOP("SettingTexts", "この画面では、まだ変えていません。設定ファイルのとおりです。")
    MADE = QT_TRANSLATE_NOOP("SettingTexts", "{moment} {clerk} {what}")
    MADE_OF = QT_TRANSLATE_NOOP("SettingTexts", "{moment} {clerk} {name}: {what}")
    NO_MOMENT = QT_TRANSLATE_NOOP("SettingTexts", "(日時が読めません)")
    EMPTY = QT_TRANSLATE_NOOP("SettingTexts", "1つもなし")
    BETWEEN = QT_TRANSLATE_NOOP("SettingTexts", "、")
    CAME = QT_TRANSLATE_NOOP("SettingTexts", "加えた: {rows}")
    WENT = QT_TRANSLATE_NOOP("SettingTexts", "消した: {rows}")
    CAME_AND_WENT = QT_TRANSLATE_NOOP("SettingTexts", "{came} / {went}")
    HOLIDAYS = QT_TRANSLATE_NOOP("SettingTexts", "祝日は{weekday}、土曜の祝日は{saturday}")
    NOT_SET = QT_TRANSLATE_NOOP("SettingTexts", "{name}:{why}")
    WAS_SET = QT_TRANSLATE_NOOP("SettingTexts", "{name}を変えました。")
    WAS_SET_LATER = QT_TRANSLATE_NOOP("SettingTexts", "{name}を変えました。次に始めたときから使います。")
    UNANSWERED = QT_TRANSLATE_NOOP(
        "SettingTexts",
        "新しい内容を読めませんでした。この部屋をもう一度開いてください。続くときは、機械の係に知らせてください。",
    )


class SettingNames(DeskText):
    HOURS = QT_TRANSLATE_NOOP("SettingNames", "曜日と時間")
    CLOSINGS = QT_TRANSLATE_NOOP("SettingNames", "毎年の休み")
    HOLIDAYS = QT_TRANSLATE_NOOP("SettingNames", "祝日")
    SPECIAL = QT_TRANSLATE_NOOP("SettingNames", "特別な日")
    MAINTENANCE = QT_TRANSLATE_NOOP("SettingNames", "国の保守")
    PROGRAMME = QT_TRANSLATE_NOOP("SettingNames", "事業")
    COUNTER_NAME = QT_TRANSLATE_NOOP("SettingNames", "窓口の名前")
    PRINTER = QT_TRANSLATE_NOOP("SettingNames", "プリンター")
    READER_NAME = QT_TRANSLATE_NOOP("SettingNames", "カードリーダー")


class SettingNotSavedTexts(DeskText):
    """Why nothing was changed."""

    SAME = QT_TRANSLATE_NOOP("SettingNotSavedTexts", "もうそのとおりになっています。変えるものはありません。")
    OVERTAKEN = QT_TRANSLATE_NOOP(
        "SettingNotSavedTexts",
        "ほかの職員が先に変えました。いまの内容を見て、必要ならもう一度変えてください。何も変えていません。",
    )
    UNFIT = QT_TRANSLATE_NOOP(
        "SettingNotSavedTexts", "行どうしが重なるか、使えない文字があります。直してください。何も変えていません。"
    )
    NO_HOURS = QT_TRANSLATE_NOOP(
        "SettingNotSavedTexts", "受付時間が1つもなくなります。先に新しい行を加えてください。何も変えていません。"
    )


class SettingFaults(DeskText):
    DAMAGED = QT_TRANSLATE_NOOP(
        "SettingFaults",
        "「{name}」は、決めた内容が壊れているので、設定ファイルのとおりにしています。もう一度決めて、機械の係に知らせてください。",
    )
    GONE = QT_TRANSLATE_NOOP(
        "SettingFaults", "決めてあった事業がもうないので、設定ファイルのとおりにしています。事業を選び直してください。"
    )


class ImportTexts(DeskText):
    TITLE = QT_TRANSLATE_NOOP("ImportTexts", "市の表を取り込む")
    LEAD = QT_TRANSLATE_NOOP(
        "ImportTexts",
        "「ファイルをさがす」で、CSVかExcelの表を選んでください。まるごと入れ替え、次に始めたときから使います。",
    )
    SHEET = QT_TRANSLATE_NOOP("ImportTexts", "どの表か")
    FILE = QT_TRANSLATE_NOOP("ImportTexts", "ファイル")
    LOOK = QT_TRANSLATE_NOOP("ImportTexts", "ファイルをさがす")
    NOT_LOOKED = QT_TRANSLATE_NOOP("ImportTexts", "まだ、さがしていません")
    CHOOSE = QT_TRANSLATE_NOOP("ImportTexts", "選んでください")
    NO_FILES = QT_TRANSLATE_NOOP("ImportTexts", "ありません")
    FOUND = QT_TRANSLATE_NOOP("ImportTexts", "CSVかExcelの表が{files}つあります。どれかを選んでください。")
    NONE_THERE = QT_TRANSLATE_NOOP(
        "ImportTexts",
        "CSVかExcelの表がありません。表を入れたUSBメモリーを差して、もう一度さがしてください。表は、フォルダーの中に入れないでください。"
        "見つからないときは、機械の係に聞いてください。",
    )
    UNREADABLE = QT_TRANSLATE_NOOP("ImportTexts", "{place}は読めません。抜いて、差し直してください。")
    CUT = QT_TRANSLATE_NOOP("ImportTexts", "{place}には、もっとあります。要らないものを消してから、さがしてください。")
    FOLDER = QT_TRANSLATE_NOOP("ImportTexts", "決められたフォルダー")
    STICK = QT_TRANSLATE_NOOP("ImportTexts", "USBメモリー {name}")
    PLACED = QT_TRANSLATE_NOOP("ImportTexts", "{file} ({place})")
    IMPORT = QT_TRANSLATE_NOOP("ImportTexts", "取り込む")
    NO_FILE = QT_TRANSLATE_NOOP("ImportTexts", "ファイルを選んでください。")
    IMPORTED = QT_TRANSLATE_NOOP("ImportTexts", "{sheet}を取り込みました。{lines}行です。次に始めたときから使います。")
    CHECKED = QT_TRANSLATE_NOOP(
        "ImportTexts", "{sheet}を調べました。{lines}行で、まちがいはありません。練習なので、本物の表はそのままです。"
    )
    REFUSED = QT_TRANSLATE_NOOP(
        "ImportTexts",
        "{sheet}は取り込みませんでした。下のところを表で直して、もう一度取り込んでください。"
        "分からないときは、機械の係に聞いてください。",
    )
    MORE = QT_TRANSLATE_NOOP("ImportTexts", "ほかに{problems}か所あります。")


class CitySheetNames(DeskText):
    SERVICES = QT_TRANSLATE_NOOP("CitySheetNames", "決済サービスの表")
    DEVICES = QT_TRANSLATE_NOOP("CitySheetNames", "スマホとリーダーの表")
    SPOTS = QT_TRANSLATE_NOOP("CitySheetNames", "手続スポットの表")


def place_name(place: FileLocation) -> str:
    match place.kind:
        case LocationKind.FOLDER:
            return say(ImportTexts.FOLDER)
        case LocationKind.STICK:
            return say(ImportTexts.STICK, name=name_shown(place.name))
        case _:
            assert_never(place.kind)


def file_name(file: LocatedFile) -> str:
    return say(ImportTexts.PLACED, file=name_shown(file.name), place=place_name(file.place))


def place_lines(places: Iterable[LocationContents]) -> list[str]:
    """What was found, and what could not be looked at."""
    places = tuple(places)
    files = sum(len(found.files) for found in places)
    told = [say(ImportTexts.FOUND, files=files) if files else say(ImportTexts.NONE_THERE)]
    told += [say(ImportTexts.UNREADABLE, place=place_name(found.place)) for found in places if found.has_failed]
    return told + [say(ImportTexts.CUT, place=place_name(found.place)) for found in places if found.is_cut]


def setting_name(name: SettingName) -> str:
    return say(SettingNames[name.name])


def sheet_name(sheet: CitySheet) -> str:
    return say(CitySheetNames[sheet.name])


def value_line(value: SettingValue | None) -> str:
    """All of a value in one line."""
    match value:
        case None:
            return say(SettingTexts.AS_FILED)
        case TextSetting(_, text):
            return text or say(SettingTexts.NONE)
        case HolidayRules(weekday, saturday):
            return say(SettingTexts.HOLIDAYS, weekday=holiday_name(weekday), saturday=holiday_name(saturday))
        case _:
            lines = [row_line(row) for row in rows_of(value)]
            return say(SettingTexts.BETWEEN).join(lines) or say(SettingTexts.EMPTY)


def made_line(made: SettingOverride, before: SettingValue | None, *, named: bool = False) -> str:
    """Who changed it when, and how: of a list, what came and what went."""
    moment = shown(DateFormats.LIST, made.at) if made.at is not None else say(SettingTexts.NO_MOMENT)
    what = say(SettingTexts.UNUSABLE) if made.fault is not None else _changed(made.value, before)
    if named:
        return say(SettingTexts.MADE_OF, moment=moment, clerk=made.clerk, name=setting_name(made.name), what=what)
    return say(SettingTexts.MADE, moment=moment, clerk=made.clerk, what=what)


def _changed(value: SettingValue | None, before: SettingValue | None) -> str:
    """Of a list, what came and what went; of anything else, what it is now."""
    now, then = rows_of(value), rows_of(before)
    came = _rows(SettingTexts.CAME, [row for row in now if row not in then])
    went = _rows(SettingTexts.WENT, [row for row in then if row not in now])
    if value is None or not (came or went):
        return value_line(value)
    return say(SettingTexts.CAME_AND_WENT, came=came, went=went) if came and went else came or went


def _rows(form: SettingTexts, rows: Sequence[ListRow]) -> str:
    return say(form, rows=say(SettingTexts.BETWEEN).join(row_line(row) for row in rows)) if rows else ""


def fault_lines(changes: Iterable[SettingOverride], names: Collection[SettingName]) -> str:
    """What of these settings was set and cannot be used, a line each; empty when all of it can."""
    return "\n".join(
        say(SettingFaults[made.fault.name], name=setting_name(made.name))
        for made in unusable_settings(changes)
        if made.name in names and made.fault is not None
    )


def answer_line(answer: SettingSaved | SettingNotSaved | None) -> str:
    """The calendar counts at once, the settings from the next start."""
    match answer:
        case None:
            return ""
        case SettingSaved(made):
            form = SettingTexts.WAS_SET if made.name in CALENDAR else SettingTexts.WAS_SET_LATER
            return say(form, name=setting_name(made.name))
        case SettingNotSaved(name, why):
            return say(SettingTexts.NOT_SET, name=setting_name(name), why=unset_line(why))
        case _:
            assert_never(answer)


def unset_line(why: SettingNotSavedWhy) -> str:
    return say(SettingNotSavedTexts[why.name])


_SHOWN = 20


def import_lines(imported: Imported | NotImported | None) -> list[str]:
    """What came of an import; of a sheet that was refused the first faults, by line and column."""
    match imported:
        case None:
            return []
        case Imported(sheet, lines, in_use):
            form = ImportTexts.IMPORTED if in_use else ImportTexts.CHECKED
            return [say(form, sheet=sheet_name(sheet), lines=lines)]
        case NotImported(sheet, faults):
            told = [say(ImportTexts.REFUSED, sheet=sheet_name(sheet)), *map(fault_line, faults[:_SHOWN])]
            if len(faults) > _SHOWN:
                told.append(say(ImportTexts.MORE, problems=len(faults) - _SHOWN))
            return told
        case _:
            assert_never(imported)

"""What is wrong with a city's sheet, and what to do about it, as the desk says it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.settings.sheet_faults import FaultValue, SheetFault
from kiosk.domain.values.text.letters import Letter, Written
from kiosk.ui.messages import DeskText, say


class SheetPlaceTexts(DeskText):
    PLACED = QT_TRANSLATE_NOOP("SheetPlaceTexts", "{line}行目: {what}")
    PLACED_IN = QT_TRANSLATE_NOOP("SheetPlaceTexts", "{line}行目、{column}の列: {what}")
    PLACED_AT = QT_TRANSLATE_NOOP("SheetPlaceTexts", "{cell}のセル({column}): {what}")
    FOREIGN = QT_TRANSLATE_NOOP("SheetPlaceTexts", "{written}({code}の字が入っています)")


class SheetFaultTexts(DeskText):
    """By the names of `SheetFaultKind`."""

    GONE = QT_TRANSLATE_NOOP("SheetFaultTexts", "{file}が、もうありません。もう一度、ファイルをさがしてください。")
    UNREADABLE = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{file}が読めません。USBメモリーを差し直すか、別のUSBメモリーに入れてください。"
    )
    NOT_PUT = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "この機械に書けませんでした。前の表のままです。機械の係に知らせてください。"
    )
    TOO_LARGE = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "ファイルが{most}MiBより大きいです。表を分けるか、行を減らしてください。"
    )
    EMPTY = QT_TRANSLATE_NOOP("SheetFaultTexts", "ファイルが空です。1行目に、列の名前を書いてください({columns})。")
    NO_LINE = QT_TRANSLATE_NOOP("SheetFaultTexts", "表に、行が1つもありません。1行に1つずつ書いてください。")
    NO_SERVICE = QT_TRANSLATE_NOOP("SheetFaultTexts", "決済サービスが1つもありません。1行に1つずつ書いてください。")
    NO_DEVICE = QT_TRANSLATE_NOOP("SheetFaultTexts", "スマホやリーダーが1つもありません。1行に1つずつ書いてください。")
    OLD_WORKBOOK = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "CSVではなく、古い形かパスワードの付いたExcelのブックです。パスワードを外してください。"
        "Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。",
    )
    NO_WORKBOOK = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "ZIPなどのファイルで、Excelのブックではありません。Excelで「.xlsx」か「CSV UTF-8(コンマ区切り)」として保存し直してください。",
    )
    LOCKED_WORKBOOK = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "パスワードが付いています。Excelでパスワードを外して、保存し直してください。"
    )
    DAMAGED_WORKBOOK = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "Excelのブックですが、読めません。Excelで開いて、「.xlsx」として保存し直してください。"
    )
    SWOLLEN_WORKBOOK = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "中身が大きすぎます({most}MiBまで、セル{cells:,}個まで)。使う行だけを、新しいブックに写してください。",
    )
    SEVERAL_SHEETS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "何か書いてあるシートが、いくつもあります({sheets})。1枚だけ残すか、ほかのシートを非表示にしてください。",
    )
    HIDDEN_SHEETS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "何か書いてあるシートが、みな非表示です({sheets})。使うシートを表示してください。"
    )
    PDF = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "CSVではなく、PDFです。もとの表をExcelで開き、「CSV UTF-8(コンマ区切り)」として保存し直してください。",
    )
    UTF_32 = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "文字コードがUTF-32です。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。"
    )
    UTF_16 = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "文字コードがUTF-16です。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。"
    )
    UTF_16_LINE = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "文字コードがUTF-16です(UTF-8ではありません)。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。",
    )
    NUL = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "文字でないもの(NUL)が入っています。ファイルが壊れているか、表ではありません。Excelで「CSV UTF-8("
        "コンマ区切り)」として保存し直してください。",
    )
    JIS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "文字コードがJIS(ISO-2022-JP)です。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。",
    )
    EUC_JP = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "文字コードがEUC-JPです。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。"
    )
    NO_TEXT = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "文字でないものが入っています。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。",
    )
    NO_COLUMNS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "1行目に、列の名前がありません。コンマで区切って書いてください({columns})。"
    )
    UNKNOWN_COLUMN = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "この名前の列は使いません。名前を直すか、列を消してください。"
    )
    COLUMN_TWICE = QT_TRANSLATE_NOOP("SheetFaultTexts", "同じ名前の列が2つあります。どちらかを消してください。")
    COLUMN_MISSING = QT_TRANSLATE_NOOP("SheetFaultTexts", "この列がありません。1行目に加えてください。")
    LONG_CELL = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        '1つのセルに{most:,}文字より多くあります。閉じていない「"」がないか、見てください。これより下の行は、'
        "読んでいません。",
    )
    QUOTATION = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        '「"」が閉じていないか、セルの途中にあります。「"」で囲んだ中では「""」と書いてください。'
        "これより下の行は、読んでいません。",
    )
    FEW_CELLS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "セルが{cells}個しかありません(1行目は{width}個)。Excelで、最後の列を何か書いて埋めてください。",
    )
    MANY_CELLS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", 'セルが{cells}個あります(1行目は{width}個)。コンマの入った文は「"」で囲んでください。'
    )
    NOT_CHECKED = QT_TRANSLATE_NOOP("SheetFaultTexts", "ここから下は、まちがいが多いので調べていません。")
    SAME = QT_TRANSLATE_NOOP("SheetFaultTexts", "{first}行目と同じです。別のものを書いてください。")
    LOOKS_SAME = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{first}行目と見分けがつきません。違いの分かる名前にしてください。"
    )
    EXCEL_ERROR = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "Excelのエラー({value})が入っています。式を直すか、値を書いてください。"
    )
    NOT_CALCULATED = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "式だけで、値がありません。Excelで開いて、保存し直してください。"
    )
    MERGED = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "セルが結合されています。Excelで「セル結合の解除」をして、1つのセルに1つずつ書いてください。"
    )
    ZEROS_TAKEN = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "Excelの中で、数になっています。はじめの0は、消えます。セルを「文字列」にして、0から書き直してください。",
    )
    TOO_NARROW = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "「#」だけが入っています。Excelで列の幅を広げて、保存し直してください。"
    )
    TOO_LONG = QT_TRANSLATE_NOOP("SheetFaultTexts", "{length}文字あります。{most}文字までにしてください。")
    NO_NAME = QT_TRANSLATE_NOOP("SheetFaultTexts", "名前がありません。よく知られている名前を書いてください。")
    NO_WORD = QT_TRANSLATE_NOOP("SheetFaultTexts", "{written}は使えません。次のどれかを書いてください({words})。")
    LINE_BREAK = QT_TRANSLATE_NOOP("SheetFaultTexts", "セルの中で改行しています。改行を消してください。")
    LOST_CHARACTER = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "ほかのソフトで失われた文字({letter})があります。もとの文字を書いてください。"
    )
    VARIANT = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "画面に出せない字の形の指定({letter})があります。消してください。ふつうの形で出ます。"
    )
    PRIVATE_CHARACTER = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "画面に出せない外字({letter})があります。ふつうの字で書いてください。"
    )
    OTHER_SPACE = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "特別な空白({letter})があります。ふつうの空白にするか、消してください。"
    )
    UNSEEN_CHARACTER = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "目に見えない文字({letter})があります。ふつうの空白にするか、消してください。"
    )
    LOOSE_MARK = QT_TRANSLATE_NOOP("SheetFaultTexts", "前の字に付かない記号({letter})があります。消してください。")
    NO_SUCH_GLYPH = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "画面に出せない文字({letter})があります。ほかの文字で書いてください。"
    )
    NO_KEY = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}は使えません。半角のa-z、0-9、_で、40文字までにしてください。"
    )
    NO_PROGRAMME = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}という事業の名(キー)はありません。分からないときは、空にしてください。"
    )
    NO_NUMBER = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}は、公式の番号ではありません。MPと数字7けたか、unknownと書いてください。"
    )
    NO_READING = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}は、読みがなではありません。全角のカタカナで、空白を入れずに書いてください。"
    )
    NO_PREFIX = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}は、IDのはじまりになりません。英字と数字で書くか、空にしてください。"
    )
    NO_LENGTH = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}は、文字数ではありません。16、4-32、4〜32のように書くか、unknownと書いてください。"
    )
    LENGTH_BOUNDS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}は、文字数になりません。1から{most}までで、小さいほうを先に書いてください。"
    )
    EXCEL_DAY = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "{written}は、Excelの中の日付の数です。Excelで、列を日付の形にしてから保存してください。"
    )
    NO_DAY = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "{written}は、日付ではありません。2023-09-29、2023/9/29、令和5年9月29日のように書くか、"
        "unknownと書いてください。",
    )
    NO_ADDRESS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "{written}は、ホームページのアドレスではありません。https://かhttp://から書くか、unknownと書いてください。",
    )
    NO_PLACE = QT_TRANSLATE_NOOP("SheetFaultTexts", "空です。場所を書いてください。")
    NOT_ELSEWHERE = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "ここでは申し込めないのに、空です。どこで申し込めるかを書くか、unknownと書いてください。"
    )
    CODE_BEFORE = QT_TRANSLATE_NOOP("SheetFaultTexts", "前の番号のコードが空です。code1から順に書いてください。")
    CODE_UNNAMED = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "名前が空なので、このコードは聞かれません。名前かunknownを書くか、{column_of_it}を空にしてください。",
    )
    PREFIX_LONGER = QT_TRANSLATE_NOOP("SheetFaultTexts", "id_lengthより長いです。どちらかを直してください。")
    PREFIX_NO_DIGITS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "id_alphabetでは数字だけなのに、ほかの文字があります。どちらかを直してください。"
    )
    LUHN_NO_DIGITS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "luhnは、数字だけのIDに使います。id_alphabetをdigitsにするか、id_checkを直してください。"
    )
    NOT_ASKED = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "n/aは、kindがruleの行だけに使います。yes、no、unknownのどれかを書いてください。"
    )
    OTHER_SYSTEM = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "kindに合いません。スマホにはiOS、iPadOS、Androidを、リーダーにはWindowsなどを書いてください。",
    )
    TWO_SYSTEMS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "2つの種類をまとめた書き方は、kindがcountかruleの行だけに使います。"
    )
    CHANGED = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "{key}の{name}が、{old}から{new}に変わっています。これまでの申込が使っているので、変えられません。"
        "別のサービスなら、別のkeyにしてください。",
    )
    LOST_ZEROS = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "{length}けたしかありません。Excelが、はじめの0を消しています。渡したファイルの10けたを、"
        "文字として写してください。",
    )
    ROUNDED = QT_TRANSLATE_NOOP(
        "SheetFaultTexts",
        "Excelが数を丸めたので、けたが失われています。渡したファイルの10けたを、文字として写してください。",
    )
    AS_A_SUM = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "金額や小数の形になっています。渡したファイルの10けたを、文字として写してください。"
    )
    NO_REFERENCE = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "受付番号ではありません。渡したファイルの10けたを、文字として写してください。"
    )
    NO_RESULT = QT_TRANSLATE_NOOP("SheetFaultTexts", "結果ではありません。{one}か{other}と書いてください。")
    NO_REASON = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "理由ではありません。次のどれかを書くか、空にしてください({words})。"
    )
    REASON_NEEDED = QT_TRANSLATE_NOOP(
        "SheetFaultTexts", "受けられなかった申込には、理由が要ります。次のどれかを書いてください({words})。"
    )
    REASON_TOO_MUCH = QT_TRANSLATE_NOOP("SheetFaultTexts", "できた申込に、理由は要りません。空にしてください。")


def fault_line(fault: SheetFault) -> str:
    """Where it is, what is wrong and what to write."""
    what = say(SheetFaultTexts[fault.kind.name], **{name: _value(value) for name, value in fault.values.items()})
    if fault.line is None:
        return what
    if fault.column is None:
        return say(SheetPlaceTexts.PLACED, line=fault.line, what=what)
    if fault.cell is not None:
        return say(SheetPlaceTexts.PLACED_AT, cell=fault.cell, column=_value(fault.column), what=what)
    return say(SheetPlaceTexts.PLACED_IN, line=fault.line, column=_value(fault.column), what=what)


def _value(value: FaultValue) -> str | int:
    match value:
        case Letter():
            return value.code
        case Written(odd=odd):
            return value.quoted if odd is None else say(SheetPlaceTexts.FOREIGN, written=value.quoted, code=odd.code)
        case _:
            return value

"""Taking over a city's sheet: which one, out of which file, and what came of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from kiosk.domain.desk.events import Imports
from kiosk.domain.desk.state import Desk
from kiosk.domain.importing import CitySheet, Imported, NotImported
from kiosk.ui.clerk.choice import Dropdown
from kiosk.ui.clerk.history import line_list
from kiosk.ui.clerk.page import Card, Field
from kiosk.ui.messages import say
from kiosk.ui.messages.setting import ImportTexts, import_lines, sheet_name
from kiosk.ui.theme.tokens import Theme, Type
from kiosk.ui.widgets.buttons import Button, Look


class ImportCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.line(theme, say(ImportTexts.TITLE), bold=True)
        self._sheet = Dropdown(theme, say(ImportTexts.SHEET))
        for sheet in CitySheet:
            self._sheet.addItem(sheet_name(sheet), sheet)
        self._file = Field(theme, say(ImportTexts.FILE))
        self._file.setMinimumHeight(self._file.sizeHint().height())
        self._file.line.returnPressed.connect(self._import)
        choose = Button(theme, say(ImportTexts.CHOOSE), Look.OUTLINE, Type.SMALL)
        choose.clicked.connect(self._choose)
        take = Button(theme, say(ImportTexts.IMPORT), Look.PRIMARY, Type.SMALL)
        take.clicked.connect(self._import)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for widget, stretch in ((self._sheet, 4), (self._file, 8), (choose, 0), (take, 0)):
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)
        self._told = line_list(theme, say(ImportTexts.TITLE))
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(theme.px(16))
        self.column.addWidget(self._told, 1)
        self._shown: Imported | NotImported | None = None
        self._tell(say(ImportTexts.LEAD))

    def refresh(self, desk: Desk) -> None:
        imported = desk.set_here.imported
        if imported is not self._shown:
            self._shown = imported
            self._tell(*import_lines(imported) or [say(ImportTexts.LEAD)])

    def _tell(self, *lines: str) -> None:
        self._told.clear()
        self._told.addItems(lines)

    @Slot()
    def _import(self) -> None:
        file = self._file.line.text().strip()
        if not file:
            self._tell(say(ImportTexts.NO_FILE))
            return
        self.happened.emit(Imports(CitySheet(self._sheet.currentData()), file))

    @Slot()
    def _choose(self) -> None:
        """It goes with the page, when the desk is locked meanwhile."""
        dialog = QFileDialog(self, say(ImportTexts.CHOOSE), "", say(ImportTexts.KIND))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._file.line.setText)
        dialog.open()

"""Taking over a city's sheet: which one, out of which file of a named place, and what came of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.rooms.settings import Imports
from kiosk.domain.desk.state import Desk
from kiosk.domain.settings.file_locations import LocatedFile, LocationContents
from kiosk.domain.settings.sheet_imports import CitySheet, Imported, NotImported
from kiosk.domain.staff.clerks import Action
from kiosk.ui.clerk.choice import Dropdown
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.line_list import LineList
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.setting import ImportTexts, file_name, import_lines, place_lines, sheet_name
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

_LEAST_MM = 11


class ImportCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.line(theme, say(ImportTexts.TITLE), bold=True)
        self._sheet = Dropdown(theme, say(ImportTexts.SHEET))
        for sheet in CitySheet:
            self._sheet.addItem(sheet_name(sheet), sheet)
        self._file = Dropdown(theme, say(ImportTexts.FILE))
        self._file.setPlaceholderText(say(ImportTexts.NOT_LOOKED))
        self._file.setSizeAdjustPolicy(Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        look = Button(theme, say(ImportTexts.LOOK), ButtonStyle.OUTLINE, TextRole.SMALL, event=DeskPress.LIST_FILES)
        put_key(look, DeskKey.LIST_FILES)
        look.chosen.connect(self.happened)
        take = Button(theme, say(ImportTexts.IMPORT), ButtonStyle.PRIMARY, TextRole.SMALL)
        put_key(take, DeskKey.IMPORT)
        for button in (look, take):
            button.tighten(theme, tight=True)
        take.triggered.connect(self._import)
        self._controls: tuple[QWidget, ...] = (self._sheet, self._file, look, take)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for widget, stretch in ((self._sheet, 4), (self._file, 8), (look, 0), (take, 0)):
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)
        self._told = LineList(theme, say(ImportTexts.TITLE), _LEAST_MM)
        self.column.addWidget(self._told, 1)
        self._shown: Imported | NotImported | None = None
        self._places: tuple[LocationContents, ...] | None = None
        self._tell(say(ImportTexts.LEAD))

    def refresh(self, desk: Desk) -> None:
        for control in self._controls:
            control.setEnabled(desk.may(Action.IMPORT_DATA))
        imported, places = desk.set_here.imported, desk.set_here.places
        if places != self._places:
            self._places = places
            self._offer(places)
            self._tell(*(place_lines(places) if places is not None else [say(ImportTexts.LEAD)]))
        if imported is not self._shown:
            self._shown = imported
            self._tell(*import_lines(imported) or [say(ImportTexts.LEAD)])

    def _offer(self, places: tuple[LocationContents, ...] | None) -> None:
        self._file.clear()
        for found in places or ():
            for name in found.files:
                file = LocatedFile(found.place, name)
                self._file.addItem(file_name(file), file)
        self._file.setCurrentIndex(0 if self._file.count() == 1 else -1)
        there = ImportTexts.CHOOSE if self._file.count() else ImportTexts.NO_FILES
        self._file.setPlaceholderText(say(ImportTexts.NOT_LOOKED if places is None else there))

    def _tell(self, *lines: str) -> None:
        self._told.show_lines(lines)

    @Slot()
    def _import(self) -> None:
        file = self._file.currentData()
        if not isinstance(file, LocatedFile):
            self._tell(say(ImportTexts.NO_FILE))
            return
        self.happened.emit(Imports(CitySheet(self._sheet.currentData()), file))

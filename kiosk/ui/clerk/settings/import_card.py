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
from kiosk.ui.widgets.text.text_label import TextLabel

_LEAST_MM = 11


class ImportCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._sheet = Dropdown(theme, say(ImportTexts.SHEET))
        for sheet in CitySheet:
            self._sheet.addItem(sheet_name(sheet), sheet)
        self._file = Dropdown(theme, say(ImportTexts.FILE))
        self._file.setPlaceholderText(say(ImportTexts.NOT_LOOKED))
        self._file.setSizeAdjustPolicy(Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        look = Button(theme, say(ImportTexts.LOOK), ButtonStyle.OUTLINE, TextRole.SMALL, event=DeskPress.LIST_FILES)
        put_key(look, DeskKey.LIST_FILES)
        look.chosen.connect(self.happened)
        self._take = Button(theme, say(ImportTexts.IMPORT), ButtonStyle.PRIMARY, TextRole.SMALL)
        put_key(self._take, DeskKey.IMPORT)
        for button in (look, self._take):
            button.tighten(theme, tight=True)
        self._take.triggered.connect(self._import)
        self._file.currentIndexChanged.connect(self._allow)
        self._controls: tuple[QWidget, ...] = (self._sheet, self._file, look)
        self._may = False
        self._told = LineList(theme, say(ImportTexts.TITLE), _LEAST_MM)
        head, choices, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        title = TextLabel(theme, TextRole.LABEL, say(ImportTexts.TITLE), bold=True, centred_down=True)
        rows = ((head, (title, 1), (look, 0)), (choices, (self._sheet, 4), (self._file, 5)))
        for row, *parts in (*rows, (foot, (self._told, 1))):
            row.setSpacing(theme.gap)
            for widget, stretch in parts:
                row.addWidget(widget, stretch)
        foot.addWidget(self._take, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(head)
        self.column.addLayout(choices)
        self.column.addLayout(foot, 1)
        self._shown: Imported | NotImported | None = None
        self._places: tuple[LocationContents, ...] | None = None
        self._tell(say(ImportTexts.LEAD))

    def refresh(self, desk: Desk) -> None:
        for control in self._controls:
            control.setEnabled(desk.may(Action.IMPORT_DATA))
        self._may = desk.may(Action.IMPORT_DATA)
        imported, places = desk.set_here.imported, desk.set_here.places
        if places != self._places:
            self._places = places
            self._offer(places)
            self._tell(*(place_lines(places) if places is not None else [say(ImportTexts.LEAD)]))
        if imported is not self._shown:
            self._shown = imported
            self._tell(*import_lines(imported) or [say(ImportTexts.LEAD)])
        self._allow()

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
    def _allow(self) -> None:
        """Without a file there is nothing to take over; what to do first is told beside."""
        has_file = isinstance(self._file.currentData(), LocatedFile)
        self._take.setEnabled(self._may and has_file)
        self._take.setAccessibleDescription("" if has_file else say(ImportTexts.NO_FILE))

    @Slot()
    def _import(self) -> None:
        file = self._file.currentData()
        if isinstance(file, LocatedFile):
            self.happened.emit(Imports(CitySheet(self._sheet.currentData()), file))

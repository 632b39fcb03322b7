"""The choices at the desk: programmes, and this machine's printers and readers."""

import logging
from collections.abc import Callable, Sequence

from kiosk.city_data import resources
from kiosk.domain.card.reader_interface import ReaderRole
from kiosk.domain.settings.desk_settings import SettingChoices
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.errors import CardError
from kiosk.nfc.pcsc.reader_scan import ReaderScan, scan_readers
from kiosk.nfc.pcsc.readers import Slot, choices
from kiosk.ui.paper.printers import printer_names

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class MachineSettingChoices:
    """Implements `domain.ports.SettingChoiceSource`."""

    slots: Callable[[], Sequence[Slot]]
    judged: Callable[[Sequence[Slot]], ReaderScan] = scan_readers

    def look(self) -> SettingChoices:
        programmes = tuple((key, programme.name) for key, programme in resources.programmes().items())
        try:
            seen = self.judged(self.slots()).readers
        except CardError as error:
            log.warning("the readers were not listed: %s", type(error).__name__)
            seen = ()
        aside = tuple(reader.name for reader in seen if reader.role is ReaderRole.SET_ASIDE)
        return SettingChoices(programmes, printer_names(), choices(reader.name for reader in seen), aside)

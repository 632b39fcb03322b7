"""The choices at the desk: programmes, and this machine's printers and readers."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.city_data import resources
from kiosk.domain.card.surface import Role
from kiosk.domain.settings.set_at_desk import Offered
from kiosk.nfc.errors import CardError
from kiosk.nfc.pcsc.readers import Slot, choices
from kiosk.nfc.pcsc.survey import Survey, survey
from kiosk.ui.paper.printers import printer_names

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class MachineOffers:
    """Implements `domain.ports.Offers`."""

    slots: Callable[[], Sequence[Slot]]
    judged: Callable[[Sequence[Slot]], Survey] = survey

    def look(self) -> Offered:
        programmes = tuple((key, programme.name) for key, programme in resources.programmes().items())
        try:
            seen = self.judged(self.slots()).readers
        except CardError as error:
            log.warning("the readers were not listed: %s", type(error).__name__)
            seen = ()
        aside = tuple(reader.name for reader in seen if reader.role is Role.SET_ASIDE)
        return Offered(programmes, printer_names(), choices(reader.name for reader in seen), aside)

"""What there is to choose from at the desk: programmes, and this machine's printers and readers."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk import resources
from kiosk.domain.set_at_desk import Offered
from kiosk.nfc.errors import CardError
from kiosk.nfc.readers import Slot, eligible, model_of
from kiosk.ui.printers import printer_names

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class MachineOffers:
    """Implements `domain.ports.Offers`."""

    slots: Callable[[], Sequence[Slot]]

    def look(self) -> Offered:
        programmes = tuple((key, programme.name) for key, programme in resources.programmes().items())
        return Offered(programmes, printer_names(), self._readers())

    def _readers(self) -> tuple[str, ...]:
        try:
            names = eligible(slot.name for slot in self.slots())
        except CardError as error:
            log.warning("the readers were not listed: %s", type(error).__name__)
            return ()
        return tuple(dict.fromkeys(model_of(name) for name in names))

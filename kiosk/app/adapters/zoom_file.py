"""How large the desk is, as a line in the machine's data folder."""

import logging
from contextlib import suppress
from pathlib import Path

from kiosk.domain.values.display import Zoom
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import write_whole

log = logging.getLogger(__name__)

_LONGEST = 8


@dataclass(frozen=True)
class ZoomFile:
    """Implements `domain.ports.DeskZoom`."""

    folder: Path

    @property
    def _file(self) -> Path:
        return self.folder / "desk-zoom"

    def kept(self) -> Zoom | None:
        with suppress(OSError, ValueError), self._file.open("rb") as file:
            return Zoom(int(file.read(_LONGEST)))
        return None

    def keep(self, zoom: Zoom) -> None:
        try:
            write_whole(self._file, b"%d\n" % zoom, over=True)
        except (UserError, OSError) as error:
            log.error("the size of the desk was not kept: %s", type(error).__name__)

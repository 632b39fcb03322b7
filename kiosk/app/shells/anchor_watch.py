"""Moves the register's anchor on while the window runs, and says when the register is no longer the one of before."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.jobs import Err, Ok, SerialJobRunner
from kiosk.domain.desk.events import RegisterDoubted
from kiosk.domain.flow.events import RegisterJudged
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.values.errors import UserError

if TYPE_CHECKING:
    from kiosk.storage.ledger.anchor import AnchorKeeper

log = logging.getLogger(__name__)

_EVERY_MS = 10_000
"""What was recorded since then is not missed, if the machine stops and an older file is put in the place."""


class AnchorWatch(QObject):
    """When what is found has changed, `doubted` carries an event of the desk and `judged` one of the citizen's flow."""

    doubted = Signal(object)
    judged = Signal(object)

    def __init__(self, keeper: "AnchorKeeper", jobs: SerialJobRunner) -> None:
        super().__init__()
        self._keeper, self._jobs = keeper, jobs
        self._told: AnchorFault | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(_EVERY_MS)
        self._ticker.timeout.connect(self.look)

    def start(self) -> None:
        self._tell(self._keeper.fault)
        self._ticker.start()

    def stop(self) -> None:
        self._ticker.stop()

    @Slot()
    def look(self) -> None:
        self._jobs.submit(self._keep, self._found)

    def _keep(self) -> AnchorFault | None:
        try:
            return self._keeper.keep()
        except UserError as error:
            # Whoever wants to record is told why that cannot be.
            log.info("%s", error)
            return self._keeper.fault

    def _found(self, outcome: Ok[AnchorFault | None] | Err) -> None:
        if isinstance(outcome, Ok):
            self._tell(outcome.value)

    def _tell(self, fault: AnchorFault | None) -> None:
        if fault is self._told:
            return
        self._told = fault
        if (told := self._keeper.told()) is not None:
            log.error("%s", told)
        else:
            log.warning("the register is the one of last time again: it records")
        self.doubted.emit(RegisterDoubted(fault))
        self.judged.emit(RegisterJudged(is_doubted=fault is not None))

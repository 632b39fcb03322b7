"""The hand that puts practice cards on the practice reader, and takes them off."""

from kiosk.domain.card.reader import Empty
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import KINDS, CardMaker
from kiosk.nfc.practice.reader import PracticeReader
from kiosk.nfc.practice.troubles import STATES, TROUBLES


class PracticeCardSimulator:
    """Implements `domain.ports.CardSimulator`.

    `kinds` are those that a citizen's window offers; the desk's exercises are all there are.
    """

    kinds = (*KINDS, "falls-off", "mute")

    def __init__(self, reader: PracticeReader, maker: CardMaker) -> None:
        self._reader = reader
        self._maker = maker

    @property
    def lies(self) -> bool:
        return not isinstance(self._reader.state, Empty)

    def put(self, kind: str) -> None:
        """A card, or a trouble of the reader, where nothing lies: a button is pressed twice. Raises UnknownKind."""
        if self.lies:
            return
        if kind in STATES:
            self._reader.fall_into(STATES[kind])
        elif kind in TROUBLES:
            self._reader.put(TROUBLES[kind](self._maker))
        else:
            self._reader.put(faults.make(self._maker, kind))

    def pull(self) -> None:
        self._reader.pull()

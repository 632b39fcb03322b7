"""The counter that a machine is."""

from dataclasses import dataclass, field, replace

from kiosk.domain.city.catalogue import Catalogue
from kiosk.domain.city.leaflets import Shelf
from kiosk.domain.city.municipality import Municipality, Timetable
from kiosk.domain.city.patience import OutsideHours, Patience
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.city.programme import Programme
from kiosk.domain.values.capacity import (
    Mode,
)
from kiosk.domain.values.languages import Language
from kiosk.domain.values.times import Period


@dataclass(frozen=True)
class Counter:
    """What the city set for this machine, in the words of one language."""

    programme: Programme
    municipality: Municipality
    name: str
    phone: PhoneHelp = field(kw_only=True)
    catalogue: Catalogue = field(default_factory=Catalogue)
    mode: Mode = Mode.CITIZEN
    language: Language = Language.JA
    maintenance: tuple[Period, ...] = ()
    outside_hours: OutsideHours = OutsideHours.NOTICE
    patience: Patience = field(default_factory=Patience)
    practice: bool = False
    prints: bool = False
    asks: bool = False
    shelf: Shelf = field(default_factory=Shelf)
    tickets: bool = False

    @property
    def promised(self) -> Programme | None:
        """The programme that people may be told of; None at a real counter that has no more than the example."""
        return None if self.programme.example and not self.practice else self.programme

    def with_hours(self, timetable: Timetable, maintenance: tuple[Period, ...]) -> "Counter":
        municipality = replace(self.municipality, timetable=timetable)
        return replace(self, municipality=municipality, maintenance=maintenance)

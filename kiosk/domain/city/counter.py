"""The counter that a machine is."""

from dataclasses import field, replace
from enum import StrEnum

from kiosk.domain.city.leaflets import LeafletCatalog
from kiosk.domain.city.municipality import Municipality, Timetable
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.city.programme import Programme
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.city.timeouts import OutsideHours, Timeouts
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.display import Display
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import Period


class ReaderSide(StrEnum):
    """Where the card reader stands, for whoever looks at the screen."""

    LEFT = "left"
    RIGHT = "right"
    BELOW = "below"


@dataclass(frozen=True)
class Counter:
    """What the city set for this machine, in the words of one language.

    `as_written`: in the city's own, Japanese ones; None: it is.
    """

    programme: Programme
    municipality: Municipality
    name: str
    phone: PhoneHelp = field(kw_only=True)
    catalogue: Catalogue = field(default_factory=Catalogue)
    mode: Mode = Mode.CITIZEN
    language: Language = JAPANESE
    maintenance: tuple[Period, ...] = ()
    outside_hours: OutsideHours = OutsideHours.NOTICE
    timeouts: Timeouts = field(default_factory=Timeouts)
    practice: bool = False
    prints: bool = False
    asks: bool = False
    leaflets: LeafletCatalog = field(default_factory=LeafletCatalog)
    tickets: bool = False
    reader_side: ReaderSide | None = None
    display: Display = Display()
    as_written: "Counter | None" = None

    @property
    def promised(self) -> Programme | None:
        """The programme that people may be told of; None at a real counter that has no more than the example."""
        return None if self.programme.example and not self.practice else self.programme

    @property
    def city(self) -> "Counter":
        """In the city's own words."""
        return self.as_written or self

    def with_hours(self, timetable: Timetable, maintenance: tuple[Period, ...]) -> "Counter":
        municipality = replace(self.municipality, timetable=timetable)
        as_written = None if self.as_written is None else self.as_written.with_hours(timetable, maintenance)
        return replace(self, municipality=municipality, maintenance=maintenance, as_written=as_written)

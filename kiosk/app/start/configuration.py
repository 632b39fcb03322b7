"""What a start reads before it builds anything: whether it is practice, what was set, the city's data."""

from collections.abc import Callable, Collection

from kiosk.app.counter_setup import counter_for, in_languages
from kiosk.app.desk_settings import SettingOverrides, as_set, reader_wanted
from kiosk.app.process import started_as_service
from kiosk.app.settings import ReaderChoice, Settings, SettingsError
from kiosk.domain.card.reader import ReaderState, ServiceDown
from kiosk.domain.city.counter import Counter
from kiosk.domain.settings.effective_settings import counter_with
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.pcsc.monitor import look_once


@dataclass(frozen=True)
class StartConfiguration:
    """Everything that a start reads before it builds anything. If it cannot be read, the start is refused.

    `settings` are those with what was set at the desk, `counters` the counter in each language, its own first.
    """

    settings: Settings
    file_defaults: Counter
    counter: Counter
    counters: tuple[Counter, ...]
    anchors: TrustAnchors


def practice_for_start(settings: Settings, fixed: Collection[str]) -> bool:
    """Whether a window that starts now is practice. Raises SettingsError if `today` is set without practice."""
    practice = is_practice(settings, fixed=fixed)
    if settings.today is not None and not practice:
        raise SettingsError(["today: a real reader is attached and goes by the real clock; add --reader practice"])
    return practice


def is_practice(
    settings: Settings,
    look: Callable[[str], ReaderState] = look_once,
    fixed: Collection[str] = frozenset(),
    *,
    as_service: Callable[[], bool] = started_as_service,
) -> bool:
    """Whether this run is practice: because it was asked for, or because this machine has no reader service at all.

    A fault never means practice. A service that hangs or refuses, and an unplugged reader, are pages
    for the staff. A program started as a service is a counter, never practice. ADR 19.
    """
    match settings.reader:
        case ReaderChoice.PRACTICE:
            return True
        case ReaderChoice.PCSC:
            return False
        case ReaderChoice.AUTO:
            state = look(reader_wanted(settings, fixed))
            return isinstance(state, ServiceDown) and not state.stands_still and not as_service()


def start_configuration(
    settings: Settings, made: SettingOverrides, *, practice: bool, fixed: Collection[str]
) -> StartConfiguration:
    """Raises SettingsError, DataError, SheetProblems, AnchorProblem."""
    settings = as_set(settings, made, fixed)
    file_defaults = counter_for(settings, practice=practice)
    counter = counter_with(file_defaults, made)
    counters = in_languages(counter, settings.language)
    anchors = TrustAnchors() if practice else TrustAnchors.load(settings.trust_folder)
    return StartConfiguration(settings, file_defaults, counter, counters, anchors)

"""What a start reads before it builds anything: whether it is practice, what was set, the city's data."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from kiosk.app.counter_setup import counter_for, in_languages, localized
from kiosk.app.process import started_as_service
from kiosk.app.settings import ReaderChoice, Settings, SettingsError
from kiosk.domain.card.reader import ReaderState, ServiceDown
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.localization import Localization
from kiosk.domain.settings.effective_settings import counter_with
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from kiosk.app.desk_settings import SettingOverrides
    from kiosk.nfc.jpki.certificate import TrustAnchors

# Register, reader and signatures are loaded where they are asked: the first picture needs none of them (ADR 36).


@dataclass(frozen=True)
class FileCounters:
    """The counter as the files have it, in each language; `shown`: in the machine's own."""

    localization: Localization
    shown: Counter

    @property
    def counter(self) -> Counter:
        return self.localization.counter


@dataclass(frozen=True)
class StartConfiguration:
    """Everything that a start reads before it builds anything. If it cannot be read, the start is refused.

    `settings` and `counter` are those with what was set at the desk; `shown`: in the machine's own language.
    """

    settings: Settings
    file_defaults: Counter
    localization: Localization
    shown: Counter
    anchors: "TrustAnchors"

    @property
    def counter(self) -> Counter:
        """As the city wrote it."""
        return self.localization.counter


def practice_for_start(settings: Settings, fixed: Collection[str]) -> bool:
    """Whether a window that starts now is practice. Raises SettingsError if `today` is set without practice."""
    practice = is_practice(settings, fixed=fixed)
    if settings.today is not None and not practice:
        raise SettingsError(["today: a real reader is attached and goes by the real clock; add --reader practice"])
    return practice


def _look_once(name: str) -> ReaderState:
    from kiosk.nfc.pcsc.monitor import look_once  # noqa: PLC0415

    return look_once(name)


def is_practice(
    settings: Settings,
    look: Callable[[str], ReaderState] = _look_once,
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
            from kiosk.app.desk_settings import reader_wanted  # noqa: PLC0415

            state = look(reader_wanted(settings, fixed))
            return isinstance(state, ServiceDown) and not state.stands_still and not as_service()


def counters_of_files(settings: Settings, *, practice: bool) -> FileCounters:
    """Raises SettingsError, DataError, SheetProblems."""
    return _localized(counter_for(settings, practice=practice), settings.language)


def _localized(counter: Counter, own: Language) -> FileCounters:
    localization = in_languages(counter, own)
    return FileCounters(localization, localized(localization, own))


def start_configuration(
    settings: Settings,
    made: "SettingOverrides",
    *,
    practice: bool,
    fixed: Collection[str],
    read: FileCounters | None = None,
) -> StartConfiguration:
    """`read`: what was read of the files by these settings already.

    Raises SettingsError, DataError, SheetProblems, AnchorProblem.
    """
    from kiosk.app.desk_settings import as_set  # noqa: PLC0415
    from kiosk.nfc.jpki.certificate import TrustAnchors  # noqa: PLC0415

    effective = as_set(settings, made, fixed)
    if read is None or effective != settings:
        read = counters_of_files(effective, practice=practice)
    found = _localized(counter_with(read.counter, made), effective.language) if made else read
    anchors = TrustAnchors() if practice else TrustAnchors.load(effective.trust_folder)
    return StartConfiguration(effective, read.counter, found.localization, found.shown, anchors)

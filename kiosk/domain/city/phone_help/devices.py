"""The phones and readers of which it is known whether they read the card, and a search under every spelling."""

from collections.abc import Iterator, Sequence
from dataclasses import field
from enum import StrEnum
from functools import cached_property
from itertools import product

from kiosk.domain.values.languages import UNSEEN
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.search_folding import Spellings, spellings, wanted


class Platform(StrEnum):
    """What a person holds."""

    IPHONE = "iphone"
    ANDROID = "android"
    PC = "pc"


class DeviceKind(StrEnum):
    """`COUNT` and `RULE` are no device: what is said of many models, and a rule for those that no line names."""

    PHONE = "phone"
    READER = "reader"
    COUNT = "count"
    RULE = "rule"


class CardSupport(StrEnum):
    """Whether it reads the card. What is not known is never a yes."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_ASKED = "n/a"  #: a rule that says something else


class Os(StrEnum):
    IOS = "iOS"
    IPADOS = "iPadOS"
    ANDROID = "Android"
    BOTH = "Android/iOS"
    WINDOWS = "Windows"
    WINDOWS_MACOS = "Windows/macOS"
    ALL_PCS = "Windows/macOS/Linux"


_ON = {
    Platform.IPHONE: frozenset({Os.IOS, Os.IPADOS, Os.BOTH}),
    Platform.ANDROID: frozenset({Os.ANDROID, Os.BOTH}),
    Platform.PC: frozenset({Os.WINDOWS, Os.WINDOWS_MACOS, Os.ALL_PCS}),
}


def runs_on(os: Os, platform: Platform) -> bool:
    return os in _ON[platform]


@dataclass(frozen=True)
class Device:
    """One line of the table. `also`: further spellings, to be found by. `tip`: what a person is told of it."""

    kind: DeviceKind
    maker: str
    model: str
    also: tuple[str, ...]
    os: Os
    reads: CardSupport
    tip: str | None = None
    note: str | None = field(default=None, metadata=UNSEEN)
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Devices:
    """The table, in its own order. Ready to search once it is made."""

    devices: tuple[Device, ...] = ()

    def __post_init__(self) -> None:
        _ = self._spelt

    def search(self, query: str, platform: Platform, limit: int) -> tuple[Device, ...]:
        """At most `limit` phones of this platform with the query in their name; first those that begin with it."""
        sought = wanted(query)
        here = [
            (device, spelt)
            for device, spelt in zip(self.devices, self._spelt, strict=True)
            if device.kind is DeviceKind.PHONE and runs_on(device.os, platform)
        ]
        if not sought.kana and not sought.latin:
            return tuple(device for device, _ in here[:limit])
        first = [device for device, spelt in here if any(own.startswith(text) for own, text in _pairs(spelt, sought))]
        having = [device for device, spelt in here if any(text in own for own, text in _pairs(spelt, sought))]
        return tuple(dict.fromkeys([*first, *having]))[:limit]

    def tips(self, platform: Platform, limit: int) -> tuple[str, ...]:
        """What is told of models that no line names."""
        rules = (
            device.tip
            for device in self.devices
            if device.kind in (DeviceKind.COUNT, DeviceKind.RULE) and runs_on(device.os, platform)
        )
        return tuple(tip for tip in rules if tip is not None)[:limit]

    @cached_property
    def _spelt(self) -> tuple[tuple[Spellings, ...], ...]:
        texts = [(device.model, *device.also, f"{device.maker} {device.model}") for device in self.devices]
        flat = iter(spellings([text for names in texts for text in names]))
        return tuple(tuple(next(flat) for _ in names) for names in texts)


def _pairs(spelt: Sequence[Spellings], sought: Spellings) -> Iterator[tuple[str, str]]:
    """Each spelling beside each that is sought: kana beside kana, letters beside letters."""
    for one in spelt:
        yield from product(one.kana, sought.kana)
        yield from product(one.latin, sought.latin)

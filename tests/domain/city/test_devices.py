"""A model is found however it is typed, and never on the other platform."""

from pathlib import Path

import pytest

from kiosk.city_data.devices import DEVICES
from kiosk.domain.city.phone_help.devices import Devices, Platform

TABLE = Devices(DEVICES.load(Path("nowhere")))


def found(query: str, platform: Platform, limit: int = 20) -> list[str]:
    return [device.model for device in TABLE.search(query, platform, limit)]


@pytest.mark.parametrize(
    "typed",
    ["iphone 8", "iPhone8", "ＩＰＨＯＮＥ ８", "あいふぉん8", "アイフォン8", "ｱｲﾌｫﾝ8", "aifon8", "アイフォン 8"],
)
def test_an_iphone_is_found_under_every_spelling(typed: str) -> None:
    assert found(typed, Platform.IPHONE)[0] == "iPhone 8 / 8 Plus"


@pytest.mark.parametrize(
    "typed", ["えくすぺりあ", "エクスペリア", "ekusuperia", "XPERIA", "xperia 1", "ソニー", "sony"]
)
def test_an_android_is_found_by_its_name_and_its_maker(typed: str) -> None:
    assert found(typed, Platform.ANDROID) == ["Xperia 1(au)"]


def test_a_series_is_found_under_each_of_its_models() -> None:
    for number in (13, 14, 15, 16):
        assert found(f"iphone{number}", Platform.IPHONE) == ["iPhone 13-16 シリーズ"]


def test_every_letter_narrows_and_nothing_typed_shows_all() -> None:
    typed = "あいふぉんX"
    counts = [len(found(typed[:length], Platform.IPHONE)) for length in range(len(typed) + 1)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 11
    assert len(found("", Platform.IPHONE, limit=3)) == 3


def test_a_phone_is_not_found_on_the_other_platform() -> None:
    assert found("iphone", Platform.ANDROID) == []
    assert found("xperia", Platform.IPHONE) == []
    assert found("ipad", Platform.IPHONE) == ["iPad(全機種)"]


@pytest.mark.parametrize("typed", ["らくらくフォン", "180機種", "FeliCa", "PaSoRi", "zzz"])
def test_what_is_no_model_of_the_table_is_not_found(typed: str) -> None:
    assert found(typed, Platform.ANDROID) == []


def test_names_that_begin_with_what_is_typed_come_first() -> None:
    assert found("galaxy", Platform.ANDROID) == ["Galaxy Note20 Ultra 5G 以降(Galaxy M23 5Gを除く)", "Galaxy M23 5G"]

"""Files that people bring, with any octets in them: there is what was meant, or an error told as a sentence."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.app.handover.handover_file import RESULTS
from kiosk.city_data.devices import DEVICES
from kiosk.city_data.services import SERVICES
from kiosk.city_data.shipped import FOLDER
from kiosk.city_data.spots import SPOTS
from kiosk.files.drawings import check_drawing
from kiosk.files.sheets import SheetProblems
from kiosk.nfc.jpki.certificate import AnchorProblem, TrustAnchors
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KEY_LENGTH
from kiosk.storage.core.keys import RegisterKeys

OCTETS = st.binary(max_size=120) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass"))
RESULT_LINES = b"reference,result,reason\r\n1234567897,completed,\r\n8389189146,rejected,unknown_account\r\n"
SHEETS: dict[str, tuple[Callable[[bytes], object], bytes]] = {
    "results": (lambda data: RESULTS.read(data, "x.csv"), RESULT_LINES),
    "services": (lambda data: SERVICES.sheet.read(data, "x.csv"), (FOLDER / "services.csv").read_bytes()[:4000]),
    "devices": (lambda data: DEVICES.sheet.read(data, "x.csv"), (FOLDER / "devices.csv").read_bytes()[:4000]),
    "spots": (lambda data: SPOTS.sheet.read(data, "x.csv"), (FOLDER / "spots.csv").read_bytes()[:4000]),
}
DRAWING = next(iter(sorted(FOLDER.glob("icons/*.svg")))).read_bytes()
PEM = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"

few = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def spoilt(data: bytes, place: int, other: bytes) -> bytes:
    place %= len(data) + 1
    return data[:place] + other + data[place + len(other) :]


@pytest.mark.parametrize("name", SHEETS)
@few
@given(place=st.integers(0, 4000), other=OCTETS)
def test_a_sheet_is_read_or_refused_by_its_problems(name: str, place: int, other: bytes) -> None:
    read, sound = SHEETS[name]
    for data in (other, spoilt(sound, place, other[:6])):
        with suppress(SheetProblems):
            read(data)


@few
@given(place=st.integers(0, 4000), other=OCTETS)
def test_a_drawing_is_one_or_what_is_wrong_is_said(place: int, other: bytes) -> None:
    for data in (other, spoilt(DRAWING, place, other[:6])):
        with suppress(ValueError):
            check_drawing(data)


@few
@given(place=st.integers(0, 100), other=OCTETS)
def test_a_trust_anchor_is_a_certificate_or_is_named(place: int, other: bytes, tmp_path: Path) -> None:
    for data in (other, spoilt(PEM, place, other[:6])):
        (tmp_path / "ca.pem").write_bytes(data)
        with suppress(AnchorProblem):
            assert TrustAnchors.load(tmp_path).certificates


@few
@given(data=st.binary(max_size=2 * KEY_LENGTH))
def test_a_registers_key_has_its_length_or_is_refused(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "register.key"
    file.write_bytes(data)
    if len(data) == KEY_LENGTH:
        RegisterKeys.load(file, create=False)
        return
    with pytest.raises(StorageError, match="is damaged"):
        RegisterKeys.load(file, create=False)

"""Random bytes against the allow-list, judged by rules written anew from the fact sheet."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.nfc.errors import ForbiddenCommand
from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.allow_list import AllowList
from kiosk.nfc.jpki.apdu import File
from kiosk.nfc.jpki.status_words import SW

_FILES = [None, *File]


def _has_allowed_header(file: File | None, wire: bytes) -> bool:
    """Written from docs/card.md §2.1 and §5, and not from the list under test."""
    if wire == bytes.fromhex("00A4040C0AD392F000260100000001"):
        return True
    if wire[:5] == bytes.fromhex("00A4020C02"):
        return wire[5:] in [bytes((0, ef)) for ef in (0x06, 0x08, 0x0A, 0x0B, 0x17, 0x18)]
    if wire[:4] == bytes.fromhex("00C00000"):
        return len(wire) == 5
    match file:
        case File.TOKEN:
            return wire[:4] == bytes.fromhex("00B00000") and len(wire) == 5 and 1 <= wire[4] <= 32
        case File.AUTH_PIN:
            return wire == bytes.fromhex("00200080") or (wire[:5] == bytes.fromhex("0020008004") and len(wire) == 9)
        case File.AUTH_KEY:
            return wire[:4] == bytes.fromhex("802A0080")
        case None:
            return False
        case _:
            return wire[:2] == bytes.fromhex("00B0") and wire[2] < 0x80


def _is_well_shaped(wire: bytes) -> bool:
    """The form behind the header (ISO 7816-4 §5.1)."""
    match wire[1]:
        case 0x20:
            return len(wire) == 4 or wire[5:].isdigit()
        case 0x2A:
            return len(wire) > 6 and len(wire) == 6 + wire[4] and wire[4] <= 245
        case 0xB0:
            return len(wire) == 5 or (len(wire) == 7 and wire[4] == 0)
        case _:
            return True


_HEADERS = st.sampled_from([0x00, 0x80, 0x0C, 0xFF]).flatmap(
    lambda cla: st.sampled_from([0x20, 0x24, 0x2A, 0x84, 0xA4, 0xB0, 0xB2, 0xC0, 0xCA, 0xD6]).map(
        lambda ins: bytes((cla, ins))
    )
)
_WIRES = st.one_of(
    st.binary(min_size=3, max_size=24),
    st.tuples(_HEADERS, st.binary(min_size=1, max_size=16)).map(b"".join),
    st.tuples(st.just(bytes.fromhex("00A4020C02")), st.binary(min_size=2, max_size=2)).map(b"".join),
    st.tuples(st.just(bytes.fromhex("00A4040C")), st.binary(max_size=16)).map(b"".join),
)


def _passes(file: File | None, wire: bytes) -> bool:
    allowed = AllowList()
    allowed.check(apdu.select_application().encode())
    allowed.answered(SW.OK)
    if file is not None:
        allowed.check(apdu.select_file(file).encode())
        allowed.answered(SW.OK)
    try:
        allowed.check(wire)
    except ForbiddenCommand:
        return False
    return True


@settings(max_examples=600)
@given(st.sampled_from(_FILES), _WIRES)
def test_random_bytes_never_pass_unless_they_begin_as_an_allowed_form(file: File | None, wire: bytes) -> None:
    assert not _passes(file, wire) or _has_allowed_header(file, wire)


_BEGINNINGS = st.sampled_from(
    [
        (File.AUTH_CERTIFICATE, "00B0"),
        (File.AUTH_CERTIFICATE, "00B00000"),
        (File.AUTH_PIN, "0020008004"),
        (File.AUTH_KEY, "802A0080"),
    ]
)


@settings(max_examples=400)
@given(_BEGINNINGS, st.binary(max_size=12))
def test_an_allowed_beginning_never_passes_with_a_wrong_end(beginning: tuple[File, str], end: bytes) -> None:
    file, start = beginning
    wire = bytes.fromhex(start) + end
    assert not _passes(file, wire) or _is_well_shaped(wire)

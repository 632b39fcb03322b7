"""The bundle has what the program loads, no tool, and nothing that Debian's own packages bring."""

from collections import Counter
from pathlib import Path

import pytest

from scripts.package import bundle_parts
from scripts.package.bundle_parts import is_left_out, stripped

ROOT = Path(__file__).parents[2]
WHEELS = "/wheels/"


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "pygments/lexers/__init__.pyc",
        "pyscard-2.3.1.dist-info/METADATA",
        "pygments/styles/default.pyc",
        "resources/languages/en/citizen.qm",
        "resources/languages/en/data.toml",
        "sqlalchemy/dialects/sqlite/base.pyc",
        "sqlalchemy/dialects/postgresql/base.pyc",
        "cryptography/hazmat/bindings/_rust.abi3.so",
    ],
)
def test_what_the_program_loads_is_in_it(name: str) -> None:
    assert not is_left_out(name, WHEELS + name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6",
        "resources/languages/en/citizen.ts",
        "pygments/lexers/python.pyc",
        "sqlalchemy/dialects/mysql/base.pyc",
        "pydantic/mypy.pyc",
        "pyscard-2.3.1.dist-info/direct_url.json",
        "pyscard-2.3.1.dist-info/RECORD",
        "_internal/migrations/__pycache__/env.cpython-311.pyc",
    ],
)
def test_what_it_never_loads_is_not(name: str) -> None:
    assert is_left_out(name, WHEELS + name)


def test_a_library_of_the_system_is_debians_and_pythons_own_is_carried() -> None:
    assert is_left_out("libssl.so.3", "/lib/x86_64-linux-gnu/libssl.so.3")
    assert is_left_out("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0")
    assert not is_left_out("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    of_debians_python = "/usr/lib/python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so"
    assert not is_left_out("python3.11/lib-dynload/_sqlite3.so", of_debians_python)
    assert not is_left_out("VL-PGothic-Regular.ttf", "/usr/share/fonts/truetype/vlgothic/VL-PGothic-Regular.ttf")


def test_a_library_of_qt_is_not_touched_and_neither_is_what_is_no_file(tmp_path: Path) -> None:
    (qt := tmp_path / "PySide6" / "libQt6Core.so.6").parent.mkdir()
    qt.touch()
    assert stripped(str(qt), tmp_path) == str(qt)
    assert stripped("PySide6/Qt/lib/libQt6Core.so.6", tmp_path) == "PySide6/Qt/lib/libQt6Core.so.6"


def test_its_environment_has_the_counters_versions_and_no_test_tool() -> None:
    counter, tests, packages = (locked(name) for name in ("", "-test", "-package"))
    both = Counter(name for name, _ in {*counter.items(), *tests.items(), *packages.items()})
    assert [name for name, versions in both.items() if versions > 1] == []
    assert {"pytest", "mypy", "hypothesis", "mutmut"} <= tests.keys()
    assert (tests.keys() - counter.keys()).isdisjoint({"pyside6-essentials", "sqlalchemy"})
    assert counter.keys() & {"pytest", "mypy", "hypothesis", "ruff", "pyinstaller", "pip-audit"} == set()
    assert packages.keys() & {"pytest", "mypy", "hypothesis", "ruff"} == set()
    brought = {tool.replace("_", "-").lower() for tool in bundle_parts.TOOLS}
    assert brought.isdisjoint(counter)


def locked(kind: str) -> dict[str, str]:
    lines = (ROOT / f"requirements{kind}.lock").read_text(encoding="utf-8").splitlines()
    pins = (line.partition(" ")[0].partition("==") for line in lines if line[:1].isalpha())
    return {name: version for name, _, version in pins}

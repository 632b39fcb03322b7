"""The lists of Debian packages are whole: every shared library that is asked for is in what they bring, or in a wheel.

It is read from the packages' own dependencies, so a machine that happens to have more does not hide a gap.
"""

import os
import re
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from scripts.package.bundle_parts import PLUGINS

ROOT = Path(__file__).parents[2]
WHEELS = Path(sysconfig.get_path("platlib"))
QT = WHEELS / "PySide6"

# What the README says has to be there, and what every Debian has.
BEFORE = ("git", "make", "python3", "python3-venv", "ca-certificates", "apt")
# Tools of the wheel that set-up and `make strings` call.
TOOLS = ("lrelease", "lupdate")
# Opened by name while the program runs, so that no file asks for them.
OPENED = ("libpcsclite.so.1",)
_RESOLVED = re.compile(r"^\s*(\S+) => (?:(/\S+)|not found)", re.MULTILINE)


def test_what_a_counter_needs_is_in_the_list_for_running() -> None:
    assert missing(used_by_the_program(), brought_by("run")) == []


def test_what_tests_need_is_in_the_two_lists_together() -> None:
    assert missing(extensions(), brought_by("run", "test")) == []


def test_what_is_opened_by_name_is_in_the_list_for_running() -> None:
    brought = brought_by("run")
    for name in OPENED:
        assert any(path.endswith(f"/{name}") and packages & brought for path, packages in _contents().items()), name


def test_a_gap_in_the_list_is_found() -> None:
    """The check can fail: without one package it names what that one brings."""
    whole = brought_by("run")
    assert any("libxcb-cursor" in line for line in missing(used_by_the_program(), whole - {"libxcb-cursor0"}))


@pytest.mark.parametrize("test_only", ["at-spi2-core", "opensc", "vsmartcard-vpcd", "xvfb"])
def test_a_counter_gets_nothing_that_only_tests_need(test_only: str) -> None:
    assert test_only not in brought_by("run")
    assert test_only in listed("test")


def listed(kind: str) -> tuple[str, ...]:
    lines = (ROOT / "scripts" / f"packages-{kind}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(name for line in lines if (name := line.partition("#")[0].strip()))


def extensions() -> list[Path]:
    """Every compiled module of every wheel but Qt's, which brings much that nobody here loads."""
    return [file for file in WHEELS.rglob("*.so*") if QT not in file.parents and file.parent != WHEELS / "shiboken6"]


def used_by_the_program() -> list[Path]:
    """Compiled modules, Qt's modules that the sources import, the plugins that Qt loads for them, and tools."""
    found = re.compile(r"from PySide6\.(\w+) import")
    sources = (file.read_text(encoding="utf-8") for file in (ROOT / "kiosk").rglob("*.py"))
    modules = {module for text in sources for module in found.findall(text)}
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg"} <= modules
    plugins = [file for pattern in PLUGINS for file in (QT / "Qt" / "plugins").glob(pattern)]
    tools = [QT / name for name in TOOLS]
    return [*extensions(), *(QT / f"{module}.abi3.so" for module in sorted(modules)), *plugins, *tools]


def missing(files: Iterable[Path], brought: frozenset[str]) -> list[str]:
    """What these files ask for, and neither the wheels nor these packages bring; who asks is named."""
    return sorted({f"{name}: asked for by {file.name}" for file, name in _unowned(files, brought)})


def _unowned(files: Iterable[Path], brought: frozenset[str]) -> Iterator[tuple[Path, str]]:
    asked = _asked_for()
    for file in files:
        for name, path in asked[file]:
            if path is None or not (Path(path).is_relative_to(WHEELS) or owners(path) & brought):
                yield file, name


@cache
def _asked_for() -> Mapping[Path, list[tuple[str, str | None]]]:
    """The libraries that each file asks for, itself or through others, and where this machine has them."""
    files = used_by_the_program()
    answer = subprocess.run(["ldd", *files], capture_output=True, text=True, check=True).stdout
    of_each = re.split(r"^(/\S+):\n", answer, flags=re.MULTILINE)[1:]
    told = dict(zip(of_each[::2], of_each[1::2], strict=True))
    return {
        file: [(name, os.path.normpath(path) if path else None) for name, path in _RESOLVED.findall(told[str(file)])]
        for file in files
    }


def owners(path: str) -> frozenset[str]:
    return _contents().get(path.removeprefix("/usr"), frozenset())


@cache
def _contents() -> Mapping[str, frozenset[str]]:
    """Which installed packages bring a library. Since /lib is a link to /usr/lib, a name stands for both."""
    found: dict[str, set[str]] = {}
    for file in Path("/var/lib/dpkg/info").glob("*.list"):
        package = file.name.removesuffix(".list").partition(":")[0]
        for line in file.read_text(encoding="utf-8").splitlines():
            if ".so" in line:
                found.setdefault(line.removeprefix("/usr"), set()).add(package)
    return {name: frozenset(packages) for name, packages in found.items()}


def brought_by(*kinds: str) -> frozenset[str]:
    """The installed packages that these lists and a bare Debian bring, with all that they depend on."""
    packages, essential = _installed()
    todo, brought = [*BEFORE, *essential, *(name for kind in kinds for name in listed(kind))], set[str]()
    provided = {name: package for package, (_, provides) in packages.items() for name in provides}
    while todo:
        name = todo.pop()
        package = name if name in packages else provided.get(name)
        if package is None or package in brought:
            continue
        brought.add(package)
        # Of alternatives apt takes the first that it can have.
        todo += [
            next((one for one in alternatives if one in packages or one in provided), alternatives[0])
            for alternatives in packages[package][0]
        ]
    return frozenset(brought)


@cache
def _installed() -> tuple[Mapping[str, tuple[list[list[str]], list[str]]], list[str]]:
    """Of each installed package the alternatives of each dependency, and what it provides; and the essential ones."""
    form = "${db:Status-Status}|${Essential}|${Package}|${Pre-Depends}, ${Depends}|${Provides}\\n"
    lines = subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=True).stdout
    packages, essential = {}, []
    for line in lines.splitlines():
        # Alternatives are divided by the sign that divides the fields, too.
        status, is_essential, name, rest = line.split("|", 3)
        depends, provides = rest.rsplit("|", 1)
        if status != "installed":
            continue
        packages[name] = ([_names(part, "|") for part in depends.split(",") if part.strip()], _names(provides, ","))
        if is_essential == "yes":
            essential.append(name)
    return packages, essential


def _names(text: str, sign: str) -> list[str]:
    return [word.split()[0].partition(":")[0] for word in text.split(sign) if word.strip()]

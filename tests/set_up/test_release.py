"""A release says what it is made of, under which licences, and what has changed."""

import re
import subprocess
from collections.abc import Set as AbstractSet
from email.message import Message
from importlib.metadata import PackageMetadata
from pathlib import Path
from typing import cast

import pytest

from scripts.package import release

ROOT = Path(__file__).parents[2]
CHANGELOG = "# Changes\n\n## Unreleased\n- later\n\n## 1.2.0 (2026-12-01)\n### A\n- one\n\n## 1.1.0\n- old\n"


def test_a_release_has_the_section_of_its_version_and_no_other() -> None:
    assert release.changes_of(CHANGELOG, "1.2.0") == "### A\n- one\n"
    assert release.changes_of(CHANGELOG, "1.1.0") == "- old\n"
    assert release.changes_of(CHANGELOG, "1.2") == release.changes_of(CHANGELOG, "1.3.0") == ""


def test_what_only_builds_is_no_part_of_it_and_each_part_has_its_digests() -> None:
    shipped = release.shipped()
    assert {"pyside6-essentials", "pyscard", "sqlalchemy"} <= shipped.keys()
    assert shipped.keys().isdisjoint({"setuptools", "wheel", "pytest", "mypy", "pyinstaller"})
    assert [name for name, lines in shipped.items() if "--hash=sha256:" not in lines] == []


def test_each_part_has_a_licence_by_its_own_papers() -> None:
    assert len([*release.licence_lines()]) == len(release.shipped())


@pytest.mark.parametrize(
    ("papers", "licence"),
    [
        ([("License-Expression", "MIT"), ("License", "see below")], "MIT"),
        ([("Classifier", "License :: OSI Approved :: BSD License"), ("License", "a text")], "BSD License"),
        ([("License", "ISC\nand its whole text")], "ISC"),
        ([("Classifier", "Topic :: Security")], ""),
    ],
)
def test_a_licence_is_read_as_papers_name_it(papers: list[tuple[str, str]], licence: str) -> None:
    message = Message()
    for name, value in papers:
        message.add_header(name, value)
    assert release.licence_of(cast("PackageMetadata", message)) == licence


def test_the_page_of_licences_names_each_package_of_each_lock() -> None:
    text = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    table, _, others = text.partition("Only for building and testing:")
    tools = release.pins("requirements-test.lock") | release.pins("requirements-package.lock")
    assert _missing(release.shipped().keys(), table) == []
    assert _missing(tools.keys() - release.shipped().keys(), others) == []


def _missing(names: AbstractSet[str], text: str) -> list[str]:
    said = {re.sub(r"[-_.]+", "-", word).lower() for word in re.findall(r"[\w.-]*\w", text)}
    return sorted(name for name in names if name not in said)


def test_its_digests_are_checked_by_the_systems_own_command(tmp_path: Path) -> None:
    for name in ("b.deb", "a.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    lines = [*release.digests(tmp_path)]
    assert [line.split()[1] for line in lines] == ["a.txt", "b.deb"]
    (tmp_path / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)

"""What the Debian package puts on a machine: where, with which rights, and that systemd takes its units."""

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.main import get_command

from kiosk import __version__
from kiosk.cli import app
from scripts.package import deb
from scripts.package.man_page import man_page

ROOT = Path(__file__).parents[2]
UNITS = sorted((ROOT / "packaging" / "systemd").glob("*.service"))


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a bundle that does nothing."""
    folder = tmp_path_factory.mktemp("deb")
    bundle = folder / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", bundle / "kiosk")
    (bundle / "_internal" / "LICENSE").write_text("text", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1600000000")
        deb.lay_out(bundle, folder / "tree", "1.2.3", ["libc6 (>= 2.35)", "libegl1"])
    return folder / "tree"


def test_the_program_is_on_the_path_with_what_belongs_to_it(tree: Path) -> None:
    assert (tree / "usr/bin/kiosk").readlink() == Path("../lib/kiosk/kiosk")
    assert os.access(tree / "usr/lib/kiosk/kiosk", os.X_OK)
    assert os.access(tree / "usr/lib/kiosk/at-the-desk", os.X_OK)
    for name in (
        "usr/lib/systemd/system/kiosk-counter.service",
        "usr/lib/systemd/system/kiosk-desk.service",
        "usr/share/polkit-1/rules.d/50-kiosk.rules",
        "usr/share/bash-completion/completions/kiosk",
        "usr/share/doc/kiosk/examples/kiosk.toml",
        "usr/share/doc/kiosk/copyright",
        "usr/share/kiosk/closed/systemd/logind.conf.d/50-kiosk.conf",
    ):
        assert (tree / name).stat().st_mode & 0o777 == 0o644, name
    assert not (tree / "etc/kiosk.toml").exists(), "a city's settings are the city's"


def test_its_control_file_says_what_it_needs_and_nothing_of_a_builder(tree: Path) -> None:
    fields = dict(
        re.findall(r"^([A-Z][\w-]*): (.*)", (tree / "DEBIAN/control").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert fields["Version"] == "1.2.3"
    assert int(fields["Installed-Size"]) > 1000
    needed = [name.split()[0] for name in fields["Depends"].split(", ")]
    assert needed == sorted(needed)
    assert {"pcscd", "libpcsclite1", "cups-client", "libegl1"} <= {*needed}
    assert not {name for name in needed if re.search(r"gcc(?!-s1)|-dev$|python|pytest|swig|fonts-", name)}
    for script in ("postinst", "prerm", "postrm"):
        assert os.access(tree / "DEBIAN" / script, os.X_OK)
        subprocess.run(["sh", "-n", tree / "DEBIAN" / script], check=True)
    conffiles = (tree / "DEBIAN/conffiles").read_text(encoding="utf-8").split()
    assert conffiles == [f"/{file.relative_to(tree)}" for file in (tree / "etc").rglob("*") if file.is_file()]


def test_its_documents_lead_to_each_other_and_nowhere_else(tree: Path) -> None:
    folder = tree / "usr/share/doc/kiosk/html"
    pages = {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.html")}
    assert {"README.html", "operations.html", "clerk-guide.ja.html"} <= pages.keys()
    links = [(name, link) for name, text in pages.items() for link in re.findall(r'(?:href|src)="([^"]*)"', text)]
    away = re.compile("https?:|mailto:|#")
    lost = [one for one in links if not away.match(one[1]) and not (folder / one[1].split("#")[0]).exists()]
    assert lost == []
    assert [name for name, text in pages.items() if ".md" in re.findall(r'href="(?!http)([^"]*)"', text)] == []


def test_no_file_tells_when_it_was_built(tree: Path) -> None:
    assert {file.lstat().st_mtime for file in tree.rglob("*")} == {1_600_000_000}


def test_the_manual_page_has_each_command_with_its_options() -> None:
    page = man_page(get_command(app), __version__, datetime(2026, 11, 29, tzinfo=UTC))
    for command in ("kiosk run", "kiosk records verify", r"kiosk clerks add LOGIN", "kiosk settings check"):
        assert f'.SS "{command}' in page
    assert r'.B "\-\-config FILE"' in page
    assert "2026-11-29" in page.splitlines()[0]
    assert not re.search(r"(?<!\\)--", page)
    assert not [line for line in page.splitlines() if line.startswith(".") and line.split()[0] not in MACROS]


MACROS = {".TH", ".SH", ".SS", ".TP", ".B", ".I"}


def test_the_packages_manual_is_the_same_whenever_it_is_made(tree: Path) -> None:
    packed = (tree / "usr/share/man/man1/kiosk.1.gz").read_bytes()
    assert packed[4:8] == bytes(4), "no time of its own"
    assert b"2020-09-13" in gzip.decompress(packed).splitlines()[0]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: str(unit.stem))
def test_systemd_takes_the_unit(unit: Path, tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("no systemd-analyze here")
    # What it starts is on a counter, and not here.
    there = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", unit.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (copy := tmp_path / unit.name).write_text(there, encoding="utf-8")
    answer = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", copy], capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stderr) == (0, "")


def test_both_units_are_alike_but_for_their_screens() -> None:
    counter, desk = (set(unit.read_text(encoding="utf-8").splitlines()) for unit in UNITS)
    differing = {line.partition("=")[0] for line in counter ^ desk if not line.startswith("#")}
    assert differing == {"Description", "Conflicts", "ExecStart"}
    assert {
        "User=kiosk",
        "Restart=always",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "LimitCORE=0",
    } <= counter & desk
    assert "ExecStart=/usr/bin/cage -- /usr/bin/kiosk run --reader pcsc --config /etc/kiosk.toml" in counter

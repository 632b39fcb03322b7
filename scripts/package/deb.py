"""dist/kiosk as a Debian package. Needs dpkg-deb and dpkg-shlibdeps; the same bundle gives the same bytes (ADR 49)."""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from typer.main import get_command

from kiosk import __version__
from kiosk.cli import app
from scripts.package.html_docs import html_files
from scripts.package.man_page import man_page

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
PROGRAM = "usr/lib/kiosk"
# What no library's name tells of: the reader's service and its library, which is opened by name, and the printing.
NAMED = ("pcscd", "libpcsclite1", "cups-client")
# From the file in the repository to its place on the machine.
PLACES = {
    "packaging/systemd/kiosk-counter.service": "usr/lib/systemd/system/kiosk-counter.service",
    "packaging/systemd/kiosk-desk.service": "usr/lib/systemd/system/kiosk-desk.service",
    "packaging/weston/weston.ini": "usr/share/kiosk/weston.ini",
    "packaging/weston/at-the-desk": f"{PROGRAM}/at-the-desk",
    "packaging/closed": "usr/share/kiosk/closed",
    "packaging/polkit/50-kiosk.rules": "usr/share/polkit-1/rules.d/50-kiosk.rules",
    "packaging/apparmor/kiosk": "etc/apparmor.d/kiosk",
    "packaging/examples": "usr/share/doc/kiosk/examples",
}
CONFFILES = ("/etc/apparmor.d/kiosk",)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--version", default=__version__, help="another one, to try an upgrade")
    given = parser.parse_args()
    sys.stdout.write(f"{build(ROOT / 'dist' / 'kiosk', given.out, given.version)}\n")  # noqa: TID251 - a tool of the builder


def build(bundle: Path, out: Path, version: str = __version__) -> Path:
    """The package's file."""
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(bundle, tree, version, _libraries(bundle))
    file = out / f"kiosk_{version}_{_architecture()}.deb"
    out.mkdir(parents=True, exist_ok=True)
    # One thread: how the work is divided would show in the bytes.
    _said("dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=1", "--build", str(tree), str(file))
    return file


def lay_out(bundle: Path, tree: Path, version: str, libraries: Iterable[str]) -> None:
    """All that the package holds, below `tree`, as dpkg-deb takes it. `libraries`: the packages that bring them."""
    shutil.copytree(bundle, tree / PROGRAM, symlinks=True)
    for name, content in (*_beside_the_program(bundle), *_papers(version)):
        file = tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    for source, place in PLACES.items():
        copy = shutil.copytree if (ROOT / source).is_dir() else shutil.copy
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / source, tree / place)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/kiosk").symlink_to("../lib/kiosk/kiosk")
    _set_modes(tree)
    _write_control(tree, version, libraries)
    _set_times(tree)


def _beside_the_program(bundle: Path) -> Iterator[tuple[str, bytes]]:
    """Each shell's completion: the program's own."""
    for shell, place in {
        "bash": "usr/share/bash-completion/completions/kiosk",
        "zsh": "usr/share/zsh/vendor-completions/_kiosk",
        "fish": "usr/share/fish/vendor_completions.d/kiosk.fish",
    }.items():
        text = _said(str(bundle / "kiosk"), env={**os.environ, "_KIOSK_COMPLETE": f"source_{shell}"})
        yield place, text.lstrip().encode()


def _papers(version: str) -> Iterator[tuple[str, bytes]]:
    made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    manual = man_page(get_command(app), version, made)
    yield "usr/share/man/man1/kiosk.1.gz", gzip.compress(manual.encode(), mtime=0)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    yield "usr/share/doc/kiosk/changelog.gz", gzip.compress(changes, mtime=0)
    parts = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    yield "usr/share/doc/kiosk/copyright", f"{parts}\n\n{licence}".encode()
    for name, content in html_files(ROOT):
        yield f"usr/share/doc/kiosk/html/{name}", content


def _set_modes(tree: Path) -> None:
    for file in tree.rglob("*"):
        if file.is_symlink():
            continue
        is_run = file.is_dir() or (file.parent == tree / PROGRAM and file.is_file())
        file.chmod(0o755 if is_run else 0o644)


def _set_times(tree: Path) -> None:
    """Of the commit: when a wheel was unpacked here is nobody's business."""
    made = int(os.environ["SOURCE_DATE_EPOCH"])
    for file in (tree, *tree.rglob("*")):
        os.utime(file, (made, made), follow_symlinks=False)


def _write_control(tree: Path, version: str, libraries: Iterable[str]) -> None:
    kilobytes = sum(-(-file.lstat().st_size // 1024) for file in tree.rglob("*") if file.is_file() or file.is_symlink())
    control = (PACKAGING / "debian" / "control.txt").read_text(encoding="utf-8")
    depends = ", ".join(sorted({*libraries, *NAMED}))
    folder = tree / "DEBIAN"
    folder.mkdir()
    text = control.format(version=version, architecture=_architecture(), kilobytes=kilobytes, depends=depends)
    (folder / "control").write_text(text, encoding="utf-8")
    (folder / "conffiles").write_text("".join(f"{file}\n" for file in CONFFILES), encoding="utf-8")
    for script in ("postinst", "prerm", "postrm"):
        shutil.copy(PACKAGING / "debian" / script, folder / script)
        (folder / script).chmod(0o755)


def _libraries(bundle: Path) -> list[str]:
    """Which packages bring the libraries that the bundle asks for and has not got."""
    files = [file for file in sorted(bundle.rglob("*")) if file.is_file() and not file.is_symlink()]
    asking = [file for file in files if file.open("rb").read(4) == b"\x7fELF"]
    folders = sorted({str(file.parent) for file in asking if ".so" in file.name})
    (source := ROOT / "build" / "shlibs" / "debian").mkdir(parents=True, exist_ok=True)
    (source / "control").write_text("Source: kiosk\n\nPackage: kiosk\nArchitecture: any\n", encoding="utf-8")
    asked = (f"-l{folder}" for folder in folders)
    words = ("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *asked, *(f"-e{file}" for file in asking))
    told = subprocess.run(words, cwd=source.parent, capture_output=True, text=True, check=True).stdout  # noqa: S603
    found = re.search(r"shlibs:Depends=(.*)", told)
    if not found:
        raise SystemExit("dpkg-shlibdeps named no package")
    return [name.strip() for name in found[1].split(",")]


def _architecture() -> str:
    return _said("dpkg", "--print-architecture").strip()


def _said(*words: str, env: dict[str, str] | None = None) -> str:
    """Its output. Raises CalledProcessError."""
    return subprocess.run(words, env=env, stdout=subprocess.PIPE, text=True, check=True).stdout  # noqa: S603


if __name__ == "__main__":
    main()

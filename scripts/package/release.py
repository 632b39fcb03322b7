"""The papers of a release, beside its package: digests, parts as CycloneDX has them, licences, and what has changed."""

import argparse
import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, distribution
from pathlib import Path

from kiosk import __version__
from kiosk.app.check.versions import commit

ROOT = Path(__file__).parents[2]
# By the file LICENSE of its sources.
_SAID_ELSEWHERE = {"pyrage": "MIT"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--section", default=__version__, help="of the changelog: Unreleased, to try it")
    section = parser.parse_args().section
    if commit().endswith("-dirty") and section == __version__:
        raise SystemExit("files were changed since the last commit: commit them, then call make release again")
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if not (changes := changes_of(text, section)):
        raise SystemExit(f"CHANGELOG.md has no section `## {section}`: give what is unreleased its version and day")
    sys.stdout.write(f"{make(ROOT / 'dist' / f'release-{__version__}', changes)}\n")  # noqa: TID251 - a tool of the builder


def make(folder: Path, changes: str) -> Path:
    """The folder, with all that is handed out."""
    package = next((ROOT / "dist").glob(f"kiosk_{__version__}_*.deb"))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(package, folder)
    write_papers(folder, changes)
    return folder


def write_papers(folder: Path, changes: str) -> None:
    (folder / "changes.txt").write_text(changes, encoding="utf-8")
    (folder / "licences.txt").write_text("".join(licence_lines()), encoding="utf-8")
    _write_parts(folder / f"kiosk-{__version__}.cdx.json")
    (folder / "SHA256SUMS").write_text("".join(digests(folder)), encoding="utf-8")


def changes_of(text: str, section: str) -> str:
    """The section's text; empty where there is none."""
    found = re.search(rf"^## {re.escape(section)}(?: [^\n]*)?\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[1].strip() + "\n" if found else ""


def pins(lock: str) -> dict[str, str]:
    """Each package of a lock file with its lines there: its version and the digests of its files."""
    blocks = re.split(r"^(?=[A-Za-z0-9])", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {block.partition("==")[0]: block for block in blocks if "==" in block}


def shipped() -> dict[str, str]:
    """What a counter has of the lock: all but what only builds."""
    builds = pins("requirements-build.lock")
    return {name: block for name, block in pins("requirements.lock").items() if name not in builds}


def licence_lines() -> Iterator[str]:
    """Of what is shipped, as each part's own papers say. Raises SystemExit where they do not."""
    for name in shipped():
        part = distribution(name)
        licence = _SAID_ELSEWHERE.get(name) or licence_of(part.metadata)
        if not licence:
            raise SystemExit(f"the papers of {name} name no licence: look into its sources, and name it in {__file__}")
        yield f"{name} {part.version}: {licence}\n"


def licence_of(papers: PackageMetadata) -> str:
    """Empty where they name none."""
    expression = "".join(papers.get_all("License-Expression", []))
    classes = [line for line in papers.get_all("Classifier", []) if line.startswith("License ::")]
    whole = "".join(papers.get_all("License", [])).strip()
    return expression or ", ".join(line.rpartition(" :: ")[2] for line in classes) or whole.partition("\n")[0]


def digests(folder: Path) -> Iterator[str]:
    """As `sha256sum --check` reads them."""
    for file in sorted(folder.iterdir()):
        yield f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"


def _write_parts(out: Path) -> None:
    """What is shipped, in CycloneDX's form, with the digests of the lock."""
    tool = Path(sys.executable).with_name("cyclonedx-py")
    about = ("--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application")
    # The lock names no index, and neither may this.
    words = ("requirements", *about, "--output-reproducible", "--output-format", "JSON", "--short-PURLs", "-")
    done = subprocess.run(  # noqa: S603
        [tool, *words], input="".join(shipped().values()), capture_output=True, text=True, check=True
    )
    parts = json.loads(done.stdout)
    parts["metadata"]["component"]["version"] = __version__
    number = platform.python_version()
    python = {
        "bom-ref": "python",
        "type": "platform",
        "name": "python",
        "version": number,
        "purl": f"pkg:generic/python@{number}",
    }
    parts["components"].append(python)
    out.write_text(json.dumps(parts, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""What PyInstaller finds and the program never loads, and what Debian brings and keeps safe itself."""

import shutil
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

# Of Qt's plugins those that a window of widgets has on X11, on Wayland (cage) and off-screen.
PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "imageformats/libqjpeg.so",
    "platforminputcontexts/libcompose*.so",
    "wayland-decoration-client/*.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/*.so",
)
# What only those plugins ask for that are left out.
LIBRARIES = ("libQt6Egl[Ff]*", "libQt6WlShellIntegration*", "libQt6Network*")
# Tools' own: the translators' text, the highlighting of 500 languages, databases that no register is in.
UNUSED = (
    "*/languages/*.ts",
    "*/languages/*/voice.part",
    "*/__pycache__/*",
    "pygments/lexers/[!_]*",
    "pygments/styles/[!_d]*",
    "sqlalchemy/dialects/m*sql/*",
    "sqlalchemy/dialects/oracle/*",
    "sqlalchemy/testing/*",
    "alembic/testing/*",
    "pydantic/mypy.pyc",
    "pydantic/v1/*",
    "pydoc_data/*",
    "PySide6/QtNetwork.abi3.so",
    # How and where a wheel was installed here.
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
)
# Python's own library is not Debian's: each release has another. Everything else of the system is of its packages.
CARRIED = ("libpython3*",)


# Tools of the bundle's own environment, which a package that is here would take in where they are.
TOOLS = ("attr", "attrs", "chardet", "fontTools", "tomli", "tomli_w")


def is_left_out(name: str, source: str) -> bool:
    """`name`: where it would be in the bundle; `source`: what it is a copy of, or what a link leads to."""
    _, is_plugin, plugin = name.partition("Qt/plugins/")
    if is_plugin:
        return not any(fnmatchcase(plugin, pattern) for pattern in PLUGINS)
    library = Path(name).name
    if any(fnmatchcase(library, pattern) for pattern in LIBRARIES) or any(fnmatchcase(name, one) for one in UNUSED):
        return True
    return _is_of_the_system(source) and not any(fnmatchcase(library, pattern) for pattern in CARRIED)


def stripped(source: str, folder: Path) -> str:
    """A copy without what only a debugger reads, where it is no link. Qt's have none."""
    file = Path(source)
    if ".so" not in file.name or {"PySide6", "shiboken6"} & {*file.parts} or not file.is_file():
        return source
    copy = folder / source.lstrip("/")
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)  # noqa: S603, S607 - the builder's own tool
    return str(copy)


def _is_of_the_system(source: str) -> bool:
    return ".so" in source and source.startswith(("/lib/", "/usr/lib/")) and "/python3" not in source

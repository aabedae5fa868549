"""The bundle as an archive and as a Debian package.

    python -m shipping.linux dist/evenkeel dist [--level N]

The package depends on what the bundle's libraries really ask the system for: every library a file
of the bundle names and the bundle does not bring is looked up in the packages installed here.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from coach import VERSION
from shipping import icons

ROOT: Final = Path(__file__).resolve().parent.parent
ARCHITECTURE: Final = {"x86_64": "amd64", "aarch64": "arm64"}
APP_ID: Final = "io.github.evenkeel.evenkeel"
GLIBC: Final = "2.34"
"""What the wheels of Qt were built for; older systems cannot load them."""


def main() -> int:
    """Make both files; 1 where the bundle is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("to", type=Path)
    parser.add_argument("--level", type=int, default=6, help="of xz, 0 to 9")
    asked = parser.parse_args()
    if not (asked.bundle / "evenkeel").is_file():
        print(f"{asked.bundle} is no bundle; ./app build makes one.", file=sys.stderr)
        return 1
    asked.to.mkdir(parents=True, exist_ok=True)
    for made in (
        archive(asked.bundle, asked.to, asked.level),
        deb(asked.bundle, asked.to, asked.level),
    ):
        print(f"{made} {made.stat().st_size / 1e6:.0f} MB")
    return 0


def archive(bundle: Path, to: Path, level: int) -> Path:
    """Return a new .tar.xz with the bundle, a desktop entry and what installs it for one person."""
    target = to / f"{bundle.name}-{VERSION}-linux-{platform.machine()}.tar.xz"
    # tar takes a second relative folder from inside the first.
    with tempfile.TemporaryDirectory(dir=to.resolve()) as scratch:
        extra = Path(scratch, bundle.name)
        extra.mkdir()
        for name in ("evenkeel.desktop", "install.sh", "README.txt"):
            shutil.copy2(ROOT / "shipping" / "linux_files" / name, extra / name)
        (extra / "install.sh").chmod(0o755)
        icons.png(ROOT / "resources", extra / "evenkeel.png", 256)
        subprocess.run(
            [
                "tar", "--create", "--file", target, "--sort=name", "--owner=0", "--group=0",
                "--numeric-owner", f"--use-compress-program=xz -T0 -{level}",
                "--directory", bundle.parent.resolve(), bundle.name,
                "--directory", scratch, bundle.name,
            ],
            check=True,
        )  # fmt: skip
    return target


def deb(bundle: Path, to: Path, level: int) -> Path:
    """Return a new Debian package of the bundle."""
    architecture = ARCHITECTURE[platform.machine()]
    target = to / f"{bundle.name}_{VERSION}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=to) as scratch:
        tree = Path(scratch, "tree")
        _lay_out(bundle, tree)
        size_kb = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
        control = tree / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(
            control_text(bundle.name, architecture, size_kb, packages_for(needed(bundle))),
            encoding="utf-8",
        )
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", tree, target],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    return target


def needed(bundle: Path) -> set[str]:
    """Return the names of libraries that files of a bundle ask for and the bundle does not bring."""
    asked, brought = set[str](), set[str]()
    for path in bundle.rglob("*"):
        if ".so" in path.name:
            brought.add(path.name)
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            told = subprocess.run(
                ["readelf", "-dW", path], capture_output=True, text=True, check=True
            ).stdout
            asked.update(re.findall(r"\(NEEDED\).*\[(.+?)\]", told))
    return {name for name in asked - brought if not name.startswith("ld-linux")}


def packages_for(libraries: set[str]) -> list[str]:
    """Return the Debian packages that hold these libraries; raises ``LookupError`` for one in none."""
    packages = set[str]()
    for library in sorted(libraries):
        found = subprocess.run(
            ["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False
        ).stdout
        names = [line.split(":")[0] for line in found.splitlines() if "diversion" not in line]
        if not names:
            raise LookupError(f"no package installed here holds {library}")
        packages.add(names[0])
    return sorted(packages)


def control_text(name: str, architecture: str, size_kb: int, packages: list[str]) -> str:
    """Return the package's control file."""
    depends = ", ".join(f"{each} (>= {GLIBC})" if each == "libc6" else each for each in packages)
    other = "evenkeel" if name == "evenkeel-light" else "evenkeel-light"
    return (
        f"Package: {name}\n"
        f"Version: {VERSION}\n"
        f"Architecture: {architecture}\n"
        "Maintainer: The Evenkeel authors <evenkeel@localhost>\n"
        f"Installed-Size: {size_kb}\n"
        f"Depends: {depends}\n"
        f"Conflicts: {other}\n"
        f"Replaces: {other}\n"
        "Section: education\n"
        "Priority: optional\n"
        "Description: practise the hard calls before they happen\n"
        " An offline coach for calming upset customers: lessons, calls with fictional\n"
        " customers who have voices and feelings, and which of your words helped and why.\n"
        " Nothing leaves the computer.\n"
    )


def _lay_out(bundle: Path, tree: Path) -> None:
    program = tree / "usr" / "lib" / "evenkeel"
    shutil.copytree(bundle, program, symlinks=True)
    _for_everybody(program)
    own = ROOT / "shipping" / "linux_files"
    bin_ = _folder(tree, "usr/bin")
    for name in ("evenkeel", "coach"):
        (bin_ / name).symlink_to(f"../lib/evenkeel/{name}")
    shutil.copy2(own / "evenkeel.desktop", _folder(tree, "usr/share/applications"))
    shutil.copy2(own / f"{APP_ID}.metainfo.xml", _folder(tree, "usr/share/metainfo"))
    shutil.copy2(
        ROOT / "resources" / "icon.svg",
        _folder(tree, "usr/share/icons/hicolor/scalable/apps") / "evenkeel.svg",
    )
    icons.png(
        ROOT / "resources",
        _folder(tree, "usr/share/icons/hicolor/256x256/apps") / "evenkeel.png",
        256,
    )
    doc = _folder(tree, "usr/share/doc/evenkeel")
    shutil.copy2(ROOT / "LICENSE", doc / "copyright")
    with (doc / "copyright").open("a", encoding="utf-8") as file:
        file.write("\nParts made by others: /usr/lib/evenkeel/_internal/THIRD_PARTY_LICENCES.txt\n")
    changes = (ROOT / "docs" / "CHANGELOG.md").read_bytes()
    (doc / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _for_everybody(folder: Path) -> None:
    """Let everybody read, and run what can be run, whatever the builder's own habit is."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)


def _folder(tree: Path, name: str) -> Path:
    folder = tree / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


if __name__ == "__main__":
    sys.exit(main())

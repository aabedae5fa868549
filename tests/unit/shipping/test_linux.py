"""The package for Debian: what it asks of the system, and what it puts where."""

from __future__ import annotations

import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from coach import VERSION
from shipping import linux

FILES = Path(linux.__file__).parent / "linux_files"
pytestmark = pytest.mark.skipif(
    shutil.which("dpkg-deb") is None, reason="packages for Debian are made on Debian"
)


@pytest.fixture
def bundle(tmp_path) -> Path:
    """A folder laid out as PyInstaller lays one out, with a small real program in it."""
    folder = tmp_path / "evenkeel"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "evenkeel")
    (folder / "coach").symlink_to("evenkeel")
    (folder / "_internal" / "LICENSE").write_text("ours", encoding="utf-8")
    return folder


def test_the_package_depends_on_what_its_files_ask_the_system_for(bundle):
    assert linux.needed(bundle) == {"libc.so.6"}
    assert linux.packages_for({"libc.so.6"}) == ["libc6"]


def test_a_library_that_no_package_holds_is_named():
    with pytest.raises(LookupError, match="libnowhere"):
        linux.packages_for({"libnowhere.so.1"})


@pytest.fixture
def icon_is_there(monkeypatch) -> None:
    """Qt draws the icon; a test has its own application."""

    def drawn(_resources: Path, path: Path, _pixels: int) -> Path:
        return Path(shutil.copy(linux.ROOT / "resources" / "icon.png", path))

    monkeypatch.setattr(linux.icons, "png", drawn)


@pytest.mark.usefixtures("icon_is_there")
def test_the_archive_is_made_from_folders_named_as_they_are_documented(bundle, monkeypatch):
    monkeypatch.chdir(bundle.parent)
    made = linux.archive(Path("evenkeel"), Path(), 0)
    listed = subprocess.run(
        ["tar", "--list", "--file", made], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert {"evenkeel/coach", "evenkeel/_internal/LICENSE", "evenkeel/install.sh"} < set(listed)


@pytest.mark.usefixtures("icon_is_there")
def test_a_package_holds_program_menu_entry_icon_and_description(bundle, tmp_path):
    package = linux.deb(bundle, tmp_path, 0)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    for path in (
        "./usr/lib/evenkeel/evenkeel",
        "./usr/bin/coach -> ../lib/evenkeel/coach",
        "./usr/share/applications/evenkeel.desktop",
        "./usr/share/icons/hicolor/scalable/apps/evenkeel.svg",
        "./usr/share/metainfo/io.github.evenkeel.evenkeel.metainfo.xml",
        "./usr/share/doc/evenkeel/copyright",
    ):
        assert path in listed
    assert all(line.split()[1] == "root/root" for line in listed.splitlines())
    told = subprocess.run(
        ["dpkg-deb", "--field", package, "Version", "Depends"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert f"Version: {VERSION}" in told
    assert "libc6 (>= 2.34)" in told


def test_menu_entry_and_description_name_the_same_program():
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(FILES / "evenkeel.desktop", encoding="utf-8")
    about = ElementTree.parse(FILES / f"{linux.APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert entry["Desktop Entry"]["Exec"] == "evenkeel"
    assert about.findtext("id") == linux.APP_ID
    assert about.findtext("launchable") == "evenkeel.desktop"
    assert about.find("releases/release").get("version") == VERSION


def test_the_archive_installs_for_one_person_and_leaves_again(bundle, tmp_path):
    for name in ("evenkeel.desktop", "install.sh"):
        shutil.copy2(FILES / name, bundle / name)
    (bundle / "evenkeel.png").write_bytes(b"picture")
    home = tmp_path / "a home with späces"
    kept = home / "share" / "Evenkeel" / "evenkeel.db"
    kept.parent.mkdir(parents=True)
    kept.write_text("what was practised", encoding="utf-8")
    surroundings = {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "share"),
        "PATH": "/usr/bin:/bin",
    }

    def run(*arguments: str) -> None:
        subprocess.run([bundle / "install.sh", *arguments], env=surroundings, check=True)

    run()
    program = home / "share" / "evenkeel-program" / "evenkeel"
    entry = home / "share" / "applications" / "evenkeel.desktop"
    assert f'Exec="{program}"' in entry.read_text(encoding="utf-8")
    subprocess.run([program], check=True)
    run()  # an upgrade
    run("--remove")
    assert not program.exists()
    assert not entry.exists()
    assert kept.read_text(encoding="utf-8") == "what was practised"

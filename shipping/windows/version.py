"""What Windows shows of the program under Properties, Details."""

from __future__ import annotations

from typing import Any


def version_of(version: str, called: str) -> Any:  # noqa: ANN401 - PyInstaller's own classes
    """Return the version resource of one executable."""
    from PyInstaller.utils.win32.versioninfo import (  # noqa: PLC0415 - on Windows only
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = (*(int(part) for part in version.split(".")), 0)
    told = {
        "CompanyName": "The Evenkeel authors",
        "FileDescription": "Evenkeel" if called == "evenkeel" else "Evenkeel on the command line",
        "FileVersion": version,
        "InternalName": called,
        "LegalCopyright": "MIT licence; parts of others under theirs, see THIRD_PARTY_LICENCES.txt",
        "OriginalFilename": f"{called}.exe",
        "ProductName": "Evenkeel",
        "ProductVersion": version,
    }
    english, unicode = 0x0809, 1200
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo(
                [StringTable("080904B0", [StringStruct(key, word) for key, word in told.items()])]
            ),
            VarFileInfo([VarStruct("Translation", [english, unicode])]),
        ],
    )

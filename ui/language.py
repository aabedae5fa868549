"""Which language the screen speaks: chosen once, before the first page is read.

Words of modules are translated when a module is imported, so ``speak`` comes before the import of
anything that shows words, and a language chosen in Settings holds from the next start.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from coach.places import Places
from coach.settings import LanguageChoice
from coach.words import speak_by

TRANSLATED: Final = ("es",)
"""Languages beside English that are complete."""


def language_of(choice: LanguageChoice, wanted: list[str]) -> str:
    """Return the language to speak; ``wanted`` is what the computer prefers, best first."""
    if choice != "system":
        return choice
    for each in wanted:
        code = each[:2].lower()
        if code == "en" or code in TRANSLATED:
            return code
    return "en"


def speak(qt: QCoreApplication, places: Places, choice: LanguageChoice) -> str:
    """Make the screen and the domain speak the chosen language, dates too; returns its code."""
    code = language_of(choice, QLocale.system().uiLanguages())
    if code == "en":
        return code
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}"),
        (str(places.resources / "translations"), f"evenkeel_{code}"),
    ):
        translator = QTranslator(qt)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(code))
    speak_by(QCoreApplication.translate)
    return code

"""One maker for each picture of a page: a name, its place in the navigation, the page filled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from tests.helpers.weeks import Weeks
from ui.look import Look
from ui.pages.home import HomePage
from ui.pages.methods import MethodsPage
from ui.pages.welcome import WelcomePage
from ui.widgets.nav_rail import NavItem

RAIL = (
    NavItem(name="home", words="Today", icon="house"),
    NavItem(name="methods", words="Lessons", icon="book-open"),
    NavItem(name="calls", words="Practise", icon="phone"),
    NavItem(name="progress", words="Progress", icon="chart-line"),
    NavItem(name="settings", words="Settings", icon="settings"),
)

Maker = Callable[[Look, Weeks, Weeks], QWidget]


def _home(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = HomePage(look)
    page.show_home(weeks.home, weeks.scenarios, weeks.personas)
    return page


def _home_new(look: Look, _weeks: Weeks, beginner: Weeks) -> QWidget:
    page = HomePage(look)
    page.show_home(beginner.home, beginner.scenarios, beginner.personas)
    return page


def _welcome(look: Look, _weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = WelcomePage(look)
    page.show_voice("You should hear a voice now.")
    return page


def _welcome_half(look: Look, _weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = _welcome(look, _weeks, _beginner)
    page.findChild(QLineEdit).setText("Priya")
    return page


def _methods(look: Look, weeks: Weeks, _beginner: Weeks) -> QWidget:
    page = MethodsPage(look)
    page.show_methods(weeks.method_rows, weeks.personas, "four-steps")
    return page


PAGES: dict[str, tuple[str, Maker]] = {
    "home": ("home", _home),
    "home-new": ("home", _home_new),
    "welcome": ("", _welcome),
    "welcome-half": ("", _welcome_half),
    "methods": ("methods", _methods),
}

"""Paths with their dates, and what was done at the end of one."""

from ui.pages.paths.certificate import CertificatePage, write_pdf
from ui.pages.paths.page import PathsPage

__all__ = ["CertificatePage", "PathsPage", "write_pdf"]

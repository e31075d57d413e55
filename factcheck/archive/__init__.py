"""Scanning an archive: the check of a draft over millions of articles, part by part, into files that are the result."""

from factcheck.archive.clashes import Clash, Given, find_clashes
from factcheck.archive.scanning import Scan, scan

__all__ = ["Clash", "Given", "Scan", "find_clashes", "scan"]

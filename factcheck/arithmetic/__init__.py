"""A text's own arithmetic: intervals, and the check of the changes, shares, sums and rates that a text states."""

from factcheck.arithmetic.check import check_arithmetic

__all__ = ["check_arithmetic"]

"""Quantities in sentences: money, percent, measures, ages, counts with the noun they count."""

from briefing.analysis.quantities.finding import find_quantities

__all__ = ["find_quantities"]

"""Dates in sentences, worked out to first and last day: "May 20", "three years ago", "since the 1980s"."""

from briefing.analysis.dates.finding import find_dates, mark_assumed
from briefing.analysis.dates.publication import assumed_date, stated_date

__all__ = ["assumed_date", "find_dates", "mark_assumed", "stated_date"]

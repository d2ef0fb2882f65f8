"""Dates in sentences, worked out to first and last day: "May 20", "three years ago", "since the 1980s"."""

from briefing.analysis.dates.finding import find_dates, look_for_dates, mark_assumed, read_dates
from briefing.analysis.dates.publication import assumed_date, stated_date

__all__ = ["assumed_date", "find_dates", "look_for_dates", "mark_assumed", "read_dates", "stated_date"]

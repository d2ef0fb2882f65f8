"""The timeline on a page of its own: every dated event with its sentence and the actors it names."""

from itertools import groupby

from briefing.pages.overview import dated
from briefing.pages.section import found_in


def timeline(briefing):
    shown = dated(briefing, found_in(briefing))
    today = briefing.published_on
    for event in shown["events"]:
        event.is_ahead = bool(today and event.first_day > today)
    by_year = groupby(shown["events"], key=lambda event: event.first_day.year)
    years = [(year, list(events)) for year, events in by_year]
    return {"briefing": briefing, "years": years, **shown}

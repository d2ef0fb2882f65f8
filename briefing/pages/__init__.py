"""What each page of a briefing shows, arranged for its template: rows in, a context out, few queries each."""

from briefing.pages.actor import actor
from briefing.pages.actors import actors
from briefing.pages.overview import overview
from briefing.pages.section import found_in, section

__all__ = ["actor", "actors", "found_in", "overview", "section"]

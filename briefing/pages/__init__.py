"""What each page of a briefing shows, arranged for its template: rows in, a context out, few queries each."""

from briefing.pages.actor import actor
from briefing.pages.actors import actors
from briefing.pages.handout import handout
from briefing.pages.overview import overview
from briefing.pages.section import found_in, section
from briefing.pages.timeline import timeline

__all__ = ["actor", "actors", "found_in", "handout", "overview", "section", "timeline"]

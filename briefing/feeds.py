"""What readers and search engines may follow: the newest briefings, and every public page."""

from django.contrib.sitemaps import Sitemap
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed

from briefing.models import Actor, Briefing, Section

NEWEST = 30


class BriefingsFeed(Feed):
    feed_type = Atom1Feed
    title = "Briefed: new briefings"
    subtitle = "Articles to read sentence by sentence, with who is who and questions on what they say."

    def link(self):
        return reverse("briefing:library")

    def items(self):
        newest = Briefing.objects.public().filter(public_since__isnull=False).without_article()
        return newest.with_first_point().order_by("-public_since", "-pk")[:NEWEST]

    def item_title(self, briefing):
        return briefing.title

    def item_description(self, briefing):
        return briefing.standfirst or briefing.first_point or ""

    def item_author_name(self, briefing):
        return briefing.author or briefing.source_name or "Briefed"

    def item_pubdate(self, briefing):
        return briefing.public_since

    def item_updateddate(self, briefing):
        return briefing.updated_at


class Briefings(Sitemap):
    def items(self):
        return Briefing.objects.public().without_article().order_by("pk")

    def lastmod(self, briefing):
        return briefing.updated_at


class Sections(Sitemap):
    def items(self):
        rows = Section.objects.public().select_related("briefing").order_by("briefing", "position")
        return rows.defer("html", "briefing__article")

    def lastmod(self, section):
        return section.briefing.updated_at


class Actors(Sitemap):
    def items(self):
        return Actor.objects.public().order_by("pk")


SITEMAPS = {"briefings": Briefings, "sections": Sections, "actors": Actors}

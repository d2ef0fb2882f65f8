"""Addresses of the pages to read: library, briefings, sections, sentences, actors."""

from django.contrib.sitemaps.views import sitemap
from django.urls import path
from django.views.decorators.http import conditional_page, require_safe

from briefing import views
from briefing.feeds import SITEMAPS, BriefingsFeed

app_name = "briefing"
urlpatterns = [
    path("", views.library, name="library"),
    path("briefings.atom", conditional_page(require_safe(BriefingsFeed())), name="feed"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", conditional_page(require_safe(sitemap)), {"sitemaps": SITEMAPS}, name="sitemap"),
    path("actors/", views.all_actors, name="all_actors"),
    path("actors/<slug:slug>/", views.actor, name="actor"),
    path("briefings/<slug:slug>/", views.overview, name="overview"),
    path("briefings/<slug:slug>/actors/", views.actors, name="actors"),
    path("briefings/<slug:slug>/data.jsonld", views.linked_data, name="linked_data"),
    path("briefings/<slug:slug>/timeline/", views.timeline, name="timeline"),
    path("briefings/<slug:slug>/print/", views.handout, name="handout"),
    path("briefings/<slug:slug>/s/<int:number>/", views.sentence, name="sentence"),
    path("briefings/<slug:slug>/s/<str:key>/", views.sentence_by_key, name="sentence_by_key"),
    path("briefings/<slug:slug>/<slug:section_slug>/", views.section, name="section"),
]

"""Addresses of the pages to read: library, briefings, sections, sentences, actors."""

from django.urls import path

from briefing import views

app_name = "briefing"
urlpatterns = [
    path("", views.library, name="library"),
    path("actors/", views.all_actors, name="all_actors"),
    path("actors/<slug:slug>/", views.actor, name="actor"),
    path("briefings/<slug:slug>/", views.overview, name="overview"),
    path("briefings/<slug:slug>/actors/", views.actors, name="actors"),
    path("briefings/<slug:slug>/s/<int:number>/", views.sentence, name="sentence"),
    path("briefings/<slug:slug>/<slug:section_slug>/", views.section, name="section"),
]

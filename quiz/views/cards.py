"""Taking a briefing's questions along: an Anki package and a table."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from briefing.models import Briefing
from quiz.formats import anki, cards_csv
from quiz.formats.cards import cards_of
from quiz.views.files import as_file, table_file


@require_safe
def anki_package(request, slug):
    briefing = _public(slug)
    package = anki.package(briefing, cards_of(briefing, timezone.now()))
    return as_file(HttpResponse(package, content_type="application/apkg"), f"{slug}.apkg")


@require_safe
def table(request, slug):
    briefing = _public(slug)
    return table_file(cards_csv.table(cards_of(briefing, timezone.now())), f"{slug}.csv")


def _public(slug):
    return get_object_or_404(Briefing.objects.public().without_article(), slug=slug)

"""The preview of a quiz: asked and marked as for a learner, in the learners' pages, and never recorded."""

import secrets

from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from quiz.desk.builder import own_quiz
from quiz.forms.answers import answer_form
from quiz.questions.form_codes import SEEDS
from quiz.services.rehearsing import rehearse


@require_http_methods(["GET", "POST"])
@own_quiz
def rehearsal_page(request, quiz):
    """By POST one answer comes in with the seed of its paper; the reply marks it and keeps nothing."""
    seed, place = whole(request.POST.get("seed")), whole(request.POST.get("place"))
    seed = secrets.randbelow(SEEDS) if seed is None else seed
    items = rehearse(quiz, seed=seed)
    if request.method == "POST":
        item = next((one for one in items if one.position == place), None)
        form = item and answer_form(item.shown, request.POST)
        if form and form.is_valid():
            items = rehearse(quiz, seed=seed, answered=place, given=form.given)
    return render(request, "quiz/rehearsal.html", {"quiz": quiz, "items": items, "seed": seed})


def whole(text):
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 20 else None

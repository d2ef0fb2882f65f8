"""The builder: a quiz is filled from a blueprint or by hand, put in order, looked over, copied."""

from collections import Counter

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_POST

from briefing.analysis.counted import counted
from briefing.models import Actor, Briefing
from briefing.services.deeds import record
from config.desk import desk_page, own
from quiz.forms.builder import BankFilter, BlueprintForm, added_from, initial_of, order_from
from quiz.models import Question, Quiz
from quiz.services.building import (
    bank_of,
    blueprint_of,
    duplicate,
    faults_of,
    fill_from_blueprint,
    set_questions,
)


def quizzes_of(user):
    return Quiz.objects.filter(briefing__in=Briefing.objects.editable_by(user)).select_related("briefing")


own_quiz = own(quizzes_of, "quiz.change_quiz")


@require_http_methods(["GET", "POST"])
@own_quiz
def builder_page(request, quiz):
    actors = Actor.objects.filter(appearances__briefing=quiz.briefing).order_by("name", "pk")
    is_filling = request.method == "POST" and "_fill" in request.POST
    blueprint = BlueprintForm(
        request.POST if is_filling else None, actors=actors, initial=initial_of(blueprint_of(quiz))
    )
    if request.method == "POST" and (not is_filling or blueprint.is_valid()):
        if is_filling:
            fill_by(request, quiz, blueprint.blueprint)
        else:
            order_by_hand(request, quiz)
        return redirect(f"{request.path}?{request.GET.urlencode()}" if request.GET else request.path)
    chosen = chosen_of(quiz)
    chosen_ids = {question.pk for question in chosen}
    sections = quiz.briefing.sections.without_text().order_by("position")
    bank_filter = BankFilter(request.GET, sections=sections, actors=actors)
    bank = bank_filter.narrowed(bank_of(quiz.briefing), chosen).exclude(pk__in=chosen_ids)
    return desk_page(
        request,
        "admin/quiz/builder.html",
        title=f"Build: {quiz.title}",
        quiz=quiz,
        chosen=chosen,
        bank=list(bank[:200]),
        bank_filter=bank_filter,
        blueprint=blueprint,
        matrix=matrix_of(quiz, list(sections), chosen),
        faults=list(faults_of(quiz, chosen, at=timezone.now())),
        status=422 if is_filling else 200,
    )


def chosen_of(quiz):
    rows = quiz.questions.select_related("sentence__section").order_by("places__position")
    return list(rows)


def fill_by(request, quiz, blueprint):
    take_over(request, quiz)
    gaps = fill_from_blueprint(quiz, blueprint)
    record(request.user, quiz, "Filled from a blueprint.")
    messages.success(request, f"Filled: {counted(quiz.places.count(), 'question')}.")
    for gap in gaps:
        messages.warning(request, gap)
    drafts = quiz.briefing.questions.filter(state=Question.State.DRAFT).count()
    if gaps and drafts:
        address = reverse("admin:quiz_question_drafts", args=[quiz.briefing_id])
        words = "This article has {} that may fill it once accepted: <a href='{}'>look at them</a>."
        messages.info(request, format_html(words, counted(drafts, "draft"), address))


def order_by_hand(request, quiz):
    """New numbers, moves, takings out and additions of one save."""
    take_over(request, quiz)
    chosen = [question.pk for question in chosen_of(quiz)]
    added = added_from(request.POST, bank_of(quiz.briefing))
    ids = [*order_from(request.POST, chosen), *added]
    if ids != chosen:
        set_questions(quiz, ids)
        record(request.user, quiz, "Chose and ordered its questions.")
        messages.success(request, f"Saved: {counted(len(ids), 'question')}.")


def take_over(request, quiz):
    """A quiz that a hand has touched is that instructor's: imports leave it alone."""
    if quiz.owner_id is None:
        quiz.owner = request.user
        quiz.save(update_fields=["owner", "updated_at"])


def matrix_of(quiz, sections, chosen):
    """For each section: of each kind, how many are chosen and how many the bank holds; and its coverage."""
    held, taken, asked = Counter(), Counter(), {}
    for section, kind in bank_of(quiz.briefing).values_list("sentence__section", "kind"):
        held[section, kind] += 1
    for question in chosen:
        section = question.sentence.section_id
        taken[section, question.kind] += 1
        asked.setdefault(section, set()).add(question.sentence_id)
    kinds = [choice for choice in Question.Kind.choices if any(kind == choice[0] for _, kind in held)]
    sentences = Counter(quiz.briefing.sentences.standing().values_list("section", flat=True))
    rows = [
        {
            "section": section,
            "cells": [(taken[section.pk, kind], held[section.pk, kind]) for kind, _ in kinds],
            "asked": len(asked.get(section.pk, ())),
            "sentences": sentences[section.pk],
        }
        for section in sections
    ]
    return {"kinds": [label for _, label in kinds], "rows": rows}


@require_POST
@own_quiz
def duplicate_quiz(request, quiz):
    copy = duplicate(quiz, owner=request.user)
    record(request.user, copy, f"Copied from “{quiz.title}”.")
    messages.success(request, "This is the copy. It is hidden and has no dates yet.")
    return redirect("admin:quiz_quiz_build", copy.pk)

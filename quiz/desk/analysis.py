"""What a class did not understand: the analysis of a quiz's questions, and the article as a heat map."""

from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from briefing.models import Briefing
from config.desk import desk_page, own
from quiz.desk.builder import own_quiz
from quiz.models import Question
from quiz.services.heat_map import STEPS, coverage_of, heat_of
from quiz.services.item_analysis import item_analysis
from quiz.services.option_choices import choices_by_question, choices_of


@require_GET
@own_quiz
def items_page(request, quiz):
    scores, items = item_analysis(quiz)
    choices = choices_by_question(quiz)
    items = [(question, figures, choices.get(question.pk)) for question, figures in items]
    return desk_page(
        request,
        "admin/quiz/items.html",
        title=f"Item analysis: {quiz.title}",
        quiz=quiz,
        scores=scores,
        items=items,
        question_count=len(items),
        is_proved=any(one and one.proved is not None for one in choices.values()),
    )


@require_GET
@own_quiz
def item_page(request, quiz, question_pk):
    question = get_object_or_404(
        Question.objects.filter(briefing=quiz.briefing_id).select_related("sentence__section"), pk=question_pk
    )
    return desk_page(
        request,
        "admin/quiz/item.html",
        title="Who chose what",
        quiz=quiz,
        question=question,
        choices=choices_of(question, quiz),
        reports=question.reports.filter(state="open").count(),
    )


@require_GET
@own(lambda user: Briefing.objects.editable_by(user).without_article(), "quiz.view_quiz")
def heat_page(request, briefing):
    sections, actors = heat_of(briefing)
    return desk_page(
        request,
        "admin/quiz/heat.html",
        title=f"Heat map: {briefing.title}",
        briefing=briefing,
        sections=sections,
        actors=actors,
        coverage=coverage_of(briefing),
        steps=range(1, STEPS + 1),
    )

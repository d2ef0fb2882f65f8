"""The program's questions on one briefing, each with its evidence and the doubts about it: accept or drop."""

from collections import Counter

from django.contrib import messages
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from briefing.analysis.counted import counted
from briefing.models import Briefing
from briefing.services import publish
from briefing.services.deeds import record
from config.desk import desk_page, own
from quiz.forms.decisions import DecisionsForm, standing
from quiz.models import Question
from quiz.questions.drafts import READ_IN_PART
from quiz.services.cautioning import cautions_on
from quiz.services.deciding import decide

LEVELS = ((0.34, "Easy"), (0.67, "Medium"), (1.01, "Hard"))


@require_http_methods(["GET", "POST"])
@own(lambda user: Briefing.objects.editable_by(user).without_article(), "quiz.change_question")
def drafts_page(request, briefing):
    questions = list(asked_about(briefing))
    if request.method == "POST":
        changed = decide(briefing, DecisionsForm(questions, request.POST).decisions)
        if changed.total():
            words = f"{counted(changed['accepted'], 'question')} accepted, {changed['dropped']} dropped"
            record(request.user, briefing, f"{words}.")
            messages.success(request, f"Saved: {words}.")
        if "_publish" in request.POST and request.user.has_perm("briefing.change_briefing"):
            publish(briefing)
            record(request.user, briefing, "Published.")
            return redirect(briefing)
        return redirect("admin:quiz_question_drafts", briefing.pk)
    doubts = cautions_on(questions)
    items = [
        {
            "question": question,
            "choice": standing(question),
            "doubts": doubts[question.pk],
            "level": next(word for most, word in LEVELS if question.difficulty < most),
            "answers": shown_answers(question),
        }
        for question in questions
    ]
    accepted = sum(item["choice"] == "accepted" for item in items)
    return desk_page(
        request,
        "admin/quiz/drafts.html",
        title=f"Questions: {briefing.title}",
        briefing=briefing,
        items=items,
        accepted=accepted,
        rules=sorted(Counter(question.rule for question in questions if question.rule).items()),
        is_read_in_part=any(READ_IN_PART in question.doubts for question in questions),
        doubtful=sum(bool(item["doubts"]) and item["choice"] == "accepted" for item in items),
    )


def asked_about(briefing):
    """Every question that could be asked, in the order of the text."""
    rows = briefing.questions.exclude(state=Question.State.STALE).filter(sentence__number__isnull=False)
    rows = rows.select_related("sentence__section").prefetch_related("options")
    return rows.order_by("sentence__number", "pk")


def shown_answers(question):
    """[(text, is right)] as the page lists them."""
    options = [option for option in question.options.all() if option.text]
    if question.kind == Question.Kind.MATCH:
        return [(f"{option.text}: {option.pair}", True) for option in options]
    if question.kind == Question.Kind.ORDER:
        ordered = sorted(options, key=lambda option: option.rank or 0)
        return [(f"{option.rank}. {option.text}", True) for option in ordered]
    if options:
        return [(option.text, option.is_key) for option in options]
    return [(answer, True) for answer in question.answers]

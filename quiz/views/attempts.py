"""An attempt: its questions, what was made of the answers, and the results."""

from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from quiz.forms.answers import answer_form
from quiz.models import Quiz
from quiz.services.asking import asked
from quiz.services.attempts import finish as finish_attempt
from quiz.services.attempts import flag, save_answer
from quiz.services.feedback import feedback_on
from quiz.services.refusals import AttemptRefused
from quiz.services.results import results_of
from quiz.services.strip import next_open, strip_of
from quiz.views.access import own_attempt
from quiz.views.addresses import go_to, wants_json
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved


@private
@require_safe
@own_attempt
def attempt(request, attempt):
    """Results once finished; else the first open question, or the last look before the finish."""
    if attempt.finished_at:
        return render(request, "quiz/results.html", results_of(attempt) | {"attempt": attempt})
    position = next_open(attempt)
    if position and "summary" not in request.GET:
        return redirect("quiz:question", attempt.pk, position)
    return _show_summary(request, attempt, position)


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
@own_attempt
def question(request, attempt, position):
    answer = get_object_or_404(attempt.answers, position=position)
    if request.method == "POST":
        return _receive(request, attempt, answer)
    if answer.marked_at:
        return _show_feedback(request, attempt, answer)
    return _show_question(request, attempt, answer, asked(answer.shown, answer.given))


@private
@says_when_not_saved
@require_POST
@own_attempt
def finish(request, attempt):
    finish_attempt(attempt=attempt, at=timezone.now())
    return redirect(attempt)


def _receive(request, attempt, answer):
    """Saves what was sent, as far as the button asks for it, and says where to go on."""
    form = answer_form(answer.shown, request.POST)
    if request.POST.keys() & {"skip", "flag", "leave"}:
        return _move_on(request, attempt, answer, form)
    if not form.is_valid():
        question = asked(answer.shown, form.draft or answer.given)
        if answer.marked_at:
            return redirect("quiz:question", attempt.pk, answer.position)
        return _show_question(request, attempt, answer, question, form=form, status=422)
    try:
        save_answer(answer=answer, given=form.given, at=timezone.now())
    except AttemptRefused as refusal:
        return _refused(request, attempt, answer, refusal)
    return go_to(request, _after_saving(attempt, answer))


def _move_on(request, attempt, answer, form):
    """Skipping, flagging and leaving keep what was chosen so far, unmarked."""
    draft = form.draft
    if draft is not None and draft != answer.given and not answer.marked_at:
        try:
            save_answer(answer=answer, given=draft, at=timezone.now(), is_final=False)
        except AttemptRefused as refusal:
            return _refused(request, attempt, answer, refusal)
    if "flag" in request.POST:
        flag(answer=answer, is_flagged=request.POST["flag"] == "1")
        return go_to(request, reverse("quiz:question", args=[attempt.pk, answer.position]))
    if "leave" in request.POST:
        return go_to(request, attempt.quiz.briefing.get_absolute_url())
    following = next_open(attempt, after=answer.position)
    if following in (None, answer.position):
        return go_to(request, f"{attempt.get_absolute_url()}?summary=1")
    return go_to(request, reverse("quiz:question", args=[attempt.pk, following]))


def _after_saving(attempt, answer):
    if attempt.feedback == Quiz.Feedback.EACH:
        return reverse("quiz:question", args=[attempt.pk, answer.position])
    following = next_open(attempt, after=answer.position)
    if following is None:
        return f"{attempt.get_absolute_url()}?summary=1"
    return reverse("quiz:question", args=[attempt.pk, following])


def _refused(request, attempt, answer, refusal):
    if wants_json(request):
        return JsonResponse({"refused": str(refusal)}, status=409)
    context = {"attempt": attempt, "answer": answer, "refusal": refusal}
    return render(request, "quiz/refused.html", context, status=409)


def _show_summary(request, attempt, position):
    strip = strip_of(attempt)
    open_count = sum(cell.state == "open" for cell in strip)
    context = {"attempt": attempt, "strip": strip, "open_count": open_count, "next_position": position}
    return render(request, "quiz/summary.html", context)


def _show_question(request, attempt, answer, question, form=None, status=200):
    context = {
        "attempt": attempt,
        "answer": answer,
        "asked": question,
        "form": form,
        "strip": strip_of(attempt, current=answer.position),
    }
    return render(request, "quiz/question.html", context, status=status)


def _show_feedback(request, attempt, answer):
    context = {
        "attempt": attempt,
        "answer": answer,
        "feedback": feedback_on([answer], attempt.quiz.briefing)[answer.pk],
        "strip": strip_of(attempt, current=answer.position),
        "next_position": next_open(attempt, after=answer.position),
    }
    return render(request, "quiz/feedback.html", context)

"""An attempt: its questions, what was made of the answers, and the results."""

from contextlib import suppress

from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from quiz.forms.answers import answer_form, sureness
from quiz.models import Quiz
from quiz.questions.drafts import Kind
from quiz.services.asking import asked
from quiz.services.attempts import awaits_proof, flag, save_answer, why_not_again
from quiz.services.attempts import finish as finish_attempt
from quiz.services.feedback import feedback_on
from quiz.services.refusals import AttemptRefused
from quiz.services.results import results_of
from quiz.services.reviews import with_return_days
from quiz.services.strip import next_open, strip_of
from quiz.views import proofs, recall
from quiz.views.access import own_answer, own_attempt
from quiz.views.addresses import go_to, wants_json
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved


@private
@require_safe
@own_attempt
def attempt(request, attempt):
    """Results once finished; else the first open question, or the last look before the finish."""
    if attempt.finished_at:
        more = {"attempt": attempt, "refusal": why_not_again(attempt, timezone.now())}
        return render(request, "quiz/results.html", results_of(attempt) | more)
    position = next_open(attempt)
    if position and "summary" not in request.GET:
        return redirect("quiz:question", attempt.pk, position)
    return _show_summary(request, attempt, position)


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
@own_answer
def question(request, attempt, answer):
    if request.method == "POST":
        return _receive(request, attempt, answer)
    if answer.marked_at:
        return _show_feedback(request, attempt, answer)
    if answer.shown["kind"] == Kind.RECALL:
        return recall.show(request, attempt, answer)
    if awaits_proof(attempt, answer):
        return proofs.show(request, attempt, answer)
    return _show_question(request, attempt, answer, asked(answer.shown, answer.given))


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
@own_attempt
def finish(request, attempt):
    """Closes the attempt; whoever only looks, as after a reload, is led to where it stands."""
    if request.method == "POST":
        finish_attempt(attempt=attempt, at=timezone.now())
    return redirect(attempt)


def _receive(request, attempt, answer):
    """Saves what was sent, as far as the button asks for it, and says where to go on."""
    arrived_at = timezone.now()
    form = answer_form(answer.shown, request.POST)
    try:
        if "time_up" in request.POST:
            return _time_is_up(request, attempt, answer, arrived_at)
        if request.POST.keys() & {"skip", "flag", "leave"}:
            return _move_on(request, attempt, answer, arrived_at)
        if answer.shown["kind"] == Kind.RECALL:
            return recall.receive(request, attempt, answer, form, arrived_at)
        if "proof" in request.POST or (awaits_proof(attempt, answer) and "answer" not in request.POST):
            return proofs.receive(request, attempt, answer, arrived_at)
        if not form.is_valid():
            return _ask_again(request, attempt, answer, form)
        row = save_answer(answer=answer, given=form.given, at=arrived_at, is_sure=sureness(request.POST))
    except AttemptRefused as refusal:
        return _refused(request, attempt, answer, refusal)
    return go_to(request, _after_saving(attempt, row))


def _ask_again(request, attempt, answer, form):
    if answer.marked_at:
        return go_to(request, reverse("quiz:question", args=[attempt.pk, answer.position]))
    question = asked(answer.shown, form.draft or answer.given)
    return _show_question(request, attempt, answer, question, form=form, status=422)


def keep_draft(request, attempt, answer, at, is_last=False):
    """Keeps what was chosen so far, unmarked.

    Where a proof is asked for, an answer is fixed once it is given: a draft would fix it unasked, unless it
    is the last.
    """
    draft = None if attempt.asks_evidence and not is_last else answer_form(answer.shown, request.POST).draft
    if draft is not None and draft != answer.given and not answer.marked_at:
        save_answer(answer=answer, given=draft, at=at, is_final=False, is_sure=sureness(request.POST))


def _time_is_up(request, attempt, answer, arrived_at):
    """The page's clock ran out: what was chosen on it counts, and the attempt closes if time is up."""
    with suppress(AttemptRefused):
        if "proof" in request.POST:
            proofs.keep(request, answer, arrived_at)
        else:
            keep_draft(request, attempt, answer, arrived_at, is_last=True)
    if attempt.deadline and arrived_at >= attempt.deadline:
        finish_attempt(attempt=attempt, at=arrived_at)
        return go_to(request, attempt.get_absolute_url())
    return go_to(request, reverse("quiz:question", args=[attempt.pk, answer.position]))


def _move_on(request, attempt, answer, arrived_at):
    """Skipping, flagging and leaving keep what was chosen so far."""
    keep_draft(request, attempt, answer, arrived_at)
    if "flag" in request.POST:
        flag(answer=answer, is_flagged=request.POST["flag"] == "1")
        return go_to(request, reverse("quiz:question", args=[attempt.pk, answer.position]))
    if "leave" in request.POST:
        return go_to(request, attempt.home_url)
    following = next_open(attempt, after=answer.position)
    if following in (None, answer.position):
        return go_to(request, f"{reverse('quiz:attempt', args=[attempt.pk])}?summary=1")
    return go_to(request, reverse("quiz:question", args=[attempt.pk, following]))


def _after_saving(attempt, answer):
    if attempt.feedback == Quiz.Feedback.EACH or awaits_proof(attempt, answer):
        return reverse("quiz:question", args=[attempt.pk, answer.position])
    return proofs.after_the_last(attempt, answer)


def _refused(request, attempt, answer, refusal):
    if wants_json(request):
        return JsonResponse({"refused": str(refusal)}, status=409)
    attempt.refresh_from_db(fields=["finished_at"])
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
    """The verdict and its evidence; a test before reading keeps them for after it."""
    if attempt.is_before:
        return redirect("quiz:attempt", attempt.pk)
    told = feedback_on([answer], attempt.briefing)
    told = with_return_days(attempt.learner_id, [answer], told)
    context = {
        "attempt": attempt,
        "answer": answer,
        "feedback": told[answer.pk],
        "strip": strip_of(attempt, current=answer.position),
        "next_position": next_open(attempt, after=answer.position),
    }
    return render(request, "quiz/feedback.html", context)

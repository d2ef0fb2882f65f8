"""The page a quiz starts from."""

from math import ceil

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quiz.learners import ensure_learner, learner_of
from quiz.models import Attempt, Quiz
from quiz.questions.form_codes import seed_of
from quiz.services.attempts import start_attempt, why_not
from quiz.services.clock import extension_of
from quiz.services.history import history_of
from quiz.services.refusals import AttemptRefused
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved

MINUTES_A_QUESTION = 0.6
COVERS = {
    Quiz.Purpose.SECTION: "on one section",
    Quiz.Purpose.WHO: "about who is who",
    Quiz.Purpose.TIMELINE: "about what happened when",
}


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def start(request, slug):
    quiz = get_object_or_404(Quiz.objects.published().for_start_page(), slug=slug)
    if request.method == "POST":
        return _start(request, quiz)
    learner, at = learner_of(request), timezone.now()
    history, extension = history_of(learner, quiz, at), extension_of(learner, quiz)
    context = {
        "quiz": quiz,
        "history": history,
        "refusal": None if history.open else why_not(quiz, history.count, extension, at),
        "extension": extension,
        "minutes": ceil(quiz.question_count * MINUTES_A_QUESTION),
        "cover": _cover_of(quiz),
    }
    return render(request, "quiz/start.html", context)


def _cover_of(quiz):
    """What its questions are about, in words; a section may have none that can be asked."""
    if quiz.purpose != Quiz.Purpose.WHOLE:
        return COVERS.get(quiz.purpose, "about this briefing")
    if quiz.section_count == 1:
        return COVERS[Quiz.Purpose.SECTION]
    is_all = quiz.sections_asked == quiz.section_count
    return "from all sections" if is_all else f"from {quiz.sections_asked} of {quiz.section_count} sections"


def _start(request, quiz):
    learner = ensure_learner(request)
    feedback = request.POST.get("feedback") if quiz.lets_choose_feedback else None
    try:
        attempt = start_attempt(
            learner=learner,
            quiz=quiz,
            at=timezone.now(),
            feedback=feedback if feedback in Quiz.Feedback.values else None,
            missed_in=_attempt_to_retry(learner, quiz, request.POST.get("missed_in", "")),
            seed=seed_of(request.POST.get("form_code", "")),
        )
    except AttemptRefused as refusal:
        messages.warning(request, str(refusal))
        return redirect(quiz)
    return redirect(attempt)


def _attempt_to_retry(learner, quiz, number):
    """The learner's own finished attempt of that number, where something was missed in it."""
    if not (number.isascii() and number.isdigit() and len(number) < 9):
        return None
    attempts = Attempt.objects.of(learner).finished().filter(quiz=quiz, answers__mark__lt=1)
    return attempts.filter(number=int(number)).distinct().first()

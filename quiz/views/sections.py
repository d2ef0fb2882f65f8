"""What a learner changes on a section's page: that it was read, and the answers to its check."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from briefing.models import Section
from quiz.forms.answers import answer_form
from quiz.learners import ensure_learner
from quiz.models import Attempt, Quiz
from quiz.services.attempts import save_answer, start_attempt
from quiz.services.reading import mark_read as note_read
from quiz.services.refusals import AttemptRefused
from quiz.views.addresses import go_to
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved
from quiz.views.first_change import ask_first


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def mark_read(request, slug, section_slug):
    section = _public_section(slug, section_slug)
    if request.method != "POST":
        return ask_first(request, "Mark as read and go on")
    note_read(learner=ensure_learner(request), section=section, at=timezone.now())
    following = section.briefing.sections.filter(position__gt=section.position).order_by("position").first()
    return redirect(following or section.briefing)


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def check_answer(request, slug, section_slug, position):
    section = _public_section(slug, section_slug)
    if request.method != "POST":
        return ask_first(request, "Check answer")
    quiz = get_object_or_404(Quiz.objects.published(), section=section)
    place = f"{section.get_absolute_url()}#check-{position}"
    try:
        answer = _answer_at(ensure_learner(request), quiz, position, request.POST.get("question"))
        if answer is None:
            messages.warning(
                request, "This question has changed since you opened the page. Nothing was saved."
            )
            return go_to(request, place)
        form = answer_form(answer.shown, request.POST)
        if form.is_valid():
            save_answer(answer=answer, given=form.given, at=timezone.now(), is_final=True)
        elif not answer.marked_at:
            return go_to(request, f"{section.get_absolute_url()}?unanswered={position}#check-{position}")
    except AttemptRefused as refusal:
        messages.warning(request, str(refusal))
    return go_to(request, place)


def _public_section(slug, section_slug):
    sections = Section.objects.public().select_related("briefing")
    return get_object_or_404(sections, briefing__slug=slug, slug=section_slug)


def _answer_at(learner, quiz, position, key):
    """The question's row in the learner's latest attempt (the first is made here); None if it was changed."""
    attempt = Attempt.objects.of(learner).filter(quiz=quiz).order_by("-number").first()
    if attempt is None:
        attempt = start_attempt(learner=learner, quiz=quiz, at=timezone.now(), feedback=Quiz.Feedback.EACH)
    answer = attempt.answers.filter(position=position).first()
    return answer if answer and answer.shown["key"] == key else None

"""More time for an attempt under the clock, where the quiz lets learners take it."""

from django.contrib import messages
from django.http import JsonResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from quiz.services.more_time import take_more_time
from quiz.services.refusals import AttemptRefused
from quiz.views.access import own_attempt
from quiz.views.addresses import go_to, wants_json
from quiz.views.attempts import keep_draft
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved


@private
@says_when_not_saved
@require_POST
@own_attempt
def more_time(request, attempt):
    """Sets the end back. With script the clock alone is renewed, else the page with what was chosen on it."""
    at, times = timezone.now(), _number(request.POST.get("more_time"))
    answer = attempt.answers.filter(position=_number(request.GET.get("position"))).first()
    try:
        if answer and not wants_json(request):
            keep_draft(request, attempt, answer, at)
        attempt = take_more_time(attempt=attempt, times=times, at=at)
    except AttemptRefused as refusal:
        messages.warning(request, str(refusal))
        return go_to(request, _page(attempt, answer))
    if wants_json(request):
        context = {"attempt": attempt, "answer": answer}
        return JsonResponse({"clock": render_to_string("quiz/parts/clock.html", context, request)})
    return go_to(request, _page(attempt, answer))


def _page(attempt, answer):
    if answer:
        return reverse("quiz:question", args=[attempt.pk, answer.position])
    return f"{reverse('quiz:attempt', args=[attempt.pk])}?summary=1"


def _number(text):
    """The number that a page of ours sent back, or None."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 4 else None

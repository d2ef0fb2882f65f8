"""Tests that learners put together for themselves, and the pair of tests around a briefing."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from briefing.models import Actor, Briefing, Section
from quiz.forms.self_tests import WHICH, SelfTestForm
from quiz.learners import ensure_learner, learner_of
from quiz.models import Attempt, Question
from quiz.services.refusals import AttemptRefused
from quiz.services.self_tests import ALL, USUAL_COUNT, pairs_of, start_after, start_before, start_self_test
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved
from quiz.views.first_change import ask_first

MOST_BRIEFINGS = 50
MOST_ACTORS = 60


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def self_test(request):
    """The page to choose on; what was chosen comes back with a name when something is wrong with it."""
    if request.method == "POST":
        return _start(request)
    return _show(request, SelfTestForm(request.GET))


@private
@says_when_not_saved
@require_POST
def before(request, slug):
    briefing = get_object_or_404(Briefing.objects.public(), slug=slug)
    return _begin(
        request, lambda: start_before(learner=ensure_learner(request), briefing=briefing, at=timezone.now())
    )


@private
@says_when_not_saved
@require_POST
def after(request, slug):
    """The second half of the learner's latest pair; without a finished first half there is none."""
    briefing = get_object_or_404(Briefing.objects.public(), slug=slug)
    own = Attempt.objects.of(learner_of(request)).finished()
    first = own.filter(purpose=Attempt.Purpose.BEFORE, scope=str(briefing.pk)).order_by("-started_at").first()
    if first is None:
        messages.info(request, "Take the test before reading first.")
        return redirect("quiz:self_test")
    return _begin(request, lambda: start_after(before=first, at=timezone.now()))


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def actor_test(request, slug):
    """A self-test about one actor, in all briefings or in the one that is named."""
    actor = get_object_or_404(Actor.objects.public(), slug=slug)
    if request.method != "POST":
        return ask_first(request, f"Quiz me on {actor}")
    chosen = request.POST.get("briefing", "")[:80]
    briefings = Briefing.objects.public().filter(slug=chosen) if chosen else ()
    return _begin(
        request,
        lambda: start_self_test(
            learner=ensure_learner(request),
            at=timezone.now(),
            actors=[actor],
            briefings=briefings,
            title=f"About {actor}",
        ),
    )


def _start(request):
    form = SelfTestForm(request.POST)
    if not form.is_valid():
        return _show(request, form, status=422)
    return _begin(
        request,
        lambda: start_self_test(learner=ensure_learner(request), at=timezone.now(), **form.chosen()),
    )


def _begin(request, start):
    try:
        return redirect(start())
    except AttemptRefused as refusal:
        messages.info(request, str(refusal))
        return redirect("quiz:self_test")


def _show(request, form, status=200):
    """The form with its choices; sections and actors are those of the briefings chosen so far."""
    form.is_valid()
    chosen = {
        name: set(form.cleaned_data.get(name) or ()) for name in ("briefing", "section", "actor", "kind")
    }
    briefings = list(
        Briefing.objects.public().without_article().order_by("-public_since", "-pk")[:MOST_BRIEFINGS]
    )
    context = {
        "form": form,
        "chosen": chosen,
        "briefings": briefings,
        "sections": Section.objects.without_text()
        .filter(briefing__in=chosen["briefing"])
        .order_by("briefing", "position"),
        "actors": _actors_of(chosen),
        "kinds": Question.Kind.choices,
        "which_choices": WHICH,
        "which": form.cleaned_data.get("which") or ALL,
        "count": form.data.get("count") or USUAL_COUNT,
        "pairs": pairs_of(learner_of(request), briefings, timezone.now()),
    }
    return render(request, "quiz/self_test.html", context, status=status)


def _actors_of(chosen):
    """Those whom the questions of the chosen briefings are about, and those chosen already."""
    asked = Actor.objects.filter(
        questions__briefing__in=chosen["briefing"], questions__state=Question.State.PUBLISHED
    )
    found = {
        actor.pk: actor
        for actor in (*chosen["actor"], *asked.distinct().order_by("name", "pk")[:MOST_ACTORS])
    }
    return sorted(found.values(), key=lambda actor: (actor.name, actor.pk))

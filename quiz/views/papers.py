"""A quiz on paper, for its makers: the questions, and a separate key that quotes a sentence each."""

from functools import wraps

from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from briefing.models import Briefing
from quiz.models import Quiz
from quiz.questions.form_codes import code_of, seed_of
from quiz.services.papers import key_of, paper_of, usual_seed
from quiz.views.caching import private


def makers_paper(view):
    """Hands the view the quiz and the seed of its form; a quiz is on paper for instructors only."""

    @wraps(view)
    def shown(request, slug):
        if not (request.user.is_staff and request.user.has_perm("quiz.view_quiz")):
            raise Http404
        quizzes = Quiz.objects.filter(briefing__in=Briefing.objects.visible_to(request.user))
        quiz = get_object_or_404(quizzes.select_related("briefing", "section"), slug=slug)
        seed = seed_of(request.GET.get("form", ""))
        return view(request, quiz, usual_seed(quiz) if seed is None else seed)

    return private(require_safe(shown))


@makers_paper
def paper(request, quiz, seed):
    context = {"quiz": quiz, "code": code_of(seed), "items": paper_of(quiz, seed)}
    return render(request, "quiz/paper.html", context)


@makers_paper
def key(request, quiz, seed):
    context = {"quiz": quiz, "code": code_of(seed), "items": key_of(quiz, seed)}
    return render(request, "quiz/paper_key.html", context)

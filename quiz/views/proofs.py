"""The second step of "Prove it": the answer stands, now the learner picks the sentence that proves it."""

from django.shortcuts import render
from django.urls import reverse

from quiz.forms.answers import ProofForm
from quiz.models import Quiz
from quiz.services.attempts import awaits_proof, save_proof
from quiz.services.feedback import texts_of
from quiz.services.strip import next_open, strip_of
from quiz.views.addresses import go_to


def show(request, attempt, answer, form=None, status=200):
    context = {
        "attempt": attempt,
        "answer": answer,
        "yours": texts_of(answer)[0],
        "form": form,
        "strip": strip_of(attempt, current=answer.position),
    }
    return render(request, "quiz/proof.html", context, status=status)


def receive(request, attempt, answer, arrived_at):
    if not awaits_proof(attempt, answer):
        return go_to(request, reverse("quiz:question", args=[attempt.pk, answer.position]))
    form = keep(request, answer, arrived_at)
    if form.errors:
        return show(request, attempt, answer, form=form, status=422)
    if attempt.feedback == Quiz.Feedback.EACH:
        return go_to(request, reverse("quiz:question", args=[attempt.pk, answer.position]))
    return go_to(request, after_the_last(attempt, answer))


def keep(request, answer, at):
    """Saves the sentence that was picked; the form comes back with what is wrong, if anything."""
    form = ProofForm(request.POST, shown=answer.shown)
    if form.is_valid():
        save_proof(answer=answer, proof=form.cleaned_data["proof"], at=at)
    return form


def after_the_last(attempt, answer):
    """The next open question, or the last look before the finish."""
    following = next_open(attempt, after=answer.position)
    if following is None:
        return f"{reverse('quiz:attempt', args=[attempt.pk])}?summary=1"
    return reverse("quiz:question", args=[attempt.pk, following])

"""A learner's marks and notes: one on a sentence, all on a page, all as a file."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from briefing.models import Sentence
from quiz.forms.notes import NoteForm
from quiz.learners import ensure_learner, learner_of
from quiz.services.notes import mark_sentence, note_on, notes_as_markdown, notes_of, unmark_sentence
from quiz.services.places import keep_place
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved
from quiz.views.files import as_file


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def note(request, slug, number):
    """Marks a sentence, with a note or without; the mark can be taken away again."""
    sentence = _public_sentence(slug, number=number)
    own = note_on(learner_of(request), sentence)
    if request.method == "POST" and "remove" in request.POST:
        if own:
            unmark_sentence(learner=own.learner, sentence=sentence)
        return redirect(sentence)
    sent = request.POST if request.method == "POST" else None
    form = NoteForm(sent, initial={"note": own.note if own else ""})
    if form.is_valid():
        words = form.cleaned_data["note"]
        mark_sentence(learner=ensure_learner(request), sentence=sentence, note=words, at=timezone.now())
        return redirect(sentence)
    context = {"sentence": sentence, "own": own, "form": form}
    return render(request, "quiz/note.html", context, status=422 if form.is_bound else 200)


@private
@require_safe
def notes(request):
    return render(request, "quiz/notes.html", {"notes": notes_of(learner_of(request))})


@private
@require_safe
def notes_export(request):
    def address_of(sentence):
        place = reverse("briefing:sentence_by_key", args=[sentence.briefing.slug, sentence.key])
        return request.build_absolute_uri(place)

    text = notes_as_markdown(learner_of(request), address_of)
    return as_file(HttpResponse(text, content_type="text/markdown; charset=utf-8"), "briefed-my-notes.md")


@private
@says_when_not_saved
@require_POST
def place(request, slug, section_slug):
    """Remembers the sentence last on screen; sent by script, for those who have a record already."""
    number = request.POST.get("sentence", "")
    is_number = number.isascii() and number.isdigit() and len(number) < 7
    sentence = _public_sentence(slug, section__slug=section_slug, number=int(number) if is_number else 0)
    if learner := learner_of(request):
        keep_place(learner=learner, sentence=sentence, at=timezone.now())
    return HttpResponse(status=204)


def _public_sentence(slug, **which):
    sentences = Sentence.objects.public().standing().with_place().filter(section__isnull=False)
    return get_object_or_404(sentences, briefing__slug=slug, **which)

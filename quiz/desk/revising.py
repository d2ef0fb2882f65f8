"""Revising an article: first what the edit breaks, old and new side by side, then, knowing it, the saving.

What is saved is what was looked at: the page carries marks of the article it was opened on and of what it
showed.
"""

import hashlib
import json

from django import forms
from django.contrib import messages
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from briefing.analysis.decoding import clean
from briefing.models import Briefing
from briefing.services import ArticleRefused
from briefing.services.deeds import record
from briefing.services.revising import compare
from config.desk import desk_page, own
from quiz.services.relinking import RevisedMeanwhile, broken_by, revise


class RevisionForm(forms.Form):
    source = forms.CharField(
        label="Article", strip=False, widget=forms.Textarea(attrs={"rows": 18, "class": "vLargeTextField"})
    )


MOVED = (
    "Somebody else has changed the article since you opened this page, so nothing is saved yet. Below is "
    "what your text would do to the article as it stands now; where it undoes their edit, put their words "
    "into your text and compare again."
)
DELETED = (
    "Somebody else has deleted this briefing since you opened this page, so nothing can be saved. Your text "
    "is still below; import it as an article of its own to keep it."
)
UNSEEN = (
    "The text or its questions have changed since they were last compared, so nothing is saved yet. Below is "
    "what your text does now."
)


@require_http_methods(["GET", "POST"])
@own(lambda user: Briefing.objects.editable_by(user), "briefing.change_briefing")
def revise_page(request, briefing):
    is_sent = request.method == "POST"
    form = RevisionForm(request.POST if is_sent else None, initial={"source": briefing.article})
    look, told = None, ""
    if is_sent and form.is_valid():
        try:
            look, told = look_or_save(request, briefing, form.cleaned_data["source"])
        except ArticleRefused as refused:
            form.add_error("source", str(refused))
        except Briefing.DoesNotExist:
            told = DELETED
        else:
            if look is None:
                return redirect("admin:quiz_question_drafts", briefing.pk)
    opened = mark_of(briefing.article)
    return desk_page(
        request,
        "admin/quiz/revise.html",
        title=f"Revise: {briefing.title}",
        briefing=briefing,
        form=form,
        # Who has to mend the text first is told afterwards that the article was changed meanwhile.
        base=request.POST.get("base", opened) if form.errors else opened,
        look=look,
        told=told,
        status=422 if form.errors else 409 if told else 200,
    )


def look_or_save(request, briefing, source):
    """Saves the text that was looked at and returns no look; else the look, and in words why it is not saved.

    Raises `ArticleRefused` for a text that cannot be read, `Briefing.DoesNotExist` for a deleted briefing.
    """
    look = Look(briefing, source)
    told = why_not_saved(request.POST, look)
    if "_save" not in request.POST or told:
        return look, told
    try:
        save(request, look)
    except RevisedMeanwhile:
        briefing.refresh_from_db()
        look = Look(briefing, source)
        return look, why_not_saved(request.POST, look) or MOVED
    return None, ""


class Look:
    """What a text would change in the briefing as it stands; by its `mark` the page tells what was seen."""

    def __init__(self, briefing, source):
        self.briefing, self.source = briefing, source
        self.revision = compare(briefing, source)
        self.broken = broken_by(self.revision, briefing)
        questions = [(item.question.pk, item.question.version, item.question.state) for item in self.broken]
        self.mark = mark_of(briefing.article, clean(source), questions)


def mark_of(*values):
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:32]


def why_not_saved(data, look):
    """In words, where the article is not the one that the page was opened on, or the comparison another."""
    if data.get("base") != mark_of(look.briefing.article) and "base" in data:
        return MOVED
    return UNSEEN if "_save" in data and data.get("seen") != look.mark else ""


def save(request, look):
    briefing, followers = look.briefing, followers_in(request.POST, look.broken)
    result, outcome = revise(
        briefing,
        look.source,
        analysis=look.revision.analysis,
        broken=look.broken,
        followers=followers,
        by=request.user,
    )
    record(request.user, briefing, f"Revised the article: {outcome}.")
    words = [f"{result.outcome.capitalize()}: {outcome}", *result.notes]
    messages.success(request, ". ".join(words))


def followers_in(data, broken):
    """Ids of the questions to re-link: one by one, all that can follow, or all whose sentence changed.

    A draft of the program is re-linked only where somebody chose it by itself.
    """
    if data.get("all") == "accept":
        return {item.question.pk for item in broken if item.may_follow and not item.is_unread}
    if data.get("all") == "follow":
        return {item.question.pk for item in broken if item.follows_unasked}
    if data.get("all") == "retire":
        return set()
    return {item.question.pk for item in broken if data.get(f"question-{item.question.pk}") == "follow"}

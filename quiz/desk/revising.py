"""Revising an article: first what the edit breaks, old and new side by side, then, knowing it, the saving."""

from django import forms
from django.contrib import messages
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from briefing.models import Briefing
from briefing.services import ArticleRefused
from briefing.services.deeds import record
from briefing.services.revising import compare
from config.desk import desk_page, own
from quiz.services.relinking import broken_by, revise


class RevisionForm(forms.Form):
    source = forms.CharField(
        label="Article", strip=False, widget=forms.Textarea(attrs={"rows": 18, "class": "vLargeTextField"})
    )


@require_http_methods(["GET", "POST"])
@own(lambda user: Briefing.objects.editable_by(user), "briefing.change_briefing")
def revise_page(request, briefing):
    form = RevisionForm(
        request.POST if request.method == "POST" else None, initial={"source": briefing.article}
    )
    revision, broken = None, []
    if form.is_bound and form.is_valid():
        try:
            revision = compare(briefing, form.cleaned_data["source"])
        except ArticleRefused as refused:
            form.add_error("source", str(refused))
        else:
            broken = broken_by(revision, briefing)
            if "_save" in request.POST:
                return save(request, briefing, form.cleaned_data["source"], broken)
    return desk_page(
        request,
        "admin/quiz/revise.html",
        title=f"Revise: {briefing.title}",
        briefing=briefing,
        form=form,
        revision=revision,
        broken=broken,
        status=422 if form.errors else 200,
    )


def save(request, briefing, source, broken):
    followers = followers_in(request.POST, broken)
    result, outcome = revise(briefing, source, broken=broken, followers=followers, by=request.user)
    record(request.user, briefing, f"Revised the article: {outcome}.")
    words = [f"{result.outcome.capitalize()}: {outcome}", *result.notes]
    messages.success(request, ". ".join(words))
    return redirect("admin:quiz_question_drafts", briefing.pk)


def followers_in(data, broken):
    """Ids of the questions to re-link: one by one, all that can follow, or all whose sentence changed."""
    if data.get("all") == "accept":
        return {item.question.pk for item in broken if item.may_follow}
    if data.get("all") == "follow":
        return {item.question.pk for item in broken if item.can_follow}
    if data.get("all") == "retire":
        return set()
    return {item.question.pk for item in broken if data.get(f"question-{item.question.pk}") == "follow"}

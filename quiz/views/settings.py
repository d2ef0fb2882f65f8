"""Saves the reading settings and returns to the page they were changed on."""

from django.http import HttpResponseBadRequest
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from quiz.forms.settings import SettingsForm
from quiz.learners import ensure_learner
from quiz.services.settings import save_settings as save
from quiz.views.addresses import safe_next
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved
from quiz.views.first_change import ask_first


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def save_settings(request):
    if request.method != "POST":
        return ask_first(request, "Save these settings")
    form = SettingsForm(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest("These settings are not known. Nothing was changed.")
    save(learner=ensure_learner(request), changes=form.changes())
    return redirect(safe_next(request, "briefing:library"))

"""A visitor's first change. Pages to read set no cookie, so the forms on them carry no token yet.

With script the page fetches one and sends the form at once. Without, the form is sent by GET, which changes
nothing: it leads to a page that says what a record means and holds the same fields, a token and a button.
"""

from django.http import JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.views.decorators.http import require_safe

from quiz.views.caching import private

MOST_FIELDS = 60
LONGEST = 2_000


def ask_first(request, button):
    """The page that sends the fields of this GET again by POST to the same address, if the reader agrees."""
    sent = [(name, value[:LONGEST]) for name in request.GET for value in request.GET.getlist(name)]
    return render(request, "quiz/first_change.html", {"fields": sent[:MOST_FIELDS], "button": button})


@private
@require_safe
def token(request):
    """The token for a page that was sent without one; the cookie that belongs to it comes along."""
    return JsonResponse({"token": get_token(request)})

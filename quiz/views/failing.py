"""When the database can't write (full disk, lost connection, a lock held too long): said in words."""

from functools import wraps

from django.db import InterfaceError, OperationalError
from django.http import JsonResponse
from django.shortcuts import render

from quiz.views.addresses import wants_json


def says_when_not_saved(view):
    """Answers 503 with a plain page in place of an error; nothing was saved, and the page says so."""

    @wraps(view)
    def tried(request, *args, **kwargs):
        try:
            return view(request, *args, **kwargs)
        except (OperationalError, InterfaceError):
            if wants_json(request):
                return JsonResponse({"refused": "Not saved. Try again in a moment."}, status=503)
            # The bare page asks nothing of the database.
            return render(None, "503.html", status=503)

    return tried

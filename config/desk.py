"""The pages that both apps add to the admin: its frame around them, and who may open them."""

from functools import wraps

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, render


def desk_page(request, template, *, title, status=200, **context):
    """The page in the admin's frame."""
    frame = admin.site.each_context(request)
    return render(request, template, {**frame, "title": title, **context}, status=status)


def needs(permission):
    """Only for whoever has the permission; everybody else is told so."""

    def decorate(view):
        @wraps(view)
        def checked(request, *args, **kwargs):
            if not request.user.has_perm(permission):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return checked

    return decorate


def own(rows, permission):
    """Hands the view the row with that key among `rows(user)`; anybody else's is not found."""

    def decorate(view):
        @wraps(view)
        @needs(permission)
        def found(request, pk, **kwargs):
            return view(request, get_object_or_404(rows(request.user), pk=pk), **kwargs)

        return found

    return decorate

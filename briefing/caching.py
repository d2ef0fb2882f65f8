"""Who may keep a page to read: anybody where nobody is known, else only the reader's own browser.

A visitor without cookies gets the same page as every other: no token, no cookie, an ETag. The pages of one
briefing are kept in memory as well, for a few seconds and until the briefing changes.
"""

import hashlib
from functools import wraps

from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers

from briefing.models import Briefing
from briefing.ready_parts import edition

# What changes without its briefing (a question of a check) shows after so many seconds at the latest.
KEPT_FOR = 10


def is_fresh(request):
    """Whether the visitor carries no cookie of ours: nobody knows them, and nothing is theirs yet."""
    return not {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME} & request.COOKIES.keys()


def visitor(request):
    """Context processor: what a fresh visitor sends carries no token yet and asks for one first."""
    return {"is_fresh": is_fresh(request)}


def reading_page(view):
    """Public with an ETag for a fresh visitor, private for everybody else."""
    return _page(view, keep=False)


def briefing_page(view):
    """A reading page about the one briefing that `slug` names: it may be kept in memory."""
    return _page(view, keep=True)


def _page(view, *, keep):
    @wraps(view)
    def shown(request, *args, **kwargs):
        if not is_fresh(request):
            response = view(request, *args, **kwargs)
            patch_cache_control(response, private=True, no_cache=True)
            return response
        if keep and not request.META.get("QUERY_STRING"):
            response = _kept_or_made(request, view, args, kwargs)
        else:
            response = _made(request, view, args, kwargs)
        return get_conditional_response(request, etag=response.headers.get("ETag"), response=response)

    return shown


def _made(request, view, args, kwargs):
    response = view(request, *args, **kwargs)
    patch_vary_headers(response, ["Cookie"])
    if response.status_code == 200:
        patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
        response.headers["ETag"] = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    return response


def _kept_or_made(request, view, args, kwargs):
    """The page as it was sent before, if its briefing is public still and has not changed since."""
    version = _version(kwargs["slug"])
    kept = cache.get(_key(request)) if version else None
    if kept and kept[0] == version:
        return HttpResponse(kept[2], headers=kept[1])
    response = _made(request, view, args, kwargs)
    if version and response.status_code == 200:
        cache.set(_key(request), (version, dict(response.headers), response.content), KEPT_FOR)
    return response


def _version(slug):
    return Briefing.objects.public().filter(slug=slug).order_by().values_list("pk", "updated_at").first()


def _key(request):
    place = f"{request.get_host()} {request.scheme} {request.path}"
    return f"page:{edition()}:{hashlib.sha256(place.encode()).hexdigest()}"

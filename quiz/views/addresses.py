"""Where a reader is sent next: on with a redirect, or back to an address of this site."""

from django.http import JsonResponse
from django.shortcuts import redirect, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme


def safe_next(request, fallback):
    """The `next` that was sent where it is a path of this site, else the fallback's address."""
    address = request.POST.get("next") or request.GET.get("next") or ""
    is_ours = url_has_allowed_host_and_scheme(
        address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return address if is_ours and address.startswith("/") else resolve_url(fallback)


def wants_json(request):
    """Whether the page saves by script (`quiz/static/quiz/saving.js`)."""
    return request.headers.get("Accept") == "application/json"


def go_to(request, address):
    """A redirect, or its address for a page that saves by script. Views make it after the commit."""
    return JsonResponse({"next": address}) if wants_json(request) else redirect(address)

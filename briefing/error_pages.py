"""What is shown where Django has an error page of its own that says less.

Django's own pages look for the form's token first. That reads the form, so where the form is what can't be
read they fail too: the pages here ask nothing of the request.
"""

from django.core.exceptions import (
    BadRequest,
    RequestDataTooBig,
    SuspiciousOperation,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.http import HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.template.loader import render_to_string
from django.views import defaults

TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
UNREADABLE = (BadRequest, SuspiciousOperation, MultiPartParserError)


def bad_request(request, exception):
    """400 for what can't be read; 413 for what is only too large, so that the sender knows what to do."""
    status = 413 if isinstance(exception, TOO_LARGE) else 400
    return HttpResponse(render_to_string(f"{status}.html"), status=status)


def not_found(request, exception):
    """404, which needs the request for its search; a form that can't be read is told of instead."""
    try:
        return defaults.page_not_found(request, exception)
    except UNREADABLE as error:
        return bad_request(request, error)


def server_error(request):
    return HttpResponse(render_to_string("500.html"), status=500)

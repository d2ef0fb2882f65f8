"""What is shown where Django has an error page of its own that says less."""

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.views import defaults

TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def bad_request(request, exception):
    """400 for what can't be read; 413 for what is only too large, so that the sender knows what to do."""
    if isinstance(exception, TOO_LARGE):
        return HttpResponse(render_to_string("413.html"), status=413)
    return defaults.bad_request(request, exception)

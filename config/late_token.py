"""The CSRF token, put into a page after it was rendered: parts of a page that hold forms can then be kept.

While a page is rendered its forms carry a placeholder; the token of the visitor takes its place at the end.
"""

from django.middleware.csrf import get_token
from django.shortcuts import render

PLACEHOLDER = "token-of-the-visitor"
FIELD = f'name="csrfmiddlewaretoken" value="{PLACEHOLDER}"'


def render_with_late_token(request, template, context):
    """As `render`; a page whose forms carry no token gets none."""
    response = render(request, template, {**context, "csrf_token": PLACEHOLDER})
    if FIELD.encode() in response.content:
        field = FIELD.replace(PLACEHOLDER, get_token(request))
        response.content = response.content.replace(FIELD.encode(), field.encode())
    return response

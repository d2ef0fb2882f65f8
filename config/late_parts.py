"""What is a reader's own, put into a page after it was rendered: the rest can be kept for many readers.

While a page is rendered, a placeholder stands for the CSRF token in its forms. Whoever renders a part that
can be kept may leave further placeholders, and note in `request.late_parts` what takes their place.
"""

from django.middleware.csrf import get_token
from django.shortcuts import render

TOKEN = "token-of-the-visitor"
TOKEN_FIELD = f'name="csrfmiddlewaretoken" value="{TOKEN}"'


def render_with_late_parts(request, template, context):
    """As `render`; a page whose forms carry no token gets none."""
    request.late_parts = {}
    response = render(request, template, {**context, "csrf_token": TOKEN})
    content = response.content
    for placeholder, part in request.late_parts.items():
        content = content.replace(placeholder.encode(), part.encode())
    if TOKEN_FIELD.encode() in content:
        field = TOKEN_FIELD.replace(TOKEN, get_token(request))
        content = content.replace(TOKEN_FIELD.encode(), field.encode())
    response.content = content
    return response

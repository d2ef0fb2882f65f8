"""How a page shows a stem: the question first, the title behind it small, on a line of its own."""

from django import template
from django.utils.html import conditional_escape, format_html

from quiz.questions.titled_stems import without_title

register = template.Library()


@register.filter
def as_asked(stem):
    """The stem as HTML; the text is the same, only its title stands back."""
    asked = without_title(stem)
    title = stem.removeprefix(asked).strip()
    return (
        format_html('{} <span class="of-article">{}</span>', asked, title)
        if title
        else conditional_escape(asked)
    )

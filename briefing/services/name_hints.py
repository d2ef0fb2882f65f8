"""Which of the site's settled names an article has to do with."""

from briefing.analysis.normalising import normalise
from briefing.models import NameHint


def hints_for(source):
    """The hints of which some wording may occur in the article, by name.

    Its words are looked for one by one, as markup may stand between them. A hint that an article does not
    touch is not part of its fingerprint, so a new one leaves other articles as they are.
    """
    text = normalise(source)
    hints = (row.as_hint() for row in NameHint.objects.order_by("name", "pk"))
    return tuple(hint for hint in hints if any(occurs(one, text) for one in (hint.name, *hint.aliases)))


def occurs(wording, text):
    return all(word in text for word in normalise(wording).split())

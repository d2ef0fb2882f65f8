"""Two articles and what comes of revising them, as an instructor's browser would ask for it."""

from django.urls import reverse

from tests.factories import make_question

ARTICLE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros.

## The neighbours

France protested on 7 May 2024. Germany offered to mediate between France and Spain.
"""
EDITED = ARTICLE.replace("cost 40 million euros", "cost 40 million euros and a lot of nerves").replace(
    "France protested on 7 May 2024. ", ""
)
GRAIN = """## Gas and grain

Serbia signed a new gas contract with Romania on 3 March 2026. Hungary bought 12,000 tonnes of grain from
Ukraine on 9 May 2026 — and was criticised by the European Commission on 11 May 2026. The price was
€45 a tonne.

## The neighbours

Slovakia asked for the same price on 14 May 2026. Poland refused to sell grain to Hungary because its own
stores were empty. The European Commission fined Slovakia 40 million euros on 20 May 2026.
"""
LATER = GRAIN.replace("11 May", "13 May")


def url(briefing):
    return reverse("admin:quiz_question_revise", args=[briefing.pk])


def asked_on(briefing, words, **fields):
    """A hand-written question on the sentence with these words, which are its deciding ones."""
    sentence = briefing.sentences.get(text__contains=words)
    start = sentence.text.index(words)
    span = {"answer_start": start, "answer_end": start + len(words)}
    return make_question(briefing, sentence=sentence, author=briefing.owner, **span, **fields)


def compared(client, briefing, source, page=None):
    """The page that shows what this text changes, asked for on the page as it was opened, or on this one."""
    page = page or client.get(url(briefing))
    return client.post(url(briefing), {"source": source, "_compare": "1", "base": page.context["base"]})


def save(client, briefing, source, choices, page=None):
    """What comes of saving the text, after it was compared, or else from this page."""
    page = page or compared(client, briefing, source)
    marks = {"base": page.context["base"], "seen": page.context["look"].mark}
    return client.post(url(briefing), {"source": source, "_save": "1", **marks, **choices})


def presets(page):
    """What the page sends where nobody touches it."""
    return {
        f"question-{item.question.pk}": "follow" if item.follows_unasked else "retire"
        for item in page.context["look"].broken
    }

"""A briefing's questions as cards: front, back, the quote that settles them, and an identifier that lasts.

Identifiers hang on the question's own key and the briefing's address, so a second import updates the cards
and keeps what the learner knows.
"""

import html
from dataclasses import dataclass

from quiz.models import Question

KIND = Question.Kind
ASKED_WITHOUT_OPTIONS = {KIND.TRUE_FALSE, KIND.TYPED}


@dataclass(frozen=True)
class Card:
    """Plain texts; `quote` is the evidence with its deciding words from `start` to `end`."""

    identifier: str
    front: str
    choices: tuple[str, ...]
    back: str
    quote: str
    start: int
    end: int
    number: int
    section: str
    kind: str

    @property
    def quote_html(self):
        """The quote with its deciding words in bold; everything else is escaped."""
        before, words = self.quote[: self.start], self.quote[self.start : self.end]
        return f"{html.escape(before)}<b>{html.escape(words)}</b>{html.escape(self.quote[self.end :])}"


def cards_of(briefing, at):
    """[Card] of the published questions, in reading order, without those that a counted quiz still asks."""
    questions = Question.objects.published().open_to_practice(at).filter(briefing=briefing).for_drawing()
    return [_card(briefing, question) for question in questions.order_by("sentence__number", "pk")]


def _card(briefing, question):
    options = [option for option in question.options.all() if option.text]
    return Card(
        identifier=f"{briefing.slug}:{question.key}",
        front=question.stem,
        choices=_choices(question, options),
        back=_back(question, options),
        quote=question.sentence.text,
        start=question.answer_start,
        end=question.answer_end,
        number=question.sentence.number,
        section=question.sentence.section.heading if question.sentence.section else "",
        kind=question.get_kind_display(),
    )


def _choices(question, options):
    """In the order of the alphabet, which says nothing of the key."""
    if question.kind in ASKED_WITHOUT_OPTIONS:
        return ()
    return tuple(sorted(option.text for option in options))


def _back(question, options):
    if question.kind == KIND.MATCH:
        return "; ".join(f"{option.text}: {option.pair}" for option in options)
    if question.kind == KIND.ORDER:
        return "; ".join(option.text for option in sorted(options, key=lambda option: option.rank or 0))
    keys = [option.text for option in options if option.is_key]
    return "; ".join(keys or question.answers[:1])

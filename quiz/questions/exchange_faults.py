"""Why a question from elsewhere cannot be stored: reads a tidied question, returns reasons in words."""

from collections.abc import Iterator

from quiz.questions.drafts import Kind
from quiz.questions.exchange import CHOICES, ExchangedQuestion
from quiz.questions.own import FEWEST, TRUTHS
from quiz.questions.typed_answers import LONGEST_ANSWER

MOST_OPTIONS = 30
MOST_ANSWERS = 50
LONGEST_STEM = 2_000
LONGEST_OPTION = 500
LONGEST_PAIR = 300
LONGEST_TEXT = 5_000


def faults(question: ExchangedQuestion) -> tuple[str, ...]:
    """Empty for a question that can be stored."""
    return (*_of_size(question), *_of_options(question), *_of_key(question))


def _of_size(question: ExchangedQuestion) -> Iterator[str]:
    texts = (question.explanation, question.evidence.quote, *(one.feedback for one in question.options))
    if not question.stem:
        yield "It has no wording."
    if len(question.stem) > LONGEST_STEM:
        yield f"Its wording is longer than {LONGEST_STEM:,} characters."
    if any(len(text) > LONGEST_TEXT for text in texts):
        yield f"Its explanation, quote or feedback is longer than {LONGEST_TEXT:,} characters."
    if any(len(one.text) > LONGEST_OPTION or len(one.pair) > LONGEST_PAIR for one in question.options):
        yield f"An option is longer than {LONGEST_OPTION} characters, or what it matches than {LONGEST_PAIR}."
    if len(question.options) > MOST_OPTIONS or len(question.answers) + len(question.accept) > MOST_ANSWERS:
        yield f"It has more than {MOST_OPTIONS} options or {MOST_ANSWERS} accepted answers."
    if any(len(text) > LONGEST_ANSWER for text in (*question.answers, *question.accept)):
        yield f"An accepted answer is longer than {LONGEST_ANSWER} characters."


def _of_options(question: ExchangedQuestion) -> Iterator[str]:
    named = [option.text for option in question.options if option.text]
    if len(named) != len(set(named)):
        yield "Two of its options read the same."
    if question.kind is not Kind.TYPED and len(named) < FEWEST:
        yield "It has fewer than two options."
    if question.kind is not Kind.MATCH and len(named) < len(question.options):
        yield "One of its options is empty."
    if question.kind is Kind.MATCH and not all(option.pair for option in question.options):
        yield "One of its options matches nothing."
    if question.kind is Kind.TRUE_FALSE and tuple(named) != TRUTHS:
        yield "The options of a true or false question are True and False."


def _of_key(question: ExchangedQuestion) -> Iterator[str]:
    rights = sum(option.is_key for option in question.options)
    if question.kind in CHOICES and not rights:
        yield "No option is marked as right."
    if question.kind is Kind.TRUE_FALSE and rights > 1:
        yield "Both True and False are marked as right."
    if question.kind is Kind.TYPED and not question.answers:
        yield "It has no right answer."

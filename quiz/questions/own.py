"""A question written by hand: what its kind needs before it can be asked, and what follows from the rest.

Values in, values out. A question that lacks something is not stored: a learner could not answer it.
"""

from collections.abc import Sequence
from dataclasses import replace

from quiz.questions.drafts import Kind, OptionDraft

TRUTHS = ("True", "False")
FEWEST = 2
CHOICES = {Kind.SINGLE, Kind.MULTIPLE, Kind.EVIDENCE}
NEEDS = {
    Kind.SINGLE: "two options or more, one of them right",
    Kind.MULTIPLE: "two options or more, all the right ones ticked",
    Kind.TRUE_FALSE: "“True” or “False” under Answers; the options make themselves",
    Kind.TYPED: "the answer under Answers, other spellings under Accept",
    Kind.MATCH: "two options or more, each with what it matches",
    Kind.ORDER: "two options or more, listed in their true order",
    Kind.EVIDENCE: "nothing more: the sentences around the evidence become its options",
}


def lack(kind: Kind, options: Sequence[OptionDraft], answers: Sequence[str]) -> str:
    """What is missing, in words for the instructor; "" where the question can be asked."""
    keys = sum(option.is_key for option in options)
    if kind is Kind.TYPED:
        return "" if answers else "Give the right answer under Answers."
    if kind is Kind.TRUE_FALSE:
        return "" if truth_in(options, answers) else "Say under Answers whether it is True or False."
    if kind is Kind.EVIDENCE and not options:
        return ""
    if kind is Kind.MATCH:
        whole = sum(bool(option.text and option.pair) for option in options)
        is_open = any(option.text and not option.pair for option in options)
        return "Give at least two options, each with what it matches." if whole < FEWEST or is_open else ""
    if len(options) < FEWEST:
        return "Give at least two options."
    if kind is Kind.ORDER:
        ranks = [option.rank for option in options if option.rank]
        return "Two options have the same true place." if len(set(ranks)) < len(ranks) else ""
    if kind is Kind.MULTIPLE:
        return "" if keys else "Tick the options that are right."
    return "" if keys == 1 else "Tick the one option that is right."


def truth_in(options: Sequence[OptionDraft], answers: Sequence[str]) -> str:
    """ "True" or "False" as it was said, under the answers or by a tick; "" where it was not."""
    said = [answer.strip().capitalize() for answer in answers] or [
        option.text.strip().capitalize() for option in options if option.is_key
    ]
    return said[0] if len(said) == 1 and said[0] in TRUTHS else ""


def completed(
    kind: Kind, options: Sequence[OptionDraft], answers: Sequence[str], around: Sequence[OptionDraft] = ()
) -> tuple[tuple[OptionDraft, ...], tuple[str, ...]]:
    """(options, answers) with all that follows; `around`: the sentences that an evidence question offers."""
    if kind is Kind.TYPED:
        return (), tuple(answers)
    if kind is Kind.TRUE_FALSE:
        truth = truth_in(options, answers)
        return tuple(OptionDraft(text, is_key=text == truth) for text in TRUTHS), (truth,)
    options = tuple(options or around)
    if kind is Kind.MATCH:
        options = tuple(replace(option, is_key=bool(option.text)) for option in options)
        return options, tuple(f"{option.text}: {option.pair}" for option in options if option.text)
    if kind is Kind.ORDER:
        listed = sorted(enumerate(options), key=lambda one: (one[1].rank or len(options) + 1, one[0]))
        ranks = {index: rank for rank, (index, _) in enumerate(listed, start=1)}
        options = tuple(
            replace(option, is_key=True, rank=ranks[index]) for index, option in enumerate(options)
        )
        return options, tuple(option.text for _, option in listed)
    return options, tuple(option.text for option in options if option.is_key)

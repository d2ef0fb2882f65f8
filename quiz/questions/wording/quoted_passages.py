"""Joins the quotation of a sentence with that of the sentence before, which it runs on from."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Token
from briefing.analysis.verb_groups import has_main_verb
from quiz.questions.ground import Ground
from quiz.questions.quotations import Quotation, quotations_in
from quiz.questions.quoted_speakers import speaker_of_quotation
from quiz.questions.running_quotations import goes_on
from quiz.questions.wording.quoted_parts import without_connective
from quiz.questions.wording.quoted_words import LONGEST, holds, stands


def passage(ground: Ground, number: int, longest: int = LONGEST) -> Quotation | None:
    """ "We can afford two bridges. Tomorrow we no longer can": both sentences, where they stand together.

    The tokens of the first lie before nought: places count from the second, of which the question is.
    """
    if number == 1 or not is_run_on(ground, number):
        return None
    first, second = whole_quotation(ground, number - 1), whole_quotation(ground, number)
    if first is None or second is None:
        return None
    first = without_connective(ground, number - 1, first)
    if not all(map(is_sentence, (first, second))) or not holds(ground, number - 1, first):
        return None
    mark = "" if first.text.rstrip("'’")[-1] in ".!?…" else "."
    before = tuple(moved(first.tokens, -1 - len(ground.text(number - 1))))
    joined = Quotation(f"{first.text}{mark} {second.text}", (*before, *second.tokens))
    return joined if stands(ground, number, joined, longest) else None


def is_run_on(ground: Ground, number: int) -> bool:
    """Whether one person says both sentences in a paragraph, one after the other."""
    is_near = ground.sentence(number).block == ground.sentence(number - 1).block
    if not is_near or not goes_on(ground, number):
        return False
    found = [speaker_of_quotation(ground, place) for place in (number - 1, number)]
    return None not in found and found[0].actor == found[1].actor


def whole_quotation(ground: Ground, number: int) -> Quotation | None:
    """All that the sentence quotes, if the quotation opens it."""
    found = list(quotations_in(ground, number))
    is_whole = len(found) == 1 and found[0].tokens and found[0].start <= 1
    return found[0] if is_whole else None


def is_sentence(quoted: Quotation) -> bool:
    """Whether it has a verb, and asks nothing: "Sure. Make some tea" is no passage."""
    return has_main_verb(quoted.tokens) and quoted.text[-1] != "?"


def moved(tokens: tuple[Token, ...], by: int) -> Iterator[Token]:
    return (replace(token, start=token.start + by, end=token.end + by) for token in tokens)

"""What of an amount a gap leaves open: the figures, beside words that a reader could not know to write.

An answer in, the same or a shorter one out, which stands in the stem as it did.
"""

import re
from dataclasses import replace

from briefing.analysis.results import QuantityKind
from quiz.questions.asking.statements import stands_once
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.ground import Ground
from quiz.questions.wording.stems import Stem

BETWEEN = re.compile(r"between ", re.IGNORECASE)
# The "(124 acres)" behind "50 hectares", the "(£30m)" behind "$40m".
SAID_AGAIN = re.compile(r" \((?P<again>(?:about |around |some |or )*(?:[A-Z]{0,3}[$€£¥])?\d[^()]*)\)")
NUMBER = re.compile(r"\d[\d.,]*(?: (?:thousand|million|billion|trillion))?(?= [a-z])")


def figures_alone(ground: Ground, number: int, stem: Stem, answer: Answer) -> Answer:
    """ "$40 and $60" of "between $40 and $60"; "50" of "50 hectares" that the article tells in acres, too."""
    if answer.type is not AnswerType.QUANTITY or answer.index is None:
        return answer
    answer = behind_between(answer)
    again = SAID_AGAIN.match(ground.text(number), answer.end)
    if again is None:
        return answer
    if ground.quantity(answer.index).kind is QuantityKind.MEASURE:
        return before_unit(stem, answer)
    return replace(answer, accept=(*answer.accept, again["again"]))


def behind_between(answer: Answer) -> Answer:
    """The two figures, with "between" left in the stem; who writes it is right as well."""
    led = BETWEEN.match(answer.text)
    if led is None:
        return answer
    accept = (answer.text, *answer.accept)
    return replace(answer, text=answer.text[led.end() :], start=answer.start + led.end(), accept=accept)


def before_unit(stem: Stem, answer: Answer) -> Answer:
    """The number without its unit, which tells a reader in which of two it is asked for.

    Its place stays that of the whole amount.
    """
    found = NUMBER.match(answer.text)
    if found is None or not stands_once(stem.text, found.group()):
        return answer
    accept = (answer.text, *answer.accept)
    return replace(answer, text=found.group(), accept=accept)

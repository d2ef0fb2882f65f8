"""Amounts before what they measure: "a $2 million fine", which a gap tells as "a fine of _____"."""

import re
from dataclasses import replace

from briefing.analysis.results import QuantityKind
from briefing.analysis.token_spans import token_span
from briefing.analysis.word_classes import word_class
from quiz.questions.asking.amounts import sizes
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.ground import Ground
from quiz.questions.wording.naming import a_or_an
from quiz.questions.wording.stems import Stem

NOUN_TAGS = ("NN", "JJ", "VBG", "VBN")
LED = {"a": "a", "an": "a", "the": "the", "its": "its", "his": "his", "her": "her", "their": "their"}


def behind_its_noun(ground: Ground, number: int, stem: Stem, answer: Answer) -> Stem:
    """The stem with "an old fine of $2 million" for "a $2 million old fine", where it may be told so."""
    noun = measured_noun(ground, number, answer)
    led = (
        re.search(rf"\b(\w+) {re.escape(answer.text)} {re.escape(noun)}(?! of\b)", stem.text)
        if noun
        else None
    )
    if led is None or led[1].lower() not in LED:
        return stem
    article = LED[led[1].lower()]
    article = a_or_an(noun) if article == "a" else article
    article = article.capitalize() if led[1][0].isupper() else article
    turned = f"{article} {noun} of {answer.text}"
    return replace(stem, text=stem.text[: led.start()] + turned + stem.text[led.end() :])


def measured_noun(ground: Ground, number: int, answer: Answer) -> str:
    """The "breakup fee" right behind the amount; "" where it is nothing whose size is told behind "of"."""
    if answer.type is not AnswerType.QUANTITY or answer.index is None:
        return ""
    tokens = ground.tokens(number)
    _, first = token_span(tokens, answer.start, answer.end)
    last = first
    while last < len(tokens) and tokens[last].tag.startswith(NOUN_TAGS) and tokens[last].text.islower():
        last += 1
    kind = ground.quantity(answer.index).kind.value
    is_measured = last > first and (tokens[last - 1].lemma.lower(), kind) in sizes()
    return ground.text(number)[tokens[first].start : tokens[last - 1].end] if is_measured else ""


def is_before_noun(ground: Ground, number: int, stem: Stem, answer: Answer) -> bool:
    """ "The £90m wall", "Oslo’s £90m wall", "the £90m Tarn Wall", "felt 30C heat": nothing shows
    that an amount is missing.
    """
    if answer.type is not AnswerType.QUANTITY or answer.index is None:
        return False
    tokens = ground.tokens(number)
    first, last = token_span(tokens, answer.start, answer.end)
    kind = ground.quantity(answer.index).kind
    is_led = first > 0 and tokens[first - 1].tag in ("DT", "PRP$", "POS")
    is_open = kind is QuantityKind.MONEY and is_led or kind in (QuantityKind.MEASURE, QuantityKind.PERCENT)
    is_noun = last < len(tokens) and tokens[last].tag.startswith("NN")
    is_noun = is_noun and f" {answer.text} {tokens[last].text}" in stem.text
    return is_open and is_noun and tokens[last].text.lower() not in word_class("compass_words")

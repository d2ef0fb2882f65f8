"""Kinds of one thing that an article sets apart: "wet mould", "dry mould" and "cold mould"."""

from briefing.analysis.results import Phrase
from quiz.questions.ground import Ground


def kindred_terms(ground: Ground, text: str) -> dict[str, Phrase]:
    """Terms of the article with the head noun of `text` and another word before it, in lower case, each where
    it stands first: "septicemic plague" for "bubonic plague".

    `text` is a noun phrase without its article; what is no term of two or three words has no kindred. Kinds
    that are set apart from the same third kind are kindred, too.
    """
    named = text.lower().split()
    if not 2 <= len(named) <= 3:
        return {}
    alike = {other: one for other, one in ground.terms.get(named[-1], {}).items() if is_alike(named, other)}
    kinds, reached = {}, [named[0]]
    while reached:
        first = reached.pop()
        new = {other for other in alike.keys() - kinds if are_contrasted(ground, first, other.split()[0])}
        kinds |= {other: alike[other] for other in sorted(new)}
        reached += sorted(other.split()[0] for other in new)
    return kinds


def is_alike(named: list[str], other: str) -> bool:
    """Whether it is another term, made of as many words."""
    words = other.split()
    return len(words) == len(named) and words != named and words[0] not in ("the", "a", "an")


def are_contrasted(ground: Ground, one: str, other: str) -> bool:
    """Whether a sentence sets two kinds apart by their first words: "there are wet, dry and cold moulds".

    Else the terms may be two names of one thing ("carbon compounds", "organic compounds").
    """
    one, other = one.lower(), other.lower()
    if one[:5] == other[:5]:
        return False
    firsts = set(ground.sentences_with_lemma.get(one, ()))
    return any(number in firsts for number in ground.sentences_with_lemma.get(other, ()))

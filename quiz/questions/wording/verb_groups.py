"""Turns a statement's verb group into a question's: "signed" -> "did … sign", "has met" -> "has … met"."""

from collections.abc import Sequence
from typing import NamedTuple

from briefing.analysis.lexicon import inflect, lemma
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

BE = {"is", "are", "was", "were", "am"}
HAVE = {"has", "have", "had"}
DO = {"does", "do", "did"}
DO_SUPPORT = {"VBD": "did", "VBZ": "does", "VBP": "do"}
NEGATIONS = {"cannot", "not", "n't", "never", "no", "nor", "hardly", "rarely", "barely", "neither"}
# Within a verb group they only stress: "was himself sold".
REFLEXIVES = {"itself", "himself", "herself", "themselves"}
PLURALS = {"is": "are", "was": "were", "has": "have", "does": "do"}
PLURAL_FORMS = {"are", "were", "have", "do"}


class Turned(NamedTuple):
    """The word that goes before the subject, and what stays behind it (may be empty)."""

    auxiliary: str
    rest: str


def spoken(tokens: Sequence[Token], is_so_far: bool = False) -> list[Token]:
    """The tokens of a verb group without the adverbs a stem leaves out; told alone, "had met" is "met".

    It is not where a day tells how things stood so far: "as of May, they had met".
    """
    kept = [token for token in tokens if not is_dropped(token.text.lower())]
    is_earlier = len(kept) == 2 and kept[0].text.lower() == "had" and kept[1].tag == "VBN"
    if is_so_far or not is_earlier:
        return kept
    met = kept[1]
    return [Token(inflect(met.lemma, "VBD"), met.start, met.end, "VBD", met.lemma)]


def is_dropped(word: str) -> bool:
    """ "Recently", "itself"; "reportedly" and "apparently" tell how sure it is."""
    is_sure = word not in word_class("reported_words") and word not in words("hedged_words")
    is_light = word in words("dropped_adverbs") and is_sure
    return is_light or word in REFLEXIVES


def turned(group: Sequence[Token], is_so_far: bool = False) -> Turned | None:
    """The verb group as a question needs it; None where it is negated or has no finite verb to turn."""
    tokens = spoken(group, is_so_far)
    adverbs, verbs = leading_adverbs(tokens)
    if not verbs or is_negated(tokens):
        return None
    first, later = verbs[0], verbs[1:]
    word = first.text.lower()
    has_verb_after = any(token.tag.startswith("VB") for token in later)
    if first.tag == "MD" and has_verb_after or word in BE or word in HAVE | DO and has_verb_after:
        return Turned(word, joined([*adverbs, *later]))
    if first.tag not in DO_SUPPORT or first.text[0] in "'’":
        return None
    base = lemma(first.text, first.tag)
    return Turned(DO_SUPPORT[first.tag], " ".join(filter(None, [joined(adverbs), base, joined(later)])))


def agreeing(auxiliary: str, subject: Sequence[Token]) -> str:
    """ "Have" for "has" before "the months of war", whose verb agreed with "war" in the article.

    "40 miles is" and "politics is" are of one thing.
    """
    place = next((k for k, token in enumerate(subject) if token.tag in ("IN", "TO", ",")), 0)
    is_counted = any(token.tag == "CD" for token in subject[:place])
    head = subject[place - 1] if place and not is_counted else None
    is_many = head is not None and head.tag == "NNS" and head.lemma != head.text.lower()
    return PLURALS.get(auxiliary, auxiliary) if is_many else auxiliary


def told(group: Sequence[Token], is_so_far: bool = False) -> str | None:
    """The verb group as it stands, for a question about its subject; None if negated or not finite."""
    tokens = spoken(group, is_so_far)
    _, verbs = leading_adverbs(tokens)
    if not verbs or is_negated(tokens) or verbs[0].tag not in FINITE or verbs[0].text[0] in "'’":
        return None
    return joined(tokens)


def is_negated(tokens: Sequence[Token]) -> bool:
    return any(token.text.lower() in NEGATIONS for token in tokens)


def is_plural(group: Sequence[Token]) -> bool:
    """Whether the finite verb agrees with more than one."""
    _, verbs = leading_adverbs(spoken(group))
    return bool(verbs) and (verbs[0].text.lower() in PLURAL_FORMS or verbs[0].tag == "VBP")


def leading_adverbs(tokens: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Splits the adverbs before the finite verb off."""
    place = 0
    while place < len(tokens) and tokens[place].tag.startswith("RB"):
        place += 1
    return tokens[:place], tokens[place:]


def joined(tokens: Sequence[Token]) -> str:
    """The words of the tokens with single spaces; clitics stay with their word."""
    text = ""
    for token in tokens:
        glue = "" if not text or token.text.startswith(("'", "’", "n't", ",")) else " "
        text += glue + token.text
    return text


def with_particle(group: Sequence[Token], following: Sequence[Token]) -> tuple[Token, ...]:
    """The verb group with the particle that follows it and is no preposition: "lifted off"."""
    if not following or following[0].text.lower() not in words("verb_particles"):
        return tuple(group)
    is_closed = len(following) > 1 and following[1].tag in ("IN", "TO", ".", ",", "CC")
    if following[0].tag in ("RP", "RB") or is_closed:
        return (*group, following[0])
    return tuple(group)

"""Slips of whoever wrote the article, which a question in the article's words would repeat."""

import re

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.results import Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once

WORD = re.compile(r"[a-z]+", re.IGNORECASE)
PAST = frozenset({"VBD", "VBN"})
# "The will", "a can": nouns.
BEFORE_NOUNS = ("DT", "PRP$", "POS", "JJ", "IN", "TO")


def verb_misformed(ground: Ground, candidate: Candidate) -> str:
    """ "The ferry can carried 40 cars": no past form follows a modal verb."""
    found = next((slip for slip in slips_in(ground, candidate.sentence) if slip in candidate.whole_stem), "")
    return f"“{found}” is no form of a verb" if found else ""


def word_misspelt(ground: Ground, candidate: Candidate) -> str:
    """ "What will the port recieve?": nobody teaches it so."""
    shown = f"{candidate.whole_stem} {candidate.answer.text}".lower()
    found = next((word for word in WORD.findall(shown) if word in words("misspellings")), "")
    return f"“{found}” is misspelt" if found else ""


@once
def slips_in(ground: Ground, number: int) -> tuple[str, ...]:
    tokens = ground.tokens(number)
    places = (place for place in range(1, len(tokens) - 1) if is_before_past_form(tokens, place))
    return tuple(f"{tokens[place].text} {tokens[place + 1].text}" for place in places)


def is_before_past_form(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a modal behind its subject stands before a form that is past and nothing else."""
    if tokens[place].tag != "MD" or tokens[place - 1].tag in BEFORE_NOUNS:
        return False
    following = tokens[place + 1]
    forms = verb_forms(following.text.lower())
    return following.tag in PAST and not forms.isdisjoint(PAST) and "VB" not in forms

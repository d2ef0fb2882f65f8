"""Slips of whoever wrote the article, which a question in the article's words would repeat."""

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.results import Token
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground

PAST = frozenset({"VBD", "VBN"})
# "The will", "a can": nouns.
BEFORE_NOUNS = ("DT", "PRP$", "POS", "JJ", "IN", "TO")


def verb_misformed(ground: Ground, candidate: Candidate) -> str:
    """ "The ferry can carried 40 cars": no past form follows a modal verb."""
    tokens = ground.tokens(candidate.sentence)
    places = (place for place in range(1, len(tokens) - 1) if is_before_past_form(tokens, place))
    slips = (f"{tokens[place].text} {tokens[place + 1].text}" for place in places)
    found = next((slip for slip in slips if slip in candidate.whole_stem), "")
    return f"“{found}” is no form of a verb" if found else ""


def is_before_past_form(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a modal behind its subject stands before a form that is past and nothing else."""
    is_modal = tokens[place].tag == "MD" and tokens[place - 1].tag not in BEFORE_NOUNS
    following = tokens[place + 1]
    forms = verb_forms(following.text.lower())
    return is_modal and following.tag in PAST and not forms.isdisjoint(PAST) and "VB" not in forms

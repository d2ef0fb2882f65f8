"""Whether an "and" joins two nouns rather than two clauses: the tokens of a sentence in, yes or no out."""

from collections.abc import Sequence

from briefing.analysis.noun_phrases import NOMINAL
from briefing.analysis.parted_subjects import is_parted
from briefing.analysis.results import Token
from briefing.analysis.subjects import Subject, is_of_clause_within
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class

_LONGEST_SUBJECT = 12
# These may be objects, too: "sold it and", "told you and".
_OF_BOTH_CASES = frozenset({"it", "you"})


def joins_nouns(tokens: Sequence[Token], last_verb_end: int, i: int, subject: Subject) -> bool:
    """A bare "and" at `i` between two nouns joins them unless a short subject opens a clause."""
    before, after = tokens[i - 1].tag, tokens[i + 1].tag
    if before in (",", '"'):
        return False
    if _waits_for_verb(tokens[last_verb_end:i]) or _is_joint_doer(tokens, i):
        return True
    if subject.last - subject.first > _LONGEST_SUBJECT or is_parted(tokens, subject):
        return True
    # "(Closed mills in Marlo) and Tarn after crews (left)".
    if is_of_clause_within(tokens, subject):
        return True
    is_present = tokens[subject.verb].tag == "VBP"
    return before in ("NN", "NNS") and after in ("NN", "NNS", "JJ") and is_present


def _waits_for_verb(behind_verb: Sequence[Token]) -> bool:
    """ "(It asked) whether violence | and fear mean war": the clause before "and" has no verb yet."""
    places = (k for k, token in enumerate(behind_verb) if token.lemma in ("if", "whether"))
    opened = max(places, default=None)
    return opened is not None and not any(token.tag in FINITE for token in behind_verb[opened:])


def is_doer_alone(token: Token) -> bool:
    """ "He", "they": never what something is done to."""
    low = token.text.lower()
    return low in word_class("subject_pronouns") and low not in _OF_BOTH_CASES


def _is_joint_doer(tokens: Sequence[Token], i: int) -> bool:
    """ "(It lost) the nets he | and his crew had mended": behind a noun, he is one of those who mended."""
    return i > 1 and is_doer_alone(tokens[i - 1]) and tokens[i - 2].tag in NOMINAL

"""Whether an "and" joins two nouns rather than two clauses: the tokens of a sentence in, yes or no out."""

from collections.abc import Sequence

from briefing.analysis.parted_subjects import is_parted
from briefing.analysis.results import Token
from briefing.analysis.subjects import Subject, is_of_clause_within
from briefing.analysis.verb_groups import FINITE

_LONGEST_SUBJECT = 12


def joins_nouns(tokens: Sequence[Token], last_verb_end: int, i: int, subject: Subject) -> bool:
    """A bare "and" at `i` between two nouns joins them unless a short subject opens a clause."""
    before, after = tokens[i - 1].tag, tokens[i + 1].tag
    if before in (",", '"'):
        return False
    if _waits_for_verb(tokens[last_verb_end:i]):
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

"""Whether what was found for the subject of a clause belongs to two clauses. Tokens in, yes or no out."""

from collections.abc import Sequence

from briefing.analysis.results import Token
from briefing.analysis.subjects import Subject, is_of_clause_within
from briefing.analysis.word_classes import word_class

# Who says or thinks so says no thing: "said a fire after the storm sank it".
_NEVER_OF_THINGS = frozenset({"say", "think", "tell", "believe", "argue", "insist", "hope"})
_MEANWHILE = frozenset({"as"})


def is_time_before_that(tokens: Sequence[Token], i: int) -> bool:
    """ "(Said) this week that trade could grow": when it was said, and not who could."""
    opening, span, that = ([one.text.lower() for one in tokens[i : i + 3]] + [""] * 3)[:3]
    return opening in ("this", "last") and span in word_class("spans_of_time") and that == "that"


def is_of_two_clauses(tokens: Sequence[Token], subject: Subject, head: Token) -> bool:
    """ "(Ann Lee added) 12 boats and Karl Berg (had two)": what is added may be an amount.

    So it may be a thing: "(added) a goal as Tarn (won)".
    """
    is_amount = head.lemma == "add" and tokens[subject.first].tag == "CD"
    joined = tokens[subject.first : subject.last - 1]
    is_amount = is_amount and any(token.tag == "CC" for token in joined)
    return is_amount or is_parted(tokens, subject) or _is_object_of(tokens, subject, head)


def _is_object_of(tokens: Sequence[Token], subject: Subject, head: Token) -> bool:
    """ "(Added) a goal as Tarn (won)", "(reported) its first loss after prices (fell)"."""
    is_thing = tokens[subject.first].tag in ("DT", "PRP$", "CD", "NN", "NNS", "JJ")
    may_take_thing = head.lemma not in _NEVER_OF_THINGS
    return is_thing and may_take_thing and is_of_clause_within(tokens, subject, _MEANWHILE)


def is_parted(tokens: Sequence[Token], subject: Subject) -> bool:
    """ "Boats, nets and oars, and Karl Berg": the last ", and" parts clauses; ", or nets," tells no more.

    It does so where its comma is the only one, or where an "and" has closed a list before.
    """
    places = range(subject.first, subject.last - 1)
    joints = [k for k in places if tokens[k].tag == "CC"]
    parting = [k for k in joints if tokens[k - 1].tag == "," and tokens[k].lemma != "or"]
    if not parting:
        return False
    is_only_comma = sum(tokens[k].tag == "," for k in places) == 1
    return is_only_comma or any(k < parting[-1] and k not in parting for k in joints)

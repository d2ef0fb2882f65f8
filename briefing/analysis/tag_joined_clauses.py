"""Whether a person's past form is the verb of a first clause: "Ann Lee scored for Tarn and Jon Vik saved it".

A line of tagged words in, yes or no out. A bare name has no reduced relative behind it, so the verb behind
"and" is that of the name before it.
"""

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.wordlists import words

_PAST = frozenset({"VBD", "VBN"})
_OF_A_NAME = frozenset({"NNP", "NN", "JJ"})
_INSIDE_A_CLAUSE = _OF_A_NAME | {"IN", "TO", "DT", "RB", "NNS", "NNPS", "CD"}
_BEHIND_THE_SECOND_VERB = frozenset({"DT", "PRP$", "PRP", "CD", "$", "IN", "RB"})
_BEFORE_A_CLAUSE = frozenset({",", "CC", ":", '"'})
_OPENS_AN_OBJECT = frozenset({"DT", "PRP$", "PRP", "CD", "$"})


def acts_beside_another(line: TaggedLine, i: int, subject: int) -> bool:
    """ "Ann Lee scored for Tarn and Jon Vik stopped 22 shots", and not "goals scored for Tarn and Kelda"."""
    if not _opens_with_name(line, subject):
        return False
    joint = next((k for k in range(i + 1, len(line)) if not _goes_on(line, k)), 0)
    return joint > 0 and line.tag(joint) == "CC" and _is_clause_of_name(line, joint + 1)


def _goes_on(line: TaggedLine, k: int) -> bool:
    """ "(Called a stop) with 12 seconds left": the clause has not ended."""
    is_left_over = line.lower[k] == "left" and line.tag(k - 2) == "CD"
    return line.tags[k] in _INSIDE_A_CLAUSE or is_left_over


def acts_behind_and(line: TaggedLine, i: int, subject: int) -> bool:
    """ "(Lee proposed a budget) and Councillor Jon Vik offered an amendment": he offered it himself."""
    first = _start_of_name(line, subject)
    return first > 0 and line.tags[first - 1] == "CC" and line.tag(i + 1) in _OPENS_AN_OBJECT


def acts_at_a_time(line: TaggedLine, i: int) -> bool:
    """ "Tarn Mining in 2016 paid $3 million (to farmers and the state dropped it)": then it paid."""
    is_year = line.tag(i - 1) == "CD" and len(line.low(i - 1)) == len("2016") and line.low(i - 1).isdigit()
    is_day = line.tag(i - 1) == "NNP" and line.words[i - 1] in words("calendar_names")
    is_named = line.tag(i - 3) in ("NNP", "NNPS") and line.tag(i - 2) == "IN"
    return i > 2 and is_named and (is_year or is_day) and line.tag(i + 1) in _OPENS_AN_OBJECT


def _opens_with_name(line: TaggedLine, last: int) -> bool:
    """ "Captain Ann Lee" at the opening of a clause."""
    first = _start_of_name(line, last)
    return first == 0 or first > 0 and line.tags[first - 1] in _BEFORE_A_CLAUSE


def _start_of_name(line: TaggedLine, last: int) -> int:
    """Where the name that ends at `last` begins, with the role before it; -1 where no name ends there."""
    if line.tag(last) != "NNP":
        return -1
    first = last
    while first > 0 and (line.tags[first - 1] in _OF_A_NAME or _is_team(line, first - 1)):
        first -= 1
    return first


def _is_team(line: TaggedLine, i: int) -> bool:
    """ "(The) Wolves coach Ann Lee"."""
    return line.tags[i] in ("NNS", "NNPS") and line.words[i].istitle() and line.tag(i + 1) == "NN"


def _is_clause_of_name(line: TaggedLine, first: int) -> bool:
    """ "Goalkeeper Jon Vik stopped 22": a name, its verb and what may stand behind one."""
    verb = next((k for k in range(first, len(line)) if line.tags[k] not in _OF_A_NAME), first)
    is_named = verb > first and line.tag(verb - 1) == "NNP"
    is_past = line.tag(verb) in _PAST and bool(verb_forms(line.low(verb)) & {"VBD"})
    return is_named and is_past and line.tag(verb + 1) in _BEHIND_THE_SECOND_VERB

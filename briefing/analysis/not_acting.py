"""Names of nobody who acts: titles of works, centuries, speakers' initials, abbreviations of techniques.

Words or all places of a name in, yes or no out.
"""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words

_ERAS = ("Century", "Centuries", "Millennium", "Decade")
_AGENT_PREPOSITIONS = frozenset(("by", "at", "with", "joined", "from"))


def is_work_title(name: Sequence[str]) -> bool:
    """ "Autobiography of Blue", "Twenty-First Century" (the end of a longer title)."""
    if name[-1] in _ERAS:
        return True
    opens_title = len(name) > 2 and name[1] in ("of", "in") and name[0] in words("heads_of_works")
    head = name_words.head_of(name[-1:])
    return opens_title and (head is None or head[0] is not ActorKind.ORGANISATION)


def is_speaker_label(line: Sequence[Token], first: int, last: int) -> bool:
    """ "KB:" before what Karl Berg says in an interview."""
    if first or last != 1 or last >= len(line):
        return False
    return line[last].text == ":" and name_words.is_acronym(line[0].text)


def is_technical_term(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> bool:
    """Capitals nobody spells out, which never act, own or stand with "the": "MPI", "the LAMP stack"."""
    if any(one.entry is not None or not name_words.is_acronym(one.core) for one in candidates):
        return False
    return not any(_stands_as_body(lines[one.sentence - 1], one) for one in candidates)


def _stands_as_body(line: Sequence[Token], one: Candidate) -> bool:
    before = line[one.first - 1] if one.first else None
    after = line[one.last] if one.last < len(line) else None
    if after is not None and after.tag in ("NN", "NNS"):
        return name_words.is_role(after.text.removesuffix("s")) or after.text in words("government_words")
    if after is not None and (after.tag == "POS" or after.text == "("):
        return True
    if before is not None and before.text == "(" or one.surface != one.core:
        return True
    if before is not None and before.text.lower() in ("the", *_AGENT_PREPOSITIONS):
        return True
    if before is not None and before.tag == "NN" and before.text in _body_nouns():
        return True
    return after is not None and _acts(after)


def _acts(verb: Token) -> bool:
    acts = name_words.name_class("saying") | name_words.name_class("doing")
    return verb.tag in ("VBD", "VBZ", "VBP") and verb.lemma in acts


def _body_nouns() -> frozenset[str]:
    kinds = name_words.noun_kinds()
    return frozenset(noun for noun, (kind, _) in kinds.items() if kind is ActorKind.ORGANISATION)

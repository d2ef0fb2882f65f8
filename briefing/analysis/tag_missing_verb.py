"""Finds the verb of a sentence in which the tagger saw none: "Vaccines work by …", "This triggers the …".

A statement has a finite verb; where no tag says so, the first word that can be one and
agrees with the noun before it is taken for it. Anything less sure is left alone: headlines have no verb.
"""

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.tagged_line import TaggedLine

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PLURAL = frozenset({"NNS", "NNPS"})
_SINGULAR = frozenset({"NN", "NNP"})
_MAY_FOLLOW = frozenset({"DT", "IN", "TO", "PRP$", "JJ", "CD", "$", "PRP"})
_FEWEST_WORDS = 5


def repair(line: TaggedLine) -> None:
    """Give a sentence without a finite verb the one it must have, if a word fits."""
    if len(line) < _FEWEST_WORDS or line.words[-1] not in (".", '"') or _FINITE & set(line.tags):
        return
    for i in range(1, len(line) - 1):
        tag = _as_verb(line, i)
        if tag and line.tag(i + 1) in _MAY_FOLLOW:
            line.tags[i] = tag
            return


def _as_verb(line: TaggedLine, i: int) -> str:
    """The finite tag that word `i` can carry behind the word before it; "" for none."""
    before, forms = line.tag(i - 1), verb_forms(line.lower[i])
    if not line.words[i].islower():
        return ""
    if line.tags[i] == "NN" and before in _PLURAL and "VBP" in forms:
        return "VBP"
    opens_with_this = i == 1 and line.lower[0] in ("this", "that", "it")
    if line.tags[i] == "NNS" and (before in _SINGULAR or opens_with_this) and "VBZ" in forms:
        return "VBZ"
    follows_ordinal = before == "JJ" and line.lower[i - 1].endswith("th")
    if line.tags[i] == "VBN" and follows_ordinal and "VBD" in forms:
        return "VBD"
    return ""

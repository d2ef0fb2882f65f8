"""Whether a clause has its finite verb ahead of a place or behind it: line and index in, yes or no out."""

from briefing.analysis.lexicon import lemma, verb_forms
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

HELPERS = word_class("passive_helpers")
INSIDE_A_PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD", "VBN", "RBS"})
_INSIDE_A_LIST = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD", "VBN", "VBD", "CC", ","})
_SURELY_FINITE = frozenset({"MD", "VBZ", "VBP"})
SUBORDINATORS = word_class("past_subordinators")
CLAUSE_OPENERS = SUBORDINATORS | {"that", "because", "after", "before", "since"}
_OPENING_WORDS = SUBORDINATORS | {"because", "whereas"}
_BOUNDARIES = frozenset({":", '"', "WP", "WDT", "WRB", "WP$", "."})
TAKES_TWO_OBJECTS = word_class("two_object_participles")


def is_surely_finite(line: TaggedLine, i: int) -> bool:
    """A modal, a present tense, an auxiliary, or a past form that is no participle ("took")."""
    tag = line.tag(i)
    if tag in _SURELY_FINITE:
        return True
    return tag == "VBD" and (
        line.lower[i] in HELPERS or line.lower[i] in ("did", "had") or "VBN" not in verb_forms(line.lower[i])
    )


def has_verb_ahead(line: TaggedLine, i: int) -> bool:
    """Whether a finite verb follows before any subject of its own: it takes the noun before `i`.

    The noun behind a form that takes two objects is governed by it: "a man named Jon Halle was arrested".
    """
    governed = line.lower[i] in TAKES_TWO_OBJECTS and not _may_open_a_clause(line.lower[i], "VBN")
    seeks_past_form = line.lower[i] in words("transitive_participles")
    for k in range(i + 1, len(line)):
        tag = line.tags[k]
        if (
            tag in _BOUNDARIES
            or line.lower[k] in CLAUSE_OPENERS
            or (tag == "CC" and (not line.tag(k - 1).startswith("NN") or is_surely_finite(line, k + 1)))
        ):
            return False
        if is_surely_finite(line, k) or (seeks_past_form and _is_past_after_noun(line, k)):
            return True
        if tag == ",":
            behind = line.after(k)
            is_verb = is_surely_finite(line, behind) or _is_past_after_noun(line, behind)
            return is_verb or seeks_past_form and governed and _has_verb_behind_list(line, k)
        if tag in ("IN", "TO", "VBG", "VBN", "VB"):
            governed = True
        elif _opens_a_subject(line, k, governed):
            return False
    return False


def _has_verb_behind_list(line: TaggedLine, comma: int) -> bool:
    """ "Loaded with nets | , old ropes and sails left": behind the "and" of the list a verb stands."""
    k = comma
    while line.tag(k) in _INSIDE_A_LIST and not _is_past_after_noun(line, k):
        k += 1
    is_verb = is_surely_finite(line, k) or _is_past_after_noun(line, k)
    return is_verb and "CC" in line.tags[comma:k]


def _opens_a_subject(line: TaggedLine, k: int, governed: bool) -> bool:
    """Whether a noun phrase starts at `k` that no preposition or verb governs."""
    tag = line.tags[k]
    if tag == "NNP" and line.words[k] in words("calendar_names"):
        return False
    if tag in ("PRP", "EX") or (tag in ("DT", "PRP$") and line.tag(k - 1).startswith("NN")):
        return True
    return not governed and tag in ("DT", "NNP", "PRP$", "NNS", "NN", "CD")


def has_verb_behind(line: TaggedLine, subject: int, needs_object: bool = True) -> bool:
    """Whether the clause before the noun phrase that ends at `subject` already has its finite verb.

    The verb of a relative clause ("the man who stole the boat") counts only where the form needs an object.
    """
    k = subject
    while k >= 0:
        tag, low = line.tags[k], line.lower[k]
        if is_surely_finite(line, k) or tag == "VBD" and not _modifies_noun(line, k):
            if needs_object or line.tag(line.before(k)) not in ("WP", "WDT"):
                return not _may_open_a_clause(low, tag)
            k = line.before(k)
        elif (
            tag in _BOUNDARIES
            and not (_closes_quoted_words(line, k) or _marks_a_phrase(line, k))
            or tag == ","
            and _closes_opening_clause(line, k)
            or low in SUBORDINATORS
            or low in ("that", "because")
            or low == "yet"
            and line.tag(k - 1) == ","
            or tag == "CC"
            and (line.tag(k - 1) == "," or not needs_object)
        ):
            return False
        k -= 1
    return False


def _closes_quoted_words(line: TaggedLine, k: int) -> bool:
    """ "Will be “a mix” of nets": behind the mark the clause goes on with its preposition."""
    return line.tags[k] == '"' and line.tag(k + 1) == "IN" and '"' in line.tags[:k]


def _marks_a_phrase(line: TaggedLine, k: int) -> bool:
    """ "Made $5 from a “net deal” related to boats": the marks stand around a noun, no sentence."""
    if line.tags[k] != '"':
        return False
    marks = [place for place, tag in enumerate(line.tags) if tag == '"']
    start = marks.index(k) // 2 * 2
    inner = line.tags[marks[start] + 1 : marks[start + 1]] if start + 1 < len(marks) else []
    return bool(inner) and inner[-1].startswith("NN") and INSIDE_A_PHRASE.issuperset(inner)


def _modifies_noun(line: TaggedLine, k: int) -> bool:
    """ "Norland's widely known harbour": between an owner or article and a noun no past tense stands."""
    return line.tag(line.before(k)) in ("POS", "DT", "PRP$") and line.tag(k + 1).startswith("NN")


def _closes_opening_clause(line: TaggedLine, comma: int) -> bool:
    """ "But while the war has ended, | the deal risks": the first comma ends the clause that opens it."""
    opening = 1 if line.tag(0) == "CC" else 0
    return line.low(opening) in _OPENING_WORDS and "," not in line.tags[:comma]


def _is_past_after_noun(line: TaggedLine, k: int) -> bool:
    """A past form that could be the verb ("signed in May ended"), not "signed by Iran"."""
    if line.tag(k) not in ("VBD", "VBN") or line.low(k + 1) in ("by", "as", "of"):
        return False
    return line.tag(line.before(k)).startswith("NN") or line.tag(line.before(k)) in (",", "CD", ")")


def _may_open_a_clause(low: str, tag: str) -> bool:
    """Whether a clause may follow the verb without "that" ("said the man killed three people")."""
    verb = lemma(low, tag)
    return verb in word_class("verbs_without_that") and verb not in word_class("verbs_with_addressee")

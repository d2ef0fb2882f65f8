"""Whether a form that is both past tense and participle ("killed", "held") is VBD or VBN in its clause.

A reduced relative ("the man killed in the attack was …") has no object of its own and its noun waits for
another verb; a past tense is the verb its subject has been waiting for.
"""

from briefing.analysis.lexicon import lemma, verb_forms
from briefing.analysis.tag_inserted import (
    adds_behind_dash,
    adds_to_subject,
    closes_relative,
    is_verb_of_relative,
)
from briefing.analysis.tag_joined_clauses import acts_at_a_time, acts_behind_and, acts_beside_another
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_AMBIGUOUS = frozenset({"VBD", "VBN"})
_HELPERS = word_class("passive_helpers")
_BEFORE_AMOUNTS = frozenset({"up", "more", "less", "about", "at", "around", "over"})
_INSIDE_A_PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD", "VBN", "RBS"})
_INSIDE_A_LIST = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD", "VBN", "VBD", "CC", ","})
_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "CD", "PRP", ")", ",", '"'})
_SURELY_FINITE = frozenset({"MD", "VBZ", "VBP"})
_SUBORDINATORS = word_class("past_subordinators")
_TIME_NOUNS = word_class("time_openers")
_CLAUSE_OPENERS = _SUBORDINATORS | {"that", "because", "after", "before", "since"}
_OPENING_WORDS = _SUBORDINATORS | {"because", "whereas"}
# What follows the verb of "that changed in May", and no noun that "that" would point at.
_BEHIND_A_VERB = frozenset({"IN", "TO", "DT", "PRP", "PRP$", "WRB"})
_BOUNDARIES = frozenset({":", '"', "WP", "WDT", "WRB", "WP$", "."})
_TAKES_TWO_OBJECTS = word_class("two_object_participles")


def repair(line: TaggedLine) -> None:
    """Decide every ambiguous past form, left to right."""
    for i in range(len(line)):
        if (
            line.lower[i] not in _HELPERS
            and line.tags[i] in ("VBD", "VBN", "JJ")
            and line.words[i][0].islower()
            and verb_forms(line.lower[i]) >= _AMBIGUOUS
        ):
            line.tags[i] = _past_or_participle(line, i)


def _past_or_participle(line: TaggedLine, i: int) -> str:
    governor = line.before(i)
    earlier, tag = line.low(governor), line.tag(governor)
    if governor < 0 and line.tag(i + 1) in ("IN", "TO"):
        return "VBN"
    if line.tags[i] == "JJ" and not _can_be_predicate(line, i, tag):
        return "JJ"
    if earlier in _HELPERS and not (earlier == "'s" and tag == "POS"):
        return line.tags[i] if line.tags[i] == "JJ" else "VBN"
    if line.lower[i] == "said" and tag != "DT":
        return "VBD"
    if line.lower[i] == "left" and _is_left_over(line, i):
        return "VBN"
    if tag == "DT" and earlier in ("that", "this") and line.tag(i + 1) in _BEHIND_A_VERB:
        return "VBD"
    if tag in ("DT", "PRP$", "POS", "JJ", "IN", "TO", "$") or earlier in _SUBORDINATORS:
        return "VBN"
    if tag in ("WP", "WDT", "EX") or earlier in ("he", "she", "they", "we", "i", "it", "you"):
        return "VBD"
    if tag == "CC" and line.tag(i + 1) in ("NN", "NNS") and has_verb_ahead(line, i + 1):
        return "VBN"
    if tag == "CC":
        return "VBN" if _says_otherwise(line, governor, i) else _like_the_verb_before(line, governor)
    return _after_a_noun(line, i, governor)


def _is_left_over(line: TaggedLine, i: int) -> bool:
    """ "(She called a stop) with 12 seconds left", "with two days left": nobody left anything."""
    return line.tag(i - 2) == "CD" and line.low(i - 3) == "with" and line.tag(i - 1).startswith("NN")


def _can_be_predicate(line: TaggedLine, i: int, tag: str) -> bool:
    """An adjective may hide a past tense only after a noun or pronoun and before an object."""
    if line.lower[i] == "left":
        return tag in ("NNP", "NNPS", "NN", "NNS", "PRP")
    if tag in (",", "CC"):
        return line.tag(i + 1) in ("DT", "PRP$", "PRP")
    return tag in ("NNP", "NNPS", "PRP", "NN", "NNS", "WP", "WDT") and _object_follows(line, i)


def _says_otherwise(line: TaggedLine, conjunction: int, i: int) -> bool:
    """ "Plasma, or ionized gas, grew": what stands between commas behind "or" is another word for it."""
    is_inserted = line.low(conjunction) == "or" and line.tag(conjunction - 1) == ","
    return is_inserted and line.tag(i + 1) in ("NN", "NNS") and line.tag(i + 2) == ","


def _like_the_verb_before(line: TaggedLine, i: int) -> str:
    """ "was arrested and charged", "came and attacked": as the nearest verb before "and"."""
    for k in range(i - 1, max(-1, i - 30), -1):
        if line.tags[k] in ("VBN", "VBD"):
            return line.tags[k]
        if line.tags[k] in ("MD", "VBZ", "VBP", "VBG", "VB"):
            return "VBD" if line.tags[k] in ("VBZ", "VBP") else "VBN"
    return "VBD"


def _after_a_noun(line: TaggedLine, i: int, subject: int) -> str:
    if line.tag(subject) not in _NOMINAL:
        return line.tags[i]
    if _tells_its_date(line, i) or line.tag(subject) == "," and adds_to_subject(line, subject, i):
        return "VBN"
    if is_verb_of_relative(line, subject) or acts_beside_another(line, i, subject) or acts_at_a_time(line, i):
        return "VBD"
    if line.low(i + 1) == "by" and line.lower[i] in words("transitive_participles"):
        return "VBN"
    if has_verb_ahead(line, i) or _opens_the_clause_governed(line, subject):
        return "VBN"
    if adds_behind_dash(line, subject, i):
        return "VBN"
    if line.tag(subject) == "," and closes_relative(line, subject):
        return "VBD"
    if acts_behind_and(line, i, subject):
        return "VBD"
    if (
        _object_follows(line, i)
        or _after_time_word(line, i, subject)
        or _starts_after_comma(line, i, subject)
    ):
        return "VBD"
    needs_object = line.lower[i] in words("transitive_participles")
    return "VBN" if has_verb_behind(line, subject, needs_object) else "VBD"


def _tells_its_date(line: TaggedLine, i: int) -> bool:
    """ "A letter dated May 3 arrived": what it bears; not "the team dated the bones", "Low dated May Lee"."""
    if line.lower[i] not in ("dated", "backdated", "postdated") or i + 1 >= len(line):
        return False
    is_name = line.words[i + 1].rstrip(".") in words("calendar_names")
    return line.tag(i + 1) == "CD" or is_name and line.tag(i + 2) != "NNP"


def _object_follows(line: TaggedLine, i: int) -> bool:
    after = line.after(i)
    low, tag = line.low(after), line.tag(after)
    if (
        low in _TIME_NOUNS
        or line.lower[i] in _TAKES_TWO_OBJECTS
        and low not in ("that", "him", "her", "them", "us")
    ):
        return False
    if low in _BEFORE_AMOUNTS and "CD" in line.tags[after + 1 : after + 4]:
        return True
    return tag in ("DT", "PRP$", "PRP", "CD", "$", "NNP", "NNS", "EX") or low in (
        "that",
        "whether",
        "how",
        "why",
        "what",
    )


def is_surely_finite(line: TaggedLine, i: int) -> bool:
    """A modal, a present tense, an auxiliary, or a past form that is no participle ("took")."""
    tag = line.tag(i)
    if tag in _SURELY_FINITE:
        return True
    return tag == "VBD" and (
        line.lower[i] in _HELPERS or line.lower[i] in ("did", "had") or "VBN" not in verb_forms(line.lower[i])
    )


def has_verb_ahead(line: TaggedLine, i: int) -> bool:
    """Whether a finite verb follows before any subject of its own: it takes the noun before `i`.

    The noun behind a form that takes two objects is governed by it: "a man named Jon Halle was arrested".
    """
    governed = line.lower[i] in _TAKES_TWO_OBJECTS and not _may_open_a_clause(line.lower[i], "VBN")
    seeks_past_form = line.lower[i] in words("transitive_participles")
    for k in range(i + 1, len(line)):
        tag = line.tags[k]
        if (
            tag in _BOUNDARIES
            or line.lower[k] in _CLAUSE_OPENERS
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
            or low in _SUBORDINATORS
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
    return bool(inner) and inner[-1].startswith("NN") and _INSIDE_A_PHRASE.issuperset(inner)


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


def _opens_the_clause_governed(line: TaggedLine, noun: int) -> bool:
    """ "In a note published in May, …", "According to a study of gulls cited in …": nobody's subject.

    The noun hangs, over prepositions alone, on the one that opens the clause, or on ", with".
    """
    k = noun
    while k > 0 and line.tags[k] in _INSIDE_A_PHRASE:
        while k > 0 and (line.tags[k] in _INSIDE_A_PHRASE or _is_hedge(line, k)):
            if _ends_a_date(line, k):
                return False
            k -= 1
            if line.tags[k + 1] in ("DT", "PRP$"):
                break
        if not _is_preposition(line, k):
            return False
        if k == 0 or k == 1 and (line.tags[0] == "CC" or line.lower[0] == "according"):
            return True
        if line.lower[k] == "with" and (line.tag(k - 1) == "," or line.low(k - 1) == "along"):
            return True
        k -= 1
    return False


def _is_hedge(line: TaggedLine, k: int) -> bool:
    """ "Nearly 500"."""
    return line.tags[k] == "RB" and line.tag(k + 1) == "CD"


def _is_preposition(line: TaggedLine, k: int) -> bool:
    is_plain = line.tags[k] == "IN" and line.lower[k] not in _CLAUSE_OPENERS
    return is_plain or line.low(k - 1) == "according"


def _ends_a_date(line: TaggedLine, k: int) -> bool:
    """ "In 2020 | India banned": a year closes the phrase of its preposition before a name."""
    is_year = line.tags[k] == "CD" and len(line.words[k]) == 4 and line.words[k].isdigit()
    return is_year and line.tag(k + 1) in ("NNP", "NNPS")


def _may_open_a_clause(low: str, tag: str) -> bool:
    """Whether a clause may follow the verb without "that" ("said the man killed three people")."""
    verb = lemma(low, tag)
    return verb in word_class("verbs_without_that") and verb not in word_class("verbs_with_addressee")


def _after_time_word(line: TaggedLine, i: int, noun: int) -> bool:
    """ "after pilots walked out": no object needed, the noun right after "after", "before", "since"."""
    k = noun
    while k > 0 and line.tags[k] in _INSIDE_A_PHRASE:
        k -= 1
    return line.lower[k] in ("after", "before", "since") and line.lower[i] not in words(
        "transitive_participles"
    )


def _starts_after_comma(line: TaggedLine, i: int, noun: int) -> bool:
    """ "…, the ministry said", "Asked, the senator left": the noun opens the clause after a comma."""
    k = noun
    while k > 0 and (line.tags[k] in _INSIDE_A_PHRASE or line.lower[k] == "of"):
        k -= 1
    if line.tags[k] not in (",", '"'):
        return False
    if line.lower[i] in words("saying_verbs"):
        return True
    return line.tags[0] in ("IN", "TO", "VBN", "VBG", "RB", "WRB") and "," not in line.tags[:k]

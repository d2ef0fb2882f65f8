"""Whether a form that is both past tense and participle ("killed", "held") is VBD or VBN in its clause.

A reduced relative ("the man killed in the attack was …") has no object of its own and its noun waits for
another verb; a past tense is the verb its subject has been waiting for.
"""

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.tag_finite_verbs import (
    CLAUSE_OPENERS,
    HELPERS,
    INSIDE_A_PHRASE,
    SUBORDINATORS,
    TAKES_TWO_OBJECTS,
    has_verb_ahead,
    has_verb_behind,
)
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
_BEFORE_AMOUNTS = frozenset({"up", "more", "less", "about", "at", "around", "over"})
_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "CD", "PRP", ")", ",", '"'})
_TIME_NOUNS = word_class("time_openers")
# What follows the verb of "that changed in May", and no noun that "that" would point at.
_BEHIND_A_VERB = frozenset({"IN", "TO", "DT", "PRP", "PRP$", "WRB"})


def repair(line: TaggedLine) -> None:
    """Decide every ambiguous past form, left to right."""
    for i in range(len(line)):
        if (
            line.lower[i] not in HELPERS
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
    if earlier in HELPERS and not (earlier == "'s" and tag == "POS"):
        return line.tags[i] if line.tags[i] == "JJ" else "VBN"
    if line.lower[i] == "said" and tag != "DT":
        return "VBD"
    if line.lower[i] == "left" and _is_left_over(line, i):
        return "VBN"
    if tag == "DT" and earlier in ("that", "this") and line.tag(i + 1) in _BEHIND_A_VERB:
        return "VBD"
    if tag in ("DT", "PRP$", "POS", "JJ", "IN", "TO", "$") or earlier in SUBORDINATORS:
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
    """ "was arrested and charged", "came and attacked": as the nearest verb before "and".

    "Told Lee to pay [and fined him]": an infinitive is passed over, unless "be" or "have" may lead both.
    """
    for k in range(i - 1, max(-1, i - 30), -1):
        if line.tags[k] == "VB" and line.tag(k - 1) == "TO" and line.lower[k] not in HELPERS:
            continue
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
        or line.lower[i] in TAKES_TWO_OBJECTS
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


def _opens_the_clause_governed(line: TaggedLine, noun: int) -> bool:
    """ "In a note published in May, …", "According to a study of gulls cited in …": nobody's subject.

    The noun hangs, over prepositions alone, on the one that opens the clause, or on ", with".
    """
    k = noun
    while k > 0 and line.tags[k] in INSIDE_A_PHRASE:
        while k > 0 and (line.tags[k] in INSIDE_A_PHRASE or _is_hedge(line, k)):
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
    is_plain = line.tags[k] == "IN" and line.lower[k] not in CLAUSE_OPENERS
    return is_plain or line.low(k - 1) == "according"


def _ends_a_date(line: TaggedLine, k: int) -> bool:
    """ "In 2020 | India banned": a year closes the phrase of its preposition before a name."""
    is_year = line.tags[k] == "CD" and len(line.words[k]) == 4 and line.words[k].isdigit()
    return is_year and line.tag(k + 1) in ("NNP", "NNPS")


def _after_time_word(line: TaggedLine, i: int, noun: int) -> bool:
    """ "after pilots walked out": no object needed, the noun right after "after", "before", "since"."""
    k = noun
    while k > 0 and line.tags[k] in INSIDE_A_PHRASE:
        k -= 1
    return line.lower[k] in ("after", "before", "since") and line.lower[i] not in words(
        "transitive_participles"
    )


def _starts_after_comma(line: TaggedLine, i: int, noun: int) -> bool:
    """ "…, the ministry said", "Asked, the senator left": the noun opens the clause after a comma."""
    k = noun
    while k > 0 and (line.tags[k] in INSIDE_A_PHRASE or line.lower[k] == "of"):
        k -= 1
    if line.tags[k] not in (",", '"'):
        return False
    if line.lower[i] in words("saying_verbs"):
        return True
    return line.tags[0] in ("IN", "TO", "VBN", "VBG", "RB", "WRB") and "," not in line.tags[:k]

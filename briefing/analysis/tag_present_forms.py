"""Verbs settled by the noun, name or "who" before them: "Iran plans to build", "the crews await".

A line, a place in it and the forms of its word go in; out comes the tag, or None where nothing settles it.
"""

from briefing.analysis.lexicon import is_noun, is_plural, lemma, verb_forms
from briefing.analysis.tag_finite_verbs import has_verb_ahead, has_verb_behind
from briefing.analysis.tag_reported_names import names_who_does
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", ",", ")", '"'})
# Words from the comma to the verb in ", the court papers state".
_LONGEST_SOURCE = 8


def present_after_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """The verb of "Iran plans to build", "militants attack the base": a subject before, an object after."""
    subject = line.before(i)
    tag, nominal = line.tags[i], line.tag(subject)
    closes_relative = nominal == "," and any(
        low in ("which", "who") for low in line.lower[max(0, i - 20) : i]
    )
    if tag == "NNS" and "VBZ" in forms and (closes_relative or nominal in ("NNP", "NN", "NNS", "CC", ")")):
        wanted: str | None = "VBZ"
    elif tag in ("NN", "JJ", "IN") and "VBP" in forms and _can_be_plural_subject(line, subject):
        wanted = None if _is_singular(line, subject) else "VBP"
    else:
        return None
    if _closes_report(line, i) or closes_relative and _goes_on(line, i):
        return wanted
    if not has_object_after(line, i) or has_verb_ahead(line, i) or _is_seen_doing(line, i):
        return None
    settled = nominal == "CC" or closes_relative
    return wanted if settled or not has_verb_behind(line, subject) else None


def _is_seen_doing(line: TaggedLine, i: int) -> bool:
    """ "Low clouds and winds gusting to 55 mph", and not "and stops selling nets"."""
    is_joined = line.tag(i - 1) == "CC" and line.tag(i - 2) in ("NN", "NNS") and is_plural(line.lower[i])
    is_led = is_joined and line.tag(i + 1) == "VBG" and line.tag(i + 2) in ("IN", "TO", "RB")
    return is_led and lemma(line.lower[i], "VBZ") not in word_class("verbs_before_gerunds")


def _goes_on(line: TaggedLine, i: int) -> bool:
    """ "(Lee, who led it,) points to the fall": a verb may be followed so, and none follows that is one."""
    is_followed = line.tag(line.after(i)) in ("IN", "TO", "CD", "DT")
    return is_followed and not has_verb_ahead(line, i)


def _closes_report(line: TaggedLine, i: int) -> bool:
    """ "She sold it, the papers state.", "the Fleet Union estimates.": its subject stands behind a comma."""
    opening = line.tags[max(0, i - _LONGEST_SOURCE) : i]
    if "," not in opening or "CC" in opening[opening.index(",") :]:
        return False
    is_last = all(tag in (".", '"') for tag in line.tags[i + 1 :])
    source = ("NNS",) if line.tags[i] == "NN" else ("NN", "NNP")
    return is_last and line.lower[i] in words("saying_verbs") and line.tag(i - 1) in source


def has_object_after(line: TaggedLine, i: int) -> bool:
    """Whether what follows could not follow a noun: an object, "that", "to" + verb."""
    after = line.after(i)
    if line.low(after) in ("that", "whether", "how", "why"):
        return line.lower[i] in words("saying_verbs")
    if line.low(after) == "half" or line.lower[i] in words("saying_verbs") and names_who_does(line, after):
        return True
    if line.tag(after) == "TO":
        return "VB" in verb_forms(line.low(after + 1))
    return line.tag(after) in ("DT", "PRP$", "PRP", "VBG", "$")


def verb_after_relative(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "The ferry which cuts ice", "those who catch a fever": a base form is none behind "who"."""
    if line.tag(line.before(i)) not in ("WP", "WDT") or line.tags[i] not in ("NN", "NNS", "JJ", "VB"):
        return None
    if line.low(line.before(i)) == "who" and line.tags[i] == "VB" and "VBP" in forms:
        return "VBP"
    for tag in ("VBZ", "VBD", "VBP"):
        if tag in forms and line.tag(i + 1) not in ("NN", "NNS", "VBZ", "VBP", "VBD", "MD"):
            return tag
    return None


def base_form_after_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "Armenia put", "the bank cut": also a past tense; "the crews await": a present one."""
    subject = line.tag(line.before(i))
    if line.tags[i] not in ("VB", "VBP"):
        return None
    if subject in ("NNP", "NN") and "VBD" in forms or subject == "," and _opens_with_singular(line, i):
        return "VBD"
    if subject == "NN" and is_noun(line.lower[i]) and line.tags[i - 1] == "NN":
        return "NN"
    return "VBP" if line.tags[i] == "VB" and subject in _NOMINAL and "VBP" in forms else None


def _opens_with_singular(line: TaggedLine, i: int) -> bool:
    """ "The survey, published on Friday, put", "Kelda's, which sells nets, cut": past, behind one."""
    first = next(k for k, tag in enumerate(line.tags) if tag == ",")
    has_past = "VBD" in verb_forms(line.lower[i])
    return has_past and 0 < first < i - 1 and line.tags[first - 1] in ("NN", "NNP", "POS")


def _is_singular(line: TaggedLine, i: int) -> bool:
    """Whether the noun phrase that ends at `i` opens with a singular article: "a United Nations plan"."""
    return any(line.low(k) in ("a", "an", "this", "each", "every") for k in range(i - 3, i))


def _can_be_plural_subject(line: TaggedLine, i: int) -> bool:
    """ "militants attack", "Kenya and Uganda share"."""
    return line.tag(i) in ("NNS", "NNPS") or (line.tag(i) == "NNP" and line.tag(i - 1) == "CC" and i == 2)

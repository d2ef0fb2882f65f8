"""Tags that neighbours settle: after modals and auxiliaries, inside noun phrases, "that", "her".

Whether an "-ed" form is a past tense or a participle needs the whole clause: see `tag_past_forms`.
"""

from briefing.analysis import tag_past_forms
from briefing.analysis.lexicon import is_noun, is_plural, lemma, verb_forms
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

HAVE = word_class("have_forms")
BE = word_class("be_forms")
DO = word_class("do_forms")

_VERB_TAGS = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"})
_FIXED_TAGS = frozenset(
    {
        "NNP",
        "NNPS",
        "CD",
        "$",
        "POS",
        "DT",
        "PRP",
        "PRP$",
        "MD",
        "CC",
        "WP",
        "WDT",
        "WRB",
        "EX",
        ",",
        ":",
        ".",
        "(",
        ")",
        '"',
        "TO",
    }
)
_SUBJECT_PRONOUNS = word_class("subject_pronouns")
_OPENS_A_NOUN_PHRASE = frozenset({"DT", "PRP$", "POS", "PDT"})
_STARTS_AN_OBJECT = frozenset(
    {"DT", "PRP$", "PRP", "CD", "$", "NNP", "NNPS", "JJ", "NN", "NNS", "VBG", "WP", "WRB", "JJR"}
)
_PURE_PREPOSITIONS = word_class("pure_prepositions")
_CONTENT_NOUNS = word_class("content_nouns")


def repair(line: TaggedLine) -> None:
    """Settle the open-class words and the few closed-class words that change with their neighbours."""
    for i in range(len(line)):
        if line.lower[i] in _WORD_RULES:
            line.tags[i] = _WORD_RULES[line.lower[i]](line, i) or line.tags[i]
        elif line.tags[i] not in _FIXED_TAGS and line.words[i][0].isalpha():
            line.tags[i] = _open_class(line, i) or line.tags[i]
    tag_past_forms.repair(line)


def _open_class(line: TaggedLine, i: int) -> str | None:
    forms = verb_forms(line.lower[i])
    for rule in _RULES:
        tag = rule(line, i, forms)
        if tag:
            return tag
    return None


def _after_modal(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    governor = line.before(i)
    if line.tag(governor) == "MD" and "VB" in forms and line.tags[i] not in ("RB",):
        return "VB"
    if line.low(governor) in DO and "VB" in forms and not is_object_of_do(line, i):
        return "VB"
    return None


def is_object_of_do(line: TaggedLine, i: int) -> bool:
    """The noun of "do work", "did research"."""
    return line.low(i - 1) in DO and line.tags[i] in ("NN", "NNS") and is_noun(line.lower[i])


def _infinitive(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    governor = line.before(i)
    if line.tag(governor) != "TO" or "VB" not in forms:
        return None
    if not is_noun(line.lower[i]) or line.tags[i] == "VB" or governor != i - 1:
        return "VB"
    earlier = line.before(governor)
    if _takes_prepositional_to(line, earlier) and line.tag(line.after(i)) not in (
        "DT",
        "PRP$",
        "PRP",
        "NNP",
        "CD",
    ):
        return "NN"
    if "from" in line.lower[max(0, i - 5) : i] and line.tag(i + 1) not in ("DT", "PRP$"):
        return "NN"
    return "VB"


def _takes_prepositional_to(line: TaggedLine, i: int) -> bool:
    low = line.low(i)
    tag = line.tag(i)
    base = lemma(low, tag) if tag in _VERB_TAGS or tag == "NNS" else low
    return base in words("prepositional_to_governors")


def _after_auxiliary(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    governor, tag = line.low(line.before(i)), line.tags[i]
    if governor in HAVE and "VBN" in forms and tag in ("VBD", "VBN", "JJ", "VB", "VBP", "NN"):
        return None if tag == "NN" and line.tag(i + 1) in ("NN", "NNS") else "VBN"
    if governor not in BE:
        return None
    if "VBN" in forms and tag in ("VBD", "VBN", "VB", "VBP"):
        return "VBN"
    if "VBN" in forms and tag in ("JJ", "NN") and line.low(line.after(i)) == "by":
        return "VBN"
    return "VBG" if "VBG" in forms and tag == "NN" and line.tag(i + 1) not in ("NN", "NNS") else None


def _after_subject_pronoun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    pronoun = line.low(line.before(i))
    if pronoun not in _SUBJECT_PRONOUNS or line.tags[i] not in ("NN", "NNS", "VB", "JJ", "VBP", "VBZ", "IN"):
        return None
    if line.tags[i] in ("JJ", "IN") and line.tag(i + 1) not in ("DT", "PRP$", "TO", "IN", "PRP"):
        return None
    wanted = "VBZ" if pronoun in ("he", "she", "it") else "VBP"
    return wanted if wanted in forms else ("VBD" if "VBD" in forms else None)


def _noun_in_phrase(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """A verb tag after a determiner, a possessive, a number or a preposition is a noun if it can be one."""
    tag, low = line.tags[i], line.lower[i]
    if tag not in ("VBZ", "VBP", "VB", "VBD") or not is_noun(low):
        return None
    previous, earlier = line.tag(i - 1), line.low(i - 1)
    determined = previous in _OPENS_A_NOUN_PHRASE and earlier not in ("that", "all", "both", "these", "those")
    counted = previous == "CD" and is_plural(low)
    governed = previous == "IN" and earlier in _PURE_PREPOSITIONS
    modified = previous == "JJ" and line.tag(i - 2) in ("DT", "PRP$", "POS", "IN", "JJ", "CD", "CC")
    if determined or counted or governed or modified:
        return "NNS" if is_plural(low) else "NN"
    return None


def _gerund_as_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    if line.tags[i] == "VBG" and line.tag(i - 1) in ("DT", "PRP$", "JJ", "POS") and is_noun(line.lower[i]):
        following = line.low(i + 1)
        return "NN" if following in ("of", ",", ".", "in", "on", "and", "by") else None
    return None


def _present_after_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """The verb of "Iran plans to build", "militants attack the base": a subject before, an object after."""
    tag, subject = line.tags[i], line.before(i)
    if tag == "NNS" and "VBZ" in forms and line.tag(subject) in ("NNP", "NN"):
        wanted = "VBZ"
    elif tag in ("NN", "JJ", "IN") and "VBP" in forms and line.tag(subject) in ("NNS", "NNPS"):
        wanted = "VBP"
    else:
        return None
    if (
        not has_object_after(line, i)
        or tag_past_forms.has_verb_ahead(line, i)
        or tag_past_forms.has_verb_behind(line, subject)
    ):
        return None
    return wanted


def has_object_after(line: TaggedLine, i: int) -> bool:
    """Whether what follows could not follow a noun: an object, "that", "to" + verb."""
    after = line.after(i)
    if line.low(after) in ("that", "whether", "how", "why"):
        return True
    if line.tag(after) == "TO":
        return "VB" in verb_forms(line.low(after + 1))
    return line.tag(after) in ("DT", "PRP$", "PRP")


def _verb_after_relative(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    if line.tag(line.before(i)) not in ("WP", "WDT") or line.tags[i] not in ("NN", "NNS", "JJ", "VB"):
        return None
    for tag in ("VBZ", "VBD", "VBP"):
        if tag in forms and line.tag(i + 1) not in ("NN", "NNS", "VBZ", "VBP", "VBD", "MD"):
            return tag
    return None


def _base_form_after_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "Armenia put", "the bank cut": a form that is also the past tense, after a singular subject."""
    if line.tags[i] in ("VB", "VBP") and "VBD" in forms and line.tag(line.before(i)) in ("NNP", "NN"):
        return "VBD"
    return (
        "VBP"
        if line.tags[i] == "VB" and line.tag(line.before(i)) in ("NNS", "NNPS") and "VBP" in forms
        else None
    )


def _that(line: TaggedLine, i: int) -> str:
    """Determiner ("that war"), conjunction ("said that"), relative ("the war that")."""
    previous, following = line.tag(i - 1), line.tag(i + 1)
    if previous.startswith("NN") and line.low(i - 1) not in _CONTENT_NOUNS and following != ",":
        return "WDT"
    if previous in _VERB_TAGS or previous in ("JJ", "RB", "PRP") or previous.startswith("NN"):
        singular = following in ("NN", "JJ") and line.tag(i + 2) in (".", ",", "NN", "IN", "")
        return (
            "DT"
            if singular and not is_plural(line.low(i + 1)) and line.low(i - 1) not in words("saying_verbs")
            else "IN"
        )
    return "DT"


def _her(line: TaggedLine, i: int) -> str:
    following = line.tag(i + 1)
    if following in ("IN", "DT", "TO", ",", ".", ":", "CC", "", "PRP", "PRP$", '"', "WRB", "MD", "VBD", ")"):
        return "PRP"
    return "PRP" if following == "RB" and line.tag(i + 2) not in ("JJ", "VBN") else "PRP$"


def _like(line: TaggedLine, i: int) -> str:
    governor = line.before(i)
    if line.tag(governor) in ("MD", "TO") or line.low(governor) in DO:
        return "VB"
    return "VBP" if line.low(governor) in ("i", "we", "they", "you", "who") else "IN"


def _have(line: TaggedLine, i: int) -> str:
    return "VB" if line.tag(line.before(i)) in ("MD", "TO") else "VBP"


def _had(line: TaggedLine, i: int) -> str:
    return "VBN" if line.low(line.before(i)) in HAVE else "VBD"


def _do(line: TaggedLine, i: int) -> str:
    return "VB" if line.tag(line.before(i)) in ("MD", "TO") else "VBP"


def _possessive(line: TaggedLine, i: int) -> str:
    """'s is a verb after pronouns, and after a noun when an article, "not" or "been" follows."""
    if line.tags[i] == "VBZ":
        return "VBZ"
    following = line.low(i + 1)
    is_verb_here = following in ("a", "an", "the", "not", "been") or (
        line.tag(i + 1) == "VBG" and line.low(i + 2) in ("a", "an", "the", "to")
    )
    return "VBZ" if is_verb_here else "POS"


def _as(line: TaggedLine, i: int) -> str:
    return "RB" if line.tag(i + 1) in ("JJ", "RB") and line.low(i + 2) == "as" else "IN"


_WORD_RULES = {
    "that": _that,
    "her": _her,
    "like": _like,
    "have": _have,
    "had": _had,
    "do": _do,
    "'s": _possessive,
    "as": _as,
}
_RULES = (
    _after_modal,
    _infinitive,
    _after_auxiliary,
    _after_subject_pronoun,
    _noun_in_phrase,
    _gerund_as_noun,
    _verb_after_relative,
    _present_after_noun,
    _base_form_after_noun,
)

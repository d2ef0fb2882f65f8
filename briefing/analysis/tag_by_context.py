"""Tags that neighbours settle: after modals and auxiliaries, inside noun phrases.

The small words with rules of their own are in `tag_small_words`, verbs behind a noun in `tag_present_forms`.
Whether an "-ed" form is a past tense or a participle needs the whole clause: see `tag_past_forms`.
"""

from functools import cache

from briefing.analysis import tag_past_forms
from briefing.analysis.lexicon import is_noun, is_plural, lemma, pos_of, verb_forms
from briefing.analysis.tag_present_forms import base_form_after_noun, present_after_noun, verb_after_relative
from briefing.analysis.tag_small_words import WORD_RULES
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

HAVE = word_class("have_forms")
BE = word_class("be_forms")
DO = word_class("do_forms")

_NEVER_BEFORE_A_PLURAL = frozenset({"that", "this", "all", "both", "these", "those"})
_ADVERBS_THAT_LOOK_LIKE_ADJECTIVES = word_class("adjective_like_adverbs")
# A word with one of these tags and no verb form can only be an unknown verb after a modal.
_NOT_VERBS = frozenset({"NN", "NNS", "RB"})
_VERB_TAGS = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"})
_MARKS = frozenset({",", ":", ".", "(", ")", '"'})
_FIXED_TAGS = _MARKS | {"NNP", "NNPS", "CD", "$", "POS", "DT", "PRP", "PRP$", "MD", "CC", "TO", "EX"}
_FIXED_TAGS |= {"WP", "WDT", "WRB"}
_SUBJECT_PRONOUNS = word_class("subject_pronouns")
_OPENS_A_NOUN_PHRASE = frozenset({"DT", "PRP$", "POS", "PDT"})
_PURE_PREPOSITIONS = word_class("pure_prepositions")


def repair(line: TaggedLine) -> None:
    """Settle the open-class words and the few closed-class words that change with their neighbours."""
    for i in range(len(line)):
        if line.lower[i] in WORD_RULES:
            line.tags[i] = WORD_RULES[line.lower[i]](line, i) or line.tags[i]
        elif line.tags[i] == "IN" and line.lower[i] in _PURE_PREPOSITIONS:
            continue
        elif line.tags[i] not in _FIXED_TAGS and line.words[i][0].isalpha():
            line.tags[i] = _open_class(line, i) or line.tags[i]
    tag_past_forms.repair(line)


def _open_class(line: TaggedLine, i: int) -> str | None:
    forms = verb_forms(line.lower[i])
    if not forms and line.tags[i] in _NOT_VERBS:
        return _after_modal(line, i, forms)
    for rule in _rules_for(line.tags[i]):
        tag = rule(line, i, forms)
        if tag:
            return tag
    return None


def _after_modal(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    governor = line.before(i)
    if line.tag(governor) == "MD" and line.tags[i] != "RB" and ("VB" in forms or not pos_of(line.lower[i])):
        return "VB"
    if "VB" not in forms:
        return None
    if line.low(governor) in DO and not is_object_of_do(line, i):
        return "VB"
    asked = line.low(governor) in _SUBJECT_PRONOUNS
    return "VB" if asked and (line.low(governor - 1) in DO or line.tag(governor - 1) == "MD") else None


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
    following = line.after(i)
    if "VBN" in forms and (tag == "NN" and line.tag(following) == "IN" or line.low(following) == "by"):
        return "VBN"
    return "VBG" if "VBG" in forms and tag == "NN" else None


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
    if tag == "VBZ" and _is_counted(line, i):
        return "NNS"
    if tag not in ("VBZ", "VBP", "VB", "VBD") or not is_noun(low):
        return None
    previous, earlier = line.tag(i - 1), line.low(i - 1)
    determined = previous in _OPENS_A_NOUN_PHRASE and earlier not in _NEVER_BEFORE_A_PLURAL
    counted = previous == "CD" and is_plural(low)
    governed = previous == "IN" and earlier in _PURE_PREPOSITIONS
    opened = line.tag(i - 2) in ("DT", "PRP$", "POS", "IN", "JJ", "CD", "CC")
    modified = previous == "JJ" and (opened or is_plural(low) and i < 2)
    modified = modified or previous == "VBN" and line.tag(i - 2) == "POS"
    named = previous == "NNP" and line.tag(i - 2) == "JJ" and line.tag(i - 3) == "IN"
    # "The three largest plants in", and not "the largest plants trees".
    ranked = previous == "JJS" and line.tag(i - 2) == "CD" and is_plural(low)
    # "Spread lies that Tarn fell".
    told = (
        previous in _VERB_TAGS and line.low(i + 1) == "that" and lemma(low, "NNS") in words("doubted_nouns")
    )
    dated = _follows_owned_day(line, i)
    if determined or counted or governed or modified or named or ranked or told or dated:
        return "NNS" if is_plural(low) else "NN"
    return None


def _is_counted(line: TaggedLine, i: int) -> bool:
    """ "And seven assists", "a career-high nine assists", and not "Ferry 7 assists", "in 2014 assists"."""
    is_number = line.tag(i - 1) == "CD" and line.low(i - 1).isalpha() and line.low(i - 1) != "one"
    return is_number and line.tag(i - 2) in ("CC", "JJ", "VBD", "VBN")


def _follows_owned_day(line: TaggedLine, i: int) -> bool:
    """ "Lee's July 25 call", "the May 9 visit": what the day is of."""
    is_day = line.tag(i - 1) == "CD" and i > 2 and line.words[i - 2] in words("calendar_names")
    return is_day and line.tag(i - 3) in _OPENS_A_NOUN_PHRASE


def _gerund_or_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "the shooting of", "Lee's sacking - a blow", but "editing the post"."""
    if "VBG" not in forms:
        return None
    if line.tags[i] == "NN" and line.tag(i + 1) in ("DT", "PRP$", "PRP"):
        return "VBG"
    if line.tags[i] == "VBG" and line.tag(i - 1) in ("DT", "PRP$", "JJ", "POS"):
        is_at_end = line.low(i + 1) in ("of", ",", ".", "in", "on", "and", "by")
        is_owned_alone = line.tag(i - 1) == "POS" and line.tag(i + 1) in (":", "IN", "MD", "VBD", "VBZ")
        return "NN" if is_at_end or is_owned_alone else None
    return None


def _coordinated_verb(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "to climb aboard and experience the training": like the verb before "and" if an object follows."""
    if line.tag(line.before(i)) != "CC" or line.tags[i] not in ("NN", "JJ") or "VB" not in forms:
        return None
    if line.tag(i + 1) not in ("DT", "PRP$", "PRP"):
        return None
    for k in range(i - 2, max(-1, i - 15), -1):
        if line.tags[k] in _VERB_TAGS:
            return line.tags[k] if line.tags[k] in ("VB", "VBP") else None
    return None


def _participle_after_comma(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ ", overwhelming the economy": an adjective tag on a participle that opens a phrase with an object."""
    if line.tags[i] not in ("JJ", "NN") or "VBG" not in forms or line.tag(i - 1) not in (",", "RB"):
        return None
    return "VBG" if line.tag(i + 1) in ("DT", "PRP$", "PRP", "NNP", "CD", "$") else None


def _adverb_before_verb(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "first appeared", "at first tried": no adjective when a past form follows its subject."""
    if line.tags[i] != "JJ" or line.lower[i] not in _ADVERBS_THAT_LOOK_LIKE_ADJECTIVES:
        return None
    if line.low(i - 1) in BE | HAVE | {"at"}:
        return "RB" if "VBN" in verb_forms(line.low(i + 1)) else None
    follows_subject = line.tag(i - 1) in ("PRP", "NNP", "NN", "NNS", "WDT", "WP")
    return "RB" if follows_subject and "VBD" in verb_forms(line.low(i + 1)) else None


def _adjective_as_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "the U.S. military said", "the American public in": an adjective tag where only a noun can stand."""
    if (
        line.tags[i] != "JJ"
        or not is_noun(line.lower[i])
        or line.tag(i - 1) not in ("NNP", "JJ", "POS", "DT", "PRP$", "CD")
    ):
        return None
    if line.tag(i - 1) == "CD":
        is_dated = line.tag(i - 2) == "NNP" and line.tag(i - 3) == "DT"
        return "NN" if is_dated and "VBD" in verb_forms(line.low(i + 1)) else None
    if line.tag(i - 1) in ("NNP", "JJ") and line.tag(i - 2) not in ("DT", "PRP$", "POS", "IN"):
        return None
    following = line.tag(i + 1)
    return "NN" if following in ("IN", "MD", "VBD", "VBZ", "VBP", ".") or line.low(i + 1) in HAVE else None


def _adverb_as_noun(line: TaggedLine, i: int, forms: frozenset[str]) -> str | None:
    """ "A 51-day fast in May": nothing but its noun can stand behind an article and a joined measure."""
    is_measured = line.tag(i - 1) in ("JJ", "CD") and "-" in line.low(i - 1) and line.low(i - 1)[0].isalnum()
    is_led = is_measured and line.tag(i - 2) in ("DT", "PRP$", "POS")
    closes = line.tag(i + 1) in ("IN", "TO", ".", ",", "VBD", "MD", "CC")
    return "NN" if is_led and closes and is_noun(line.lower[i]) else None


# Each rule with the tags that it may change; without any, it looks at every word of an open class.
_RULES = (
    (_after_modal, ""),
    (_infinitive, ""),
    (_after_auxiliary, ""),
    (_after_subject_pronoun, "NN NNS VB JJ VBP VBZ IN"),
    (_noun_in_phrase, "VBZ VBP VB VBD"),
    (_gerund_or_noun, "NN VBG"),
    (verb_after_relative, "NN NNS JJ VB"),
    (present_after_noun, "NNS NN JJ IN"),
    (base_form_after_noun, "VB VBP"),
    (_coordinated_verb, "NN JJ"),
    (_adjective_as_noun, "JJ"),
    (_adverb_as_noun, "RB"),
    (_participle_after_comma, "JJ NN"),
    (_adverb_before_verb, "JJ"),
)


@cache
def _rules_for(tag: str):
    return tuple(rule for rule, tags in _RULES if not tags or tag in tags.split())

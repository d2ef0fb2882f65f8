"""Tags of the small words that change with their neighbours: "that", "her", "like", "'s", "as", "since"."""

from briefing.analysis.lexicon import is_noun, verb_forms
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_HAVE = word_class("have_forms")
_BE = word_class("be_forms")
_DO = word_class("do_forms")
_CONTENT_NOUNS = word_class("content_nouns")
# What "right" only stresses.
RIGHT_BEFORE = frozenset({"after", "away", "before", "here", "now", "there"})
_FELT = frozenset({"fear", "feeling", "hope", "meaning", "stress", "thinking", "thought", "understanding"})
_BEFORE_ONE = frozenset({"a", "the", "no", "any", "every"})
_VERB_TAGS = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"})


def _that(line: TaggedLine, i: int) -> str:
    """Determiner ("that war"), conjunction ("said that"), relative ("the war that")."""
    previous, following = line.tag(i - 1), line.tag(i + 1)
    if _points_back(line, i) or _is_led_in(line, i):
        return "DT"
    if previous == "CD" and _is_dated_noun(line, i) and _is_verb_like(following):
        return "WDT"
    if line.low(i - 1) in ("one", "ones", "those", "all", "everything", "something", "anything", "nothing"):
        return "WDT"
    after_noun = previous.startswith("NN") and line.low(i - 1) not in _CONTENT_NOUNS
    if following in ("DT", "PRP", "PRP$", "NNP", "NNPS", "EX", '"'):
        is_relative = after_noun and previous not in ("NNP", "NNPS") and not _reported(line, i)
        return "WDT" if is_relative else "IN"
    if after_noun and following != ",":
        return "IN" if _reported(line, i) and not _is_verb_like(following) else "WDT"
    if previous in _VERB_TAGS or previous in ("JJ", "RB", "PRP") or previous.startswith("NN"):
        is_object = following in ("NN", "JJ") and line.tag(i + 2) in (".", ",", "NN", "IN", "")
        return "DT" if is_object and line.low(i - 1) not in words("saying_verbs") else "IN"
    return "IN" if previous == "CD" and _reported(line, i) else "DT"


def _points_back(line: TaggedLine, i: int) -> bool:
    """ "She says that will mean a ban", "says that depends on it": the subject of what is said."""
    is_said = line.lower[i - 1] in words("saying_verbs") and line.tag(i - 1) in _VERB_TAGS if i else False
    is_verb = line.tag(i + 1) == "MD" or line.tag(i + 1) == "VBZ" and not is_noun(line.low(i + 1))
    return is_said and (is_verb or _is_one_saying(line, i + 1))


def _is_led_in(line: TaggedLine, i: int) -> bool:
    """ "When finally that oil is sold": the clause is led by "when", and by no second word."""
    return (
        line.tag(i - 2) == "WRB" and line.tag(i - 1) == "RB" and line.tag(i + 1) in ("NN", "NNS", "VBZ", "MD")
    )


def _is_one_saying(line: TaggedLine, i: int) -> bool:
    """ "(She says that) estimate did not hold": a single thing said, which cannot lack both "a" and "that".

    "Said that hope remains" has no article to miss.
    """
    is_thing = line.tag(i) == "NN" and line.low(i) in words("saying_verbs") and line.low(i) not in _FELT
    return is_thing and line.tag(line.after(i)) in ("VBD", "VBZ", "MD")


def _is_dated_noun(line: TaggedLine, i: int) -> bool:
    """ "A trip in 1999 [that ended badly]"."""
    return line.low(i - 2) in ("in", "of") and line.tag(i - 3).startswith("NN")


def _reported(line: TaggedLine, i: int) -> bool:
    """Whether a saying verb stands before "that" with nothing but its addressee and a date between."""
    for k in range(i - 1, max(-1, i - 12), -1):
        if line.lower[k] in words("saying_verbs") and line.tags[k] in _VERB_TAGS:
            return True
        if _is_of_noun(line, k):
            continue
        if (line.tags[k] in _VERB_TAGS and line.tags[k] != "VBG") or line.tags[k] in (",", ":", "WDT", "WP"):
            return False
    return False


def _is_of_noun(line: TaggedLine, i: int) -> bool:
    """ "Packed" of "told a packed hall that he would sell"."""
    is_led = line.tag(i - 1) in ("DT", "JJ", "PRP$")
    return line.tags[i] == "VBN" and is_led and line.tag(i + 1).startswith("NN")


def _is_verb_like(tag: str) -> bool:
    return tag in ("MD", "RB") or tag in _VERB_TAGS


def _her(line: TaggedLine, i: int) -> str:
    following = line.tag(i + 1)
    if following in ("IN", "DT", "TO", ",", ".", ":", "CC", "", "PRP", "PRP$", '"', "WRB", "MD", "VBD", ")"):
        return "PRP"
    return "PRP" if following == "RB" and line.tag(i + 2) not in ("JJ", "VBN") else "PRP$"


def _like(line: TaggedLine, i: int) -> str:
    governor = line.before(i)
    if line.tag(governor) in ("MD", "TO") or line.low(governor) in _DO:
        return "VB"
    return "VBP" if line.low(governor) in ("i", "we", "they", "you", "who") else "IN"


def _have(line: TaggedLine, i: int) -> str:
    return "VB" if line.tag(line.before(i)) in ("MD", "TO") else "VBP"


def _had(line: TaggedLine, i: int) -> str:
    return "VBN" if line.low(line.before(i)) in _HAVE else "VBD"


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


def _since(line: TaggedLine, i: int) -> str:
    return "RB" if line.low(i - 1) in _HAVE and line.tag(i + 1) in _VERB_TAGS else "IN"


def _likely(line: TaggedLine, i: int) -> str:
    return "RB" if line.tag(i + 1) in _VERB_TAGS and line.low(line.before(i)) not in _BE else "JJ"


def _neither(line: TaggedLine, i: int) -> str:
    return "RB" if verb_forms(line.low(i + 1)) and not is_noun(line.low(i + 1)) else "DT"


def _right(line: TaggedLine, i: int) -> str:
    """ "Right now", "right after the storm"; elsewhere as it was tagged."""
    return "RB" if line.low(i + 1) in RIGHT_BEFORE else line.tags[i]


def _at(line: TaggedLine, i: int) -> str:
    """ "Lee at first tried to swim"; elsewhere a preposition."""
    return "RB" if line.low(i + 1) == "first" and line.tag(i + 2) != "NN" else "IN"


def _say(line: TaggedLine, i: int) -> str:
    """ "Police say", "what critics say"; a noun in "have a say", "the final say"."""
    governor = line.before(i)
    if line.tag(governor) in ("MD", "TO") or line.low(governor) in _DO:
        return "VB"
    if line.tag(governor) == "NN" and line.low(governor) not in words("collective_nouns"):
        return "NN"
    return "NN" if line.tag(governor) in ("PRP$", "JJ") or line.low(governor) in _BEFORE_ONE else "VBP"


WORD_RULES = {
    "at": _at,
    "right": _right,
    "say": _say,
    "since": _since,
    "likely": _likely,
    "neither": _neither,
    "that": _that,
    "her": _her,
    "like": _like,
    "have": _have,
    "had": _had,
    "do": _do,
    "'s": _possessive,
    "as": _as,
}

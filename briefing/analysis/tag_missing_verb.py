"""Finds the verb of a main clause in which the tagger saw none: "Vaccines work by …", "This triggers the …".

A statement has a finite verb; where no tag says so, the first word that can be one and
agrees with the noun before it is taken for it. Anything less sure is left alone: headlines have no verb.
"""

from briefing.analysis.lexicon import is_plural, lemma, verb_forms
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_PLURAL = frozenset({"NNS", "NNPS"})
_SINGULAR = frozenset({"NN", "NNP"})
_ADVERBS = frozenset({"RB", "RBR"})
_MAY_FOLLOW = frozenset({"DT", "IN", "TO", "PRP$", "JJ", "CD", "$", "PRP", "NN", "NNP", "NNS", "NNPS"})
# A question word behind a verb opens what is said or shown: "the chart forecasts how prices will move".
_ASKING = frozenset({"that", "how", "why", "whether", "what"})
_COUNTED_PEOPLE = frozenset({"some", "many", "most", "few", "several", "all", "both", "others"})
_OPENERS = frozenset({"WDT", "WP", "WRB", "WP$", ":"})
_SUBORDINATORS = frozenset(
    {"that", "because", "although", "though", "while", "if", "as", "so", "than", "but"}
)
_CLOSING_PARTICLES = frozenset({"down", "off", "out", "up"})
_FEWEST_WORDS = 5
_LONGEST_REPORT = 8


def repair(line: TaggedLine) -> None:
    """Give a main clause without a finite verb the one it must have, if a word fits."""
    if len(line) < _FEWEST_WORDS or line.words[-1] not in (".", '"'):
        return
    first, last = _main_clause(line)
    last = _before_report(line, first, last)
    _close_with_particle(line, last)
    if FINITE & set(line.tags[first:last]):
        _open_with_noun(line, last)
        return
    for i in range(first + 1, min(last, len(line) - 1)):
        tag = _as_verb(line, i)
        if tag and _may_be_followed(line, i):
            line.tags[i] = tag
            return


def _may_be_followed(line: TaggedLine, i: int) -> bool:
    """Whether a verb may have behind it what the word has: an object, a preposition, a clause."""
    after = line.after(i)
    return line.tag(after) in _MAY_FOLLOW or line.low(after) in _ASKING


def _main_clause(line: TaggedLine) -> tuple[int, int]:
    """From the start, or from behind a fronted phrase, to the first word that opens another clause."""
    first = 0
    if line.tags[0] == "IN" and "," in line.tags and not FINITE & set(line.tags[: line.tags.index(",")]):
        first = line.tags.index(",") + 1
    for i in range(first + 1, len(line)):
        opens = line.tags[i] in _OPENERS or line.lower[i] in _SUBORDINATORS
        opens = opens or line.tags[i] == "CC" and line.tag(line.after(i)) in FINITE
        if opens or line.tags[i] == "," and line.tag(i + 1) in ("VBG", *_OPENERS):
            return first, i
    return first, len(line)


def _before_report(line: TaggedLine, first: int, last: int) -> int:
    """Where the clause ends before ", the ministry reported" at the end; `last` where none closes it."""
    end = last - 1
    while end > first and line.words[end] in (".", '"'):
        end -= 1
    if line.tag(end) not in ("VBD", "VBZ") or lemma(line.lower[end], line.tag(end)) not in words(
        "saying_verbs"
    ):
        return last
    comma = next((i for i in range(end, max(first, end - _LONGEST_REPORT), -1) if line.tags[i] == ","), last)
    return comma if comma == last or not FINITE & set(line.tags[comma:end]) else last


def _open_with_noun(line: TaggedLine, last: int) -> None:
    """ "Attacks on systems often follow a pattern": a verb that opens a statement with another is a noun."""
    is_verb = line.tags[0] == "VBZ" and is_plural(line.lower[0]) and line.tag(1) == "IN"
    if is_verb and {"VBP", "MD", "VBD"} & set(line.tags[1:last]):
        line.tags[0] = "NNS"


def _close_with_particle(line: TaggedLine, last: int) -> None:
    """ "Oil prices shot up": a past form with its particle is the verb, and the word before it a noun."""
    for i in range(1, last - 2):
        is_compound = line.tags[i - 1] == "NN" and line.tags[i] in ("VBZ", "NNS") and is_plural(line.lower[i])
        is_past = line.tags[i + 1] == "NN" and "VBD" in verb_forms(line.lower[i + 1])
        if is_compound and is_past and line.lower[i + 2] in _CLOSING_PARTICLES:
            line.tags[i], line.tags[i + 1] = "NNS", "VBD"


def _as_verb(line: TaggedLine, i: int) -> str:
    """The finite tag that word `i` can carry behind the word before it; "" for none."""
    subject, forms = line.before(i), verb_forms(line.lower[i])
    if not line.words[i].islower() or subject < 0:
        return ""
    before, tag = line.tag(subject), line.tags[i]
    reports = line.lower[i + 1] == "that" and _PLURAL & set(line.tags[:i])
    is_many = before in _PLURAL or line.low(subject) in _COUNTED_PEOPLE
    if tag in ("NN", "VB") and (is_many or reports) and "VBP" in forms:
        return "VBP"
    opens_with_this = subject == 0 and line.lower[0] in ("this", "that", "it")
    if tag == "NNS" and (before in _SINGULAR or opens_with_this) and "VBZ" in forms:
        return "VBZ"
    return "VBD" if tag in ("VBN", "JJ") and "VBD" in forms and _may_have_done(line, subject) else ""


def _may_have_done(line: TaggedLine, subject: int) -> bool:
    """Whether what stands before a past form may be its subject: no auxiliary, article or preposition."""
    word, tag = line.low(subject), line.tag(subject)
    if word in word_class("have_forms") | word_class("passive_helpers"):
        return False
    is_noun = tag in _PLURAL | _SINGULAR | {"JJ", "CD"}
    closes_apposition = tag == "," and line.tag(subject - 1) in _SINGULAR
    return is_noun or closes_apposition or word in _COUNTED_PEOPLE | {"this", "that", "it"}

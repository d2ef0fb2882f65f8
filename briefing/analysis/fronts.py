"""The phrase fronted before a clause, with or without a comma, and the subject behind it."""

import re
from collections.abc import Sequence

from briefing.analysis.adjuncts import opener_at
from briefing.analysis.clause_openings import skip_openers, subordinator_at
from briefing.analysis.hedges import hedge_end
from briefing.analysis.noun_phrases import NOMINAL, list_end
from briefing.analysis.results import Token
from briefing.analysis.subjects import DOERS, Subject, find_subject
from briefing.analysis.verb_groups import FINITE, group_end
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_FRONTABLE = frozenset({"IN", "RB", "RBR", "RBS", "VBG", "VBN", "TO", "WRB", "JJR", "JJS"})
_OPENS_A_CLAUSE = frozenset({"that", "whether", "if"})
_WINDOW = 45
_SHORT_FRONT = 9
_BEHIND_A_TIME = frozenset({"PRP", "NNP", "DT", "PRP$", "NNS", "JJ"})
_BEHIND_A_PHRASE = frozenset({"DT", "PRP", "PRP$", "EX"})
_SEASONS = frozenset({"autumn", "fall", "spring", "summer", "winter"})
_AFTER_SPANS = frozenset({"after", "ago", "before", "earlier", "later", "previously"})
_DAY_OR_DECADE = re.compile(r"\d{1,2}(?:st|nd|rd|th)|(?:1\d|20)\d0s")


def open_clause(tokens: Sequence[Token], i: int, stop: int) -> tuple[tuple[int, int] | None, Subject] | None:
    """The fronted phrase, if any, and the subject of the clause that starts at `i`."""
    if i >= stop:
        return None
    subject = find_subject(tokens, i, stop)
    if subject is not None and hedge_end(tokens, i, stop) > i:
        return None, subject
    if subject is not None and tokens[i].tag not in _FRONTABLE and not _is_time_phrase(tokens, i):
        return None, subject
    if tokens[i].tag in _FRONTABLE or _is_time_phrase(tokens, i) or opener_at(tokens, i) is not None:
        for read in (_front_before_comma, _front_without_comma, _front_before_subject, _clause_before_doer):
            fronted = read(tokens, i, stop)
            if fronted is not None:
                return fronted
    if subject is not None and tokens[i].tag not in ("IN", "WRB", "TO"):
        return None, subject
    return None


def _is_time_phrase(tokens: Sequence[Token], i: int) -> bool:
    """ "Two years later", "The next day", "Hours after": a time word before the first comma or verb."""
    if tokens[i].tag == "NNS":
        return i + 1 < len(tokens) and tokens[i + 1].text.lower() in _AFTER_SPANS
    if tokens[i].tag not in ("DT", "CD", "JJ", "JJR", "NN", "RB", "NNP"):
        return False
    for token in tokens[i : i + 6]:
        if token.text.lower() in word_class("time_phrase_words"):
            return True
        if token.text.lower() in _SEASONS and tokens[i].text.lower() in ("last", "this", "next"):
            return True
        if token.tag in ("POS", ",", "CC", "IN") or token.tag in FINITE or token.tag in ("NNP", "NNPS"):
            return False
    return False


def _front_before_comma(tokens: Sequence[Token], i: int, stop: int) -> tuple[tuple[int, int], Subject] | None:
    for k in range(i + 1, min(stop, i + _WINDOW)):
        if tokens[k].tag != ",":
            continue
        start, _ = skip_openers(tokens, k + 1, stop)
        subject = find_subject(tokens, start, stop)
        if subject is None and start < stop and tokens[start].tag == "IN":
            dated = _front_without_comma(tokens, start, stop)
            if dated is not None and _may_be_fronted(tokens, i, k):
                return dated
        if subject is None or _is_inside_a_list(tokens, k):
            continue
        if _may_be_fronted(tokens, i, k):
            return (i, k), subject
    return None


def _may_be_fronted(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it holds no main verb: phrases, then at most a clause as in "In May, after it rained"."""
    return not _has_own_verb(tokens, first, subordinate_start(tokens, first, last))


def subordinate_start(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a subordinate clause starts, at `first` or behind a comma or a span of time ("hours after");
    `last` where none does.
    """
    spans = word_class("time_phrase_words")
    openings = (
        k
        for k in range(first, last)
        if k == first or tokens[k - 1].tag == "," or tokens[k - 1].text.lower() in spans
    )
    return next((k for k in openings if subordinator_at(tokens, k) is not None), last)


def _is_inside_a_list(tokens: Sequence[Token], comma: int) -> bool:
    """ "In Iran, Iraq and Syria, troops": the comma is the list's if "and" follows before the next comma."""
    for k in range(comma + 1, min(len(tokens), comma + 6)):
        if tokens[k].tag == "CC":
            return any(token.tag == "," for token in tokens[k : k + 6])
        if tokens[k].tag not in NOMINAL | {"DT", "JJ"}:
            return False
    return False


def _has_own_verb(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a finite verb stands in the phrase outside a relative or content clause."""
    allowed = 0
    for token in tokens[first:last]:
        if token.tag in ("WP", "WDT", "WRB") or (token.tag == "IN" and token.lemma in _OPENS_A_CLAUSE):
            allowed += 1
        elif token.tag in FINITE:
            allowed -= 1
            if allowed < 0:
                return True
    return False


def _front_without_comma(
    tokens: Sequence[Token], i: int, stop: int
) -> tuple[tuple[int, int], Subject] | None:
    """ "In 2018 he showed", "In June Moscow said", "With that note he left": where the subject opens."""
    for k in range(i + 1, min(stop, i + _SHORT_FRONT)):
        is_behind_time = tokens[k].tag in _BEHIND_A_TIME and _ends_in_time(tokens[k - 1])
        if _is_day(tokens[k]) or not (is_behind_time or _is_doer(tokens, i, k)):
            continue
        subject = find_subject(tokens, k, stop)
        if subject is not None and not _has_own_verb(tokens, i, k):
            return (i, k), subject
    return None


def _ends_in_time(token: Token) -> bool:
    """ "In 2018 |", "last week |", "in early June |", "in the 1980s |", "on June 13th |"."""
    is_time = token.tag == "CD" or token.text.lower() in word_class("time_phrase_words")
    return is_time or token.text in words("calendar_names") or _is_day(token)


def _is_day(token: Token) -> bool:
    return _DAY_OR_DECADE.fullmatch(token.text) is not None


def _is_doer(tokens: Sequence[Token], first: int, k: int) -> bool:
    """ "In one note | she was warned": behind the noun of a preposition a pronoun that is no object."""
    is_led = tokens[first].tag == "IN" and tokens[k - 1].tag in NOMINAL
    return is_led and tokens[k].text in DOERS


def _front_before_subject(
    tokens: Sequence[Token], i: int, stop: int
) -> tuple[tuple[int, int], Subject] | None:
    """ "During floods the region sinks", "After Lee's speech Ann Berg left": a noun phrase that hangs on
    nothing follows the one of the preposition.
    """
    is_clause = subordinator_at(tokens, i) is not None and tokens[i].lemma not in ("after", "before")
    if tokens[i].tag != "IN" or is_clause:
        return None
    k = named = i
    while k < stop and tokens[k].tag == "IN":
        first, k = k + 1, list_end(tokens, k + 1, stop)
        if k <= first:
            # "Before and after": no noun follows the preposition.
            return None
        named = _name_within(tokens, first, k)
        k = named or k
    if not i < k < stop or tokens[k].tag not in _BEHIND_A_PHRASE | {"NNP"}:
        return None
    subject = find_subject(tokens, k, stop)
    if (
        subject is None
        or _is_of_another_clause(tokens, subject, stop)
        or named
        and _is_inverted(tokens, subject)
    ):
        return None
    return (i, k), subject


def _name_within(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a name starts behind a common noun that is no title: "(after the speech) Ann Berg"; else 0."""
    for k in range(first + 1, last):
        before = tokens[k - 1]
        low = before.text.lower()
        is_title = low in words("person_roles") or low in words("role_modifiers")
        if tokens[k].tag == "NNP" and before.tag in ("NN", "NNS") and not is_title:
            return k
    return 0


def _is_of_another_clause(tokens: Sequence[Token], subject: Subject, stop: int) -> bool:
    """ "In the town the army took | it snowed", "In the bay the army took, | it snowed": a subject with its
    verb follows that nothing introduces.
    """
    end = group_end(tokens, subject.verb, stop)
    mark = next((k for k in range(end, stop) if tokens[k].tag in (",", "CC", ":")), stop)
    is_comma = mark < stop and tokens[mark].tag == ","
    return _has_own_verb(tokens, end, mark) or is_comma and find_subject(tokens, mark + 1, stop) is not None


def _is_inverted(tokens: Sequence[Token], subject: Subject) -> bool:
    """ "On board flight Tarn 12 were four sailors": what was there follows the verb."""
    behind = tokens[subject.verb + 1 : subject.verb + 2]
    return tokens[subject.verb].lemma == "be" and not (behind and behind[0].tag in ("VBN", "VBG", "RB"))


def _clause_before_doer(tokens: Sequence[Token], i: int, stop: int) -> tuple[tuple[int, int], Subject] | None:
    """ "When they raised the boat in Tarn they found rust": the only subject pronoun behind a noun."""
    if subordinator_at(tokens, i) is None:
        return None
    comma = next((k for k in range(i, stop) if tokens[k].tag == ","), stop)
    doers = [k for k in range(i + 3, min(comma, stop - 1)) if _does_behind_noun(tokens, k)]
    if len(doers) != 1 or not any(token.tag in FINITE for token in tokens[i : doers[0]]):
        return None
    subject = find_subject(tokens, doers[0], stop)
    return ((i, doers[0]), subject) if subject is not None else None


def _does_behind_noun(tokens: Sequence[Token], k: int) -> bool:
    is_doer = tokens[k].text in DOERS or tokens[k].tag == "EX" or tokens[k].text == "it"
    return is_doer and tokens[k - 1].tag in NOMINAL and tokens[k + 1].tag in FINITE

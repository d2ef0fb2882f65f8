"""What a relative clause describes: tokens and the place of its "who", "which" or "that" in, a span out."""

from collections.abc import Sequence
from functools import cache

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.lexicon import is_plural
from briefing.analysis.noun_phrases import NOMINAL, base_end, head_of
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE, group_end, head_of_group, is_passive
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words

_WHO_REACHES_BACK = 8
_THING_ENDINGS = ("tion", "sion", "ness", "ment", "ity", "ism", "ance", "ence", "ship", "hood", "ology")


Span = tuple[int, int]


def described(tokens: Sequence[Token], i: int, verb: int | None, stop: int) -> Span | None:
    """The noun phrase that the clause at `i`, with its `verb`, describes; None where that is not sure."""
    found = _meant(tokens, i, verb, stop)
    if found is None or _is_bare_name(tokens, i, found) or _is_behind_small_name(tokens, i):
        return None
    if _adds_to_noun(tokens, i) and (_is_of_either(tokens, found) or _is_of_result(tokens, verb)):
        return None
    is_at_odds = verb is not None and not _agrees(tokens, found, verb)
    return None if _describes_a_clause(tokens, found) or is_at_odds else found


def _meant(tokens: Sequence[Token], i: int, verb: int | None, stop: int) -> Span | None:
    """The noun phrase before the pronoun, or the person or event that a longer one tells of."""
    found = _noun_before(tokens, i)
    if found is not None and tokens[i].lemma == "who":
        found = _person_before(tokens, found)
    elif found is not None and _describes_no_name(tokens, i):
        found = _event_before(tokens, found)
    if found is not None and verb is not None and _does_harm(tokens, verb, stop):
        return _harmful_event_before(tokens, found)
    return found


def _describes_no_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether "which" or "that" stands right behind a name, which needs no clause to be known."""
    return tokens[i].lemma in ("which", "that") and tokens[i - 1].tag == "NNP"


def _does_harm(tokens: Sequence[Token], verb: int, stop: int) -> bool:
    """ "(A raid on two camps that) killed 20 people", and not "that were hurt"."""
    end = group_end(tokens, verb, stop)
    head = tokens[head_of_group(tokens, verb, end)]
    return head.lemma in words("verbs_of_harm") and not is_passive(tokens, verb, end)


def _adds_to_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether ", which" opens a clause that only adds something."""
    return tokens[i].lemma == "which" and tokens[i - 1].tag == ","


def _is_bare_name(tokens: Sequence[Token], i: int, found: Span) -> bool:
    """ "a plan for a road to Oslo that was launched": no "that" describes a name without an article."""
    first, last = tokens[found[0]], tokens[found[1] - 1]
    is_name = last.tag == "NNP" and not is_plural(last.text) and first.tag != "DT"
    return tokens[i].lemma == "that" and is_name


def _is_behind_small_name(tokens: Sequence[Token], i: int) -> bool:
    """ "A march across the polar system that ended in May": there is one, and "that" says not which."""
    before = tokens[max(0, i - 2) : i]
    is_small = len(before) == 2 and all(token.text.islower() for token in before)
    is_noun = is_small and before[1].tag == "NN" and tokens[i].lemma == "that"
    return is_noun and entry_of(" ".join(token.text for token in before)) is not None


def _agrees(tokens: Sequence[Token], found: Span, verb: int) -> bool:
    """Whether noun and verb agree: in "talks, which is notable" the talks are not meant."""
    is_many = tokens[head_of(tokens, *found)].tag in ("NNS", "NNPS")
    token = tokens[verb]
    if token.tag == "VBZ" or token.text.lower() == "was":
        return not is_many
    return is_many or not (token.text.lower() in ("are", "were") or token.tag == "VBP")


def _describes_a_clause(tokens: Sequence[Token], found: Span) -> bool:
    """Whether there is no noun to describe, nor "one", "those" or "all"."""
    last = tokens[found[1] - 1]
    return last.tag not in NOMINAL and last.text.lower() not in ("one", "those", "all")


def _is_of_result(tokens: Sequence[Token], verb: int | None) -> bool:
    """ ", which led to a price war": what led there is told by the clause before."""
    return verb is not None and tokens[verb].lemma in word_class("result_verbs")


def _noun_before(tokens: Sequence[Token], i: int) -> Span | None:
    """The noun phrase before the relative pronoun at `i`, over a comma, a preposition or a bracket."""
    end = i
    while end and (tokens[end - 1].tag in (",", "IN", "(", ":") and tokens[end - 1].tag != "POS"):
        end -= 1
        if i - end > 2:
            return None
    first = end
    while first and base_end(tokens, first - 1, end) == end:
        first -= 1
    first = _widest(tokens, first, end)
    return (first, end) if first < end else None


def _widest(tokens: Sequence[Token], first: int, end: int) -> int:
    """Leftmost start, a few tokens back, from which one noun phrase still ends at `end`."""
    for start in range(max(0, end - 10), first):
        if base_end(tokens, start, end) == end and tokens[start].tag not in ("CC", ","):
            return start
    return first


def _person_before(tokens: Sequence[Token], found: Span) -> Span | None:
    """Whom "who" describes: the noun phrase found, or a person before it ("a man filled with fear who ran").

    None where the noun is surely no person and none stands before it in the same stretch.
    """
    first, last = found
    head = tokens[last - 1]
    if head.tag not in ("NN", "NNS") or is_person_noun(head):
        return found
    for k in range(first - 1, max(-1, first - _WHO_REACHES_BACK), -1):
        if tokens[k].tag in (",", "CC", ":") or tokens[k].tag in FINITE:
            break
        if tokens[k].tag in ("NN", "NNS") and is_person_noun(tokens[k]):
            start = _widest(tokens, k, k + 1)
            return start, k + 1
    return None if is_thing_noun(head) else found


def _event_before(tokens: Sequence[Token], found: Span) -> Span | None:
    """What "which" describes behind a name: "a raid on Oslo [which left 20 dead]" tells of the raid.

    None where a preposition parts the name from a noun that may be meant as well.
    """
    preposition = found[0] - 1
    is_led = preposition > 0 and tokens[preposition].tag == "IN" and tokens[preposition].lemma != "of"
    if not is_led or tokens[preposition - 1].tag not in ("NN", "NNS"):
        return found
    is_deed = tokens[preposition].lemma in ("by", "against") and tokens[preposition - 1].lemma in words(
        "event_nouns", "happening_nouns"
    )
    is_placed = tokens[preposition].lemma in word_class("place_prepositions")
    start = _widest(tokens, preposition - 1, preposition)
    return (start, found[1]) if is_deed or is_placed else None


def _harmful_event_before(tokens: Sequence[Token], found: Span) -> Span:
    """What harmed: the raid, of "a raid on two camps [that killed 20]"; anything else is as it was found."""
    preposition, head = found[0] - 1, tokens[found[1] - 1]
    if preposition < 1 or tokens[preposition].tag not in ("IN", "TO") or is_person_noun(head):
        return found
    events = word_class("harmful_events")
    if tokens[preposition - 1].lemma not in events or head.lemma in events:
        return found
    return _widest(tokens, preposition - 1, preposition), found[1]


def _is_of_either(tokens: Sequence[Token], found: Span) -> bool:
    """Whether ", which" may tell of the noun found or of that before "for": "bids for ships, which …"."""
    before = found[0] - 1
    if before < 1 or tokens[before].text.lower() != "for":
        return False
    head, governing = tokens[found[1] - 1], tokens[before - 1]
    return head.tag in ("NN", "NNS") and governing.tag == head.tag


@cache
def _noun_kinds() -> dict[str, str]:
    return dict(rows("noun_kinds"))


def is_person_noun(token: Token) -> bool:
    """ "Pilots", "a widow": a noun of the lists of people and of what they are by calling."""
    word = token.lemma.lower()
    return word in words("person_roles") or _noun_kinds().get(word) == "people"


def is_thing_noun(token: Token) -> bool:
    """ "Hatred", "a harbour", "performances": a noun that is listed as a thing, or formed as one."""
    word = token.lemma.lower()
    return word in _noun_kinds() or word.endswith(_THING_ENDINGS)

"""The subject at a clause's start, with all that may stand in it, and the finite verb it governs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.analysis.insertions import insertion_end, tells_apart, time_end
from briefing.analysis.noun_phrases import DASHES, NOMINAL, base_end, closing_bracket, list_end
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_ADVERBS = frozenset({"RB", "RBR", "RBS"})
_WINDOW = 60
_RELATIVES = frozenset({"WP", "WDT", "WP$", "WRB"})
_FINITE_MAY_FOLLOW = NOMINAL | {
    "CD",
    "JJ",
    "JJS",
    "VBN",
    "VBG",
    "RB",
    "PRP",
    "EX",
    "DT",
    "IN",
    "VB",
    "POS",
    "WDT",
    "WP",
    "NN",
}
# Pronouns that are subjects only; "it" and "you" may be objects.
DOERS = frozenset({"he", "she", "they", "we"})
_CLAUSE_OPENERS = frozenset({"because", "although", "though", "whereas", "if", "unless", "while"})


_DESCRIBING = frozenset({"the", "its", "his", "her", "their"})


@dataclass(frozen=True, slots=True)
class Subject:
    """Tokens `first` to `last` are the whole subject; `verb` is the finite verb it governs.

    `inserted` is the index after what stands between commas behind the subject; 0 where nothing does.
    """

    first: int
    last: int
    verb: int
    inserted: int = 0


def find_subject(tokens: Sequence[Token], first: int, stop: int) -> Subject | None:
    """The subject that starts at `first`, or None where no safe reading gives one with a finite verb."""
    is_led = _opens_with_participle(tokens, first, stop) or _opens_with_limit(tokens, first, stop)
    start = first + is_led
    end = base_end(tokens, start, stop)
    if end < 0:
        return _gerund(tokens, first, stop)
    if end < stop and _reason_before_clause(tokens, start, end):
        return _verb_after(tokens, first, end, stop, pending=1)
    listed = end if _is_year_of_time(tokens, start) else list_end(tokens, start, stop, may_be_subject=True)
    found = _verb_after(tokens, first, max(end, listed), stop)
    if found is None and listed > end and _opens_apposition(tokens, end):
        return _verb_after(tokens, first, end, stop)
    return found or _named_behind(tokens, first, end, stop)


def _is_year_of_time(tokens: Sequence[Token], start: int) -> bool:
    """ "(Her best) since 2014, and Jon Vik left": the year is in no list with him."""
    is_year = tokens[start].tag == "CD" and len(tokens[start].text) == 4 and tokens[start].text.isdigit()
    return is_year and start > 0 and tokens[start - 1].tag == "IN"


def _named_behind(tokens: Sequence[Token], first: int, comma: int, stop: int) -> Subject | None:
    """ "The oldest ferry, Tarnia would be sold": the comma behind the name is missing."""
    is_described = tokens[first].text.lower() in _DESCRIBING and tokens[comma - 1].tag == "NN"
    if not is_described or comma >= stop or tokens[comma].text != ",":
        return None
    end = next((k for k in range(comma + 1, stop) if tokens[k].tag != "NNP"), stop)
    is_verb = comma + 1 < end < stop and tokens[end].tag in FINITE
    is_said = is_verb and tokens[end].lemma in words("saying_verbs")
    return Subject(comma + 1, end, end) if is_verb and not is_said else None


def is_of_clause_within(
    tokens: Sequence[Token], subject: Subject, also: frozenset[str] = frozenset()
) -> bool:
    """ "The mayor in May after her rival, Jon Vik, was sacked": the verb is that of the clause within.

    Behind a word of `also` a clause may open, too.
    """
    within = range(subject.first + 1, subject.last)
    opening = word_class("time_subordinators") | also
    openers = (k for k in within if tokens[k].text.lower() in opening)
    inner = (find_subject(tokens, k + 1, subject.verb + 1) for k in openers)
    return any(one is not None and one.verb == subject.verb for one in inner)


def _opens_apposition(tokens: Sequence[Token], comma: int) -> bool:
    """ "Ann Lee, a nurse and teacher at Riga, said": what looks like a list tells who she is."""
    is_named = tokens[comma].tag == "," and tokens[comma - 1].tag == "NNP"
    return is_named and tokens[comma + 1].tag in ("DT", "NN")


def _opens_with_participle(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """ "Conflicting information has …", "Banning plastics has …": the participle belongs to the subject."""
    return first + 1 < stop and tokens[first].tag == "VBG" and tokens[first + 1].tag in ("NN", "NNS", "JJ")


def _opens_with_limit(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """ "Only the ferry sank", "Not all boats sank": the adverb belongs to the subject."""
    is_limit = tokens[first : first + 1] and tokens[first].text.lower() in ("not", "only")
    return bool(is_limit) and first + 1 < stop and tokens[first + 1].tag in ("DT", "PDT", "NN")


def _gerund(tokens: Sequence[Token], first: int, stop: int) -> Subject | None:
    """ "Switching to smaller cars could …", "Living near a port has …": what is done is the subject.

    Only before a modal or a singular present: "Speaking in Riga Ann Lee said" opens with no subject.
    """
    if first >= stop or tokens[first].tag != "VBG":
        return None
    found = _verb_after(tokens, first, first + 1, stop)
    if found is None or any(token.tag == "," for token in tokens[first : found.verb]):
        return None
    return found if tokens[found.verb].tag in ("MD", "VBZ") else None


def _reason_before_clause(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "The reason residents stay is fear": the noun phrase holds the subject of a clause on the reason."""
    places = [i for i in range(first, end - 1) if tokens[i].lemma == "reason"]
    return bool(places) and tokens[end].tag in FINITE


def _verb_after(tokens: Sequence[Token], first: int, end: int, stop: int, pending: int = 0) -> Subject | None:
    """Walk from a noun phrase to its verb; each relative clause on the way takes one finite verb."""
    eaten, commas, opening, i = False, 0, 0, end
    limit = min(stop, first + _WINDOW)
    while i < limit:
        token = tokens[i]
        if token.tag in FINITE:
            if pending:
                pending, eaten = pending - 1, True
            elif eaten and _follows_conjunction(tokens, i):
                pass
            else:
                found = _safe(tokens, first, i, commas, end)
                return replace(found, last=opening, inserted=found.last) if found and opening else found
        elif token.text in "([" or token.text in DASHES:
            i = _after_dash(tokens, i, limit) if token.text in DASHES else closing_bracket(tokens, i, stop)
            if i < 0:
                return None
            continue
        elif token.tag in _RELATIVES or (token.tag == "IN" and token.lemma == "that"):
            pending += 1
        elif token.tag in (":", ".") or _opens_another_clause(tokens, i):
            return None
        elif token.lemma in DOERS and tokens[i - 1].tag == "IN":
            pending += 1
        elif _goes_on_behind_preposition(tokens, first, i):
            return None
        elif token.tag in ("IN", "TO") and (listed := _list_after(tokens, i, stop)):
            i = listed
            continue
        elif (
            token.tag == ","
            and not (pending or eaten or commas)
            and (closing := insertion_end(tokens, i, stop))
        ):
            commas, opening, i = 2, i if tells_apart(tokens, i, closing) else 0, closing
        elif token.tag == ",":
            commas += 1
        elif not pending and _may_open_inner_clause(tokens, i):
            if tokens[i - 1].tag not in NOMINAL:
                return None
            pending += 1
        i += 1
    return None


def _may_open_inner_clause(tokens: Sequence[Token], i: int) -> bool:
    """ "(The boats) they (sold sank)": a pronoun that nothing before it governs."""
    is_pronoun = tokens[i].tag in ("PRP", "EX") and not tokens[i].lemma.endswith(("self", "selves"))
    return is_pronoun and tokens[i - 1].tag not in ("IN", "TO", "VBG", "VB", "CC")


def _opens_another_clause(tokens: Sequence[Token], i: int) -> bool:
    """ "Although", "because"; not "(a delay) because of ice"."""
    is_preposition = tokens[i].lemma == "because" and tokens[i + 1 : i + 2] and tokens[i + 1].lemma == "of"
    return tokens[i].lemma in _CLAUSE_OPENERS and not is_preposition


def _goes_on_behind_preposition(tokens: Sequence[Token], first: int, i: int) -> bool:
    """ "(Shops in Oslo,) Riga and around the world": "and" joins no noun phrase to the one before."""
    is_joined = tokens[i].tag == "IN" and tokens[i - 1].tag == "CC"
    return is_joined and not any(token.tag in ("IN", "TO") for token in tokens[first : i - 1])


def _follows_conjunction(tokens: Sequence[Token], i: int) -> bool:
    i -= 1
    while i > 0 and tokens[i].tag in _ADVERBS:
        i -= 1
    return tokens[i].tag == "CC"


def _after_dash(tokens: Sequence[Token], i: int, limit: int) -> int:
    """Index after the dash that closes an insertion; -1 if none does."""
    for k in range(i + 1, limit):
        if tokens[k].text == tokens[i].text:
            return k + 1
        if tokens[k].tag == ".":
            return -1
    return -1


def _safe(tokens: Sequence[Token], first: int, verb: int, commas: int, end: int) -> Subject | None:
    """Accept the verb only if commas before it close what they open."""
    last = verb
    while last > first and tokens[last - 1].tag in _ADVERBS:
        last -= 1
    if tokens[last - 1].tag == '"' and tokens[last - 2].tag == "," and commas >= 2:
        return Subject(first, last, verb)
    last = _before_time(tokens, first, last)
    before = tokens[last - 1]
    if commas == 0 and last < verb and before.tag in FINITE:
        # "Those who swim well | have …": the adverb belongs to the verb of the relative clause.
        return Subject(first, verb, verb)
    if commas == 0:
        return Subject(first, last, verb) if before.tag in _FINITE_MAY_FOLLOW | {")", '"', ":"} else None
    is_apposition = commas == 1 and any(token.tag == "," for token in tokens[first:end])
    if before.tag == "," and (commas >= 2 or is_apposition):
        return Subject(first, last, verb)
    if commas == 1 and _is_place_after_place(tokens, end, last):
        return Subject(first, last, verb)
    if commas == 1 and before.tag == ",":
        return Subject(first, last - 1, verb) if last - 1 == end and verb > last else None
    return None


def _before_time(tokens: Sequence[Token], first: int, last: int) -> int:
    """ "Ann Lee, a keeper of seals, last year left": where the time between comma and verb starts."""
    starts = range(max(first + 1, last - 2), last)
    behind_comma = (k for k in starts if tokens[k - 1].tag == ",")
    return next((k for k in behind_comma if time_end(tokens, k, len(tokens)) == last), last)


def _is_place_after_place(tokens: Sequence[Token], end: int, last: int) -> bool:
    """ "The museum in Seattle, Washington was": one comma between two names."""
    comma = next(i for i in range(end, last) if tokens[i].tag == ",")
    between = tokens[comma + 1 : last]
    return (
        tokens[comma - 1].tag == "NNP"
        and 0 < len(between) <= 2
        and all(token.tag == "NNP" for token in between)
    )


def _list_after(tokens: Sequence[Token], preposition: int, stop: int) -> int:
    """End of the list with commas after a preposition ("crews from Cuba, Peru and Chile"); 0 if none."""
    end = list_end(tokens, preposition + 1, stop, may_be_subject=True)
    return end if any(token.tag == "," for token in tokens[preposition + 1 : max(end, 0)]) else 0

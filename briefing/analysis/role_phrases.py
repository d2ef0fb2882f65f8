"""Where a role stands beside a name: a line and the name's tokens in, the role's tokens and rule out.

title        Kenya's Foreign Minister Ann Odera            apposition   Ann Odera, a nurse from Bath,
noun         the ruling party Free Hope, the city of Dorn  copula       Ann Odera is a nurse from Bath
parenthesis  Dorn (the second largest city)                relative     Dorn (which has two ports)
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis import name_words
from briefing.analysis.appositions import (
    NounPhrase,
    after_name,
    before_name,
    head_of,
    is_closed,
    phrase_starting_at,
)
from briefing.analysis.lexicon import lemma
from briefing.analysis.results import ActorKind, Token

_NOMINAL = ("NN", "NNS", "NNP", "NNPS")
_OF_PORTFOLIO = (*_NOMINAL, "DT", "JJ", "CC")
_CLOSING = (",", ".", ";", ")", "—", "–", ":", "!", "?", '"')
_OUTSIDE = ("under", "like", "including", "and", "with", "by", "to", "in", "as", "over", "when")
# What leads to a place is another.
_LEADING = ("from", "to")
_BEING = ("is", "was", "became", "becomes", "remains")
# "Ambassador to Norway", "adviser to the mayor": whose title goes on.
_SENT, _ABBREVIATED = ("adviser", "advisor", "ambassador", "envoy"), ("Gov.", "Rep.", "Sen.")
# "If Ann Lee becomes the mayor": what may be is no role.
_SUPPOSING, _REACH_OF_IF = ("if", "unless", "whether", "should"), 6


@dataclass(frozen=True, slots=True)
class RolePhrase:
    first: int
    last: int
    rule: str
    label: str = ""


def role_phrases(line: Sequence[Token], first: int, last: int, kind: ActorKind) -> Iterator[RolePhrase]:
    """All roles beside the name at tokens `first` to `last` (exclusive)."""
    if kind is ActorKind.COUNTRY:
        yield from _in_brackets(line, last)
        return
    if kind is ActorKind.PERSON:
        yield from _title(line, first)
    else:
        yield from _noun(line, first, kind)
    yield from _before(line, first, last, kind)
    yield from _after(line, last, kind)
    yield from _copula(line, last, kind)
    yield from _in_brackets(line, last)


# ------------------------------------------------------------------------------- before


def _title(line: Sequence[Token], first: int) -> Iterator[RolePhrase]:
    """A title right before the name, with the adjectives, offices and owners in front of it.

    "A President Odera" might be one some day.
    """
    head = _title_head(line, first)
    if head is None:
        return
    begin = _title_begin(line, head)
    if begin < head and begin > 1 and _is_name_with_of(line, begin):
        begin = _title_begin(line, begin - 2)
    if begin > 0 and line[begin - 1].text.lower() == "a" and line[begin].text.istitle():
        return
    begin = _with_owner(line, begin)
    while begin < first and line[begin].tag in ("POS", "CC", "DT", "IN"):
        begin += 1
    is_bare = begin == head and line[head].text.lower() in name_words.name_class("kin")
    if begin <= head and not is_bare:
        yield RolePhrase(begin, first, "title")


def _title_begin(line: Sequence[Token], begin: int) -> int:
    """Where the words before `begin` that are title, too, begin."""
    while begin > 0 and _belongs_to_title(line, begin):
        begin -= 1
    return begin


def _is_name_with_of(line: Sequence[Token], begin: int) -> bool:
    """ "Bank of Tarn governor Ann Odera", "Chief of Staff General Ann Odera": the title begins before."""
    before, of = line[begin - 2 : begin]
    return of.text == "of" and before.tag == "NNP" and line[begin].tag == "NNP"


def _title_head(line: Sequence[Token], first: int) -> int | None:
    """Index of the role noun: right before the name, or before "of …", "to …" that ends there.

    "Head of startup Tarn" is said of nobody called Tarn.
    """
    if first and _is_role_token(line[first - 1]):
        return first - 1
    for index in range(first - 2, max(-1, first - 7), -1):
        if index and _leads_on(line, index) and _is_role_token(line[index - 1]):
            between = line[index + 1 : first]
            is_title = all(token.tag in _OF_PORTFOLIO for token in between)
            return index - 1 if is_title and not name_words.is_body_noun(between[-1].text) else None
    return None


def _leads_on(line: Sequence[Token], index: int) -> bool:
    """ "Head of", "ambassador to"."""
    is_sent = line[index].text == "to" and line[index - 1].text.lower() in _SENT
    return is_sent or line[index].text == "of"


def _is_role_token(token: Token) -> bool:
    if token.text in _ABBREVIATED:
        return True
    return (
        name_words.is_role(token.text)
        and token.tag in ("NN", "NNP", "JJ")
        and token.text.lower() not in ("lead", "prop")
    )


def _belongs_to_title(line: Sequence[Token], begin: int) -> bool:
    """Whether the word before `begin` is still title: "bill Texas state lawmaker" ends at "Texas"."""
    token, follower = line[begin - 1], line[begin]
    if token.text.lower() in _OUTSIDE:
        return False
    if token.tag in ("NNP", "NNPS", "JJ") or name_words.is_role_modifier(token.text) and token.tag != "VB":
        return not (token.text[0].islower() and token.tag == "JJ" and follower.tag == "POS")
    if token.tag == "POS":
        return begin > 1 and line[begin - 2].tag in ("NNP", "NNPS")
    if token.tag == "NN":
        return follower.text[0].islower() and follower.tag != "POS"
    return False


def _with_owner(line: Sequence[Token], begin: int) -> int:
    """Takes in "the country's" and "his", which are resolved later."""
    if begin >= 3 and line[begin - 1].tag == "POS" and line[begin - 3].text.lower() == "the":
        return begin - 3
    return begin - 1 if begin and line[begin - 1].tag == "PRP$" else begin


def _noun(line: Sequence[Token], first: int, kind: ActorKind) -> Iterator[RolePhrase]:
    """ "the ruling party Free Hope", "the city of Dorn"."""
    index = first - 1
    if index > 0 and line[index].text == "of" and kind is ActorKind.PLACE:
        index -= 1
    if index < 0 or line[index].tag != "NN" or not line[index].text[0].islower():
        return
    label = _label(line[index], kind)
    if label is None:
        return
    begin = index
    while (
        begin > 0
        and line[begin - 1].tag in ("JJ", "JJR", "JJS", "NN", "NNP", "VBG")
        and not _is_verb_like(line, begin - 1)
    ):
        begin -= 1
    if begin < index or index == first - 1:
        yield RolePhrase(begin, index + 1, "noun", label)


def _is_verb_like(line: Sequence[Token], index: int) -> bool:
    return line[index].tag == "VBG" and (index == 0 or line[index - 1].tag not in ("DT", "JJ", "POS"))


def _before(line: Sequence[Token], first: int, last: int, kind: ActorKind) -> Iterator[RolePhrase]:
    """ "the envoy for peace, Ann Odera,"; "one of the channels — Alpha — "."""
    found = _nearest_of_kind(line, before_name(line, first), kind)
    if found is None or not (last >= len(line) or line[last].text in _CLOSING):
        return
    head = line[found.head]
    label = _label(head, kind)
    if label is None:
        return
    begin = _with_owner(line, found.first)
    if head.tag in ("NN", "NNP"):
        yield RolePhrase(begin, first - 1, "apposition", label)


def _nearest_of_kind(line: Sequence[Token], found: NounPhrase | None, kind: ActorKind) -> NounPhrase | None:
    """ "The capital" of "the road to the capital, Dorn": a road is not named by what it leads to."""
    if found is None or kind is ActorKind.PERSON:
        return found
    led = (k for k in range(found.head + 1, found.last - 1) if line[k].text in _LEADING)
    for k in led:
        head = head_of(line, k + 1, found.last)
        if head is not None and line[k + 1].tag == "DT" and _label(line[head], kind) is not None:
            return NounPhrase(k + 1, found.last, head)
    return found


def _label(head: Token, kind: ActorKind) -> str | None:
    """The label a head noun gives an actor of this kind; None if it says nothing about it."""
    if kind is not ActorKind.PERSON and not head.text[0].islower():
        return None
    noun = lemma(head.text, "NNS") if head.tag in ("NNS", "NNPS") else head.text.lower()
    if kind is ActorKind.PERSON:
        return "person" if name_words.is_role(noun) else None
    verdict = name_words.noun_kinds().get(noun)
    return verdict[1] if verdict and verdict[0] is kind else None


# -------------------------------------------------------------------------------- after


def _after(line: Sequence[Token], last: int, kind: ActorKind) -> Iterator[RolePhrase]:
    found = after_name(line, last)
    if found is None and kind is ActorKind.PERSON:
        found = _first_of_roles(line, last)
    if found is None or line[found.head].tag not in ("NN", "NNP"):
        return
    label = _label(line[found.head], kind)
    if label is not None:
        yield RolePhrase(found.first, found.last, "apposition", label)


def _first_of_roles(line: Sequence[Token], last: int) -> NounPhrase | None:
    """The nurse of "Ann Odera, a nurse at Bath and a graduate of …", "Ann Odera, a nurse at Bath (Avon)"."""
    if last + 1 >= len(line) or line[last].text != ",":
        return None
    found = phrase_starting_at(line, last + 1)
    if found is None or found.last >= len(line):
        return None
    joint = line[found.last].text
    is_told = joint == "(" or joint == "and" and _opens_role(line, found.last + 1)
    return found if is_told else None


def _opens_role(line: Sequence[Token], index: int) -> bool:
    """ "A graduate of", "former U.S. ambassador to": a role with what it is of, and no second person."""
    opening = next((k for k in range(index, len(line)) if not _leads_to_role(line[k])), len(line))
    following = line[opening : opening + 2]
    return len(following) == 2 and _is_role_token(following[0]) and following[1].tag in ("IN", "TO")


def _leads_to_role(token: Token) -> bool:
    is_country = token.tag == "NNP" and token.text.endswith(".")
    return token.tag in ("DT", "JJ") or is_country


def _copula(line: Sequence[Token], last: int, kind: ActorKind) -> Iterator[RolePhrase]:
    if last + 1 >= len(line) or line[last].text.lower() not in _BEING:
        return
    if any(token.text.lower() in _SUPPOSING for token in line[max(0, last - _REACH_OF_IF) : last]):
        return
    found = phrase_starting_at(line, last + 1)
    if found is None or line[found.head].tag not in ("NN", "NNP") or not _ends_clause(line, found.last):
        return
    label = _label(line[found.head], kind)
    opening = line[found.first].text.lower()
    if label is not None and (
        opening in ("a", "an", "the") or line[last].text.lower() in ("became", "becomes")
    ):
        yield RolePhrase(found.first, found.last, "copula", label)


def _ends_clause(line: Sequence[Token], index: int) -> bool:
    return is_closed(line, index) or line[index].tag in ("CC", "IN")


def _in_brackets(line: Sequence[Token], last: int) -> Iterator[RolePhrase]:
    """ "(the second largest in Kenya)", "(which has three harbours in Tarn)"; no acronyms, no dates."""
    if last + 3 >= len(line) or line[last].text != "(":
        return
    close = next((index for index in range(last + 2, len(line)) if line[index].text == ")"), None)
    if close is None or close - last < 4:
        return
    if line[last + 1].tag == "WDT":
        yield RolePhrase(last + 2, close, "relative")
    elif line[last + 1].text.lower() in ("the", "a", "an") and any(
        token.tag in (*_NOMINAL, "JJS") for token in line[last + 1 : close]
    ):
        yield RolePhrase(last + 1, close, "parenthesis")

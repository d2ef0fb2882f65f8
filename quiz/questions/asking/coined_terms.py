"""Terms that the article brings in by their names, left out of their sentence: "a process called _____"."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.analysis.noun_phrases import phrase_end
from briefing.analysis.results import ActorKind, Phrase, Token
from quiz.questions.asking.gaps import GAP
from quiz.questions.asking.stated import is_hedged, is_statement, stated_whole
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import may_be_asked_of
from quiz.questions.ground import Ground
from quiz.questions.proposing import sentence_candidate
from quiz.questions.wording.stems import Stem

OPENINGS = (
    ("known", "as"),
    ("referred", "to", "as"),
    ("called",),
    ("termed",),
    ("dubbed",),
    ("nicknamed",),
)
CALLING = {"call", "calls", "calling"}
CALLING_TAGS = ("VBP", "VBZ", "VBG")
HAVING = {"has", "have", "had", "having"}
# How far before "call" the "what" of "what many crews call" may stand.
REACH = 5
SO_CALLED = ("so", "-", "called")
LONGEST = 4
ARTICLES = {"the", "a", "an"}
# The marks around a term go with it; a comma or full stop within them stays.
MARKS_BEFORE, MARKS_BEHIND = "[“\"‘']?", "([,.]?)[”\"’']?([,.]?)"


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(set(ground.section_of) - ground.repeated):
        term = coined(ground, number)
        is_told = term is not None and may_be_asked_of(ground, number) and is_statement(ground, number)
        stem = stated_whole(ground, number) if is_told and not is_hedged(ground, number) else None
        if stem is not None and stem.text.count(term.text) == 1:
            yield gap(ground, number, stem, term)


def coined(ground: Ground, number: int) -> Phrase | None:
    """The term right behind words of naming."""
    tokens = ground.tokens(number)
    for place in (k for k in range(1, len(tokens)) if tokens[k].text.lower() in naming_words()):
        end = naming_end(tokens, place)
        if end:
            return term_at(ground, number, end)
    return None


@cache
def naming_words() -> frozenset[str]:
    """What words of naming may begin with."""
    return frozenset((*CALLING, "so-called", SO_CALLED[0], *(opening for opening, *_ in OPENINGS)))


def naming_end(tokens: tuple[Token, ...], place: int) -> int:
    """Where the words of naming that begin at `place` end; 0 for none."""
    heard = tuple(token.text.lower() for token in tokens[place : place + 3])
    if heard[:1] == ("so-called",):
        return place + 1
    if heard == SO_CALLED:
        return place + len(SO_CALLED)
    if heard[0] in CALLING and tokens[place].tag in CALLING_TAGS:
        return place + 1 if names_what(tokens, place) else 0
    if tokens[place].tag != "VBN" or tokens[place - 1].text.lower() in HAVING:
        return 0
    return next((place + len(one) for one in OPENINGS if heard[: len(one)] == one), 0)


def names_what(tokens: tuple[Token, ...], place: int) -> bool:
    """ "What crews call deep curing", "a way they call “deep curing”"; not "they call the port a wreck"."""
    before = {token.text.lower() for token in tokens[max(0, place - REACH) : place]}
    return "what" in before or tokens[place + 1 : place + 2] != () and tokens[place + 1].tag == '"'


def term_at(ground: Ground, number: int, first: int, longest_marked: int = LONGEST) -> Phrase | None:
    """The term without its article and marks; None for people and what is too long to be a term."""
    tokens = ground.tokens(number)
    if first < len(tokens) and tokens[first].text.lower() in ARTICLES:
        first += 1
    is_marked = first < len(tokens) and tokens[first].tag == '"'
    is_one_of_many = first > 0 and tokens[first - 1].text.lower() in ("a", "an")
    last = marked_end(tokens, first + 1) if is_marked else plain_end(tokens, first)
    first += is_marked
    longest = longest_marked if is_marked else LONGEST
    if not first < last <= first + longest or tokens[last - 1].text.lower() in ("one", "ones"):
        return None
    # "Referred to as an able sailor" tells what somebody is, and not by what name.
    if is_one_of_many and not is_marked and tokens[last - 1].text.islower():
        return None
    term = ground.phrase(number, first, last)
    named = ground.mentions_within(number, term.start, term.end)
    return None if any(ground.actor(one.actor).kind is ActorKind.PERSON for one in named) else term


def marked_end(tokens: tuple[Token, ...], first: int) -> int:
    """Where what stands between marks ends, without the comma before the closing one; 0 for no end."""
    closing = next((k for k in range(first, len(tokens)) if tokens[k].tag == '"'), 0)
    return closing - (closing > first and tokens[closing - 1].text in (",", "."))


def plain_end(tokens: tuple[Token, ...], first: int) -> int:
    """Where a noun phrase without a preposition ends; 0 for no such phrase."""
    last = phrase_end(tokens, first, min(len(tokens), first + LONGEST + 1))
    is_plain = all(token.tag.startswith(("NN", "JJ", "VBG", "HYPH")) for token in tokens[first:last])
    return last if is_plain else 0


def gap(ground: Ground, number: int, stem: Stem, term: Phrase, rule: str = "term gap") -> Candidate:
    text = re.sub(f"{MARKS_BEFORE}{re.escape(term.text)}{MARKS_BEHIND}", rf"{GAP}\1\2", stem.text)
    answer = Answer(AnswerType.NOUN, term.text, term.start, term.end)
    gapped = Stem(f"Fill the gap: {text}", stem.actors)
    return sentence_candidate(ground, number, rule, gapped, answer)

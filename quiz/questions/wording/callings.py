"""What the article calls a thing, place by place: "a law", "Norway's fishing law", "a plan to sell ships"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from briefing.analysis.results import Modality, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, content_lemmas, once

NOUNS = ("NN", "NNS")
TELLING = ("NN", "JJ", "VBN", "VBG", "POS", "CD")
COUNTING = {"a", "an"}
PLANNED = {"planned", "proposed"}
UNSAID_TAGS = ("CD", "JJS", "JJR", "RB")
# "A plan to sell ships", "a bill that bans bags", "a report published by the council".
CLAUSE_OPENINGS = {"that", "which", "who"}
DEADLINES = {"after", "before", "by", "since", "until"}
HANGING_OVER = ("CC", "DT", "JJ", "RB")
MOST_JOINED = 4
# Each is compared with those before it: what a whole book calls a thing is not looked through.
MOST_CALLINGS = 100
REACH_OF_OWNER = 3


@dataclass(frozen=True, slots=True)
class Calling:
    """A noun with the words that tell which: its phrase without an article, and those words by their side.

    `maker` is who brings the thing in: "Norway published a report".
    """

    phrase: Phrase
    place: int
    start: int
    noun: str
    article: str
    telling: frozenset[str]
    behind: frozenset[str]
    maker: Phrase | None


def callings(ground: Ground, noun: Token) -> tuple[Calling, ...] | None:
    """Every place of the article where the noun, one or many, heads a phrase, in order; None if too many."""
    return callings_of_lemma(ground, noun.lemma.lower())


@once
def callings_of_lemma(ground: Ground, lemma: str) -> tuple[Calling, ...] | None:
    found = tuple(islice(_callings(ground, lemma), MOST_CALLINGS + 1))
    return found if len(found) <= MOST_CALLINGS else None


def _callings(ground: Ground, lemma: str) -> Iterator[Calling]:
    for number in ground.sentences_with_lemma.get(lemma, ()):
        line = ground.tokens(number)
        for place, token in enumerate(line):
            if token.tag in NOUNS and token.lemma.lower() == lemma and not is_before_noun(line, place):
                yield calling(ground, number, line, place)


def is_before_noun(line: tuple[Token, ...], place: int) -> bool:
    return any(token.tag.startswith("NN") for token in line[place + 1 : place + 2])


def calling(ground: Ground, number: int, line: tuple[Token, ...], place: int) -> Calling:
    """The noun at `place` with its adjectives, nouns and owner, and the words behind that belong to it."""
    first = place
    while first and (line[first - 1].tag.startswith(TELLING) or is_between_owner(line, first - 1)):
        first -= 1
    if first < place and is_of_verb(line, first):
        first += 1
    if first and line[first - 1].text.lower() in ("the", "a", "an") and owner_end(line, first, place):
        first -= 1
    article = line[first - 1].text.lower() if first and line[first - 1].tag in ("DT", "PRP$") else ""
    while first < place and is_unsaid(line[first]):
        first += 1
    said = {one.text.lower() for one in line[first:place] if one.tag not in ("POS", "CC")}
    said -= words("passing_adjectives", "evaluative_adjectives") | COUNTING | PLANNED | {"the"}
    said -= {one.text.lower() for one in line[first:place] if one.tag in ("JJS", "JJR")}
    last = end_behind(ground, number, line, place)
    return Calling(
        phrase=ground.phrase(number, first, last),
        place=place,
        start=line[place].start,
        noun=line[place].text.lower(),
        article=article,
        telling=frozenset(said),
        behind=frozenset(content_lemmas(line[place + 1 : last])),
        maker=maker_of(ground, number, place) if article in COUNTING else None,
    )


def is_of_verb(line: tuple[Token, ...], place: int) -> bool:
    """The "seen" of "had never seen smoke", which does not tell which smoke; "a newly built mill" does.

    Nor does the "ignoring" of "accused of ignoring claims".
    """
    if line[place].tag not in ("VBN", "VBG"):
        return False
    before = next((one for one in reversed(line[:place]) if one.tag != "RB"), None)
    if line[place].tag == "VBG" and before is not None and before.tag == "IN":
        return True
    return before is not None and (before.lemma in ("be", "have") or before.tag in ("PRP", "TO", "MD"))


def is_between_owner(line: tuple[Token, ...], place: int) -> bool:
    """The "and" and "only" of "Norway's first and only law"."""
    is_owned = any(one.tag == "POS" for one in line[max(0, place - REACH_OF_OWNER) : place])
    return is_owned and line[place].text in ("and", "only") and line[place - 1].tag in ("JJ", "CC", "POS")


def maker_of(ground: Ground, number: int, place: int) -> Phrase | None:
    """Norway, of "Norway published a report"."""
    phrase, fact = ground.spans.by_head.get((number, place), (None, None))
    if fact is None or phrase not in fact.objects or fact.verb not in words("verbs_of_making"):
        return None
    is_told = fact.modality is Modality.STATED and not fact.is_negated and not fact.is_passive
    return fact.subject if is_told and fact.subject.actor is not None else None


def is_unsaid(token: Token) -> bool:
    """ "A $1 billion new contract": numbers and "new" at the head of the phrase do not tell which."""
    is_passing = token.text.lower() in words("passing_adjectives", "evaluative_adjectives")
    return is_passing or token.tag.startswith(UNSAID_TAGS)


def owner_end(line: tuple[Token, ...], first: int, place: int) -> bool:
    """Whether an owner stands between: "the harbour's crane"."""
    return any(one.tag == "POS" for one in line[first:place])


def end_behind(ground: Ground, number: int, line: tuple[Token, ...], place: int) -> int:
    """Where the phrase that the noun heads ends, with a clause tied to it but without when it happened."""
    phrase, _ = ground.spans.by_head.get((number, place), (None, None))
    end = place + 1 if phrase is None else plain_end(line, place + 1, phrase.last)
    end = min(end, start_of_time(ground, number, line, place, end))
    if is_time_of_deed(ground, number, line, place + 1):
        return place + 1
    opening = line[end].text.lower() if end < len(line) else ""
    if line[end - 1].tag in ("IN", "TO"):
        part = ground.spans.by_opening.get((number, end))
        return end if part is None else part.last
    is_deed = opening == "to" and line[place].lemma.lower() in words("nouns_with_infinitives")
    if not is_deed and opening not in CLAUSE_OPENINGS:
        return end
    stop = end if is_deed else end + 1
    for _ in range(MOST_JOINED):
        part = ground.spans.by_opening.get((number, stop))
        if part is None or part in ground.spans.times and stop > end + 1:
            break
        stop = part.last
    return end if stop <= end + 1 else stop


def is_time_of_deed(ground: Ground, number: int, line: tuple[Token, ...], place: int) -> bool:
    """ "By Labor Day after its worst year" of "close 40 stores by Labor Day": no part of "the stores"."""
    part = ground.spans.by_opening.get((number, place))
    return part in ground.spans.times and line[place].text.lower() in DEADLINES if part else False


def start_of_time(ground: Ground, number: int, line: tuple[Token, ...], place: int, end: int) -> int:
    """Where "on 3 May" begins behind "the mill in Tarn"; `end` where no other words part it from the noun."""
    dates = [
        ground.date(index).start for index in ground.dates_within(number, line[place].end, line[end - 1].end)
    ]
    found = (k - 1 for k in range(place + 3, end) if line[k].start in dates and line[k - 1].tag == "IN")
    return next(found, end)


def plain_end(line: tuple[Token, ...], first: int, last: int) -> int:
    """The end of a phrase without asides, quotations, what hangs over, and clauses taken for its part."""
    stop = last
    for place in range(first, last):
        token = line[place]
        if token.text.lower() in CLAUSE_OPENINGS:
            return last
        is_verb = token.tag in FINITE or token.tag == "NNS" and token.lemma in words("saying_verbs")
        is_verb = is_verb or opens_second_deed(line[place : place + 2])
        if is_verb or not token.text[0].isalnum() and token.tag not in ("POS", "$"):
            stop = place
            break
    while stop > first and line[stop - 1].tag.startswith(HANGING_OVER):
        stop -= 1
    return stop


def opens_second_deed(tokens: tuple[Token, ...]) -> bool:
    """ "And carried" of "was pulled from a pond and carried by a guard": no pond was carried."""
    return [token.tag for token in tokens] in (["CC", "VBN"], ["CC", "VBG"])

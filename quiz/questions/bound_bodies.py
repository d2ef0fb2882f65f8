"""Bodies that are one in a reader's mind: a part and its whole, and two whose name one report bears."""

import re
from collections import defaultdict
from itertools import pairwise

from briefing.analysis.results import ActorKind, Fact, Mention
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words

# "Tarn's parent Norland", "the Panel of the Tarn Union", "Norland, a unit of Tarn".
TIE = re.compile(
    r"(?:’s|'s) (?:[a-z-]+ ){0,3}| of (?:the )?"
    r"|,? (?:an? |the |its |whose )?(?:[a-z-]+ ){0,2}"
    r"(?:parent|owner|owned|subsidiary|unit|arm|division|branch|part|member|agency)(?: company)?,? "
    r"(?:(?:of|by) (?:the )?)?"
)
# A body may have many parts; nobody names more than a few of them.
MOST_TOLD = 8
PUBLISHING = {"deliver", "issue", "publish", "release", "present", "produce", "write"}


def also_right(ground: Ground, candidate: Candidate) -> tuple[int, ...]:
    """Other bodies that a reader may fairly name for the one asked for; none that the stem names."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    if index is None or ground.actor(index).kind is not ActorKind.ORGANISATION:
        return ()
    # What is done to a part is not done to its whole.
    is_done_to = candidate.fact is not None and candidate.fact.is_passive
    found = [] if is_done_to else list(tied_bodies(ground).get(index, ()))
    found += namesakes_of_work(ground, candidate)
    return tuple(
        one
        for one in dict.fromkeys(found)
        if not any(contains_words(candidate.stem, name) for name in names_of(ground, one))
    )


def names_of(ground: Ground, index: int) -> tuple[str, ...]:
    return ground.actor(index).name, *ground.actor(index).aliases


@once
def tied_bodies(ground: Ground) -> dict[int, list[int]]:
    """The bodies of which the article tells that they are a part, or the whole, of each body."""
    found: dict[int, list[int]] = defaultdict(list)
    for number, mentions in ground.mentions.items():
        bodies = [one for one in mentions if is_body(ground, one)]
        for one, other in pairwise(bodies):
            is_apart = one.actor != other.actor and one.end < other.start
            if is_apart and TIE.fullmatch(ground.text(number)[one.end : other.start]):
                add(found[one.actor], other.actor)
                add(found[other.actor], one.actor)
    return found


def publishes_alike(ground: Ground, candidate: Candidate) -> bool:
    """ "The _____ released its final report", where another is told to have delivered its final report."""
    fact = candidate.fact
    work = work_of(ground, fact) if fact is not None else ""
    if not work or fact.subject.actor != candidate.answer.index:
        return False
    return any(actor != fact.subject.actor for actor in publishers(ground).get(work, ()))


@once
def publishers(ground: Ground) -> dict[str, list[int]]:
    """Who is told to have published each work, by its words."""
    found: dict[str, list[int]] = defaultdict(list)
    for fact in ground.analysis.facts:
        if fact.subject.actor is not None and (work := work_of(ground, fact)):
            add(found[work], fact.subject.actor)
    return found


def work_of(ground: Ground, fact: Fact) -> str:
    """ "Final report" of "released its final report of March"; "" where nothing of the sort is published."""
    if fact.verb not in PUBLISHING or not fact.objects:
        return ""
    told = [token for token in ground.tokens_of(fact.objects[0]) if token.tag not in ("DT", "PRP$")]
    end = next((k for k, token in enumerate(told) if token.tag in ("IN", "WDT")), len(told))
    is_work = end > 1 and told[end - 1].lemma.lower() in words("source_nouns")
    return " ".join(token.lemma.lower() for token in told[:end]) if is_work else ""


def add(bodies: list[int], body: int) -> None:
    if body not in bodies and len(bodies) < MOST_TOLD:
        bodies.append(body)


def is_body(ground: Ground, mention: Mention) -> bool:
    return ground.actor(mention.actor).kind is ActorKind.ORGANISATION


def namesakes_of_work(ground: Ground, candidate: Candidate) -> list[int]:
    """ "Which body issued a report?": the Fish Panel, where the article has "the Fish Panel report"."""
    fact = candidate.fact
    if fact is None or fact.verb not in PUBLISHING or not fact.objects:
        return []
    works = {token.lemma.lower() for token in ground.tokens_of(fact.objects[0])} & words("source_nouns")
    bodies = (one for work in sorted(works) for one in bodies_by_work(ground).get(work, ()))
    return [one for one in bodies if one != candidate.answer.index]


@once
def bodies_by_work(ground: Ground) -> dict[str, list[int]]:
    """The bodies whose name stands before a noun: "report" -> the Fish Panel."""
    found: dict[str, list[int]] = defaultdict(list)
    for mentions in ground.mentions.values():
        for one in mentions:
            if is_body(ground, one) and (noun := word_behind(ground, one)) in words("source_nouns"):
                add(found[noun], one.actor)
    return found


def word_behind(ground: Ground, mention: Mention) -> str:
    """The word behind the name, or behind the bracket that it stands in: "the Panel (FP) report"."""
    found = re.match(r"\)? (\w+)", ground.text(mention.sentence)[mention.end :])
    return found.group(1).lower() if found else ""

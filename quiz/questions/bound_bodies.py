"""Bodies that are one in a reader's mind: a part and its whole, and two whose name one report bears."""

import re

from briefing.analysis.results import ActorKind, Mention
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words

# "Tarn's parent Norland", "the Panel of the Tarn Union", "Norland, a unit of Tarn".
TIE = re.compile(
    r"(?:’s|'s) (?:[a-z-]+ ){0,3}| of (?:the )?"
    r"|,? (?:an? |the |its |whose )?(?:[a-z-]+ ){0,2}"
    r"(?:parent|owner|owned|subsidiary|unit|arm|division|branch|part|member|agency)(?: company)?,? "
    r"(?:(?:of|by) (?:the )?)?"
)
PUBLISHING = {"issue", "publish", "release", "present", "produce", "write"}


def also_right(ground: Ground, candidate: Candidate) -> tuple[int, ...]:
    """Other bodies that a reader may fairly name for the one asked for; none that the stem names."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    if index is None or ground.actor(index).kind is not ActorKind.ORGANISATION:
        return ()
    # What is done to a part is not done to its whole.
    is_done_to = candidate.fact is not None and candidate.fact.is_passive
    pairs = () if is_done_to else tied_bodies(ground)
    found = [one for pair in pairs if index in pair for one in pair if one != index]
    found += namesakes_of_work(ground, candidate)
    return tuple(
        one
        for one in dict.fromkeys(found)
        if not any(contains_words(candidate.stem, name) for name in names_of(ground, one))
    )


def names_of(ground: Ground, index: int) -> tuple[str, ...]:
    return ground.actor(index).name, *ground.actor(index).aliases


def tied_bodies(ground: Ground) -> tuple[tuple[int, int], ...]:
    """Pairs of which the article tells that one is a part of the other."""
    if "tied bodies" not in ground.tellings:
        found = []
        for number, mentions in ground.mentions.items():
            bodies = [one for one in mentions if is_body(ground, one)]
            for one, other in zip(bodies, bodies[1:], strict=False):
                is_apart = one.actor != other.actor and one.end < other.start
                if is_apart and TIE.fullmatch(ground.text(number)[one.end : other.start]):
                    found.append((one.actor, other.actor))
        ground.tellings["tied bodies"] = tuple(found)
    return ground.tellings["tied bodies"]


def is_body(ground: Ground, mention: Mention) -> bool:
    return ground.actor(mention.actor).kind is ActorKind.ORGANISATION


def namesakes_of_work(ground: Ground, candidate: Candidate) -> list[int]:
    """ "Which body issued a report?": the Fish Panel, where the article has "the Fish Panel report"."""
    fact = candidate.fact
    if fact is None or fact.verb not in PUBLISHING or not fact.objects:
        return []
    works = {token.lemma.lower() for token in ground.tokens_of(fact.objects[0])} & words("source_nouns")
    return [
        one.actor
        for mentions in ground.mentions.values()
        for one in mentions
        if is_body(ground, one) and one.actor != candidate.answer.index and word_behind(ground, one) in works
    ]


def word_behind(ground: Ground, mention: Mention) -> str:
    """The word behind the name, or behind the bracket that it stands in: "the Panel (FP) report"."""
    found = re.match(r"\)? (\w+)", ground.text(mention.sentence)[mention.end :])
    return found.group(1).lower() if found else ""

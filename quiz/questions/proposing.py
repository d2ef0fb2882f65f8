"""Makes a candidate of a fact, or of a whole sentence: its words, its weight, what is doubtful about it."""

import re
from dataclasses import replace

from briefing.analysis.results import Fact, Phrase
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.doubts import PASSER_BY, doubts_about, is_bystander
from quiz.questions.ground import Ground, content_lemmas, once, phrases_behind
from quiz.questions.wording.so_far import as_of_article
from quiz.questions.wording.stems import Stem

BOUND = "at least "
HOW_MANY = re.compile(r"(?P<before>^|, )(?P<asked>[Hh]ow many)\b")
# Where a body sits, before its name: "Oslo-based Tarn Steel", and not "an Oslo-based firm".
BASED = re.compile(r"[A-Z][\w.’'-]*-based (?=[A-Z])")


def candidate_of(
    ground: Ground,
    fact: Fact,
    rule: str,
    stem: Stem,
    answer: Answer,
    asked: Phrase | None,
    *doubts: str,
) -> Candidate:
    """The candidate for a fact, with the doubts of its rule and those that any rule must have."""
    stem, answer = bound_asked(stem, without_base(answer))
    found = doubts_about(ground, fact, rule, stem, answer)
    stem = as_of_article(ground, fact.sentence, rule, stem, answer)
    return Candidate(
        rule=rule,
        stem=stem.text,
        answer=answer,
        sentence=fact.sentence,
        actors=stem.actors,
        verb=fact.verb,
        stem_lemmas=asked_lemmas(ground, fact, asked),
        modality=fact.modality,
        doubts=frozenset((*doubts, *found)),
        importance=importance_of(ground, fact.sentence, fact.is_main),
        fact=fact,
        occasion=stem.occasion,
    )


def without_base(answer: Answer) -> Answer:
    """ "Tarn Steel" of "Oslo-based Tarn Steel": where it sits need not be known."""
    base = BASED.match(answer.text) if answer.type in (AnswerType.NOUN, AnswerType.WORDS) else None
    if base is None:
        return answer
    return replace(answer, text=answer.text[base.end() :], accept=(answer.text, *answer.accept))


def bound_asked(stem: Stem, answer: Answer) -> tuple[Stem, Answer]:
    """ "At least how many boats sank?" with "12", for "how many" with "at least 12"."""
    asked = HOW_MANY.search(stem.text)
    if asked is None or answer.type is not AnswerType.QUANTITY or not answer.text.startswith(BOUND):
        return stem, answer
    opening = BOUND if asked["before"] else BOUND.capitalize()
    text = f"{stem.text[: asked.start('asked')]}{opening}how many{stem.text[asked.end('asked') :]}"
    bare = answer.text.removeprefix(BOUND)
    accept = tuple(one for one in (answer.text, *answer.accept) if one != bare)
    number = replace(answer, text=bare, start=answer.start + len(BOUND), accept=accept)
    return replace(stem, text=text), number


def asked_lemmas(ground: Ground, fact: Fact, asked: Phrase | None) -> frozenset[str]:
    """The telling words of the fact without the phrase that is asked for."""
    spans = [fact.action, *phrases_behind(fact)]
    if asked is not fact.subject:
        spans.append(fact.subject)
    places = {place for span in spans for place in range(span.first, span.last)}
    if asked is not None:
        places -= set(range(asked.first, asked.last))
    tokens = enumerate(ground.tokens(fact.sentence))
    return frozenset(content_lemmas(token for place, token in tokens if place in places))


def sentence_candidate(
    ground: Ground, number: int, rule: str, stem: Stem, answer: Answer, *doubts: str
) -> Candidate:
    """The candidate for a value of a whole sentence, of which no fact need be known."""
    stem = as_of_article(ground, number, rule, stem, answer)
    return Candidate(
        rule=rule,
        stem=stem.text,
        answer=answer,
        sentence=number,
        actors=stem.actors,
        occasion=stem.occasion,
        doubts=frozenset((*doubts, *([PASSER_BY] if is_bystander(ground, answer) else []))),
        importance=importance_of(ground, number, is_main=True),
    )


def importance_of(ground: Ground, number: int, is_main: bool) -> float:
    """How much a question matters: what its sentence weighs, and a little more for its main clause."""
    return min(1.0, weight_of(ground, number) + 0.07 * is_main)


@once
def weight_of(ground: Ground, number: int) -> float:
    """How much a sentence matters: central actors in it, a key point on it, dates and amounts."""
    in_key_points = any(number in point.sentences for point in ground.analysis.key_points)
    actors = {mention.actor for mention in ground.mentions.get(number, ())}
    central = sum(len(ground.actor(actor).mentions) for actor in actors)
    telling = bool(ground.dates.get(number)) + bool(ground.quantities.get(number))
    return 0.3 + 0.25 * in_key_points + min(0.3, 0.02 * central) + 0.08 * telling

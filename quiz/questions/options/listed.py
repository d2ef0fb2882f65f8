"""Who may belong on a list that the article gives: named beside its parts, or told of in its words."""

import re
from collections import Counter

from briefing.analysis.results import Fact, Mention, Use
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground, content_lemmas, once, phrases_behind
from quiz.questions.roots import lemmas_in_stem, root, roots
from quiz.questions.wording.resolving import outermost

# What stands between the names of a list.
JOINTS = {",", "and", "the", "&"}
WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
FEWEST = 2
SENTENCES_TRIED = 40
# In so many sentences stands the word for what the article is about, and in no fewer than this.
THROUGHOUT, FEWEST_THROUGHOUT = 0.35, 5


def listed_with(ground: Ground, asked: int, keys: set[int]) -> set[int]:
    """Whom another sentence than the asked one names in one list with at least two of the keys."""
    around = {number for key in keys for number in ground.sentences_of_actor.get(key, ())}
    lists = (group for number in around - {asked} for group in lists_in(ground, number))
    return {one for group in lists if len(group & keys) >= FEWEST for one in group}


@once
def lists_in(ground: Ground, number: int) -> tuple[frozenset[int], ...]:
    """The actors of each list that the sentence has: "Norway, Denmark and Iceland did the like"."""
    groups: list[set[int]] = []
    before: Mention | None = None
    for mention in outermost(ground.mentions.get(number, ())):
        between = ground.text(number)[before.end : mention.start] if before is not None else "."
        if JOINTS.issuperset(WORD_OR_MARK.findall(between.lower())):
            groups[-1].add(mention.actor)
        else:
            groups.append({mention.actor})
        before = mention
    return tuple(map(frozenset, groups))


def is_told_in_its_words(ground: Ground, candidate: Candidate, index: int) -> bool:
    """Whether a sentence on the actor tells of the deed: by its verb or that one's noun, or in two words.

    "Iceland’s negotiator" beside "was in negotiations with Norway and Denmark": of a light verb one word
    is enough, if not every other sentence has it.
    """
    verb = root(candidate.verb)
    asked = {verb, *map(root, candidate.stem_lemmas | lemmas_in_stem(ground, candidate))}
    asked -= told_throughout(ground) - {verb}
    enough = 1 if candidate.verb in words("verbs_too_light") else FEWEST
    near = ground.nearest(ground.sentences_of_actor.get(index, ()), candidate.sentence, SENTENCES_TRIED)
    shared = (asked & roots(ground, number) for number in near)
    return any(verb in found or len(found) >= enough for found in shared)


@once
def told_throughout(ground: Ground) -> frozenset[str]:
    """The roots that so many sentences have that two with one of them need not tell of the same."""
    numbers = [one.number for one in ground.analysis.sentences]
    found = Counter(one for number in numbers for one in roots(ground, number))
    least = max(FEWEST_THROUGHOUT, THROUGHOUT * len(numbers))
    return frozenset(one for one, count in found.items() if count >= least)


def asks_doers(candidate: Candidate) -> bool:
    """ "Which of these countries banned nets?": the list is of those who do so, and it is a deed."""
    fact, answer = candidate.fact, candidate.answer
    if fact is None or answer.type is not AnswerType.LIST or fact.is_passive:
        return False
    is_subject = fact.subject.start == answer.start and answer.end == fact.subject.end
    return is_subject and candidate.verb not in words("verbs_too_light")


def may_have_done(ground: Ground, candidate: Candidate, index: int) -> bool:
    """Whether a sentence on the actor has the verb of the deed, or has it do something in words of it.

    Where Iceland "closed its port", or goods pass "between Iceland and Norway", it has banned no nets.
    """
    verb = root(candidate.verb)
    asked = {verb, *map(root, candidate.stem_lemmas | lemmas_in_stem(ground, candidate))}
    near = ground.nearest(ground.sentences_of_actor.get(index, ()), candidate.sentence, SENTENCES_TRIED)
    return any(
        verb in roots(ground, number) or len(asked & deeds_in(ground, number, index)) >= FEWEST
        for number in near
    )


def deeds_in(ground: Ground, number: int, index: int) -> set[str]:
    """The roots of the words that tell what the actor, or what is its own, does in the sentence."""
    done = (fact for fact in ground.facts.get(number, ()) if does(ground, fact, index))
    spans = (phrase for fact in done for phrase in (fact.action, *phrases_behind(fact)))
    return {root(lemma) for phrase in spans for lemma in content_lemmas(ground.tokens_of(phrase))}


def does(ground: Ground, fact: Fact, index: int) -> bool:
    """Whether the actor is the subject or speaker, or named in it: "envoys in Iceland" are not Iceland."""
    parts = [part for part in (fact.subject, fact.speaker) if part is not None]
    named = (
        mention
        for part in parts
        for mention in ground.mentions_within(part.sentence, part.start, part.end)
        if mention.actor == index
    )
    is_told = any(part.actor == index for part in parts)
    return is_told or any(one.use is not Use.PLACE for one in named)

"""Who said it, word for word: "Who said: “The bridge will never be built”?".

Only quotations that are whole sentences, understood alone, in a sentence that names their speaker.
"""

import re
from collections.abc import Iterator

from briefing.analysis.results import ActorKind, Fact, Mention, Modality, Token
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import candidate_of
from quiz.questions.ground import Ground, content_lemmas
from quiz.questions.plain import contains_words
from quiz.questions.speakers import is_saying
from quiz.questions.wording.stems import Stem
from quiz.questions.wording.verb_groups import FINITE

QUOTATION = re.compile(r"[“\"]([A-Z][^“”\"]+?)[,.]?(?:[”\"]|$)")
SHORTEST, LONGEST = 7, 26
FEWEST_LEMMAS = 4
# Where a word that points outside the quotation would stand.
FIRST_WORDS = 5


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.facts):
        fact = saying_in(ground, number)
        mention = named_speaker(ground, fact) if fact is not None else None
        quotation = longest_quotation(ground, number) if mention is not None else None
        if quotation is None or contains_words(quotation, mention.surface):
            continue
        stem = Stem(f"Who said: “{quotation}”?", ())
        answer = answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "quotation", stem, answer, fact.subject)


def saying_in(ground: Ground, number: int) -> Fact | None:
    """The one clause of saying in the sentence."""
    found = [one for one in ground.facts[number] if is_saying(one) and one.modality is not Modality.QUOTED]
    is_plain = len(found) == 1 and not found[0].is_negated and not found[0].is_passive
    return found[0] if is_plain and number in ground.section_of else None


def named_speaker(ground: Ground, fact: Fact) -> Mention | None:
    """The person whom the clause of saying names as its subject."""
    people = [
        mention
        for mention in ground.mentions_within(fact.sentence, fact.subject.start, fact.subject.end)
        if ground.actor(mention.actor).kind is ActorKind.PERSON
    ]
    return people[0] if len({mention.actor for mention in people}) == 1 else None


def longest_quotation(ground: Ground, number: int) -> str | None:
    """The longest whole sentence between quotation marks that can be understood alone."""
    text = ground.text(number)
    found = [match for match in QUOTATION.finditer(text) if stands(ground, number, match)]
    best = max(found, key=lambda match: len(match.group(1)), default=None)
    return best.group(1).strip() if best is not None else None


def stands(ground: Ground, number: int, match: re.Match) -> bool:
    """Long enough, with a verb and things of its own before any word that points outside."""
    tokens = [one for one in ground.tokens(number) if match.start(1) <= one.start and one.end <= match.end(1)]
    size = len(match.group(1).split())
    has_verb = any(token.tag in FINITE for token in tokens)
    if not (SHORTEST <= size <= LONGEST and has_verb and len(set(content_lemmas(tokens))) >= FEWEST_LEMMAS):
        return False
    return not any(points(tokens, place) for place in range(len(tokens)))


def points(tokens: list[Token], place: int) -> bool:
    """Whether a word stands for something that the quotation has not named before it."""
    word = tokens[place].text.lower()
    if word not in words("pointing_words"):
        return False
    is_joint = word in ("that", "so", "but", "and", "there", "no", "here") and place > 0
    has_noun = any(token.tag.startswith("NN") for token in tokens[:place])
    return not is_joint and (place < FIRST_WORDS or not has_noun or word in words("unbound_words"))

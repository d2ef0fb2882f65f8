"""Lists whose parts say where they lie: "will go to the Tarn Museum in Marlo, the Kelda Institute and …".

Of such a list a sentence is parted into phrases as if it were none; here it is read as one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Fact, Mention, Phrase
from quiz.questions.asking.lists import BEHIND, is_of_more, list_answer, question_word, secrets
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import about_part

SHORTEST = 3
NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*"
# "'s Fish Department" and "in Marlo, Tarnland": what may be said of a part before the next.
SAID_OF_IT = rf"(?:[’']s {NAME})?(?: (?:in|of|at|near) {NAME}(?:, {NAME})?)?"
BETWEEN = re.compile(rf"{SAID_OF_IT}(?:,|,? and) (?:the )?")
BEHIND_LAST = re.compile(rf"{SAID_OF_IT}(?=[.,;]|$)")


def ask(ground: Ground) -> Iterator[Candidate]:
    """ "To which of these museums will ten old nets go?" """
    for fact in askable(ground):
        for phrase in phrases_behind(fact):
            found = None if is_of_more(ground, fact) else placed_list(ground, phrase)
            if found is None:
                continue
            whole, listed = found
            word = question_word(ground, listed)
            lead = ground.tokens_of(phrase)[0].text.capitalize()
            word = f"{lead} {word[0].lower()}{word[1:]}"
            stem = about_part(ground, joined(fact, phrase, whole), word, whole, secrets(ground, listed))
            if stem is not None:
                yield candidate_of(ground, fact, "list", stem, list_answer(ground, listed), whole)


def placed_list(ground: Ground, phrase: Phrase) -> tuple[Phrase, list[Mention]] | None:
    """The phrase with all of the list that it begins, behind its preposition, and who is on that list."""
    tokens, text = ground.tokens_of(phrase), ground.text(phrase.sentence)
    if tokens[0].text.lower() not in BEHIND:
        return None
    listed = parts_of_list(ground, phrase)
    end = BEHIND_LAST.match(text, listed[-1].end) if len(listed) >= SHORTEST else None
    is_last_joined = end is not None and re.search(r" and (?:the )?$", text[: listed[-1].start])
    if end is None or not is_last_joined or end.end() <= phrase.end and len(tokens) > 3:
        return None
    line = ground.tokens(phrase.sentence)
    last = next((k for k, token in enumerate(line) if token.start >= end.end()), len(line))
    return ground.phrase(phrase.sentence, phrase.first, last), listed


def parts_of_list(ground: Ground, phrase: Phrase) -> list[Mention]:
    """The bodies that follow one another from the phrase on, with nothing between but where they lie."""
    number, text = phrase.sentence, ground.text(phrase.sentence)
    found = [one for one in outermost(ground.mentions.get(number, [])) if one.start >= phrase.start]
    bodies = [one for one in found if ground.actor(one.actor).kind is ActorKind.ORGANISATION]
    opening = ground.tokens_of(phrase)[0].end
    if not bodies or text[opening : bodies[0].start].strip() not in ("", "the"):
        return []
    kept = [bodies[0]]
    for one in bodies[1:]:
        if BETWEEN.fullmatch(text, kept[-1].end, one.start) is None:
            break
        kept.append(one)
    return kept


def joined(fact: Fact, phrase: Phrase, whole: Phrase) -> Fact:
    """The fact with the whole list in the place of its first part, and without those that it takes in."""
    objects = tuple(
        whole if one == phrase else one for one in fact.objects if not is_taken_in(one, phrase, whole)
    )
    adjuncts = tuple(
        (kind, whole if one == phrase else one)
        for kind, one in fact.adjuncts
        if not is_taken_in(one, phrase, whole)
    )
    return replace(fact, objects=objects, adjuncts=adjuncts)


def is_taken_in(one: Phrase, phrase: Phrase, whole: Phrase) -> bool:
    return one != phrase and whole.first <= one.first < whole.last

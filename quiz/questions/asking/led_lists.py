"""Lists that other words lead: "crews from Norway, Iceland and Denmark", "countries such as …", "towns — …".

The words before the list are said, and the list is asked for where it stands: "Crews from which of these
countries searched the sea?".
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Mention, Phrase, Token
from quiz.questions.asking.lists import (
    BEHIND,
    is_of_more,
    list_answer,
    question_word,
    secrets,
    whole_list,
)
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import Stem, about_part, about_subject
from quiz.questions.wording.subjects import say_subject

LEADING = BEHIND | {"of"}
GIVING_EXAMPLES = {"like", "including"}
PARTING = {"—", "–", "--", ":"}
# More words before the list make a question that begins far from what it asks.
MOST_BEFORE = 8
# "News on fishing in Norway and Denmark": two behind so many words a reader guesses.
SHORTEST = 3


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if is_of_more(ground, fact):
            continue
        yield from ask_subject(ground, fact)
        for phrase in phrases_behind(fact):
            yield from ask_phrase(ground, fact, phrase)


def ask_subject(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "Crews from which of these countries searched the sea?", "Which of these towns lie in the zone?" """
    found = led_list(ground, fact.subject)
    # "Tarn Airlines, with offices in Norway and …": the airline is told of, wherever it has them.
    if found is None or found[0] == 1 or found[0] and fact.subject.actor is not None:
        return
    before, listed = found
    opening = ground.start_of(fact.subject, before - 1) if before else None
    head = None if opening is None else say_subject(ground, replace(fact, subject=opening))
    if before and (head is None or "," in head.text):
        return
    word = asking_words(ground, fact.subject, before, listed, head)
    stem = about_subject(ground, fact, word, None, secrets(ground, listed))
    yield from candidates(ground, fact, fact.subject, stem, listed, head)


def ask_phrase(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "By teams from which of these countries was the crew found?", "Which of these ports did she see?" """
    found = led_list(ground, phrase)
    if found is None:
        return
    before, listed = found
    is_led = ground.tokens_of(phrase)[0].text.lower() in LEADING
    head = say(ground, ground.start_of(phrase, before - 1)) if before > 1 else None
    is_bare = whole_list(ground, ground.rest_of(phrase, 1)) != []
    if is_led is (before == 0) or is_bare or before > 1 and head is None:
        return
    word = asking_words(ground, phrase, before, listed, head)
    stem = about_part(ground, fact, word[:1].upper() + word[1:], phrase, secrets(ground, listed))
    yield from candidates(ground, fact, phrase, stem, listed, head)


def candidates(
    ground: Ground, fact: Fact, phrase: Phrase, stem: Stem | None, listed: list[Mention], head: Said | None
) -> Iterator[Candidate]:
    if stem is not None:
        actors = head.actors if head else ()
        stem = replace(stem, actors=tuple(sorted({*stem.actors, *actors})))
        yield candidate_of(ground, fact, "list", stem, list_answer(ground, listed), phrase)


def asking_words(
    ground: Ground, phrase: Phrase, before: int, listed: list[Mention], head: Said | None
) -> str:
    """ "Crews from which of these countries": what is said before the list, its preposition, the question."""
    asked = question_word(ground, listed)
    if not before:
        return asked
    leading = ground.tokens_of(phrase)[before - 1].text.lower()
    return " ".join(filter(None, [head.text if head else "", leading, asked[0].lower() + asked[1:]]))


def led_list(ground: Ground, phrase: Phrase) -> tuple[int, list[Mention]] | None:
    """How many words of the phrase are said before the list that ends it, and the list; None without one."""
    tokens = ground.tokens_of(phrase)
    for place in range(1, len(tokens) - 2):
        is_leading = tokens[place - 1].text.lower() in LEADING
        opening = opening_of_sort(tokens, place)
        if not is_leading and opening is None:
            continue
        listed = whole_list(ground, closed(ground, ground.rest_of(phrase, place)))
        before = place if opening is None else opening
        if (
            len(listed) >= SHORTEST
            and before <= MOST_BEFORE
            and not any(token.tag == "VB" for token in tokens[:before])
        ):
            return before, listed
    return None


def opening_of_sort(tokens: tuple[Token, ...], place: int) -> int | None:
    """Where the noun begins whose examples, or all of whose sort, the words from `place` on list.

    2 in "crews from countries such as …", 0 in "countries like …" and in "the five towns — …".
    """
    leading = tokens[place - 1].text.lower()
    is_such = leading == "as" and place > 1 and tokens[place - 2].text.lower() == "such"
    if leading not in GIVING_EXAMPLES | PARTING and not is_such:
        return None
    stop = place - 2 if is_such else place - 1
    stop -= stop > 0 and tokens[stop - 1].text == ","
    noun = tokens[stop - 1] if stop else None
    if noun is None or noun.tag != "NNS":
        return None
    start = stop
    while start and tokens[start - 1].tag[:2] in ("NN", "JJ", "CD", "DT") and tokens[start - 1].tag != "NNP":
        start -= 1
    is_whole = not start or tokens[start - 1].text.lower() in LEADING
    return start if is_whole else None


def closed(ground: Ground, phrase: Phrase) -> Phrase:
    """The phrase without the dash that closes what a dash opened."""
    tokens = ground.tokens_of(phrase)
    return ground.start_of(phrase, len(tokens) - 1) if tokens[-1].text in PARTING else phrase

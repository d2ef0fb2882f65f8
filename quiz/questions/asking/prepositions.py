"""With whom, from where, to which: the actor at the end of an object or adjunct, behind its preposition.

"With which country did Norway sign a fishing treaty?" for "signed a fishing treaty with Iceland".
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Adjunct, Fact, Mention, Phrase, Token, Use
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.asking.objects import TITLE_TAGS, is_listed
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.question_words import country_noun, place_noun, way_noun
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import NOTHING, Stem, about_part

ASKED = {"with", "to", "from", "against", "for", "in", "at", "on", "by", "near", "into", "towards", "toward"}

BODIES_OF_NO_SORT = {"group", "institution"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in (
            *fact.objects,
            *(phrase for kind, phrase in fact.adjuncts if kind is not Adjunct.TIME),
        ):
            yield from ask_officials(ground, fact, phrase)
            found = closing_actor(ground, without_bracket(ground, phrase))
            if found is not None and found.actor != fact.subject.actor:
                yield from ask_closing(ground, fact, phrase, found)


def ask_officials(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "With which country's officials did Norway hold talks?" for "talks with Icelandic officials"."""
    tokens = ground.tokens_of(phrase)
    mentions = outermost(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))
    if len(tokens) < 3 or not mentions or tokens[-1].text.lower() not in words("governing_nouns"):
        return
    mention, actor = mentions[-1], ground.actor(mentions[-1].actor)
    place = len(tokens) - 3
    is_bare = (mention.start, mention.end) == (tokens[-2].start, tokens[-2].end)
    if actor.kind is not ActorKind.COUNTRY or not is_bare or tokens[place].text.lower() not in ASKED:
        return
    word = f"{tokens[place].text.capitalize()} which {country_noun(actor)}’s {tokens[-1].text}"
    stem = about_end(ground, fact, phrase, place, word, secret_names(ground, mention.actor))
    if stem is not None:
        answer = answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "officials", stem, answer, None)


def without_bracket(ground: Ground, phrase: Phrase) -> Phrase:
    """ "In the town of Kalm (the second largest)" without its bracket."""
    tokens = ground.tokens_of(phrase)
    place = next((k for k, token in enumerate(tokens) if token.text == "("), None)
    is_closing = place and tokens[-1].text == ")"
    return cut(ground, phrase, place) or phrase if is_closing else phrase


def closing_actor(ground: Ground, phrase: Phrase) -> Mention | None:
    """The actor whose name closes the phrase, right behind a preposition (and "the")."""
    mentions = outermost(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))
    if not mentions or mentions[-1].end != phrase.end or mentions[-1].use is Use.ATTRIBUTE:
        return None
    before = [token for token in ground.tokens_of(phrase) if token.end <= mentions[-1].start]
    if ground.actor(mentions[-1].actor).kind is ActorKind.PERSON:
        before = before_title(before)
    while before and before[-1].text.lower() == "the":
        before.pop()
    if len(before) > 1 and before[-1].text.lower() == "of":
        label = ground.actor(mentions[-1].actor).label
        return (
            mentions[-1] if label and [t.text.lower() for t in before][-3:] == ["the", label, "of"] else None
        )
    is_asked = bool(before) and before[-1].text.lower() in ASKED and "between" not in phrase.text.lower()
    return mentions[-1] if is_asked else None


def before_title(before: list[Token]) -> list[Token]:
    """What stands before the title of a person: "by" of "by Health Minister" before the name."""
    place = len(before)
    while place and before[place - 1].tag in TITLE_TAGS:
        place -= 1
    is_title = place < len(before) and before[-1].tag in ("NN", "NNP")
    return before[:place] if is_title and place else before


def ask_closing(ground: Ground, fact: Fact, phrase: Phrase, mention: Mention) -> Iterator[Candidate]:
    """ "With which country did the envoy sign a deal?": the actor closes the phrase, no verb is before it."""
    actor = ground.actor(mention.actor)
    tokens = ground.tokens_of(phrase)
    places = [
        k for k, token in enumerate(tokens) if token.end <= mention.start and token.text.lower() in ASKED
    ]
    if not places:
        return
    place = places[-1]
    head = tokens[:place]
    if any(token.tag.startswith("VB") and token.tag != "VBN" for token in head):
        return
    # "Faces charges brought by Iceland": nothing was faced by it.
    if head and head[-1].tag == "VBN":
        return
    if is_listed(ground, mention.sentence, mention.end, mention.actor):
        return
    if actor.kind is ActorKind.COUNTRY and not is_country_name(mention):
        return
    # "Left after talks with Iceland": the talks were with it.
    if head and phrase not in fact.objects or tokens[place].text.lower() == "by" and not fact.is_passive:
        return
    # Nothing happens in a body; what is told to happen there is none.
    if tokens[place].text.lower() == "in" and place_noun(ground, actor) in BODIES_OF_NO_SORT:
        return
    preposition = tokens[place].text
    word = f"{preposition.capitalize()} {wh(ground, mention, preposition, fact.verb)}"
    stem = about_end(ground, fact, phrase, place, word, secret_names(ground, mention.actor))
    if stem is not None:
        answer = answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "preposition", stem, answer, None)


def wh(ground: Ground, mention: Mention, preposition: str, verb: str) -> str:
    """ "Which city" behind "in", "at" and "near"; else "whom", or "which" and what the actor is."""
    actor = ground.actor(mention.actor)
    if preposition.lower() in ("at", "in", "near"):
        return f"which {place_noun(ground, actor)}"
    if actor.kind is ActorKind.PERSON:
        return "whom"
    noun = way_noun(ground, actor, preposition, verb)
    return f"which {'institution' if is_told_of_another(ground, mention, noun) else noun}"


def is_told_of_another(ground: Ground, mention: Mention, noun: str) -> bool:
    """ "From the Tarn Museum to the Marlo Museum": to which museum, where one is told?"""
    text = ground.text(mention.sentence)
    is_body = ground.actor(mention.actor).kind is ActorKind.ORGANISATION
    return is_body and contains_words(f"{text[: mention.start]} {text[mention.end :]}", noun)


def is_country_name(mention: Mention) -> bool:
    """A place named by its capital would make the question ask for a city with a country as the answer."""
    return mention.use is Use.NAME


def about_end(
    ground: Ground, fact: Fact, phrase: Phrase, place: int, word: str, secret: frozenset[str] = NOTHING
) -> Stem | None:
    """Asks for what the phrase says from its token `place` on; what it says before that the stem must say."""
    kept = cut(ground, phrase, place)
    if kept is None:
        return about_part(ground, fact, word, phrase, secret)
    told = with_part(fact, phrase, kept)
    return about_part(
        ground, replace(told, objects=tuple(dict.fromkeys((*told.objects, kept)))), word, None, secret
    )


def cut(ground: Ground, phrase: Phrase, place: int) -> Phrase | None:
    """The phrase up to its token `place`; None where nothing is left."""
    return ground.start_of(phrase, place) if place else None


def with_part(fact: Fact, old: Phrase, new: Phrase) -> Fact:
    """The fact with one of its phrases exchanged."""
    objects = tuple(new if phrase == old else phrase for phrase in fact.objects)
    adjuncts = tuple((kind, new if phrase == old else phrase) for kind, phrase in fact.adjuncts)
    return replace(fact, objects=objects, adjuncts=adjuncts)

"""Whose: "Which country's weaponry has Norway agreed to buy?" for "agreed to buy French weaponry".

The demonym must open the noun phrase that closes an object, so that the question takes the whole of it.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import ActorKind, Fact, Mention, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.asking.prepositions import about_end
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.question_words import country_noun
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import Stem

LONGEST_THING = 4
NO_PROPERTY = {"border", "borders", "language", "languages", "citizen", "citizens", "national", "nationals"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in fact.objects:
            found = closing_demonym(ground, phrase)
            if found is not None and found[0].actor != fact.subject.actor:
                yield from ask_whose(ground, fact, phrase, *found)


def closing_demonym(ground: Ground, phrase: Phrase) -> tuple[Mention, int] | None:
    """The demonym before the nouns that close the phrase, and its place; only right behind its verb."""
    mentions = outermost(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))
    tokens = ground.tokens_of(phrase)
    if not mentions or ground.actor(mentions[-1].actor).kind is not ActorKind.COUNTRY:
        return None
    place = next((k for k, token in enumerate(tokens) if token.start == mentions[-1].start), 0)
    is_demonym = tokens[place].end == mentions[-1].end and tokens[place].tag.startswith(("JJ", "NNP"))
    thing = tokens[place + 1 :]
    is_thing = 1 <= len(thing) <= LONGEST_THING and all(token.tag.startswith(("NN", "JJ")) for token in thing)
    if not is_demonym or not is_thing or thing[-1].tag not in ("NN", "NNS") or is_no_property(thing[-1]):
        return None
    return mentions[-1], place


def is_no_property(token: Token) -> bool:
    """Officials and governments have a rule of their own; languages and borders are no property."""
    return token.text.lower() in words("governing_nouns") | NO_PROPERTY


def ask_whose(
    ground: Ground, fact: Fact, phrase: Phrase, mention: Mention, place: int
) -> Iterator[Candidate]:
    tokens = ground.tokens_of(phrase)
    verb = tokens[place - 1].lemma.lower() if place else fact.verb
    if verb not in words("verbs_asked_whose") or place and tokens[place - 1].tag != "VB":
        return
    thing = " ".join(token.text for token in tokens[place + 1 :])
    secret, owner = secret_names(ground, mention.actor), country_noun(ground.actor(mention.actor))
    stem = about_end(ground, fact, phrase, place, f"Which {owner}’s {thing}", secret)
    stem = stem and without_other_deed(ground, phrase, place, stem)
    if stem is not None:
        answer = answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "whose", stem, answer, None)


def without_other_deed(ground: Ground, phrase: Phrase, place: int, stem: Stem) -> Stem | None:
    """ "A deal to import oil and to buy": the infinitive that "and" joins before the last one is left out.

    Where it tells of another country it goes before: that country's might be as right an answer.
    """
    tokens = ground.tokens_of(phrase)[:place]
    places = [k for k, token in enumerate(tokens) if token.text.lower() == "to" and token.tag == "TO"]
    if len(places) < 2:
        return stem
    first, last = places[0], places[-1]
    dropped = ground.text(phrase.sentence)[tokens[first].start : tokens[last].start]
    if tokens[last - 1].text.lower() not in ("and", "or") or dropped not in stem.text:
        return None
    kept = replace(stem, text=stem.text.replace(dropped, ""))
    deed = ground.phrase(phrase.sentence, phrase.first + first + 1, phrase.first + last - 1)
    return besides(ground, deed, kept) if tells_of_country(ground, deed) else kept


def tells_of_country(ground: Ground, phrase: Phrase) -> bool:
    named = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    return any(ground.actor(one.actor).kind is ActorKind.COUNTRY for one in named)


def besides(ground: Ground, deed: Phrase, stem: Stem) -> Stem | None:
    """ "Besides importing Danish oil, which country’s …?": only where the question itself comes first."""
    verb, *rest = ground.tokens_of(deed)
    doing = inflect(verb.lemma.lower(), "VBG")
    if not stem.text.startswith("Which ") or not rest or not doing:
        return None
    told = f"{doing} {ground.text(deed.sentence)[rest[0].start : deed.end]}"
    named = {one.actor for one in ground.mentions_within(deed.sentence, deed.start, deed.end)}
    actors = tuple(sorted({*stem.actors, *named}))
    return replace(stem, text=f"Besides {told}, w{stem.text.removeprefix('W')}", actors=actors)

"""Whose words a quotation is: told beside it, where it runs on, or by the sentence that leads to it."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Mention, Phrase
from quiz.questions.clauses_of_saying import those_saying
from quiz.questions.ground import Ground
from quiz.questions.running_quotations import places_of_speaker
from quiz.questions.tellings import one_who_tells


def speaker_of_quotation(ground: Ground, number: int) -> Mention | Phrase | None:
    """The one who speaks beside the quotation, where it ends or last before it; None if others do, too."""
    places = list(places_of_speaker(ground, number))
    for place in places:
        phrases = those_saying(ground, place)
        if phrases != []:
            return only_one(ground, phrases)
    run = [place for place in places if ground.sentence(place).is_quoted]
    is_opened = bool(run) and not ground.text(min(run))[0].isalnum()
    return leading_speaker(ground, min(run), max(run)) if is_opened else None


def only_one(ground: Ground, phrases: list[Phrase] | None) -> Mention | Phrase | None:
    """The one whom all the phrases mean."""
    found = [speaker_meant(ground, phrase) for phrase in phrases or ()]
    actors = {one.actor if one is not None else None for one in found}
    return found[0] if len(actors) == 1 else None


def speaker_meant(ground: Ground, phrase: Phrase) -> Mention | Phrase | None:
    """Who tells, also by a surname that is a plain word elsewhere, or as the "it" that spoke just before."""
    told = one_who_tells(ground, phrase)
    return told or person_by_surname(ground, phrase) or body_going_on(ground, phrase)


def person_by_surname(ground: Ground, phrase: Phrase) -> Phrase | None:
    """ "Ward said": the one person of the article with that last name."""
    tokens = ground.tokens_of(phrase)
    if phrase.actor is not None or len(tokens) != 1 or tokens[0].tag != "NNP":
        return None
    people = ground.actors_of_kind.get(ActorKind.PERSON, ())
    named = [one for one in people if ground.actor(one).name.split()[1:][-1:] == [tokens[0].text]]
    return replace(phrase, actor=named[0]) if len(named) == 1 else None


def body_going_on(ground: Ground, phrase: Phrase) -> Phrase | None:
    """ "(The port said …) “…,” it added": the one body that speaks in the sentence before."""
    if phrase.text.lower() != "it" or phrase.actor is not None or phrase.sentence == 1:
        return None
    before = those_saying(ground, phrase.sentence - 1) or ()
    told = one_who_tells(ground, before[0]) if len(before) == 1 else None
    is_body = told is not None and ground.actor(told.actor).kind is ActorKind.ORGANISATION
    return replace(phrase, actor=told.actor) if is_body else None


def leading_speaker(ground: Ground, first: int, last: int) -> Mention | Phrase | None:
    """ "Ann Lee runs the port. “It was never safe.”": the one person of the sentence before the quotation.

    Nobody else may be told of behind it in its paragraph: "Eva Low is a neighbour".
    """
    before = first - 1
    if before == 0 or ground.sentence(before).is_quoted:
        return None
    speaker = only_one(ground, those_saying(ground, before)) or person_told_of(ground, before)
    if speaker is None or not set(people_behind(ground, last)) <= {speaker.actor}:
        return None
    return speaker


def person_told_of(ground: Ground, number: int) -> Mention | Phrase | None:
    """The subject of the sentence, or whom it names before a colon, if it names no other person.

    What "the page, which holds the following note:" leads to are the words of the page.
    """
    if those_saying(ground, number) != [] or leads_to_words_of_thing(ground, number):
        return None
    named = people_in(ground, number)
    subject = next((fact.subject for fact in ground.facts.get(number, ()) if fact.is_main), None)
    speaker = one_who_tells(ground, subject) if subject is not None else None
    if speaker is None and ground.text(number).rstrip().endswith(":"):
        speaker = next(iter(named), None)
    is_person = speaker is not None and ground.actor(speaker.actor).kind is ActorKind.PERSON
    return speaker if is_person and {one.actor for one in named} <= {speaker.actor} else None


def leads_to_words_of_thing(ground: Ground, number: int) -> bool:
    """ "…, which contains the following note:", "a page that reads:": a thing holds what is quoted next."""
    line = ground.tokens(number)
    return line[-1].text == ":" and any(token.tag == "WDT" for token in line)


def people_behind(ground: Ground, last: int) -> Iterator[int]:
    """The persons named in the next sentence of the paragraph."""
    following = last + 1
    is_there = following <= len(ground.analysis.sentences)
    if is_there and ground.sentence(following).block == ground.sentence(last).block:
        yield from (one.actor for one in people_in(ground, following))


def people_in(ground: Ground, number: int) -> list[Mention]:
    return [
        one for one in ground.mentions.get(number, ()) if ground.actor(one.actor).kind is ActorKind.PERSON
    ]

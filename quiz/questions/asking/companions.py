"""One of a list, the others given: "Norway, Iceland and which other country have left the union?".

Lists of two to four actors of one kind; the ones that stay in the stem tell which list is meant.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind, Fact, Mention, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.asking.lists import is_of_members, whole_list
from quiz.questions.asking.prepositions import about_end
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import askable, is_added
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.options.families import label_families
from quiz.questions.plain import contains_words
from quiz.questions.proposing import candidate_of
from quiz.questions.things import head_of
from quiz.questions.wording.main_actors import is_in_title
from quiz.questions.wording.naming import name_of
from quiz.questions.wording.question_words import KIND_WORDS, noun_for
from quiz.questions.wording.stems import about_part, about_subject

MOST = 4
MOST_READ = 40
PREPOSITIONS = {"with", "to", "from", "against", "for", "in", "at", "near", "between"}
# "Besides Africa, to which other region …?": parts of the world are of one sort.
WIDE = {"continent", "region"}
# What everybody is and has.
LIGHT = {"be", "have", "become", "remain"}
KINDS = {ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.PLACE}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if is_added(ground, fact):
            continue
        yield from ask_subjects(ground, fact)
        for phrase in phrases_behind(fact):
            yield from ask_behind(ground, fact, phrase)


def ask_subjects(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "Norway, Iceland and which other country have left the union?" """
    listed = closed_list(ground, fact.subject)
    if not listed or is_done_by_others(ground, fact, listed):
        return
    *others, last = with_asked_last(ground, listed)
    named = ", ".join(name_of(ground.actor(one.actor)) for one in others)
    word = f"{named} and {other_word(ground, last)}"
    stem = about_subject(ground, fact, word, None, secret_names(ground, last.actor))
    if stem is not None:
        actors = tuple(one.actor for one in others)
        stem = replace(stem, actors=tuple(sorted({*stem.actors, *actors})))
        yield candidate_of(
            ground, fact, "companion", stem, answer_of(ground, last), fact.subject, *doubts(ground, last)
        )


def ask_behind(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "Besides Norway, with which country did the union sign a treaty?" """
    tokens = ground.tokens_of(phrase)
    place = next((k for k, token in enumerate(tokens[:-1]) if token.text.lower() in PREPOSITIONS), None)
    if place == 0 and tokens[0].text.lower() == "between":
        place = None
    listed = closed_list(ground, phrase if place is None else ground.rest_of(phrase, place + 1))
    is_same = fact.verb == "be" and not place or is_of_members(ground, fact)
    if not listed or is_same or is_told_of_others(ground, fact, listed):
        return
    *others, last = with_asked_last(ground, listed)
    named = ", ".join(name_of(ground.actor(one.actor)) for one in others[:-1])
    named = " and ".join(filter(None, [named, name_of(ground.actor(others[-1].actor))]))
    asked = other_word(ground, last)
    if place is not None:
        asked = f"{tokens[place].text.lower()} {asked.replace('who else', 'whom else')}"
    word, secret = f"Besides {named}, {asked}", secret_names(ground, last.actor)
    stem = (
        about_end(ground, fact, phrase, place, word, secret)
        if place
        else about_part(ground, fact, word, phrase, secret)
    )
    if stem is not None:
        yield candidate_of(
            ground, fact, "companion", stem, answer_of(ground, last), phrase, *doubts(ground, last)
        )


def closed_list(ground: Ground, phrase: Phrase) -> list[Mention]:
    """A complete list of two to four actors of one kind and sub-kind, named in full."""
    listed = whole_list(ground, phrase)
    actors = [ground.actor(one.actor) for one in listed]
    is_fit = 2 <= len(actors) <= MOST and all(actor.kind in KINDS for actor in actors)
    labels = {actor.label for actor in actors}
    is_one_sort = len(labels) == 1 or labels == WIDE
    return listed if is_fit and is_one_sort and not are_all_known(ground, actors[0].label) else []


def with_asked_last(ground: Ground, listed: list[Mention]) -> list[Mention]:
    """The list with the one that is asked for at its end: the last that a reader cannot read from the title.

    Nor one of the few continents, where the list has another part of the world.
    """
    hidden = [one for one in listed if not is_in_title(ground, ground.actor(one.actor))]
    rare = [one for one in hidden if ground.actor(one.actor).label != "continent"]
    asked = (rare or hidden or listed)[-1]
    return [*(one for one in listed if one is not asked), asked]


def is_told_of_others(ground: Ground, fact: Fact, listed: list[Mention]) -> bool:
    """ "Besides Riga, which other city did floods hit?": another sentence on floods has a third city."""
    head = head_of(ground.tokens_of(fact.subject)) if fact.subject.actor is None else None
    numbers = ground.sentences_with_lemma.get(head.lemma.lower(), ()) if head is not None else ()
    label, own = ground.actor(listed[0].actor).label, {one.actor for one in listed}
    return any(
        ground.actor(mention.actor).label == label and mention.actor not in own
        for number in ground.nearest(numbers, fact.sentence, MOST_READ)
        for mention in ground.mentions.get(number, ())
    )


def is_done_by_others(ground: Ground, fact: Fact, listed: list[Mention]) -> bool:
    """ "Norway and Iceland banned nets", and elsewhere "Sweden banned them": a third may be meant."""
    label, own = ground.actor(listed[0].actor).label, {one.actor for one in listed}
    if fact.verb in LIGHT or fact.verb in words("verbs_too_light"):
        return False
    numbers = ground.sentences_with_lemma.get(fact.verb, ())
    doers = (
        other.subject.actor
        for number in ground.nearest(numbers, fact.sentence, MOST_READ)
        for other in ground.facts.get(number, ())
        if other.verb == fact.verb and not other.is_passive and not other.is_negated
    )
    return any(one is not None and one not in own and ground.actor(one).label == label for one in doers)


def are_all_known(ground: Ground, label: str) -> bool:
    """Whether the article has two parties and no third: where one is named, everybody knows the other."""
    return label == "party" and sum(actor.label == label for actor in ground.analysis.actors) < MOST - 1


def other_word(ground: Ground, mention: Mention) -> str:
    """ "Which other country", "who else"; "Tarn Television" may make films, and be no broadcaster."""
    actor = ground.actor(mention.actor)
    if actor.kind is ActorKind.PERSON:
        return "who else"
    noun = noun_for(ground, actor)
    is_guessed = label_families().get(actor.label) == "media" and not is_vouched(actor, noun)
    return f"which other {KIND_WORDS[actor.kind] if is_guessed else noun}"


def is_vouched(actor: Actor, noun: str) -> bool:
    """ "Newspaper" of one on the lists, or that is called so by the article or by its name."""
    told = (actor.name, *(role.text for role in actor.roles))
    return entry_of(actor.name) is not None or any(contains_words(one, noun) for one in told)


def doubts(ground: Ground, mention: Mention) -> tuple[str, ...]:
    """Countries and bodies of a told sort are what they are called; a place beside a city may be none."""
    actor = ground.actor(mention.actor)
    is_told = actor.kind is ActorKind.ORGANISATION and actor.label != actor.kind.value
    return () if actor.kind is ActorKind.COUNTRY or is_told else ("companion of any sort",)


def answer_of(ground: Ground, mention: Mention):
    return answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)

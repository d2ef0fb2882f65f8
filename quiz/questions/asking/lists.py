"""Which of these: the article's complete list of actors, beside others of their kind."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from briefing.analysis.results import Actor, ActorKind, Fact, Mention, Phrase, Token, Use
from briefing.analysis.word_classes import word_class
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.asking.prepositions import about_end
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, once, phrases_behind
from quiz.questions.options.families import label_in_list
from quiz.questions.proposing import candidate_of
from quiz.questions.things import head_of
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import Stem, about_part, about_subject
from quiz.questions.wording.subjects import say_subject

PLURALS = {
    ActorKind.PERSON: "people",
    ActorKind.COUNTRY: "countries",
    ActorKind.ORGANISATION: "organisations",
    ActorKind.PLACE: "places",
    ActorKind.AGREEMENT: "agreements",
    ActorKind.EVENT: "events",
}
# Label -> what several are asked for as.
SORTS = {
    "bank": "banks",
    "city": "cities",
    "company": "companies",
    "museum": "museums",
    "newspaper": "newspapers",
    "party": "parties",
    "state": "states",
    "team": "teams",
    "town": "towns",
    "university": "universities",
}
# What teaches or shows: of several sorts an "institution".
INSTITUTIONS = {"college", "hospital", "library", "museum", "school", "university"}
SHORTEST_LIST = 2
STATES = "group of states"
BEHIND = {"to", "in", "with", "from", "against", "for", "between", "by", "across", "on", "at", "near"}
OPENERS = {"including", "namely", "like"}
JOINTS = {",", "and", "as", "well", "the", "&", "both", "along", "together", "with"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if is_of_more(ground, fact):
            continue
        yield from ask_subjects(ground, fact)
        for phrase in fact.objects:
            yield from ask_objects(ground, fact, phrase)
        for phrase in phrases_behind(fact):
            yield from ask_behind(ground, fact, phrase)
            yield from ask_examples(ground, fact, phrase)


@once
def is_of_more(ground: Ground, fact: Fact) -> bool:
    """ "Norway and Denmark also signed it", "comes mainly from Norway and Denmark": there are others."""
    last = max(phrase.last for phrase in (fact.action, *phrases_behind(fact)))
    told = ground.tokens(fact.sentence)[max(0, fact.subject.first - 2) : last + 2]
    heard = [*(token.text.lower() for token in told), ""]
    is_added = any(one == "too" and not other[:1].isalpha() for one, other in pairwise(heard))
    return is_added or not word_class("words_of_more").isdisjoint(heard)


def ask_subjects(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "Which of these countries signed the treaty?" """
    listed = whole_list(ground, fact.subject)
    if not listed:
        return
    stem = about_subject(ground, fact, question_word(ground, listed), None, secrets(ground, listed))
    if stem is not None:
        yield candidate_of(ground, fact, "list", stem, list_answer(ground, listed), fact.subject)


def ask_objects(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "Which of these countries did the envoy name?" """
    listed = whole_list(ground, phrase)
    if not listed:
        return
    word = question_word(ground, listed)
    if is_of_members(ground, fact):
        stem = among(ground, fact, word)
    else:
        stem = about_part(ground, fact, word, phrase, secrets(ground, listed))
    if stem is not None:
        yield candidate_of(ground, fact, "list", stem, list_answer(ground, listed), phrase)


def is_of_members(ground: Ground, fact: Fact) -> bool:
    """ "Members of the league include Norway": they are it, and have it not in them."""
    head = head_of(ground.tokens_of(fact.subject))
    return fact.verb == "include" and head is not None and head.tag == "NNS"


def among(ground: Ground, fact: Fact, word: str) -> Stem | None:
    """ "Which of these countries are among the members of the league?" for "its members include …"."""
    subject = say_subject(ground, fact)
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    if subject is None or len(fact.action.text.split()) > 1:
        return None
    opening = "" if subject.text.split()[0].lower() in ("the", "its", "their") else "the "
    return Stem(
        f"{word} {'were' if is_past else 'are'} among {opening}{subject.text.rstrip(',')}?", subject.actors
    )


def ask_behind(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "In which of these regions is the fever common?" for "common in Asia, Africa and Siberia"."""
    tokens = ground.tokens_of(phrase)
    place = next((k for k, token in enumerate(tokens) if token.text.lower() in BEHIND), None)
    # "With talks planned across Iran and Iraq": what is told of it was not across them.
    if place is None or place + 1 >= len(tokens) or place and tokens[place - 1].tag == "VBN":
        return
    # "Covered a trip by Ann Lee and Jon Vik": nothing was covered by them.
    if tokens[place].text.lower() == "by" and not fact.is_passive:
        return
    listed = whole_list(ground, ground.rest_of(phrase, place + 1))
    if not listed:
        return
    word = question_word(ground, listed)
    word = f"{tokens[place].text.capitalize()} {word[0].lower()}{word[1:]}"
    stem = about_end(ground, fact, phrase, place, word, secrets(ground, listed))
    if stem is not None:
        yield candidate_of(ground, fact, "list", stem, list_answer(ground, listed), phrase)


def ask_examples(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "Which of these countries did the envoy name?" for "named countries, including Norway and Iceland".

    "In which of these cities …?" for "has offices in cities such as Bergen and Riga".
    """
    told = ground.tokens_of(phrase)
    head, lead = told[-1].text.lower(), told[0].text
    place = next((k for k, token in enumerate(told) if token.text.lower() in BEHIND), None)
    listed = examples_behind(ground, phrase)
    if not listed or place is not None and place > 0 or head not in nouns_for(ground, listed):
        return
    word = f"Which of these {head}" if place is None else f"{lead.capitalize()} which of these {head}"
    stem = about_part(ground, without_list(fact, listed), word, phrase, secrets(ground, listed))
    if stem is not None:
        yield candidate_of(ground, fact, "examples", stem, list_answer(ground, listed), phrase)


def without_list(fact: Fact, listed: list[Mention]) -> Fact:
    """The fact without the phrases that are the list: "including Bergen and Riga"."""
    adjuncts = (one for one in fact.adjuncts if not one[1].start <= listed[0].start < one[1].end)
    return replace(fact, adjuncts=tuple(adjuncts))


def nouns_for(ground: Ground, listed: list[Mention]) -> set[str]:
    """What all of them may be asked for as: "countries", "cities"."""
    actors = [ground.actor(one.actor) for one in listed]
    labels = {actor.label for actor in actors}
    return {PLURALS[actors[0].kind], *(SORTS.get(label, "") for label in labels if len(labels) == 1)}


def examples_behind(ground: Ground, phrase: Phrase) -> list[Mention]:
    """The list that "including", "like", "namely" or "such as" opens right behind the phrase; else empty."""
    tokens = ground.tokens(phrase.sentence)
    start = phrase.last
    while start < len(tokens) and tokens[start].text in {",", "too"}:
        start += 1
    opening = [token.text.lower() for token in tokens[start : start + 2]]
    start += 2 if opening == ["such", "as"] else 1
    if opening != ["such", "as"] and not OPENERS.intersection(opening[:1]):
        return []
    last = start
    while last < len(tokens) and tokens[last].tag.startswith(("NNP", "DT", "CC", ",")):
        last += 1
    while tokens[last - 1].tag in ("CC", ",", "DT"):
        last -= 1
    return whole_list(ground, ground.phrase(phrase.sentence, start, last)) if last - start >= 3 else []


def whole_list(ground: Ground, phrase: Phrase) -> list[Mention]:
    """The mentions of a phrase that is nothing but a list of actors of one kind, with titles; else empty."""
    inside = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    if len(inside) < SHORTEST_LIST:
        return []
    titles = titles_in(ground, phrase)
    tokens = [one for one in unbracketed(ground.tokens_of(phrase)) if not is_in(one, titles)]
    starts = {token.start for token in tokens}
    mentions = outermost([mention for mention in inside if mention.start in starts])
    actors = {mention.actor for mention in mentions}
    kinds = {kind_in_list(ground.actor(actor)) for actor in actors}
    if len(actors) < SHORTEST_LIST or len(actors) != len(mentions) or len(kinds) != 1:
        return []
    if any(mention.use is Use.ATTRIBUTE for mention in mentions):
        return []
    spans = [(mention.start, mention.end) for mention in mentions]
    outside = [token.text.lower() for token in tokens if not is_in(token, spans)]
    return mentions if "and" in outside and JOINTS.issuperset(outside) else []


def kind_in_list(actor: Actor) -> ActorKind:
    """Its kind; "the Baltic states" are groups of states, which stand in lists of countries."""
    return ActorKind.COUNTRY if actor.label == STATES else actor.kind


def titles_in(ground: Ground, phrase: Phrase) -> list[tuple[int, int]]:
    """Where the phrase says what those are whom it names: "Mayor Ann Lee and the painter Jon Vik"."""
    named = {one.actor for one in ground.mentions_within(phrase.sentence, phrase.start, phrase.end)}
    roles = (role for index in sorted(named) for role in ground.actor(index).roles)
    return [(one.start, one.end) for one in roles if one.sentence == phrase.sentence and one.rule == "title"]


def is_in(token: Token, spans: list[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in spans)


def unbracketed(tokens: tuple[Token, ...]) -> Iterator[Token]:
    """The tokens without what stands in brackets: tickers, ages, places."""
    depth = 0
    for token in tokens:
        depth += token.text == "("
        if not depth:
            yield token
        depth -= token.text == ")"


def question_word(ground: Ground, listed: list[Mention]) -> str:
    """ "Which of these teams" where the list is of teams alone, else the plural of the kind."""
    actors = [ground.actor(one.actor) for one in listed]
    labels = {actor.label for actor in actors}
    if len(labels) > 1 and STATES in labels:
        return "Which of these countries and groups of states"
    own = "institutions" if len(labels) > 1 and labels <= INSTITUTIONS else None
    own = SORTS.get(label_in_list(actors), own)
    return f"Which of these {own or PLURALS[actors[0].kind]}"


def secrets(ground: Ground, listed: list[Mention]) -> frozenset[str]:
    """Every wording that would give one of the list away in the stem."""
    return frozenset(name for one in listed for name in secret_names(ground, one.actor))


def list_answer(ground: Ground, listed: list[Mention]) -> Answer:
    items = tuple(
        answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR) for mention in listed
    )
    text = "; ".join(item.text for item in items)
    return Answer(AnswerType.LIST, text, listed[0].start, listed[-1].end, items=items)

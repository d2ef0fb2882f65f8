"""Which of these: the article's complete list of actors, beside others of their kind."""

from collections.abc import Iterator
from itertools import pairwise

from briefing.analysis.results import ActorKind, Fact, Mention, Phrase, Token, Use
from briefing.analysis.word_classes import word_class
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.asking.prepositions import about_end
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import about_part, about_subject

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
INSTITUTIONS = {"college", "library", "museum", "school", "university"}
SHORTEST_LIST = 2
BEHIND = {"to", "in", "with", "from", "against", "for", "between", "by", "across"}
OPENERS = {"including", "namely", "like"}
JOINTS = {",", "and", "as", "well", "the", "&", "both"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if is_of_more(ground, fact):
            continue
        yield from ask_subjects(ground, fact)
        for phrase in fact.objects:
            yield from ask_objects(ground, fact, phrase)
            yield from ask_examples(ground, fact, phrase)
        for phrase in phrases_behind(fact):
            yield from ask_behind(ground, fact, phrase)


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
    stem = about_part(ground, fact, question_word(ground, listed), phrase, secrets(ground, listed))
    if stem is not None:
        yield candidate_of(ground, fact, "list", stem, list_answer(ground, listed), phrase)


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
    """ "Which of these countries did the envoy name?" for "named countries, including Norway and Iceland"."""
    tokens = ground.tokens(fact.sentence)
    start = next((k for k in range(phrase.last, len(tokens)) if tokens[k].text.lower() in OPENERS), None)
    head = ground.tokens_of(phrase)[-1].text.lower()
    if start is None or start - phrase.last > 3 or head not in PLURALS.values():
        return
    last = start + 1
    while last < len(tokens) and tokens[last].tag.startswith(("NNP", "DT", "CC", ",")):
        last += 1
    while tokens[last - 1].tag in ("CC", ",", "DT"):
        last -= 1
    if last - start < 4:
        return
    listed = whole_list(ground, ground.phrase(fact.sentence, start + 1, last))
    stem = about_part(ground, fact, f"Which of these {head}", phrase) if listed else None
    if stem is not None and PLURALS[ground.actor(listed[0].actor).kind] == head:
        yield candidate_of(ground, fact, "examples", stem, list_answer(ground, listed), phrase)


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
    kinds = {ground.actor(actor).kind for actor in actors}
    if len(actors) < SHORTEST_LIST or len(actors) != len(mentions) or len(kinds) != 1:
        return []
    if any(mention.use is Use.ATTRIBUTE for mention in mentions):
        return []
    spans = [(mention.start, mention.end) for mention in mentions]
    outside = [token.text.lower() for token in tokens if not is_in(token, spans)]
    return mentions if "and" in outside and JOINTS.issuperset(outside) else []


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
    own = "institutions" if len(labels) > 1 and labels <= INSTITUTIONS else None
    own = SORTS.get(labels.pop()) if len(labels) == 1 else own
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

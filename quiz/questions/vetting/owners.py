"""Whose it is, and who or where is meant: stems about revenues, surnames, "it", "there" and "ones"."""

import re
from itertools import pairwise

from briefing.analysis.results import Actor, ActorKind, Fact, Phrase, Token, Use
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import owning_fact
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words, plain
from quiz.questions.things import head_of, is_human
from quiz.questions.wording.naming import is_famous, name_of

WHICH_PLACE = re.compile(r"\bwhich (?:city|country|region|state|town|village|island)\b", re.IGNORECASE)
BEARERS = (ActorKind.PERSON, ActorKind.ORGANISATION)
# In the sentences behind a full name the surname may be that one's; so many more mentions make a main actor.
REACH_OF_NAME, TIMES_AS_OFTEN = 3, 4
POINTING = {"there", "here"}
# "The Tarn-made toys".
NAMED_WITHIN = re.compile(r"\b[A-Z]\w+-[a-z]+")
# Owned nouns of people and shares, of which a sort may be told of.
OF_SORTS = {"customer", "employee", "member", "reader", "staff", "stock", "subscriber", "user", "workforce"}
PRONOUNS = {"it", "he", "she", "they"}


def pronoun_of_another(ground: Ground, candidate: Candidate) -> str:
    """ "It plans to sell Orlin's port": "it" cannot be Orlin, which the same clause names behind it."""
    fact = candidate.fact
    if fact is None:
        return ""
    if is_anything(ground, fact) or has_anything_named(ground, candidate):
        return "“it” may be what was told before"
    if may_be_speaker(ground, fact):
        return f"“{fact.subject.text}” may be the one who says it"
    holder = referent(ground, fact)
    if holder is None:
        return ""
    for mention in ground.mentions.get(fact.sentence, ()):
        is_behind = mention.start > fact.subject.start and mention.use is not Use.ATTRIBUTE
        if mention.actor == holder and is_behind:
            return f"“{fact.subject.text}” cannot be {ground.actor(holder).name}, which is named behind it"
    return ""


def is_anything(ground: Ground, fact: Fact) -> bool:
    """ "It would give him more votes, Lee said": of a person's "it", nobody can tell which body it is."""
    if fact.speaker is None:
        return False
    speaker = fact.speaker.actor
    is_person = speaker is not None and ground.actor(speaker).kind is ActorKind.PERSON
    is_person = is_person or speaker is None and is_human(ground.tokens_of(fact.speaker))
    is_open = fact.subject.text.lower() == "it" and fact.subject.actor is not None
    named = ground.mentions_within(fact.sentence, 0, fact.subject.start)
    return is_person and is_open and all(one.actor != fact.subject.actor for one in named)


def has_anything_named(ground: Ground, candidate: Candidate) -> bool:
    """ "Lee said Norway would pay" of "Lee said it would pay": in what a person says, "it" got a name."""
    told = (one for one in ground.facts.get(candidate.sentence, ()) if is_anything(ground, one))
    names = (name_of(ground.actor(one.subject.actor)) for one in told if one.subject.actor is not None)
    text = ground.text(candidate.sentence)
    return any(name in candidate.stem and name not in text for name in names)


def may_be_speaker(ground: Ground, fact: Fact) -> bool:
    """ "The nurse said she had met him": nobody is told whether the nurse is the woman told of before."""
    speaker = fact.speaker
    is_pronoun = fact.subject.actor is not None and fact.subject.text.lower() in ("he", "she")
    if speaker is None or speaker.actor is not None or not is_pronoun or speaker.sentence != fact.sentence:
        return False
    tokens = ground.tokens_of(speaker)
    head = head_of(tokens) if tokens[0].text.lower() == "the" else None
    return head is not None and head.tag == "NN" and is_human(tokens)


def referent(ground: Ground, fact: Fact) -> int | None:
    """The actor that the subject of the sentence's first clause is said to be, where it does not name it."""
    first = min(
        (one.subject for one in ground.facts.get(fact.sentence, ())), key=lambda one: one.start, default=None
    )
    subject = fact.subject if first is None else first
    for phrase in (subject, fact.subject):
        is_bound = phrase.text.lower() in PRONOUNS or fact.speaker is not None
        for reference in ground.references_within(fact.sentence, phrase.start, phrase.end):
            is_whole = (reference.start, reference.end) == (phrase.start, phrase.end)
            is_whole = is_whole and reference.surface.lower() in PRONOUNS
            if reference.actor is not None and is_whole and is_bound:
                return reference.actor
    return None


def owner_missing(ground: Ground, candidate: Candidate) -> str:
    """ "By how much did revenues grow?": whose?

    "Revenues from the Tarn-made toys" are told by the name, and "shelter staff" by their sort.
    """
    fact = candidate.fact
    if fact is None or is_owned(ground, candidate):
        return ""
    nouns = [
        token.text
        for phrase in (fact.subject, *fact.objects[:1])
        if not ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
        and not NAMED_WITHIN.search(phrase.text)
        for before, token in pairwise((None, *ground.tokens_of(phrase)))
        if token.lemma.lower() in words("owned_nouns") and token.tag.startswith("NN")
        if not is_of_told_sort(before, token)
    ]
    said = [noun for noun in nouns if is_told_alone(candidate.stem, noun)]
    return f"nobody is told whose “{said[0]}”" if said else ""


def is_of_told_sort(before: Token | None, noun: Token) -> bool:
    """ "Shelter staff", "timber stocks": which people or shares they are, where their sort is told."""
    return before is not None and before.tag.startswith(("NN", "JJ")) and noun.lemma.lower() in OF_SORTS


def is_told_alone(stem: str, noun: str) -> bool:
    """Whether the stem has the noun without its owner: "population", not "half of the world's population".

    There is but one minimum wage.
    """
    said = re.search(rf"((?:[\w’'-]+ ){{0,2}})\b{re.escape(noun)}\b", stem, re.IGNORECASE)
    before = said.group(1).split() if said is not None else []
    is_of_all = f"{''.join(before[-1:])}-{noun}".lower() in words("definites_that_stand")
    is_owned = any(word.endswith(("'s", "’s", "s'", "s’")) for word in before)
    return said is not None and not (is_owned or is_of_all)


def is_owned(ground: Ground, candidate: Candidate) -> bool:
    """Whether the stem names somebody, or asks who it is."""
    if candidate.actors or candidate.answer.type is AnswerType.ACTOR:
        return True
    return bool(
        re.search(r"\b(?:which|whose|what) (?:company|firm|country|bank)", candidate.stem, re.IGNORECASE)
    )


def owner_of_counted(ground: Ground, candidate: Candidate) -> str:
    """ "How many cranes lift boats?" of "Kelda has three cranes that lift boats": whose cranes they are."""
    fact = candidate.fact
    if fact is None or candidate.rule != "how many" or not is_inside(candidate.answer, fact.subject):
        return ""
    owning = owning_fact(ground, fact)
    return f"nobody is told that they are those of “{owning.subject.text}”" if owning is not None else ""


def is_inside(answer: Answer, phrase: Phrase) -> bool:
    return phrase.start <= answer.start and answer.end <= phrase.end


def place_missing(ground: Ground, candidate: Candidate) -> str:
    """ "Casinos there have closed": nothing before it in the stem says where; "out there" is nowhere."""
    tokens, stem = ground.tokens(candidate.sentence), candidate.stem.lower()
    if " there" not in stem or candidate.rule == "quotation":
        return ""
    pairs = pairwise(tokens)
    led = (f" {one.text} {other.text}".lower() for one, other in pairs if is_of_place(one, other))
    before = next((candidate.stem[: stem.index(said)] for said in led if said in stem), None)
    if before is None:
        return ""
    named = (ground.actor(index) for index in candidate.actors)
    is_told = any(one.kind is not ActorKind.PERSON and contains_words(before, one.name) for one in named)
    return "" if is_told or WHICH_PLACE.search(before) else "nobody is told where “there” is"


def place_dropped(ground: Ground, candidate: Candidate) -> str:
    """ "For how long did Ann Lee stay?" of "stayed there for 20 years": the stem has lost where."""
    fact = candidate.fact
    behind = ground.tokens(fact.sentence)[fact.action.last :][:1] if fact is not None else ()
    pointing = next((one.text for one in behind if one.text in POINTING), "")
    if not pointing or candidate.rule == "quotation" or contains_words(candidate.whole_stem, pointing):
        return ""
    named = (ground.actor(index) for index in candidate.actors)
    is_placed = any(one.kind is ActorKind.PLACE for one in named) or WHICH_PLACE.search(candidate.stem)
    return "" if is_placed else f"nobody is told where “{pointing}” is"


def is_of_place(before: Token, word: Token) -> bool:
    """Whether the word is the "there" of "casinos there", and not of "and there are casinos"."""
    is_there = word.text == "there" and before.text.lower() not in ("out", "over")
    return is_there and (word.tag == "RB" or before.tag.startswith(("NN", "VB")))


def key_under_another_name(ground: Ground, candidate: Candidate) -> str:
    """The sentence names the body otherwise than the key does: "RW" for what was once the Old Guard."""
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    if ground.actor(answer.index).kind is not ActorKind.ORGANISATION:
        return ""
    surface = next(
        (
            one.surface
            for one in ground.mentions_within(candidate.sentence, answer.start, answer.end)
            if one.actor == answer.index
        ),
        "",
    )
    name = ground.actor(answer.index).name
    capitals = "".join(character for character in surface if character.isupper())
    initials = "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper())
    is_known = not surface or set(plain(surface).split()) & set(plain(name).split()) or name.isupper()
    is_short = capitals and capitals in (initials, initials[-len(capitals) :], initials[: len(capitals)])
    return "" if is_known or is_short else f"the sentence calls {name} “{surface}”"


def surname_shared(ground: Ground, candidate: Candidate) -> str:
    """A bare surname that two people of the article bear, or a person and a firm: nobody can be sure who is
    meant.
    """
    answer = candidate.answer
    is_said = candidate.rule == "quotation"
    if candidate.fact is None and not is_said:
        return ""
    asked = {*candidate.actors, *({answer.index} if answer.type is AnswerType.ACTOR else ())} - {None}
    number = candidate.told_in or candidate.sentence
    named = [one for one in ground.mentions.get(number, ()) if one.actor in asked]
    named = [one for one in named if ground.actor(one.actor).kind in BEARERS]
    bare = [(one.actor, one.surface) for one in named if " " not in one.surface]
    if is_said and not named:
        bare = [(index, ground.actor(index).name.split()[-1]) for index in sorted(asked)]
    for index, surname in bare:
        namesake = namesake_of(ground, index, surname, number)
        if namesake is not None:
            return f"“{surname}” may be {ground.actor(index).name} or {namesake}"
    return ""


def namesake_of(ground: Ground, index: int, surname: str, number: int) -> str | None:
    """Another person of the article who is called so, and whom sentence `number` may mean.

    "Ann Lee of the FAO" is not called "FAO".
    """
    for other in ground.actors_of_kind[ActorKind.PERSON]:
        actor = ground.actor(other)
        is_called = f" {actor.name}".endswith(f" {surname}") and not is_of(actor.name, surname)
        is_called = other != index and (is_called or surname in actor.aliases)
        if is_called and not is_ruled_out(actor, surname, ground.actor(index), number):
            return actor.name
    return None


def is_of(name: str, body: str) -> bool:
    """ "Ann Lee of the FAO", and neither "Ann Lee" nor "the FAO"."""
    return name.endswith((f" of {body}", f" of the {body}"))


def is_ruled_out(actor: Actor, surname: str, main: Actor, number: int) -> bool:
    """Whether the bare surname means no such one, who goes by a first name, comes later or in passing."""
    told = [one.surface for one in actor.mentions]
    if surname in told:
        return False
    given, is_known = actor.name.split()[0], any(one.sentence <= number for one in main.mentions)
    is_new = is_known and all(one.sentence > number for one in actor.mentions)
    return given in told or is_new or is_in_passing(actor, main, number)


def is_in_passing(actor: Actor, main: Actor, number: int) -> bool:
    """Whether a premier's father is seldom told of, and not near."""
    is_near = any(number - REACH_OF_NAME <= one.sentence <= number for one in actor.mentions)
    return not is_near and len(main.mentions) >= TIMES_AS_OFTEN * len(actor.mentions)


def person_half_known(ground: Ground, candidate: Candidate) -> str:
    """An answer of one name: "Vik", of whom the article never says more."""
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    actor = ground.actor(answer.index)
    is_half = actor.kind is ActorKind.PERSON and " " not in actor.name and not is_famous(actor)
    return f"the article has no full name of {actor.name}" if is_half else ""


def ones_of_what(ground: Ground, candidate: Candidate) -> str:
    """ "England builds 230,000 new ones a year": nothing before it in the sentence is of several."""
    if candidate.rule == "quotation" or not contains_words(candidate.stem, "ones"):
        return ""
    tokens = ground.tokens(candidate.sentence)
    place = next((at for at, token in enumerate(tokens) if token.text.lower() == "ones"), 0)
    has_plural = any(
        token.tag == "NNS" and contains_words(candidate.stem, token.text) for token in tokens[:place]
    )
    return "" if has_plural else "it does not say which “ones”"

"""Pronouns that may stay as they are: what they mean stands in their own clause or right beside them.

A reference or a place among tokens in, yes or no out: "they" of a plural before it, "it" that means nothing.
"""

from briefing.analysis.empty_it import stands_for_nothing
from briefing.analysis.genders import gender_of
from briefing.analysis.results import Actor, ActorKind, Fact, Mention, Phrase, Reference, Token, Use
from briefing.analysis.token_spans import token_at
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.genders_told import PRONOUN_GENDERS
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.things import head_of, is_human, labels_of_bodies
from quiz.questions.wording.verb_groups import REFLEXIVES

POSSESSIVES = {"its", "his", "her", "their"}
PRONOUNS = POSSESSIVES | REFLEXIVES | {"it", "he", "she", "him", "they", "them"}
PLURALS = {"they", "them", "their", "themselves"}
THINGS = PLURALS | {"it", "its", "itself"}
SUBJECTS = {"they"}
OWNERS = {"their", "themselves"}
OWNERS_OF_ONE = {"his": "m", "her": "f"}
ACTING, OCCASIONS = {ActorKind.COUNTRY, ActorKind.ORGANISATION}, {ActorKind.EVENT, ActorKind.AGREEMENT}
OWNERS_BEFORE = {*OWNERS_OF_ONE, "its"}
COUNTRIES = {"country", "nation"}
COMPANIES = {"company", "firm"}
# What a company has or is, as well.
OFFERED = {"platform", "service"}
BODIES = COMPANIES | OFFERED | {"agency", "bank", "club", "department", "group", "party", "team", "union"}
# Who announces or promises something does so of himself.
TELLING_OF_OTHERS = {"believe", "claim", "report", "say", "think"}
# Who felt something, or is one of so many who were asked, speaks of himself.
FEELING = {"believe", "feel", "hope", "trust"}
# "It also sank", "it then sank": of what was told before, as like as not.
SEQUELS = {"also", "then"}
COUNTED = {"%", "both", "percent", "respondents"}
TIMES = word_class("spans_of_time") | {"time"}


def stays(ground: Ground, reference: Reference) -> bool:
    """Whether a pronoun that means no actor is understood from its own clause alone."""
    word = reference.surface.lower()
    if word == "it":
        place = token_at(ground.tokens(reference.sentence), reference.start)
        return place is not None and stands_for_nothing(ground.tokens(reference.sentence), place)
    return word in SUBJECTS | OWNERS and any(
        binds(ground, fact, reference) for fact in ground.facts.get(reference.sentence, ())
    )


def binds(ground: Ground, fact: Fact, reference: Reference) -> bool:
    """Whether the plural subject of the fact owns or is the "they" behind its verb, and no other plural."""
    subject = fact.subject
    is_behind = any(one.start <= reference.start and reference.end <= one.end for one in phrases_behind(fact))
    if not is_behind or subject.end > reference.start or not is_crowd(ground, subject):
        return False
    word = reference.surface.lower()
    if word == "themselves":
        return True
    opening = subject.end if word in OWNERS else 0
    between = [
        token
        for token in ground.tokens(reference.sentence)
        if opening <= token.start < reference.start and not subject.start <= token.start < subject.end
    ]
    return not any(may_be_they(token) for token in between) and not has_other_people(ground, subject)


def is_crowd(ground: Ground, phrase: Phrase) -> bool:
    """ "The ministries", "staff on short contracts", "Lund and Berg": what "they" may mean."""
    tokens = ground.tokens_of(phrase)
    head = head_of(tokens)
    if head is None:
        return False
    is_joined = any(token.text.lower() == "and" for token in tokens) and not any(
        token.tag == "IN" for token in tokens
    )
    return head.tag in ("NNS", "NNPS") or head.text.lower() in words("collective_nouns") or is_joined


def may_be_they(token: Token) -> bool:
    """Whether "they" may mean the noun: a plural, but no span of time."""
    return token.tag in ("NNS", "NNPS") and token.lemma.lower() not in TIMES


def has_other_people(ground: Ground, subject: Phrase) -> bool:
    """Whether the sentence before speaks of people whom "they" could mean as well."""
    return tells_of_people(ground, subject.sentence - 1, ground.tokens_of(subject))


def tells_of_people(ground: Ground, number: int, but: tuple[Token, ...]) -> bool:
    """Whether the sentence speaks of several people, or of "them", other than those in the words `but`."""
    own = {token.lemma.lower() for token in but}
    return number > 0 and any(
        token.text.lower() in ("they", "them", "their")
        or may_be_they(token)
        and is_human((token,))
        and token.lemma.lower() not in own
        for token in ground.tokens(number)
    )


def may_be_said_of_others(ground: Ground, reference: Reference) -> bool:
    """ "(Soldiers came.) Officials say they were looking for a boat": the soldiers, as like as not.

    Who says that they want one, or that they felt ill, speaks of himself, and so do both sides and all of
    whom so many were asked.
    """
    line = ground.tokens(reference.sentence)
    place = token_at(line, reference.start) or 0
    led = line[:place][:-1] if place and line[place - 1].text == "that" else line[:place]
    is_told = reference.surface == "they" and bool(led) and led[-1].lemma in TELLING_OF_OTHERS
    wants = any(token.lemma in words("verbs_of_intent") | FEELING for token in line[place + 1 : place + 2])
    speaks_of_himself = wants or any(token.text.lower() in COUNTED for token in led)
    return is_told and not speaks_of_himself and tells_of_people(ground, reference.sentence - 1, line[:place])


def is_named_before(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a noun before "they" or "its" may be what it stands for.

    "It" must open a clause of its own behind another; "them" are people as a rule. "The roof of its hall" is
    not the roof's hall, nor are "plans they made" those who made them.
    """
    word = tokens[place].text.lower()
    is_owner = place > 0 and tokens[place - 1].text.lower() == "of"
    skipped = 2 if is_owner else 1 if word == "they" else 0
    before = tokens[: max(0, place - skipped)]
    heads = [
        noun
        for noun, after in zip(before, tokens[1:], strict=False)
        if noun.tag.startswith("NN") and not after.tag.startswith("NN")
    ]
    fit = [noun for noun in heads if (noun.tag in ("NNS", "NNPS")) is (word in PLURALS)]
    if word == "them":
        return any(is_human((noun,)) for noun in fit)
    if word != "it":
        return bool(fit)
    behind = tokens[place + 1 : place + 3]
    is_steady = bool(behind) and behind[0].tag == "RB" and behind[0].text not in SEQUELS
    opens_clause = any(token.tag in FINITE for token in behind[is_steady:][:1])
    return bool(fit and opens_clause) and any(one.tag in FINITE for one in tokens[:place])


def is_told_before(ground: Ground, reference: Reference, others: list[Mention | Reference]) -> bool:
    """ "Low declared himself ready": the phrase names whom the pronoun means, and nobody like him besides.

    Of "Ann Lee met Jon Vik on his boat" a woman is none.
    """
    if reference.surface.lower() not in PRONOUNS:
        return False
    if reference.actor is None:
        return is_of_only_person(ground, reference, others)
    before = {one.actor for one in others if one.actor is not None and one.end <= reference.start}
    if reference.actor in before and owns_as_subject(ground, reference, others):
        return True
    return {index for index in before if may_mean(ground, reference, index)} == {reference.actor}


def owns_as_subject(ground: Ground, reference: Reference, others: list[Mention | Reference]) -> bool:
    """ "Norway sold boats, and Iceland followed with its vote": of the last one named before it.

    Whose clause it is owns what is in it.
    """
    nearest = max((one for one in others if one.end <= reference.start), key=lambda one: one.end)
    is_nearest = nearest.actor == reference.actor and reference.surface.lower() in POSSESSIVES
    return is_nearest and any(
        fact.subject.start <= nearest.start < fact.subject.end and fact.subject.actor == reference.actor
        for fact in ground.facts.get(reference.sentence, ())
    )


def is_object_before(
    ground: Ground, reference: Reference, mentions: list[Mention], objects: tuple[int, ...], bound: int | None
) -> bool:
    """ "Ann Lee blamed Jon Vik [for his stance]": an object was named, and nobody else may be meant."""
    if bound is None or reference.actor not in objects or reference.surface.lower() not in OWNERS_BEFORE:
        return False
    others = {bound, *objects, *(one.actor for one in mentions if one.end <= reference.start)}
    return {index for index in others if may_mean(ground, reference, index)} == {reference.actor}


def may_mean(ground: Ground, reference: Reference, index: int) -> bool:
    """Whether the pronoun suits the actor: "she" a woman, or who may be one; "it" what is no person.

    Where "its" is of a country or body, an occasion is none: "Norway led at Tarn Summit by its example".
    """
    actor, meant = ground.actor(index), ground.actor(reference.actor)
    is_person = meant.kind is ActorKind.PERSON
    if (actor.kind is ActorKind.PERSON) is not is_person:
        return False
    if meant.kind in ACTING and actor.kind in OCCASIONS:
        return False
    told = PRONOUN_GENDERS.get(reference.surface.lower(), "")
    return not told or index == reference.actor or gender_of(actor, ground.analysis.tokens) in ("", told)


def is_of_only_person(ground: Ground, reference: Reference, others: list[Mention | Reference]) -> bool:
    """ "Low “fell in his boat”, said Vik": nobody but Low stands before "his" in the phrase."""
    named = {one.actor: one for one in others if one.actor is not None and one.end <= reference.start}
    people = [one for index, one in named.items() if ground.actor(index).kind is ActorKind.PERSON]
    gender = OWNERS_OF_ONE.get(reference.surface.lower())
    if gender is None or len(people) != 1:
        return False
    owner = ground.actor(people[0].actor)
    between = [
        one for one in ground.tokens(reference.sentence) if people[0].end <= one.start < reference.start
    ]
    is_alike = gender_of(owner, ground.analysis.tokens) in ("", gender)
    return is_alike and not any(one.tag == "NN" and is_human((one,)) for one in between)


def is_told_next(ground: Ground, reference: Reference, mentions: list[Mention]) -> bool:
    """ "After it left Oslo, Norway sold …": a pronoun of the opening clause, named right behind its comma."""
    if reference.surface.lower() not in PRONOUNS or reference.actor is None:
        return False
    text = ground.text(reference.sentence)
    comma = text.find(", ", reference.end)
    is_opening = "," not in text[: reference.start]
    return is_opening and any(one.actor == reference.actor and one.start == comma + 2 for one in mentions)


def is_described_before(ground: Ground, reference: Reference, mentions: list[Mention]) -> bool:
    """ "Tarn grew, and Ann Lee left the company": the one body, or country, that the phrase names before."""
    article, _, noun = reference.surface.lower().partition(" ")
    if article != "the" or reference.actor is not None:
        return False
    kind = ActorKind.COUNTRY if noun in COUNTRIES else ActorKind.ORGANISATION if noun in BODIES else None
    before = {one.actor for one in mentions if one.end <= reference.start and stands_free(ground, one)}
    alike = [ground.actor(index) for index in sorted(before) if ground.actor(index).kind is kind]
    return len(alike) == 1 and may_be_called(alike[0], noun)


def stands_free(ground: Ground, mention: Mention) -> bool:
    """Whether the body itself is told of, and not "a Tarn report"."""
    behind = next((one for one in ground.tokens(mention.sentence) if one.start >= mention.end), None)
    is_led = behind is not None and behind.tag in ("NN", "NNS", "JJ")
    return mention.use is not Use.ATTRIBUTE and not is_led


def may_be_called(actor: Actor, noun: str) -> bool:
    """Whether the noun suits what is known of the actor: no company is "the agency"."""
    if noun in COUNTRIES | COMPANIES or actor.label == "organisation":
        return True
    return actor.label in (noun, labels_of_bodies().get(noun)) or noun in OFFERED and actor.label == "company"

"""Who did it: "Which country signed a deal with France?", "Which country's army left the valley?"."""

from collections.abc import Iterator

from briefing.analysis.results import Actor, ActorKind, Fact, Mention, Use
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import askable, is_added
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.proposing import candidate_of
from quiz.questions.things import head_of, nouns_for_bodies
from quiz.questions.voices import is_building
from quiz.questions.wording.posts_taken import with_scene_of_post
from quiz.questions.wording.question_words import country_noun, subject_word
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import Stem, about_subject
from quiz.questions.wording.told_nouns import by_told_noun
from quiz.questions.wording.verb_groups import is_plural

# "Who knows the sea is cold?": what goes on in a mind is no deed by which a reader knows whose it is.
MINDING = {"feel", "hear", "know", "learn", "realise", "realize", "think", "understand", "wonder"}
# What a person may head or found, as in "the party of Ann Lee": bodies, governments, other groups.
GROUPS = nouns_for_bodies() | words("governing_nouns", "government_words")
GROUPS |= {"allies", "backers", "clan", "coalition", "faction", "family", "household", "movement"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        asked = subject_question(ground, fact)
        if asked is None:
            continue
        actor, word = asked
        is_own_word = fact.speaker is not None and fact.speaker.actor == actor
        if is_own_word or word == "Which place" or fact.verb in MINDING or is_report(ground, fact, actor):
            continue
        stem = about_subject(ground, fact, word, actor, secret_names(ground, actor))
        if stem is None or is_one_of_several(ground, fact, stem):
            continue
        stem = with_scene_of_post(ground, fact, by_told_noun(ground, ground.actor(actor), stem))
        answer = answer_for(ground, actor, fact.subject.start, fact.subject.end, AnswerType.ACTOR)
        doubts = ["subject by a pronoun"] if ground.is_reference(fact.subject) else []
        yield candidate_of(ground, fact, "subject", stem, answer, fact.subject, *doubts)


def is_report(ground: Ground, fact: Fact, actor: int) -> bool:
    """ "She said that …": which person or body said so is asked by the rule on reports."""
    told = (one.speaker.start for one in ground.facts[fact.sentence] if one.speaker is not None)
    is_told = fact.verb in words("saying_verbs") and fact.subject.start in told
    return is_told and ground.actor(actor).kind in (ActorKind.PERSON, ActorKind.ORGANISATION)


def is_one_of_several(ground: Ground, fact: Fact, stem: Stem) -> bool:
    """ "Iran is also courting Oslo": others do so too, unless the stem is so precise that only one fits."""
    dates = (ground.date(index).surface for index in ground.dates.get(fact.sentence, ()))
    precise = len(stem.actors) + sum(character.isdigit() for character in stem.text)
    precise += sum(contains_words(stem.text, date) for date in dates)
    return precise < 2 and is_added(ground, fact)


def subject_question(ground: Ground, fact: Fact) -> tuple[int, str] | None:
    """The actor that is the subject, and the question word."""
    subject = fact.subject
    tokens = ground.tokens_of(subject)
    if not tokens or any(token.tag == "CC" for token in tokens):
        return None
    if ground.is_reference(subject) and subject.actor is not None:
        if is_plural(ground.tokens_of(fact.action)):
            return None
        return subject.actor, subject_word(ground, ground.actor(subject.actor))
    mentions = outermost(ground.mentions_within(subject.sentence, subject.start, subject.end))
    if not mentions:
        return None
    whole = whole_mention(ground, fact, mentions)
    if whole is not None:
        return None if is_plural(ground.tokens_of(fact.action)) else whole
    return possessed(ground, fact, mentions)


def whole_mention(ground: Ground, fact: Fact, mentions: list[Mention]) -> tuple[int, str] | None:
    """The subject is an actor's name: alone, under a title, behind what it is, or with a role by it."""
    subject = fact.subject
    for mention in mentions:
        actor = ground.actor(mention.actor)
        is_other = mention.actor != subject.actor or mention.use is Use.ATTRIBUTE
        if is_other or is_building(mention) or is_of_body(ground, fact, mention):
            continue
        before = ground.text(subject.sentence)[subject.start : mention.start].strip()
        after = ground.text(subject.sentence)[mention.end : subject.end].strip()
        is_bare = before.lower() in ("", "the") and not after
        is_titled = actor.kind is ActorKind.PERSON and not after and "," not in before
        has_role = "," in (before[-1:], after[:1]) or after.startswith("(")
        is_titled = is_titled or actor.kind is ActorKind.ORGANISATION and not after and tells_body(before)
        rule_of = governing_noun(actor, mention)
        if is_bare and rule_of:
            return mention.actor, f"Which {country_noun(actor)}’s {rule_of}"
        if is_bare or is_titled or has_role and actor.kind in (ActorKind.PERSON, ActorKind.ORGANISATION):
            return mention.actor, subject_word(ground, actor)
    return None


def is_of_body(ground: Ground, fact: Fact, person: Mention) -> bool:
    """ "The party of the old premier, Ann Lee, won": it was the party."""
    before = tuple(token for token in ground.tokens_of(fact.subject) if token.end <= person.start)
    head = head_of(before)
    if head is None or ground.actor(person.actor).kind is not ActorKind.PERSON:
        return False
    is_led_on = [token.text for token in before if token.start >= head.end][:1] == ["of"]
    return is_led_on and not {head.text.lower(), head.lemma.lower()}.isdisjoint(GROUPS)


def tells_body(before: str) -> bool:
    """ "The research firm" before its name."""
    found = before.lower().split()
    return "," not in before and bool(found) and found[-1] in nouns_for_bodies()


def governing_noun(actor: Actor, mention: Mention) -> str:
    """ "Government" of "the Norwegian government", where that counts as a name of the country."""
    last = mention.surface.split()[-1].lower()
    is_named = actor.kind is ActorKind.COUNTRY and " " in mention.surface
    return last if is_named and last in words("governing_nouns") else ""


def possessed(ground: Ground, fact: Fact, mentions: list[Mention]) -> tuple[int, str] | None:
    """ "The Norwegian army", "Norway's army": which country's army? No "Norwegian-led army"."""
    mention = mentions[0]
    actor = ground.actor(mention.actor)
    subject = fact.subject
    before = ground.text(subject.sentence)[subject.start : mention.start].strip().lower()
    rest = ground.text(subject.sentence)[mention.end : subject.end].strip()
    is_other = before not in ("", "the") or len(mentions) > 1 or rest.startswith("-")
    if actor.kind is not ActorKind.COUNTRY or is_other:
        return None
    for ending in ("'s ", "’s ", "' ", "’ "):
        rest = rest.removeprefix(ending)
    tokens = [token for token in ground.tokens_of(subject) if token.start >= mention.end]
    tokens = [token for token in tokens if token.tag != "POS"]
    if not 1 <= len(tokens) <= 3 or tokens[-1].text.lower() not in words("governing_nouns"):
        return None
    return mention.actor, f"Which {country_noun(actor)}’s {rest}"

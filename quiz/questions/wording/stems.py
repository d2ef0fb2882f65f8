"""Builds a stem from a fact: the question word, the verb, turned where it must be, and what may stay."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.analysis.results import ActorKind, Fact, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words
from quiz.questions.wording import verb_groups
from quiz.questions.wording.attribution import attributed, promise_of
from quiz.questions.wording.linking import unlinked
from quiz.questions.wording.occasions import occasion, on_its_day
from quiz.questions.wording.past_days import told_of_day
from quiz.questions.wording.resolving import Said
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.tails import Tail, texts, told_tail
from quiz.questions.wording.verbs_told import verb_told

# Question openings that no other goes before: "as of May", "besides Riga, which city".
OPENING_THEMSELVES = {"as", "besides", "according"}
BEFORE_YEAR = re.compile(r", \d{4}")
# "On May 3, 2010 the port …": a comma closes what a comma opened.
MONTH_FIRST = re.compile(r"\b([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})(?= \w)")
YEAR = re.compile(r"\b\d{4}\b")
# "… “a mistake.”.": a sentence has one stop, at its end.
DOUBLED_STOP = re.compile(r"(?<!\.)[.,]([”\"’]*)\.$")
# "… “will never be built.”?": the stop inside the quotation goes.
CLOSING_STOP = re.compile(r"[.,]([”\"’])\?$")
# "Has", "have been sold", "have burnt".
PERFECT = re.compile(r"^(?:has|have)\b")
# So much asks of whom or what, "what share of those who catch the fever", that its verb alone tells enough.
TELLING = 6
# Behind the name of one of these ", who" goes on telling of it.
WHO_ACT = {ActorKind.PERSON, ActorKind.ORGANISATION}
# What leads to those of whom a share is told.
WHOLES = {"among", "of"}
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stem:
    """The words of a question and the actors it names. `lost` counts the parts that had to be left out.

    `occasion` is what may be said before the question: "After the vote".
    """

    text: str
    actors: tuple[int, ...]
    lost: int = 0
    occasion: str = ""


def about_subject(
    ground: Ground, fact: Fact, question_word: str, bound: int | None, secret: frozenset[str] = NOTHING
) -> Stem | None:
    """ "Which country signed a deal with France?": the subject is asked for, the verb stays as it is."""
    group = verb_told(ground, fact)
    is_told = verb_groups.told(group) is not None
    tail = told_tail(ground, fact, None, bound, secret) if is_told else None
    if tail is None or not tail.said and len(question_word.split()) < TELLING:
        return None
    verb = verb_groups.told(told_of_day(ground, fact, group, tail.said), is_so_far(tail.said))
    return assembled(ground, fact, [question_word, verb], tail) if verb is not None else None


def about_part(
    ground: Ground,
    fact: Fact,
    question_word: str,
    asked: Phrase | None,
    secret: frozenset[str] = NOTHING,
    stand_in: str = "",
) -> Stem | None:
    """ "When did Armenia sign a deal with France?": `asked` is left out, the verb goes round the subject."""
    group = verb_told(ground, fact)
    is_turned = verb_groups.turned(group) is not None
    subject = say_subject(ground, fact) if is_turned else None
    if subject is None:
        return None
    tail = told_tail(ground, fact, asked, fact.subject.actor, secret, stand_in)
    if tail is None:
        return None
    verb = verb_groups.turned(told_of_day(ground, fact, group, tail.said, asked), is_so_far(tail.said))
    auxiliary = verb_groups.agreeing(verb.auxiliary, ground.tokens_of(fact.subject))
    promised = promise_of(ground, fact)
    if promised is None:
        opening = [question_word, auxiliary, subject.text, verb.rest]
    else:
        opening = [question_word, "did", subject.text, *promised, auxiliary, verb.rest]
    stem = assembled(ground, fact, opening, tail, is_attributed=promised is not None)
    return stem and replace(stem, actors=tuple(sorted({*stem.actors, *subject.actors})))


@once
def statement(ground: Ground, fact: Fact) -> Stem | None:
    """ "Armenia signed a deal with France.": the fact as a sentence of its own."""
    subject = say_subject(ground, fact)
    told = predicate(ground, fact) if subject is not None else None
    if told is None:
        return None
    plain = f"{subject.text} {told.text}"
    scene = scene_left(ground, fact, plain)
    if scene is None and is_of_whole(ground, fact):
        return None
    text = plain if scene is None else f"{scene.text}, {plain}"
    text = unlinked(squeezed(capitalised(f"{text}.")).replace(",.", "."))
    text = DOUBLED_STOP.sub(r"\1.", text)
    text = text if scene is not None else on_its_day(ground, fact, text)
    scene_actors = () if scene is None else scene.actors
    return Stem(text, tuple(sorted({*subject.actors, *told.actors, *scene_actors})))


def is_of_whole(ground: Ground, fact: Fact) -> bool:
    """ "Among nurses, half fell ill", "of the 40 ships, ten sank": of whom is lost with it."""
    opening = ground.tokens_of(fact.fronted)[0].text.lower() if fact.fronted is not None else ""
    return opening in WHOLES


def scene_left(ground: Ground, fact: Fact, told: str) -> Said | None:
    """ "In Norway", of "in Norway, which was slow to act, half of all crews left": whose crews they are.

    None where nothing opens the clause, or what opens it is told behind its verb.
    """
    scene = occasion(ground, fact, None, fact.subject.actor, is_subject_asked=False)
    if scene is None or scene.text.lower() in told.lower():
        return None
    shorter = replace(scene, text=scene.text.partition(",")[0])
    room = LONGEST_STEM - len(told.split())
    return next((one for one in (scene, shorter) if len(one.text.split()) <= room), None)


def predicate(ground: Ground, fact: Fact) -> Stem | None:
    """ "signed a deal with France": all that is told of the subject; None where a part cannot be said."""
    verb = verb_groups.told(verb_told(ground, fact))
    tail = told_tail(ground, fact, None, fact.subject.actor, NOTHING) if verb is not None else None
    if verb is None or tail is None or tail.lost:
        return None
    named = {actor for said in tail.said for actor in said.actors}
    return Stem(squeezed(" ".join([verb, *texts(tail)])), tuple(sorted(named)))


# ------------------------------------------------------------------------ putting together


def assembled(
    ground: Ground, fact: Fact, opening: list[str], tail: Tail, is_attributed: bool = False
) -> Stem:
    """The question; parts that are not needed are cut from the end while it is too long.

    One that `is_attributed` says in its opening whose word it is.
    """
    kept = list(tail.said)
    lost = tail.lost
    if is_so_far(kept):
        opening = [*map(before_day, opening[:2]), *opening[2:]]
    text = joined(opening, kept)
    told = text if is_attributed else attributed(ground, fact, text)
    while len(kept) > tail.needed and len(told.split()) > LONGEST_STEM:
        kept = cut(kept, tail.needed)
        lost += 1
        text = joined(opening, kept)
        told = text if is_attributed else attributed(ground, fact, text)
    scene = occasion_before(ground, tail, text)
    scene = scene if told == text else None
    named = {actor for said in (*kept, *filter(None, (scene,))) for actor in said.actors}
    text = CLOSING_STOP.sub(r"\1?", told + "?")
    return Stem(capitalised(text), tuple(sorted(named)), lost, capitalised(scene.text) if scene else "")


def is_so_far(parts: Iterable[Said]) -> bool:
    """ "As of May 3": up to that day."""
    return any(said.text.startswith("as of ") for said in parts)


def before_day(word: str) -> str:
    """ "Have" as "had": what "has been sold as of" a day that the stem gives had been sold by then."""
    return PERFECT.sub("had", word)


def occasion_before(ground: Ground, tail: Tail, text: str) -> Said | None:
    """The opening, or what stands of it before a comma, for which the question has room and need."""
    scene, first = tail.occasion, text.partition(" ")[0].lower()
    if scene is None or first not in words("question_openings") - OPENING_THEMSELVES:
        return None
    if first == "who" and ends_on_somebody(ground, scene):
        return None
    shorter = replace(scene, text=scene.text.partition(",")[0])
    room = LONGEST_STEM - len(text.split())
    fit = (one for one in (scene, shorter) if len(one.text.split()) <= room)
    return next((one for one in fit if is_news(ground, one, text, first)), None)


def ends_on_somebody(ground: Ground, scene: Said) -> bool:
    """ "After Vik saved a ball for Tarn, who …?": the clause would be read as Tarn's."""
    names = (ground.actor(index) for index in scene.actors)
    return any(
        one.kind in WHO_ACT and scene.text.endswith(name)
        for one in names
        for name in (one.name, *one.aliases)
    )


def is_news(ground: Ground, scene: Said, text: str, first: str) -> bool:
    """Whether the opening says nothing that the question says, too: no "in Riga, in which country"."""
    names = (ground.actor(index).name for index in scene.actors)
    is_named = any(contains_words(scene.text, name) and contains_words(text, name) for name in names)
    is_dated = bool(set(YEAR.findall(scene.text)) & set(YEAR.findall(text)))
    is_bare = not any(character.isdigit() for character in scene.text)
    return not (is_named or is_dated or is_bare and scene.text.partition(" ")[0].lower() == first)


def cut(said: list[Said], needed: int) -> list[Said]:
    """The parts without the last, and without what a comma opens before it: ", with many in danger"."""
    places = (k for k in range(needed, len(said)) if said[k].text.startswith(", "))
    return said[: max(places, default=len(said) - 1)]


def joined(opening: list[str], kept: list[Said]) -> str:
    text = " ".join(filter(None, [*opening, *(said.text for said in kept)]))
    text = squeezed(text)
    if BEFORE_YEAR.search(text):
        text = MONTH_FIRST.sub(r"\1,", text)
    return unlinked(text.rstrip(" ,;:"))


def squeezed(text: str) -> str:
    """Single spaces, none before a comma, no doubled comma."""
    text = " ".join(text.split())
    for wrong, right in ((" ,", ","), (",,", ","), (" ’s", "’s"), (" 's", "'s")):
        text = text.replace(wrong, right)
    return text


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]

"""Others of a group that the sentence before tells of: "She named other towns too, including Tarn and Kelda".

What they are others of is read from "Marlo is among the towns that may join the league", and asked with it:
"Besides Marlo, which of these towns may join the league?". Where no group stands there, nothing is asked.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Mention, Modality, Phrase
from quiz.questions.asking.lists import examples_behind, list_answer, question_word, secrets, whole_list
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import asked_lemmas, sentence_candidate
from quiz.questions.things import head_of
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.naming import name_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, about_subject, capitalised

NAMING = {"cite", "list", "mention", "name"}
BEING = {"be", "include"}
OTHERS = {"other", "others"}
# "The towns" alone tell of no group.
BARE_GROUP = 2
GROUP_OPENINGS = {("among", "the"), ("one", "of", "the")}


def ask(ground: Ground) -> Iterator[Candidate]:
    """ "Besides Marlo, which of these towns may join the league?" """
    for fact in askable(ground):
        listed = list_of_others(ground, fact)
        membership = membership_before(ground, fact, listed) if listed else None
        stem = stem_for(ground, membership, listed) if membership is not None else None
        if stem is not None:
            made = sentence_candidate(ground, fact.sentence, "list", stem, list_answer(ground, listed))
            told = group_told(ground, membership) or membership
            lemmas = asked_lemmas(ground, told, told.subject)
            yield replace(made, verb=told.verb, stem_lemmas=lemmas, modality=told.modality)


def list_of_others(ground: Ground, fact: Fact) -> list[Mention]:
    """The list of "she named other towns, including …" and of "others include …"; else empty."""
    others = others_told_of(ground, fact)
    if others is None or len(fact.objects) != 1 or fact.is_negated:
        return []
    find = whole_list if fact.verb in BEING else examples_behind
    return find(ground, fact.objects[0])


def others_told_of(ground: Ground, fact: Fact) -> Phrase | None:
    """ "Others", "the other towns"; "others in the queue" stand in a queue of which nothing was told."""
    told = fact.subject if fact.verb in BEING else next(iter(fact.objects), None)
    if told is None or fact.verb not in BEING | NAMING:
        return None
    kept = [token for token in ground.tokens_of(told) if token.text.lower() != "the"]
    is_plain = all(token.tag in ("JJ", "NNS") for token in kept)
    return told if is_plain and kept and kept[0].text.lower() in OTHERS else None


def membership_before(ground: Ground, fact: Fact, listed: list[Mention]) -> Fact | None:
    """The fact of the sentence before by which one like those of the list is of a group; None without one.

    Who names the others must be who told of that one.
    """
    kind, noun = ground.actor(listed[0].actor).kind, noun_of_others(ground, fact)
    for one in ground.facts.get(fact.sentence - 1, ()):
        index = one.subject.actor
        is_like = index is not None and ground.actor(index).kind is kind
        is_member = is_like and one.verb == "be" and not one.is_negated
        is_member = is_member and one.modality is not Modality.POSSIBLE
        group = group_in(ground, one) if is_member else None
        if group is None or noun not in ("", head_of(ground.tokens_of(group)).text.lower()):
            continue
        teller = None if one.speaker is None else one.speaker.actor
        if fact.verb in BEING or teller is not None and teller == fact.subject.actor:
            return one
    return None


def noun_of_others(ground: Ground, fact: Fact) -> str:
    """ "Towns" of "other towns", nothing of "others"."""
    last = ground.tokens_of(others_told_of(ground, fact))[-1].text.lower()
    return "" if last in OTHERS else last


def group_in(ground: Ground, membership: Fact) -> Phrase | None:
    """ "The towns" of "is among the towns", "the founders of the league" of "is one of the founders of …"."""
    for phrase in phrases_behind(membership):
        tokens = ground.tokens_of(phrase)
        heard = tuple(token.text.lower() for token in tokens)
        for opening in GROUP_OPENINGS:
            place = len(opening) - 1
            if heard[: place + 1] == opening and any(token.tag == "NNS" for token in tokens):
                return ground.rest_of(phrase, place)
    return None


def group_told(ground: Ground, membership: Fact) -> Fact | None:
    """What "that may join the league" tells of the group, told by who tells of its member; else None."""
    group = group_in(ground, membership)
    told = (one for one in ground.facts[membership.sentence] if one.subject.start == group.start)
    found = next((one for one in told if one.subject.end == group.end), None)
    return found and replace(found, speaker=membership.speaker)


def stem_for(ground: Ground, membership: Fact, listed: list[Mention]) -> Stem | None:
    """ "Besides Marlo, which of these towns may join …?", "… are among the founders of the league?" """
    told, group = group_told(ground, membership), group_in(ground, membership)
    word = asking_word(ground, membership, listed)
    if told is not None:
        stem = about_subject(ground, told, word, None, secrets(ground, listed))
        return stem and replace(stem, actors=(*stem.actors, membership.subject.actor))
    said = say(ground, group) if is_whole(ground, group) else None
    if said is None:
        return None
    verb = "were" if membership.action.text == "was" else "are"
    text = attributed(ground, membership, f"{word} {verb} among {said.text}")
    return Stem(capitalised(text) + "?", (*said.actors, membership.subject.actor))


def is_whole(ground: Ground, group: Phrase) -> bool:
    """ "The founders of the league", and not "the first towns" before "to join it"."""
    behind = ground.tokens(group.sentence)[group.last : group.last + 1]
    is_closed = not behind or not behind[0].text[0].isalpha()
    return is_closed and len(group.text.split()) > BARE_GROUP


def asking_word(ground: Ground, membership: Fact, listed: list[Mention]) -> str:
    """ "Besides Marlo, which of these towns"; after a speaker "which of these towns besides Marlo"."""
    asked = question_word(ground, listed)
    asked = asked[0].lower() + asked[1:]
    name = name_of(ground.actor(membership.subject.actor))
    return f"Besides {name}, {asked}" if membership.speaker is None else f"{asked} besides {name}"

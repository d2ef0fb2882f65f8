"""Sets the scene of a post that somebody took: "Who became mayor after the Green Tide lost in Tarn?".

The post alone does not say where it is; the vote or the loss told right before does.
"""

from dataclasses import replace

from briefing.analysis.results import Fact, Modality
from briefing.analysis.wordlists import words
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, once
from quiz.questions.things import head_of
from quiz.questions.wording.capitals import keeps_its_capital
from quiz.questions.wording.stems import Stem, statement

TAKING = {"appoint", "become", "choose", "elect", "name"}
# Behind these a post is free, and somebody else takes it.
VOTES = {"ballot", "coup", "election", "referendum", "run-off", "runoff", "vote"}
LEAVING = {"die", "quit", "resign", "retire"}


def with_scene_of_post(ground: Ground, fact: Fact, stem: Stem) -> Stem:
    """The stem with what made the post free, where it names but the post and the sentence before tells."""
    if stem.occasion or stem.actors or not takes_bare_post(ground, fact):
        return stem
    scene = next((one for one in turns(ground) if is_right_before(ground, one, fact)), None)
    told = statement(ground, scene) if scene is not None else None
    if told is None or not told.actors:
        return stem
    is_name = keeps_its_capital(ground, scene.subject) or told.text[0] != ground.text(scene.sentence)[0]
    said = told.text if is_name else told.text[0].lower() + told.text[1:]
    text = f"{stem.text.removesuffix('?')} after {said.removesuffix('.')}?"
    return replace(stem, text=text, actors=told.actors) if len(text.split()) <= LONGEST_STEM else stem


def takes_bare_post(ground: Ground, fact: Fact) -> bool:
    """ "Became mayor", "was elected chairwoman", and not "became mayor of Riga"."""
    if fact.verb not in TAKING or len(fact.objects) != 1 or fact.adjuncts:
        return False
    tokens = ground.tokens_of(fact.objects[0])
    return head_of(tokens) == tokens[-1] and tokens[-1].text.lower() in words("offices")


@once
def turns(ground: Ground) -> tuple[Fact, ...]:
    """What the article states of votes that were won or lost and of people who left or died."""
    return tuple(one for one in askable(ground) if is_turn(ground, one))


def is_turn(ground: Ground, fact: Fact) -> bool:
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    is_told = fact.is_main and fact.modality is Modality.STATED and fact.speaker is None
    nouns = {one.lemma.lower() for phrase in fact.objects for one in ground.tokens_of(phrase)}
    return is_past and is_told and (fact.verb in LEAVING or not nouns.isdisjoint(VOTES))


def is_right_before(ground: Ground, turn: Fact, fact: Fact) -> bool:
    """Whether the sentence before, of the same paragraph, tells of the turn."""
    is_next = turn.sentence == fact.sentence - 1
    return is_next and ground.sentence(turn.sentence).block == ground.sentence(fact.sentence).block

"""Who has a word in an article for many like them: a resident, a passenger, somebody of a certain age.

What such people say may be vivid, but few readers took a question that asks for their names.
"""

import re
from itertools import pairwise

from briefing.analysis.results import Actor, ActorKind, Token
from quiz.questions.appraising.asked import key_actor
from quiz.questions.drafts import GAPS, WHO_SAID, QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.options.renown import has_known_name, is_named
from quiz.questions.plain import contains_words
from quiz.questions.standings import descriptions, tells_ordinary, tells_standing
from quiz.questions.titled_stems import without_title
from quiz.questions.wording.main_actors import is_in_title

# Of whom the article tells oftener, it may be the story.
SELDOM, OFTEN = 2, 6
# Who stands in the first so many sentences is whom it is about.
OPENING_SENTENCES = 2
OF_DOERS = {"subject"} | WHO_SAID
# "That she came early", "that he was expecting it"; not "that she is ready", "will come", "was appalled".
SAID_OF_ONESELF = re.compile(
    r"Who \w+ that s?he"
    r" (?!was (?!\w+ing\b)|(?:can|could|had|has|is|may|might|must|should|will|would)\b|(?!was)\w+s\b)"
)
DOERS = {"i", "we"}
# What is only thought, or so, is no deed.
NO_DEEDS = {"be", "believe", "do", "feel", "have", "hope", "know", "think", "want"}


def asks_ordinary_voice(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Ann Lee, 40, one of the protesters", "resident Jon Vik", "Ola Dahl, who was in Riga with friends".

    Whoever has an office, a profession that is asked for its judgement, or speaks for a body is none.
    """
    key = key_actor(ground, draft)
    if key is None or key.kind is not ActorKind.PERSON or has_known_name(key):
        return False
    described = list(descriptions(ground, key))
    if draft.rule not in WHO_SAID | GAPS or any(tells_standing(ground, *one) for one in described):
        return False
    is_ordinary = any(tells_ordinary(phrase) for _, phrase in described)
    return is_ordinary or is_nobody_in_particular(key, described) and tells_own_deeds(ground, draft)


def asks_untold_person(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether the article never says who the person is that few of its sentences tell of."""
    return draft.rule in OF_DOERS and key_actor(ground, draft) in untold_people(ground)


def tells_of_untold_person(ground: Ground, draft: QuestionDraft) -> bool:
    """ "When did Ann Lee come back?": somebody beside the key of whom neither article nor title says more."""
    if draft.rule == "quotation":
        return False
    asked, key = without_title(draft.stem), key_actor(ground, draft)
    others = (one for one in untold_people(ground) if one != key and not is_in_title(ground, one))
    return any(is_named(asked, one) and not opens_article(one) for one in others)


def opens_article(actor: Actor) -> bool:
    """Whether the article begins with them: it is their story, and who they are is what it tells."""
    return min(mention.sentence for mention in actor.mentions) <= OPENING_SENTENCES


@once
def untold_people(ground: Ground) -> list[Actor]:
    """Those of whom nothing is told, and little."""
    seldom = (one for one in ground.analysis.actors if len(one.mentions) < OFTEN)
    return [one for one in seldom if is_untold(ground, one)]


def is_untold(ground: Ground, actor: Actor) -> bool:
    """Whether it is a person without an office, a profession or a body, whom not everybody knows."""
    if actor.kind is not ActorKind.PERSON or actor.roles or has_known_name(actor):
        return False
    return not any(tells_standing(ground, *one) for one in descriptions(ground, actor))


def is_nobody_in_particular(person: Actor, described: list[tuple[int, tuple[Token, ...]]]) -> bool:
    """ "Ann Lee", "Ann Lee, who took the ferry": nothing tells why just this one was asked."""
    is_untold = all(phrase[0].tag == "WP" for _, phrase in described)
    return is_untold and len(person.mentions) <= SELDOM


def tells_own_deeds(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Who said that she came early?", "Who said: “I took the ferry”?", "We took the ferry"."""
    if draft.rule != "quotation":
        return SAID_OF_ONESELF.match(draft.stem) is not None
    said = [one for one in ground.tokens(draft.sentence) if contains_words(draft.stem, one.text)]
    did = (
        one.text.lower() in DOERS and other.tag == "VBD" and other.lemma.lower() not in NO_DEEDS
        for one, other in pairwise(said)
    )
    return any(one.text == "me" for one in said) or any(did)

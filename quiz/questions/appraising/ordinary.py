"""Who has a word in an article for many like them: a resident, a passenger, somebody of a certain age.

What such people say may be vivid, but few readers took a question that asks for their names.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from briefing.analysis.results import Actor, ActorKind, Mention, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.appraising.asked import key_actor
from quiz.questions.drafts import GAPS, WHO_SAID, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.options.renown import has_known_name
from quiz.questions.plain import contains_words

# So many words behind a name may describe the person.
REACH, REACH_OF_CLAUSE = 14, 5
# Of whom the article tells oftener, it may be the story.
SELDOM = 2
AGE = re.compile(r"\d\d|\d\d-year-old")
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


def descriptions(ground: Ground, person: Actor) -> Iterator[tuple[int, tuple[Token, ...]]]:
    """What the article says that the person is, by sentence: roles, what stands behind the name or "is"."""
    for role in person.roles:
        line = ground.tokens(role.sentence)
        told = tuple(one for one in line if role.start <= one.start and one.end <= role.end)
        if told:
            yield role.sentence, told
    for mention in person.mentions:
        for phrase in appositions(ground, mention):
            yield mention.sentence, phrase
        for fact in ground.facts.get(mention.sentence, ()):
            if fact.verb == "be" and fact.objects and fact.subject.start <= mention.start < fact.subject.end:
                yield mention.sentence, ground.tokens_of(fact.objects[0])


def appositions(ground: Ground, mention: Mention) -> Iterator[tuple[Token, ...]]:
    """The phrases behind the comma that follows the name, up to the verb that goes on telling."""
    behind = [token for token in ground.tokens(mention.sentence) if token.start >= mention.end][:REACH]
    if not behind or behind[0].text != ",":
        return
    phrase: list[Token] = []
    for token in behind[1:]:
        is_clause = bool(phrase) and phrase[0].tag == "WP"
        if token.tag == "." or token.tag in FINITE and not is_clause:
            break
        if token.text != ",":
            phrase.append(token)
        elif phrase:
            yield tuple(phrase)
            phrase = []
    if phrase:
        yield tuple(phrase)


def tells_ordinary(phrase: tuple[Token, ...]) -> bool:
    """An age, a calling of many, or "who was in Riga"."""
    if any(token.lemma.lower() in words("ordinary_callings") for token in phrase):
        return True
    is_aged = AGE.fullmatch(phrase[0].text) is not None and (len(phrase) == 1 or "-" in phrase[0].text)
    opening = phrase[:3]
    is_somewhere = [one.tag[:2] for one in opening] == ["WP", "VB", "IN"] and opening[1].lemma == "be"
    return is_aged or is_somewhere


def tells_standing(ground: Ground, number: int, phrase: tuple[Token, ...]) -> bool:
    """A noun by which people are asked for what they know or decide, or the name of a body.

    So does "who led the Tarn Bank", and not "who joined forty others expected there by the Tarn Bank".
    """
    nouns = {token.lemma.lower() for token in phrase if token.tag.startswith("NN")}
    last = phrase[:REACH_OF_CLAUSE][-1] if phrase[0].tag == "WP" else phrase[-1]
    named = ground.mentions_within(number, phrase[0].start, last.end)
    has_body = any(ground.actor(one.actor).kind is ActorKind.ORGANISATION for one in named)
    return has_body or not nouns.isdisjoint(nouns_of_standing())


@cache
def nouns_of_standing() -> frozenset[str]:
    return words("person_roles", "profession_words", "offices") - words("ordinary_callings")

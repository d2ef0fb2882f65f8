"""Says by a pronoun what belongs to the one who is asked for: "its president" for "Norway's president"."""

from briefing.analysis.results import ActorKind, Mention, Phrase, Token, Use
from quiz.questions.ground import Ground
from quiz.questions.quotations import quoted_spans
from quiz.questions.wording.hanging import is_within
from quiz.questions.wording.resolving import Said, outermost

ITS = "its"
# A state or body has things; of a person nobody can tell whether they are hers or his.
OWNERS = (ActorKind.COUNTRY, ActorKind.ORGANISATION)
# What "its" may go with: "American troops", "Norwegian fishing boats".
OWNED = ("NN", "JJ", "VBN", "VBG")
# Before "American troops" these say how many there are or which: no "two its troops".
COUNTING = ("CD", "DT", "JJ", "PRP$", "POS", "NN", "RB")


def by_pronoun(ground: Ground, phrase: Phrase, said: Said, key: int, doer: int | None) -> Said:
    """The words of the phrase with "its" for the name of the key, wherever something is the key's.

    In "asked Tarn to return Norwegian ships" it would be Tarn's, the `doer`'s.
    """
    is_read_so = doer in (None, key) or ground.actor(doer).kind is ActorKind.PERSON
    if ground.actor(key).kind not in OWNERS or not is_read_so:
        return said
    text = said.text
    for mention in outermost(ground.mentions_within(phrase.sentence, phrase.start, phrase.end)):
        owning = owning_words(ground, mention) if mention.actor == key else ""
        text = text.replace(owning, ITS) if owning and text.count(owning) == 1 else text
    return Said(text, tuple(actor for actor in said.actors if actor != key))


def owning_words(ground: Ground, mention: Mention) -> str:
    """ "Norway’s", "the Norwegian" before what is Norway's; "" for a name by itself or "Norwegian-led"."""
    line, text = ground.tokens(mention.sentence), ground.text(mention.sentence)
    if is_within(mention.start, mention.end, quoted_spans(ground).get(mention.sentence, ())):
        return ""
    before = next((one for one in reversed(line) if one.end <= mention.start), None)
    behind = next((one for one in line if one.start >= mention.end), None)
    is_led = before is not None and before.text == "the"
    start = before.start if is_led else mention.start
    if behind is not None and behind.tag == "POS":
        return text[start : behind.end]
    is_bare = before is None or is_led or not before.tag.startswith(COUNTING)
    is_apart = text[mention.end : mention.end + 1] == " "
    is_owner = mention.use is Use.ATTRIBUTE and is_apart and is_owned(behind)
    return text[start : mention.end] if is_owner and is_bare else ""


def is_owned(noun: Token | None) -> bool:
    """ "Troops", "air defences", and no "Embassy" of a name."""
    return noun is not None and noun.tag.startswith(OWNED) and noun.text.islower()

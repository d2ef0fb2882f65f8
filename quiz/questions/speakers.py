"""Who says it: the speaker of a fact that the article only reports or quotes."""

from dataclasses import replace

from briefing.analysis.results import ActorKind, Fact, Modality, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground

LONGEST_QUOTATION = 8
REFUTING = {"wrongly", "falsely", "incorrectly", "mistakenly", "misleadingly", "erroneously", "baselessly"}
FIRST_PERSON = {"i", "we", "me", "us", "my", "our", "you", "your", "mine", "ours"}


def with_speaker(ground: Ground, fact: Fact) -> Fact | None:
    """The fact, a quoted one with its speaker; None where nobody can tell, or where "I" and "you" talk."""
    if fact.modality is not Modality.QUOTED:
        return None if is_not_vouched(ground, fact) else fact
    speaker = speaker_of(ground, fact)
    if speaker is None or is_personal(ground, fact):
        return None
    return replace(fact, speaker=speaker)


def is_not_vouched(ground: Ground, fact: Fact) -> bool:
    """ "She denied that …", "did not say that …", "Hundreds were feared dead …", "no evidence that …"."""
    others = [one for one in ground.facts[fact.sentence] if one.action.start < fact.action.start]
    if (
        any(token.text.lower() in REFUTING for token in ground.tokens(fact.sentence))
        and fact.speaker is not None
    ):
        return True
    if fact.speaker is None:
        return not fact.is_main and any(one.is_negated for one in others)
    return any(
        one.is_passive or one.is_negated or one.verb in words("verbs_not_vouching")
        for one in others
        if one.subject.start == fact.speaker.start
    )


def speaker_of(ground: Ground, fact: Fact) -> Phrase | None:
    """The speaker the sentence names, else the last one before it whose quotation goes on."""
    if fact.speaker is not None:
        return person(ground, fact.speaker)
    number = fact.sentence
    for _ in range(LONGEST_QUOTATION):
        found = speakers_in(ground, number)
        if found:
            return person(ground, found[-1])
        if not goes_on(ground, number):
            return None
        number -= 1
    return None


def goes_on(ground: Ground, number: int) -> bool:
    """Whether the sentence continues what is being quoted before it: in its paragraph, or over its end."""
    sentence = ground.sentence(number)
    if number == 1 or not sentence.is_quoted:
        return False
    before = ground.sentence(number - 1)
    is_left_open = before.is_quoted and not before.text.rstrip().endswith(('"', "”", "“"))
    return before.block == sentence.block or is_left_open


def speakers_in(ground: Ground, number: int) -> list[Phrase]:
    """Subjects of the verbs of saying in a sentence."""
    return [
        fact.subject
        for fact in ground.facts.get(number, ())
        if fact.is_main and fact.modality is Modality.STATED and not fact.is_passive and is_saying(fact)
    ]


def is_saying(fact: Fact) -> bool:
    """ "She said", "he issued a statement"."""
    in_writing = any(phrase.text.lower().endswith("statement") for phrase in fact.objects)
    return fact.verb in words("saying_verbs") or in_writing


def person(ground: Ground, phrase: Phrase) -> Phrase | None:
    """The phrase with its actor: its own, else the only person it names, else the only organisation."""
    if phrase.actor is not None:
        return phrase
    mentions = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    for kind in (ActorKind.PERSON, ActorKind.ORGANISATION):
        named = {one.actor for one in mentions if ground.actor(one.actor).kind is kind}
        if named:
            return replace(phrase, actor=named.pop()) if len(named) == 1 else None
    return None


def is_personal(ground: Ground, fact: Fact) -> bool:
    """Whether the words are the speaker's own in a way that cannot be told by others."""
    last = max([fact.action.last, *(phrase.last for phrase in fact.objects)])
    tokens = ground.tokens(fact.sentence)[fact.subject.first : last]
    return any(
        token.text.lower() in FIRST_PERSON and not token.text.isupper() or token.text in ("I", "[", "]")
        for token in tokens
    )

"""Who says it: the speaker of a fact that the article only reports or quotes."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.genders import gender_of
from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.results import ActorKind, Fact, Mention, Modality, Phrase, Token, Use
from briefing.analysis.token_spans import token_span
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.clauses_of_saying import speakers_in
from quiz.questions.ground import Ground, content_lemmas, once
from quiz.questions.running_quotations import places_of_speaker
from quiz.questions.words_passed_on import one_passed_on

FEWEST_LEMMAS = 4
REFUTING = {"wrongly", "falsely", "incorrectly", "mistakenly", "misleadingly", "erroneously", "baselessly"}
# "Backers including Vik", "critics such as Vik": they say it together.
ONE_OF_MANY = {"including", "such", "among"}
GENDERS = {"he": "m", "she": "f"}
RELATIVE = ("WP", "WP$", "WDT", "WRB")
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
    if fact.speaker is None:
        return not fact.is_main and any(one.is_negated for one in others)
    if any(token.text.lower() in REFUTING for token in ground.tokens(fact.sentence)):
        return True
    return any(
        one.is_passive or one.is_negated or one.verb in words("verbs_not_vouching")
        for one in others
        if one.subject.start == fact.speaker.start
    )


def speaker_of(ground: Ground, fact: Fact) -> Phrase | None:
    """The speaker the sentence names, else the one whose quotation it is part of."""
    if fact.speaker is not None:
        return person(ground, fact.speaker)
    return quoted_speaker(ground, fact.sentence)


def quoted_speaker(ground: Ground, number: int) -> Phrase | None:
    """Who says what the sentence quotes: named in it, where the quotation ends, or last before it."""
    for place in places_of_speaker(ground, number):
        passed_on = one_passed_on(ground, place)
        found = speakers_in(ground, place) if passed_on is None else [passed_on]
        if found:
            return person(ground, found[-1])
    return None


@once
def those_speaking(ground: Ground) -> tuple[int, ...]:
    """The actors of whom the article tells that they say something, in the order of their first words."""
    phrases = [
        phrase
        for number in sorted(ground.facts)
        for phrase in (*speakers_in(ground, number), *(one.speaker for one in ground.facts[number]))
        if phrase is not None and not is_in_quotation(ground, phrase)
    ]
    found = [one.actor for one in (person(ground, phrase) for phrase in phrases) if one is not None]
    return tuple(dict.fromkeys(found))


def is_in_quotation(ground: Ground, phrase: Phrase) -> bool:
    """ "“Jon found himself alone,” said Ann Lee": what Jon found are her words."""
    return quoted_tokens(ground.sentence(phrase.sentence), ground.tokens(phrase.sentence))[phrase.first]


def one_who_speaks(ground: Ground, phrase: Phrase) -> Mention | Phrase | None:
    """The person whom the phrase names, or whom its pronoun surely means."""
    return named_speaker(ground, phrase) or one_who_goes_on(ground, phrase)


def named_speaker(ground: Ground, phrase: Phrase) -> Mention | None:
    """The one person whom the phrase names, not counting those by whom it says who that is."""
    people = [
        mention
        for mention in ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
        if ground.actor(mention.actor).kind is ActorKind.PERSON and not is_beside(ground, phrase, mention)
    ]
    if not people:
        return named_in_apposition(ground, phrase)
    if len({mention.actor for mention in people}) != 1 or is_joined(ground, phrase, people[0]):
        return None
    after = ground.text(phrase.sentence)[people[0].end : phrase.end].split()
    return None if after and after[0] in ("and", "or") else people[0]


def is_joined(ground: Ground, phrase: Phrase, mention: Mention) -> bool:
    """ "His lawyers and his agent, Ann Lee": they say it together."""
    before = [token for token in ground.tokens_of(phrase) if token.end <= mention.start]
    joint = next((k for k, token in enumerate(before) if token.tag == "CC"), 0)
    return joint > 0 and before[joint - 1].tag in ("NNS", "NNPS")


def named_in_apposition(ground: Ground, phrase: Phrase) -> Mention | None:
    """ "Said a geologist, Ann Lee.", "“…,” Ann Lee, a geologist said": whom commas part from the phrase."""
    line = ground.tokens(phrase.sentence)
    for mention in ground.mentions.get(phrase.sentence, ()):
        first, last = token_span(line, mention.start, mention.end)
        around = [token.text for token in (*line[max(0, first - 1) : first], *line[last : last + 1])]
        is_behind = first == phrase.last + 1 and around[0] == "," and around[1:] in ([","], ["."])
        is_before = last == phrase.first - 1 and around == ['"', ","]
        if (is_behind or is_before) and ground.actor(mention.actor).kind is ActorKind.PERSON:
            return mention
    return None


def is_beside(ground: Ground, phrase: Phrase, mention: Mention) -> bool:
    """ "Vik's adviser", "an adviser to Vik", "the “Vik” actress", "backers such as Vik", "whom Vik met"."""
    tokens = ground.tokens_of(phrase)
    after = next((one for one in tokens if one.start >= mention.end and one.tag != '"'), None)
    before = [one for one in tokens if one.end <= mention.start]
    is_owner = after is not None and (after.tag == "POS" or after.tag.startswith("NN"))
    is_one_of_many = any(one.text.lower() in ONE_OF_MANY or one.tag in RELATIVE for one in before)
    is_led = bool(before) and before[-1].tag in ("IN", "TO")
    return is_owner or is_one_of_many or is_led or mention.use is Use.ATTRIBUTE


def one_who_goes_on(ground: Ground, subject: Phrase) -> Phrase | None:
    """ "She added", "the mayor said": the person whom the article surely means by it."""
    if subject.actor is None or not ground.is_reference(subject):
        return None
    is_person = ground.actor(subject.actor).kind is ActorKind.PERSON
    return subject if is_person and not may_be_another(ground, subject) else None


def may_be_another(ground: Ground, pronoun: Phrase) -> bool:
    """ "Vik says …, and Dahl urges us to go. “…”, he said": the last who did something may speak."""
    if pronoun.text.lower() not in GENDERS or pronoun.sentence == 1:
        return False
    before = [fact.subject for fact in ground.facts.get(pronoun.sentence - 1, ()) if fact.is_main]
    doers = [one.actor for one in before if one.actor is not None and one.sentence == pronoun.sentence - 1]
    people = [index for index in doers if ground.actor(index).kind is ActorKind.PERSON]
    last = people[-1] if people and pronoun.actor in people else pronoun.actor
    other = ground.actor(last)
    fits = gender_of(other, ground.analysis.tokens) in ("", GENDERS[pronoun.text.lower()])
    return last != pronoun.actor and fits


def says_enough(tokens: Sequence[Token]) -> bool:
    """Whether the words have a verb, and enough in them to be asked who said them."""
    has_verb = any(token.tag in FINITE for token in tokens)
    return has_verb and len(set(content_lemmas(tokens))) >= FEWEST_LEMMAS


def person(ground: Ground, phrase: Phrase) -> Phrase | None:
    """The phrase with its actor: its own, else the only person it names, else the only organisation.

    "Vik's adviser" and "Vik administration officials" are not Vik.
    """
    if phrase.actor is not None:
        return phrase
    mentions = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    for kind in (ActorKind.PERSON, ActorKind.ORGANISATION):
        told = [one for one in mentions if ground.actor(one.actor).kind is kind]
        named = {one.actor for one in told}
        if named and kind is ActorKind.PERSON and all(is_beside(ground, phrase, one) for one in told):
            return None
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

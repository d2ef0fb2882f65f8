"""What a crowd does together: that one attended the parade tells nothing of the others."""

from collections.abc import Iterable, Sequence

from briefing.analysis.results import Fact, Modality, Phrase, Token, Use
from quiz.questions.ground import Ground, once, phrases_behind

DONE_TOGETHER = {"attend", "celebrate", "gather", "march", "participate", "rally", "watch"}
STAYING_AWAY = {"boycott", "shun", "skip"}
# Whom something drove to stay away did so; whom somebody asked or told to may have come.
DRIVING = {
    "cause", "compel", "convince", "drive", "force", "induce", "lead", "oblige", "persuade", "prompt",
    "push",
}  # fmt: skip
DRIVEN_TAGS = {"VBD", "VBN", "VBZ", "VBP"}
NOT_DONE = {
    "no", "nobody", "none", "nothing", "never", "not", "n't", "could", "may", "might", "will", "would",
}  # fmt: skip
REACH_OF_DRIVING = 10


def is_done_together(ground: Ground, fact: Fact) -> bool:
    """ "Attended the parade", "took part in the vote"."""
    behind = ground.tokens(fact.sentence)[fact.action.last : fact.action.last + 1]
    is_part = fact.verb == "take" and any(one.text == "part" for one in behind)
    return is_part or fact.verb in DONE_TOGETHER


def is_somebody_absent(ground: Ground, asked: Fact) -> bool:
    """Whether the article names one who stayed away from what is asked: beside that one it can be asked."""
    there = nouns_in(ground, phrases_behind(asked))
    return any(not missed or there & missed for missed in absences(ground))


@once
def absences(ground: Ground) -> tuple[frozenset[str], ...]:
    """The nouns for what each one named missed: "parade"; none of "Ole Dahl stayed away from it"."""
    missed = [missed_by_one_named(ground, fact) for fact in ground.analysis.facts]
    missed += [missed_by_one_driven(ground, number) for number in sorted(ground.mentions)]
    return tuple(nouns_in(ground, phrases) for phrases in missed if phrases is not None)


def missed_by_one_driven(ground: Ground, number: int) -> Sequence[Phrase] | None:
    """ "The parade" of "… and drove the mayor, Ann Lee, to stay away from the parade", whoever drove her."""
    tokens = ground.tokens(number)
    named = {one.end for one in ground.mentions.get(number, ()) if one.use is not Use.ATTRIBUTE}
    for place in range(2, len(tokens) - 1):
        last = tokens[place - 1 - (tokens[place - 1].text == ",")]
        is_away = tokens[place].tag == "TO" and is_staying_away(tokens[place + 1 :])
        if is_away and last.end in named and is_driven(tokens[:place]):
            return (ground.phrase(number, place + 1, len(tokens)),)
    return None


def is_driven(before: Sequence[Token]) -> bool:
    """ "Drove the mayor, Ann Lee,"; not "asked Ann Lee", "nobody drove Ann Lee", "would drive Ann Lee"."""
    verbs = [place for place, token in enumerate(before) if token.tag.startswith("VB")]
    last = verbs[-1] if verbs else -REACH_OF_DRIVING
    is_near = len(before) - last < REACH_OF_DRIVING
    is_driving = is_near and before[last].tag in DRIVEN_TAGS and before[last].lemma.lower() in DRIVING
    return is_driving and NOT_DONE.isdisjoint(token.text.lower() for token in before[:last])


def missed_by_one_named(ground: Ground, fact: Fact) -> Sequence[Phrase] | None:
    """What one named stayed away from or did not attend; None where the fact tells of no such thing."""
    absent: Phrase = fact.subject
    missed: Sequence[Phrase] = fact.objects
    if fact.is_negated:
        is_away, missed = is_done_together(ground, fact), phrases_behind(fact)
    elif is_led_away(ground, fact):
        is_away, (absent, *missed) = True, (fact.subject, *fact.objects)[-2:]
    else:
        is_away = is_staying_away(ground.tokens(fact.sentence)[fact.action.last - 1 :])
    return missed if is_away and absent.actor is not None else None


def is_led_away(ground: Ground, fact: Fact) -> bool:
    """ "Prompted Ann Lee to stay away from it", "decided to skip the parade"."""
    led = ground.tokens_of(fact.objects[-1]) if fact.objects else ()
    is_done = fact.modality is not Modality.POSSIBLE and (len(fact.objects) == 1 or fact.verb in DRIVING)
    return is_done and [one.tag for one in led[:1]] == ["TO"] and is_staying_away(led[1:])


def is_staying_away(tokens: Sequence[Token]) -> bool:
    """Whether they begin with "stay away" or "skipped"."""
    verb, behind = [one.lemma for one in tokens[:1]], [one.text for one in tokens[1:2]]
    return not STAYING_AWAY.isdisjoint(verb) or (verb, behind) == (["stay"], ["away"])


def nouns_in(ground: Ground, phrases: Iterable[Phrase]) -> frozenset[str]:
    """ "Parade" and "boat" of "the parade of boats in Riga"; "Parade" of "the Victory Parade" as well."""
    told = (token for phrase in phrases for token in ground.tokens_of(phrase))
    return frozenset(token.lemma.lower() for token in told if is_common_noun(ground, token))


def is_common_noun(ground: Ground, token: Token) -> bool:
    return token.tag in ("NN", "NNS") or token.tag == "NNP" and token.text.lower() in ground.lower_words

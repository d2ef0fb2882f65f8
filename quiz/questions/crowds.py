"""What a crowd does together: that one attended the parade tells nothing of the others."""

from collections.abc import Iterable, Sequence

from briefing.analysis.results import Fact, Phrase, Token
from quiz.questions.ground import Ground, once, phrases_behind

DONE_TOGETHER = {"attend", "celebrate", "gather", "march", "participate", "rally", "watch"}
STAYING_AWAY = {"boycott", "shun", "skip"}


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
    missed = (missed_by_one_named(ground, fact) for fact in ground.analysis.facts)
    return tuple(nouns_in(ground, phrases) for phrases in missed if phrases is not None)


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
    return [one.tag for one in led[:1]] == ["TO"] and is_staying_away(led[1:])


def is_staying_away(tokens: Sequence[Token]) -> bool:
    """Whether they begin with "stay away" or "skipped"."""
    verb, behind = [one.lemma for one in tokens[:1]], [one.text for one in tokens[1:2]]
    return not STAYING_AWAY.isdisjoint(verb) or (verb, behind) == (["stay"], ["away"])


def nouns_in(ground: Ground, phrases: Iterable[Phrase]) -> frozenset[str]:
    """ "Parade" and "boat" of "the parade of boats in Riga"."""
    told = (token for phrase in phrases for token in ground.tokens_of(phrase))
    return frozenset(token.lemma for token in told if token.tag in ("NN", "NNS"))

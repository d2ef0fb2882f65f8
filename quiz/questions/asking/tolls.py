"""What a happening cost that a clause of its own tells.

"How many sailors were killed in the sinking of a ferry off Oslo?" for "Riga has sent no boats since the
sinking of a ferry off Oslo; 12 sailors were killed".
"""

from collections.abc import Iterator

from briefing.analysis.results import Fact, Phrase, QuantityKind, Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.asking.amounts import answer_for
from quiz.questions.asking.casualties import counted
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import sentence_candidate
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, squeezed

MARKS = {";", ":", "–", "—", "--"}
LEADING = {"after", "during", "following", "since"}
# So many are no toll, but a person or two, whom the article may name.
FEWEST = 3
LONGEST_NAME_OF_HAPPENING = 2
# Beside what harms at once, these take lives; a funeral or an election held that day takes none.
DEADLY = {
    "battle", "collision", "cyclone", "disaster", "eruption", "fighting", "genocide", "hurricane",
    "invasion", "killing", "pandemic", "plague", "shipwreck", "shooting down", "sinking", "tsunami",
    "typhoon", "war", "wildfire",
}  # fmt: skip


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        is_bare = fact.is_passive and not fact.objects and not fact.adjuncts and not fact.is_negated
        if is_bare and fact.verb in words("verbs_of_harm") and fact.speaker is None:
            yield from ask_toll(ground, fact)


def ask_toll(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """The question on a fact that tells of so many people, and of nothing else."""
    index = people_counted(ground, fact)
    happening = happening_before(ground, fact)
    said = say(ground, happening, dated=True) if index is not None and happening is not None else None
    if said is None or not said.actors:
        return
    answer = answer_for(ground, index)
    noun = counted(ground.tokens(fact.sentence), answer.end)
    deed = " ".join(token.text for token in ground.tokens_of(fact.action))
    text = squeezed(f"How many {noun} {deed} in {said.text}?")
    if len(text.split()) <= LONGEST_STEM:
        yield sentence_candidate(ground, fact.sentence, "toll", Stem(text, said.actors), answer)


def people_counted(ground: Ground, fact: Fact) -> int | None:
    """The one count of the subject, where it is a toll."""
    found = ground.quantities_within(fact.sentence, fact.subject.start, fact.subject.end)
    counts = [ground.quantity(index) for index in found]
    is_toll = len(counts) == 1 and counts[0].kind is QuantityKind.COUNT and (counts[0].value or 0) >= FEWEST
    return found[0] if is_toll else None


def happening_before(ground: Ground, fact: Fact) -> Phrase | None:
    """ "The sinking of one off Oslo", led by "since" and closed by the mark before the subject."""
    tokens, stop = ground.tokens(fact.sentence), fact.subject.first - 1
    if stop < 0 or tokens[stop].text not in MARKS:
        return None
    led = [place for place in range(stop) if tokens[place].text.lower() in LEADING]
    first = led[-1] + 1 if led else stop
    return ground.phrase(fact.sentence, first, stop) if happens(tokens[first:stop]) else None


def happens(tokens: tuple[Token, ...]) -> bool:
    """Whether the noun before the first preposition, its particle with it, tells of harm; no verb is."""
    stop = next((place for place, token in enumerate(tokens) if token.tag == "IN"), len(tokens))
    heads = (tokens[max(0, stop - length) : stop] for length in range(1, LONGEST_NAME_OF_HAPPENING + 1))
    names = {" ".join(word.lower() for word in form) for head in heads for form in forms_of(head)}
    is_clause = any(token.tag in ("VBD", "VBZ", "VBP", "MD") for token in tokens)
    return not is_clause and not names.isdisjoint(DEADLY | word_class("harmful_events"))


def forms_of(head: tuple[Token, ...]) -> tuple[list[str], list[str]]:
    """ "Attacks" and "attack", "shooting down" as it stands."""
    return [token.text for token in head], [token.lemma for token in head]

"""How long a thing is that the article measures in passing: "the six-day talks that Norway held in Riga".

"How long were the talks …" would need their number; so only single things are asked: "a two-hour interview".
"""

from collections.abc import Iterator

from briefing.analysis.results import Adjunct, Fact, Phrase, QuantityKind, Token
from quiz.questions.asking.amounts import with_places
from quiz.questions.asking.lists import unbracketed
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.things import head_of
from quiz.questions.wording import verb_groups
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import Stem, capitalised, squeezed
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.tails import texts, told_tail
from quiz.questions.wording.verbs_told import verb_told

LONG_UNITS = {"feet", "kilometres", "metres", "miles", "yards"}
# "A 40-metre tower" is high and "a 40-metre wave" too: only these are surely long.
LONG_THINGS = {
    "border", "bridge", "canal", "convoy", "corridor", "drive", "journey", "march", "path", "pipeline",
    "queue", "race", "railway", "river", "road", "route", "run", "stretch", "tour", "trail", "trek",
    "trip", "tunnel", "voyage", "walk",
}  # fmt: skip
PLAIN_TAGS = ("DT", "JJ", "NN", "HYPH", "VBN", "IN", "POS", "CD", '"')
# What is named by its length, or has it as a part of its name.
NAMED_BY_LENGTH = {"bond", "high", "low", "note", "veteran", "yield", "record", "period", "anniversary"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        yield from ask_taken(ground, fact)
        if fact.verb not in ("be", "have") and not fact.is_passive:
            yield from ask_subject_length(ground, fact)
        for phrase in fact.objects:
            if phrase.first == fact.action.last and not fact.is_passive and fact.verb != "be":
                yield from ask_length(ground, fact, phrase)


def ask_length(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "How long was the interview that Ann Lee gave to a newspaper?" """
    index = length_of(ground, phrase)
    if index is None:
        return
    subject, verb = say_subject(ground, fact), verb_groups.told(verb_told(ground, fact))
    tail = told_tail(ground, with_places(fact), phrase, fact.subject.actor, frozenset())
    said = say(ground, phrase, bound=fact.subject.actor, dated=True)
    if subject is None or verb is None or tail is None or tail.lost or said is None:
        return
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    thing = unmeasured(ground, said, index)
    text = f"how long {'was' if is_past else 'is'} the {thing} that {subject.text} {verb}"
    named = {*subject.actors, *said.actors, *(actor for one in tail.said for actor in one.actors)}
    yield about_length(ground, fact, squeezed(" ".join([text, *texts(tail)])), named, index, phrase)


def ask_subject_length(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "How long was the outage that hit Riga?" for "a 12-hour outage hit Riga"."""
    index = length_of(ground, fact.subject)
    if index is None:
        return
    verb = verb_groups.told(verb_told(ground, fact))
    tail = told_tail(ground, fact, None, None, frozenset())
    said = say(ground, fact.subject, is_subject=True, dated=True)
    if verb is None or tail is None or not tail.said or said is None:
        return
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    text = f"how long {'was' if is_past else 'is'} the {unmeasured(ground, said, index)} that {verb}"
    named = {*said.actors, *(actor for one in tail.said for actor in one.actors)}
    yield about_length(ground, fact, squeezed(" ".join([text, *texts(tail)])), named, index, fact.subject)


def ask_taken(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "How long did it take Norway to build the tunnel?" for "it took Norway 12 years to build it"."""
    parts = (*fact.objects, *(phrase for kind, phrase in fact.adjuncts if kind is Adjunct.PURPOSE))
    verb = verb_groups.turned(verb_told(ground, fact))
    if fact.verb != "take" or fact.subject.text.lower() != "it" or verb is None or len(parts) < 2:
        return
    amounts = [found for part in parts[:-1] if (found := opening_length(ground, part)) is not None]
    if len(amounts) != 1 or [token.tag for token in ground.tokens_of(parts[-1])[:2]] != ["TO", "VB"]:
        return
    index = amounts[0]
    others = [without_length(ground, part, index) for part in parts]
    told = [say(ground, part, dated=True) for part in others if part is not None]
    if all(one is not None for one in told):
        text = " ".join(["how long", verb.auxiliary, "it", verb.rest, *(one.text for one in told)])
        named = {actor for one in told for actor in one.actors}
        yield about_length(ground, fact, squeezed(text), named, index, fact.subject)


def opening_length(ground: Ground, phrase: Phrase) -> int | None:
    """The span of time that the phrase opens with."""
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    is_opening = bool(within) and ground.quantity(within[0]).start == phrase.start
    return within[0] if is_opening and ground.quantity(within[0]).kind is QuantityKind.DURATION else None


def without_length(ground: Ground, phrase: Phrase, index: int) -> Phrase | None:
    """ "On hundreds of computers" of "two years on hundreds of computers"; None where nothing is left."""
    end = ground.quantity(index).end
    if not phrase.start <= end <= phrase.end:
        return phrase
    tokens = ground.tokens_of(phrase)
    place = next((k for k, token in enumerate(tokens) if token.start >= end), None)
    return ground.rest_of(phrase, place) if place is not None else None


def unmeasured(ground: Ground, said: Said, index: int) -> str:
    """ "Taped interview" for "a two-hour taped interview"."""
    return said.text.partition(" ")[2].replace(f"{ground.quantity(index).surface} ", "", 1)


def about_length(
    ground: Ground, fact: Fact, text: str, named: set[int], index: int, phrase: Phrase
) -> Candidate:
    stem = Stem(capitalised(attributed(ground, fact, text)) + "?", tuple(sorted(named)))
    return candidate_of(ground, fact, "how long", stem, length_answer(ground, index), phrase)


def length_answer(ground: Ground, index: int) -> Answer:
    """ "Two hours" for "a two-hour interview"."""
    quantity = ground.quantity(index)
    is_attribute = "-" in quantity.surface
    shown = measure(quantity.surface, quantity.unit) if is_attribute else quantity.surface
    return Answer(AnswerType.QUANTITY, shown, quantity.start, quantity.end, index, accept=(quantity.surface,))


def attribute(ground: Ground, phrase: Phrase) -> int | None:
    """The length that describes a single, plain thing: "two-hour" of "a two-hour interview"."""
    tokens = ground.tokens_of(phrase)
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    if len(within) != 1 or tokens[0].text.lower() not in ("a", "an") or not is_plain(tokens):
        return None
    quantity = ground.quantity(within[0])
    is_long = quantity.kind is QuantityKind.DURATION or quantity.unit in LONG_UNITS
    is_attribute = any((one.start, one.end) == (quantity.start, quantity.end) for one in tokens)
    return within[0] if is_long and is_attribute and "-" in quantity.surface else None


def length_of(ground: Ground, phrase: Phrase) -> int | None:
    """The length of a thing that lasts so long, or is surely longer than it is high."""
    index, head = attribute(ground, phrase), head_of(ground.tokens_of(phrase))
    lasts = index is not None and ground.quantity(index).kind is QuantityKind.DURATION
    return index if lasts or head is not None and head.lemma.lower() in LONG_THINGS else None


def is_plain(tokens: tuple[Token, ...]) -> bool:
    """Whether the phrase is a noun phrase without clauses, and not of what is named by its length."""
    nouns = {token.lemma.lower() for token in tokens if token.tag.startswith("NN")}
    return (
        all(token.tag.startswith(PLAIN_TAGS) for token in unbracketed(tokens)) and not nouns & NAMED_BY_LENGTH
    )


def measure(written: str, unit: str) -> str:
    """ "Two-hour" -> "two hours", "twelve-hundred-mile" -> "twelve hundred miles"."""
    number = written.rpartition("-")[0]
    is_round = number.endswith(("-hundred", "-thousand"))
    number = number.replace("-", " ") if is_round else number
    return f"{number} {unit.removesuffix('s') if number in ('one', '1') else unit}"

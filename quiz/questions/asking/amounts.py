"""How many, how much, by how much: amounts with their unit in the stem."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from briefing.analysis.results import Adjunct, Fact, Phrase, Quantity, QuantityKind
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.doubts import TIMED
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.rates import rate_of, with_rate
from quiz.questions.things import head_of
from quiz.questions.whole_clauses import is_finite
from quiz.questions.wording.parts import AVERAGED
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, about_part, about_subject
from quiz.questions.wording.subjects import say_subject, with_closing_mark

# "Of those admitted to it" is one noun phrase; "of flour to Riga", "to 14 ships" is more.
ENTERED = re.compile(r"\w(?:ed|en) to ")
# "28 boats into harbour", where to stands behind the verb; "17% of what", cut off from "children ate".
CUT = re.compile(r" (?:into|onto|to) |\b(?:those|what|whatever|whom)$")
# ", an old weekly" at the end of what is counted.
APPOSITION = re.compile(r"^[^,]*, (?:an?|the) [^,]*$")
# "The price of fish", "Norway's jobless rate", "turnout in Marlo".
OF_WHAT = re.compile(r"(?<=.)[A-Z]|['’]s? | (?:among|for|in|of) ")
# "Nine Danes and one Finn": others, who are counted apart.
COUNTED_APART = re.compile(r",? and (?:an?|one|another) .*$")
# "40 votes and her rival 30".
ANOTHERS = re.compile(r" and (?:her|his|its|their|the) ")
# Hedges that say nothing of the number.
COMMENTS = {"a total of", "only", "just"}
COUNTED_TAGS = ("NN", "JJ", "VBN", "VBG", "HYPH", "RB")
# What may stand before an amount in its phrase.
BEFORE_AMOUNT = ("", "the", "some", "a", "an", "between", "all")
# "A huge fine" tells its size; these do not.
NOT_OF_SIZE = {
    "annual", "average", "combined", "daily", "maximum", "minimum", "monthly", "net", "total", "weekly",
}  # fmt: skip
# "The marsh", "its coast", "Norway’s grain": no stuff, of which there is so much.
ONE_THING = re.compile(r"(?:an?|the|this|that|its|their|his|her) |(?:[A-Z]\S* )*[A-Z]\S*['’]s? ")
# Verbs whose object may be a time.
LASTING = {"last", "serve", "spend", "take", "wait"}
# What reaches a sum has no money.
ARRIVING = {"approach", "exceed", "hit", "near", "reach", "surpass", "top"}

# Money is raised or cut; what falls $40 falls by so much, and what goes up to $40 pays none.
RAISING = {"cut", "exceed", "gain", "lower", "raise", "reduce"}
# Tonnes "were" and "have"; the stuff that is asked for "was" and "has".
OF_ONE = {"were": "was", "are": "is", "have": "has"}
MUCH_OF_STUFF = re.compile(r"(?P<stuff>\b[Hh]ow much(?: [a-z]+){1,3}) (?P<verb>were|are|have) ")


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        yield from ask_subject(ground, fact)
        for phrase in fact.objects:
            yield from ask_object(ground, fact, phrase)


def ask_subject(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "How many people were killed in the raid?"; "five portions is good" counts nothing.

    Of how many an average was taken is not the news.
    """
    found = leading_quantity(ground, fact.subject, fact.verb == "be")
    is_one = ground.tokens_of(fact.action)[0].text.lower() in ("is", "was", "has")
    if found is None or is_one and ground.quantity(found[0]).kind is QuantityKind.COUNT:
        return
    index, word = found
    if any(AVERAGED in phrase.text.lower() for phrase in phrases_behind(fact)):
        return
    stem = about_subject(ground, fact, with_closing_mark(ground, fact.subject, word), None)
    if stem is not None:
        stem = replace(stem, text=MUCH_OF_STUFF.sub(as_of_one, stem.text))
        yield candidate_of(ground, fact, "how many", stem, answer_for(ground, index, word), fact.subject)


def as_of_one(found: re.Match[str]) -> str:
    """ "How much frozen fish was thrown away?" for "300 tonnes of frozen fish were"."""
    return f"{found['stuff']} {OF_ONE[found['verb']]} "


def ask_object(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "How much grain did Norway export?", "How many people did the storm kill?" """
    found = (
        named_figure(ground, fact, phrase)
        or leading_quantity(ground, phrase, fact.verb == "be", fact.subject.actor)
        or bare_quantity(ground, fact, phrase)
    )
    rule = "how many" if found is not None else "how much"
    found = found or measured_quantity(ground, phrase)
    if found is None or any(is_finite(token) for token in ground.tokens_of(phrase)):
        return
    if is_worth_of_thing(ground, fact, phrase) or is_said_beside(ground, fact, phrase):
        return
    index, word = found
    is_sum = word.startswith("How much money")
    is_change = fact.verb in words("verbs_of_change") - RAISING or fact.verb == "go"
    if word.endswith(AVERAGED) or is_sum and is_change:
        return
    word = "What figure" if is_sum and fact.verb in ARRIVING else word
    told = with_places(fact) if word == "How long" else fact
    stem = about_part(ground, told, closed(word), phrase)
    if stem is not None and not (word == "What" and is_undated(ground, fact, stem)):
        yield candidate_of(ground, fact, rule, stem, answer_for(ground, index, word), phrase)


def named_figure(ground: Ground, fact: Fact, phrase: Phrase) -> tuple[int, str] | None:
    """ "What was the jobless rate in Norway?" for "was 4%": the subject says of what sort the amount is.

    It says of whom or of what, too: of "the survival rate" nobody could tell. What "was down 4%" is no 4%.
    """
    head = head_of(ground.tokens_of(fact.subject))
    if fact.verb != "be" or head is None or head.lemma.lower() not in word_class("figure_nouns"):
        return None
    subject = say_subject(ground, fact)
    if subject is None or OF_WHAT.search(subject.text) is None:
        return None
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    if len(within) != 1 or phrase.first != fact.action.last:
        return None
    quantity = ground.quantity(within[0])
    return (within[0], "What") if (quantity.start, quantity.end) == (phrase.start, phrase.end) else None


def is_undated(ground: Ground, fact: Fact, stem: Stem) -> bool:
    """ "What was Norway's jobless rate?": on which day, in which year?"""
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    return is_past and not stem.occasion and TIMED.search(stem.text) is None


def is_worth_of_thing(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """ "Signed pacts worth 90 million euros" tells of the pacts; "it is worth 90 million" of the subject."""
    before = ground.tokens(phrase.sentence)[fact.action.last : phrase.first]
    return len(before) > 1 and before[-1].text.lower() == "worth" and fact.verb != "be"


def is_said_beside(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """ "(Cut 100 jobs,) about 7% of its crew": behind a comma it says again what the first object is."""
    before = ground.tokens(phrase.sentence)[phrase.first - 1]
    return before.text == "," and phrase is not fact.objects[0]


def closed(word: str) -> str:
    """ "How many copies of the Tarn Times, a weekly," before the verb: the comma that closes what it is."""
    return word + "," if APPOSITION.search(word) else word


def with_places(fact: Fact) -> Fact:
    """The fact with its places as necessary as its manners: years were spent in prison, ships just sold."""
    adjuncts = ((Adjunct.MANNER if kind is Adjunct.PLACE else kind, part) for kind, part in fact.adjuncts)
    return replace(fact, adjuncts=tuple(adjuncts))


def leading_quantity(
    ground: Ground, phrase: Phrase, is_complement: bool = False, bound: int | None = None
) -> tuple[int, str] | None:
    """The amount a phrase begins with, and the question word with what is counted.

    `bound` is the subject that the stem names behind it: "What share of its budget will Norway spend?".
    """
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    if len(within) != 1:
        return None
    quantity = ground.quantity(within[0])
    before = ground.text(phrase.sentence)[phrase.start : quantity.start].strip().lower()
    noun = counted_noun(ground, phrase, quantity, bound) if before in BEFORE_AMOUNT else None
    if noun is None or CUT.search(ENTERED.sub("", noun)) or is_number_of_name(ground, phrase, noun):
        return None
    if quantity.kind is QuantityKind.COUNT and ANOTHERS.search(noun):
        return None
    noun = COUNTED_APART.sub("", noun) if quantity.kind is QuantityKind.COUNT else noun
    if noun and quantity.kind is QuantityKind.COUNT and not is_counted_noun(ground, phrase, quantity):
        return None
    if quantity.kind is QuantityKind.MEASURE and is_of_many(ground, phrase, quantity):
        return None
    word = with_rate(ground, quantity, asked_amount(quantity, noun, is_complement))
    return (within[0], word) if word else None


def is_of_many(ground: Ground, phrase: Phrase, quantity: Quantity) -> bool:
    """ "40 miles of walls around the port": nobody asks how much walls."""
    measured = head_of(tuple(one for one in ground.tokens_of(phrase) if one.start >= quantity.end))
    return measured is not None and measured.tag == "NNS"


def bare_quantity(ground: Ground, fact: Fact, phrase: Phrase) -> tuple[int, str] | None:
    """A number of people that says no more than that ("killed 12"), a time that was spent or served."""
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    if len(within) != 1 or fact.is_passive:
        return None
    quantity = ground.quantity(within[0])
    if (quantity.start, quantity.end) != (phrase.start, phrase.end):
        return None
    if quantity.kind is QuantityKind.COUNT and fact.verb in words("verbs_of_harm") and quantity.value:
        return within[0], "How many people"
    is_spent = quantity.kind is QuantityKind.DURATION and fact.verb in LASTING
    return (within[0], "How long") if is_spent else None


def measured_quantity(ground: Ground, phrase: Phrase) -> tuple[int, str] | None:
    """ "How large a fine" for "a fine of $2 million", "how long a sentence", "what height"."""
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    if len(within) != 1 or ground.quantity(within[0]).end != phrase.end:
        return None
    tokens = [token for token in ground.tokens_of(phrase) if token.end <= ground.quantity(within[0]).start]
    if len(tokens) < 3 or tokens[0].text.lower() not in ("a", "an") or tokens[-1].text != "of":
        return None
    *described, noun = tokens[1:-1]
    opening = sizes().get((noun.lemma.lower(), ground.quantity(within[0]).kind.value))
    if opening is None or not {token.text.lower() for token in described} <= NOT_OF_SIZE:
        return None
    article = f" {tokens[0].text.lower()}" if opening != "What" else ""
    return within[0], f"{opening}{article} {' '.join(token.text for token in (*described, noun))}"


@cache
def sizes() -> dict[tuple[str, str], str]:
    """By noun and kind of amount, how one asks for its size."""
    return {(noun, kind): opening for noun, kind, opening in rows("measured_nouns")}


def is_number_of_name(ground: Ground, phrase: Phrase, noun: str) -> bool:
    """ "300 Slater Street": the number is part of a name and counts nothing."""
    return noun[:1].isupper() and noun.split()[0] not in plural_names(ground, phrase)


def asked_amount(quantity: Quantity, noun: str, is_complement: bool) -> str:
    """ "How many ships", "What percentage of the grain", "How much"; "" where nobody would ask so."""
    is_part = noun.startswith("of ")
    if quantity.kind is QuantityKind.COUNT and noun and quantity.value and quantity.value > 2:
        return "" if is_part else f"How many {noun}"
    if quantity.kind is QuantityKind.PERCENT and is_part:
        return f"What percentage {noun}"
    if quantity.kind is QuantityKind.FRACTION and is_part:
        return f"What share {noun}"
    if quantity.kind is QuantityKind.MEASURE and is_part and not noun.endswith("s"):
        return of_stuff(quantity, noun.removeprefix("of "))
    if quantity.kind is QuantityKind.MONEY and not noun:
        return "How much" if is_complement else "How much money"
    return ""


def of_stuff(quantity: Quantity, stuff: str) -> str:
    """ "How much frozen fish" for "40 tonnes of frozen fish"; "how many acres of the marsh"."""
    is_one_thing = ONE_THING.match(stuff) is not None
    return f"How many {quantity.unit} of {stuff}" if is_one_thing else f"How much {stuff}"


def is_counted_noun(ground: Ground, phrase: Phrase, quantity: Quantity) -> bool:
    """Whether the noun after the number is plural, or one that has no plural: "ships", "aircraft".

    "The three largest ships" are picked by rank, not counted.
    """
    end = number_end(ground, quantity)
    behind = [token for token in ground.tokens_of(phrase) if token.start >= end]
    if behind and behind[0].tag in ("JJS", "RBS"):
        return False
    stop = next((k for k, token in enumerate(behind) if not token.tag.startswith(COUNTED_TAGS)), len(behind))
    head = behind[stop - 1] if stop else None
    is_plural = head is not None and head.tag in ("NNS", "NNPS")
    return is_plural or head is not None and head.text.lower() in words("collective_nouns")


def plural_names(ground: Ground, phrase: Phrase) -> set[str]:
    """Capitalised words that count things: "25 Russian ships", "200 Norwegians"; not "300 Slater Street"."""
    tokens = ground.tokens_of(phrase)
    is_many = any(token.tag in ("NNS", "NNPS") for token in tokens)
    return {token.text for token in tokens} if is_many else set()


def counted_noun(ground: Ground, phrase: Phrase, quantity: Quantity, bound: int | None) -> str | None:
    """What follows the number in the phrase, as it may be said; "" for nothing, None when it cannot."""
    tokens = ground.tokens_of(phrase)
    place = next((k for k, token in enumerate(tokens) if token.start >= quantity.core_end), len(tokens))
    if quantity.kind is QuantityKind.COUNT:
        place = next(
            (k for k, token in enumerate(tokens) if token.start >= number_end(ground, quantity)), place
        )
    if place == len(tokens):
        return ""
    said = say(ground, ground.rest_of(phrase, place), bound=bound, dated=True)
    return said.text if said is not None else None


def number_end(ground: Ground, quantity: Quantity) -> int:
    """Where the number itself ends when the span takes the counted noun in."""
    core = ground.text(quantity.sentence)[quantity.core_start : quantity.core_end]
    unit = quantity.unit
    if unit and core.endswith(unit) and len(core) > len(unit):
        return quantity.core_start + len(core.removesuffix(unit).rstrip())
    return quantity.core_end


def answer_for(ground: Ground, index: int, asked: str = "") -> Answer:
    """The amount with its hedge ("more than 200"), and with its unit where the stem does not count it.

    Without the hedge it counts too; "a total of" and "only" are none. Asked "how much a year", it is one
    without "a year".
    """
    quantity = ground.quantity(index)
    is_counted = quantity.kind is QuantityKind.COUNT
    end = number_end(ground, quantity) if is_counted else max(quantity.core_end, quantity.end)
    text = ground.text(quantity.sentence)
    rate = rate_of(ground, quantity)
    if rate and asked.endswith(rate) and text[:end].endswith(rate):
        end -= len(rate)
    bare = text[quantity.core_start : end]
    start = quantity.core_start if quantity.hedge in COMMENTS else quantity.start
    shown = in_small_letters(text[start:end]) if start < quantity.core_start else text[start:end]
    accept = tuple(form for form in dict.fromkeys((quantity.surface, bare)) if form.lower() != shown.lower())
    return Answer(AnswerType.QUANTITY, shown, start, end, index, accept)


def in_small_letters(hedged: str) -> str:
    """ "More than 200" that opened its sentence, as an answer: "more than 200"."""
    return hedged[0].lower() + hedged[1:]

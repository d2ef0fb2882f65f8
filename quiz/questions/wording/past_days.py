"""Tells as past what a stem dates by the calendar: "was to sail on 8 May 2019" for "will sail on Tuesday".

The article looks ahead from its own day; whoever reads the question later knows that the day has gone.
"""

from collections.abc import Iterable, Sequence

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import Fact, Grain, Phrase, Token
from quiz.questions.ground import Ground
from quiz.questions.things import head_of
from quiz.questions.wording.calendar import written
from quiz.questions.wording.placed_dates import fact_of, is_placed, is_timetabled
from quiz.questions.wording.resolving import Said
from quiz.questions.wording.verb_groups import HAVE, leading_adverbs

# A year or a stretch of years may go on while the question is read.
GONE_BY = {Grain.DAY, Grain.SEASON}
WILL = {"will", "'ll", "’ll"}
# "The mayor announced new berths. The ferry would be moved to Tarn.": it is what was announced.
ANNOUNCING = {"announce", "decide", "disclose", "outline", "reveal", "unveil"}
SUPPOSING = {"if", "otherwise", "unless"}
BEING = {"is": "was", "am": "was", "are": "were"}


def told_of_day(
    ground: Ground, fact: Fact, group: Sequence[Token], parts: Iterable[Said], asked: Phrase | None = None
) -> Sequence[Token]:
    """The verb group, in the past where one of the parts behind it has the fact's day by the calendar.

    So it is where the day is what is `asked` for, and what "had been sold" in a year that is, was sold then.
    """
    adverbs, verbs = leading_adverbs(group)
    if asked is not None and is_date_of_earlier_deed(ground, verbs, asked):
        return [*adverbs, as_verb(verbs[0], was_or_were(ground, fact)), *verbs[2:]]
    if is_announced(ground, fact, verbs):
        return [*adverbs, *was_to(ground, fact, verbs[0]), *verbs[1:]]
    if not verbs or not is_of_day(ground, fact, parts, asked):
        return group
    first, word = verbs[0], verbs[0].text.lower()
    if word in WILL and len(verbs) > 1 or is_timetabled(verbs):
        rest = verbs[1:] or [Token(first.lemma, first.start, first.end, "VB", first.lemma)]
        return [*adverbs, *was_to(ground, fact, first), *rest]
    if first.tag not in ("VBZ", "VBP") or word in HAVE and len(verbs) > 1:
        return group
    return [*adverbs, as_verb(first, BEING.get(word) or inflect(first.lemma, "VBD")), *verbs[1:]]


def is_date_of_earlier_deed(ground: Ground, verbs: Sequence[Token], asked: Phrase) -> bool:
    """ "The plan had been shelved in 2017", and not "by 2017": told alone, it was shelved."""
    is_earlier = [token.text.lower() for token in verbs[:2]] == ["had", "been"]
    is_deed = is_earlier and any(token.tag == "VBN" for token in verbs[2:])
    is_then = asked.text.lower().startswith(("in ", "on "))
    return is_deed and is_then and bool(ground.dates_within(asked.sentence, asked.start, asked.end))


def was_to(ground: Ground, fact: Fact, first: Token) -> list[Token]:
    return [as_verb(first, was_or_were(ground, fact)), Token("to", first.start, first.end, "TO", "to")]


def was_or_were(ground: Ground, fact: Fact) -> str:
    return "were" if is_of_several(ground, fact) else "was"


def is_announced(ground: Ground, fact: Fact, verbs: Sequence[Token]) -> bool:
    """ "The ferry would be moved to Tarn", right behind what somebody announced, and on no condition."""
    number = fact.sentence
    is_ahead = [token.text.lower() for token in verbs[:2]] == ["would", "be"] and verbs[-1].tag == "VBN"
    if not is_ahead or fact.speaker is not None or number < 2:
        return False
    is_behind = ground.sentence(number).block == ground.sentence(number - 1).block
    before = (one.verb for one in ground.facts.get(number - 1, ()) if not one.is_negated)
    said = {token.text.lower() for token in ground.tokens(number)}
    return is_behind and said.isdisjoint(SUPPOSING) and any(verb in ANNOUNCING for verb in before)


def as_verb(token: Token, text: str) -> Token:
    return Token(text, token.start, token.end, "VBD", token.lemma)


def is_of_day(ground: Ground, fact: Fact, parts: Iterable[Said], asked: Phrase | None) -> bool:
    """Whether a part says by the calendar on which day the fact is, or in which season, or the key does."""
    told = [said.text for said in parts]
    dates = (ground.date(index) for index in ground.dates.get(fact.sentence, ()))
    near = (date for date in dates if date.grain in GONE_BY and date.first is not None)
    placed = [date for date in near if is_placed(ground, date) and fact_of(ground, date) == fact]
    if asked is not None and any(asked.start <= date.start and date.end <= asked.end for date in placed):
        return True
    return any(
        said and any(said in text for text in told) for said in (written(ground, one) for one in placed)
    )


def is_of_several(ground: Ground, fact: Fact) -> bool:
    """ "The lawmakers", "Norway and Iceland", "they"."""
    tokens = ground.tokens_of(fact.subject)
    head = head_of(tokens)
    is_many = head is not None and head.tag == "NNS" or fact.subject.text.lower() == "they"
    return is_many or any(token.tag == "CC" for token in tokens)

"""What a stem may say behind its verb: the fact's objects and adjuncts, in their own words, nothing torn."""

from dataclasses import dataclass, replace

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Adjunct, Fact, Phrase, Token
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.wording import verb_groups
from quiz.questions.wording.resolving import Said, say

SCIENTIFIC = ("emic", "onic", "otic", "ular", "ological", "ous")
QUIET_MARKS = {",", "(", ")", '"', "“", "”"}
CLINGING = {"of", "that", "than", "as", "who", "which", "whose"}


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase of the fact that stands behind the verb; one that is not needed may be left out."""

    phrase: Phrase
    kind: Adjunct | None
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Tail:
    """The parts behind the verb as they may be said, in order; the end may be cut, never below `needed`."""

    said: tuple[Said, ...]
    needed: int
    lost: int


def told_tail(
    ground: Ground,
    fact: Fact,
    asked: Phrase | None,
    bound: int | None,
    secret: frozenset[str],
    stand_in: str = "",
) -> Tail | None:
    """Objects and adjuncts without the phrase asked for; None where one that is needed cannot be said.

    What follows a phrase that was left out goes with it, as it may hang on it; only times stand alone.
    `stand_in` ("to do") takes the place of the phrase asked for.
    """
    said: list[Said] = []
    needed = lost = 0
    is_broken, dropped, place = False, -1, fact.action.first + len(verb_tokens(ground, fact))
    for part in parts_behind(ground, fact):
        is_fronted = fact.fronted is not None and part.phrase.last == fact.fronted.last
        if not is_fronted:
            is_torn = not is_gap_empty(ground, fact, place, part.phrase.first)
            if is_torn and (part.is_needed or place <= fact.action.last + 1):
                return None
            is_broken = is_broken or is_torn
            place = part.phrase.last
        if part.phrase == asked:
            if is_broken and part.kind is not Adjunct.TIME:
                return None
            if stand_in:
                said.append(Said(stand_in))
                needed = len(said)
            continue
        if is_hanging_on(ground, fact, part, asked):
            return None
        is_behind = asked is not None and part.phrase.first == asked.last
        if is_behind and (part.kind is Adjunct.PLACE or is_period(ground, part.phrase)):
            continue
        told = say_part(ground, part, bound, secret)
        if (told is None or is_broken) and clings(ground, part):
            return None
        is_bound = is_broken and (part.kind is not Adjunct.TIME or part.phrase.first == dropped)
        has_date = any(character.isdigit() for one in said for character in one.text)
        if told is None or is_bound and not is_fronted or is_fronted and has_date:
            if part.is_needed:
                return None
            if not is_empty(part):
                dropped, lost = part.phrase.last, lost + 1
                is_broken = is_broken or part.kind is not Adjunct.TIME or has_verb(ground, part.phrase)
            continue
        place_said = len(said)
        if is_fronted and said and said[-1].text.startswith(", ") and place_said > needed:
            place_said -= 1
        said.insert(place_said, after_comma(ground, fact, part, told))
        needed = len(said) if part.is_needed else needed
    after = ground.tokens(fact.sentence)[place : place + 1]
    if place <= fact.action.last + 1 and after and is_word(after[0]):
        return None
    return Tail(tuple(said), needed, lost)


def say_part(ground: Ground, part: Part, bound: int | None, secret: frozenset[str]) -> Said | None:
    """The part in words of its own, unless they would give the secret away."""
    said = say(ground, part.phrase, bound=bound)
    if said is None or is_empty(part) or is_half(ground, part):
        return None
    if any(contains_words(said.text, word) for word in secret):
        return None
    if bound in said.actors and not part.is_needed and ground.tokens_of(part.phrase)[0].tag == "VBG":
        return None
    if part.phrase.first == 0 and not keeps_its_capital(ground, part.phrase):
        return Said(said.text[0].lower() + said.text[1:], said.actors)
    return said


def is_half(ground: Ground, part: Part) -> bool:
    """ "With power" of "with power and water cut off": the phrase goes on behind "and"."""
    line = ground.tokens(part.phrase.sentence)
    after = line[part.phrase.last : part.phrase.last + 3]
    if part.is_needed or len(after) < 3 or after[0].tag != "CC" or after[1].tag not in ("NN", "NNS"):
        return False
    return after[2].tag not in verb_groups.FINITE


def parts_behind(ground: Ground, fact: Fact) -> list[Part]:
    """Objects (needed) and adjuncts (not needed) in text order, the fronted phrase last."""
    parts = [Part(phrase, None, is_needed=True) for phrase in fact.objects]
    for kind, phrase in fact.adjuncts:
        if phrase.first >= fact.action.last and not within_any(phrase, fact.objects):
            parts.append(Part(phrase, kind, is_needed=False))
    parts.sort(key=lambda part: (part.phrase.first, -part.phrase.last))
    kept: list[Part] = []
    for part in parts:
        if not kept or part.phrase.first >= kept[-1].phrase.last:
            kept.append(part)
    kind = opening_kind(ground, fact)
    fronted = without_source(ground, fact.fronted)
    if fronted is not None and kind in (Adjunct.PLACE, Adjunct.TIME):
        kept.append(Part(fronted, kind, is_needed=False))
    return kept


def is_period(ground: Ground, phrase: Phrase) -> bool:
    """ "In 2025-2026" behind a thing tells how long the thing runs, not when it was made."""
    dates = [ground.date(index) for index in ground.dates_within(phrase.sentence, phrase.start, phrase.end)]
    return any(
        one.first and one.last and one.first.year != one.last.year and not one.is_open for one in dates
    )


def without_source(ground: Ground, fronted: Phrase | None) -> Phrase | None:
    """ "According to the mayor, as of 2016" tells "as of 2016" of the fact; the source is named elsewhere."""
    if fronted is None or not fronted.text.lower().startswith("according to"):
        return fronted
    tokens = ground.tokens_of(fronted)
    place = max((k for k, token in enumerate(tokens[:-1]) if token.text == ","), default=None)
    if place is None:
        return None
    start = tokens[place + 1].start
    text = ground.text(fronted.sentence)[start : fronted.end]
    return replace(fronted, first=fronted.first + place + 1, start=start, text=text)


def has_verb(ground: Ground, phrase: Phrase) -> bool:
    return any(token.tag in verb_groups.FINITE for token in ground.tokens_of(phrase))


def opening_kind(ground: Ground, fact: Fact) -> Adjunct | None:
    """What the fronted phrase tells: the time, where a date closes it, or what the fact says of it."""
    fronted = fact.fronted
    if fronted is None:
        return None
    dates = ground.dates_within(fronted.sentence, fronted.start, fronted.end)
    if dates and ground.date(dates[-1]).end == fronted.end:
        return Adjunct.TIME
    return next((kind for kind, phrase in fact.adjuncts if phrase == fronted), None)


def within_any(phrase: Phrase, others: tuple[Phrase, ...]) -> bool:
    return any(other.first <= phrase.first and phrase.last <= other.last for other in others)


def verb_tokens(ground: Ground, fact: Fact) -> list[Token]:
    """The verb group with its particle, where no part of the fact begins with that."""
    following = ground.tokens(fact.sentence)[fact.action.last : fact.action.last + 2]
    is_taken = any(part.phrase.first == fact.action.last for part in parts_behind(ground, fact))
    return verb_groups.with_particle(ground.tokens_of(fact.action), () if is_taken else following)


def is_hanging_on(ground: Ground, fact: Fact, part: Part, asked: Phrase | None) -> bool:
    """Whether the part belongs to the phrase asked for, so that it would be torn off it."""
    if asked is None or part.phrase.first != asked.last or not clings(ground, part):
        return False
    opening = ground.tokens_of(part.phrase)[0].text.lower()
    return not part.is_needed or (fact.verb, opening) not in rows("verb_prepositions")


def clings(ground: Ground, part: Part) -> bool:
    """Whether the part completes what stands before it: "of …", "to …", "stating …" without a comma."""
    if part.is_needed or part.kind is Adjunct.TIME:
        return part.is_needed
    before = ground.tokens(part.phrase.sentence)[part.phrase.first - 1]
    opening = ground.tokens_of(part.phrase)[0]
    is_tied = opening.text.lower() in CLINGING or opening.tag in ("VBG", "VBN", "WDT", "WP")
    return is_tied and before.text != ","


def is_empty(part: Part) -> bool:
    """ "In part", "for example": words that a question does without."""
    return part.phrase.text.lower() in words("empty_adjuncts")


def after_comma(ground: Ground, fact: Fact, part: Part, said: Said) -> Said:
    """What stood behind a comma keeps it."""
    before = ground.tokens(part.phrase.sentence)[part.phrase.first - 1 : part.phrase.first]
    is_behind = bool(before) and before[0].text == "," and part.phrase.first >= fact.action.first
    return Said(f", {said.text}", said.actors) if is_behind else said


def is_gap_empty(ground: Ground, fact: Fact, first: int, last: int) -> bool:
    """Whether nothing but commas and dropped adverbs stands between two parts, so that nothing is torn."""
    between = ground.tokens(fact.sentence)[first:last]
    if between and between[-1].text.lower() == "back" and opens_time(ground, fact, last):
        between = between[:-1]
    return all(token.text in QUIET_MARKS or is_plain_adverb(token) for token in between)


def opens_time(ground: Ground, fact: Fact, place: int) -> bool:
    """ "Back on May 3", "back in 1998": the adverb goes with the date."""
    return any(kind is Adjunct.TIME and phrase.first == place for kind, phrase in fact.adjuncts)


def is_plain_adverb(token: Token) -> bool:
    """An adverb that a stem does without: "tragically", "also", but not "not" or "only"."""
    word = token.text.lower()
    is_light = token.tag == "RB" and word not in verb_groups.NEGATIONS | verb_groups.PARTICLES | {"only"}
    return is_light or word in words("dropped_adverbs")


def is_word(token: Token) -> bool:
    """Whether the token is a word that a stem would have to say, no mark, connective or light adverb."""
    is_light = token.tag in ("CC", "IN", "WRB", "WDT", "WP") or token.text.lower() in words("dropped_adverbs")
    return token.text[0].isalnum() and not is_light


def keeps_its_capital(ground: Ground, phrase: Phrase) -> bool:
    first = ground.tokens_of(phrase)[0]
    is_name = first.tag.startswith("NNP") and first.text.lower() not in ground.lower_words
    tokens = ground.tokens_of(phrase)
    opens_sentence = phrase.first == 0 and len(tokens) > 1
    if opens_sentence and any(
        one.start == tokens[1].start for one in ground.mentions.get(phrase.sentence, ())
    ):
        return is_name or first.tag.startswith("NNP")
    if is_name and opens_sentence and is_common_word(first.text.lower()):
        mentions = ground.mentions.get(phrase.sentence, ())
        is_title = ground.tokens_of(phrase)[1].text.istitle()
        is_name = is_title or any(one.start <= first.start < one.end for one in mentions)
    return is_name or first.text.isupper() and len(first.text) > 1


def is_common_word(word: str) -> bool:
    """A word of the dictionary, or one of science: "septicemic"."""
    return bool(pos_of(word)) or word.endswith(SCIENTIFIC)


def texts(tail: Tail) -> list[str]:
    return [said.text for said in tail.said]

"""The parts of a fact that stand behind its verb, and what ties each of them to what is before it."""

import re
from dataclasses import dataclass, replace

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.results import ActorKind, Adjunct, Fact, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import row_set, words
from quiz.questions.ground import Ground, once
from quiz.questions.wording.parts_of_reports import MEANWHILE
from quiz.questions.wording.ways import way_behind

# "Brought them back to Oslo": which way.
WAYS = {"away", "back", "home"}
CLINGING = {"of", "that", "than", "as", "who", "which", "whose", "without"}
AVERAGED = "on average"
# "To 2,232.05": where an index ends up.
LEVEL = re.compile(r"(?:at|to) [\d.,]+")
LONGEST_ASIDE = 8
# What these open is told of the subject.
OF_SUBJECT = {"among", "like", "of", "unlike"}


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase of the fact that stands behind the verb; one that is not needed may be left out."""

    phrase: Phrase
    kind: Adjunct | None
    is_needed: bool


@once
def parts_behind(ground: Ground, fact: Fact) -> tuple[Part, ...]:
    """Objects (needed) and adjuncts (not needed) in text order, the fronted phrase last.

    "On average, Norway sells 40 ships" is no news of all that were sold.
    """
    parts = [Part(phrase, None, is_needed=True) for phrase in fact.objects]
    for kind, phrase in fact.adjuncts:
        if phrase.first >= fact.action.last and not within_any(phrase, fact.objects):
            parts.append(Part(phrase, kind, is_needed=False))
    way = way_behind(ground, fact)
    if way is not None:
        parts.append(Part(way, Adjunct.PLACE, is_needed=False))
    parts.sort(key=lambda part: (part.phrase.first, -part.phrase.last))
    kept: list[Part] = []
    for part in parts:
        if not kept or part.phrase.first >= kept[-1].phrase.last:
            kept.append(part)
    opened = opening_kind(ground, fact)
    fronted = without_source(ground, fact.fronted)
    is_average = fronted is not None and fronted.text.lower() == AVERAGED
    if fronted is not None and (is_average or opened in (Adjunct.PLACE, Adjunct.TIME, Adjunct.PURPOSE)):
        kept.append(Part(fronted, opened, is_needed=False))
    return tuple(kept)


def goes_on_listing(ground: Ground, phrase: Phrase) -> bool:
    """ "Sleeping, eating and washing": the phrase opens with the next deed of a list."""
    before = ground.tokens(phrase.sentence)[max(0, phrase.first - 2) : phrase.first]
    is_list = [token.tag for token in before] == ["VBG", ","]
    return is_list and ground.tokens_of(phrase)[0].tag == "VBG"


def led(ground: Ground, fact: Fact, part: Part) -> Part:
    """The part with the word before it that it needs: "solely to boys", "ahead of 2016", "back to Oslo"."""
    first = part.phrase.first - 1
    line = ground.tokens(fact.sentence)
    opening = [token.text.lower() for token in line[first : first + 2]]
    is_before_of = opening in (["as", "of"], ["ahead", "of"])
    is_led = part.phrase.text.lower().startswith(("to ", "from "))
    is_told = any(one.last == part.phrase.first for one in fact.objects)
    is_way = is_led and not is_told and line[first].text.lower() in WAYS and first > fact.action.last
    if first < fact.action.last or not (is_before_of or is_way or says_how(line[first])):
        return part
    return replace(part, phrase=ground.phrase(fact.sentence, first, part.phrase.last))


def says_how(token: Token) -> bool:
    """ "Explicitly", "largely": an adverb without which the rest says something else.

    "Annually" is a part of its own.
    """
    word = token.text.lower()
    is_apart = word in words("dropped_adverbs", "adverbs_of_rate")
    return token.tag == "RB" and word.endswith("ly") and not is_apart


def opening_kind(ground: Ground, fact: Fact) -> Adjunct | None:
    """What the fronted phrase tells: the time, where a date closes it, or what the fact says of it.

    "Poorly received in 2010, she left" and "of 40 ships built in 2010, ten sank" tell of the subject, and of
    nothing that they could stand behind.
    """
    fronted = fact.fronted
    if fronted is None:
        return None
    opening = ground.tokens_of(fronted)[:2]
    if "VBN" in [token.tag for token in opening] or opening[0].text.lower() in OF_SUBJECT:
        return None
    dates = ground.dates_within(fronted.sentence, fronted.start, fronted.end)
    if dates and ground.date(dates[-1]).end == fronted.end:
        return Adjunct.TIME
    if opening[0].text.lower() == "across" and is_named(ground, fronted):
        return Adjunct.PLACE
    if is_end_in_view(ground, fronted):
        return Adjunct.PURPOSE
    return next((kind for kind, phrase in fact.adjuncts if phrase == fronted), None)


def is_end_in_view(ground: Ground, phrase: Phrase) -> bool:
    """ "To win a licence", and not "to be clear", "to put it bluntly"."""
    tokens = ground.tokens_of(phrase)
    is_deed = [token.tag for token in tokens[:2]] == ["TO", "VB"] and tokens[1].lemma != "be"
    return is_deed and any(token.tag.startswith("NN") for token in tokens[2:])


def without_source(ground: Ground, fronted: Phrase | None) -> Phrase | None:
    """ "According to the mayor, as of 2016" tells "as of 2016" of the fact; the source is named elsewhere."""
    if fronted is None or not fronted.text.lower().startswith("according to"):
        return fronted
    tokens = ground.tokens_of(fronted)
    place = max((k for k, token in enumerate(tokens[:-1]) if token.text == ","), default=None)
    return ground.rest_of(fronted, place + 1) if place is not None else None


def within_any(phrase: Phrase, others: tuple[Phrase, ...]) -> bool:
    return any(other.first <= phrase.first and phrase.last <= other.last for other in others)


def clings(ground: Ground, part: Part) -> bool:
    """Whether the part completes what stands before it: "of …", "to …", "stating …" without a comma."""
    if part.is_needed or part.kind is Adjunct.TIME:
        return part.is_needed
    before = ground.tokens(part.phrase.sentence)[part.phrase.first - 1]
    opening = ground.tokens_of(part.phrase)[0]
    is_tied = opening.text.lower() in CLINGING or opening.tag in ("VBN", "WDT", "WP")
    is_tied = is_tied or tells_deed(ground, part)
    return is_tied and before.text.lower() not in (",", "even")


def tells_deed(ground: Ground, part: Part) -> bool:
    """ "Killing 12", "using nets"; "following its last voyage" tells no deed but when or why."""
    return ground.tokens_of(part.phrase)[0].tag == "VBG" and part.kind is not Adjunct.CAUSE


def is_hanging_on(ground: Ground, fact: Fact, part: Part, asked: Phrase | None) -> bool:
    """Whether the part belongs to the phrase asked for, so that it would be torn off it."""
    if asked is None or part.phrase.first != asked.last or not clings(ground, part):
        return False
    opening = ground.tokens_of(part.phrase)[0].text.lower()
    return not part.is_needed or (fact.verb, opening) not in row_set("verb_prepositions")


def is_empty(part: Part) -> bool:
    """ "In part", "for example": words that a question does without."""
    return part.phrase.text.lower() in words("empty_adjuncts")


def is_half(ground: Ground, part: Part) -> bool:
    """ "With power" of "with power and water cut off", "for what" of "for what she sees": it goes on."""
    line = ground.tokens(part.phrase.sentence)
    if line[part.phrase.last - 1].tag in ("WP", "WDT", "WRB"):
        return True
    if is_absolute(ground, part):
        return True
    after = line[part.phrase.last : part.phrase.last + 3]
    if part.is_needed or len(after) < 3 or after[0].tag != "CC" or after[1].tag not in ("NN", "NNS"):
        return False
    return after[2].tag not in FINITE


def is_absolute(ground: Ground, part: Part) -> bool:
    """ "With Lee", of "with Lee, a baker, as minister", ", with many sold": told is but its subject."""
    opening, *rest = ground.tokens_of(part.phrase)
    if part.is_needed or opening.text.lower() != "with" or not rest:
        return False
    line = ground.tokens(part.phrase.sentence)[part.phrase.last :]
    aside = next((k for k, one in enumerate(line[1:LONGEST_ASIDE], start=1) if one.text == ","), 0)
    behind = line[aside + 1 :] if aside and line[0].text == "," else line
    is_posted = bool(behind) and behind[0].text.lower() == "as"
    is_done = bool(line) and line[0].tag == "VBN" and line[0].text != "left"
    is_done = is_done and is_set_off(ground, part) and rest[0].tag != "DT"
    return is_posted or is_done


def has_own_doer(ground: Ground, part: Part) -> bool:
    """ ", with 900 sailing in May": a clause of its own at the end, which no question needs."""
    tokens = ground.tokens_of(part.phrase)
    is_aside = not part.is_needed and tokens[0].text.lower() == "with" and is_set_off(ground, part)
    is_aside = is_aside and any(map(is_done_by, tokens, tokens[1:]))
    return is_aside or is_share_done(ground, part) or is_done_meanwhile(ground, part)


def is_done_meanwhile(ground: Ground, part: Part) -> bool:
    """ "Marlo won, while Tarn sold its boats": what another did meanwhile, and not "while it sold them".

    What has a noun of the clause before it is set beside it: "cut its fares, while Tarn raised its fares".
    """
    tokens = ground.tokens_of(part.phrase)
    is_contrast = not part.is_needed and tokens[0].text.lower() in MEANWHILE and is_set_off(ground, part)
    is_of_another = tokens[1].tag.startswith(("NN", "DT", "CD", "JJ")) if len(tokens) > 1 else False
    if not is_contrast or not is_of_another or not any(token.tag in FINITE for token in tokens):
        return False
    before = ground.tokens(part.phrase.sentence)[: part.phrase.first]
    return nouns_of(before).isdisjoint(nouns_of(tokens))


def nouns_of(tokens: tuple[Token, ...]) -> set[str]:
    return {token.lemma for token in tokens if token.tag in ("NN", "NNS")}


def is_share_done(ground: Ground, part: Part) -> bool:
    """ "With over 60% [sold in Oslo]": a share, and behind it what is done to it."""
    tokens, line = ground.tokens_of(part.phrase), ground.tokens(part.phrase.sentence)
    behind = line[part.phrase.last : part.phrase.last + 1]
    is_share = not part.is_needed and tokens[0].text.lower() == "with" and tokens[-1].text.endswith("%")
    return is_share and bool(behind) and behind[0].tag in ("VBN", "VBG")


def is_set_off(ground: Ground, part: Part) -> bool:
    return ground.text(part.phrase.sentence)[: part.phrase.start].endswith(", ")


def is_done_by(before: Token, token: Token) -> bool:
    """ "Boats sailing", "900 sailing", "crews to be hired": a verb behind the one that does it."""
    is_sure = before.tag.startswith(("NNS", "NNP", "CD")) and "VBG" in verb_forms(token.text)
    is_doing = is_sure or before.tag.startswith("NN") and token.tag == "VBG"
    return is_doing or before.tag == "TO" and token.text == "be"


def is_named(ground: Ground, phrase: Phrase) -> bool:
    """Whether the phrase ends in a name, which needs nothing behind it to say which is meant."""
    inside = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    return any(one.end == phrase.end for one in inside)


def is_rest_of_name(ground: Ground, named: Phrase, part: Part) -> bool:
    """ "For the Regatta" behind "told the Organising Committee": of what the body is one."""
    last, (opening, *rest) = ground.tokens_of(named)[-1], ground.tokens_of(part.phrase)
    goes_on = opening.text == "for" and any(token.tag.startswith("NNP") for token in rest)
    return goes_on and (last.text, "organisation") in row_set("organisation_words")


def says_where_it_stands(ground: Ground, named: Phrase, part: Part) -> bool:
    """ "Sent to the Orlin Museum in Riga": the place is that of the thing that a preposition leads to."""
    last = next(
        one for one in ground.mentions_within(named.sentence, named.start, named.end) if one.end == named.end
    )
    is_led = ground.tokens_of(named)[0].tag in ("IN", "TO")
    stands = ground.tokens_of(part.phrase)[0].text.lower() in ("at", "in", "near", "on")
    return is_led and stands and ground.actor(last.actor).kind is not ActorKind.PERSON


def is_occasion_before(ground: Ground, fact: Fact, part: Part, asked: Phrase | None) -> bool:
    """ "At an event" right before the "at Tarn Hall" that is asked for: there it was, or was said."""
    heard = [token.text.lower() for token in ground.tokens_of(part.phrase)]
    is_before = asked is not None and part.phrase.last == asked.first
    is_bare = len(heard) == 3 and heard[0] == "at" and heard[1] in ("a", "an")
    return fact.speaker is None and is_before and is_bare and heard[2] in word_class("occasion_nouns")


def opens_with_amount(ground: Ground, phrase: Phrase) -> bool:
    """ "7,300 toys [in old catalogues]", "to 45% [in Oslo]": asked how many, a reader wants to hear where."""
    tokens = ground.tokens_of(phrase)
    start = tokens[tokens[0].tag in ("IN", "TO") and len(tokens) > 1].start
    counted = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    return any(ground.quantity(index).start in (phrase.start, start) for index in counted)


def is_period(ground: Ground, phrase: Phrase) -> bool:
    """ "In 2025-2026" behind a thing tells how long the thing runs, not when it was made."""
    dates = [ground.date(index) for index in ground.dates_within(phrase.sentence, phrase.start, phrase.end)]
    return any(
        one.first and one.last and one.first.year != one.last.year and not one.is_open for one in dates
    )


def closes_change(ground: Ground, fact: Fact, part: Part, asked: Phrase) -> bool:
    """ "Fell 3% to 40 points": the part and the phrase asked for tell by how much and to what it changed.

    From what it changed may be told.
    """
    if fact.verb not in words("verbs_of_change") or part.phrase.text.lower().startswith("from "):
        return False
    return is_bare_amount(ground, part.phrase) and is_bare_amount(ground, asked)


def is_bare_amount(ground: Ground, phrase: Phrase) -> bool:
    """An amount with nothing before it but a preposition, and nothing behind it; an index's level is one."""
    if LEVEL.fullmatch(phrase.text):
        return True
    within = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    if len(within) != 1:
        return False
    quantity, text = ground.quantity(within[0]), ground.text(phrase.sentence)
    before = text[phrase.start : quantity.start].split()
    return len(before) < 2 and not text[quantity.end : phrase.end].strip(" ,")

"""Parts beside the phrase asked for: which go with it, and which cannot stand without it."""

from briefing.analysis.results import Adjunct, Fact, Phrase
from quiz.questions.ground import Ground
from quiz.questions.wording.between_parts import after_comma
from quiz.questions.wording.parts import (
    Part,
    closes_change,
    goes_on_listing,
    is_named,
    is_period,
    is_rest_of_name,
    opens_with_amount,
    says_where_it_stands,
)
from quiz.questions.wording.resolving import Said


def goes_with_asked(ground: Ground, fact: Fact, part: Part, asked: Phrase, upto: int) -> bool:
    """ "A plan [in Riga]": a place or period right behind the phrase asked for, which goes up to `upto`, may
    be its own; a date has none.

    Of "fell 3% to 40 points" a question asks for one end of the change and leaves the other out.
    """
    if closes_change(ground, fact, part, asked):
        return True
    if opens_with_amount(ground, asked):
        return False
    if part.phrase.first != upto or ends_in_date(ground, asked):
        return False
    if is_named(ground, asked):
        if is_rest_of_name(ground, asked, part):
            return True
        return part.kind is Adjunct.PLACE and says_where_it_stands(ground, asked, part)
    return part.kind is Adjunct.PLACE or is_period(ground, part.phrase)


def ends_in_date(ground: Ground, phrase: Phrase) -> bool:
    """ "In 2015", "on the night of 3 May", and not "after the vote"."""
    dates = ground.dates_within(phrase.sentence, phrase.start, phrase.end)
    return bool(dates) and ground.date(dates[-1]).end == phrase.end


def dangles(ground: Ground, fact: Fact, part: Part, asked: Phrase | None) -> bool:
    """ "What did Ann find, using a lens?": behind the object asked for, a participle may be its own."""
    if asked not in fact.objects or part.phrase.first < asked.last:
        return False
    before = ground.tokens(part.phrase.sentence)[part.phrase.first - 1]
    is_participle = ground.tokens_of(part.phrase)[0].tag == "VBG" and before.text == ","
    is_list = goes_on_listing(ground, part.phrase)
    return is_participle and not is_list and part.kind is not Adjunct.RESULT


def set_off(ground: Ground, fact: Fact, part: Part, whole: Part, told: Said, asked: Phrase | None) -> Said:
    """ "At Marlo Hall, in Tarn", asked at which hall: the comma goes with the hall."""
    is_behind_asked = asked is not None and part.phrase.first == asked.last + 1
    if is_behind_asked and part.kind is Adjunct.PLACE and is_named(ground, asked):
        return told
    return after_comma(ground, fact, whole, told)

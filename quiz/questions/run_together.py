"""Clauses whose words were put together with those of another, and what can be told apart again."""

from dataclasses import replace
from itertools import pairwise

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.results import Fact, Mention, Phrase, Token
from briefing.analysis.token_spans import token_at
from briefing.analysis.word_classes import word_class
from quiz.questions.ground import Ground, phrases_behind

APPROXIMATE = {
    "about", "almost", "around", "even", "immediately", "just", "likely", "long", "nearly", "only",
    "possibly", "probably", "roughly", "shortly", "soon",
}  # fmt: skip
SETTING = {"after", "before", "when", "until", "once", "whenever"}
BEHIND_SPANS = {"after", "before", "ago", "later", "earlier"}
COUNTED_BACK = {"prior", "earlier", "previously", "ago"}
COMPARING = {"as", "than", "like"}
OPENS_OBJECT = ("CD", "DT", "PRP$", "$")
# Pronouns that are nothing but subjects.
DOERS = {"he", "she", "they", "we", "i"}


def with_own_subject(ground: Ground, fact: Fact) -> Fact:
    """ "Testified before the judges after she sold it": who sold it is she, and not the judges."""
    tokens = ground.tokens_of(fact.subject)
    if len(tokens) < 2 or tokens[-1].text.lower() not in DOERS or tokens[-2].tag not in ("IN", "WRB"):
        return fact
    doer = ground.rest_of(fact.subject, len(tokens) - 1)
    named = ground.references_within(doer.sentence, doer.start, doer.end)
    return replace(fact, subject=replace(doer, actor=named[0].actor if named else None), is_main=False)


def without_values_of_others(ground: Ground, fact: Fact) -> Fact:
    """ "Was 6 percent below its peak, Sweden 4 percent and Denmark 1 percent": what is told of it alone."""
    if len(ground.quantities.get(fact.sentence, ())) < 2:
        return fact
    objects = tuple(without_others(ground, phrase) for phrase in fact.objects)
    adjuncts = tuple((kind, without_others(ground, phrase)) for kind, phrase in fact.adjuncts)
    return replace(fact, objects=objects, adjuncts=adjuncts)


def without_others(ground: Ground, phrase: Phrase) -> Phrase:
    """The phrase up to the comma before a name, or the "and" before a noun, with a value of its own."""
    line = ground.tokens(phrase.sentence)
    for place in range(phrase.first + 1, phrase.last):
        if line[place].text == "and" and is_other_with_value(ground, phrase, place):
            return ground.start_of(phrase, place - phrase.first)
    for one in ground.mentions_within(phrase.sentence, phrase.start, phrase.end):
        place = (token_at(line, one.start) or 0) - 1
        if place > phrase.first and line[place].text == "," and has_own_value(ground, one):
            return ground.start_of(phrase, place - phrase.first)
    return phrase


def is_other_with_value(ground: Ground, phrase: Phrase, place: int) -> bool:
    """ "Gave 40 boats and the council 12": behind the "and", somebody else with what that one gave."""
    line, counts = ground.tokens(phrase.sentence), counts_of(ground, phrase.sentence)
    other = line[place + 1 : phrase.last]
    if len(other) < 3 or other[0].text.lower() != "the" or line[phrase.first].start not in counts:
        return False
    end = next((k for k, token in enumerate(other[1:], start=1) if not token.tag.startswith(("NN", "JJ"))), 0)
    return end > 1 and other[end].start in counts


def has_own_value(ground: Ground, name: Mention) -> bool:
    """ "Sweden 4 percent": right behind the name stands what it counts."""
    return name.end + 1 in counts_of(ground, name.sentence)


def counts_of(ground: Ground, number: int) -> set[int]:
    """Where the amounts of a sentence begin."""
    return {ground.quantity(index).start for index in ground.quantities.get(number, ())}


def is_run_on(ground: Ground, fact: Fact) -> bool:
    """ "Weeks the team", "Norway but Sweden" as a subject: it goes on into another phrase."""
    subject = ground.tokens_of(fact.subject)
    has_article = any(one.tag.startswith("NN") and other.tag == "DT" for one, other in pairwise(subject))
    return has_article or any(token.text.lower() == "but" for token in subject)


def opens_with_time(ground: Ground, fact: Fact) -> bool:
    """ "About a month after the ministers", "likely after the vote": how long or when, and not who."""
    subject = ground.tokens_of(fact.subject)
    is_counted = any(token.text.lower() in BEHIND_SPANS for token in subject)
    return is_counted and (subject[0].text.lower() in APPROXIMATE or is_span_before(subject))


def is_cut_before_count(ground: Ground, fact: Fact) -> bool:
    """ "12 years" cut off "prior"."""
    line = ground.tokens(fact.sentence)
    ends = (phrase.last for phrase in phrases_behind(fact))
    return any(line[end].text.lower() in COUNTED_BACK for end in ends if end < len(line))


def is_span_before(subject: tuple[Token, ...]) -> bool:
    """ "A year after" the ministers: a span of time stands right before what it is counted from."""
    spans = word_class("spans_of_time")
    return any(
        one.lemma.lower() in spans and other.text.lower() in SETTING for one, other in pairwise(subject)
    )


def is_verb_in_subject(ground: Ground, fact: Fact) -> bool:
    """ "Retweeted crews" of "she retweeted crews who left": the subject opens with the verb before it."""
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 1) : fact.subject.first]
    opens_with_past = [one.tag for one in ground.tokens_of(fact.subject)[:1]] in (["VBD"], ["VBN"])
    return opens_with_past and any(token.text.lower() in DOERS for token in before)


def is_pair_cut(ground: Ground, fact: Fact) -> bool:
    """ "Ties between Norway" of "ties between Norway and Sweden"."""
    line = ground.tokens(fact.sentence)
    for phrase in phrases_behind(fact):
        heard = [token.text.lower() for token in ground.tokens_of(phrase)]
        goes_on = phrase.last < len(line) and line[phrase.last].text.lower() == "and"
        if goes_on and "between" in heard and "and" not in heard[heard.index("between") :]:
            return True
    return False


def is_of_counted_span(ground: Ground, fact: Fact) -> bool:
    """ "It is 7 years since Lee won the cup, and 10 since the first": the second span is not what Lee won."""
    line = ground.tokens(fact.sentence)
    before = line[max(0, fact.subject.first - 1) : fact.subject.first]
    behind = [token.text.lower() for phrase in phrases_behind(fact) for token in ground.tokens_of(phrase)]
    return any(token.text.lower() == "since" for token in before) and "since" in behind


def is_open_number(ground: Ground, fact: Fact) -> bool:
    """ "Excluding the 12 | boats built in Riga": the opening ends with the number of the subject."""
    opening = fact.fronted
    if opening is None or opening.last != fact.subject.first or ground.tokens_of(opening)[-1].tag != "CD":
        return False
    return not any(
        ground.date(index).end == opening.end
        for index in ground.dates_within(opening.sentence, opening.start, opening.end)
    )


def is_deed_elsewhere(ground: Ground, fact: Fact) -> bool:
    """ "As Lee did in lashing out at crews", "more than Norway does": what was done stands before "do"."""
    if fact.verb != "do" or fact.is_passive:
        return False
    line = ground.tokens(fact.sentence)
    before = line[fact.subject.first - 1].text.lower() if fact.subject.first else ""
    after = line[fact.action.last : fact.action.last + 1]
    is_judged = any(token.tag.startswith("RB") for token in after)
    return before in COMPARING or not fact.objects and not is_judged


def is_told_on(ground: Ground, fact: Fact) -> bool:
    """ "Conceded defeat, then flew to Oslo": "then" goes on with the deeds of whoever conceded."""
    behind = ground.tokens(fact.sentence)[fact.subject.last : fact.action.first]
    return [token.text.lower() for token in behind[:2]] == [",", "then"]


def swallows_clause(ground: Ground, fact: Fact) -> bool:
    """ "Sells boats, and the Tarn Union plans two feasts": what another does was read as a thing sold."""
    line = ground.tokens(fact.sentence)
    commas = (
        k
        for phrase in fact.objects
        for k in range(phrase.first, phrase.last - 1)
        if line[k].text == "," and line[k + 1].text == "and"
    )
    return any(is_doing_of_name(line, place + 2) for place in commas)


def is_doing_of_name(line: tuple[Token, ...], first: int) -> bool:
    """ "(And) the Tarn Union plans two": a name, a word that may be its verb, and what opens an object."""
    verb = first + (line[first].tag == "DT")
    start = verb
    while verb + 1 < len(line) and line[verb].tag.startswith("NNP"):
        verb += 1
    may_be_verb = line[verb].tag == "NNS" and "VBZ" in verb_forms(line[verb].text)
    is_followed = any(token.tag in OPENS_OBJECT for token in line[verb + 1 : verb + 2])
    return start < verb and may_be_verb and is_followed


def is_run_together(ground: Ground, fact: Fact) -> bool:
    """Whether a part of the fact is another clause's."""
    return any(is_amiss(ground, fact) for is_amiss in SIGNS)


SIGNS = (
    is_run_on,
    opens_with_time,
    is_cut_before_count,
    is_verb_in_subject,
    is_of_counted_span,
    is_open_number,
    is_deed_elsewhere,
    is_told_on,
    swallows_clause,
)

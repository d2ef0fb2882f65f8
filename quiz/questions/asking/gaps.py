"""Gaps: a sentence of the article that stands alone, with one value left out, where nothing better asks."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.reporting import is_saying
from briefing.analysis.results import ActorKind, Fact, Modality
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words
from quiz.questions.asking.amounts_before_nouns import behind_its_noun, is_before_noun
from quiz.questions.asking.gap_figures import figures_alone
from quiz.questions.asking.gap_names import (
    is_byname,
    is_listed_name,
    is_medium,
    is_of_scene,
    is_on_the_map,
    is_when,
    names_source,
)
from quiz.questions.asking.reckoned_years import is_reckoned_from
from quiz.questions.asking.stated import (
    is_hedged,
    is_statement,
    is_supposed,
    is_sure,
    is_tellable,
    keeps_doubt,
    stated_whole,
)
from quiz.questions.asking.statements import (
    OF_DAY,
    dates_in,
    figures_in,
    fillable,
    is_age,
    is_figure,
    may_be_filled,
)
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable, is_speech_without_news
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of, sentence_candidate
from quiz.questions.standing_alone import is_undated
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.months import YEAR_BEHIND
from quiz.questions.wording.stems import Stem, statement
from quiz.questions.wording.whole_sentences import CLAUSE_WORD, LONGEST, SHORTEST, whole_sentence
from quiz.questions.years import YEAR

GAP = "_____"
# "A dreamer like _____", "like the fleet of _____": to what a thing is likened is the writer's pick.
LIKENED = re.compile(r"\b(?:like(?! to\b)|unlike|similar to|akin to|reminiscent of) [^,;:]*$", re.IGNORECASE)
# What follows tells what lies in the group that is left out.
EXAMPLES = (", especially ", ", including ", ", particularly ", ", notably ", ", such as ")
# "Firms including _____, Tarn Steel and Kelda": of all that are meant, the writer picked a few.
AMONG_EXAMPLES = re.compile(r"\b(?:including|such as) (?:the )?(?:(?:[A-Z][\w.&’'-]*|and),? )*$")
# "May cost anywhere _____" of "anywhere between 12 and 24".
ANYWHERE = re.compile(r"\b(?:any|some)where $")
# A sentence that names nothing is placed by a noun of which so many sentences tell.
TOPIC_SENTENCES = 6
# "5 hours and 9 minutes", "2 feet 3 inches": half of an amount.
HALF = re.compile(
    r"(?: and)? (?:\d+|a half) (?:minutes|seconds|hours|days|weeks|months|inches|ounces|pence)\b"
)
JOINTS = {"and", "or", "to", "through"}
# "As of _____": the day on which things stood so is not what is told.
STOOD_SO = re.compile(r"\bas of $", re.IGNORECASE)
# "Had 40 boats at _____" of "at the end of 2025": neither.
HELD_AT = re.compile(r"\b(?:employ|had|has|have|held|hold|own|operat|stood)\w*\b[^,;]* at $")
CLOSING_COMMA = re.compile(rf"^( (?:19|20)\d\d)?,(?= (?!{CLAUSE_WORD}))")
# "6% to 13%", "by between 6 to 13%", "40 days to a year": the gap takes half of a range.
RANGE_BEHIND = re.compile(r" to (?P<sum>[$€£])?(?:(?:an?|about|more)\b|\d)")
CHANGED = re.compile(r"\bfrom \S*$|\b(?:dropped|fell|gained|grew|rose|slid)\b(?![^,]*\bby\b)[^,]*$")
# ", Killing all six aboard" at the end of what is told.
TOLL_BEHIND = re.compile(r", (?:hurting|injuring|killing|wounding)\b[^,;:]*(?=\.$)")


def ask(ground: Ground) -> Iterator[Candidate]:
    """The gaps of each sentence that can be said whole, and of what its other clauses tell besides."""
    told: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for fact in askable(ground, with_speech=True):
        if not is_tellable(ground, fact.sentence):
            continue
        if is_speech_without_news(ground, fact) and lacks_what_was_said(ground, fact):
            continue
        if not may_be_filled(ground, fact.sentence):
            continue
        stem = simplified(ground, fact) if fact.sentence in told else stem_of(ground, fact)
        if stem is None or not is_as_sure(ground, fact.sentence, stem):
            continue
        for gap in gaps_in(ground, fact, stem):
            span = gap.answer.start, gap.answer.end
            if span not in told[fact.sentence]:
                told[fact.sentence].add(span)
                yield gap
    for number in sorted(set(ground.section_of) - set(told) - ground.repeated):
        yield from gaps_of_sentence(ground, number)


def stem_of(ground: Ground, fact: Fact) -> Stem | None:
    """The whole sentence of a main clause, but not of "recently", else the fact alone, else it cut."""
    stem = whole_sentence(ground, fact) if fact.is_main else None
    stem = simplified(ground, fact) if stem is None or is_undated(stem.text) else stem
    return stem or (whole_sentence(ground, fact, may_be_cut=True) if fact.is_main else None)


def gaps_of_sentence(ground: Ground, number: int) -> Iterator[Candidate]:
    """Gaps for the dates and amounts of a sentence of which no fact can be asked, though it states one."""
    if not ground.dates.get(number) and not ground.quantities.get(number) or not is_statement(ground, number):
        return
    stem = stated_whole(ground, number)
    if stem is None or not is_as_sure(ground, number, stem):
        return
    for answer in (*dates_in(ground, number, stem), *figures_in(ground, number, stem)):
        told = behind_its_noun(ground, number, stem, answer)
        is_fit = is_figure(ground, answer) and is_worth_leaving_out(ground, number, told, answer)
        if is_fit and is_anchored(ground, number, told, answer):
            left = figures_alone(ground, number, told, answer)
            yield sentence_candidate(ground, number, "gap", gapped(told, left), left)


def is_as_sure(ground: Ground, number: int, stem: Stem) -> bool:
    """Whether the stem is no surer than the sentence: "may", where nobody is named who says so, must stay."""
    is_vouched_for = is_sure(ground, number) or is_supposed(ground, number)
    return is_vouched_for or keeps_doubt(ground, number, stem.text)


def is_anchored(ground: Ground, number: int, stem: Stem, answer: Answer) -> bool:
    """Whether what is left says of whom, where or in which year it was, or what the article is about."""
    left = gapped(stem, answer).text
    names = {ground.actor(index).name for index in stem.actors}
    names |= {token.text for token in ground.tokens(number) if token.tag.startswith("NNP")}
    names = {name for name in names if name[0].isupper() and name.lower() not in ground.lower_words}
    return bool(YEAR.search(left)) or any(name in left for name in names) or has_topic(ground, number)


def has_topic(ground: Ground, number: int) -> bool:
    """Whether a noun of the sentence is one that the article tells of again and again."""
    nouns = {token.lemma.lower() for token in ground.tokens(number) if token.tag in ("NN", "NNS")}
    return any(len(ground.sentences_with_lemma.get(noun, ())) >= TOPIC_SENTENCES for noun in nouns)


def lacks_what_was_said(ground: Ground, fact: Fact) -> bool:
    """ "The judge, Ann Lee, said in Riga" tells but where; "replied by closing the port" tells a deed."""
    led = (ground.tokens_of(phrase)[:2] for _, phrase in fact.adjuncts)
    return not fact.objects and not any(tokens[-1].tag == "VBG" for tokens in led)


def gaps_in(ground: Ground, fact: Fact, stem: Stem) -> Iterator[Candidate]:
    """One gap for each value: "Norway closed the harbour in _____."; a bare month is not worth one."""
    for answer in fillable(ground, fact, stem):
        told = behind_its_noun(ground, fact.sentence, stem, answer)
        is_known = is_listed_name(ground, fact, answer) or is_on_the_map(ground, fact, answer)
        is_known = is_known or is_of_scene(fact, answer) or is_medium(ground, fact, stem, answer)
        is_told_of = answer.type is AnswerType.ACTOR or is_anchored(ground, fact.sentence, stem, answer)
        is_told_of = is_told_of and not is_age(ground, answer)
        if is_told_of and not is_known and is_worth_leaving_out(ground, fact.sentence, told, answer):
            left = figures_alone(ground, fact.sentence, told, answer)
            yield candidate_of(ground, fact, "gap", gapped(told, left), left, None, *doubts(ground, left))


def doubts(ground: Ground, answer: Answer) -> tuple[str, ...]:
    """In the place of a name, of a person's above all, another may fit that the article tells of."""
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ()
    is_person = ground.actor(answer.index).kind is ActorKind.PERSON
    return ("person left out",) if is_person else ("name left out",)


def is_worth_leaving_out(ground: Ground, number: int, stem: Stem, answer: Answer) -> bool:
    """Whether it is no source, no bare month, no verb ("double"), nothing that the sentence likens to or
    gives examples of.

    The date of "the 1812 Overture" is its name; of what is only supposed, amounts are what is supposed, and
    of what is planned the day as well.
    """
    is_planned = answer.type is AnswerType.DATE and not is_hedged(ground, number)
    if answer.type is not AnswerType.QUANTITY and not (is_planned or is_sure(ground, number)):
        return False
    before, _, after = stem.text.partition(answer.text)
    is_told = names_source(ground, number, answer) or after.lower().startswith(EXAMPLES)
    is_told = is_told or is_byname(answer, before) or is_verb(ground, number, answer)
    is_told = is_told or is_when(ground, answer, before)
    is_date = answer.type is AnswerType.DATE
    is_month = is_date and is_bare_month(answer.text) and not YEAR_BEHIND.match(after)
    is_name = is_date and (
        (STOOD_SO.search(before) or HELD_AT.search(before)) is not None
        and " will " not in stem.text
        or names_thing(ground, number, answer)
        or repeats_year(before, after)
    )
    is_name = is_name or is_date and is_reckoned_from(ground, number, answer)
    is_cut = OF_DAY.match(after) is not None or HALF.match(after) is not None
    is_cut = is_cut or is_before_noun(ground, number, stem, answer)
    is_cut = is_cut or before.lower().endswith("between ") and " and " not in answer.text
    is_torn = is_cut or before.count("“") > before.count("”") or opens_range(answer, before, after)
    is_example = answer.type is AnswerType.ACTOR and AMONG_EXAMPLES.search(before) is not None
    is_torn = is_torn or ANYWHERE.search(before) is not None
    return not (is_told or is_month or is_name or is_torn or is_example or LIKENED.search(before))


def is_bare_month(text: str) -> bool:
    """ "May", "September and February"."""
    return {word for word in text.split() if word not in JOINTS} <= words("calendar_names")


def is_verb(ground: Ground, number: int, answer: Answer) -> bool:
    """ "Land enough to double its size": what a sentence does to a size is guessed from the rest."""
    first, last = token_span(ground.tokens(number), answer.start, answer.end)
    return last == first + 1 and ground.tokens(number)[first].tag == "VB"


def opens_range(answer: Answer, before: str, after: str) -> bool:
    """ "_____ to 60%", and not "from _____ to 60%", "dropped _____ to $40", which tell of a change.

    "From $40 to $60" is two amounts, and none that a gap could take whole.
    """
    if answer.type is AnswerType.QUANTITY and before.lower().endswith("from ") and " to " in answer.text:
        return True
    behind = RANGE_BEHIND.match(after)
    is_alike = behind is not None and (behind["sum"] is None or answer.text.startswith(behind["sum"]))
    return answer.type is AnswerType.QUANTITY and is_alike and not CHANGED.search(before)


def repeats_year(before: str, after: str) -> bool:
    """ "In 2019, Norway opened the port in _____ 2019": the year stands there twice."""
    year = YEAR_BEHIND.match(after)
    return year is not None and year.group().strip() in before


def names_thing(ground: Ground, number: int, answer: Answer) -> bool:
    """ "The 1812 Overture", "Tarn's 2012 calendar", and not "the 2012 fire", where a year is missed."""
    tokens = ground.tokens(number)
    first, last = token_span(tokens, answer.start, answer.end)
    noun = tokens[last] if last < len(tokens) else None
    is_common = noun is not None and noun.tag in ("NN", "NNS")
    is_thing = is_common and noun.lemma.lower() not in words("event_nouns")
    is_name = noun is not None and noun.tag.startswith("NNP")
    if is_name and not (first and tokens[first - 1].tag in ("IN", "TO")):
        return True
    led = tokens[max(0, first - 1) : last]
    is_owned = led[0].tag == "POS" and YEAR.search(answer.text) is not None
    is_meant = is_thing and (is_owned or "the" in (token.text.lower() for token in led))
    return is_meant or any(
        one.start <= answer.start and answer.end <= one.end for one in ground.mentions.get(number, ())
    )


def gapped(stem: Stem, answer: Answer) -> Stem:
    """The stem with the gap in it; ", killing 40 crews" at its end is another thing to know."""
    before, _, after = stem.text.partition(answer.text)
    # "Lund University, Malmö, has …", "on Friday, 2 May 2025, it …": the last comma is of the name.
    after = CLOSING_COMMA.sub(r"\1", after) if ", " in answer.text else after
    return Stem(f"Fill the gap: {before}{GAP}{TOLL_BEHIND.sub('', after)}", stem.actors)


def simplified(ground: Ground, fact: Fact) -> Stem | None:
    """The fact as a statement, with its speaker, where its sentence is too long or leans on others.

    What "a jury was told" is nobody's word whom a stem could name.
    """
    stem = None if is_passed_on(ground, fact) else statement(ground, fact)
    if stem is None or not SHORTEST <= len(stem.text.split()) <= LONGEST:
        return None
    return replace(stem, text=attributed(ground, fact, stem.text)) if fact.speaker is not None else stem


def is_passed_on(ground: Ground, fact: Fact) -> bool:
    """ "A jury was told": who says so behind the fact is nobody with a name, though somebody does."""
    is_reported = fact.modality is Modality.REPORTED and fact.speaker is None
    told = ground.facts[fact.sentence] if is_reported else ()
    behind = (one for one in told if one.subject.first >= fact.action.last)
    return any(is_saying(ground.tokens_of(one.action)[-1]) for one in behind)

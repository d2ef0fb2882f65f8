"""When it was, and over what time: a stem about a figure or a deed must say its period or occasion.

A candidate goes in, and out comes what is not told, or "" where nothing is missing.
"""

import re

from briefing.analysis.currencies import OPENING
from briefing.analysis.results import Adjunct, Fact, Grain, Phrase, QuantityKind, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import LEFT_OUT_OR_CHANGED, WHO_SAID
from quiz.questions.ground import Ground, once, phrases_behind
from quiz.questions.plain import contains_words
from quiz.questions.wording.calendar import as_written
from quiz.questions.years import YEAR

PERIOD = re.compile(
    r"\b(?:the )?(?:(?:first|second|third|fourth|last|final|full|half) (?:quarter|half|year)"
    r"|(?:three|six|nine|twelve) months to \w+|(?:fiscal|financial) year(?: \d{4})?|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
FIGURE = re.compile(rf"\d%|{OPENING}")
# What opens with these words tells the occasion or the time of what follows.
CIRCUMSTANCES = {"as", "during", "under", "when", "while"}
OCCASIONS = {"during", "that", "at", "in", "throughout", "within"}
# "Over this period", and not "over the past year".
POINTING_BACK = re.compile(
    r"(?:across|between|by|for|over) (?:that|this|these|those|the same)\b", re.IGNORECASE
)
THEN = {"back then", "then", "by then", "until then", "at the time"}
REACH_OF_OPENING = 20
# "The last major storm", "the most recent vote".
LAST_OF = re.compile(
    r"\bthe (?:last|latest|most recent|previous) (?:[a-z-]+ ){0,2}"
    rf"(?:{'|'.join(sorted(words('event_nouns', 'happening_nouns')))})\b",
    re.IGNORECASE,
)
# "As of May 2019": when a figure so far was so.
AS_OF = re.compile(r"\b[Aa]s of [A-Z]")
# "_____ from his inn", "_____ each from their inns".
EARNED_FROM = re.compile(r"_____ (?:[a-z]+ )?from\b")
# "There were 40 boats at sea.", and not "there were 40 boats when the war began".
THERE_WERE = re.compile(r"Fill the gap: There were (?!.*\b(?:after|before|during|when)\b)")
DONE_BY = re.compile(r"(?:According to [^?]*, )?[Bb]y (?:when|(?:which|what) [a-z]+) did ")
# "On 25 _____ 2026", "following a trial in _____ 2019": half of a day, or when something else was.
OF_A_DAY = re.compile(r"\d $")
OF_ANOTHER_DEED = re.compile(
    r"\b(?:after|ahead of|before|following|since)(?: [\w’'-]+){1,5} (?:in|of) $", re.IGNORECASE
)
# "From 2010 to 2014, tin fell, whereas copper rose": what both clauses tell was so then.
OPENING_PERIOD = re.compile(r"(?:Between|By|During|From|In|Over|Since)\b[^,]*\b(?:1[5-9]|20)\d\d\b[^,]*(?=,)")
JOINING_CLAUSES = {"and", "but", "whereas", "while"}
# "The best mayor since Ann Lee in _____": of her, or of what is told?
SINCE_SOMEBODY = re.compile(r"\bsince (?:[A-Z][\w.’'-]* )+(?:in|of|on) $")
# "Went back to 1993 when Ann Lee was mayor": what was in that year.
WHEN_BEHIND = re.compile(r" (?:when|where) ")
POINTING_THEN = re.compile(r"\b(?:before|by|from|since|until) then\b")
# "At its peak in May 2013 but fewer than 9 last month".
BUT_NOW = re.compile(r",? (?:and|but|compared|down|to|up|versus)\b[^.;]*?\d")
WITH_ITS_YEAR = re.compile(r" (?:19|20)\d\d\b")


def period_missing(ground: Ground, candidate: Candidate) -> str:
    """A figure of a quarter or year must be asked of that quarter or year, where the sentence tells it."""
    fact = candidate.fact
    if fact is None or candidate.rule == "gap" or not has_owned_noun(ground, fact.sentence):
        return ""
    found = PERIOD.search(ground.text(candidate.sentence))
    has_figure = candidate.answer.type is AnswerType.QUANTITY or FIGURE.search(candidate.stem)
    if found is None or not has_figure:
        return ""
    if found.group().lower() in as_written(ground, candidate.sentence, candidate.whole_stem).lower():
        return ""
    is_answer = candidate.answer.start <= found.start() < candidate.answer.end
    return "" if is_answer else f"“{found.group()}” is not told"


def period_of_both_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Copper rose to _____", of the clause behind "from 2010 to 2014, tin fell, whereas": when?"""
    fact = candidate.fact
    opening = OPENING_PERIOD.match(ground.text(candidate.sentence)) if fact is not None else None
    if opening is None or candidate.answer.start < opening.end() or not is_second_clause(ground, fact):
        return ""
    end = max(one.end for one in (fact.action, *phrases_behind(fact)))
    own = ground.dates_within(fact.sentence, fact.subject.start, end)
    is_told = own or all(year in candidate.whole_stem for year in YEAR.findall(opening.group()))
    return "" if is_told else f"“{opening.group()}” is not told"


def is_second_clause(ground: Ground, fact: Fact) -> bool:
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 1) : fact.subject.first]
    return any(token.text.lower() in JOINING_CLAUSES for token in before)


@once
def has_owned_noun(ground: Ground, number: int) -> bool:
    """ "Revenues", "subscribers"."""
    return any(token.lemma.lower() in words("owned_nouns") for token in ground.tokens(number))


def occasion_missing(ground: Ground, candidate: Candidate) -> str:
    """ "During the trials, the ferry carried 90 cars", "she made $3 million": when, and over what time?"""
    fact = candidate.fact
    if fact is not None and candidate.rule == "subject":
        return circumstance_lost(ground, candidate)
    is_amount = candidate.answer.type is AnswerType.QUANTITY
    if fact is None or not is_amount or candidate.rule in LEFT_OUT_OR_CHANGED:
        return ""
    is_told = YEAR.search(candidate.whole_stem) is not None
    kind = ground.quantity(candidate.answer.index).kind
    is_earned = kind is QuantityKind.MONEY and fact.verb in words("verbs_of_earning")
    if is_earned and not fact.adjuncts and not is_told:
        return f"nobody is told over what time somebody “{fact.action.text}”"
    lost = year_lost(ground, candidate) if not is_told else ""
    if lost:
        return f"nobody is told which year “{lost}” was"
    opening = fact.fronted
    if opening is None or opening.end > fact.subject.start or is_told:
        return ""
    if opening.text.lower() in THEN:
        return f"nobody is told when “{opening.text}” was"
    first, *rest = ground.tokens_of(opening)
    is_occasion = first.text.lower() in OCCASIONS or POINTING_BACK.match(opening.text) is not None
    telling = [token.text for token in (first, *rest) if token.tag.startswith("NN")]
    is_lost = is_occasion and telling and not any(word in candidate.whole_stem for word in telling)
    return f"“{opening.text}” is lost" if is_lost else ""


def year_lost(ground: Ground, candidate: Candidate) -> str:
    """The "last year" in which the figure came about and that the stem cannot say; "" without one."""
    fact = candidate.fact
    if ground.tokens_of(fact.action)[0].tag != "VBD":
        return ""
    told = [(phrase.start, phrase.end) for kind, phrase in fact.adjuncts if kind is Adjunct.TIME]
    # "Last year, the port took 40 boats" opens the clause, whatever stands before it.
    told.append((fact.subject.start - REACH_OF_OPENING, fact.subject.start))
    dates = (ground.date(index) for span in told for index in ground.dates_within(fact.sentence, *span))
    years = (one for one in dates if one.is_relative and one.grain is Grain.YEAR)
    return next((one.surface for one in years if not contains_words(candidate.whole_stem, one.surface)), "")


def circumstance_lost(ground: Ground, candidate: Candidate) -> str:
    """ "While running the port, Lee sold it": she may have sold another when she did not."""
    opening = candidate.fact.fronted
    if opening is None or ground.tokens_of(opening)[0].text.lower() not in CIRCUMSTANCES:
        return ""
    telling = [token.text for token in ground.tokens_of(opening) if token.tag.startswith("NN")]
    is_told = YEAR.search(candidate.whole_stem) or any(word in candidate.whole_stem for word in telling)
    return f"“{opening.text}” is lost" if telling and not is_told else ""


def last_of_its_day(ground: Ground, candidate: Candidate) -> str:
    """ "When the last great storm struck": in 1967 it was, and there may have been another since."""
    found = LAST_OF.search(candidate.whole_stem)
    if found is None or candidate.answer.type is AnswerType.DATE or YEAR.search(candidate.whole_stem):
        return ""
    told = YEAR.search(ground.text(candidate.sentence))
    return f"“{found.group()}” was that of {told.group()}" if told is not None else ""


def date_counted_from(ground: Ground, candidate: Candidate) -> str:
    """ "In which year was it the first flood since that of Riga?": the year is that of Riga's.

    So it may be of "the first flood since Riga in _____".
    """
    is_date = candidate.answer.type is AnswerType.DATE
    if is_date and SINCE_SOMEBODY.search(ground.text(candidate.sentence)[: candidate.answer.start]):
        return "it may be the date of what is counted from"
    if not is_date or candidate.rule != "when" or candidate.stem.startswith("Since"):
        return ""
    before = [one for one in ground.tokens(candidate.sentence) if one.end <= candidate.answer.start]
    verbs = [place for place, token in enumerate(before) if token.tag in FINITE]
    since = [place for place, token in enumerate(before) if token.text.lower() == "since"]
    is_counted = bool(since) and (not verbs or verbs[-1] < since[-1] < len(before) - 1)
    is_one_phrase = is_counted and all(token.text != "," for token in before[since[-1] :])
    return "it is the date of what is counted from" if is_one_phrase else ""


def then_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Who must keep 40 crews until then?": the hearing on April 9 is told before, and not in the stem."""
    found = POINTING_THEN.search(candidate.stem)
    dates = (ground.date(index).surface for index in ground.dates.get(candidate.sentence, ()))
    is_told = found is None or any(contains_words(candidate.stem, date) for date in dates)
    return "" if is_told else f"nobody is told when “{found.group()}” is"


def peak_untold(ground: Ground, candidate: Candidate) -> str:
    """ "How many crews had Norway?" of "at its peak in May 2013, but fewer than 9 last month": when?"""
    fact = candidate.fact
    if fact is None or candidate.rule not in ("how many", "how much"):
        return ""
    behind = [(kind, one) for kind, one in fact.adjuncts if one.start >= candidate.answer.end]
    lost = [one for kind, one in behind if kind is Adjunct.TIME and not is_dated_in(ground, candidate, one)]
    text = ground.text(candidate.sentence)
    is_set_against = any(BUT_NOW.match(text[one.end :]) for one in lost)
    return f"“{lost[0].text}” is not told, and it was otherwise later" if is_set_against else ""


def is_dated_in(ground: Ground, candidate: Candidate, time: Phrase) -> bool:
    """Whether the stem tells each date of the time, or the time has none."""
    dates = (ground.date(index).surface for index in ground.dates_within(time.sentence, time.start, time.end))
    told = as_written(ground, candidate.sentence, candidate.whole_stem)
    return all(contains_words(told, date) for date in dates)


def year_without_its_news(ground: Ground, candidate: Candidate) -> str:
    """ "Much goes back to _____.", cut before "when Ann Lee was mayor": the year is that of what is lost."""
    answer = candidate.answer
    is_end = candidate.stem.rstrip("., ").endswith("_____") and answer.type is AnswerType.DATE
    is_cut = is_end and WHEN_BEHIND.match(ground.text(candidate.sentence), answer.end) is not None
    return f"what was in {answer.text} is lost" if is_cut else ""


def just_done(ground: Ground, candidate: Candidate) -> str:
    """ "From which city did Lee return?" of "had just returned": just before what the stem does not say."""
    fact = candidate.fact
    if fact is None or candidate.rule in WHO_SAID:
        return ""
    group = [token.text.lower() for token in ground.tokens_of(fact.action)]
    is_lost = group[:2] == ["had", "just"] and " just " not in candidate.stem and fact.is_main
    is_lost = is_lost and not YEAR.search(candidate.whole_stem)
    return f"nobody is told before what somebody “{fact.action.text}”" if is_lost else ""


def done_by_year_to_come(ground: Ground, candidate: Candidate) -> str:
    """ "By which year did Lee set a goal of 25%?" of "set a goal of 25% by 2032": she set it long before."""
    answer, today = candidate.answer, ground.analysis.published_on
    if answer.type is not AnswerType.DATE or answer.index is None or today is None:
        return ""
    first = ground.date(answer.index).first
    is_to_come = first is not None and first > today
    is_done = is_to_come and DONE_BY.match(candidate.stem) is not None
    return f"it was done before {answer.text}" if is_done else ""


def figure_undated(ground: Ground, candidate: Candidate) -> str:
    """ "Copper gained _____", "she made _____", "copper gained": when, and over what time?

    What one made "from her inn" is told by that.
    """
    is_value = candidate.answer.type in (AnswerType.QUANTITY, AnswerType.CONTRAST)
    if candidate.rule not in LEFT_OUT_OR_CHANGED or not is_value:
        return ""
    dates = (ground.date(index).surface for index in ground.dates.get(candidate.sentence, ()))
    told = as_written(ground, candidate.sentence, candidate.whole_stem)
    if any(date in told for date in dates) or AS_OF.search(candidate.whole_stem):
        return ""
    if THERE_WERE.match(candidate.stem):
        return "nobody is told when there were so many"
    past = (token for token in clause_of_answer(ground, candidate) if token.tag in ("VBD", "VBN"))
    verbs = {token.lemma.lower() for token in past}
    is_money = candidate.answer.index is not None and (
        ground.quantity(candidate.answer.index).kind is QuantityKind.MONEY
    )
    changes = words("verbs_of_change") | {"add", "change"}
    is_earned = is_money and not EARNED_FROM.search(candidate.whole_stem)
    found = verbs & changes or is_earned and verbs & words("verbs_of_earning")
    return f"nobody is told when it was that somebody “{sorted(found)[0]}”" if found else ""


def clause_of_answer(ground: Ground, candidate: Candidate) -> tuple[Token, ...]:
    """The verb of the clause that has the answer in its subject or behind it; all words, if none has.

    "…, she added" is not of what she said.
    """
    for fact in ground.facts.get(candidate.sentence, ()):
        parts = (fact.subject, *fact.objects, *(phrase for _, phrase in fact.adjuncts))
        if any(one.start <= candidate.answer.start and candidate.answer.end <= one.end for one in parts):
            return ground.tokens_of(fact.action)
    return tuple(one for one in ground.tokens(candidate.sentence) if one.lemma.lower() != "add")


def month_of_circumstance(ground: Ground, candidate: Candidate) -> str:
    """ "On 25 _____ 2026", "freed him after a trial in _____ 2019": a month not of the deed."""
    if candidate.answer.type is not AnswerType.DATE or candidate.rule != "gap":
        return ""
    before, _, behind = candidate.whole_stem.partition("_____")
    is_month = candidate.answer.text in words("calendar_names") and WITH_ITS_YEAR.match(behind)
    if not is_month:
        return ""
    found = OF_A_DAY.search(before) or OF_ANOTHER_DEED.search(before)
    return f"the month is but of “{found.group().strip()}”" if found is not None else ""

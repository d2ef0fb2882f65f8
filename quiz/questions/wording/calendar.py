"""Says by the calendar what the article tells from its own day: "on Tuesday" as "on 8 October 2019".

Reads the words of a phrase, returns edits by the span of each date; none for what is not placed beyond doubt.
"""

import re

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import DateExpression, Grain, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.months import DAYS_OF_TWO_MONTHS, TWO_MONTHS
from quiz.questions.wording.placed_dates import STRETCH, is_placed
from quiz.questions.written_dates import MONTH_NUMBERS

Span = tuple[int, int]
Edit = tuple[int, int, str]

DAY_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
DAY_ALONE = re.compile(
    r"(?:(?:last|next|this coming|this) )?\w+day(?: (?P<part>morning|afternoon|evening|night))?"
    r"|this (?P<of_today>morning|afternoon|evening)|tonight|tomorrow",
    re.IGNORECASE,
)
# "June and February", "20 December to 3 March": of two years.
PARTED = re.compile(r"(?P<first>.+?) (?P<rest>(?:and|or|through|to|until) .+)")
DAYS_WITHOUT_YEAR = ("month and day", "day and month")
SPANS = (TWO_MONTHS, DAYS_OF_TWO_MONTHS)
WITHOUT_YEAR = ("month", *SPANS, *DAYS_WITHOUT_YEAR)
BEFORE_DAY = {"on", "of", "by", "until", "since", "from", "before", "after", "through", "into"}
BEFORE_PERIOD = BEFORE_DAY | {"in", "for", "during", "over", "throughout", "within"}
PARTS = {"early", "late"}
# Tags of words right before a date that has no preposition: "sold it Monday", "than last year".
CLOSED_BY_DATE = ("NN", "VB", "RB", "RP", "CD", "PRP", "CC", ",", ")")
# What "Friday's" becomes before its noun.
OWNED = "the"
# Tags and words that a year does not go before: "the largest boat of 2017", "the two boats of 2017".
TAGS_OF_RANK = {"JJR", "JJS", "RBR", "RBS", "CD", "$"}
WORDS_OF_RANK = words("words_of_rank") | ordinals().keys()
BARE_BEFORE = {"than", "as", "early", "late", "earlier", "later"}
TIED_NOUNS = ("NN", "JJ", "VBG", "CD")


def calendar_edits(
    ground: Ground, number: int, tokens: tuple[Token, ...], is_subject: bool = False
) -> dict[Span, list[Edit]]:
    """For each date among the words that leans on the day of writing, what makes it stand alone.

    Of a subject only what a date within it describes is told: "Wednesday marked the end" stays as it is.
    """
    found = {}
    for index in ground.dates_within(number, tokens[0].start, tokens[-1].end):
        date = ground.date(index)
        year = year_behind_of(ground, index)
        if year is not None and year.end <= tokens[-1].end:
            continue
        if is_subject and date.start == tokens[0].start and date.end == tokens[-1].end:
            continue
        is_sure = is_placed(ground, year or date) and agrees_with_neighbours(ground, index)
        edits = edits_of(ground, date, tokens) if is_sure else []
        if edits and edits[0][0] >= tokens[0].start and edits[-1][1] <= tokens[-1].end:
            found[min(edits[0][0], date.start), date.end] = edits
    return found


def agrees_with_neighbours(ground: Ground, index: int) -> bool:
    """ "On Friday last week" is said by its day, and only where that lies in the week: "last week" is not."""
    date, week = ground.date(index), week_behind(ground, index)
    is_in_it = week is None or week.first <= date.first <= week.last
    return is_in_it and (index == 0 or week_behind(ground, index - 1) is None)


def week_behind(ground: Ground, index: int) -> DateExpression | None:
    """The week or month that stands right behind a weekday: "last week" of "on Friday last week"."""
    date = ground.date(index)
    after = ground.analysis.dates[index + 1] if index + 1 < len(ground.analysis.dates) else None
    if after is None or after.sentence != date.sentence or not after.is_relative or after.first is None:
        return None
    is_behind = ground.text(date.sentence)[date.end : after.start].strip() == ""
    return after if is_behind and DAY_ALONE.fullmatch(date.surface) and after.grain is not Grain.DAY else None


def year_behind_of(ground: Ground, index: int) -> DateExpression | None:
    """The "this year" or "of last year" right behind "May" or "3 May", said as the year of both."""
    date = ground.date(index)
    after = ground.analysis.dates[index + 1] if index + 1 < len(ground.analysis.dates) else None
    if after is None or after.sentence != date.sentence or date.rule not in WITHOUT_YEAR:
        return None
    is_told = after.grain is Grain.YEAR and after.is_relative and after.first is not None
    between = ground.text(date.sentence)[date.end : after.start].strip(" ,")
    return after if is_told and between in ("", "of") else None


def as_written(ground: Ground, number: int, text: str) -> str:
    """A text made of the sentence, its dates as they stand there: "on Tuesday" for "on 8 October 2019"."""
    for said, told in dates_rewritten(ground, number):
        text = text.replace(said, told)
    return text


@once
def dates_rewritten(ground: Ground, number: int) -> tuple[tuple[str, str], ...]:
    """What a stem says by the calendar of the sentence, and how that stands there."""
    tokens = ground.tokens(number)
    found = calendar_edits(ground, number, tokens) if tokens else {}
    edits = (edit for edits in found.values() for edit in edits)
    return tuple((said, ground.text(number)[start:end]) for start, end, said in edits if said != OWNED)


def edits_of(ground: Ground, date: DateExpression, phrase: tuple[Token, ...]) -> list[Edit]:
    """The edits that say the date by the calendar; none where it cannot be said in its place."""
    line, said = ground.tokens(date.sentence), written(ground, date)
    first, last = token_span(line, date.start, date.end)
    after = line[last] if last < len(line) else None
    if said is None or is_tied(after, phrase):
        return []
    if after is not None and after.tag == "POS":
        return owned(date, line, first, last, said) if date.rule not in DAYS_WITHOUT_YEAR else []
    before = line[:first]
    of_month = before[:-1] if before and before[-1].text == "of" else before
    if date.grain is Grain.YEAR and is_day_or_month(of_month):
        return [year_behind(ground, date, of_month)]
    if date.grain in (Grain.YEAR, Grain.MONTH) and before and before[-1].text.lower() in PARTS:
        said, before = f"{before[-1].text.lower()} {said}", before[:-1]
    if [token.text.lower() for token in before[-2:]] == ["this", "past"]:
        before = before[:-2]
    if is_told_from_today(date, before):
        return [(before[-2].start, date.end, f"on {said}")]
    start = line[len(before)].start
    return placed(date, start, before, said)


def is_told_from_today(date: DateExpression, before: tuple[Token, ...]) -> bool:
    """ "Earlier on Monday", "later on Monday": than what, a question that gives the day does not tell."""
    leading = [token.text.lower() for token in before[-2:]]
    is_opening = len(before) == 2 or len(before) > 2 and before[-3].tag != "CD"
    return date.grain is Grain.DAY and is_opening and leading in (["earlier", "on"], ["later", "on"])


def placed(date: DateExpression, start: int, before: tuple[Token, ...], said: str) -> list[Edit]:
    """The date behind the preposition it has, or with one of its own; "for the two years up to 2016"."""
    is_day = date.grain is Grain.DAY
    words_before = [token.text.lower() for token in before[-2:]]
    word = words_before[-1] if before else ""
    is_bound = words_before in (["early", "as"], ["late", "as"], ["soon", "as"], ["recently", "as"])
    is_bound = is_bound or word == "between" and date.rule in SPANS
    is_bound = is_bound or word == "to" and date.rule in WITHOUT_YEAR and is_from(before)
    is_bound = is_bound or word == "and" and is_from(before, "between")
    if word == "for" and date.rule == "stretch":
        return [(start, date.end, said.replace(" to ", " up to "))]
    if is_bound or word in (BEFORE_DAY if is_day else BEFORE_PERIOD):
        return [(start, date.end, said)]
    if date.rule in (*WITHOUT_YEAR, "stretch") and not (is_day and date.rule in WITHOUT_YEAR):
        return []
    is_closed = not before or before[-1].tag.startswith(CLOSED_BY_DATE) and before[-1].tag != "PRP$"
    is_closed = is_closed or before[-1].tag == "JJ" and len(before) > 1 and before[-2].tag[:2] in ("VB", "NN")
    if not is_closed and word not in BARE_BEFORE:
        return []
    return [(start, date.end, f"{'on' if is_day else 'in'} {said}")]


def is_from(before: tuple[Token, ...], opening: str = "from") -> bool:
    """ "From 20 December to 3 March", and not "moved the vote to 3 March"."""
    return any(token.text.lower() == opening for token in before)


def is_tied(after: Token | None, phrase: tuple[Token, ...]) -> bool:
    """ "Monday trading": the date says of what kind the noun behind it is."""
    is_inside = after is not None and after.end <= phrase[-1].end
    return is_inside and after.tag.startswith(TIED_NOUNS) and after.text[0].islower()


def is_day_or_month(before: tuple[Token, ...]) -> bool:
    """ "July last year", "June 23 last year", "June 23rd last year"; not "fell to 14 last year"."""
    *led, last = [token.text.lower() for token in before[-2:]] or [""]
    is_day = DAY_NUMBER.fullmatch(last) is not None and any(word in MONTH_NUMBERS for word in led)
    return last in MONTH_NUMBERS or is_day


def year_behind(ground: Ground, date: DateExpression, before: tuple[Token, ...]) -> Edit:
    """The year behind a month, or behind a day that follows its month."""
    comma = "," if before[-1].text.isdigit() else ""
    return before[-1].end, date.end, f"{comma} {date.first.year}"


def owned(date: DateExpression, line: tuple[Token, ...], first: int, last: int, said: str) -> list[Edit]:
    """ "Friday's attack" as "the attack of 12 May 2017", "this year's session" as "the 2017 session", and
    "December's first snow" as "the first snow of December 2016".

    Nothing where a thing of that day goes on behind its noun.
    """
    stop, has_owner = definite_end(line, last + 1)
    is_before = date.grain is Grain.YEAR or date.rule == "month"
    if is_before and stop > last + 1 and not is_ranked(line[last + 1 : stop]):
        return [(line[first].start, line[last].end, f"{OWNED} {said}")]
    after = line[stop] if stop < len(line) else None
    is_open = stop == last + 1 or has_owner or line[stop - 1].tag.startswith("NNP")
    if is_open or after is not None and after.tag in ("IN", "TO", "VBN", "VBG"):
        return []
    noun = line[stop - 1]
    return [(line[first].start, line[last].end, OWNED), (noun.start, noun.end, f"{noun.text} of {said}")]


def is_ranked(inner: tuple[Token, ...]) -> bool:
    """ "Largest ship", "second ship", "last ship", "end": a year stands behind it, and not before."""
    is_one_of_many = any(one.tag in TAGS_OF_RANK or one.text.lower() in WORDS_OF_RANK for one in inner)
    return is_one_of_many or inner[-1].lemma.lower() in words("parts_of_periods")


# ------------------------------------------------------------------------------ in words


def written(ground: Ground, date: DateExpression) -> str | None:
    """ "8 October 2019", "the morning of October 8, 2019", "October 2019", "2018", "the decade to 2019"."""
    found = STRETCH.fullmatch(date.surface) if date.rule == "stretch" else None
    if found is not None:
        year = ground.analysis.published_on.year
        return f"the {found['length']} {'to' if found['way'] in ('past', 'last') else 'from'} {year}"
    if date.rule in WITHOUT_YEAR:
        comma = "," if date.surface[-1].isdigit() else ""
        if date.first.year == date.last.year:
            return f"{date.surface}{comma} {date.first.year}"
        parted = PARTED.fullmatch(date.surface)
        return (
            parted and f"{parted['first']}{comma} {date.first.year} {parted['rest']}{comma} {date.last.year}"
        )
    if date.rule == "near season":
        return f"the {date.surface.split()[-1].lower()} of {date.first.year}"
    if date.grain is Grain.DAY:
        alone = DAY_ALONE.fullmatch(date.surface)
        part = alone and (alone["part"] or alone["of_today"])
        day = day_words(ground, date)
        return alone and (f"the {part} of {day}" if part else day)
    return str(date.first.year) if date.grain is Grain.YEAR else f"{date.first:%B %Y}"


def day_words(ground: Ground, date: DateExpression) -> str:
    """The day in the order that the article's own dates have."""
    day = date.first
    return (
        f"{day:%B} {day.day}, {day.year}" if writes_month_first(ground) else f"{day.day} {day:%B} {day.year}"
    )


@once
def writes_month_first(ground: Ground) -> bool:
    """Whether the article's first day is of the form "May 20", and not of the form "20 May"."""
    orders = {"month and day": True, "day and month": False}
    return next((orders[date.rule] for date in ground.analysis.dates if date.rule in orders), False)

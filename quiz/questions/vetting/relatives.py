"""What hangs on what: ", which" on one of two nouns, dates on words left out, a share on its whole."""

import re

from briefing.analysis.noun_phrases import NOMINAL
from briefing.analysis.numbers import ordinals
from briefing.analysis.results import Adjunct, Phrase, QuantityKind, Token
from briefing.analysis.token_spans import token_span
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import VERBATIM
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.vetting.clipping import RELATIVE_TAGS, last_word_place

ASKING_VALUES = {"when", "how many", "how much"}
VALUES = (AnswerType.DATE, AnswerType.QUANTITY)
INSIDE = (*NOMINAL, "JJ", "CD", "POS", "DT", "IN", "PRP$", "RB")
HANGING = ("in", "of")
LEADING_TO_SECOND = ("for", "of")
DETERMINING = ("DT", "PRP$", "CD")
# "Named Ann Lee, who led it until May, as chief", "sell it, which …, to Riga".
OF_MAIN_VERB = {"against", "as", "for", "from", "into", "over", "to", "with"}
# "Is among at least 40 people", "one of 40 people", "a member of the group".
OUT_OF_MANY = re.compile(r"\b(?:among|(?:one|some|part|member|members) of)\b")


def which_of_two(ground: Ground, candidate: Candidate) -> str:
    """ "When did Norway peak?" of "inflation in Norway, which peaked in May": inflation did."""
    fact = candidate.fact
    if fact is None or candidate.answer.type not in VALUES or fact.subject.first < 2:
        return ""
    line = ground.tokens(fact.sentence)
    behind = [one.text for one in line[fact.subject.last : fact.subject.last + 2]]
    first = fact.subject.first - (line[fact.subject.first - 1].tag == "DT")
    before = line[:first]
    is_hung = behind == [",", "which"] and len(before) > 1 and before[-1].text in HANGING
    is_opening = is_hung and all(one.tag in INSIDE for one in before)
    return f"“{before[-2].text}” may be what “{fact.action.text}”" if is_opening else ""


def relative_of_first(ground: Ground, candidate: Candidate) -> str:
    """ "When were nets sold?" of "a shop for nets that was sold in May": the shop was.

    And what "took six years" of "a journey of 40 miles that took six years" are no miles.
    """
    fact = candidate.fact
    if fact is None or fact.subject.first < 3:
        return ""
    line = ground.tokens(fact.sentence)
    is_led = line[fact.subject.first - 1].text in LEADING_TO_SECOND
    is_relative = line[fact.subject.last].tag == "WDT" if fact.subject.last < len(line) else False
    if is_led and is_relative and is_size(ground, fact.subject):
        return f"“{fact.subject.text}” is but the size of what “{fact.action.text}”"
    if not is_led or not is_relative or line[fact.subject.first].tag in DETERMINING:
        return ""
    first = noun_with_article(line[: fact.subject.first - 1])
    is_bare = fact.subject.actor is None and line[fact.subject.last - 1].tag in ("NN", "NNS")
    return f"“{first.text}” may be what “{fact.action.text}”" if is_bare and first is not None else ""


def is_size(ground: Ground, subject: Phrase) -> bool:
    """ "40 miles", "$5", "12%"; neither "40 boats" nor "40 tonnes of fish"."""
    within = ground.quantities_within(subject.sentence, subject.start, subject.end)
    told = [ground.quantity(index) for index in within]
    is_whole = len(told) == 1 and (told[0].start, told[0].end) == (subject.start, subject.end)
    return is_whole and told[0].kind is not QuantityKind.COUNT


def relative_of_subject_cut(ground: Ground, candidate: Candidate) -> str:
    """ "How many of those who sold boats left?" of "those who sold boats before 2015 left"."""
    fact = candidate.fact
    if fact is None or not any(one.tag in RELATIVE_TAGS for one in ground.tokens_of(fact.subject)):
        return ""
    between = (part for _, part in fact.adjuncts if fact.subject.last <= part.first < fact.action.first)
    lost = next((one for one in between if not contains_words(candidate.stem, one.text)), None)
    is_key = lost is not None and lost.start <= candidate.answer.start < lost.end
    return f"“{lost.text}” tells which are meant" if lost is not None and not is_key else ""


def part_of_rank(ground: Ground, candidate: Candidate) -> str:
    """ "Lifted 28 boats in five days?", of "lifted 28 boats, its 41st trip and the third in five days"."""
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM:
        return ""
    line = ground.tokens(fact.sentence)
    for _, part in fact.adjuncts:
        before = [one.text.lower() for one in line[max(0, part.first - 2) : part.first]]
        is_ranked = len(before) == 2 and before[0] == "the" and before[1] in ordinals()
        if is_ranked and contains_words(candidate.stem, part.text):
            is_told = contains_words(candidate.stem, before[1])
            return "" if is_told else f"“{part.text}” is of “the {before[1]}”"
    return ""


def clause_of_source(ground: Ground, candidate: Candidate) -> str:
    """ "According to a poll of 40 crews, how many boats do 40 crews own?" of "a poll of 40 crews who own"."""
    fact = candidate.fact
    source = fact.speaker if fact is not None else None
    if fact is None or source is None or source.sentence != fact.sentence:
        return ""
    is_inside = source.start < fact.subject.start < source.end
    return f"“{fact.action.text}” tells of the source itself" if is_inside else ""


def noun_with_article(line: tuple[Token, ...]) -> Token | None:
    """ "Shop" at the end of "in Oslo, a small shop"."""
    first = len(line) - 1
    while first > 0 and line[first].tag in ("NN", "JJ"):
        first -= 1
    is_one = line[-1].tag == "NN" and line[first].text.lower() in ("a", "an")
    return line[-1] if is_one else None


def last_of_both(ground: Ground, candidate: Candidate) -> str:
    """ "On what do a fund and a larger one focus?" of "a fund for Riga and a larger one focused on Oslo"."""
    fact = candidate.fact
    if fact is None or candidate.rule == "quotation":
        return ""
    subject = ground.tokens_of(fact.subject)
    is_one = len(subject) > 3 and subject[-1].text.lower() in ("one", "ones")
    is_joined = is_one and any(token.text in ("and", "or") for token in subject)
    return f"“{subject[-1].text}” alone may be what “{fact.action.text}”" if is_joined else ""


def whom_of_many_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Ann Lee is among 40 people in Riga" of "… who have a boat": which people they are is cut off."""
    if candidate.rule == "quotation" or OUT_OF_MANY.search(candidate.stem) is None:
        return ""
    line, place = ground.tokens(candidate.sentence), last_word_place(ground, candidate)
    behind = line[place + 1] if place is not None and place + 1 < len(line) else None
    is_cut = behind is not None and behind.tag in RELATIVE_TAGS
    return f"“{behind.text} …” tells which are meant" if behind is not None and is_cut else ""


def told_apart_by_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Tarn of May was swapped for the Tarn" of "… the Tarn on Kelda": which of both is lost."""
    place = last_word_place(ground, candidate) if candidate.rule != "quotation" else None
    line = ground.tokens(candidate.sentence)
    if place is None or place + 1 >= len(line) or line[place + 1].tag != "IN":
        return ""
    name = line[place]
    is_again = name.tag.startswith("NNP") and any(one.text == name.text for one in line[:place])
    is_told = is_again and len(re.findall(rf"\b{re.escape(name.text)}\b", asked_of(candidate))) > 1
    return f"“{line[place + 1].text} …” tells which “{name.text}” is meant" if is_told else ""


def asked_of(candidate: Candidate) -> str:
    """The stem with its answer in the gap, if it has one."""
    return candidate.stem.replace("_____", candidate.answer.text)


def part_of_main_clause(ground: Ground, candidate: Candidate) -> str:
    """ "Did the yard build 44 ships, to Riga?" of "sell the yard, which built 44 ships, to Riga"."""
    fact = candidate.fact
    if fact is None or fact.is_main:
        return ""
    line = ground.tokens(fact.sentence)
    behind = line[fact.subject.last : fact.subject.last + 2]
    if [one.text for one in behind[:1]] != [","] or behind[-1].tag not in RELATIVE_TAGS:
        return ""
    parts = [one for _, one in fact.adjuncts if line[one.first - 1].text == ","]
    parts = [one for one in parts if ground.tokens_of(one)[0].text in OF_MAIN_VERB]
    found = next((one.text for one in parts if contains_words(candidate.stem, one.text)), "")
    return f"“{found}” is of the clause before “{behind[-1].text}”" if found else ""


def one_told_apart_by_date(ground: Ground, candidate: Candidate) -> str:
    """ "When did a trial in Riga begin?" of "freed after a trial in Riga that began in May": whose trial?

    "A fire that killed 40 crews in May" is told apart by what it did.
    """
    fact = candidate.fact
    if fact is None or candidate.rule != "when" or fact.is_main or fact.objects:
        return ""
    line = ground.tokens(fact.sentence)
    is_one = line[fact.subject.first].text.lower() in ("a", "an")
    is_relative = fact.subject.last < len(line) and line[fact.subject.last].tag == "WDT"
    return f"nobody is told which “{fact.subject.text}” is meant" if is_one and is_relative else ""


def hangs_on_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Sold boats despite the ban in May", "during the war in Riga", told without ban or war."""
    fact = candidate.fact
    if fact is None or candidate.rule not in ASKING_VALUES:
        return ""
    asked = token_span(ground.tokens(fact.sentence), candidate.answer.start, candidate.answer.end)[0]
    for told, lost in fact.adjuncts:
        is_dated = bool(ground.dates_within(lost.sentence, lost.start, lost.end))
        is_scene = told is Adjunct.PLACE or is_dated
        if is_scene or lost.first < fact.action.last or is_said(ground, lost, candidate):
            continue
        is_asked = candidate.answer.type is AnswerType.DATE and asked - 1 <= lost.last <= asked
        is_asked = is_asked and not lost.text.lower().startswith("during ")
        behind = (one for kind, one in fact.adjuncts if kind is Adjunct.PLACE and one.first == lost.last)
        if is_asked or any(is_said(ground, one, candidate) for one in behind):
            return f"it may be that of “{lost.text}”"
    return ""


def is_said(ground: Ground, part: Phrase, candidate: Candidate) -> bool:
    """Whether the last word of the part stands in the stem, or whoever it names is told of there."""
    named = ground.mentions_within(part.sentence, part.start, part.end)
    is_named = any(one.actor in candidate.actors for one in named)
    return is_named or contains_words(candidate.stem, ground.tokens_of(part)[-1].text)


def share_of_untold(ground: Ground, candidate: Candidate) -> str:
    """ "By which year does Norway aim to reach 2 percent?": of its pay, as a share before it tells."""
    fact, text = candidate.fact, ground.text(candidate.sentence)
    if fact is None or candidate.rule not in ASKING_VALUES or " of " in candidate.stem:
        return ""
    shares = [ground.quantity(index) for index in ground.quantities.get(candidate.sentence, ())]
    shares = [one for one in shares if one.kind is QuantityKind.PERCENT]
    told = [one for one in shares if one.start > fact.action.start and one.surface in candidate.stem]
    wholes = [one for one in shares if one.end < fact.action.start and text.startswith(" of ", one.end)]
    return f"nobody is told of what it is {told[0].surface}" if told and wholes else ""

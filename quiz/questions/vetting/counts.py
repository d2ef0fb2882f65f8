"""Counts that do not say of what they are, and those of no news: how many went along, where one is seeded.

A candidate goes in, and out comes why nobody would ask for its figure, or "".
"""

import re
from itertools import takewhile

from briefing.analysis.results import QuantityKind, Token
from briefing.analysis.token_spans import token_span
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import LEFT_OUT_OR_CHANGED
from quiz.questions.ground import Ground
from quiz.questions.things import head_of

# "Killed 1,200": who is killed, hurt or seized are people, and nobody need say so.
DONE_TO_PEOPLE = {"arrest", "detain", "hurt", "injure", "kill", "murder", "slay", "wound"}
DESCRIBING = ("NN", "JJ", "VBN", "VBG", "VBD", "CD", "RB", "$", "POS", "HYPH")
# "No. 40", "a room for 40", "stood at 40", "rose from 40".
LEADING = {"No.", "-", "at", "for", "from", "of", "to"}
GOING_ON = {"-", "/", "of", "or", "to", "–"}
# "Worth of squid" tells what is worth so much.
WORTH = re.compile(
    r" worth\b(?! of\b)(?=\s*(?:[.,;:]|(?:[a-z]+ )?(?:been|be|is|are|was|were|has|have|had|will)\b))"
)
# "She and 40 fellow teachers", "he and his 12 colleagues".
WITH_ONESELF = re.compile(r"\b(?:I|he|she|they|we) and (?:[a-z]+ ){0,4}$", re.IGNORECASE)
ABLE = {"can", "could", "may", "might"}
COMPANY = re.compile(r" (?:fellow|other|of (?:his|her|their))\b| (?:colleagues|friends|relatives)\b")
# What a figure is that is set or reckoned.
MEASURES = {"average", "cap", "limit", "maximum", "mean", "median", "minimum", "quota", "target", "threshold"}
# "Both", "others" are some of those told of before; "twelve drowned" tells of people.
SOME_OF_THEM = {"both", "each", "neither", "none", "others", "several"}
FIRST_OF_THEM = re.compile(
    r"\bthe (?:first|last|next|other|remaining) "
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=[?,]|\.$)"
)
DYING = {"die", "drown", "perish", "survive"}
SEEDED = re.compile(r"[- ]seed(?:s|ed)?\b")


def count_of_what(ground: Ground, candidate: Candidate) -> str:
    """ "Lee scored 25 points and Vik had _____": what is counted stands in another clause.

    So does what the stadium holds of "can hold _____", and the year of one who "was _____ in 1976".
    """
    answer = candidate.answer
    if answer.type is not AnswerType.QUANTITY or candidate.rule not in LEFT_OUT_OR_CHANGED:
        return ""
    key = ground.quantity(answer.index)
    if key.kind is not QuantityKind.COUNT or key.unit or not key.surface[-1:].isdigit():
        return ""
    line = ground.tokens(candidate.sentence)
    first, last = token_span(line, answer.start, answer.end)
    is_told = is_before_noun(line[last:]) or is_joined(line, first, last) or is_of_people(line, first)
    return "" if is_told else "nothing beside it says what is counted"


def is_before_noun(behind: tuple[Token, ...]) -> bool:
    """ "Confirmed cases", "quite old barges": the noun stands behind what describes it."""
    described = takewhile(lambda one: one.tag.startswith(DESCRIBING), behind)
    return any(one.tag.startswith("NN") for one in described)


def is_joined(line: tuple[Token, ...], first: int, last: int) -> bool:
    """ "40 of", "40 to 60 boats", "the index stood at only 40": a part of more, or what a number has."""
    while first and line[first - 1].tag == "RB":
        first -= 1
    before, behind = line[max(0, first - 1) : first], line[last : last + 1]
    is_named = any(one.tag.startswith("NN") or one.text in LEADING for one in before)
    is_number = any(one.lemma.lower() == "number" for one in line[:first])
    return is_named or is_number or any(one.text in GOING_ON for one in behind)


def is_of_people(line: tuple[Token, ...], first: int) -> bool:
    """Whether the verb before the figure is one of harm: "killed about 1,200"."""
    verbs = [one.lemma.lower() for one in line[:first] if one.tag.startswith("VB")]
    return verbs[-1:] != [] and verbs[-1] in DONE_TO_PEOPLE


def first_ten(ground: Ground, candidate: Candidate) -> str:
    """ "When did Ann Lee dig up the first ten?": ten of what was told before; a quotation may say so."""
    found = FIRST_OF_THEM.search(candidate.stem) if candidate.rule != "quotation" else None
    return f"nobody is told of what “{found.group()}” are" if found is not None else ""


def subject_of_what(ground: Ground, candidate: Candidate) -> str:
    """ "Two came from Tarn in _____", "both were sold": two of what stands in a sentence before."""
    told = next((one for one in ground.facts.get(candidate.sentence, ()) if one.is_main), None)
    fact = candidate.fact or told
    if fact is None or candidate.rule == "quotation":
        return ""
    subject = ground.tokens_of(fact.subject)
    is_count = len(subject) == 1 and (subject[0].tag == "CD" or subject[0].text.lower() in SOME_OF_THEM)
    is_of_people = fact.verb in DYING or fact.verb in DONE_TO_PEOPLE and fact.is_passive
    is_year = bool(ground.dates_within(fact.sentence, fact.subject.start, fact.subject.end))
    is_known = is_of_people or is_year
    is_bare = is_count and not is_known and opens_stem(candidate.stem, fact.subject.text)
    return f"nobody is told of what “{fact.subject.text}” are" if is_bare else ""


def opens_stem(stem: str, subject: str) -> bool:
    """Whether nothing before it could tell of what there are so many: "Fill the gap: Two came"."""
    return stem.removeprefix("Fill the gap: ").startswith(f"{subject} ")


def worth_of_what(ground: Ground, candidate: Candidate) -> str:
    """ "About _____ worth has been caught": the sentence before tells of what."""
    is_amount = candidate.answer.type is AnswerType.QUANTITY
    is_loose = is_amount and WORTH.match(ground.text(candidate.sentence), candidate.answer.end)
    return "nobody is told what is worth so much" if is_loose else ""


def room_of_untold(ground: Ground, candidate: Candidate) -> str:
    """ "How many nets can fit in a crate?" of "up to four nets can fit in a crate": whose nets?"""
    fact = candidate.fact
    if fact is None or candidate.rule != "how many" or candidate.actors:
        return ""
    is_of_subject = fact.subject.start <= candidate.answer.start < fact.subject.end
    is_able = ground.tokens_of(fact.action)[0].text.lower() in ABLE
    counted = [one for one in ground.tokens_of(fact.subject) if one.start >= candidate.answer.end]
    is_bare = is_of_subject and is_able and all(one.tag == "NNS" for one in counted)
    return f"nobody is told whose “{counted[-1].text}”" if is_bare and counted else ""


def count_of_measure(ground: Ground, candidate: Candidate) -> str:
    """ "How many boats is the limit?" of "the limit is 40 boats": asked so, a limit is many boats."""
    fact = candidate.fact
    if fact is None or candidate.rule != "how many" or fact.verb != "be":
        return ""
    head = head_of(ground.tokens_of(fact.subject))
    is_behind = candidate.answer.start >= fact.action.end
    is_measure = is_behind and head is not None and head.lemma.lower() in MEASURES
    return f"nobody asks how many the “{head.text}” is" if is_measure else ""


def company_counted(ground: Ground, candidate: Candidate) -> str:
    """ "Ann Lee said she and more than _____ fellow bakers left at dawn": a scene, and no news."""
    answer, text = candidate.answer, ground.text(candidate.sentence)
    is_amount = answer.type is AnswerType.QUANTITY and COMPANY.match(text, answer.end) is not None
    is_with = is_amount and WITH_ONESELF.search(text[: answer.start]) is not None
    return "it counts who went along" if is_with else ""


def seeding(ground: Ground, candidate: Candidate) -> str:
    """ "Will meet _____ seed Jon Vik": where a player is seeded is told in passing."""
    answer = candidate.answer
    is_rank = answer.type is AnswerType.QUANTITY and candidate.rule in LEFT_OUT_OR_CHANGED
    is_seed = is_rank and SEEDED.match(ground.text(candidate.sentence), answer.end)
    return "it says where a player is seeded" if is_seed else ""

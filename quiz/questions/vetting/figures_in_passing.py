"""Figures that a sentence tells in passing: how far off, over how many games, of what year the report is.

A candidate goes in, and out comes why nobody would ask for its figure or date, or "".
"""

import re
from itertools import takewhile

from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import LEFT_OUT_OR_CHANGED
from quiz.questions.ground import Ground

# "18 miles north of Marlo", "18 miles (29km) north of Marlo", "just 4 metres from his cell".
BEARING = re.compile(
    r"(?: \([^)]*\))? ?(?:away )?"
    r"(?:(?:due )?(?:north|south)?-?(?:north|south|east|west)(?:ern|ward)?,? (?:of|from)\b"
    r"|(?:away )?from (?:the|his|her|its|their|an?)\b)",
    re.IGNORECASE,
)
LENGTH = re.compile(
    r"(?:\b|(?<=\d))(?:miles?|met(?:er|re)s?|kilomet(?:er|re)s?|km|feet|foot|yards?|blocks?)$", re.IGNORECASE
)
# "Rose 40 metres from its old bed" tells how far it went.
MOVING = re.compile(
    r"\b(?:carried|climb\w*|drift\w*|drove|driven|fell|fall\w*|flew|moved?|moving|ran|rais\w*|ris\w*|rose|sail\w*"
    r"|shift\w*|stretch\w*|swam|travel\w*|walk\w*)\b",
    re.IGNORECASE,
)
# "Is a town in the north, two hours from Tarn and more than 40km from Kelda".
DESCRIBED_PLACE = re.compile(
    r"\b(?:is|was|lies) (?:an? (?:[a-z-]+ ){0,2}"
    r"(?:city|district|hamlet|island|port|suburb|town|village)|located|situated|nestled)\b"
)
FROM_PLACE = re.compile(r" ?(?:away )?from [A-Z]")
# "Around 40km (25 miles) from Tarn": either would be right.
SECOND_UNIT = re.compile(r"[^()]{0,3}\((?:about |around |some |nearly )?[\d.,]+[ -]?[a-z]+\)")
LYING = {"be", "base", "lie", "locate", "situate", "stand"}
# "In their last _____ games", "his first 40 starts".
SPAN_OF_GAMES = re.compile(r"\b(?:first|last|past|next|previous|final) $", re.IGNORECASE)
GAMES = re.compile(r" (?:games|matches|meetings|outings|starts|races|rounds|tests|tries)\b", re.IGNORECASE)
# "A 2020 assessment of the bay", "Marlo's 2013 report".
SOURCES = {
    "analysis", "article", "assessment", "audit", "census", "deposition", "filing", "interview", "paper",
    "poll", "report", "review", "study", "survey",
}  # fmt: skip
# "How many reasons did she give?", and not "how many points did the index gain?", nor "by how many".
# Things and lessons are named as points are, but made and given otherwise: "how many lessons does it offer?"
POINTS = "arguments|aspects|examples|factors|findings|points|reasons|takeaways|tips"
TOLD = "cite|highlight|list|listed|mention|name|raise|raised"
POINTS_MADE = re.compile(
    r"(?<!\b[Bb]y )\b[Hh]ow many (?:[a-z]+ )?"
    rf"(?:(?:{POINTS})\b.* (?:{TOLD}|give|given|made|make|offer)"
    rf"|(?:lessons|questions|things|ways)\b.* (?:{TOLD}))\b"
)


def distance_in_passing(ground: Ground, candidate: Candidate) -> str:
    """ "The fire, _____ north of Marlo, burnt two barns": how far off tells where it was, and no more.

    "Was struck _____ north of Marlo" tells where it happened.
    """
    answer, text = candidate.answer, ground.text(candidate.sentence)
    is_length = (
        answer.type is AnswerType.QUANTITY and LENGTH.search(text, answer.start, answer.end) is not None
    )
    if is_length and is_of_described_place(text, answer.start, answer.end):
        return "it says where a place lies"
    is_bearing = is_length and BEARING.match(text, answer.end) is not None
    is_passing = is_bearing and candidate.rule in LEFT_OUT_OR_CHANGED
    if not is_passing or MOVING.search(text[: answer.start]) or is_place_of_deed(ground, candidate):
        return ""
    return "it says where something is"


def is_of_described_place(text: str, start: int, end: int) -> bool:
    """ "Tarn is a town in the north, more than 40km from Kelda": how far it lies from there."""
    is_away = FROM_PLACE.match(text, end) is not None or BEARING.match(text, end) is not None
    return is_away and DESCRIBED_PLACE.search(text[:start]) is not None


def told_in_two_units(ground: Ground, candidate: Candidate) -> str:
    """ "About _____ from Tarn" of "about 40km (25 miles) from Tarn": miles would be as right."""
    answer, text = candidate.answer, ground.text(candidate.sentence)
    is_length = answer.type is AnswerType.QUANTITY and LENGTH.search(answer.text) is not None
    is_double = is_length and candidate.rule == "gap" and SECOND_UNIT.match(text, answer.end) is not None
    return "it is told in two units" if is_double else ""


def is_place_of_deed(ground: Ground, candidate: Candidate) -> bool:
    """Whether the distance stands right behind a verb that tells more than where something lies."""
    before = [one for one in ground.tokens(candidate.sentence) if one.end <= candidate.answer.start]
    while before and before[-1].text.lower() in words("amount_hedges", "number_hedges"):
        before.pop()
    return bool(before) and before[-1].tag in ("VBD", "VBN") and before[-1].lemma.lower() not in LYING


def span_of_games(ground: Ground, candidate: Candidate) -> str:
    """ "Won four of its last _____ games": what is counted is what came of them."""
    answer, text = candidate.answer, ground.text(candidate.sentence)
    is_span = GAMES.match(text, answer.end) and SPAN_OF_GAMES.search(text[: answer.start])
    return "it is over how many games" if is_span else ""


def year_of_source(ground: Ground, candidate: Candidate) -> str:
    """ "A _____ survey by the Marlo Institute finds …": of which year it is nobody needs to learn."""
    answer = candidate.answer
    is_date = answer.type is AnswerType.DATE and candidate.rule in LEFT_OUT_OR_CHANGED
    return "it is the year of a source" if is_date and is_of_source(ground, candidate) else ""


def is_of_source(ground: Ground, candidate: Candidate) -> bool:
    """ "A 2020 harbour assessment"; not "in 2020 the assessment", nor "in 2020 census takers"."""
    behind = (one for one in ground.tokens(candidate.sentence) if one.start >= candidate.answer.end)
    phrase = [one.text for one in takewhile(lambda one: one.tag.startswith(("JJ", "NN")), behind)]
    return bool(phrase) and phrase[-1] in SOURCES


def points_counted(ground: Ground, candidate: Candidate) -> str:
    """ "How many reasons did Ann Lee give?": which they are is worth knowing, and not how many."""
    is_counted = "ow many " in candidate.stem and POINTS_MADE.search(candidate.stem) is not None
    return "it counts points that are made" if is_counted else ""

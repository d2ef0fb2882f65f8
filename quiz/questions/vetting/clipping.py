"""Stems that lost a word on which their sense hangs, or stop before words that they lean on."""

import re
from collections import Counter
from itertools import pairwise

from briefing.analysis.currencies import OPENING
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import GAPS, VERBATIM
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words
from quiz.questions.vetting.leaning_ends import is_of_answer, is_particle_left, leans_on_next
from quiz.questions.wording.calendar import as_written

RELATIVE_TAGS = ("WDT", "WP", "WP$")
NOW = {"currently", "now", "today"}
GOALS = {"in", "inside", "into", "on", "onto", "over", "through", "under"}
SUBORDINATING = {"after", "although", "as", "because", "before", "since", "that", "though", "until", "while"}
# "All that is left", "the one who knows".
STANDING_FOR_NOUNS = {"all", "one", "ones", "those"}
MARKS = ",;:—–"
# "From 40 in the year 2012 to 783".
RISE = re.compile(r"\bfrom (?P<low>\d[\d,.]*) in (?:[\w’'-]+ ){1,4}to (?P<high>\d[\d,.]*)")
# "The largest grey fleet yet".
REACH_OF_LARGEST = 4
SUM_OPENING = re.compile(OPENING)
# Rules that tell a role, whose sentence may go on as it likes.
OF_ROLES = {"affiliation", "role", "body"}
# "Sold 40 boats since May (as of May 2019)."
AS_OF = re.compile(r" \(as of \w+ \d{4}\)")
# What of "accused the mayor, Ann Lee, of theft", "told the mayor, Ann Lee, to go" was done to her.
CHARGES = (["of"], ["to"])
LONGEST_ASIDE = 10
FIGURE = re.compile("[0-9]")
# A word of a stem as the sentence has it, amounts whole: "600m", "12.5%".
STEM_WORD = re.compile(r"[\w%][\w’'.,%-]*")
# "Baker" and "'s" of "the baker's".
OWNER_MARK = re.compile(r"(['’]s?$)")
# "For which date of 2024": no words of the sentence.
TIME_ASKED = re.compile(r"^(?:For|In) which (?:date|month|two months) of \d{4}\b")


def sense_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Has yet to win" told as "has to win", "only in the north" as "in the north".

    A report may be told without its second half, and with that half its words go; a toll is told with no
    more of the clause before it than its happening. Of a gap the sentence is shown, whole or without a part.
    """
    changing = changing_sense(ground, candidate.sentence)
    if not changing or candidate.rule in OF_ROLES | {"quotation"} or candidate.rule == "toll":
        return ""
    said = stem_words(candidate)
    kept = kept_places(ground, candidate.sentence, said)
    first = clause_told(ground, candidate)
    if not kept or first > kept[-1]:
        return ""
    tokens = ground.tokens(candidate.sentence)
    told = last_word_place(ground, candidate) if candidate.rule == "report" else None
    last = kept[-1] if told is None else told
    first = max(first, kept[0])
    for place in (place for word, place in changing if first <= place < last and word not in said):
        is_lost = not is_so_far(tokens, place) and not is_of_answer(tokens[place], candidate)
        is_lost = is_lost and (candidate.rule not in GAPS or is_joined_over(tokens, place, candidate.stem))
        if is_lost and is_near(tokens, place, kept):
            return f"“{tokens[place].text}” of the sentence is lost"
    return ""


def is_joined_over(tokens: tuple[Token, ...], place: int, stem: str) -> bool:
    """ "Can be closed" of "can only be closed": what stood on both sides of the word stands together."""
    beside = tokens[max(0, place - 1) : place], tokens[place + 1 : place + 2]
    return all(beside) and f"{beside[0][0].text} {beside[1][0].text} " in stem


@once
def telling(ground: Ground, number: int) -> tuple[tuple[str, int], ...]:
    """The telling words of the sentence in lower case, each with its place."""
    line = enumerate(ground.tokens(number))
    return tuple((token.text.lower(), place) for place, token in line if is_telling(token))


@once
def joining_words(ground: Ground, number: int) -> Counter[str]:
    """How often the sentence has each of its prepositions and joining words, in lower case."""
    return Counter(token.text.lower() for token in ground.tokens(number) if token.tag in ("IN", "TO"))


def kept_places(ground: Ground, number: int, said: Counter[str]) -> list[int]:
    """Where the stem's words stand; a "to" does not count that the sentence has more often than the stem."""
    often = joining_words(ground, number)
    return [place for word, place in telling(ground, number) if 0 < said[word] >= often[word]]


def clause_told(ground: Ground, candidate: Candidate) -> int:
    """Where the clause of a report opens: what stands beside "said" is the speaker's own."""
    fact = candidate.fact
    if candidate.rule != "report" or fact is None or fact.speaker is None:
        return 0
    is_led = fact.fronted is not None and fact.fronted.first > fact.speaker.first
    return min(fact.subject.first, fact.fronted.first if is_led else fact.subject.first)


def is_so_far(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The largest fleet yet in 2017": it was the largest so far, and of that year."""
    led = tokens[max(0, place - REACH_OF_LARGEST) : place]
    return tokens[place].text.lower() == "yet" and any(one.tag in ("JJS", "RBS") for one in led)


@once
def changing_sense(ground: Ground, number: int) -> tuple[tuple[str, int], ...]:
    """Words of the sentence without which the rest says something else, in lower case, with their places."""
    tokens, changing = ground.tokens(number), words("sense_words", "frequency_adverbs")
    small = ((token.text.lower(), place) for place, token in enumerate(tokens))
    return tuple(
        (word, place)
        for word, place in small
        if word in changing or word == "so" and tokens[place - 1].lemma == "do"
    )


def is_near(tokens: tuple[Token, ...], place: int, kept: list[int]) -> bool:
    """Whether words of the stem stand on both sides of the place in its own stretch between marks."""
    first = max((k for k in range(place) if tokens[k].text in MARKS), default=-1)
    last = min((k for k in range(place, len(tokens)) if tokens[k].text in MARKS), default=len(tokens))
    return any(first < k < place for k in kept) and any(place < k < last for k in kept)


def cut_short(ground: Ground, candidate: Candidate) -> str:
    """The stem stops before words that its last word leans on: "$600m a year" of "a year earlier"."""
    tokens = ground.tokens(candidate.sentence)
    place = last_word_place(ground, candidate)
    if place is None or place + 1 >= len(tokens) or is_of_answer(tokens[place + 1], candidate):
        return ""
    if leans_on_next(tokens, place, candidate) or is_particle_left(tokens, place + 1):
        return f"it stops before “{tokens[place + 1].text}”"
    if stops_in_clause(ground, candidate, place):
        return "it stops before the verb of its last clause"
    if stops_before_charge(tokens, place):
        return "it stops before what its last verb says of them"
    if is_restricted(tokens, place, behind_aside(tokens, place + 1), candidate):
        return f"nobody is told which {tokens[place].text}"
    return path_torn(tokens, place, candidate)


def deed_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Who tried at the start of the talks?" of "tried at the start of the talks to stop her"."""
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM or fact.verb not in words("verbs_before_deeds"):
        return ""
    behind = ground.tokens(candidate.sentence)[fact.action.last :]
    places = (k for k, (one, other) in enumerate(pairwise(behind)) if (one.tag, other.tag) == ("TO", "VB"))
    place = next(places, None)
    is_cut = place is not None and not any(one.text in MARKS for one in behind[:place])
    return f"it stops before “to {behind[place + 1].text}”" if is_cut and " to " not in candidate.stem else ""


def goal_lost(ground: Ground, candidate: Candidate) -> str:
    """ "How many planes did crews put?" of "put 12 planes into the air": where to is what was done."""
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM or fact.verb not in words("verbs_of_putting"):
        return ""
    behind = ground.tokens(candidate.sentence)[fact.action.last :]
    goal = next((one for one in behind if one.text.lower() in GOALS), None)
    is_told = goal is None or re.search(rf"\b{goal.text}\b", candidate.stem, re.IGNORECASE)
    return "" if is_told else f"it stops before “{goal.text}”"


def stops_in_clause(ground: Ground, candidate: Candidate, place: int) -> bool:
    """ "After crews" of "after crews, among them Lee, left": the stem ends on a clause's subject."""
    tokens, fact = ground.tokens(candidate.sentence), candidate.fact
    if fact is None:
        return False
    return any(
        other.subject.first <= place < other.action.first
        and other.subject.first > fact.action.last
        and tokens[other.subject.first - 1].text.lower() in SUBORDINATING
        for other in ground.facts[candidate.sentence]
    )


def stops_before_charge(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Accusing the mayor" of "accusing the mayor, Ann Lee, of theft"."""
    if not tokens[place].tag.startswith("NN") or tokens[place + 1].text != ",":
        return False
    aside = tokens[place + 2 : place + 2 + LONGEST_ASIDE]
    end = next((k for k, one in enumerate(aside) if one.text == ","), 0)
    is_aside = any(one.tag == "NNP" for one in aside[:end]) and aside[0].tag != "IN"
    is_aside = is_aside and not any(one.tag in (*FINITE, "CC", *RELATIVE_TAGS) for one in aside[:end])
    return is_aside and [one.text.lower() for one in aside[end + 1 : end + 2]] in CHARGES


def behind_aside(tokens: tuple[Token, ...], place: int) -> int:
    """Where the sentence goes on behind what stands there between dashes or in brackets, or "there"."""
    place += tokens[place].text.lower() in ("here", "there") and place + 1 < len(tokens)
    closes = {"–": "–", "—": "—", "(": ")"}.get(tokens[place].text)
    end = next((k for k in range(place + 1, len(tokens) - 1) if tokens[k].text == closes), None)
    return place if end is None else end + 1


def is_restricted(tokens: tuple[Token, ...], place: int, following: int, candidate: Candidate) -> bool:
    """ "The boats" of "the boats that leaked", "boats" of "boats that leaked": nobody knows which.

    So it is with "a trip in 1999" of "a trip in 1999 that ended badly".
    """
    if tokens[place].tag == "CD" and tokens[place - 1].text == "in" and is_relative(tokens, following):
        place -= 2
    is_name = place > 0 and tokens[place - 1].tag == tokens[place].tag == "NNP"
    if tokens[place].text.lower() in STANDING_FOR_NOUNS and is_relative(tokens, following):
        return True
    is_noun = tokens[place].tag.startswith("NN") and not is_name and is_relative(tokens, following)
    is_clause = candidate.fact is not None and candidate.fact.speaker is not None
    is_clause = is_clause and candidate.rule not in GAPS
    is_meant = is_determined(tokens, place) or tokens[place].tag == "NNS"
    return is_noun and is_meant and not is_clause


def is_relative(tokens: tuple[Token, ...], place: int) -> bool:
    """ "That" right before a verb opens a clause, too, even behind a dash, and so does the "she" of "a remark
    she made".
    """
    following = tokens[place + 1].tag if place + 1 < len(tokens) else ""
    opens = tokens[place].text.lower() == "that" or tokens[place].tag == "PRP"
    return opens and following in FINITE or tokens[place].tag in RELATIVE_TAGS


def is_determined(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the noun phrase that ends at `place` opens with an article."""
    while place and tokens[place].tag.startswith(("NN", "JJ", "VBN", "HYPH")):
        place -= 1
    return tokens[place].tag == "DT"


def path_torn(tokens: tuple[Token, ...], place: int, candidate: Candidate) -> str:
    """ "Changed the sense from a to b": "from" without the "to" that follows it; "between" without "and".

    So it is with "from 40 boats today to 12", and with "from 40 in 2012 in 2015", unless the 12 is asked for.
    """
    stem = candidate.stem.lower()
    if "from" not in stem and "between" not in stem:
        return ""
    said = re.findall(r"[\w’'-]+", stem)
    way = RISE.search(" ".join(token.text for token in tokens))
    behind = candidate.stem.partition(f"from {way['low']} ")[2] if way is not None else ""
    is_lost = way is not None and behind and not contains_words(behind, "to")
    if way is not None and is_lost and not contains_words(candidate.answer.text, way["high"]):
        return f"it says from what, and not to {way['high']}"
    if said[-2:-1] == ["between"] and any(token.text.lower() == "and" for token in tokens[place:]):
        return "it says between what, and not what else"
    goal = place + 1 + (tokens[place + 1].text.lower() in NOW)
    is_path = "from" in said and tokens[goal].text.lower() == "to" and "to" not in said
    if is_path and not is_of_answer(tokens[goal], candidate):
        next_tag = tokens[goal + 1].tag if goal + 1 < len(tokens) else ""
        return "it says from what, and not to what" if not next_tag.startswith("VB") else ""
    return ""


def last_word_place(ground: Ground, candidate: Candidate) -> int | None:
    """Where the last two words of the stem stand in the sentence; None where they do not."""
    if candidate.answer.type is AnswerType.LIST or candidate.fact is None:
        return None
    whole = AS_OF.sub("", candidate.stem).replace("_____", candidate.answer.text)
    return place_of_last_words(ground, candidate.sentence, whole)


@once
def place_of_last_words(ground: Ground, number: int, text: str) -> int | None:
    """Where the last two words of a text made of the sentence stand in it."""
    whole = as_written(ground, number, text)
    if FIGURE.search(whole):
        whole = SUM_OPENING.sub("", whole)
    said = [word.rstrip(".,").lower() for word in STEM_WORD.findall(whole.rstrip('?.”"'))[-2:]]
    pieces = [piece for word in said for piece in OWNER_MARK.split(word) if piece]
    return places_of_pairs(ground, number).get(tuple(pieces[-2:]))


@once
def places_of_pairs(ground: Ground, number: int) -> dict[tuple[str, ...], int]:
    """By two words in a row, in lower case, where the second of them last stands in the sentence."""
    line = enumerate(ground.tokens(number))
    worded = [(token.text.lower(), k) for k, token in line if token.tag != "$" and token.text != "/"]
    return {(before, word): place for (before, _), (word, place) in pairwise(worded)}


def stem_words(candidate: Candidate) -> Counter[str]:
    """How often the stem has each word in lower case, without marks and without the time it asks for."""
    return Counter(word.lower() for word in re.findall(r"[^\W_]+", TIME_ASKED.sub("", candidate.stem)))


def is_telling(token: Token) -> bool:
    """Whether the word carries meaning, so that it shows which part of the sentence the stem takes."""
    is_light = token.tag == "DT" or token.text.lower() in words("light_words")
    return token.text[0].isalnum() and not is_light

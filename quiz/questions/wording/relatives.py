"""Takes to a part of a fact the relative clause that says which is meant, and leaves out a second deed."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.results import Grain, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.wording.parts import CLINGING, Part

RELATIVE_TAGS = ("WDT", "WP", "WP$")
OPENING_OBJECTS = ("DT", "PRP$", "CD")
STOPS = set(',;:.—–()"“”')
LONGEST_RELATIVE = 18


def with_relatives(ground: Ground, parts: tuple[Part, ...], asked: Phrase | None) -> list[Part]:
    """The parts with the relative clause that says which is meant: "jobs" told as "jobs that pay less"."""
    told = []
    for part, following in zip(parts, [*parts, None][1:], strict=True):
        last = None if part.phrase == asked else relative_end(ground, part.phrase)
        is_taken = last is not None and following and part.phrase.last <= following.phrase.first < last
        if last is not None and not is_taken:
            phrase = ground.phrase(part.phrase.sentence, part.phrase.first, last)
            part = replace(part, phrase=replace(phrase, actor=part.phrase.actor))
        told.append(part)
    return told


def relative_end(ground: Ground, phrase: Phrase) -> int | None:
    """Where the clause ends that "that", "who" or "which" opens right behind the phrase's noun."""
    tokens, first = ground.tokens(phrase.sentence), phrase.last
    is_opened = tokens[first - 1].tag.startswith("NN") and tokens[first : first + 1]
    if not is_opened or tokens[first].tag not in RELATIVE_TAGS:
        return None
    line = tokens[first : first + LONGEST_RELATIVE + 1]
    ends = len(line) if first + len(line) == len(tokens) else None
    size = next((k for k in range(len(line)) if line[k].text in STOPS and not is_in_term(line, k)), ends)
    verbs = [k for k, token in enumerate(line[:size]) if token.tag in FINITE]
    if size is None or len(verbs) != 1 or is_list(tokens[first + size :]):
        return None
    if is_day_ahead(ground, phrase.sentence, line[verbs[0] : size]):
        return None
    if tokens[first + size - 1].text.lower() in CLINGING:
        return None
    return first + size


def is_day_ahead(ground: Ground, number: int, told: Sequence[Token]) -> bool:
    """ "Launches on June 28": a day that will be gone when the question is read."""
    is_fixed = told[0].tag == "VBZ" and told[0].lemma.lower() in words("timetable_verbs")
    dates = (ground.date(index) for index in ground.dates.get(number, ()))
    return is_fixed and any(
        date.grain is Grain.DAY and told[0].start < date.start < told[-1].end for date in dates
    )


def before_second_deed(ground: Ground, part: Part) -> Part:
    """ "To be sold" of "made nets to be sold and earned a prize": turned round, the stem says no more.

    A verb with its own object or behind "but" is the subject's, though it may look like a participle.
    """
    tokens = ground.tokens_of(part.phrase)
    for place, (joint, verb, behind) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        if joint.tag in FINITE:
            return part
        is_own = joint.text == "but" or behind.tag in OPENING_OBJECTS
        is_deed = verb.tag in FINITE or verb.tag == "VBN" and is_own
        if place and joint.text in ("and", "but") and is_deed:
            return replace(part, phrase=ground.start_of(part.phrase, place))
    return part


def is_in_term(line: tuple[Token, ...], place: int) -> bool:
    """ "A sum that Ann Lee called “wrong.”": the marks of a few words, and the stop within, end no clause."""
    closing = [k for k in range(len(line)) if line[k].text == '"']
    return len(closing) == 2 and closing[0] <= place <= closing[1]


def is_list(after: tuple[Token, ...]) -> bool:
    """ ", the Strip, and the Square their glow": behind a comma a list goes on, whose end tells."""
    line = after[:LONGEST_RELATIVE]
    joint = next((k for k, token in enumerate(line) if token.tag == "CC"), 0)
    return joint > 1 and line[0].text == "," and not any(token.tag in FINITE for token in line[:joint])

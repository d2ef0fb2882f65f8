"""Stems that lost a word on which their sense hangs, or stop in the middle of a phrase."""

import re

from briefing.analysis.results import Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.wording.verb_groups import FINITE

CLOSERS = {"earlier", "later", "ago", "apart", "away", "else", "out", "than", "of"}
NUMBER_JOINS = {"and", "or", "-", "–"}


def sense_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Has yet to win" told as "has to win", "only in the north" as "in the north"."""
    said = stem_words(candidate)
    tokens = ground.tokens(candidate.sentence)
    kept = [place for place, token in enumerate(tokens) if is_telling(token) and token.text.lower() in said]
    if not kept:
        return ""
    for token in tokens[kept[0] : kept[-1]]:
        word = token.text.lower()
        is_answer = candidate.answer.start <= token.start < candidate.answer.end
        if (
            word in words("sense_words")
            and word not in said
            and not is_answer
            and is_near(tokens, token, kept)
        ):
            return f"“{token.text}” of the sentence is lost"
    return ""


def is_near(tokens: tuple[Token, ...], token: Token, kept: list[int]) -> bool:
    """Whether words of the stem stand on both sides of the token in its own stretch between marks."""
    place = next(k for k, other in enumerate(tokens) if other.start == token.start)
    first = max((k for k in range(place) if tokens[k].text in ",;:—–"), default=-1)
    last = min((k for k in range(place, len(tokens)) if tokens[k].text in ",;:—–"), default=len(tokens))
    return any(first < k < place for k in kept) and any(place < k < last for k in kept)


def cut_short(ground: Ground, candidate: Candidate) -> str:
    """The stem stops before words that its last word leans on: "$600m a year" of "a year earlier"."""
    tokens = ground.tokens(candidate.sentence)
    place = last_word_place(tokens, candidate)
    if place is None or place + 1 >= len(tokens):
        return ""
    last, following = tokens[place], tokens[place + 1]
    if candidate.answer.start <= following.start < candidate.answer.end:
        return ""
    word = following.text.lower()
    if word in CLOSERS and not answer_follows(tokens, place + 2, candidate):
        return f"it stops before “{following.text}”"
    if last.tag == "CD" and (following.tag.startswith(("NN", "RB")) or word in NUMBER_JOINS | {"aboard"}):
        return f"it stops before “{following.text}”"
    is_restricted = following.tag in ("WDT", "WP", "WP$") and last.tag.startswith("NN")
    is_restricted = is_restricted and is_determined(tokens, place)
    is_clause = candidate.fact is not None and candidate.fact.speaker is not None
    if is_restricted and not is_clause and candidate.rule != "term":
        return f"nobody is told which {last.text}"
    if following.tag == "VB" and last.tag.startswith("NN"):
        return f"it stops before “{following.text}”"
    is_noun_torn = following.tag.startswith("NN") and last.tag in ("JJ", "NN", "VBG", "DT", "PRP$")
    if is_noun_torn and not last.text[0].isupper():
        return f"it stops before “{following.text}”"
    return path_torn(tokens, place, candidate)


def is_determined(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the noun phrase that ends at `place` opens with an article."""
    while place and tokens[place].tag.startswith(("NN", "JJ", "VBN", "HYPH")):
        place -= 1
    return tokens[place].tag == "DT"


def one_of_pair(ground: Ground, candidate: Candidate) -> str:
    """ "In 2005 and 2024": one year alone is half of the answer; "in Oslo and in Riga": half of the place."""
    if candidate.fact is None or candidate.rule == "companion":
        return ""
    tokens = ground.tokens(candidate.sentence)
    if candidate.answer.type is AnswerType.DATE and (
        closes_pair(tokens, candidate) or opens_pair(ground.text(candidate.sentence)[candidate.answer.end :])
    ):
        return "it asks for one of two years"
    answer_last = max((k for k, one in enumerate(tokens) if one.end <= candidate.answer.end), default=None)
    places = [last_word_place(tokens, candidate)]
    if candidate.answer.type is AnswerType.DATE:
        places.append(answer_last)
    for place in places:
        if place is None or place + 2 >= len(tokens) or tokens[place + 1].text.lower() not in ("and", "or"):
            continue
        last, other = tokens[place], tokens[place + 2]
        is_like = last.tag == other.tag == "CD" or last.tag.startswith("NNP") and other.tag in ("IN", "CD")
        if is_like and not candidate.answer.start <= other.start < candidate.answer.end:
            return f"it leaves “{tokens[place + 1].text} {other.text} …” out"
    return ""


def opens_pair(after: str) -> bool:
    """Whether another date follows: "1940s and '50s", "May 3 and 4", "June to August"."""
    return bool(re.match(r",? (?:and|or|to|through|until) (?:the )?(?:[’'‘]?\d|early|late|mid)", after))


def closes_pair(tokens: tuple[Token, ...], candidate: Candidate) -> bool:
    """Whether the answer follows "and" behind another figure: "2024" of "2005 and 2024"."""
    before = [token for token in tokens if token.end <= candidate.answer.start][-2:]
    return len(before) == 2 and before[0].tag == "CD" and before[1].text.lower() in ("and", "or")


def path_torn(tokens: tuple[Token, ...], place: int, candidate: Candidate) -> str:
    """ "Changed the sense from a to b": "from" without the "to" that follows it."""
    said = re.findall(r"[\w’'-]+", candidate.stem.lower())
    is_path = "from" in said and tokens[place + 1].text.lower() == "to" and "to" not in said
    if is_path and not candidate.answer.start <= tokens[place + 1].start < candidate.answer.end:
        next_tag = tokens[place + 2].tag if place + 2 < len(tokens) else ""
        return "it says from what, and not to what" if not next_tag.startswith("VB") else ""
    return ""


def answer_follows(tokens: tuple[Token, ...], place: int, candidate: Candidate) -> bool:
    """Whether the answer stands within two tokens from `place`."""
    return any(
        candidate.answer.start <= token.start < candidate.answer.end for token in tokens[place : place + 2]
    )


def last_word_place(tokens: tuple[Token, ...], candidate: Candidate) -> int | None:
    """Where the last two words of the stem stand in the sentence; None where they do not."""
    if candidate.answer.type is AnswerType.LIST or candidate.fact is None:
        return None
    said = re.findall(r"[\w$€£%][\w’'.,%-]*", candidate.stem.rstrip('?.”"'))
    said = [word.rstrip(".,").lower() for word in said]
    if len(said) < 2:
        return None
    places = [
        k
        for k in range(1, len(tokens))
        if tokens[k].text.lower() == said[-1] and tokens[k - 1].text.lower() == said[-2]
    ]
    return places[-1] if places else None


def stem_words(candidate: Candidate) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W_]+", candidate.stem)}


def is_telling(token: Token) -> bool:
    return token.text[0].isalnum() and token.text.lower() not in words("light_words")


def answer_cut(ground: Ground, candidate: Candidate) -> str:
    """ "Through controllers" of "through controllers that talk to the net": half of an answer."""
    if candidate.answer.type not in (AnswerType.NOUN, AnswerType.CLAUSE):
        return ""
    following = next(
        (one for one in ground.tokens(candidate.sentence) if one.start >= candidate.answer.end), None
    )
    if following is None or following.tag not in ("WDT", "WP", "WP$") and following.text.lower() != "than":
        return ""
    return f"the answer goes on with “{following.text}”"


def name_torn(ground: Ground, candidate: Candidate) -> str:
    """ "For Refugees" of "the High Commission for Refugees": the end of a name without its beginning."""
    tokens, said = ground.tokens(candidate.sentence), candidate.stem
    for before, joint, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        is_name = before.tag == after.tag == "NNP" and joint.text in ("for", "of") and before.text.isalpha()
        is_half = f" {joint.text} {after.text}" in said and before.text not in said
        if is_name and is_half and not candidate.answer.start <= before.start < candidate.answer.end:
            return f"“{before.text}” of the name is lost"
    return ""


def apposition_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Whom did he meet?" of "met the president, Ann Lee, in May": the name that says who is left out."""
    tokens = ground.tokens(candidate.sentence)
    place = last_word_place(tokens, candidate)
    if place is None or place + 2 >= len(tokens) or tokens[place + 1].text != ",":
        return ""
    opens = {one.start for one in ground.mentions.get(candidate.sentence, ())}
    is_common = tokens[place].tag == "NN" and tokens[place + 2].start in opens
    is_answer = candidate.answer.start <= tokens[place + 2].start < candidate.answer.end
    return f"it leaves out who “{tokens[place].text}” is" if is_common and not is_answer else ""


def list_cut(ground: Ground, candidate: Candidate) -> str:
    """A statement that stops in the middle of a list: "are robots" of "are robots, and playing games"."""
    if candidate.rule not in ("statement", "saying", "deed told") or candidate.fact is None:
        return ""
    fact, tokens = candidate.fact, ground.tokens(candidate.sentence)
    last = max(
        [fact.action.last, *(one.last for one in fact.objects), *(one.last for _, one in fact.adjuncts)]
    )
    following = tokens[last : last + 10]
    while following and following[0].text == ",":
        following = following[1:]
    if not following or following[0].tag != "CC":
        return ""
    has_verb = any(token.tag in FINITE for token in following)
    return "" if has_verb else "it stops in the middle of a list"

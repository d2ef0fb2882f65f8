"""Says a sentence of the article whole, so that it stands alone: without what links it to the one before."""

import re
from dataclasses import replace
from itertools import pairwise

from briefing.analysis.noun_phrases import DASHES
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Fact, Token
from briefing.analysis.shortening import first_finite, line_ends, opening_end
from briefing.analysis.verb_groups import FINITE, has_main_verb
from quiz.questions.ground import Ground, once
from quiz.questions.wording.linking import LINK_WITHIN, unlinked, without_addition, without_link_within
from quiz.questions.wording.naming import without_bare_title
from quiz.questions.wording.naming_edits import contracted
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.responses import as_deed
from quiz.questions.wording.stems import BEFORE_YEAR, Stem, before_day, capitalised
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.verb_groups import told

SHORTEST, LONGEST = 8, 30
# Brackets and marks go, but no more than that.
MOST_TOKENS = 60
ARTICLES = {"A", "An", "The"}
QUOTATION_MARKS = '“”"‘'
# "As of the afternoon of 25 August 2020".
AS_OF = re.compile(r"\b[Aa]s of [^,;]*\d")
# "… sank on May 3, 2010 killing all aboard": a comma closes the year.
CLAUSE_WORD = r"(?:when|where|(?!during\b)[a-z]+ing)\b"
DATE_BEFORE_CLAUSE = re.compile(rf"(?<!\bthe )\b[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, \d{{4}}(?= ({CLAUSE_WORD}))")
QUOTED_TERM = re.compile(r"(?<![,:] )(?:“(?:[\w’'-]+ ?){1,4},?”|\"(?:[\w’'-]+ ?){1,4},?\")")


def whole_sentence(ground: Ground, fact: Fact, may_be_cut: bool = False) -> Stem | None:
    """The sentence of the fact with its subject named as questions name it; None where it cannot stand."""
    said = said_whole(ground, fact.sentence, fact.subject.actor, may_be_cut)
    subject = say_subject(ground, fact) if said is not None else None
    if subject is None:
        return None
    text = said.text
    if ground.is_reference(fact.subject):
        first = opening_end(ground.tokens(fact.sentence))
        wordings = sorted((fact.subject.text, subject.text), key=len, reverse=True)
        told = next((one for one in wordings if opens_with(text, one)), None)
        if fact.subject.first != first or told is None:
            return None
        rest = text[len(told) :]
        if rest.startswith(("'s ", "’s ")):
            verb = contracted(ground, fact.subject)
            if not verb:
                return None
            rest = f" {verb}{rest[2:]}"
        text = subject.text + rest
    else:
        text = with_role(ground, fact, text, subject.text)
    text = free(ground, fact, without_bare_title(text))
    return Stem(ended(text), tuple(sorted({*said.actors, *subject.actors})))


def opens_with(text: str, subject: str) -> bool:
    """ "It sold two ships" with "it", "Norway sold two ships" for "the country sold …" with "Norway"."""
    return text.lower().startswith(subject.lower()) and not text[len(subject) :][:1].isalnum()


def with_role(ground: Ground, fact: Fact, text: str, introduced: str) -> str:
    """ "Ann Lee, the mayor of Tarn, sold …" for "Lee sold …": the role is said once, where there is room."""
    index = fact.subject.actor
    name = ground.actor(index).name if index is not None else ""
    is_bare = bool(name) and text.startswith(f"{name} ") and fact.subject.text in name
    longer = f"{capitalised(introduced)}{text[len(name) :]}"
    return longer if is_bare and name in introduced and len(longer.split()) <= LONGEST else text


def bare_sentence(ground: Ground, number: int) -> Stem | None:
    """The sentence in its own words, where no fact tells who does what in it."""
    may_be_cut = True
    said = said_whole(ground, number, None, may_be_cut)
    if said is None:
        return None
    return Stem(without_addition(ended(unlinked(without_bare_title(said.text)))), said.actors)


@once
def said_whole(ground: Ground, number: int, bound: int | None, may_be_cut: bool) -> Said | None:
    """The words behind the opening connective, references named; None where they do not stand alone.

    Where it may be cut, and is too long or leans on others at its end, it ends before a clause that may go.
    """
    tokens = ground.tokens(number)
    first = opening_end(tokens)
    verb = first_finite(tokens, first)
    if verb is None or not has_main_verb(tokens[first:]) or leans_back(tokens[first:verb]):
        return None
    if has_heading_before(tokens[first:verb]):
        return None
    for end in line_ends(tokens, first, verb, MOST_TOKENS if may_be_cut else 0):
        is_fair = SHORTEST <= end - first <= MOST_TOKENS and not is_cut_in_aside(tokens, first, end)
        said = said_upto(ground, number, first, end, bound) if is_fair else None
        if said is not None and SHORTEST <= len(said.text.split()) <= LONGEST:
            return said
    return None


def is_cut_in_aside(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    """ "In Norway – where 40 boats sank", cut before what the second dash closes: the main verb is gone."""
    opened = sum(token.text in DASHES for token in tokens[first:end]) % 2 == 1
    return opened and any(token.text in DASHES for token in tokens[end:])


def leans_back(opening: tuple[Token, ...]) -> bool:
    """ "The old name aside, Norway …", "Included will be 12 ships": of that the sentence before tells."""
    is_turned = [token.tag for token in opening] == ["VBN"]
    return is_turned or any(one.text == "aside" and other.text == "," for one, other in pairwise(opening))


def has_heading_before(opening: tuple[Token, ...]) -> bool:
    """ "The Marlos The family behind Tarn Steel has …": a heading, glued to the sentence that it heads."""
    places = (k for k, token in enumerate(opening[1:-1], start=1) if token.text in ARTICLES)
    return any(opening[k - 1].tag.startswith("NN") and opening[k + 1].text.islower() for k in places)


def said_upto(ground: Ground, number: int, first: int, end: int, bound: int | None) -> Said | None:
    phrase = ground.phrase(number, first, end)
    said = None if is_quoting(phrase.text) else say(ground, phrase, bound=bound, is_subject=True, dated=True)
    verb = verb_of_inserted(ground.tokens(number)[:end], first)
    if said is None or verb is None:
        return said
    return replace(said, text=said.text.replace(f" {verb.text}, ", f" {verb.text} ", 1))


def verb_of_inserted(tokens: tuple[Token, ...], first: int) -> Token | None:
    """The "said" of "By contrast, Ann Lee said, all ships sail": its comma goes with the opening."""
    comma = next((k for k in range(first, len(tokens)) if tokens[k].text == ","), 0)
    is_inserted = 0 < first < comma - 1 and is_saying(tokens[comma - 1]) and tokens[comma - 1].tag in FINITE
    return tokens[comma - 1] if is_inserted else None


def is_quoting(text: str) -> bool:
    """Whether it has more of somebody's words than a term or a title in marks."""
    return has_marks(text) and has_marks(QUOTED_TERM.sub("", text))


def has_marks(text: str) -> bool:
    return any(mark in text for mark in QUOTATION_MARKS)


def ended(text: str) -> str:
    """The words as a sentence."""
    return capitalised(text.rstrip(" .")) + "."


def free(ground: Ground, fact: Fact, text: str) -> str:
    """The sentence without "for example" and the "then" before its verb, by which it follows another.

    "The then mayor" was mayor at that time.
    """
    found = LINK_WITHIN.search(ground.text(fact.sentence))
    text = without_link_within(text, found is not None and found.start() > fact.subject.start)
    between = pairwise(ground.tokens(fact.sentence)[fact.subject.last - 1 : fact.action.last])
    is_sequel = any(token.text == "then" and led.tag not in ("DT", "PRP$") for led, token in between)
    text = text.replace(" then ", " ") if is_sequel and text.count(" then ") == 1 else text
    text = with_comma_before_clause(ground, fact.sentence, text)
    text = unlinked(in_simple_past(ground, fact, so_far(fact, as_deed(ground, fact, text))))
    return without_addition(text)


def with_comma_before_clause(ground: Ground, number: int, text: str) -> str:
    """ "On May 3, 2010, killing all aboard", but "after the May 3, 2010 meeting", which is a noun."""
    found = DATE_BEFORE_CLAUSE.search(text) if BEFORE_YEAR.search(text) else None
    tags = {token.tag for token in ground.tokens(number) if found and token.text == found[1]}
    if found is None or not (found[1] in ("when", "where") or tags == {"VBG"}):
        return text
    return f"{text[: found.end()]},{text[found.end() :]}"


def so_far(fact: Fact, text: str) -> str:
    """ "Have burnt" as "had burnt" where the sentence says as of which day."""
    is_told = AS_OF.search(text) is not None and text.count(fact.action.text) == 1
    return text.replace(fact.action.text, before_day(fact.action.text)) if is_told else text


def in_simple_past(ground: Ground, fact: Fact, text: str) -> str:
    """ "In April, the port had closed" as "In April, the port closed": its date tells when, and nothing else
    in the sentence happened later.
    """
    group, line = ground.tokens_of(fact.action), ground.tokens(fact.sentence)
    is_alone = group[0].text == "had" and sum(token.tag in FINITE for token in line) == 1
    is_told = is_alone and is_dated(ground, fact.sentence) and text.count(fact.action.text) == 1
    simple = told(group) if is_told else None
    return text if simple is None else text.replace(fact.action.text, simple)


def is_dated(ground: Ground, number: int) -> bool:
    """ "In April", "on 3 May"; "by 2019", "since May" tell of what had been so far."""
    starts = [ground.date(index).start for index in ground.dates.get(number, ())]
    before = [ground.text(number)[:start].lower().split()[-1:] for start in starts]
    return bool(before) and all(word in (["in"], ["on"]) for word in before)

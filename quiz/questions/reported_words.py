"""The words that a sentence reports of its speaker: a fact in, the phrase without speaker and "that" out."""

from briefing.analysis.results import Fact, Phrase, Token
from briefing.analysis.shortening import opening_end
from briefing.analysis.subjects import find_subject
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.whole_clauses import is_finite, is_whole
from quiz.questions.wording.parts_of_reports import DASHES

# Tags of what may open a sentence and leads over from the one before: "but", "now", a comma.
LEADING = {"CC", "RB", ","}


def is_source(ground: Ground, fact: Fact) -> bool:
    """ "According to Ann Lee, …" at the head of the sentence."""
    return fact.speaker.first == 2 and ground.text(fact.sentence).startswith("According to ")


def content_of(ground: Ground, fact: Fact) -> Phrase | None:
    """The sentence without its speaker, and without "but now," before it; None where other words stand."""
    line, verb = ground.tokens(fact.sentence), saying_verb(ground, fact)
    if fact.speaker.last <= fact.subject.first and not is_source(ground, fact):
        return content_behind(ground, fact)
    if is_source(ground, fact):
        between = line[fact.speaker.last : fact.subject.first]
        is_plain = [token.text for token in between] == [","]
        last = without_marks(line, fact.subject.first, len(line))
        return ground.phrase(fact.sentence, fact.subject.first, last) if is_plain else None
    if verb is not None and goes_on_telling(line, verb) or is_parted_off(line, fact):
        return None
    last = min(fact.speaker.first, verb.action.first) if verb is not None else before_source(line, fact)
    first, start = fact.subject.first, opening_end(line)
    if fact.fronted is not None and fact.fronted.last - fact.fronted.first > 1:
        first = min(first, max(fact.fronted.first, start))
    if first >= last or any(token.tag not in LEADING for token in line[start:first]):
        return None
    return ground.phrase(fact.sentence, first, without_marks(line, first, last))


def is_aside(opening: Token) -> bool:
    """ "With a sigh", and not "that Norway would"."""
    return opening.tag == "IN" and opening.text.lower() not in {"that", *word_class("clause_subordinators")}


def goes_on_telling(line: tuple[Token, ...], verb: Fact) -> bool:
    """ "Ships sank, and though nobody paid, she said Norway would": what is told stands behind the verb.

    Behind "she told the nurses" nothing is told but who heard it, and nothing in "she said, with a sigh".
    """
    begin = verb.action.last
    subject = find_subject(line, begin, len(line))
    behind = [one for one in verb.objects if one.first >= begin and not is_aside(line[one.first])]
    is_heard = verb.verb == "tell" and not any(
        is_finite(token) for one in behind for token in line[one.first : one.last]
    )
    return bool(behind) and not is_heard or subject is not None and subject.first == begin


def is_parted_off(line: tuple[Token, ...], fact: Fact) -> bool:
    """ "It drove ships - and 12 boats, according to Lee - to Riga": behind the dash the clause goes on."""
    is_closed = any(token.text in DASHES for token in line[fact.speaker.last : fact.speaker.last + 1])
    return is_closed and any(token.text in DASHES for token in line[fact.action.last : fact.speaker.first])


def before_source(line: tuple[Token, ...], fact: Fact) -> int:
    """Where what is told ends: before "according to Ann Lee", "said Ann Lee", "Ann Lee said"."""
    last = fact.speaker.first
    if [token.text.lower() for token in line[max(0, last - 2) : last]] == ["according", "to"]:
        return last - 2
    while last and line[last - 1].tag.startswith("VB"):
        last -= 1
    return last


def content_behind(ground: Ground, fact: Fact) -> Phrase | None:
    """What the verb of saying has for its object, without "that"."""
    saying = saying_verb(ground, fact)
    if saying is None or not is_whole(ground, saying):
        return None
    told = next((one for one in saying.objects if one.first <= fact.subject.first < one.last), None)
    if told is None:
        return None
    told = with_closed_quotation(ground, with_second_verb(ground, fact, told))
    opening = ground.tokens_of(told)[0]
    if opening.text.lower() != "that":
        return without_addressee(ground, saying, told)
    # "Says that estimate did not hold": nobody is told which.
    return ground.rest_of(told, 1) if opening.tag == "IN" else None


def without_addressee(ground: Ground, saying: Fact, told: Phrase) -> Phrase:
    """ "Norway would sell it" of "told Lee that Norway would sell it"."""
    tokens = ground.tokens_of(told)
    is_led = saying.verb in word_class("verbs_with_addressee") and tokens[0].tag.startswith("NNP")
    return ground.rest_of(told, 2) if is_led and tokens[1].text.lower() == "that" else told


def with_second_verb(ground: Ground, fact: Fact, told: Phrase) -> Phrase:
    """The words to the end of the sentence, where all that follows is told of the report's own subject."""
    later = [one for one in ground.facts[fact.sentence] if one.action.first >= told.last]
    is_own = [one.subject.start == fact.subject.start and one.speaker == fact.speaker for one in later]
    if not later or not all(is_own):
        return told
    line = ground.tokens(told.sentence)
    return ground.phrase(told.sentence, told.first, without_marks(line, told.first, len(line)))


def with_closed_quotation(ground: Ground, told: Phrase) -> Phrase:
    """The words up to the mark that closes a quotation begun in them: "“saved Apple [and made it rich]”"."""
    line, marks = ground.tokens(told.sentence), [one.text for one in ground.tokens_of(told)].count('"')
    closing = next((k for k in range(told.last, len(line)) if line[k].text == '"'), None)
    if marks % 2 == 0 or closing is None:
        return told
    return ground.phrase(told.sentence, told.first, without_marks(line, told.first, closing + 1))


def without_marks(line: tuple[Token, ...], first: int, last: int) -> int:
    """Where the words end, with the mark that closes a quotation among them."""
    while not line[last - 1].text[0].isalnum():
        is_closing = line[last - 1].text == '"' and sum(one.text == '"' for one in line[first:last]) % 2 == 0
        if is_closing:
            break
        last -= 1
    return last


def saying_verb(ground: Ground, fact: Fact) -> Fact | None:
    """The clause of saying whose subject the speaker is; none in "according to Ann Lee"."""
    own = [one for one in ground.facts[fact.sentence] if one.subject.start == fact.speaker.start]
    return next((one for one in own if one.verb in words("saying_verbs")), None)

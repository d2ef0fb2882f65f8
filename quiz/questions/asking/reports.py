"""Who said it, in other words than the speaker's: "Who warned that the bridge will never be built?".

Only reports that stand before their speaker ("…, said Ann Lee") or behind "According to Ann Lee, …"; what
stands behind a verb of saying is its object, which other rules read.
"""

import re
from collections.abc import Iterator

from briefing.analysis.results import Fact, Mention, Modality, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, is_given_away
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import candidate_of, is_said_by_nobody
from quiz.questions.ground import Ground
from quiz.questions.speakers import is_not_vouched, says_enough
from quiz.questions.tellings import one_who_tells
from quiz.questions.wording.question_words import subject_word
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import Stem
from quiz.questions.wording.tails import keeps_its_capital

SHORTEST, LONGEST = 7, 26
SAID = "said"
LAST_COMMA = re.compile(r",([”\"’'])$")
# Tags of what may open a sentence and leads over from the one before: "but", "now", a comma.
LEADING = {"CC", "RB", ","}


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.facts):
        reported = first_reported(ground, number)
        speaker = one_who_tells(ground, reported.speaker) if reported is not None else None
        told = told_report(ground, reported, speaker) if speaker is not None else None
        if told is None:
            continue
        word = subject_word(ground, ground.actor(speaker.actor))
        stem = Stem(f"{word} {verb_of(ground, reported)} that {told.text}?", told.actors)
        answer = answer_for(ground, speaker.actor, speaker.start, speaker.end, AnswerType.ACTOR)
        yield candidate_of(ground, reported, "report", stem, answer, None)


def first_reported(ground: Ground, number: int) -> Fact | None:
    """The first clause of the sentence that it reports of somebody named behind it, or in front."""
    facts = sorted(ground.facts[number], key=lambda one: one.subject.start)
    fact = next((one for one in facts if one.speaker is not None), None)
    is_told = number in ground.section_of and number not in ground.repeated
    if fact is None or not is_told or ground.sentence(number).is_quoted:
        return None
    is_set = fact.speaker.first > fact.action.last or is_source(ground, fact)
    is_report = fact.modality in (Modality.REPORTED, Modality.QUOTED) and not is_said_by_nobody(ground, fact)
    return fact if is_set and is_report and not is_not_vouched(ground, fact) else None


def is_source(ground: Ground, fact: Fact) -> bool:
    """ "According to Ann Lee, …" at the head of the sentence."""
    return fact.speaker.first == 2 and ground.text(fact.sentence).startswith("According to ")


def told_report(ground: Ground, fact: Fact, speaker: Mention | Phrase) -> Said | None:
    """All that is reported, if it can be understood alone."""
    content = content_of(ground, fact)
    said = say(ground, content, bound=speaker.actor) if content is not None else None
    if said is None or not is_full(ground, content, said.text):
        return None
    if is_given_away(ground, speaker.actor, said.text):
        return None
    text = LAST_COMMA.sub(r"\1", said.text)
    keeps = content.first == 0 and keeps_its_capital(ground, content)
    return Said(text if keeps or content.first > 0 else text[0].lower() + text[1:], said.actors)


def content_of(ground: Ground, fact: Fact) -> Phrase | None:
    """The sentence without its speaker, and without "but now," before it; None where other words stand."""
    line, verb = ground.tokens(fact.sentence), saying_verb(ground, fact)
    if is_source(ground, fact):
        between = line[fact.speaker.last : fact.subject.first]
        is_plain = [token.text for token in between] == [","]
        last = without_marks(line, fact.subject.first, len(line))
        return ground.phrase(fact.sentence, fact.subject.first, last) if is_plain else None
    last = min(fact.speaker.first, verb.first) if verb is not None else fact.speaker.first - 2
    first = fact.subject.first
    if fact.fronted is not None and fact.fronted.last - fact.fronted.first > 1:
        first = min(first, fact.fronted.first)
    if first >= last or any(token.tag not in LEADING for token in line[:first]):
        return None
    return ground.phrase(fact.sentence, first, without_marks(line, first, last))


def without_marks(line: tuple[Token, ...], first: int, last: int) -> int:
    """Where the words end, with the mark that closes a quotation among them."""
    while not line[last - 1].text[0].isalnum():
        is_closing = line[last - 1].text == '"' and sum(one.text == '"' for one in line[first:last]) % 2 == 0
        if is_closing:
            break
        last -= 1
    return last


def saying_verb(ground: Ground, fact: Fact) -> Phrase | None:
    """The verb whose subject the speaker is; none in "according to Ann Lee"."""
    return next(
        (one.action for one in ground.facts[fact.sentence] if one.subject.start == fact.speaker.start), None
    )


def verb_of(ground: Ground, fact: Fact) -> str:
    """ "Warned", "said": the verb of the sentence, where "that" may follow it."""
    verb = saying_verb(ground, fact)
    tokens = ground.tokens_of(verb) if verb is not None else ()
    is_plain = len(tokens) == 1 and tokens[0].lemma in words("verbs_with_clauses")
    return tokens[0].text if is_plain and tokens[0].lemma not in ("add", "tell") else SAID


def is_full(ground: Ground, content: Phrase, text: str) -> bool:
    """Whether it says enough, as a clause with its marks in pairs."""
    tokens = ground.tokens_of(content)
    is_balanced = sum(token.text == '"' for token in tokens) % 2 == 0
    return SHORTEST <= len(text.split()) <= LONGEST and is_balanced and says_enough(tokens)

"""Who said it, word for word: "Who said: “The bridge will never be built”?".

Only quotations that are whole sentences, understood alone. Their speaker is named beside them, or in another
sentence of the same quotation.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Mention, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, is_given_away
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.clauses_of_saying import is_of_saying
from quiz.questions.ground import Ground, content_lemmas
from quiz.questions.placing import PLACING, placed_by
from quiz.questions.proposing import sentence_candidate
from quiz.questions.quotations import Quotation, quotations_in
from quiz.questions.quoted_speakers import speaker_of_quotation
from quiz.questions.wording.explained_names import with_names_explained
from quiz.questions.wording.question_words import subject_word
from quiz.questions.wording.quoted_dates import with_years_told
from quiz.questions.wording.quoted_parts import (
    ends_before_point,
    is_denial_before_point,
    standing_parts,
    without_connective,
)
from quiz.questions.wording.quoted_passages import passage
from quiz.questions.wording.quoted_people import with_person_named
from quiz.questions.wording.quoted_words import LONGEST, LONGEST_WHOLE, leaves_to_know, stands
from quiz.questions.wording.stems import Stem

# Fewer telling words may be said of many things.
FEW = 8


def ask(ground: Ground) -> Iterator[Candidate]:
    for number, quoted in quotations_asked(ground).items():
        speaker = speaker_of_quotation(ground, number)
        text = with_years_told(ground, number, quoted, with_names_explained(ground, number, quoted))
        if speaker is not None and not is_given_away(ground, speaker.actor, text):
            yield question(ground, number, quoted, text, speaker)


def question(
    ground: Ground, number: int, quoted: Quotation, text: str, speaker: Mention | Phrase
) -> Candidate:
    """Asked of the sentence that is quoted, as the text words it, wherever its speaker is told."""
    is_own = speaker.sentence == number
    place = speaker if is_own else quoted
    said = "wrote" if is_written(ground, speaker) else "said"
    stem = Stem(worded(subject_word(ground, ground.actor(speaker.actor)), said, text), ())
    answer = answer_for(ground, speaker.actor, place.start, place.end, AnswerType.ACTOR)
    lemmas = frozenset(content_lemmas(quoted.tokens))
    doubts = [] if is_own else ["speaker told elsewhere"]
    doubts += ["few words quoted"] if len(lemmas) < FEW else []
    doubts += ["quotation looks back"] if leaves_to_know(ground, number, quoted) else []
    doubts += ["quotation ends before its point"] if ends_before_point(ground, number, quoted) else []
    candidate = sentence_candidate(ground, number, "quotation", stem, answer, *doubts)
    return replace(candidate, stem_lemmas=lemmas, told_in=None if is_own else speaker.sentence)


def is_written(ground: Ground, speaker: Mention | Phrase) -> bool:
    """ "She writes", "Lee tweeted": what is told of nobody's voice."""
    own = (
        fact
        for fact in ground.facts.get(speaker.sentence, ())
        if fact.subject.start <= speaker.start < fact.subject.end and is_of_saying(fact)
    )
    first = next(own, None)
    return first is not None and first.verb in words("verbs_of_writing")


def worded(asked: str, said: str, text: str) -> str:
    """ "Who said: “…”?", and "Who asked: “…?”": one mark is enough."""
    return f"{asked} asked: “{text}”" if text.endswith("?") else f"{asked} {said}: “{text}”?"


def quotations_asked(ground: Ground) -> dict[int, Quotation]:
    """By sentence, what is asked of its quotation: with the one before it, where either needs the other."""
    found: dict[int, Quotation] = {}
    last_joined = 0
    for number in sorted(ground.section_of):
        alone = longest_quotation(ground, number)
        parts = {
            place: part for place, part in ((number - 1, found.get(number - 1)), (number, alone)) if part
        }
        is_needed = any(needs_more(ground, place, part) for place, part in parts.items())
        longest = LONGEST if parts else LONGEST_WHOLE
        is_needed = is_needed or not parts
        joined = passage(ground, number, longest) if is_needed and last_joined < number - 1 else None
        if joined is not None and not needs_more(ground, number, joined):
            found.pop(number - 1, None)
            found[number], last_joined = joined, number
        elif alone is not None:
            found[number] = alone
    return found


def needs_more(ground: Ground, number: int, quoted: Quotation) -> bool:
    """Whether it is cut, leaves much to know, only denies or is hardly of what the article tells of."""
    is_cut = all(len(one.text) > len(quoted.text) for one in quotations_in(ground, number))
    is_loose = placed_by(ground, set(content_lemmas(quoted.tokens))) < PLACING
    is_led_to = is_denial_before_point(ground, number, quoted)
    return is_cut or is_loose or is_led_to or leaves_to_know(ground, number, quoted)


def longest_quotation(ground: Ground, number: int) -> Quotation | None:
    """The longest whole sentence between quotation marks that can be understood alone, or nearly so."""
    quoted = [with_person_named(ground, number, one) for one in quotations_in(ground, number)]
    found = [part for one in quoted for part in standing_parts(ground, number, one)]
    whole = [part for part in found if not ends_before_point(ground, number, part)]
    whole = whole or list(long_quotations(ground, number))
    alone = [part for part in whole or found if not leaves_to_know(ground, number, part)]
    return max(alone or whole or found, key=lambda one: len(one.text), default=None)


def long_quotations(ground: Ground, number: int) -> Iterator[Quotation]:
    """Those that stand alone uncut, too long for a stem where a shorter one does."""
    for one in quotations_in(ground, number):
        whole = without_connective(ground, number, one)
        if stands(ground, number, whole, LONGEST_WHOLE):
            yield whole

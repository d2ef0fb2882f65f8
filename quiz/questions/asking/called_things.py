"""What a thing is called that the sentence describes: "What are the short ropes that hold the mast called?".

For "short ropes called shrouds, which hold the mast", and for "shrouds—the short ropes that hold the mast".
"""

from collections.abc import Iterator

from briefing.analysis.noun_phrases import DASHES, base_end
from briefing.analysis.results import ActorKind, Phrase, Token
from briefing.analysis.unnamed import is_human
from briefing.analysis.wordlists import words
from quiz.questions.asking.coined_terms import naming_end, term_at
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import may_be_asked_of
from quiz.questions.ground import Ground
from quiz.questions.proposing import sentence_candidate
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem

INSIDE = {"DT", "JJ", "JJS", "NN", "NNS", "NNP", "VBN", "VBG", "HYPH", "POS"}
RELATIVES = {"that", "which", "who", "where"}
MARKS = {",", '"', "“", "”", "'", "’", "(", ")"} | set(DASHES)
VERBS = ("VBZ", "VBP", "VBD", "MD", "RB")
ENDS = {".", ";", ":", "?", "!"} | set(DASHES)
# "Left for Tarn—a move that pleased crews": behind a dash such nouns sum up the clause and name nothing.
SUMMING_UP = {
    "achievement", "blow", "change", "claim", "decision", "development", "fact", "feat", "finding", "measure",
    "milestone", "move", "record", "result", "setback", "shift", "sign", "step", "time", "view",
}  # fmt: skip
FEWEST_TOLD = 5
LONGEST_TERM, LONGEST_NOUN, LONGEST = 4, 5, 26


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(set(ground.section_of) - ground.repeated):
        if not ground.sentence(number).is_quoted and may_be_asked_of(ground, number):
            tokens = ground.tokens(number)
            for place in range(1, len(tokens) - 1):
                yield from ask_called(ground, number, tokens, place)
                yield from ask_explained(ground, number, tokens, place)


def ask_called(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> Iterator[Candidate]:
    """ "Short ropes called shrouds, which hold the mast": noun, term, and a clause that tells more."""
    end = naming_end(tokens, place) if tokens[place].tag == "VBN" else 0
    noun = noun_before(ground, number, tokens, place) if end else None
    term = named_at(ground, number, end) or term_at(ground, number, end) if noun is not None else None
    if noun is None or term is None:
        return
    after = past_marks(tokens, term.last)
    clause = clause_at(ground, number, tokens, after)
    if clause is not None and not is_somebody(ground, noun, term, clause):
        yield from candidate(ground, noun, clause, term)


def ask_explained(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> Iterator[Candidate]:
    """ "The shrouds—the short ropes that hold the mast": term, dash, and what it is."""
    opens = tokens[place].text in DASHES and tokens[place + 1].text.lower() in ("the", "a", "an")
    last = place - (tokens[place - 1].tag == '"') if opens else 0
    term = term_before(ground, number, tokens, last) if last else None
    if term is None:
        return
    base = base_end(tokens, place + 1, len(tokens))
    stop = next((k for k in range(place + 1, len(tokens)) if tokens[k].text in ENDS), len(tokens))
    sums_up = tokens[base - 1].lemma.lower() in SUMMING_UP
    is_told = (
        place + 1 < base < stop
        and not sums_up
        and (tokens[base].tag == "IN" or tokens[base].text in RELATIVES)
    )
    if is_told and stop - place - 1 > FEWEST_TOLD and tokens[base - 1].tag in ("NN", "NNS"):
        yield from candidate(
            ground, ground.phrase(number, place + 1, base), ground.phrase(number, base, stop), term
        )


def is_somebody(ground: Ground, noun: Phrase, term: Phrase, clause: Phrase) -> bool:
    """ "A young painter called Jon Vik, who has left": whom nobody asks for with "what"."""
    is_human_noun = is_human(ground.tokens_of(noun)[-1])
    named = ground.mentions_within(term.sentence, term.start, term.end)
    is_person = any(ground.actor(one.actor).kind is ActorKind.PERSON for one in named)
    is_who = clause.text.lower().startswith("who ")
    return term.text[0].isupper() and (is_human_noun or is_person and is_who)


def noun_before(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> Phrase | None:
    """ "Short ropes" before "called" or ", called": a common noun with something that tells it apart."""
    end = place
    while end and tokens[end - 1].text in MARKS:
        end -= 1
    first = end
    while first and tokens[first - 1].tag in INSIDE and tokens[first].tag != "DT":
        first -= 1
    is_noun = first < end and tokens[end - 1].tag in ("NN", "NNS") and base_end(tokens, first, end) == end
    is_short = end - first <= LONGEST_NOUN and not any(one.tag == "POS" for one in tokens[first:end])
    return ground.phrase(number, first, end) if is_noun and is_short else None


def term_before(ground: Ground, number: int, tokens: tuple[Token, ...], end: int) -> Phrase | None:
    """ "Ice foam" before a dash: two words or more without an article, or what stands in marks.

    "Old net rules" without marks are no term.
    """
    first = end
    while first and tokens[first - 1].tag in ("JJ", "NN", "NNS", "VBG", "HYPH"):
        first -= 1
    is_marked = first > 0 and tokens[first - 1].tag == '"' and tokens[end].tag == '"'
    is_led = first > 0 and tokens[first - 1].tag in ("IN", "VB", "VBD", "VBZ", "VBP", "VBG")
    is_loose = tokens[first].text.lower() in words("passing_adjectives", "evaluative_adjectives")
    is_named = is_marked or is_led and end - first > 1 and not is_loose
    is_noun = first < end <= first + LONGEST_TERM and tokens[end - 1].tag in ("NN", "NNS")
    return ground.phrase(number, first, end) if is_named and is_noun else None


def named_at(ground: Ground, number: int, first: int) -> Phrase | None:
    """The whole name that begins there, be it long: "the Union of Tarn Fishers"."""
    tokens = ground.tokens(number)
    if first < len(tokens) and tokens[first].text.lower() == "the":
        first += 1
    starts = {one.start: one.end for one in ground.mentions.get(number, ())}
    end = starts.get(tokens[first].start) if first < len(tokens) else None
    last = next((k + 1 for k in range(first, len(tokens)) if tokens[k].end == end), None)
    return ground.phrase(number, first, last) if last is not None else None


def past_marks(tokens: tuple[Token, ...], place: int) -> int:
    """The token behind the marks, and behind the letters in brackets, that follow a term."""
    if place + 2 < len(tokens) and tokens[place].text == "(" and tokens[place + 2].text == ")":
        place += 3
    while place < len(tokens) and tokens[place].text in MARKS:
        place += 1
    return place


def clause_at(ground: Ground, number: int, tokens: tuple[Token, ...], first: int) -> Phrase | None:
    """ "Which hold the mast": a relative clause of some words, up to the end of its part of the sentence."""
    is_clause = (
        first + 1 < len(tokens) and tokens[first].text.lower() in RELATIVES and tokens[first + 1].tag in VERBS
    )
    if not is_clause:
        return None
    stop = next((k for k in range(first, len(tokens)) if tokens[k].text in ENDS | {","}), len(tokens))
    return ground.phrase(number, first, stop) if stop - first >= FEWEST_TOLD else None


def candidate(ground: Ground, noun: Phrase, clause: Phrase, term: Phrase) -> Iterator[Candidate]:
    """The question, where noun and clause can be said without the sentences before."""
    opening = ground.tokens_of(noun)[0]
    bare = ground.rest_of(noun, 1) if opening.tag == "DT" else noun
    is_led = ground.tokens_of(clause)[0].text.lower() in RELATIVES
    led = f"{ground.tokens_of(clause)[0].text} ".replace("which", "that") if is_led else ""
    said, told = say(ground, bare), say(ground, ground.rest_of(clause, int(is_led)))
    if said is None or told is None or opening.text.lower() in ("this", "that", "these", "those"):
        return
    verb = "are" if ground.tokens_of(noun)[-1].tag == "NNS" else "is"
    text = f"What {verb} the {said.text} {led}{told.text} called?"
    if len(text.split()) <= LONGEST:
        answer = Answer(AnswerType.NOUN, term.text, term.start, term.end)
        stem = Stem(text, (*said.actors, *told.actors))
        yield sentence_candidate(ground, term.sentence, "called", stem, answer)

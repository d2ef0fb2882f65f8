"""What an attempt asks: reads a quiz's questions and a seed, returns copies that stand by themselves.

A copy (`Answer.shown`) holds all that is needed to show, mark and explain the question later, so an edit of
the question or of the article never reaches an attempt that was already drawn. The right answer is in the
copy and stays on the server: pages are built from `quiz.services.asking`, which leaves it out.
"""

import hashlib
import random

from briefing.models import Sentence
from quiz.models import Question, Quiz

# Their order means something: a section check follows the text, an instructor's quiz was ordered by hand.
KEEP_THEIR_ORDER = {Quiz.Purpose.SECTION, Quiz.Purpose.OWN}
PROOF_REACH = 3
PROOF_OPTIONS = 4
FIXED_OPTIONS = {Question.Kind.TRUE_FALSE, Question.Kind.TYPED}


def draw(quiz, *, seed, only=None, asks_evidence=False):
    """[(question, copy)] in the order in which they are asked; `only` narrows to some question ids."""
    questions = Question.objects.published().in_quiz(quiz).for_drawing()
    if only is not None:
        questions = questions.filter(pk__in=only)
    questions = list(questions)
    if quiz.purpose not in KEEP_THEIR_ORDER:
        random.Random(seed).shuffle(questions)
    return copies_of(questions, seed=seed, asks_evidence=asks_evidence)


def copies_of(questions, *, seed, asks_evidence=False):
    """[(question, copy)] for questions of any briefings, in the order given."""
    neighbours = _neighbours(questions, reach=PROOF_REACH if asks_evidence else 1)
    drawn = [(question, copy_of(question, seed=seed, neighbours=neighbours)) for question in questions]
    if asks_evidence:
        for question, copy in drawn:
            copy["proofs"] = _proofs(question, neighbours, random.Random(f"{seed}:{question.key}:proof"))
    return drawn


def copy_of(question, *, seed, neighbours):
    """The question as it is asked under this seed, with its key and its evidence, as plain JSON."""
    rng = random.Random(f"{seed}:{question.key}")
    options = _in_asked_order(question, rng)
    return {
        "key": question.key,
        "version": question.version,
        "kind": question.kind,
        "stem": question.stem,
        "explanation": question.explanation,
        "options": [_option_copy(number, option) for number, option in enumerate(options, start=1)],
        "choices": _choices(question, rng),
        "answers": list(question.answers),
        "accept": list(question.accept),
        "evidence": _evidence(question, neighbours),
    }


def seed_of_check(quiz):
    """A check is on the page before its attempt exists, so its first order hangs on the quiz alone."""
    return int.from_bytes(hashlib.sha256(quiz.slug.encode()).digest()[:7], "big")


def _in_asked_order(question, rng):
    options = list(question.options.all())
    if question.kind in FIXED_OPTIONS:
        return options
    rng.shuffle(options)
    # Places are filled in from the start: the order shown is never the answer, and every other is as likely.
    while question.kind == Question.Kind.ORDER and _is_solved(options):
        rng.shuffle(options)
    return options


def _is_solved(options):
    ranks = [option.rank or 0 for option in options]
    return len(set(ranks)) > 1 and ranks == sorted(ranks)


def _option_copy(number, option):
    return {
        # The place in the shuffled order: it says nothing about the key.
        "id": str(number),
        "text": option.text,
        "is_key": option.is_key,
        "pair": option.pair,
        "rank": option.rank,
        "feedback": option.feedback,
        "sentence": _address(option.sentence),
    }


def _choices(question, rng):
    """The right-hand sides of a match, each once, under ids of their own."""
    if question.kind != Question.Kind.MATCH:
        return []
    pairs = sorted({option.pair for option in question.options.all() if option.pair})
    rng.shuffle(pairs)
    return [{"id": str(number), "text": pair} for number, pair in enumerate(pairs, start=1)]


def _address(sentence):
    if sentence is None or sentence.number is None:
        return None
    return {"number": sentence.number, "key": sentence.key}


def _evidence(question, neighbours):
    sentence, section = question.sentence, question.sentence.section
    return {
        "number": sentence.number,
        "key": sentence.key,
        "text": sentence.text,
        "start": question.answer_start,
        "end": question.answer_end,
        "before": neighbours.get((sentence.section_id, sentence.number - 1), ""),
        "after": neighbours.get((sentence.section_id, sentence.number + 1), ""),
        "section": {"position": section.position, "heading": section.heading, "slug": section.slug}
        if section
        else None,
    }


def _proofs(question, neighbours, rng):
    """Sentences to pick the proof from, in reading order: the evidence and some beside it.

    None for a question that asks for the sentence itself, or where nothing stands beside the evidence.
    """
    sentence = question.sentence
    numbers = range(sentence.number - PROOF_REACH, sentence.number + PROOF_REACH + 1)
    near = [number for number in numbers if neighbours.get((sentence.section_id, number))]
    others = [number for number in near if number != sentence.number]
    if question.kind == Question.Kind.EVIDENCE or not others:
        return []
    chosen = sorted([sentence.number, *rng.sample(others, min(len(others), PROOF_OPTIONS - 1))])
    return [
        {"id": str(place), "number": number, "text": neighbours[sentence.section_id, number]}
        for place, number in enumerate(chosen, start=1)
    ]


def _neighbours(questions, reach):
    """Text of the sentences around each evidence, by section and number, in one query."""
    numbers = {question.sentence.number + step for question in questions for step in range(-reach, reach + 1)}
    briefings = {question.briefing_id for question in questions}
    rows = Sentence.objects.filter(briefing__in=briefings, number__in=numbers)
    return {(row.section_id, row.number): row.text for row in rows}

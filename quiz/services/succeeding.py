"""Which of the program's questions goes on as which: an edited sentence gives its questions new keys.

Where the program asks the same of the new sentence, the question goes on in the new words, with its place
in quizzes, its state and what learners know of it. Where the answer has become another, it is a new question,
which is asked if the old one was.
"""

from difflib import SequenceMatcher

from quiz.models import Question
from quiz.questions.titled_stems import without_title

State, Decision = Question.State, Question.Decision
ALIKE = 0.7


def hand_on(rows, drafts, sentences):
    """Gives rows that are written no more the keys of the drafts that ask the same; returns the rows by key.

    `rows` and `drafts` are by key, `sentences` the briefing's by number. Returns also the keys of the drafts
    that ask what a published row asked, with another answer, and would be left out.
    """
    old = [row for key, row in rows.items() if key not in drafts and goes_on(row)]
    new = [draft for key, draft in drafts.items() if key not in rows]
    heirs, asked = {}, set()
    for row, draft in paired(old, new, sentences):
        is_left_out = row.state == State.PUBLISHED and not draft.is_published
        if not has_same_answer(row, draft):
            asked |= {draft.key} if is_left_out else set()
            continue
        if is_left_out:
            row.decision = Decision.ACCEPTED
        heirs[row.key] = draft.key
        row.key = draft.key
    Question.objects.bulk_update([rows[key] for key in heirs], ["key", "decision"], batch_size=100)
    return {heirs.get(key, key): row for key, row in rows.items()}, asked


def goes_on(row):
    """Whether it is the program's, and asked, waiting, or dropped for good."""
    is_live = row.state in (State.PUBLISHED, State.DRAFT) or row.decision == Decision.DROPPED
    return row.author_id is None and is_live


def paired(old, new, sentences):
    """(row, draft) that ask the same, those most alike first; each once."""
    scores = sorted(
        (
            (has_same_answer(row, draft) + likeness(row, draft), row, draft)
            for row in old
            for draft in new
            if is_same(row, draft, sentences)
        ),
        key=lambda one: (-one[0], one[1].pk, one[2].key),
    )
    used = set()
    for _, row, draft in scores:
        if row.pk not in used and draft.key not in used:
            used |= {row.pk, draft.key}
            yield row, draft


def is_same(row, draft, sentences):
    """Whether both are of one make, on a sentence that took the other's place, and ask the same."""
    has_moved = row.sentence.number is None or row.sentence_id == sentences[draft.sentence].pk
    is_of_one_make = (row.kind, row.rule) == (draft.kind.value, draft.rule)
    least = ALIKE if has_same_answer(row, draft) else 1
    return has_moved and is_of_one_make and likeness(row, draft) >= least


def has_same_answer(row, draft):
    return list(draft.answers) == row.answers


def likeness(row, draft):
    """How much of the words of both stems is the same; 1 where all are."""
    one, other = (without_title(stem).split() for stem in (row.stem, draft.stem))
    return SequenceMatcher(None, one, other, autojunk=False).ratio()

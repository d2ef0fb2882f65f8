"""Which of the program's questions goes on as which: an edited sentence gives its questions new keys.

Where the program asks the same of the new sentence, the question goes on in the new words, with its place
in quizzes, its state and what learners know of it. Where the answer has become another, it is a new question.
"""

from difflib import SequenceMatcher

from quiz.models import Question
from quiz.questions.edited import lost_words
from quiz.questions.titled_stems import without_title

State, Decision = Question.State, Question.Decision
ALIKE = 0.7


def hand_on(rows, drafts, sentences, replaced):
    """Gives rows that are written no more the keys of the drafts that ask the same; returns the rows by key.

    `rows` and `drafts` are by key, `sentences` the briefing's by number; `replaced` tells the number of the
    sentence that took another's place, by the id of that.
    """
    numbers = {**replaced, **{row.pk: number for number, row in sentences.items()}}
    texts = {number: row.text for number, row in sentences.items()}
    heirs = {row.key: draft.key for row, draft in successions(rows, drafts, numbers, texts)}
    for key, heir in heirs.items():
        rows[key].key = heir
    Question.objects.bulk_update([rows[key] for key in heirs], ["key"], batch_size=100)
    return {row.key: row for row in rows.values()}


def successions(rows, drafts, numbers, texts):
    """(row, draft) where a row that is written no more goes on as a new draft, those most alike first.

    `numbers` are those of the sentences on which rows go on, by the id of the sentence that they stand on
    now, `texts` the standing sentences by number. Rows that stand on them already go first.
    """
    new = {}
    for key, draft in drafts.items():
        if key not in rows:
            new.setdefault(make_of(draft), []).append(draft)
    scores = []
    for row in (row for key, row in rows.items() if key not in drafts and goes_on(row)):
        number = numbers.get(row.sentence_id)
        for draft in new.get((number, row.kind, row.rule), ()):
            alike = likeness(row, draft, texts[number])
            if alike:
                has_moved = row.sentence.text != texts[number]
                scores.append((has_moved, -alike, row.pk, draft.key, row, draft))
    used = set()
    for *_, row, draft in sorted(scores, key=lambda one: one[:4]):
        if row.pk not in used and draft.key not in used:
            used |= {row.pk, draft.key}
            yield row, draft


def make_of(draft):
    return draft.sentence, draft.kind.value, draft.rule


def goes_on(row):
    """Whether it is the program's, and asked, waiting, or dropped for good."""
    is_live = row.state in (State.PUBLISHED, State.DRAFT) or row.decision == Decision.DROPPED
    return row.author_id is None and is_live


def likeness(row, draft, text):
    """How much of the words of both stems is the same, 0 where they ask for different things; `text` is the
    draft's sentence.

    "True" is no answer that tells facts apart: there the words have to be the same, and every figure.
    """
    if list(draft.answers) != row.answers:
        return 0
    needed = ALIKE
    if row.kind == Question.Kind.TRUE_FALSE:
        needed = 1
        lost = lost_words(row.sentence.text, text)
        if any(letter.isdigit() for word in lost for letter in word):
            return 0
    one, other = (without_title(stem).split() for stem in (row.stem, draft.stem))
    alike = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return alike if alike >= needed else 0

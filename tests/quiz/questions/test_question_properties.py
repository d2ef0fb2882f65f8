"""What must hold of the questions on any text, put together from our own subjects, deeds, ends, sayings."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from quiz.questions import write_questions
from quiz.questions.drafts import Kind
from quiz.questions.marking import mark, right_answer
from quiz.questions.plain import contains_words, plain
from quiz.questions.shown import Shown
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.asking.sentences import SENTENCES

SUBJECTS = ("Norway", "Iceland", "Denmark", "The Baltic Council", "Mayor Jon Vik", "Senator Kari Nordby")
DEEDS = (
    "signed a fishing treaty with Estonia",
    "sold 40 old ships to Finland",
    "strengthened the northern fishing fleet",
    "opened a long railway near Bergen",
    "raised the tax on timber by 12%",
    "agreed to buy Swedish jets, trucks and heavy guns",
    "met Ada Lind, the mayor of Tromso,",
    "lost 3,000 tonnes of herring through careless storage",
)
ENDS = ("", " in 2018", " on May 3, 2021", " in June 2019", " to protect young cod", " after the long winter")
SAYINGS = ("{} said that ", "According to {}, ", "However, {} denied that ", "Then {} insisted that ")
ONE_KEY = (Kind.SINGLE, Kind.TRUE_FALSE, Kind.EVIDENCE)
RECALLED = (Kind.SINGLE, Kind.TYPED)
# Told in words of their own: names in full, the pluperfect as past, "12-hour" as "12 hours".
RETOLD = {"deed told", "saying", "how long"}


def told(saying: str, speaker: str, subject: str, deed: str, end: str) -> str:
    """One sentence, opened by who says so where anybody does."""
    opening = saying.format(speaker if saying.startswith("{}") else speaker.replace("The ", "the "))
    clause = f"{subject.replace('The ', 'the ') if opening else subject} {deed}{end}".rstrip(",")
    return f"{opening}{clause}."


sentences = st.one_of(
    st.builds(
        told,
        st.sampled_from(("", "", *SAYINGS)),
        *map(st.sampled_from, (SUBJECTS, SUBJECTS, DEEDS, ENDS)),
    ),
    st.sampled_from([text for texts in SENTENCES.values() for text in texts]),
)
texts = st.lists(sentences, min_size=4, max_size=9, unique=True).map(" ".join)


def wrong_marks(draft) -> list[float]:
    """The marks of the options that are no key."""
    shown = Shown.from_draft(draft)
    return [mark(shown, option.id) for option in shown.options if not option.is_key]


@settings(max_examples=15, deadline=None, derandomize=True, phases=[Phase.generate])
@given(texts)
def test_every_question_has_its_key_in_its_sentence_and_nowhere_else(text):
    ground = ground_of(text)
    name_of = {alias: actor.name for actor in ground.analysis.actors for alias in actor.aliases}

    for draft in write_questions(ground.analysis).questions:
        deciding = ground.text(draft.sentence)[draft.answer_start : draft.answer_end]
        shown = Shown.from_draft(draft)
        options = [plain(option.text) for option in draft.options]
        assert deciding and deciding == deciding.strip()
        assert len(set(options)) == len(options)
        assert mark(shown, right_answer(shown)) == 1
        if draft.kind in ONE_KEY:
            assert sum(option.is_key for option in draft.options) == 1
            assert not any(wrong_marks(draft))
        if draft.kind in RECALLED and draft.rule not in RETOLD:
            assert len(draft.answers) == 1
            assert contains_words(f"{deciding} {name_of.get(deciding, '')}", draft.answers[0])
            assert not contains_words(draft.stem, draft.answers[0])


@settings(max_examples=5, deadline=None, derandomize=True)
@given(texts, st.integers(0, 9))
def test_same_seed_same_questions(text, seed):
    analyses = [ground_of(text).analysis for _ in range(2)]

    one, other = (repr(write_questions(analysis, seed)) for analysis in analyses)

    assert one == other


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.TYPED, Kind.TRUE_FALSE])
def test_texts_give_rise_to_the_kinds_in_question(kind):
    text = " ".join(
        told("", "", subject, deed, end) for subject, deed, end in zip(SUBJECTS, DEEDS, ENDS, strict=False)
    )

    assert kind in {draft.kind for draft in write_questions(ground_of(text).analysis).questions}

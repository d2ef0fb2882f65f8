"""Sentences that can be chosen as the one that settles a question."""

import pytest

from quiz.questions.asking import RULES
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.kinds.evidence import draft, is_statement, names_answer
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway left.", True),
        ("“Norway left,” said Jon Vik.", True),
        ('He called it "a loss".', True),
        ("Did Norway leave?", False),
        ("“Did Norway leave?”", False),
        ("“Norway left.", False),
        ("Norway left.”", False),
        ('He called it "a loss.', False),
    ],
)
def test_question_or_half_of_a_quotation_is_no_statement(text, expected):
    assert is_statement(text) is expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("In which country is Norway’s king?", True),
        ("In which country is the Norwegian king?", True),
        ("In which country is the king?", False),
    ],
)
def test_question_that_names_its_answer(stem, expected):
    answer = Answer(AnswerType.ACTOR, "Norway", 0, 6, accept=("Norwegian",))

    assert names_answer(Candidate("where", stem, answer, 1)) is expected


TEMPTING = (
    "Norway closed the harbour of Bergen in May to protect young cod. "
    "Norway has paid for three new ferries since the spring. "
    "Fishing crews asked Norway to dredge the harbour of Bergen and to lower the price of ice. "
    "The old lighthouse on the island was painted white again."
)
OF_OTHER_WORDS = TEMPTING.replace("dredge the harbour of Bergen and to ", "")
AFAR = (
    "Norway closed the harbour of Bergen in May to protect young cod. "
    "Crews in the north asked for lower prices of ice. "
    "Three new ferries came down the fjord in the spring. "
    "The old lighthouse on the island was painted white again."
)


def evidence_for(text: str, rule: str):
    ground = ground_of(text)
    found = [one for ask in RULES for one in ask(ground) if one.rule == rule and one.sentence == 1]
    return draft(ground, found[0])


def test_reason_is_sought_among_sentences_on_the_same_actor():
    made = evidence_for(TEMPTING, "why")

    assert [option.sentence for option in made.options if option.is_key] == [1]
    assert [option.sentence for option in made.options] == [1, 2, 3, 4]


def test_reason_is_not_sought_where_nothing_else_tempts():
    assert evidence_for(AFAR, "why") is None


def test_reason_is_not_sought_where_its_words_alone_find_it():
    assert evidence_for(OF_OTHER_WORDS, "why") is None


def test_question_that_repeats_the_sentence_asks_for_no_sentence():
    assert evidence_for(TEMPTING, "subject") is None


@pytest.mark.parametrize(("owner", "is_sought"), [("Norway", True), ("The fund", False)])
def test_sentence_is_not_sought_where_it_alone_has_two_names_of_the_question(owner, is_sought):
    text = (
        "Norway and Iceland closed the old harbour in May to protect young cod. "
        f"{owner} has paid for three new ferries in the old harbour since the spring. "
        "Fishing crews wish to dredge the old harbour and to lower the price of ice. "
        "The old lighthouse on the island was painted white again."
    )

    assert (evidence_for(text, "why") is not None) is is_sought
